"""Merge a corpus: first the voices of its documents, then each run of days, and finally the contests between days."""

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial

from timeline.corpora.contests import CONTESTED, find_contests, merge_contests, uncontested
from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.day_merging import merge_days
from timeline.corpora.engines import StartEngine
from timeline.corpora.locks import locked
from timeline.corpora.manifest import Entry, entries
from timeline.corpora.mapped import mapped
from timeline.corpora.partitions import HALO, days_in, partitions
from timeline.corpora.voices import write_voices
from timeline.exports.atomic import write_all
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
        write_voices(done, folder, steps)
        merged = _merged(key, done, folder, steps)
        write_all({folder.merged: json.dumps(asdict(merged)).encode()}, force=True)
        return merged


def _merged(key: str, done: Sequence[Entry], folder: CorpusFolder, steps: StartEngine) -> MergedCorpus:
    """Merge day by day, then find the contests between days."""
    days = partitions(days_in({entry.name: folder.events(entry.name) for entry in done}))
    merged = list(mapped(steps, partial(merge_days, folder=folder), days))
    open_days = days_in({each.name: folder.between_passes(each.name) for each in days})
    spans = partitions(open_days, HALO)
    contests = list(mapped(steps, partial(find_contests, folder=folder), spans))
    stories = sum(each.stories for each in merged) + sum(each.stories for each in contests)
    stories += merge_contests(contests, folder)
    names = {*(each.name for each in days), *map(uncontested, spans), CONTESTED}
    _remove_others(folder, names, {entry.name for entry in done})
    capped = Counter(iso_day(day) for each in merged for day in each.capped)
    return MergedCorpus(key, stories, dict(sorted(capped.items())))


def _key(done: Sequence[Entry]) -> str:
    """The key of the merged events; a document that met its time limit changes the events under the same key of its shard."""
    parts = [(entry.name, entry.key, entry.documents, entry.events) for entry in done]
    return hashlib.blake2b(repr(parts).encode(), digest_size=16).hexdigest()


def merged_corpus(folder: CorpusFolder) -> MergedCorpus | None:
    """The entry of the merged events; None if there is none, or none that this version can read."""
    try:
        fields = json.loads(folder.merged.read_bytes())
        return MergedCorpus(**{**fields, "capped": dict(fields["capped"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _remove_others(folder: CorpusFolder, stories: set[str], shards: set[str]) -> None:
    """Remove the files of an earlier plan, and those between the passes."""
    for parent, names in ((folder.stories, stories), (folder.voices("").parent, shards)):
        for path in parent.glob("*.parquet"):
            if path.stem not in names:
                path.unlink()
    shutil.rmtree(folder.between_passes("").parent, ignore_errors=True)
