"""Progress of a run: a line on standard error, and a small file for others to read."""

import json
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.locks import ShardPosition
from timeline.corpora.work import ShardResult, Status
from timeline.counting import counted
from timeline.errors import OutputError
from timeline.exports.atomic import write_all

_WRITTEN_EVERY, _PRINTED_EVERY = 2.0, 30.0  # seconds; a terminal has one line, rewritten


@dataclass(frozen=True, slots=True)
class RunState:
    """The state of a run.

    Attributes:
        shards, shards_done: how many there are, and how many need no more work.
        documents, events, failures: how many are done.
        documents_per_second: since the beginning of the run.
        seconds_left: estimated from the bytes done; None before the first shard is done.
    """

    shards: int
    shards_done: int
    documents: int
    events: int
    failures: int
    documents_per_second: float
    seconds_left: float | None

    def __str__(self) -> str:
        """The state as a line.

        >>> print(RunState(40, 10, 5000, 9800, 2, 210.0, 65.4))
        10 of 40 shards, 5,000 documents, 9,800 events, 2 failures, 210 documents/s, 1 min left
        """
        left = "" if self.seconds_left is None else f", {_duration(self.seconds_left)} left"
        return (
            f"{self.shards_done:,} of {counted(self.shards, 'shard')}, {counted(self.documents, 'document')}, "
            f"{counted(self.events, 'event')}, {counted(self.failures, 'failure')}, {self.documents_per_second:,.0f} documents/s{left}"
        )


class Progress:
    """The progress of one run.

    Args:
        folder: of the corpus.
        shards: how many there are, with those that cannot be read.
        sizes: bytes of each shard that can be read, by its path.
        is_shown: whether to print it.
    """

    def __init__(self, folder: CorpusFolder, shards: int, sizes: dict[str, int], *, is_shown: bool) -> None:
        self._folder = folder
        self._shards = shards
        self._sizes = sizes
        self._is_shown = is_shown
        self._started = self._written = self._printed = time.monotonic()

    def show(
        self, results: Sequence[ShardResult], in_progress: Sequence[ShardPosition] = (), *, at_last: bool = False
    ) -> None:
        """Print and write the state, if it is time to."""
        now, state = time.monotonic(), None
        if at_last or now - self._written >= _WRITTEN_EVERY:
            state, self._written = self._state(results, in_progress), now
            with suppress(OutputError):  # a full disk is a failure of the shards that it has no room for
                write_all({self._folder.progress: json.dumps(asdict(state)).encode()}, force=True)
        if self._is_shown and state is not None and self._is_due(now, at_last=at_last):
            self._printed = now
            _print(state, is_last=at_last)

    def _is_due(self, now: float, *, at_last: bool) -> bool:
        return at_last or sys.stderr.isatty() or now - self._printed >= _PRINTED_EVERY

    def _state(self, results: Sequence[ShardResult], positions: Sequence[ShardPosition]) -> RunState:
        elapsed = max(time.monotonic() - self._started, 0.001)
        new = [each for each in results if each.status is Status.DONE]
        everything: list[ShardResult | ShardPosition] = [*results, *positions]
        fresh = sum(each.documents for each in new) + sum(each.documents for each in positions)
        size = sum(self._sizes[each.shard] for each in new)
        left = sum(self._sizes[path] for path in self._sizes.keys() - {each.shard for each in results})
        return RunState(
            self._shards,
            len(results),
            sum(each.documents for each in everything),
            sum(each.events for each in everything),
            sum(len(each.failures) for each in results) + sum(each.failures for each in positions),
            round(fresh / elapsed, 1),
            round(elapsed * left / size, 1) if size else None,
        )


def _print(state: RunState, *, is_last: bool) -> None:
    """One line that is rewritten on a terminal, and a line of its own elsewhere."""
    line = f"\r{state}\033[K" if sys.stderr.isatty() else str(state)
    sys.stderr.write(line if sys.stderr.isatty() and not is_last else f"{line}\n")
    sys.stderr.flush()


def _duration(seconds: float) -> str:
    """A duration in one unit.

    >>> _duration(42), _duration(600), _duration(9000)
    ('42 s', '10 min', '2.5 h')
    """
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
