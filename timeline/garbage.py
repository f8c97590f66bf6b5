"""Garbage collection for processes that do nothing but work on documents."""

import gc


def collect_rarely() -> None:
    """Collect garbage rarely: values between the stages hold no cycles, and looking for some would cost a quarter of the time."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)
