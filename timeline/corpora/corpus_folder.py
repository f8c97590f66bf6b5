"""The folder of a corpus: the paths of its files, and Parquet files that are written whole or not at all."""

import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.corpora.locks import locked
from timeline.corpora.writing import writing

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

_TEMPORARY = ".part"
_NAME = re.compile(r"\.(.*)\.(?:parquet|json)\..*")
_OLD = 60  # seconds, after which no process is still writing a small file


@dataclass(frozen=True, slots=True)
class CorpusFolder:
    """The paths in the folder of a corpus."""

    path: Path

    def events(self, name: str) -> Path:
        """The events of a shard."""
        return self.path / "events" / f"{name}.parquet"

    def documents(self, name: str) -> Path:
        """The documents of a shard."""
        return self.path / "documents" / f"{name}.parquet"

    def entry(self, name: str) -> Path:
        """The entry of a shard in the manifest."""
        return self.path / "manifest" / f"{name}.json"

    def lock(self, name: str) -> Path:
        """The lock of a shard."""
        return self.path / "locks" / f"{name}.lock"

    def voices(self, name: str) -> Path:
        """The voices of the documents of a shard."""
        return self.path / "voices" / f"{name}.parquet"

    def between_passes(self, name: str) -> Path:
        """A file that one pass of merging leaves to the next; the last removes all of them."""
        return self.path / "merging" / f"{name}.parquet"

    @property
    def stories(self) -> Path:
        """The folder of the merged events."""
        return self.path / "stories"

    @property
    def merged(self) -> Path:
        """The entry of the merged events, written after them."""
        return self.path / "merged.json"

    @property
    def failures(self) -> Path:
        """All failures."""
        return self.path / "failures.parquet"

    @property
    def progress(self) -> Path:
        """The state of the run."""
        return self.path / "progress.json"


def prepare(folder: CorpusFolder) -> None:
    """Make the folder, and remove the half-written files of killed runs, but none that another process is writing.

    Raises:
        OutputError: the folder cannot be made.
    """
    with writing(folder.path):
        folder.path.mkdir(parents=True, exist_ok=True)
    for path in folder.path.glob(f"*/.*{_TEMPORARY}"):
        is_merged = path.parent.name in ("stories", "voices", "merging")
        lock_path = folder.lock("merging" if is_merged else _NAME.sub(r"\1", path.name))
        with locked(lock_path) as lock:
            if lock is not None:
                path.unlink(missing_ok=True)
                lock_path.unlink(missing_ok=True)
    for path in folder.path.glob(f".*{_TEMPORARY}"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _OLD:
                path.unlink()


@contextmanager
def parquet_file(path: Path, schema: "pa.Schema") -> Iterator["ParquetWriter"]:
    """A Parquet file under a temporary name, which is moved to its place if the block ends without an error.

    Raises:
        OutputError: it cannot be written.
    """
    from pyarrow.parquet import ParquetWriter

    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}{_TEMPORARY}")
    try:
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("xb") as stream:
                with ParquetWriter(stream, schema, compression="zstd") as writer:
                    yield writer
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(path)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def read_columns(path: Path, columns: list[str]) -> "pa.Table":
    """Some columns of a Parquet file, read in this thread: pyarrow's own threads hold memory of their own."""
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        return file.read(columns=columns, use_threads=False)


def read_range(path: Path, column: str, first: int, end: int, columns: list[str] | None = None) -> "pa.Table":
    """The rows of a Parquet file where a column is at least `first` and less than `end`.

    Only those row groups are read that may have some.

    Args:
        path: of the file.
        column: of whole numbers.
        first: the least of them.
        end: the number after the greatest.
        columns: that are read; by default all.
    """
    import pyarrow.compute as pc
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        place = file.schema_arrow.names.index(column)
        bounds = [file.metadata.row_group(group).column(place).statistics for group in range(file.num_row_groups)]
        known = ((group, each) for group, each in enumerate(bounds) if each is not None and each.has_min_max)
        near = [group for group, each in known if each.min < end and first <= each.max]
        found = file.read_row_groups(near, columns=columns, use_threads=False)
    return found.filter(pc.and_(pc.greater_equal(found[column], first), pc.less(found[column], end)))
