"""Run a corpus: do the shards that are missing or changed, then merge the events and list the failures."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from timeline.corpora.corpus_folder import CorpusFolder, parquet_file, prepare
from timeline.corpora.engines import StartEngine
from timeline.corpora.merging import MergedCorpus, merge_corpus
from timeline.corpora.progress import Progress
from timeline.corpora.schema import failures_schema, table_of
from timeline.corpora.settings import Settings
from timeline.corpora.shard_queue import ShardQueue
from timeline.corpora.shards import Shard, ShardError, shards_named
from timeline.corpora.work import ShardResult, Status, failed, failure_of_shard, process_shard
from timeline.counting import counted, not_compared
from timeline.errors import OutputError
from timeline.table.rows import Row


@dataclass(frozen=True, slots=True)
class Corpus:
    """The result of a run.

    Attributes:
        folder: holds the results.
        shards, unchanged, elsewhere: how many there are, needed no work, and are in progress in another process.
        documents, events: in all shards that are done.
        stories: dated events, each counted once however many documents report it; None where they are not merged.
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
    prepare(folder)
    queue = ShardQueue(shards, settings, folder)
    queue.results += [failed(each.shard, each) for each in found if isinstance(each, ShardError)]
    shown = Progress(folder, len(found), {each.path: each.size for each in shards}, is_shown=progress)
    _do_all(queue, settings, folder, steps, shown)
    queue.look_again()
    _do_all(queue, settings, folder, steps, shown)
    shown.show(queue.results, at_last=True)
    merged, unmerged = _merged(folder, queue.results, steps)
    failures = [*_ordered(queue.results), *unmerged]
    return _summary(folder, queue.results, merged, [*failures, *_unwritten(folder, failures)])


def _do_all(queue: ShardQueue, settings: Settings, folder: CorpusFolder, steps: StartEngine, shown: Progress) -> None:
    work = partial(process_shard, settings=settings, folder=folder)
    for ended, in_progress in steps(work, queue.next):
        for task, outcome in ended:
            queue.settle(task, outcome)
        shown.show(queue.results, [queue.position(task) for task in in_progress])


def _merged(
    folder: CorpusFolder, results: Iterable[ShardResult], steps: StartEngine
) -> tuple[MergedCorpus | None, list[Row]]:
    """The merged events, unless shards are in progress elsewhere, with the failure where they cannot be merged."""
    if any(each.status is Status.ELSEWHERE for each in results):
        return None, []
    try:
        return merge_corpus(folder, steps), []
    except OutputError as error:
        return None, [failure_of_shard(str(folder.path), error, "merging")]


def _ordered(results: Iterable[ShardResult]) -> list[Row]:
    """The failures of shards and of their documents."""
    failures = (row for each in results for row in each.failures)
    return sorted(failures, key=lambda row: (row["shard"], row["document_id"] or "", row["message"]))


def _unwritten(folder: CorpusFolder, failures: list[Row]) -> list[Row]:
    """Write the file of the failures; a failure where that is impossible."""
    try:
        with parquet_file(folder.failures, failures_schema()) as writer:
            writer.write_table(table_of(failures, failures_schema()))
    except OutputError as error:
        return [failure_of_shard(str(folder.path), error, "writing")]
    return []


def _summary(
    folder: CorpusFolder, results: list[ShardResult], merged: MergedCorpus | None, failures: list[Row]
) -> Corpus:
    count = Counter(each.status for each in results)
    return Corpus(
        folder.path,
        shards=len(results),
        unchanged=count[Status.UNCHANGED],
        elsewhere=count[Status.ELSEWHERE],
        documents=sum(each.documents for each in results),
        events=sum(each.events for each in results),
        stories=merged.stories if merged else None,
        capped=sum(merged.capped.values()) if merged else 0,
        failures=tuple(failures),
    )
