"""Partitions: runs of days whose events are merged together, with the days around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.manifest import Entry
from timeline.merging.coreference import NEAR_DAYS
from timeline.resolving.calendar import DAY_SECONDS

if TYPE_CHECKING:
    import numpy as np

    Days = np.ndarray[tuple[int], np.dtype[np.int32]]

_EVENTS = 4_000  # of a partition, unless one day has more
HALO = 2 * NEAR_DAYS
"""Days around a partition: the rivals of its events, and the rivals of those."""


@dataclass(frozen=True, slots=True)
class Partition:
    """The days from `first` up to, not including, `end`, counted from 1970-01-01.

    Attributes:
        shards: the names of the shards that have events on these days or in the halo.
    """

    first: int
    end: int
    shards: tuple[str, ...]

    @property
    def seconds(self) -> tuple[int, int]:
        """The seconds of its days and of the halo."""
        return (self.first - HALO) * DAY_SECONDS, (self.end + HALO) * DAY_SECONDS


def partitions(days: Mapping[str, "Days"], size: int = _EVENTS) -> list[Partition]:
    """Cut the days of a corpus into partitions of about so many events.

    Args:
        days: for each shard the first day of each of its events, sorted.
        size: the number of events.

    >>> import numpy as np
    >>> partitions({"a": np.array([10, 10, 10, 12, 12]), "b": np.array([900])}, size=3)
    [Partition(first=10, end=12, shards=('a',)), Partition(first=12, end=901, shards=('a', 'b'))]
    """
    import numpy as np

    all_days, counts = np.unique(np.concatenate([np.empty(0, "int32"), *days.values()]), return_counts=True)
    firsts = _cuts(all_days.tolist(), counts.tolist(), size)
    ends = [*firsts[1:], *(all_days[-1:] + 1).tolist()]
    shards: list[list[str]] = [[] for _ in firsts]
    for name, own in days.items():
        before, after = np.searchsorted(own, np.array(firsts) - HALO), np.searchsorted(own, np.array(ends) + HALO)
        for number in np.flatnonzero(before < after).tolist():
            shards[number].append(name)
    return [Partition(first, end, tuple(names)) for first, end, names in zip(firsts, ends, shards, strict=True)]


def _cuts(days: Sequence[int], counts: Sequence[int], size: int) -> list[int]:
    """The first day of each partition."""
    cuts: list[int] = []
    held = size
    for day, events in zip(days, counts, strict=True):
        if held >= size:
            cuts.append(day)
            held = 0
        held += events
    return cuts


def days_of(entries: Sequence[Entry], folder: CorpusFolder) -> dict[str, "Days"]:
    """The first days of the dated events of each shard, sorted."""
    import numpy as np
    from pyarrow.parquet import read_table

    days = {}
    for entry in entries:
        seconds = read_table(folder.events(entry.name), columns=["first_second"])["first_second"].drop_null()
        days[entry.name] = np.sort(seconds.to_numpy() // DAY_SECONDS).astype("int32")
    return days
