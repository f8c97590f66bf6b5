"""Times that others lie in, as parts of phrases: the "last month" of "the third Thursday of last month"."""

from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.en.rulebook import CONTEXT, TOPIC, part
from timeline.model.expressions import (
    Calendar,
    Century,
    Count,
    Cycle,
    Decade,
    Every,
    Expression,
    Position,
    Season,
    Shift,
    StepMonth,
    Weekday,
)
from timeline.model.grain import Grain


@part(
    "era_year",
    "{int:before} {bc:}",
    "{int:after} {ad:}",
    "{ad:} {int:after}",
    examples={"44 BC": -43, "12,000 BC": -11_999, "476 AD": 476, "A.D. 79": 79},
)
def era_year(before: int = 0, after: int = 0) -> int | None:
    """Astronomical: 1 BC is 0."""
    return (1 - before if before else after) if 1 <= before <= 99_999 or 1 <= after <= 9999 else None


@part(
    "calendar_year",
    "{year}",
    "calendar year? {year}",
    "'|’ {yy}",
    "{era_year}",
    examples={
        "1996": Calendar(1996),
        "'96": Calendar(96, short=True),
        "44 BC": Calendar(-43),
        "calendar 2024": Calendar(2024),
    },
)
def calendar_year(year: int | None = None, yy: int | None = None, era_year: int | None = None) -> Calendar:
    return Calendar(yy, short=True) if yy is not None else Calendar(year if era_year is None else era_year)


@part(
    "short_or_long_year",
    "{calendar_year:of}",
    "{yy}",
    examples={"1996": Calendar(1996), "23": Calendar(23, short=True)},
)
def short_or_long_year(of: Calendar | None = None, yy: int = 0) -> Calendar:
    """As tables write it beside the name of a quarter or half."""
    return of or Calendar(yy, short=True)


@part(
    "that_year",
    "{step} year",
    "the? {step} calendar year",
    "that year",
    "the|that {same} year",
    examples={
        "last year": Shift(Grain.YEAR, -1),
        "the next calendar year": Shift(Grain.YEAR, 1),
        "that year": Shift(Grain.YEAR, 0, CONTEXT),
        "the following year": Shift(Grain.YEAR, 1, CONTEXT),
    },
)
def that_year(step: int | None = None, same: int = 0) -> Shift:
    return Shift(Grain.YEAR, same, CONTEXT) if step is None else Shift(Grain.YEAR, step)


@part(
    "long_time",
    "the {ten_years}",
    "the {ordinal} -? century",
    examples={"the '80s": Decade(80, short=True), "the 19th century": Century(19)},
)
def long_time(ten_years: Decade | None = None, ordinal: int = 0) -> Expression:
    return ten_years or Century(ordinal)


@part(
    "whole",
    "{month} ,? {year}?",
    "{month} of? {that_year}",
    "{calendar_year}",
    "{long_time}",
    "{step} {grain}",
    "the? {step} calendar {grain}",
    "the current {grain:current}",
    "the {grain:topic}",
    "that {grain:that}",
    "the|that {same} {grain:that}",
    "every|each {grain:each}",
    examples={
        "May 1996": Calendar(1996, 5),
        "May last year": Position(Grain.MONTH, 5, Shift(Grain.YEAR, -1)),
        "1996": Calendar(1996),
        "the 1980s": Decade(1980),
        "last month": Shift(Grain.MONTH, -1),
        "the last calendar month": Shift(Grain.MONTH, -1),
        "the current quarter": Shift(Grain.QUARTER, 0),
        "the month": Shift(Grain.MONTH, 0, TOPIC),
        "that month": Shift(Grain.MONTH, 0, CONTEXT),
        "the following month": Shift(Grain.MONTH, 1, CONTEXT),
        "each month": Every(Count(1, Grain.MONTH)),
    },
)
def whole(
    month: int | None = None,
    year: int | None = None,
    that_year: Shift | None = None,
    calendar_year: Calendar | None = None,
    long_time: Expression | None = None,
    step: int = 0,
    same: int = 0,
    **grains: Grain,
) -> Expression | None:
    if month is not None:
        return Position(Grain.MONTH, month, that_year) if that_year else Calendar(year, month)
    if calendar_year or long_time:
        return calendar_year or long_time
    ((named, grain),) = grains.items()
    if grain <= Grain.DAY:
        return None
    match named:
        case "topic":
            return Shift(grain, 0, TOPIC)
        case "that":
            return Shift(grain, same, CONTEXT)
        case "each":
            return Every(Count(1, grain))
    return Shift(grain, step)


def grain_of(whole: Expression) -> Grain | None:
    """The grain of a whole.

    >>> grain_of(Calendar(1996, 5)).word
    'month'
    """
    match whole:
        case Calendar(month=None):
            return Grain.YEAR
        case Calendar() | StepMonth():
            return Grain.MONTH
        case Shift(unit=unit) | Position(unit=unit):
            return unit
        case Decade():
            return Grain.DECADE
        case Century():
            return Grain.CENTURY
    return None


@part(
    "named",
    "{weekday}",
    "{month}",
    "{month_day}",
    "{season}",
    examples={
        "Friday": Weekday(4),
        "July": Calendar(month=7),
        "July 4": Calendar(None, 7, 4),
        "spring": Cycle(Grain.SEASON, 1),
    },
)
def named(
    weekday: int | None = None,
    month: int | None = None,
    month_day: Calendar | None = None,
    season: Season | None = None,
) -> Expression:
    if season is not None:
        return Cycle(Grain.SEASON, SEASON_NUMBER[season])
    return month_day or (Calendar(month=month) if weekday is None else Weekday(weekday))
