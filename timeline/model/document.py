"""A document as it was read, and its dateline: when and where it was written."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from timeline.model.interval import MonthDay, Period, Stamp


class Genre(StrEnum):
    """The genre of a document decides what its relative expressions count from."""

    NEWS = "news"
    """Deictic: from the publication."""
    NARRATIVE = "narrative"
    """Narrative time, in histories and backgrounders: from the last date mentioned."""
    MESSAGE = "message"
    """From the moment of writing: posts and short messages, which often look ahead."""


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
    """A document as it was read: an article, a message, a chapter.

    Attributes:
        id: unique among the documents of a run.
        text: the text exactly as read; offsets everywhere count its characters.
        title: the headline, where the source states one outside the text.
        published: the publication date that the source or the user states outside the text.
        published_source: where `published` was stated, e.g. "--published", "field 'dct'", "meta article:published_time".
        updated: the last change, where the source states one outside the text.
        lang: BCP 47 language where the user or the source states one.
        source_url: its address: data, never fetched, and not trusted as a link.
        warnings: problems met while reading it, for the user.
        now: when it was read, where that is known: "2 hours ago" in a byline counts from it, and no later date is taken for
            the publication. Never the machine's clock.
        genre: as the user states it; detected from the text where it is None.
        other_dates: other dates that the source states outside the text, the likeliest publication first.
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
        start: offset of those words in `Document.text`; None where they are outside it (metadata, the user).
        note: the reasons for and against these words.
    """

    field: str
    text: str
    start: int | None
    note: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """When and where a document was written; None where it does not say.

    Attributes:
        country: ISO 3166-1 alpha-2.
        latitude, longitude: degrees, WGS 84.
        timezone: IANA name of the place's zone.
        date: the day that the dateline itself states ("SEOUL, July 28 (Reuters) -"), its year taken from `published`; where no
            year is known, the month and day only.
        published, updated: a day, or an instant with offset where one is stated.
        published_within: the month or year of publication, where no day of it is known.
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
    published_within: Period | None = None
    evidence: tuple[Evidence, ...] = ()


PUBLICATION = "publication"
WRITING = "the dateline"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The publication, or the day of its dateline, from which relative dates count.

    Attributes:
        day: the local day of publication at the dateline's place, or the day in the dateline where the text was printed later; the
            first day of the month or year of publication, where no day is known.
        source: where that day comes from, in words.
        timezone: IANA zone of the place; None where it is unknown.
        name: what happened on that day, for reasons: "the last Friday before publication".
        within: the month or year of publication, where no day of it is known.
        clock: the local clock time of publication, where it is known.
    """

    day: dt.date
    source: str
    timezone: str | None = None
    name: str = PUBLICATION
    within: Period | None = None
    clock: dt.time | None = None
