"""Times by their place in a longer one: "the last week of May", "the end of the year", "the first Friday of July"."""

from dataclasses import replace

from timeline.languages.base import calendar
from timeline.languages.en.rulebook import CONTEXT, TOPIC, rule
from timeline.languages.en.wholes import grain_of
from timeline.languages.lexicon import Unit
from timeline.model.expressions import (
    Around,
    Blur,
    Calendar,
    Century,
    Count,
    Cycle,
    Decade,
    Every,
    Expression,
    Extent,
    Fiscal,
    Mod,
    NthWeekday,
    Position,
    Range,
    Shift,
)
from timeline.model.grain import Grain

# The units that are counted within a longer time, and the grains of the times that they are counted in.
_COUNTED_IN = {
    Grain.DAY: (Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR),
    Grain.WEEKEND: (Grain.MONTH, Grain.QUARTER, Grain.YEAR),
    Grain.WEEK: (Grain.MONTH, Grain.QUARTER, Grain.YEAR),
    Grain.MONTH: (Grain.QUARTER, Grain.YEAR),
    Grain.QUARTER: (Grain.YEAR,),
    Grain.YEAR: (Grain.DECADE,),
}
_MOST = {Grain.DAY: 31, Grain.WEEK: 52, Grain.MONTH: 12, Grain.QUARTER: 4, Grain.YEAR: 10}
"""No longer time has more of them that are counted from its start."""
_THIS_WEEK = Shift(Grain.WEEK, 0, TOPIC)
_THAT_YEAR = Shift(Grain.YEAR, 0, CONTEXT)


def _day(day: int | None, month: int | None, year: Expression) -> Position:
    return Position(Grain.DAY, day or 0, Position(Grain.MONTH, month or 0, year))


@rule(
    "the? {ordinal} {weekday} of|in {whole}",
    "the? last|final {weekday} of|in {whole}",
    examples={
        "the first Friday in May": NthWeekday(4, 1, Calendar(month=5)),
        "the last Sunday of October": NthWeekday(6, -1, Calendar(month=10)),
        "the third Thursday of last month": NthWeekday(3, 3, Shift(Grain.MONTH, -1)),
        "the first Friday of each month": Every(Count(1, Grain.MONTH)),
    },
    never=("the sixth Friday in May", "the last Friday of the week", "the first Monday of the 1990s"),
)
def weekday_of_whole(weekday: int, whole: Expression, ordinal: int = -1) -> Expression | None:
    if isinstance(whole, Every):
        return whole
    fitting = ordinal <= 5 and grain_of(whole) in (Grain.MONTH, Grain.QUARTER, Grain.YEAR)
    return NthWeekday(weekday, ordinal, whole) if fitting else None


@rule(
    "the? {ordinal} -? {grain} of|in {whole}",
    "the? last|final {grain} of|in {whole}",
    "{whole} 's {ordinal} -? {grain}",
    "the? {nth} of {whole}",
    "the {ordinal:nth} of {step} month",
    examples={
        "the first week of March 1996": Position(Grain.WEEK, 1, Calendar(1996, 3)),
        "the last day of the month": Position(Grain.DAY, -1, Shift(Grain.MONTH, 0, TOPIC)),
        "the last quarter of last year": Position(Grain.QUARTER, 4, Shift(Grain.YEAR, -1)),
        "the last quarter of 1989": Cycle(Grain.QUARTER, 4, None, Calendar(1989)),
        "last year's third quarter": Position(Grain.QUARTER, 3, Shift(Grain.YEAR, -1)),
        "the 15th of next month": Position(Grain.DAY, 15, Shift(Grain.MONTH, 1)),
        "the first of next month": Position(Grain.DAY, 1, Shift(Grain.MONTH, 1)),
        "the last day of every month": Every(Count(1, Grain.MONTH)),
    },
    never=("the first day of the week", "the 40th of last month", "the fifth quarter of last year", "the first second of this hour", "the 5th of last year"),
)  # fmt: skip
def unit_of_whole(
    whole: Expression | None = None, ordinal: int = -1, grain: Grain = Grain.DAY, nth: int | None = None, step: int = 0
) -> Expression | None:
    whole = whole or Shift(Grain.MONTH, step)
    if isinstance(whole, Every):
        return whole
    if nth is not None:
        return Position(Grain.DAY, nth, whole) if nth <= 31 and grain_of(whole) is Grain.MONTH else None
    if grain_of(whole) not in _COUNTED_IN.get(grain, ()) or whole == _THIS_WEEK:
        return None
    if grain is Grain.QUARTER:
        return _part_of_year(grain, ordinal % 5, whole) if ordinal <= 4 else None
    return Position(grain, ordinal, whole)


