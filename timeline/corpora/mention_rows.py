"""The rows of all mentions in a span of time, each with its voice and some columns of its document."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.document_files import DocumentFiles
from timeline.corpora.manifest import entries
from timeline.table.rows import Row


def rows_between(
    first: int, end: int, folder: CorpusFolder, *, columns: Sequence[str], wanted: Callable[[str], bool] | None = None
) -> Iterator[Row]:
    """The rows of the events whose time begins in a span.

    Args:
        first: the first second of the span.
        end: the second after it.
        folder: of the corpus.
        columns: of the document, which are added to each row.
        wanted: whether an event is, by its id; by default all are.
    """
    from pyarrow.parquet import read_table

    span = [("first_second", ">=", first), ("first_second", "<", end)]
    done = list(entries(folder))
    documents = DocumentFiles(folder, [entry.name for entry in done], columns)
    for shard, entry in enumerate(done):
        found: list[dict[str, Any]] = read_table(folder.events(entry.name), filters=span).to_pylist()
        voices = read_table(folder.voices(entry.name)).to_pylist() if found else []
        for each in found:
            row = _distinct(each, **voices[each["document_row"]])
            if wanted is None or wanted(row["event_id"]):
                yield {**row, **documents.row(shard, each["document_row"])}


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
