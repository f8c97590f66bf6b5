"""The events of a corpus whose time begins in a span: as Arrow tables, or as rows with some columns of their documents."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from timeline.corpora.corpus_folder import CorpusFolder, read_columns, read_range
from timeline.corpora.document_files import DocumentFiles
from timeline.table.rows import Row

if TYPE_CHECKING:
    import pyarrow as pa

_IDENTITY = ("event_id", "document_id", "document_row")


def rows_between(
    first: int,
    end: int,
    folder: CorpusFolder,
    shards: Sequence[str],
    *,
    columns: Sequence[str],
    wanted: Callable[[str], bool] | None = None,
) -> Iterator[Row]:
    """The rows of the events whose time begins in a span, each with its voice.

    Args:
        first: the first second of the span.
        end: the second after it.
        folder: of the corpus.
        shards: the names of those that may have such events.
        columns: of the document, which are added to each row.
        wanted: whether an event is, by its id; by default all are.
    """
    documents = DocumentFiles(folder, shards, columns)
    for shard, table in tables_between(first, end, folder, shards):
        for row in table.to_pylist():
            if wanted is None or wanted(row["event_id"]):
                yield {**in_seconds(row), **documents.row(shard, row["document_row"])}


def tables_between(
    first: int, end: int, folder: CorpusFolder, shards: Sequence[str], columns: Sequence[str] | None = None
) -> Iterator[tuple[int, "pa.Table"]]:
    """The events whose time begins in a span, with their voices: a table for each shard that has some, and its number.

    Documents of one id in two shards, and their events, have ids of their own.

    Args:
        first: the first second of the span.
        end: the second after the span.
        folder: of the corpus.
        shards: the names of those that may have such events.
        columns: of the events, beside their ids and documents; by default all.
    """
    names = None if columns is None else list(dict.fromkeys(["first_second", *_IDENTITY, *columns]))
    for shard, name in enumerate(shards):
        found = read_range(folder.events(name), "first_second", first, end, names)
        if len(found):
            voices = read_columns(folder.voices(name), ["voice", "document_id"]).take(found["document_row"])
            yield shard, _with_ids(found, voices["document_id"]).append_column("voice", voices["voice"])


def _with_ids(events: "pa.Table", document_ids: "pa.ChunkedArray") -> "pa.Table":
    """The events with the ids of their documents that no other document has."""
    import pyarrow as pa

    stated = events["document_id"].to_pylist()
    unique = document_ids.to_pylist()
    if stated == unique:
        return events
    event_ids = [
        own + event_id[len(other) :]
        for event_id, other, own in zip(events["event_id"].to_pylist(), stated, unique, strict=True)
    ]
    for name, values in (("document_id", unique), ("event_id", event_ids)):
        events = events.set_column(events.schema.names.index(name), events.schema.field(name), pa.array(values))
    return events


def in_seconds(row: Row) -> Row:
    """The row with its edges in seconds, as in the rows of a table."""
    return {
        **row,
        "start": None if row["open_start"] else row["first_second"],
        "end": None if row["open_end"] else row["last_second"],
    }
