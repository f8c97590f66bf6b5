"""How the CPU time of some work grows with its size, on any machine and whatever else runs there."""

import time
from collections.abc import Callable

_SHORTEST = 0.005  # seconds; below this, it is the clock and the garbage collector that are measured


def grows_linearly(work: Callable[[int], object], size: int) -> bool:
    """Whether four times the size costs about four times as much: under eight, where a square costs sixteen."""
    return _least_seconds(work, 4 * size) < 8 * _least_seconds(work, size)


def _least_seconds(work: Callable[[int], object], size: int) -> float:
    """CPU seconds of the fastest of three runs, and no less than can be measured."""
    return max(_SHORTEST, min(_seconds(work, size) for _ in range(3)))


def _seconds(work: Callable[[int], object], size: int) -> float:
    began = time.process_time()
    work(size)
    return time.process_time() - began
