"""A document as it was read, and its dateline: when and where it was written."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from timeline.model.interval import MonthDay, Stamp


class Genre(StrEnum):
    """The kind of a document: each tells its times from another standpoint."""

    NEWS = "news"
    """From the day of publication."""
    NARRATIVE = "narrative"
    """From what was told before: histories, backgrounders."""
    MESSAGE = "message"
    """From the moment of writing, in few words: posts, short messages."""


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date that a source states outside the text, and that is not its `published`.

    Attributes:
        words: the date as stated.
        source: where it is stated.
        against: why it is not the publication; empty where its words remain to be read as a byline is.
    """

    words: str
    source: str
    against: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One article as it was read, its text exactly as every offset counts it.

    Attributes:
        id: unique among the documents of a run.
        text: the article; offsets everywhere are into this string.
        title: the headline where the source names one apart from the text.
        published: what the source states of its publication outside the text (metadata, a field, the user).
        published_source: where `published` was stated, e.g. "--published", "field 'dct'", "meta article:published_time".
        updated: the last change where the source states one outside the text.
        lang: BCP 47 language where the user or the source states one.
        source_url: where it came from; data, never fetched, and not trusted as a link.
        warnings: what was odd while reading it, for the user.
        now: the moment at which it was read, where that is known: "2 hours ago" counts from it, and what lies after it is no
            publication. Never taken from the machine's clock.
        genre: the kind of document; where it is not given, it is read from the text.
        other_dates: the other dates that the source states outside the text, the likeliest publication first.
    """

    id: str
    text: str
    title: str | None = None
    published: Stamp | None = None
    published_source: str | None = None
    updated: Stamp | None = None
    lang: str | None = None
    source_url: str | None = None
    warnings: tuple[str, ...] = ()
    now: Stamp | None = None
    genre: Genre | None = None
    other_dates: tuple[StatedDate, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where one field of a dateline was read.

    Attributes:
        field: the name of the `Dateline` field.
        text: the words it was read from.
        start: offset of those words in `Document.text`; None when they stand outside it (metadata, the user).
        note: why these words were believed, and what stood against them.
    """

    field: str
    text: str
    start: int | None
    note: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """When and where a document was written; what it does not say is None.

    Attributes:
        country: ISO 3166-1 alpha-2.
        latitude, longitude: degrees, WGS 84.
        timezone: IANA name of the place's zone.
        date: the day the dateline itself names ("SEOUL, July 28 (Reuters) -"), its year taken from `published`; where no
            year is known, the month and day only.
        published, updated: a day, or an instant with offset where one is stated.
    """

    document_id: str
    place: str | None = None
    region: str | None = None
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    timezone: str | None = None
    agency: str | None = None
    byline: str | None = None
    date: dt.date | MonthDay | None = None
    published: Stamp | None = None
    updated: Stamp | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Anchor:
    """The moment that relative dates are counted from.

    Attributes:
        day: the local day of publication at the dateline's place.
        source: where that day comes from, in words.
        timezone: IANA zone of the place; None when it is not known.
    """

    day: dt.date
    source: str
    timezone: str | None = None
