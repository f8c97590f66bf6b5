"""The one door through which files are written: whole or not at all, and never over another without leave."""

import contextlib
import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path

from timeline.errors import OutputError


def write_all(contents: Mapping[Path, bytes], *, force: bool = False) -> None:
    """Write all of these files, or none of them.

    Each is written beside its place under a passing name and then moved there, so that nobody ever sees half a file.

    Args:
        contents: the bytes of each file.
        force: replace files that are there already.

    Raises:
        OutputError: a file is there already, or cannot be written; then all is as it was.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_all({Path(folder, "new", "a.txt"): b"hello"})
    ...     Path(folder, "new", "a.txt").read_text()
    'hello'
    """
    targets = {_target(Path(path)): content for path, content in contents.items()}
    _refuse(targets, force=force)
    passing: dict[Path, Path] = {}
    try:
        for target, content in targets.items():
            passing[target] = _write_beside(target, content)
        _move_all(passing)
    except OSError as error:
        place = error.filename or next(iter(targets))
        raise OutputError(f"{place} could not be written: {error.strerror or error}", hint=_hint(error)) from error
    finally:
        for path in passing.values():
            path.unlink(missing_ok=True)


def _target(path: Path) -> Path:
    """The file itself where the path is a link to one."""
    return path.resolve() if path.is_symlink() else path


def _refuse(targets: Mapping[Path, bytes], *, force: bool) -> None:
    for path in targets:
        if path.is_dir():
            raise OutputError(f"{path} is a folder", hint="name a file in it")
        if os.path.lexists(path) and not path.is_file():
            raise OutputError(f"{path} is not an ordinary file", hint="name another place")
        if os.path.lexists(path) and not force:
            raise OutputError(f"{path} is there already", hint="force=True or --force replaces it")


def _write_beside(target: Path, content: bytes) -> Path:
    """The content under a passing name in the same folder, with the rights that the file itself should have."""
    target.parent.mkdir(parents=True, exist_ok=True)
    passing = target.with_name(f".{target.name[:80]}.{secrets.token_hex(6)}.part")
    handle = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            passing.chmod(stat.S_IMODE(target.stat().st_mode))
    except BaseException:
        passing.unlink(missing_ok=True)
        raise
    return passing


def _move_all(passing: Mapping[Path, Path]) -> None:
    """Move all into place; should one refuse, put back what stood in the places of those before it."""
    before = {target: target.read_bytes() if target.exists() else None for target in passing}
    moved: list[Path] = []
    try:
        for target, path in passing.items():
            path.replace(target)
            moved.append(target)
    except OSError:
        for target in moved:
            _put_back(target, before[target])
        raise


def _put_back(target: Path, content: bytes | None) -> None:
    with contextlib.suppress(OSError):  # the first error is the one to report
        if content is None:
            target.unlink(missing_ok=True)
        else:
            _write_beside(target, content).replace(target)


def _hint(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "you may not write there; choose a folder of your own"
    if isinstance(error, FileExistsError | NotADirectoryError):
        return "part of that path is a file, not a folder"
    return "choose another place"
