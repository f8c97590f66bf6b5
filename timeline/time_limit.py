"""A time limit for the work on one document, in any thread."""

import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Raise TimeoutError in the block when it takes longer than that; None sets no limit.

    >>> with time_limit(0.01):
    ...     while True:
    ...         pass
    Traceback (most recent call last):
    TimeoutError: it took more than 0.01 seconds
    """
    if seconds is None:
        yield
    elif threading.current_thread() is threading.main_thread() and hasattr(signal, "setitimer"):
        yield from _alarmed(seconds)
    else:
        yield from _watched(seconds)


def _alarmed(seconds: float) -> Iterator[None]:
    """By a signal, which also ends the search of a regular expression; only the main thread receives signals."""

    def ring(*_: object) -> None:
        raise _too_slow(seconds)

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _watched(seconds: float) -> Iterator[None]:
    """By a timer that raises in this thread as soon as it runs Python code; what it raises is a class, without arguments."""
    words = str(_too_slow(seconds))
    error = type("TimeoutError", (TimeoutError,), {"__str__": lambda _: words})
    thread, raise_in = ctypes.c_ulong(threading.get_ident()), ctypes.pythonapi.PyThreadState_SetAsyncExc
    timer = threading.Timer(seconds, raise_in, (thread, ctypes.py_object(error)))
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        raise_in(thread, None)  # one that has not been raised yet comes too late


def _too_slow(seconds: float) -> TimeoutError:
    return TimeoutError(f"it took more than {seconds:g} seconds")
