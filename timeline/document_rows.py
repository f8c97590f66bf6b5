"""The whole work on one document as one pure function of plain values, for any engine that runs functions.

Everything that goes in and comes out can be pickled; nothing is remembered between two documents.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.arguments import as_stated, by_publication, genre_named, only_stated
from timeline.errors import DocumentError, InputError
from timeline.guard import guarded
from timeline.languages.selection import language_tag
from timeline.merging.merged_event import alone
from timeline.model import Dateline, Document, Dropped, Event, Extraction, Tagged
from timeline.pipeline import tagged_and_extracted
from timeline.reading.decoding import without_lone_surrogates
from timeline.reading.json_records import document_or_error
from timeline.table.rows import Row, event_row
from timeline.time_limit import time_limit
from timeline.titles import title_of

if TYPE_CHECKING:
    from timeline.extracting.participants.spacy_participants import Pipeline


@dataclass(frozen=True, slots=True)
class Options:
    """How documents are read for events.

    Attributes:
        genre, lang, undated, only, all_mentions: as in `timeline.events`.
        seconds: the longest time for one document; None for any time.

    Raises:
        UseError: an option has an unknown value.
    """

    genre: str | None = None
    lang: str | None = None
    undated: str | None = None
    only: str | None = None
    all_mentions: bool = False
    seconds: float | None = None

    def __post_init__(self) -> None:
        genre_named(self.genre)
        language_tag(self.lang)
        by_publication(self.undated)
        only_stated(self.only)


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one document: text, numbers, flags, None, and lists of numbers.

    Attributes:
        events: the columns of `timeline.table`, times in seconds since 1970, and those of `EVENT_EXTRAS`.
        document: the document with its dateline; None where it failed.
        failure: its id, the stage that failed and the message; None where none did.
    """

    events: tuple[Row, ...] = ()
    document: Row | None = None
    failure: Row | None = None


EVENT_EXTRAS = {
    "first_second": "start of the time in seconds since 1970; also where the start is open or before the year 1",
    "last_second": "end of the time, exclusive, in seconds since 1970; also where the end is open or after the year 9999",
    "when_start": "start of the time expression in the text of the article, in characters",
    "when_end": "end of the time expression, exclusive, in characters",
    "language": "code of the language whose rules were used; missing where only rules without words were",
}
"""What the rows of `rows` have beside the columns of the table, and its meaning."""


def rows(document: Document | Mapping[str, object], options: Options | None = None) -> Rows:
    """The events of one document as rows of plain values; a failure is a value as well.

    Args:
        document: a `Document`, or a record with the fields of JSON Lines: text, id, published and so on.
        options: how it is read.

    >>> found = rows({"id": "a", "text": "The bridge was opened on 3 May 1998."})
    >>> [(row["what"], row["edtf"]) for row in found.events], found.document["language"], found.failure
    ([('The bridge was opened', '1998-05-03')], 'en', None)
    >>> rows({"id": "b"}).failure["message"]
    'the record has no text (give every record a "text" or an "html" field)'
    """
    outcome = document if isinstance(document, Document) else document_or_error(document, "the record", "record")
    if isinstance(outcome, InputError):
        return Rows(failure=failure_row(outcome, str(_identity(document))))
    try:
        tagged, found = _read(outcome, options or Options())
    except DocumentError as error:
        return Rows(failure=failure_row(error))
    return Rows(_events(found), _document(tagged, len(found.events)))


def event_rows(
    document: Document, options: Options, nlp: "Pipeline | None" = None
) -> tuple[tuple[Row, ...], tuple[Dropped, ...]]:
    """The rows of the events of a document as in `rows`, and its dated sentences that give none.

    Args:
        document: the document.
        options: how it is read.
        nlp: as in `timeline.events`.

    Raises:
        DocumentError: one of the stages raised, or took too long.

    >>> found, dropped = event_rows(Document("a", "Was it open on 3 May 1998? It opened on 4 May."), Options())
    >>> [row["what"] for row in found], [each.reason for each in dropped]
    (['It opened'], ['a question'])
    """
    found = _read(document, options, nlp)[1]
    return _events(found), found.dropped


def _read(document: Document, options: Options, nlp: "Pipeline | None" = None) -> tuple[Tagged, Extraction]:
    document = as_stated(document, genre_named(options.genre), language_tag(options.lang))
    chosen = {"undated": options.undated, "only": options.only, "all_mentions": options.all_mentions, "nlp": nlp}
    with guarded(document, "running"), time_limit(options.seconds):
        return tagged_and_extracted(document, **chosen)


def failure_row(error: InputError, identity: str | None = None) -> Row:
    """A failure as a row.

    >>> failure_row(DocumentError("a", "tagging", IndexError("no such item")))["stage"]
    'tagging'
    """
    if isinstance(error, DocumentError):
        return {"document_id": error.document_id, "stage": error.stage, "message": error.message}
    return {"document_id": identity, "stage": "reading", "message": str(error)}


def _identity(record: Document | Mapping[str, object]) -> object:
    return record.get("id") if isinstance(record, Mapping) else record.id


def _events(found: Extraction) -> tuple[Row, ...]:
    titles: dict[str, str | None] = {}
    return tuple(_event(event, titles) for event in found.events)


def _event(event: Event, titles: dict[str, str | None]) -> Row:
    interval, mention = event.when.interval, event.when.mention
    return _clean(
        {
            **event_row(alone(event), titles),
            "first_second": None if interval is None else interval.start,
            "last_second": None if interval is None else interval.end,
            "when_start": mention.start,
            "when_end": mention.end,
            "language": event.language,
        }
    )


def _document(tagged: Tagged, events: int) -> Row:
    from timeline.digesting.sentence_candidates import days_named

    document, dateline = tagged.document, tagged.dateline
    return _clean(
        {
            "document_id": document.id,
            "title": title_of(document, dateline),
            "genre": str(tagged.genre),
            "language": tagged.language,
            **_published(document, dateline),
            "place": dateline.place,
            "region": dateline.region,
            "country": dateline.country,
            "latitude": dateline.latitude,
            "longitude": dateline.longitude,
            "timezone": dateline.timezone,
            "agency": dateline.agency,
            "byline": dateline.byline,
            "source_url": document.source_url,
            "events": events,
            "days": sorted(days_named(tagged)),
            "warnings": "; ".join((*document.warnings, *tagged.warnings)),
            "text": document.text,
        }
    )


def _published(document: Document, dateline: Dateline) -> Row:
    published = dateline.published or document.published
    evidence = next((each for each in dateline.evidence if each.field == "published"), None)
    return {
        "published": None if published is None else published.isoformat(),
        "published_text": evidence and evidence.text,
        "published_start": evidence and evidence.start,
        "published_reason": evidence and evidence.note,
        "updated": None if dateline.updated is None else dateline.updated.isoformat(),
    }


def _clean(row: Mapping[str, Any]) -> Row:
    """The row with text that UTF-8 can hold, and None for empty text."""
    return {
        name: (without_lone_surrogates(value) or None) if isinstance(value, str) else value
        for name, value in row.items()
    }
