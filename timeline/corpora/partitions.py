"""Partitions: runs of days whose events are merged together, with the days around them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.manifest import Entry
from timeline.merging.coreference import NEAR_DAYS
from timeline.resolving.calendar import DAY_SECONDS

_EVENTS = 6_000  # of a partition, unless one day has more
HALO = 2 * NEAR_DAYS
"""Days around a partition: the rivals of its events, and the rivals of those."""


@dataclass(frozen=True, slots=True)
class Partition:
    """The days from `first` up to, not including, `end`, counted from 1970-01-01."""

    first: int
    end: int

    @property
    def seconds(self) -> tuple[int, int]:
        """The seconds of its days and of the halo."""
        return (self.first - HALO) * DAY_SECONDS, (self.end + HALO) * DAY_SECONDS


def partitions(days: Mapping[int, int], size: int = _EVENTS) -> list[Partition]:
    """Cut days, each with its number of events, into partitions of about so many events.

    >>> partitions({10: 3, 12: 2, 900: 1}, size=3)
    [Partition(first=10, end=12), Partition(first=12, end=901)]
    """
    cuts: list[int] = []
    held = size
    for day, events in sorted(days.items()):
        if held >= size:
            cuts.append(day)
            held = 0
        held += events
    ends = [*cuts[1:], max(days, default=0) + 1]
    return [Partition(first, end) for first, end in zip(cuts, ends, strict=False)]


def days_of(entries: Sequence[Entry], folder: CorpusFolder) -> Mapping[int, int]:
    """The first days of the dated events of a corpus, each with the number of its events."""
    import numpy as np
    from pyarrow.parquet import read_table

    counts: Counter[int] = Counter()
    for entry in entries:
        seconds = read_table(folder.events(entry.name), columns=["first_second"])["first_second"].drop_null()
        days, numbers = np.unique(seconds.to_numpy() // DAY_SECONDS, return_counts=True)
        counts.update(dict(zip(days.tolist(), numbers.tolist(), strict=True)))
    return counts
