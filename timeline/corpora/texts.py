"""The texts of documents, read from their shards by row group."""

from collections.abc import Sequence
from functools import lru_cache

from timeline.corpora.layout import Layout

_GROUPS = 64  # row groups that are remembered


class Texts:
    """The texts of the documents of some shards.

    Args:
        layout: of the corpus.
        names: of the shards, which are numbered in this order.
    """

    def __init__(self, layout: Layout, names: Sequence[str]) -> None:
        self._layout = layout
        self._names = names
        self._starts = lru_cache(_GROUPS)(self._read_starts)
        self._group = lru_cache(_GROUPS)(self._read_group)

    def text(self, shard: int, row: int) -> str:
        """The text of a document by its shard and its row there."""
        starts = self._starts(shard)
        group = next(number for number, end in enumerate(starts[1:]) if row < end)
        return self._group(shard, group)[row - starts[group]]

    def _read_starts(self, shard: int) -> list[int]:
        from pyarrow.parquet import read_metadata

        metadata = read_metadata(self._layout.documents(self._names[shard]))
        starts = [0]
        for number in range(metadata.num_row_groups):
            starts.append(starts[-1] + metadata.row_group(number).num_rows)
        return starts

    def _read_group(self, shard: int, group: int) -> list[str]:
        from pyarrow.parquet import ParquetFile

        with ParquetFile(self._layout.documents(self._names[shard])) as file:
            texts: list[str] = file.read_row_group(group, columns=["text"])["text"].to_pylist()
        return texts
