"""Rows of a corpus as events again."""

from timeline.model import (
    Certainty,
    Dateline,
    DateSource,
    Document,
    Event,
    Interval,
    PlaceSource,
    Relation,
    TimeMention,
    Timex,
    TimexType,
)
from timeline.model.expressions import Expression
from timeline.model.grain import Grain
from timeline.reading import parse_stamp
from timeline.table.rows import Row

MERGED = (
    "published",
    "what",
    "sentence",
    "char_start",
    "char_end",
    "certainty",
    "trigger",
    "relation",
    "date_source",
    "language",
    "when_start",
    "when_end",
    "when_text",
    "timex_type",
    "last_second",
    "grain",
    "approximate",
    "open_start",
    "open_end",
    "is_publication_default",
)
"""The columns that merging reads, beside ids and voices; other columns may be missing from a row."""
_MISSING = dict.fromkeys(
    (
        "title",
        "source_url",
        "who",
        "whom",
        "where",
        "place_source",
        "rule",
        "timex_value",
        "edtf",
        "anchor",
        "anchor_source",
        "reason",
        "timezone",
    )
)
_GRAINS = {grain.word: grain for grain in Grain}


def event_of(row: Row, text: str) -> Event:
    """The event of a row, as far as a table, merging and importance look at it.

    Args:
        row: of the events of a corpus, with all columns or with those of `MERGED`.
        text: of its article.

    >>> from timeline.document_rows import rows
    >>> (row,) = rows({"id": "a", "text": "The bridge was opened on 3 May 1998."}).events
    >>> event = event_of(row, "The bridge was opened on 3 May 1998.")
    >>> event.what, event.when.edtf, event.when.interval.grain.word
    ('The bridge was opened', '1998-05-03', 'day')
    """
    row = {**_MISSING, **row}
    published = parse_stamp(row["published"]) if row["published"] else None
    document = Document(row["document_id"], text, row["title"], published, source_url=row["source_url"])
    return Event(
        event_id=row["event_id"],
        document=document,
        dateline=Dateline(document.id),
        when=_when(row),
        what=row["what"] or "",
        sentence=row["sentence"] or "",
        char_start=row["char_start"],
        char_end=row["char_end"],
        certainty=Certainty(row["certainty"]),
        who=_names(row["who"]),
        where=row["where"],
        place_source=None if row["place_source"] is None else PlaceSource(row["place_source"]),
        trigger=row["trigger"],
        whom=_names(row["whom"]),
        relation=None if row["relation"] is None else Relation(row["relation"]),
        date_source=DateSource(row["date_source"] or DateSource.STATED),
        is_publication_default=row["is_publication_default"],
        language=row["language"],
    )


def _when(row: Row) -> Timex:
    mention = TimeMention(row["when_start"], row["when_end"], row["when_text"] or "", Expression(), row["rule"] or "")
    return Timex(
        mention,
        TimexType(row["timex_type"]),
        row["timex_value"] or "",
        interval=_interval(row),
        edtf=row["edtf"],
        anchor=row["anchor"],
        anchor_source=row["anchor_source"],
        reason=row["reason"] or "",
        timezone=row["timezone"],
    )


def _interval(row: Row) -> Interval | None:
    if row["grain"] is None:
        return None
    marks = row["approximate"], row["open_start"], row["open_end"]
    return Interval(row["first_second"], row["last_second"], _GRAINS[row["grain"]], *marks)


def _names(cell: str | None) -> tuple[str, ...]:
    return tuple(cell.split("; ")) if cell else ()
