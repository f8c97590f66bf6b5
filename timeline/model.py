"""The values that travel down the street, from a document to its events.

All of them are frozen. What a text *says* is an expression (`expressions.py`), what it *means* is an `Interval`,
and what was *assumed* on the way stands beside them in `Resolved`.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from timeline.expressions import Expression
from timeline.grain import Grain

Stamp = dt.date | dt.datetime
"""A day, or a clock time: naive when the source states no zone, aware when it states an offset."""


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a year that is not known."""

    month: int
    day: int

    def isoformat(self) -> str:
        """The day in EDTF (ISO 8601-2:2019), which has a sign for what is not known.

        >>> MonthDay(7, 28).isoformat()
        'XXXX-07-28'
        """
        return f"XXXX-{self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open run of wall-clock seconds, with the grain at which it was stated.

    Attributes:
        start: first second, counted from 1970-01-01T00:00:00 in the proleptic Gregorian calendar (negative before).
        end: the second after the last one (open end).
        grain: how finely the text states it.
        approximate: "about", "early", "late": the edges are soft.
        open_start: nothing is known of the start ("until 1953").
        open_end: nothing is known of the end ("since 1950").
    """

    start: int
    end: int
    grain: Grain
    approximate: bool = False
    open_start: bool = False
    open_end: bool = False


class Kind(StrEnum):
    """The kind of a document: each tells its times from another standpoint."""

    NEWS = "news"
    """From the day of publication."""
    NARRATIVE = "narrative"
    """From what was told before: histories, backgrounders."""
    MESSAGE = "message"
    """From the moment of writing, in few words: posts, short messages."""


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
        kind: the kind of document; where it is not given, it is read from the text.
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
    kind: Kind | None = None


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


class TimexType(StrEnum):
    """TIMEX3 types (TimeML annotation guidelines 1.2.1, section 2.2)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Mention:
    """A time expression as it stands in a text: what was said, before anything is assumed.

    Attributes:
        start, end: half-open character offsets.
        text: the words, equal to `Document.text[start:end]`.
        expression: what they say, free of any anchor.
        rule: the rule that caught them.
        refiners: the refiners that changed them, in order.
        parts: the mentions it was joined from, where each can stand alone ("from [May] to [July]").
    """

    start: int
    end: int
    text: str
    expression: Expression
    rule: str
    refiners: tuple[str, ...] = ()
    parts: "tuple[Mention, ...]" = ()


@dataclass(frozen=True, slots=True)
class Resolved:
    """A mention with its meaning, and everything that was assumed to get there.

    Attributes:
        type, value, mod: TIMEX3.
        interval: the time meant; None for durations, sets, vague references, and what could not be resolved.
        edtf: ISO 8601-2; None where there is no interval.
        anchor: the ISO date it was counted from; None when it needed none.
        anchor_source: where that date comes from, in words.
        reason: why the date is what it is, or why there is none: a sentence for people.
        origin: what an anniversary commemorates.
        parts: the ends of a span, or a day and its clock time, where they stand apart in the text.
        timezone: the zone stated with a clock time, else the zone of the anchor; IANA name or offset.
        alternatives: TIMEX3 values of readings that stand close.
    """

    mention: Mention
    type: TimexType
    value: str
    mod: str | None = None
    interval: Interval | None = None
    edtf: str | None = None
    anchor: str | None = None
    anchor_source: str | None = None
    reason: str = ""
    origin: "Resolved | None" = None
    timezone: str | None = None
    alternatives: tuple[str, ...] = ()
    parts: "tuple[Resolved, ...]" = ()


class Certainty(StrEnum):
    """How sure the text is that the event took or takes place."""

    HAPPENED = "happened"
    PLANNED = "planned"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    DENIED = "denied"
    REPORTED = "reported"
    UNKNOWN = "unknown"
    """Not read: there are no rules for the language of the text."""


class Relation(StrEnum):
    """How an event stands to its time (after the temporal links of TimeML annotation guidelines 1.2.1, section 2.3)."""

    AT = "at"
    DURING = "during"
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"
    UNTIL = "until"
    BETWEEN = "between"
    ABOUT = "about"
    """The time is what the event deals with, not when it took place: a report on the year."""


@dataclass(frozen=True, slots=True)
class Event:
    """What a text says happened at one time.

    Attributes:
        when: the time; its `interval` is None when the event could not be dated, and its `reason` says why.
        what: a short headline of the clause.
        who: people, organisations or countries that do it: the subject's side of the clause.
        where: the place named in the clause.
        trigger: the word that tells the event.
        sentence: the whole sentence, white space folded.
        char_start, char_end: half-open offsets of the clause (or sentence) in `Document.text`.
        whom: people, organisations or countries to whom it is done: the object's side.
        relation: how the event stands to its time.
        is_publication_default: the text gives no time; that of publication stands in since the user asked for it.
    """

    event_id: str
    document: Document
    dateline: Dateline
    when: Resolved
    what: str
    sentence: str
    char_start: int
    char_end: int
    certainty: Certainty = Certainty.HAPPENED
    who: tuple[str, ...] = ()
    where: str | None = None
    trigger: str | None = None
    whom: tuple[str, ...] = ()
    relation: Relation | None = None
    is_publication_default: bool = False

    @property
    def published(self) -> Stamp | None:
        """When its document was published: as its dateline says, else as it was given."""
        return self.dateline.published or self.document.published


@dataclass(frozen=True, slots=True)
class Tagged:
    """A document with its dateline and every time expression in it, resolved as far as it could be.

    Attributes:
        language: the code of the language whose rules read it; None where only rules that need no words did.
        warnings: what the user should know of how it was read.
    """

    document: Document
    dateline: Dateline
    timexes: tuple[Resolved, ...] = ()
    language: str | None = None
    warnings: tuple[str, ...] = ()
