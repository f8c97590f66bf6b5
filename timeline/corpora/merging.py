"""Merge a corpus: first the voices of its documents, then each partition, and finally the contests between partitions."""

import hashlib
import json
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.engines import StartEngine
from timeline.corpora.locks import locked
from timeline.corpora.manifest import Entry, entries
from timeline.corpora.partitions import Partition, days_of, partitions
from timeline.corpora.stories import CONTESTED, MergedPartition, merge_contests, merge_partition
from timeline.corpora.voices import write_voices
from timeline.errors import OutputError
from timeline.exports.atomic import write_all
from timeline.parallel.outcomes import Done, Raised
from timeline.resolving.calendar import iso_day


@dataclass(frozen=True, slots=True)
class MergedCorpus:
    """The result of merging.

    Attributes:
        key: identifies the shards and their contents.
        stories: the number of merged events.
        capped: the crowded days, each with the number of its mentions that later ones may not be compared with.
    """

    key: str
    stories: int
    capped: Mapping[str, int]


def merge_corpus(folder: CorpusFolder, steps: StartEngine) -> MergedCorpus | None:
    """Merge the events of all shards that are done, unless nothing has changed; None where another process is merging.

    Raises:
        OutputError: a file cannot be written, or a process was killed twice at the same partition.
    """
    with locked(folder.lock("merging")) as lock:
        if lock is None:
            return None
        done = list(entries(folder))
        key, known = _key(done), merged_corpus(folder)
        if known is not None and known.key == key:
            return known
        folder.merged.unlink(missing_ok=True)
        write_voices(done, folder)
        plan = partitions(days_of(done, folder))
        results = list(_results(plan, folder, steps))
        contests = [each for result in results for each in result.contests]
        stories = merge_contests(contests, folder) + sum(result.stories for result in results)
        names = {*(iso_day(each.first) for each in plan), CONTESTED}
        _remove_others(folder, names, {entry.name for entry in done})
        capped = Counter(iso_day(day) for result in results for day in result.capped)
        merged = MergedCorpus(key, stories, dict(capped))
        write_all({folder.merged: json.dumps(asdict(merged)).encode()}, force=True)
        return merged


def _results(plan: list[Partition], folder: CorpusFolder, steps: StartEngine) -> Iterator[MergedPartition]:
    waiting, again = deque(plan), Counter[Partition]()

    def next_partition() -> Partition | None:
        return waiting.popleft() if waiting else None

    for ended, _ in steps(partial(merge_partition, folder=folder), next_partition):
        for each, outcome in ended:
            match outcome:
                case Done(MergedPartition() as merged):
                    yield merged
                case Raised():
                    raise outcome.restored()
                case _ if again[each]:
                    raise OutputError(
                        f"the events from {iso_day(each.first)} on cannot be merged: {outcome}", hint="use fewer jobs"
                    )
                case _:
                    again[each] += 1
                    waiting.append(each)


def _key(done: Sequence[Entry]) -> str:
    return hashlib.blake2b(repr([(entry.name, entry.key) for entry in done]).encode(), digest_size=16).hexdigest()


def merged_corpus(folder: CorpusFolder) -> MergedCorpus | None:
    """The entry of the merged events; None if there is none, or none that this version can read."""
    try:
        fields = json.loads(folder.merged.read_bytes())
        return MergedCorpus(**{**fields, "capped": dict(fields["capped"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _remove_others(folder: CorpusFolder, stories: set[str], shards: set[str]) -> None:
    """Remove the files of an earlier plan."""
    for parent, names in ((folder.stories, stories), (folder.voices("").parent, shards)):
        for path in parent.glob("*.parquet"):
            if path.stem not in names:
                path.unlink()