def _part_of_year(unit: Grain, number: int, year: Expression) -> Expression:
    """A quarter or half of a year, which is left open where it is that of the topic."""
    if isinstance(year, Calendar):
        return Cycle(unit, number, None, year)
    return Cycle(unit, number) if year == Shift(Grain.YEAR, 0, TOPIC) else Position(unit, number, year)


@rule(
    "the? first {count} {units} of|in {whole}",
    "the? last|final {count:back} {units} of|in {whole}",
    examples={
        "the first two months of 1916": Range(
            Position(Grain.MONTH, 1, Calendar(1916)), Position(Grain.MONTH, 2, Calendar(1916))
        ),
        "the final three days of June 2014": Range(
            Position(Grain.DAY, -3, Calendar(2014, 6)), Position(Grain.DAY, -1, Calendar(2014, 6))
        ),
    },
    never=(
        "the first two hours of May",
        "the first two days of the week",
        "the first 1.5 months of 1916",
        "the first 14 months of 1916",
    ),
)
def units_of_whole(whole: Expression, units: Unit, count: float = 0, back: float = 0) -> Expression | None:
    """The first units of a longer time, or the last, counted back from its end."""
    n, grain = count or back, units.grain
    fitting = grain_of(whole) in _COUNTED_IN.get(grain, ()) and whole not in (_THIS_WEEK, Shift(Grain.YEAR, 0, TOPIC))
    if units.multiple > 1 or not fitting or n != int(n) or not 1 < n <= _MOST.get(grain, 1):
        return None
    if grain is Grain.WEEK:  # of seven days, as few months begin on a Monday
        n, grain = 7 * n, Grain.DAY
    first, last = (1, int(n)) if count else (-int(n), -1)
    return Range(Position(grain, first, whole), Position(grain, last, whole))


_UNCLEAR = (Shift(Grain.DECADE, 0, TOPIC), Shift(Grain.CENTURY, 0, TOPIC))
"""Early in a decade, people call the one before it "the decade"."""


@rule(
    "the? {ordinal} half of|in {whole}",
    "the? last|latter|final half of|in {whole}",
    "{whole} 's {ordinal} half",
    examples={
        "the first half of 1996": Cycle(Grain.HALF, 1, None, Calendar(1996)),
        "the second half of the year": Cycle(Grain.HALF, 2),
        "the latter half of May": Blur(Calendar(month=5), Mod.END, Extent.HALF),
        "last year's first half": Position(Grain.HALF, 1, Shift(Grain.YEAR, -1)),
    },
    never=("the third half of 1996", "the second half of the game", "the second half of the century"),
)
def half_of_whole(whole: Expression, ordinal: int = 2) -> Expression | None:
    within = grain_of(whole)
    if ordinal > 2 or within is None or whole in _UNCLEAR:
        return None
    if within is Grain.YEAR:
        return _part_of_year(Grain.HALF, ordinal, whole)
    return Blur(whole, Mod.START if ordinal == 1 else Mod.END, Extent.HALF)


