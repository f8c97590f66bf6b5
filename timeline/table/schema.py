"""The columns of the events table, and their description as a Frictionless Table Schema."""

from dataclasses import dataclass
from typing import Any, Literal

from timeline.model import Certainty, DateSource, PlaceSource, Relation, TimexType
from timeline.model.grain import Grain

ColumnKind = Literal["text", "ids", "time", "flag", "count", "share"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the events table.

    Attributes:
        name: the heading.
        kind: text, document ids (text; see `timeline.table.cells`), a time (`datetime64[s]`), a flag (bool), a count (int) or a
            share (float from 0 to 1; NaN where unknown).
        meaning: a description, with the unit.
        words: all possible values, where they are few.
    """

    name: str
    kind: ColumnKind
    meaning: str
    words: tuple[str, ...] = ()


_EDGE = (
    "wall clock, proleptic Gregorian, ISO 8601 with astronomical years (-0043 is 44 BC, years over 9999 carry a +); "
    "YYYY-MM-DD where the row is known to the day or more coarsely, else YYYY-MM-DDThh:mm:ss; "
    "missing when undated or open"
)

COLUMNS: tuple[Column, ...] = (
    Column("event_id", "text", "id of the event, the same in every run"),
    Column("document_id", "text", "id of the article that reports it"),
    Column("title", "text", "headline of that article, as stated or its first line where that reads as one"),
    Column(
        "published",
        "text",
        "when the article was published: an ISO 8601 day, or an instant with its offset; a month or year where no more is known",
    ),
    Column("what", "text", "the event: a short headline of its clause"),
    Column("who", "text", "people, organisations or countries that act, joined with '; '"),
    Column("whom", "text", "people, organisations or countries acted on, joined with '; '"),
    Column("where", "text", "place of the event"),
    Column(
        "place_source",
        "text",
        "where the place comes from: stated in the sentence, implied by the office of who acts (Leeds police), inherited "
        "from another sentence, or the place of the dateline; missing without a place",
        tuple(PlaceSource),
    ),
    Column("when_text", "text", "the time expression, word for word as in the article"),
    Column("relation", "text", "temporal relation of the event to that time", tuple(Relation)),
    Column("start", "time", f"first moment of the time: {_EDGE}"),
    Column("end", "time", f"end of the time, exclusive, so that a day ends where the next begins: {_EDGE}"),
    Column(
        "grain", "text", "precision of the time: the unit to which it is known", tuple(grain.word for grain in Grain)
    ),
    Column("edtf", "text", "the time in EDTF (ISO 8601-2)"),
    Column("timex_type", "text", "TIMEX3 type of the time expression", tuple(TimexType)),
    Column("timex_value", "text", "TIMEX3 value of the time expression"),
    Column("approximate", "flag", "true where the edges of the time are vague: about, early, late"),
    Column("open_start", "flag", "true where the start is unknown: until 1953"),
    Column("open_end", "flag", "true where the end is unknown: since 1950"),
    Column("timezone", "text", "time zone of a clock time, otherwise of the anchor: IANA name or offset"),
    Column("certainty", "text", "how certain the article is that the event takes place", tuple(Certainty)),
    Column("anchor", "text", "ISO 8601 date that a relative time counts from; missing where none was needed"),
    Column("anchor_source", "text", "source of the anchor"),
    Column("rule", "text", "the rule that found the time expression"),
    Column("reason", "text", "why the date is what it is, or why there is none"),
    Column(
        "date_source",
        "text",
        "where the date comes from: stated in the clause of the event, inherited from the time of another sentence, or "
        "the day of publication; missing when undated",
        tuple(DateSource),
    ),
    Column(
        "is_publication_default",
        "flag",
        "true where the user asked for undated events to take the day of publication and this is one",
    ),
    Column("trigger", "text", "the word that denotes the event, usually a verb"),
    Column("sentence", "text", "the whole sentence, with each run of white space as one space"),
    Column("char_start", "count", "start of the clause in the text of the article, in characters"),
    Column("char_end", "count", "end of the clause, exclusive, in characters"),
    Column("source_url", "text", "address of the article; not checked to be a safe link"),
    Column(
        "sources",
        "ids",
        "ids of all articles that report it, by publication, joined with '; '; an id that contains a ; is in \"quotation "
        'marks", and quotation marks in it are doubled',
    ),
    Column(
        "corroboration",
        "count",
        "number of independent articles that report it; copies of one text or sentence count once",
    ),
    Column(
        "first_reported",
        "text",
        "earliest publication of those articles: an ISO 8601 day, or an instant with its offset",
    ),
    Column(
        "contested",
        "text",
        "where articles give different days: each day with its articles, the best corroborated day first; "
        "otherwise missing",
    ),
    Column(
        "counts",
        "text",
        "where articles count differently (12 dead, later 19): each count with its articles, the earliest first; "
        "otherwise missing",
    ),
    Column(
        "importance",
        "share",
        "how much the event matters in its collection, from 0 to 1: the mean of the parts that "
        "timeline.digesting.importance documents; missing where no collection is known",
    ),
)
"""The columns from left to right, in the table and in the CSV."""

_FORM = (
    "For spreadsheets: when_text is between \N{LEFT DOUBLE QUOTATION MARK} and "
    "\N{RIGHT DOUBLE QUOTATION MARK}; other text that a spreadsheet would take for a formula, date, time, number or "
    "truth value begins with a ' that is not part of it (except a whole day in a column of dates); line breaks and "
    "control characters are written as the signs U+2400 to U+241F, or as hexadecimal code between two U+2426. "
    "timeline.read_events restores the original text."
)
TIMES = frozenset(column.name for column in COLUMNS if column.kind == "time")
"""The names of the columns of times."""

_FRICTIONLESS = {
    "text": "string",
    "ids": "string",
    "time": "string",
    "flag": "boolean",
    "count": "integer",
    "share": "number",
}
TIME_PATTERN = r"'?([+-]\d{4,}|\d{4})-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?"


def frictionless_schema() -> dict[str, Any]:
    """The Frictionless Table Schema that accompanies the CSV.

    >>> frictionless_schema()["fields"][0]["name"], frictionless_schema()["missingValues"]
    ('event_id', [''])
    """
    return {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "description": _FORM,
        "fields": [_field(column) for column in COLUMNS],
        "missingValues": [""],
        "primaryKey": ["event_id"],
    }


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": _FRICTIONLESS[column.kind],
        "format": "default",
        "description": column.meaning,
    }
    if column.words:
        field["constraints"] = {"enum": list(column.words)}
    if column.kind == "time":
        field["constraints"] = {"pattern": TIME_PATTERN}
    return field
