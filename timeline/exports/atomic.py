"""Atomic writes that never overwrite without `force`."""

import contextlib
import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path

from timeline.errors import OutputError


def write_all(contents: Mapping[Path, bytes], *, force: bool = False) -> None:
    """Write all of these files, or none of them.

    Each is written under a temporary name in its folder and then moved, so that no file is ever incomplete.

    Args:
        contents: the bytes of each file.
        force: replace existing files.

    Raises:
        OutputError: a file exists or cannot be written; no file is changed.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_all({Path(folder, "new", "a.txt"): b"hello"})
    ...     Path(folder, "new", "a.txt").read_text()
    'hello'
    """
    targets = {_target(Path(path)): content for path, content in contents.items()}
    _refuse(targets, force=force)
    temporary: dict[Path, Path] = {}
    try:
        for target, content in targets.items():
            temporary[target] = _write_beside(target, content)
        _move_all(temporary)
    except OSError as error:
        place = error.filename or next(iter(targets))
        raise OutputError(f"{place} could not be written: {error.strerror or error}", hint=_hint(error)) from error
    finally:
        for path in temporary.values():
            path.unlink(missing_ok=True)


def _target(path: Path) -> Path:
    """The target of a symbolic link, otherwise the path."""
    return path.resolve() if path.is_symlink() else path


def _refuse(targets: Mapping[Path, bytes], *, force: bool) -> None:
    for path in targets:
        if path.is_dir():
            raise OutputError(f"{path} is a folder", hint="name a file in it")
        if os.path.lexists(path) and not path.is_file():
            raise OutputError(f"{path} is not an ordinary file", hint="name another place")
        if os.path.lexists(path) and not force:
            raise OutputError(f"{path} already exists", hint="force=True or --force replaces it")


def _write_beside(target: Path, content: bytes) -> Path:
    """Write the content under a temporary name in the same folder, with the permissions of the file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name[:80]}.{secrets.token_hex(6)}.part")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            temporary.chmod(stat.S_IMODE(target.stat().st_mode))
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _move_all(temporary: Mapping[Path, Path]) -> None:
    """Move all files into place; if one fails, restore those before it."""
    originals = {target: target.read_bytes() if target.exists() else None for target in temporary}
    moved: list[Path] = []
    try:
        for target, path in temporary.items():
            path.replace(target)
            moved.append(target)
    except OSError:
        for target in moved:
            _restore(target, originals[target])
        raise


def _restore(target: Path, content: bytes | None) -> None:
    with contextlib.suppress(OSError):  # the first error is the one to report
        if content is None:
            target.unlink(missing_ok=True)
        else:
            _write_beside(target, content).replace(target)


def _hint(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "permission denied; choose another folder"
    if isinstance(error, FileExistsError | NotADirectoryError):
        return "part of that path is a file, not a folder"
    return "choose another place"
