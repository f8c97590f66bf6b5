"""Run a corpus: do the shards that are missing or changed, then merge the events and list the failures."""

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from timeline.corpora.corpus_folder import CorpusFolder, parquet_file, sweep
from timeline.corpora.engines import StartEngine
from timeline.corpora.locks import position_of
from timeline.corpora.manifest import entry_named
from timeline.corpora.merging import MergedCorpus, merge_corpus
from timeline.corpora.progress import Progress
from timeline.corpora.schema import failures_schema, table_of
from timeline.corpora.settings import Settings
from timeline.corpora.shards import Shard, ShardError, digest_of, shards_named
from timeline.corpora.work import ShardResult, Status, Task, failed, process_shard, result_from
from timeline.counting import counted, not_compared
from timeline.errors import InputError
from timeline.parallel.outcomes import Died, Done, Outcome, Raised
from timeline.table.rows import Row

_DEATHS = 2  # of processes at one document before it is left out; the first may be a coincidence


@dataclass(frozen=True, slots=True)
class Corpus:
    """The result of a run.

    Attributes:
        folder: holds the results.
        shards, unchanged, elsewhere: how many there are, needed no work, and are in progress in another process.
        documents, events: in all shards that are done.
        stories: dated events, each counted once however many documents report it; None while shards are in progress elsewhere.
        capped: mentions on crowded days that were not compared with every other mention of their day.
        failures: with shard, document, stage and message.
    """

    folder: Path
    shards: int
    unchanged: int
    elsewhere: int
    documents: int
    events: int
    stories: int | None
    capped: int
    failures: tuple[Row, ...]

    def __repr__(self) -> str:
        stories = "" if self.stories is None else f"{self.stories:,} merged{not_compared(self.capped)}, "
        elsewhere = f", {self.elsewhere:,} in progress elsewhere" if self.elsewhere else ""
        return (
            f"Corpus: {counted(self.shards, 'shard')} ({self.unchanged:,} unchanged{elsewhere}), "
            f"{counted(self.documents, 'document')}, {counted(self.events, 'event')}, {stories}{counted(len(self.failures), 'failure')}"
        )


def run(
    sources: Iterable[str], folder: CorpusFolder, settings: Settings, steps: StartEngine, *, progress: bool
) -> Corpus:
    """Do the shards, merge their events and write the failures; `steps` starts an engine."""
    found = list(shards_named(sources))
    shards = [each for each in found if isinstance(each, Shard)]
    sweep(folder)
    queue = _Queue(shards, settings, folder)
    queue.results += [failed(each.shard, each) for each in found if isinstance(each, ShardError)]
    shown = Progress(folder, {each.path: each.size for each in shards}, is_shown=progress)
    work = partial(process_shard, settings=settings, folder=folder)
    for ended, in_work in steps(work, queue.next) if queue.has_work() else ():
        for task, outcome in ended:
            queue.settle(task, outcome)
        shown.show(queue.results, [position_of(folder.lock(task.shard.name)) for task in in_work])
    shown.show(queue.results, at_last=True)
    is_whole = all(each.status is not Status.ELSEWHERE for each in queue.results)
    corpus = _summary(folder, queue.results, merge_corpus(folder, steps) if is_whole else None)
    _write_failures(folder, corpus.failures)
    return corpus


class _Queue:
    """The shards that need work, and the results of the others."""

    def __init__(self, shards: Iterable[Shard], settings: Settings, folder: CorpusFolder) -> None:
        self._shards = deque(shards)
        self._settings = settings
        self._folder = folder
        self._again: deque[Task] = deque()
        self._of_digest: dict[str, str] = {}
        self._deaths: Counter[tuple[str, int]] = Counter()
        self.results: list[ShardResult] = []

    def has_work(self) -> bool:
        """Whether any shard needs work; otherwise no process is started."""
        task = self.next()
        if task is not None:
            self._again.appendleft(task)
        return task is not None

    def next(self) -> Task | None:
        """The next shard to do; shards that are done or cannot be read become results."""
        if self._again:
            return self._again.popleft()
        while self._shards:
            task = self._task(self._shards.popleft())
            if task is not None:
                return task
        return None

    def _task(self, shard: Shard) -> Task | None:
        entry = entry_named(shard.name, self._folder)
        try:
            digest = entry.digest if entry is not None and entry.state == shard.state else digest_of(shard.paths)
        except InputError as error:
            self.results.append(failed(shard.path, error))
            return None
        other = self._of_digest.setdefault(digest, shard.path)
        if other != shard.path:
            copied = ShardError(shard.path, f"{shard.path} has the same content as {other}", hint="it is done once")
            self.results.append(failed(shard.path, copied))
            return None
        if entry is not None and entry.key == self._settings.key(shard, digest):
            self.results.append(result_from(entry, Status.UNCHANGED))
            return None
        return Task(shard, digest)

    def settle(self, task: Task, outcome: Outcome) -> None:
        """Record the result of a shard, or queue it again without the document that killed its process."""
        match outcome:
            case Done(ShardResult() as result):
                self.results.append(result)
            case Raised(error):
                self.results.append(
                    failed(task.shard.path, ShardError(task.shard.path, f"{type(error).__name__}: {error}"))
                )
            case Died() as died:
                self._after_death(task, died)
            case _:
                raise AssertionError(outcome)

    def _after_death(self, task: Task, died: Died) -> None:
        number = position_of(self._folder.lock(task.shard.name)).document
        self._deaths[task.shard.path, number] += 1
        if self._deaths[task.shard.path, number] < _DEATHS:
            self._again.append(task)
        elif number == 0 or number in dict(task.without):
            self.results.append(failed(task.shard.path, ShardError(task.shard.path, str(died)), "process"))
        else:
            self._again.append(replace(task, without=(*task.without, (number, str(died)))))


def _summary(folder: CorpusFolder, results: Iterable[ShardResult], merged: MergedCorpus | None) -> Corpus:
    done = list(results)
    count = Counter(each.status for each in done)
    failures = sorted(
        (row for each in done for row in each.failures),
        key=lambda row: (row["shard"], row["document_id"] or "", row["message"]),
    )
    documents, events = sum(each.documents for each in done), sum(each.events for each in done)
    return Corpus(
        folder.path,
        len(done),
        count[Status.UNCHANGED],
        count[Status.ELSEWHERE],
        documents,
        events,
        merged.stories if merged else None,
        sum(merged.capped.values()) if merged else 0,
        tuple(failures),
    )


def _write_failures(folder: CorpusFolder, failures: tuple[Row, ...]) -> None:
    with parquet_file(folder.failures, failures_schema()) as writer:
        writer.write_table(table_of(failures, failures_schema()))
