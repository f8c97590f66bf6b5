"""Do one shard: read its documents, write their rows, and finally its entry in the manifest."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from timeline.arguments import publication, stamp
from timeline.corpora.corpus_folder import CorpusFolder, parquet_file
from timeline.corpora.locks import Lock, ShardPosition, locked
from timeline.corpora.manifest import Entry, entry_named, write_entry
from timeline.corpora.schema import documents_schema, events_schema
from timeline.corpora.settings import Settings, program
from timeline.corpora.shard_writer import ShardWriter
from timeline.corpora.shards import Shard, ShardError, state_of
from timeline.document_rows import failure_row, rows
from timeline.errors import DocumentError, InputError, TimelineError
from timeline.garbage import collecting_rarely
from timeline.merging.copies import sampled_runs
from timeline.model import Document
from timeline.reading import read
from timeline.table.rows import Row


class Status(StrEnum):
    """How the work on a shard ended."""

    DONE = "done"
    UNCHANGED = "unchanged"
    ELSEWHERE = "elsewhere"
    """Another process is doing it."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Task:
    """A shard to do.

    Attributes:
        digest: of its content.
        without: the documents to leave out, by number, each with how it killed its process.
    """

    shard: Shard
    digest: str
    without: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ShardResult:
    """The result of a shard."""

    shard: str
    status: Status
    documents: int = 0
    events: int = 0
    failures: tuple[Row, ...] = ()


def result_from(entry: Entry, status: Status) -> ShardResult:
    """The result of a shard by its entry."""
    return ShardResult(entry.shard, status, entry.documents, entry.events, entry.failures)


def failed(shard: str, error: TimelineError, stage: str = "reading") -> ShardResult:
    """The result of a shard that could not be done."""
    return ShardResult(shard, Status.FAILED, failures=(failure_of_shard(shard, error, stage),))


def failure_of_shard(shard: str, error: TimelineError, stage: str) -> Row:
    """A failure of a whole shard, or of the corpus by the path of its folder, as a row."""
    return {"shard": shard, "document_id": None, "stage": stage, "message": str(error)}


def process_shard(task: Task, settings: Settings, folder: CorpusFolder) -> ShardResult:
    """Do a shard, unless it is done already or another process is doing it."""
    path, lock_path = task.shard.path, folder.lock(task.shard.name)
    try:
        with collecting_rarely(), locked(lock_path) as lock:
            return ShardResult(path, Status.ELSEWHERE) if lock is None else _result(task, settings, folder, lock)
    except InputError as error:
        return failed(path, error)
    except TimelineError as error:
        return failed(path, error, "writing")


def _result(task: Task, settings: Settings, folder: CorpusFolder, lock: Lock) -> ShardResult:
    """The result of a shard whose lock is held."""
    name, key = task.shard.name, settings.key(task.shard, task.digest)
    entry = entry_named(name, folder)
    if entry is not None and entry.key == key:
        return result_from(entry, Status.UNCHANGED)
    folder.entry(name).unlink(missing_ok=True)
    entry = _entered(task, settings, key, folder, lock)
    folder.lock(name).unlink(missing_ok=True)
    return result_from(entry, Status.DONE)


def _entered(task: Task, settings: Settings, key: str, folder: CorpusFolder, lock: Lock) -> Entry:
    """The entry of a shard, which is written after its files."""
    shard, written = task.shard, _written(task, settings, folder, lock)
    numbers = (written.documents, written.events, tuple(written.failures))
    entry = Entry(shard.path, shard.name, key, program(), shard.state, task.digest, *numbers)
    write_entry(entry, folder)
    return entry


def _written(task: Task, settings: Settings, folder: CorpusFolder, lock: Lock) -> ShardWriter:
    """Write the files of a shard; they are in place once this ends without an error."""
    shard, fatal = task.shard, dict(task.without)
    with (
        parquet_file(folder.events(shard.name), events_schema()) as events,
        parquet_file(folder.documents(shard.name), documents_schema()) as documents,
    ):
        writing = ShardWriter(events, documents)
        for number, document in _numbered(shard, settings, writing, lock):
            if number in fatal:
                error = DocumentError(document.id, "process", ChildProcessError(fatal[number]))
                writing.failures.append(_of_shard(shard, failure_row(error)))
                continue
            found = rows(document, settings.options)
            if found.failure is not None:
                writing.failures.append(_of_shard(shard, found.failure))
            elif found.document is not None:
                runs = sampled_runs(document.text)
                writing.add({**found.document, "runs": runs}, found.events)
        writing.flush()
        _check(shard, writing)
    return writing


def _numbered(shard: Shard, settings: Settings, writing: ShardWriter, lock: Lock) -> Iterator[tuple[int, Document]]:
    """The documents of a shard, counted from 1; the lock file has the number of each before it is read."""

    def on_error(error: InputError) -> None:
        writing.failures.append(_of_shard(shard, failure_row(error)))

    published, now = publication(settings.published), stamp(settings.now, "moment")
    documents = read(shard.paths, published=published, now=now, columns=settings.columns, on_error=on_error)
    number = 1
    lock.note(ShardPosition(number))
    for document in documents:
        yield number, document
        number += 1
        lock.note(ShardPosition(number, writing.documents, writing.events, len(writing.failures)))


def _of_shard(shard: Shard, failure: Row) -> Row:
    return {"shard": shard.path, **failure}


def _check(shard: Shard, writing: ShardWriter) -> None:
    """Refuse a shard that changed while it was read, and one without documents."""
    try:
        changed = state_of(shard.paths)[0] != shard.state
    except OSError:
        changed = True
    if changed:
        raise ShardError(shard.path, f"{shard.path} changed while it was read", hint="run again when it is complete")
    if not writing.documents and not writing.failures:
        raise ShardError(shard.path, f"{shard.path} has no documents", hint="leave it out")
