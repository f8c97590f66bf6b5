"""Partitions: runs of days whose events are merged together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.corpora.corpus_folder import read_columns
from timeline.merging.coreference import NEAR_DAYS
from timeline.resolving.calendar import DAY_SECONDS, iso_day

if TYPE_CHECKING:
    import numpy as np

    Days = np.ndarray[tuple[int], np.dtype[np.int32]]

_EVENTS = 4_000  # of a partition, unless one day has more
HALO = 2 * NEAR_DAYS
"""Days around a partition in which contests are found: the rivals of its events, and the rivals of those."""


@dataclass(frozen=True, slots=True)
class Partition:
    """The days from `first` up to, not including, `end`, counted from 1970-01-01.

    Attributes:
        halo: how many days around them are read as well.
        files: the names of the files that have events on all these days.
    """

    first: int
    end: int
    halo: int
    files: tuple[str, ...]

    def __str__(self) -> str:
        return f"the events from {self.name} on"

    @property
    def name(self) -> str:
        """The name of its results: its first day."""
        return iso_day(self.first)

    @property
    def seconds(self) -> tuple[int, int]:
        """The seconds of its days and of the halo."""
        return (self.first - self.halo) * DAY_SECONDS, (self.end + self.halo) * DAY_SECONDS


def partitions(days: Mapping[str, "Days"], halo: int = 0, size: int = _EVENTS) -> list[Partition]:
    """Cut the days of a corpus into partitions of about so many events.

    Args:
        days: for each file the first day of each of its events, sorted.
        halo: of each partition.
        size: the number of events.

    >>> import numpy as np
    >>> partitions({"a": np.array([10, 10, 10, 12, 12]), "b": np.array([900])}, size=3)
    [Partition(first=10, end=12, halo=0, files=('a',)), Partition(first=12, end=901, halo=0, files=('a', 'b'))]
    """
    import numpy as np

    all_days, counts = np.unique(np.concatenate([np.empty(0, "int32"), *days.values()]), return_counts=True)
    firsts = _cuts(all_days.tolist(), counts.tolist(), size)
    ends = [*firsts[1:], *(all_days[-1:] + 1).tolist()]
    files: list[list[str]] = [[] for _ in firsts]
    for name, own in days.items():
        before, after = np.searchsorted(own, np.array(firsts) - halo), np.searchsorted(own, np.array(ends) + halo)
        for number in np.flatnonzero(before < after).tolist():
            files[number].append(name)
    return [Partition(first, end, halo, tuple(names)) for first, end, names in zip(firsts, ends, files, strict=True)]


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


def days_in(files: Mapping[str, Path]) -> dict[str, "Days"]:
    """The first days of the dated events in each file, sorted."""
    import numpy as np

    days = {}
    for name, path in files.items():
        seconds = read_columns(path, ["first_second"])["first_second"].drop_null()
        days[name] = np.sort(seconds.to_numpy() // DAY_SECONDS).astype("int32")
    return days
