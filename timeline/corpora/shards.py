"""Shards: the files of a corpus, each with a name for its results."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from timeline.errors import InputError, UnreadableError
from timeline.reading.files import CSV_SUFFIXES, PARQUET_SUFFIXES, RECORD_SUFFIXES, files_named, stem_of, suffix_of

_FILES = 500  # of one article each, in one shard
_OF_MANY = RECORD_SUFFIXES | CSV_SUFFIXES | PARQUET_SUFFIXES  # a file of many documents is a shard
_AT_ONCE = 1 << 20  # bytes


class ShardError(InputError):
    """A shard that is not done.

    Attributes:
        shard: its path.
    """

    def __init__(self, shard: str, message: str, *, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.shard = shard


@dataclass(frozen=True, slots=True)
class Shard:
    """One file of many documents, or many files of one document.

    Attributes:
        paths: its files.
        state: size and time of change of each file: a hint that nothing changed, without reading.
        size: bytes of all files.
    """

    paths: tuple[str, ...]
    state: str = field(compare=False)
    size: int = field(compare=False)

    @property
    def path(self) -> str:
        """The path that names it: that of its first file."""
        return self.paths[0]

    @property
    def name(self) -> str:
        """The name of its results: readable, and its own whatever other folders hold.

        >>> Shard(("news/2011-01.jsonl.gz",), "", 0).name
        '2011-01-63aad664'
        """
        return f"{stem_of(Path(self.path))[:60]}-{_hash(os.path.normpath(self.path).encode())[:8]}"

    @property
    def files(self) -> tuple[str, ...]:
        """The names of its files, from which documents without ids take theirs."""
        return tuple(Path(path).name for path in self.paths)


def shards_named(sources: Iterable[str]) -> Iterator[Shard | ShardError]:
    """The shards of files, folders and patterns; an error for each that is missing or named twice."""
    seen: set[str] = set()
    for source in sources:
        try:
            for paths in _cut(source):
                yield _shard(paths, seen)
        except ShardError as error:
            yield error
        except InputError as error:
            yield ShardError(source, error.message, hint=error.hint)


def _cut(source: str) -> Iterator[tuple[str, ...]]:
    """The files of a source by shard."""
    single: list[str] = []
    for path in files_named(source):
        if path == source or suffix_of(Path(path)) in _OF_MANY:
            yield (path,)
        else:
            single.append(path)
    yield from (tuple(single[at : at + _FILES]) for at in range(0, len(single), _FILES))


def _shard(paths: tuple[str, ...], seen: set[str]) -> "Shard | ShardError":
    real = os.path.realpath(paths[0])
    if real in seen:
        return ShardError(paths[0], f"{paths[0]} is given twice", hint="it is done once")
    seen.add(real)
    try:
        state, size = state_of(paths)
    except OSError as error:
        return ShardError(paths[0], f"{paths[0]} cannot be read: {error.strerror}", hint="check the path")
    return Shard(paths, state, size)


def state_of(paths: Iterable[str]) -> tuple[str, int]:
    """Sizes and times of change of files as one text, and the sum of the sizes."""
    found = [os.stat(path) for path in paths]  # noqa: PTH116 - as in `files_named`
    sizes = [each.st_size for each in found]
    return _hash(repr([(each.st_size, each.st_mtime_ns) for each in found]).encode()), sum(sizes)


def digest_of(paths: Iterable[str]) -> str:
    """A hash of the contents of files.

    Raises:
        UnreadableError: one of them cannot be read.
    """
    content = hashlib.blake2b(digest_size=16)
    for path in paths:
        try:
            with Path(path).open("rb") as stream:
                while data := stream.read(_AT_ONCE):
                    content.update(data)
        except OSError as error:
            raise UnreadableError(f"{path} cannot be read: {error.strerror}", hint="check the path") from None
    return content.hexdigest()


def _hash(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
