"""The fixed Arrow schemas of a corpus, and rows as Arrow tables."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline.document_rows import EVENT_EXTRAS
from timeline.table.cells import ids_in
from timeline.table.rows import Row
from timeline.table.schema import COLUMNS, ColumnKind

if TYPE_CHECKING:
    import pyarrow as pa

# Engines and Python's dates hold the years 1 to 9999; other times are missing here, and whole in first_second and last_second.
_FIRST_SECOND, _END_SECOND = -62_135_596_800, 253_402_300_800

_EXTRA_KINDS = {"language": "string"}  # of EVENT_EXTRAS; the others are int64
_DOCUMENTS = {
    "document_id": ("string", "id of the article"),
    "title": ("string", "headline, as stated or the first line where that reads as one"),
    "genre": ("string", "news, narrative or message"),
    "language": ("string", EVENT_EXTRAS["language"]),
    "published": ("string", "publication: an ISO 8601 day, or an instant with its offset"),
    "published_text": ("string", "the words that the publication was read from"),
    "published_start": ("int64", "their start in the text, in characters; missing where they are outside it"),
    "published_reason": ("string", "the reasons for and against these words"),
    "updated": ("string", "the last change: an ISO 8601 day, or an instant with its offset"),
    "place": ("string", "place of the dateline"),
    "region": ("string", "its region"),
    "country": ("string", "its country, ISO 3166-1 alpha-2"),
    "latitude": ("float64", "degrees, WGS 84"),
    "longitude": ("float64", "degrees, WGS 84"),
    "timezone": ("string", "IANA name of the zone of the place"),
    "agency": ("string", "agency of the dateline"),
    "byline": ("string", "byline"),
    "source_url": ("string", "address; not checked to be a safe link"),
    "events": ("int64", "number of events"),
    "days": ("list", "the days that the article names, counted from 1970-01-01"),
    "warnings": ("string", "problems met while reading it"),
    "text": ("string", "the text, whose characters all offsets count"),
    "runs": ("list", "hashes of some runs of its words, by which copies are found"),
}
FAILURES = {
    "shard": "the shard; the folder of the corpus where the events could not be merged",
    "document_id": "id of the document; missing where the shard itself failed",
    "stage": "the stage that failed",
    "message": "what failed, where, and what to do",
}


@cache
def events_schema() -> "pa.Schema":
    """The columns of the events table with times in seconds, `EVENT_EXTRAS`, and the row of the document in its file."""
    import pyarrow as pa

    table = [_field(column.name, _KINDS[column.kind], column.meaning) for column in COLUMNS]
    extras = [_field(name, _EXTRA_KINDS.get(name, "int64"), meaning) for name, meaning in EVENT_EXTRAS.items()]
    return pa.schema([*table, *extras, _field("document_row", "int64", "row of the article in the file of documents")])


@cache
def stories_schema() -> "pa.Schema":
    """The columns of events, with the ids of all mentions; those of a single article are in its row."""
    import pyarrow as pa

    mentions = _field("mentions", "ids", "ids of all events that are merged in this one, by publication")
    return pa.schema([*(field for field in events_schema() if field.name != "document_row"), mentions])


@cache
def documents_schema() -> "pa.Schema":
    """A row a document: dateline, language, genre, publication with its evidence, and the text."""
    import pyarrow as pa

    return pa.schema([_field(name, kind, meaning) for name, (kind, meaning) in _DOCUMENTS.items()])


@cache
def failures_schema() -> "pa.Schema":
    """A row a failure."""
    import pyarrow as pa

    return pa.schema([_field(name, "string", meaning) for name, meaning in FAILURES.items()])


def table_of(rows: Sequence[Row], schema: "pa.Schema") -> "pa.Table":
    """Rows as an Arrow table of this schema.

    >>> table_of([{"shard": "a.jsonl", "stage": "reading"}], failures_schema()).num_rows
    1
    """
    import pyarrow as pa

    columns = [pa.array(_values(field, rows), field.type) for field in schema]
    return pa.Table.from_arrays(columns, schema=schema)


def _values(field: "pa.Field", rows: Iterable[Row]) -> list[Any]:
    values = [row.get(field.name) for row in rows]
    if field.name in ("start", "end"):
        return [_milliseconds(value) for value in values]
    if field.name == "sources":
        return [None if value is None else list(ids_in(value)) for value in values]
    return values


def _milliseconds(second: int | None) -> int | None:
    return None if second is None or not _FIRST_SECOND <= second < _END_SECOND else 1000 * second


_KINDS: Mapping[ColumnKind, str] = {
    "text": "string",
    "ids": "ids",
    "time": "time",
    "flag": "bool",
    "count": "int64",
    "share": "float64",
}


def _field(name: str, kind: str, meaning: str) -> "pa.Field":
    import pyarrow as pa

    types = {"ids": pa.list_(pa.string()), "time": pa.timestamp("ms"), "list": pa.list_(pa.int64())}
    return pa.field(name, types.get(kind) or pa.type_for_alias(kind), metadata={"description": meaning})
