"""The rows of all mentions in a span of time, each with its voice and some columns of its document."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.document_files import DocumentFiles
from timeline.table.rows import Row

if TYPE_CHECKING:
    import pyarrow as pa


def rows_between(
    first: int,
    end: int,
    folder: CorpusFolder,
    shards: Sequence[str],
    *,
    columns: Sequence[str],
    wanted: Callable[[str], bool] | None = None,
) -> Iterator[Row]:
    """The rows of the events whose time begins in a span.

    Args:
        first: the first second of the span.
        end: the second after it.
        folder: of the corpus.
        shards: the names of those that may have such events.
        columns: of the document, which are added to each row.
        wanted: whether an event is, by its id; by default all are.
    """
    from pyarrow.parquet import read_table

    documents = DocumentFiles(folder, shards, columns)
    for shard, name in enumerate(shards):
        found = _events_between(first, end, folder.events(name))
        if len(found):
            voices = read_table(folder.voices(name)).take(found["document_row"])
            for each, voice in zip(found.to_pylist(), voices.to_pylist(), strict=True):
                row = _distinct(each, **voice)
                if wanted is None or wanted(row["event_id"]):
                    yield {**row, **documents.row(shard, each["document_row"])}


def _events_between(first: int, end: int, path: Path) -> "pa.Table":
    """The events of a span, of which only those row groups are read that may have some."""
    import pyarrow.compute as pc
    from pyarrow.parquet import ParquetFile

    with ParquetFile(path) as file:
        column = file.schema_arrow.names.index("first_second")
        bounds = [file.metadata.row_group(group).column(column).statistics for group in range(file.num_row_groups)]
        near = [group for group, each in enumerate(bounds) if each.has_min_max and each.min < end and first <= each.max]
        found = file.read_row_groups(near, use_threads=False)
    seconds = found["first_second"]
    return found.filter(pc.and_(pc.greater_equal(seconds, first), pc.less(seconds, end)))


def _distinct(row: Row, *, voice: int, document_id: str) -> Row:
    """The row with times in seconds, and with an id of its own where documents of two shards have the same."""
    return {
        **row,
        "start": None if row["open_start"] else row["first_second"],
        "end": None if row["open_end"] else row["last_second"],
        "document_id": document_id,
        "event_id": document_id + row["event_id"][len(row["document_id"]) :],
        "voice": voice,
    }
