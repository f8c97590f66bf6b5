"""Documents of a corpus by their shard and row, read by row group."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.table.rows import Row

_GROUPS = 16  # row groups that are remembered


class DocumentFiles:
    """Some columns of the documents of some shards.

    Args:
        folder: of the corpus.
        names: of the shards, which are numbered in this order.
        columns: those that are read.
    """

    def __init__(self, folder: CorpusFolder, names: Sequence[str], columns: Sequence[str]) -> None:
        self._folder = folder
        self._names = names
        self._columns = list(columns)
        self._starts = lru_cache(_GROUPS)(self._read_starts)
        self._group = lru_cache(_GROUPS)(self._read_group)

    def row(self, shard: int, row: int) -> Row:
        """A document by the number of its shard and its row there."""
        starts = self._starts(shard)
        group = next(number for number, end in enumerate(starts[1:]) if row < end)
        return self._group(shard, group)[row - starts[group]]

    def _read_starts(self, shard: int) -> list[int]:
        from pyarrow.parquet import read_metadata

        metadata = read_metadata(self._folder.documents(self._names[shard]))
        starts = [0]
        for number in range(metadata.num_row_groups):
            starts.append(starts[-1] + metadata.row_group(number).num_rows)
        return starts

    def _read_group(self, shard: int, group: int) -> list[Row]:
        from pyarrow.parquet import ParquetFile

        with ParquetFile(self._folder.documents(self._names[shard])) as file:
            rows: list[Row] = file.read_row_group(group, columns=self._columns).to_pylist()
        return rows
