"""Errors of the system when a file of a corpus is written."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from timeline.errors import OutputError


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn an error of the system in the block into one that names this file.

    Raises:
        OutputError: the file cannot be written.

    >>> with writing(Path("events.parquet")):
    ...     raise OSError(28, "No space left on device")
    Traceback (most recent call last):
    timeline.errors.OutputError: events.parquet could not be written: No space left on device (free some space, or choose another folder)
    """
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"{path} could not be written: {error.strerror or error}", hint="free some space, or choose another folder"
        ) from error