@rule(
    "the? last|latter|final quarter|third|decade|decades|years of|in {long_time:end}",
    "the? first|early quarter|third|decade|decades|years of|in {long_time:start}",
    "the? second|third quarter of|in {long_time:mid}",
    "the? fourth quarter of|in {long_time:end}",
    examples={
        "the second quarter of the 12th century": Blur(Century(12), Mod.MID),
        "the fourth quarter of the 12th century": Blur(Century(12), Mod.END),
        "the last quarter of the 19th century": Blur(Century(19), Mod.END),
        "the early years of the 1980s": Blur(Decade(1980), Mod.START),
    },
    never=("the last years of the war", "the last quarter of the century"),
)
def edge_of_long_time(
    start: Expression | None = None, mid: Expression | None = None, end: Expression | None = None
) -> Expression | None:
    if mid:
        return Blur(mid, Mod.MID)
    return Blur(end, Mod.END) if end else start and Blur(start, Mod.START)


@rule(
    "{month} of? {that_year}",
    "{month} of the year",
    examples={
        "May of next year": Position(Grain.MONTH, 5, Shift(Grain.YEAR, 1)),
        "September that year": Position(Grain.MONTH, 9, Shift(Grain.YEAR, 0, CONTEXT)),
        "June of the following year": Position(Grain.MONTH, 6, Shift(Grain.YEAR, 1, CONTEXT)),
        "June of the year": Position(Grain.MONTH, 6, Shift(Grain.YEAR, 0, CONTEXT)),
    },
    never=("the following year in [May]",),
)
def month_of_that_year(month: int, that_year: Expression = _THAT_YEAR) -> Expression:
    return Position(Grain.MONTH, month, that_year)


@rule(
    "{month_day} of? {that_year}",
    "{month_day} of the year",
    "the? {ordinal:day} of {month} of? {that_year}",
    examples={
        "July 25 last year": _day(25, 7, Shift(Grain.YEAR, -1)),
        "25 June that year": _day(25, 6, _THAT_YEAR),
        "3 March of the year": _day(3, 3, _THAT_YEAR),
        "the third of March of the following year": _day(3, 3, Shift(Grain.YEAR, 1, CONTEXT)),
    },
    never=("February 30 last year",),
)
def day_of_that_year(
    month_day: Calendar | None = None, that_year: Expression = _THAT_YEAR, day: int = 0, month: int = 0
) -> Expression | None:
    date = month_day or calendar(None, month, day)
    return date and _day(date.day, date.month, that_year)


@rule(
    "the week of|beginning|starting {month_day} ,? {year}?",
    "the weekend of {month_day:saturday} ,? {year}?",
    "the weekend of {month_day:saturday} -|– {day:} ,? {year}?",
    examples={
        "the week of July 24": Around(Grain.WEEK, Calendar(None, 7, 24)),
        "the weekend of July 22, 2023": Around(Grain.WEEKEND, Calendar(2023, 7, 22)),
        "the weekend of July 22-23": Around(Grain.WEEKEND, Calendar(None, 7, 22)),
    },
    never=("the week of February 30",),
)
def week_of(
    month_day: Calendar | None = None, saturday: Calendar | None = None, year: int | None = None
) -> Expression | None:
    date = month_day or saturday
    return date and Around(Grain.WEEKEND if saturday else Grain.WEEK, replace(date, year=year))


@rule(
    "calendar? week {int:number} of|in|, {year}",
    "calendar? week {int:number} {year}",
    examples={
        "week 18 of 2021": Position(Grain.WEEK, 18, Calendar(2021)),
        "calendar week 18 2021": Position(Grain.WEEK, 18, Calendar(2021)),
    },
    never=("week 60 of 2021",),
)
def week_of_year(number: int, year: int) -> Expression | None:
    return Position(Grain.WEEK, number, Calendar(year)) if 1 <= number <= 53 else None


@rule(
    "the turn of the century",
    examples={"the turn of the century": Blur(Position(Grain.YEAR, 1, Shift(Grain.CENTURY, 1, CONTEXT)), Mod.APPROX)},
    never=("the turn of the screw",),
)
def turn_of_century() -> Expression:
    return Blur(Position(Grain.YEAR, 1, Shift(Grain.CENTURY, 1, CONTEXT)), Mod.APPROX)


