"""The work on one shard: read its documents, write their rows, and its entry in the manifest at last."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from timeline.arguments import publication, stamp
from timeline.corpora.layout import Layout, parquet_file
from timeline.corpora.locks import Lock, Position, locked
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
    """Another process works on it."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Task:
    """A shard to do.

    Attributes:
        digest: of its content.
        without: numbers of documents that killed the processes that worked on them, each with how.
    """

    shard: Shard
    digest: str
    without: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """What came of a shard."""

    shard: str
    status: Status
    documents: int = 0
    events: int = 0
    failures: tuple[Row, ...] = ()


def account_of(entry: Entry, status: Status) -> Account:
    """The account of a shard that has an entry."""
    return Account(entry.shard, status, entry.documents, entry.events, entry.failures)


def failed(shard: str, error: InputError | TimelineError, stage: str = "reading") -> Account:
    """The account of a shard that could not be done."""
    return Account(
        shard, Status.FAILED, failures=({"shard": shard, "document_id": None, "stage": stage, "message": str(error)},)
    )


def process_shard(task: Task, settings: Settings, folder: Path) -> Account:
    """Do a shard, unless it is done already or another process works on it."""
    layout, shard = Layout(folder), task.shard
    key, lock_path = settings.key(shard, task.digest), layout.lock(shard.name)
    with collecting_rarely(), locked(lock_path) as lock:
        if lock is None:
            return Account(shard.path, Status.ELSEWHERE)
        entry = entry_named(shard.name, layout)
        if entry is not None and entry.key == key:
            return account_of(entry, Status.UNCHANGED)
        layout.entry(shard.name).unlink(missing_ok=True)
        try:
            written = _written(task, settings, layout, lock)
        except InputError as error:
            return failed(shard.path, error)
        except TimelineError as error:
            return failed(shard.path, error, "writing")
        position = (written.documents, written.events, tuple(written.failures))
        entry = Entry(shard.path, shard.name, key, program(), shard.state, task.digest, *position)
        try:
            write_entry(entry, layout)
        except TimelineError as error:
            return failed(shard.path, error, "writing")
        lock_path.unlink(missing_ok=True)
        return account_of(entry, Status.DONE)


def _written(task: Task, settings: Settings, layout: Layout, lock: Lock) -> ShardWriter:
    """Write the files of a shard; they are in place once this ends without an error."""
    shard, fatal = task.shard, dict(task.without)
    with (
        parquet_file(layout.events(shard.name), events_schema()) as events,
        parquet_file(layout.documents(shard.name), documents_schema()) as documents,
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
    """The documents of a shard, from 1; the lock file names each before it is read."""

    def on_error(error: InputError) -> None:
        writing.failures.append(_of_shard(shard, failure_row(error)))

    published, now = publication(settings.published), stamp(settings.now, "moment")
    documents = read(shard.paths, published=published, now=now, columns=settings.columns, on_error=on_error)
    number = 1
    lock.note(Position(number))
    for document in documents:
        yield number, document
        number += 1
        lock.note(Position(number, writing.documents, writing.events, len(writing.failures)))


def _of_shard(shard: Shard, failure: Row) -> Row:
    return {"shard": shard.path, **failure}


def _check(shard: Shard, writing: ShardWriter) -> None:
    """Refuse a shard that changed under way, and one that has nothing."""
    try:
        changed = state_of(shard.paths)[0] != shard.state
    except OSError:
        changed = True
    if changed:
        raise ShardError(shard.path, f"{shard.path} changed while it was read", hint="run again when it is complete")
    if not writing.documents and not writing.failures:
        raise ShardError(shard.path, f"{shard.path} has no documents", hint="leave it out")
