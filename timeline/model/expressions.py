"""Expressions: what time words say, independent of any anchor. Tagging makes them, resolving gives them a date.

An expression holds only what the words state. What they leave open (the year of "July 27", the direction of "Friday") is
None here; the resolver settles it and gives the reason.
"""

from dataclasses import dataclass
from enum import StrEnum

from timeline.model.grain import Grain


@dataclass(frozen=True, slots=True)
class Expression:
    """Any of the expressions below."""


class Origin(StrEnum):
    """What a relative expression counts from."""

    PUBLICATION = "publication"
    """Deictic, from the publication: "ago", "yesterday", "last week"."""
    CONTEXT = "context"
    """Anaphoric, from an antecedent: "earlier", "the same day", "the following year"."""
    COMPARED = "compared"
    """Publication, or where a report compares quarters, its own quarter: "a year ago"."""
    REPORTED = "reported"
    """The period of a report: the quarter mentioned before, else the last one that ended before publication."""
    TOPIC = "topic"
    """Publication in news, the reference time in a narrative: "the end of the year"."""


class Mod(StrEnum):
    """TIMEX3 modifiers (TimeML annotation guidelines 1.2.1, attribute `mod`)."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class Extent(StrEnum):
    """How much of a time its beginning or end is."""

    THIRD = "third"
    """ "Early", "late"."""
    HALF = "half"
    """ "The latter half of"."""
    EDGE = "edge"
    """ "The end of": less than a third."""
    REFERENCE = "reference"
    """Up to the time of speaking, or from there on: "earlier this year", "the rest of the month"."""


class PartOfDay(StrEnum):
    """Parts of the day, by their TIMEX3 codes."""

    MORNING = "MO"
    MIDDAY = "MI"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"
    DAYTIME = "DT"


def hour_in(part: PartOfDay, hour: int) -> int:
    """Convert an hour of the clock face in a part of the day to the 24-hour clock: 3 in the afternoon is 15.

    >>> hour_in(PartOfDay.AFTERNOON, 3), hour_in(PartOfDay.MORNING, 4), hour_in(PartOfDay.NIGHT, 11), hour_in(PartOfDay.NIGHT, 2)
    (15, 4, 23, 2)
    """
    if hour >= 12:
        return 0 if hour == 12 and part is PartOfDay.NIGHT else hour
    later = part in (PartOfDay.AFTERNOON, PartOfDay.EVENING) or (part is PartOfDay.NIGHT and hour > 5)
    return hour + 12 if later else hour


class Season(StrEnum):
    """Seasons of the year, by their TIMEX3 codes."""

    SPRING = "SP"
    SUMMER = "SU"
    FALL = "FA"
    WINTER = "WI"


class Reference(StrEnum):
    """TIMEX3 values of vague references."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@dataclass(frozen=True, slots=True)
class Calendar(Expression):
    """A calendar date with the fields that are stated: "July 27" is `Calendar(month=7, day=27)`.

    Attributes:
        year: astronomical (44 BC is -43), or two digits when `short`.
        weekday: 0 for Monday, where the text states it with the date.
        short: the year is written with two digits ("'96").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    short: bool = False


@dataclass(frozen=True, slots=True)
class Ambiguous(Expression):
    """A numeric date of unknown order ("7/12/96"): first read month first, then day first."""

    readings: tuple[Calendar, Calendar]


@dataclass(frozen=True, slots=True)
class Weekday(Expression):
    """A day of the week: bare, or stepped (-1 last, 0 this, +1 next)."""

    weekday: int
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Shift(Expression):
    """A number of units from an origin: "yesterday", "three weeks ago", "a year later", "that month" (n = 0)."""

    unit: Grain
    n: int
    origin: Origin = Origin.PUBLICATION


@dataclass(frozen=True, slots=True)
class Cycle(Expression):
    """A numbered quarter, half or season: "the third quarter", "last fall", "the first half of 1996".

    Attributes:
        unit: `Grain.QUARTER`, `Grain.HALF` or `Grain.SEASON`.
        number: from 1; seasons count spring 1, summer 2, fall 3, winter 4.
        step: -1 last, 0 this, +1 next, None bare.
        of: the year, where the text states it.
    """

    unit: Grain
    number: int
    step: int | None = None
    of: Expression | None = None


@dataclass(frozen=True, slots=True)
class Fiscal(Expression):
    """A fiscal year, or a half, quarter or the end of one: "fiscal 2023", "Q1 FY22", "the year end".

    Attributes:
        of: the same name in the calendar year.
        or_calendar: whether the calendar year is meant where the text defines no fiscal year.
    """

    of: Expression
    or_calendar: bool = False


@dataclass(frozen=True, slots=True)
class StepMonth(Expression):
    """A month stepped from the anchor: "last May", "next January"."""

    month: int
    step: int


@dataclass(frozen=True, slots=True)
class Position(Expression):
    """A unit by its position in a longer time: "the last week of May" is `Position(WEEK, -1, Calendar(month=5))`."""

    unit: Grain
    number: int
    of: Expression


@dataclass(frozen=True, slots=True)
class Decade(Expression):
    """Ten years by their first: "the 1990s"; two digits when `short` ("the '90s")."""

    year: int
    short: bool = False


@dataclass(frozen=True, slots=True)
class Century(Expression):
    """A hundred years by number: "the 19th century"; negative before Christ."""

    number: int


@dataclass(frozen=True, slots=True)
class DayPart(Expression):
    """A part of a day: "Friday night", "this morning"."""

    part: PartOfDay
    of: Expression | None = None


@dataclass(frozen=True, slots=True)
class ClockTime(Expression):
    """A clock time, with its day where the text states one.

    Attributes:
        zone: the abbreviation or offset as written ("EST", "GMT+3").
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    of: Expression | None = None