# By the slot of its unit, the part of it and its extent.
_EDGES = {
    "start": (Mod.START, Extent.EDGE),
    "early": (Mod.START, Extent.THIRD),
    "earlier": (Mod.START, Extent.REFERENCE),
    "mid": (Mod.MID, Extent.THIRD),
    "late": (Mod.END, Extent.THIRD),
    "later": (Mod.END, Extent.REFERENCE),
    "end": (Mod.END, Extent.EDGE),
}


@rule(
    "the beginning|start of the {grain:start}",
    "early in the {grain:early}",
    "earlier in the {grain:earlier}",
    "the early part of the {grain:early}",
    "mid - {grain:mid}",
    "the middle of the {grain:mid}",
    "the end of the {grain:end}",
    "late in the {grain:late}",
    "later in the {grain:later}",
    "the latter part of the {grain:late}",
    "the rest|remainder|balance of the|this {grain:later}",
    examples={
        "the start of the month": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.START, Extent.EDGE),
        "early in the year": Blur(Shift(Grain.YEAR, 0, TOPIC), Mod.START),
        "earlier in the year": Blur(Shift(Grain.YEAR, 0, TOPIC), Mod.START, Extent.REFERENCE),
        "the early part of the year": Blur(Shift(Grain.YEAR, 0, TOPIC), Mod.START),
        "by [mid-month]": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.MID),
        "the middle of the decade": Blur(Shift(Grain.DECADE, 0, TOPIC), Mod.MID),
        "the end of the year": Blur(Shift(Grain.YEAR, 0, TOPIC), Mod.END, Extent.EDGE),
        "late in the month": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.END),
        "later in the month": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.END, Extent.REFERENCE),
        "the latter part of the year": Blur(Shift(Grain.YEAR, 0, TOPIC), Mod.END),
        "the rest of this year": Blur(Shift(Grain.YEAR, 0, TOPIC), Mod.END, Extent.REFERENCE),
    },
    never=("the end of the day", "mid-day"),
)
def edge_of_unit(**units: Grain) -> Expression | None:
    ((edge, unit),) = units.items()
    return Blur(Shift(unit, 0, TOPIC), *_EDGES[edge]) if unit > Grain.WEEKEND else None


@rule(
    "{grain} 's end",
    "month - end",
    examples={
        "by [month's end]": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.END, Extent.EDGE),
        "by [week's end]": Blur(Shift(Grain.WEEK, 0, TOPIC), Mod.END, Extent.EDGE),
        "at [month-end]": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.END, Extent.EDGE),
    },
    never=("the day's end", "months' end"),
)
def end_of_unit(grain: Grain = Grain.MONTH) -> Expression | None:
    end = Blur(Shift(grain, 0, TOPIC), Mod.END, Extent.EDGE)
    return end if grain > Grain.WEEKEND and grain is not Grain.YEAR else None


@rule(
    "the? year -? end",
    "the? year - ends",
    "the? year 's end",
    "year -? end {year}",
    examples={
        "year-end": Fiscal(Blur(Shift(Grain.YEAR, 0), Mod.END, Extent.EDGE), or_calendar=True),
        "year-ends": Fiscal(Blur(Shift(Grain.YEAR, 0), Mod.END, Extent.EDGE), or_calendar=True),
        "the year's end": Fiscal(Blur(Shift(Grain.YEAR, 0), Mod.END, Extent.EDGE), or_calendar=True),
        "year-end 1989": Blur(Calendar(1989), Mod.END, Extent.EDGE),
    },
    never=("the end of it all that year", "years end"),
)
def year_end(year: int | None = None) -> Expression:
    """The end of the fiscal year, where the text defines one."""
    this_year = Fiscal(Blur(Shift(Grain.YEAR, 0), Mod.END, Extent.EDGE), or_calendar=True)
    return this_year if year is None else Blur(Calendar(year), Mod.END, Extent.EDGE)
