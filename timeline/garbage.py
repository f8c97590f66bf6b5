"""Garbage collection for processes that do nothing but work on documents."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def collect_rarely() -> None:
    """Collect garbage rarely: values between the stages hold no cycles, and looking for some would cost a quarter of the time."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Collect garbage rarely in the block, in a process that is not ours alone."""
    before = gc.get_threshold()
    gc.set_threshold(100_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)