@dataclass(frozen=True, slots=True)
class Range(Expression):
    """From one time to another, both included: "1950-53", "from May to July"."""

    first: Expression
    last: Expression


@dataclass(frozen=True, slots=True)
class Blur(Expression):
    """A time with a modifier that makes it approximate or narrower: "early 1990", "about 2014", "the end of May"."""

    of: Expression
    mod: Mod
    extent: Extent = Extent.THIRD


@dataclass(frozen=True, slots=True)
class Count(Expression):
    """A duration: "three months"; n is None for a vague plural ("several years").

    Attributes:
        rest: the remainder in a smaller unit: "two years and six months".
    """

    n: float | None
    unit: Grain
    mod: Mod | None = None
    rest: "Count | None" = None


@dataclass(frozen=True, slots=True)
class Every(Expression):
    """A recurring time: "every Tuesday", "each year", "every two weeks"."""

    of: Expression


@dataclass(frozen=True, slots=True)
class Vague(Expression):
    """A reference to the past, the present or the future at large."""

    reference: Reference


@dataclass(frozen=True, slots=True)
class Following(Expression):
    """The next weekday, month or day of its name after the reference time (+1), or the last before it (-1): "the following Friday".

    Attributes:
        base: what it comes after or before, where the text states that: "the Sunday after Easter", "the Monday after she left".
    """

    of: Expression
    step: int = 1
    base: Expression | None = None


@dataclass(frozen=True, slots=True)
class Around(Expression):
    """The unit that contains a day: "the week of July 24"."""

    unit: Grain
    of: Expression


@dataclass(frozen=True, slots=True)
class Offset(Expression):
    """A number of units from an adjacent date: "two days after July 27", "a week from Friday".

    Attributes:
        to_the_day: whether years are counted to the same day: "ten years ago today".
    """

    of: Expression
    unit: Grain
    n: int
    to_the_day: bool = False


@dataclass(frozen=True, slots=True)
class NthWeekday(Expression):
    """A weekday by its position in a month: "the last Sunday of October" is `NthWeekday(6, -1, Calendar(month=10))`."""

    weekday: int
    number: int
    of: Expression


@dataclass(frozen=True, slots=True)
class ReferenceTime(Expression):
    """The reference time itself: "at the same time", "during this period".

    Attributes:
        at_least: the finest grain that it can refer to; a day is no period.
    """

    at_least: Grain = Grain.SECOND


@dataclass(frozen=True, slots=True)
class Holiday(Expression):
    """A holiday by its key in the holiday calendar, of a year where the text states one or a step.

    Attributes:
        step: -1 last, 0 this, +1 next, None bare.
        years_on: the year counted from that of publication: -1 for "Christmas last year".
    """

    key: str
    year: int | None = None
    step: int | None = None
    years_on: int | None = None


@dataclass(frozen=True, slots=True)
class EventTime(Expression):
    """The day of an event or a defined term by its name: "admission", "the Effective Date", "D-Day".

    Attributes:
        known: the day of the event that everybody knows by this name, where the text defines no other.
        known_as: what that event was: "the landing in Normandy".
    """

    name: str
    known: Calendar | None = None
    known_as: str = ""


@dataclass(frozen=True, slots=True)
class YearInDoubt(Expression):
    """A date without its year beside a number that may be its year: "25 December (1741"."""

    of: Expression
    beside: str


@dataclass(frozen=True, slots=True)
class QuarterEnding(Expression):
    """A numbered quarter by the day or month with which it ends: "its fourth quarter, ended Sept. 24", "the June quarter"."""

    number: int
    of: Expression


@dataclass(frozen=True, slots=True)
class Anniversary(Expression):
    """ "The 70th anniversary", with its day where the text states one."""

    number: int
    day: Expression | None = None
