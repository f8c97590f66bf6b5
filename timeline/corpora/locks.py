"""A lock for each shard, so that several processes and machines can share one folder.

The system releases a lock when its process ends, however it ends. The lock file records how far the work is: for the progress,
and to name the document that was in progress when a process was killed.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from timeline.corpora.writing import writing
from timeline.errors import OutputError

_WIDTH = 12


@dataclass(frozen=True, slots=True)
class ShardPosition:
    """How far the work on a shard is.

    Attributes:
        document: the number of the document in progress; 0 before the first.
        documents, events, failures: how many are done.
    """

    document: int = 0
    documents: int = 0
    events: int = 0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that is held."""

    handle: int

    def note(self, position: ShardPosition) -> None:
        """Write the position into the lock file, if the disk has room for it."""
        numbers = (position.document, position.documents, position.events, position.failures)
        with suppress(OSError):
            os.lseek(self.handle, 0, os.SEEK_SET)
            os.write(self.handle, b"".join(b"%*d" % (_WIDTH, number) for number in numbers))


@contextmanager
def locked(path: Path) -> Iterator[Lock | None]:
    """Hold the lock of this path; None if another process holds it.

    Raises:
        OutputError: the lock file cannot be written, or the file system has no locks.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with locked(Path(folder, "a.lock")) as first, locked(Path(folder, "a.lock")) as second:
    ...         first is None, second is None
    (False, True)
    """
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        yield Lock(handle) if _acquired(handle, path) else None
    finally:
        os.close(handle)


def position_of(path: Path) -> ShardPosition:
    """The position in a lock file; the first one where there is none."""
    try:
        numbers = list(map(int, path.read_bytes().split()))
    except (OSError, ValueError):
        return ShardPosition()
    return ShardPosition(*numbers) if len(numbers) == len(ShardPosition.__slots__) else ShardPosition()


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # the locked byte is after the position, which others read

    def _acquired(handle: int, _: Path) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _acquired(handle: int, path: Path) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            hint = "use a folder on another file system"
            raise OutputError(f"{path} cannot be locked: {error.strerror}", hint=hint) from error
        return _is_in_place(handle, path)

    def _is_in_place(handle: int, path: Path) -> bool:
        """Whether the locked file is still the one of this path: the process that held the lock may have removed it."""
        try:
            return os.path.samestat(os.fstat(handle), path.stat())
        except FileNotFoundError:
            return False
