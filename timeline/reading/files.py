"""Find and open the files of a source: a path, a folder or a pattern with wildcards."""

import gzip
import io
import os
import zlib
from collections.abc import Iterator
from glob import escape, glob, has_magic
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from timeline.errors import FormatError, UnreadableError

RECORD_SUFFIXES = frozenset({".jsonl", ".ndjson"})
PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
FEED_SUFFIXES = frozenset({".rss", ".atom", ".xml"})
CSV_SUFFIXES = frozenset({".csv", ".tsv"})
PARQUET_SUFFIXES = frozenset({".parquet", ".pq"})
_SUFFIXES = RECORD_SUFFIXES | PAGE_SUFFIXES | FEED_SUFFIXES | CSV_SUFFIXES | PARQUET_SUFFIXES | {".txt", ".text", ".md"}
_MEGABYTE = 1_000_000
_ALWAYS_ALLOWED = 20 * _MEGABYTE
_LARGEST_RATIO = 100  # news compresses three or four times; gzip can compress a thousand times
_GZIP_MAGIC = b"\x1f\x8b"
_ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
_PACKED = frozenset({".gz", ".zst"})


def files_named(source: str) -> Iterator[str]:
    """The files of a source, sorted by name; any other path is returned unchanged.

    Raises:
        UnreadableError: a folder or pattern has no files.
    """
    if os.path.isdir(source):  # noqa: PTH112 - unlike `Path`, it takes any string
        found = sorted(_in_folder(source))
        if not found:
            raise UnreadableError(f"{source} has no readable files", hint=f"supported are {_listed()}")
        yield from found
    elif has_magic(source) and not os.path.lexists(source):
        matching = sorted(_matching(source))
        if not matching:
            raise UnreadableError(f"{source} matches no files", hint="check the path and its wildcards")
        yield from matching
    else:
        yield source


def _matching(pattern: str) -> list[str]:
    """The files that match a pattern, each once, although links may lead to it in several ways."""
    pattern = f"{pattern}/*" if pattern.endswith("**") else pattern
    before, _, after = pattern.partition("**/") if "**/" in pattern else (pattern, "", "")
    patterns = [pattern]
    if after:
        tops = glob(before) if before else [""]  # noqa: PTH207
        patterns = [str(Path(escape(folder), after)) for top in tops for folder in _folders_below(top)]
    found = (path for each in patterns for path in (_matching(each) if after else glob(each)))  # noqa: PTH207
    files = {os.path.realpath(path): path for path in sorted(found, key=len, reverse=True) if os.path.isfile(path)}  # noqa: PTH113
    return list(files.values())


def _folders_below(top: str) -> Iterator[str]:
    """A folder and all below it, without hidden ones; a link to a folder that was seen is not followed."""
    seen: set[str] = set()
    for where, folders, _ in os.walk(top or ".", followlinks=True):
        real = os.path.realpath(where)
        folders[:] = [] if real in seen else [name for name in folders if not name.startswith(".")]
        if real not in seen:
            seen.add(real)
            yield where


def _in_folder(folder: str) -> Iterator[str]:
    """All files of known formats, without hidden ones; links to folders are not followed."""
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith(".") and suffix_of(Path(name)) in _SUFFIXES:
                yield str(Path(where, name))


def suffix_of(path: Path) -> str:
    """The suffix of the format, without ".gz" or ".zst".

    >>> suffix_of(Path("news.CSV.gz")), suffix_of(Path("news.txt"))
    ('.csv', '.txt')
    """
    return (Path(path.stem) if path.suffix.lower() in _PACKED else path).suffix.lower()


def stem_of(path: Path) -> str:
    """The name without its suffixes."""
    return Path(path.stem).stem if path.suffix.lower() in _PACKED else path.stem


def opened(path: str) -> BinaryIO:
    """Open a file for reading, decompressed if it is a gzip or Zstandard archive, whatever its name.

    Reading raises FormatError once the data is too large for the size of the archive.

    Raises:
        UnreadableError: it is a Zstandard archive, and pyarrow is not installed.
    """
    stream = Path(path).open("rb")  # noqa: SIM115 - the caller closes it
    if not stream.seekable():
        return stream  # a pipe, which cannot be read twice
    magic = stream.read(len(_ZSTD_MAGIC))
    stream.seek(0)
    is_gzip = magic.startswith(_GZIP_MAGIC)
    if not is_gzip and magic != _ZSTD_MAGIC:
        return stream
    stream.close()
    unpacked: Readable = gzip.open(path) if is_gzip else _zstandard(path)  # noqa: SIM115 - the caller closes it
    return cast("BinaryIO", io.BufferedReader(_Decompressed(unpacked, path)))


class Readable(Protocol):
    """Bytes that are read into a buffer."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Read up to the length of the buffer; 0 at the end."""

    def close(self) -> None:
        """Close it."""


def _zstandard(path: str) -> Readable:
    try:
        from pyarrow import CompressedInputStream
    except ImportError:
        hint = "pip install pyarrow, or unpack it: zstd -dc FILE | timeline ... -"
        raise UnreadableError(f"{path} is a Zstandard archive, and pyarrow is not installed", hint=hint) from None
    unpacked: Readable = CompressedInputStream(path, "zstd")
    return unpacked


class _Decompressed(io.RawIOBase):
    """The data of an archive, up to the ratio that text can reach: a few kilobytes may hold terabytes."""

    def __init__(self, stream: Readable, path: str) -> None:
        self._name = path
        self._stream = stream
        self._most = max(_ALWAYS_ALLOWED, _LARGEST_RATIO * Path(path).stat().st_size)
        self._read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        count = self._stream.readinto(buffer) or 0
        self._read += count
        if self._read > self._most:
            raise FormatError(
                f"{self._name} decompresses to more than {self._most / _MEGABYTE:,.0f} MB",
                hint=f"it may be a decompression bomb: text grows less than {_LARGEST_RATIO} times; "
                "decompress it yourself if you trust it",
            )
        return count

    def close(self) -> None:
        self._stream.close()
        super().close()


def archive_error(name: str, error: Exception) -> FormatError | None:
    """The error for a broken archive; None for other errors."""
    if isinstance(error, gzip.BadGzipFile | zlib.error | EOFError):
        return FormatError(f"{name} is a broken gzip archive: {error}", hint="check that the file is complete")
    if isinstance(error, OSError) and ("ZSTD" in str(error) or "compressed" in str(error)):  # as pyarrow words it
        return FormatError(f"{name} is a broken Zstandard archive: {error}", hint="check that the file is complete")
    return None


def _listed() -> str:
    return ", ".join(sorted(_SUFFIXES)) + ", each also with .gz or .zst"
