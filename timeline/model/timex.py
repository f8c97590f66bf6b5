"""Time expressions: as they occur in a text, and resolved (TIMEX3)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from timeline.model.document import Dateline, Document, Genre
from timeline.model.expressions import Expression
from timeline.model.interval import Interval


class TimexType(StrEnum):
    """TIMEX3 types (TimeML annotation guidelines 1.2.1, section 2.2)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Relation(StrEnum):
    """How an event relates to its time (after the temporal links of TimeML annotation guidelines 1.2.1, section 2.3)."""

    AT = "at"
    DURING = "during"
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"
    UNTIL = "until"
    BETWEEN = "between"
    ABOUT = "about"
    """The time is the subject of the event, not its date: a report on the year."""


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression in a text: what it says, before anything is assumed.

    Attributes:
        start, end: half-open character offsets.
        text: the words, equal to `Document.text[start:end]`.
        expression: what the words say, independent of any anchor.
        rule: the rule that matched.
        refiners: the refiners that changed it, in order.
        parts: the mentions it was joined from, where each can stand alone ("from [May] to [July]").
    """

    start: int
    end: int
    text: str
    expression: Expression
    rule: str
    refiners: tuple[str, ...] = ()
    parts: "tuple[TimeMention, ...]" = ()


class Rejected(NamedTuple):
    """A date that an open expression may mean as well, and why it was not chosen, in words."""

    interval: Interval
    reason: str


@dataclass(frozen=True, slots=True)
class Timex:
    """A time mention with its TIMEX3 type and value, the interval it denotes, and all that was assumed.

    Attributes:
        type, value, mod: TIMEX3.
        interval: the time it denotes; None for durations, sets, vague references, and what could not be resolved.
        edtf: ISO 8601-2; None where there is no interval.
        anchor: the ISO date it was counted from; None where it needed none.
        anchor_source: where that date comes from, in words.
        reason: why the date is what it is, or why there is none, for people to read.
        origin: what an anniversary commemorates.
        parts: the ends of a range, or a day and its clock time, where they are apart in the text.
        timezone: the zone stated with a clock time, else the zone of the anchor; IANA name or offset.
        alternatives: TIMEX3 values of other readings that stay possible.
        relation: how the time relates to what it dates, where a signal word states it ("since", "until"). The interval is
            open on that side then; `value` remains that of the words.
        rejected: the other dates that an open expression may mean.
    """

    mention: TimeMention
    type: TimexType
    value: str
    mod: str | None = None
    interval: Interval | None = None
    edtf: str | None = None
    anchor: str | None = None
    anchor_source: str | None = None
    reason: str = ""
    origin: "Timex | None" = None
    timezone: str | None = None
    alternatives: tuple[str, ...] = ()
    parts: "tuple[Timex, ...]" = ()
    relation: Relation | None = None
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True, slots=True)
class Tagged:
    """A document with its dateline and every time expression in it, resolved as far as it could be.

    Attributes:
        language: the code of the language whose rules were used; None where only rules without words were.
        warnings: limits of how it was read, for the user.
        genre: its genre, as stated or detected.
    """

    document: Document
    dateline: Dateline
    timexes: tuple[Timex, ...] = ()
    language: str | None = None
    warnings: tuple[str, ...] = ()
    genre: Genre = Genre.NEWS
