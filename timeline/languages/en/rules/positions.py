"""Times by their place in a longer one: "the last week of May", "the end of the year", "the first Friday of July"."""

from timeline.languages.base import calendar
from timeline.languages.en.rulebook import CONTEXT, TOPIC, rule
from timeline.model.expressions import (
    Around,
    Blur,
    Calendar,
    Count,
    Every,
    Expression,
    Mod,
    NthWeekday,
    Position,
    Shift,
)
from timeline.model.grain import Grain


@rule(
    "the turn of the century",
    examples={"the turn of the century": Blur(Position(Grain.YEAR, 1, Shift(Grain.CENTURY, 1, CONTEXT)), Mod.APPROX)},
)
def turn_of_century() -> Expression:
    return Blur(Position(Grain.YEAR, 1, Shift(Grain.CENTURY, 1, CONTEXT)), Mod.APPROX)


@rule(
    "the week of|beginning|starting {month} {day} ,? {year}?",
    "the week of|beginning|starting {day} {month} ,? {year}?",
    examples={"the week of July 24": Around(Grain.WEEK, Calendar(None, 7, 24))},
)
def week_of(month: int, day: int, year: int | None = None) -> Expression | None:
    date = calendar(year, month, day)
    return date and Around(Grain.WEEK, date)


@rule(
    "the weekend of {month} {day} -|– {day:} ,? {year}?",
    "the weekend of {month} {day} ,? {year}?",
    examples={"the weekend of July 22-23": Around(Grain.WEEKEND, Calendar(None, 7, 22))},
)
def weekend_of(month: int, day: int, year: int | None = None) -> Expression | None:
    date = calendar(year, month, day)
    return date and Around(Grain.WEEKEND, date)


@rule(
    "the? {ordinal} {unit} of|in {month} ,? {year}?",
    examples={"the first week of March 1996": Position(Grain.WEEK, 1, Calendar(1996, 3))},
)
def unit_of_month(ordinal: int, unit: Grain, month: int, year: int | None = None) -> Expression | None:
    return (
        Position(unit, ordinal, Calendar(year, month))
        if unit in (Grain.DAY, Grain.WEEK, Grain.WEEKEND) and ordinal <= 31
        else None
    )


@rule(
    "calendar? week {int:number} of|in|, {year}",
    "calendar? week {int:number} {year}",
    examples={"week 18 of 2021": Position(Grain.WEEK, 18, Calendar(2021))},
    never=("week 60 of 2021",),
)
def week_of_year(number: int, year: int) -> Expression | None:
    return Position(Grain.WEEK, number, Calendar(year)) if 1 <= number <= 53 else None


@rule(
    "the? {ordinal} {weekday} of|in {month} ,? {year}?",
    examples={"the first Friday in May": NthWeekday(4, 1, Calendar(month=5))},
    never=("the sixth Friday in May",),
)
def weekday_of_month(ordinal: int, weekday: int, month: int, year: int | None = None) -> Expression | None:
    return NthWeekday(weekday, ordinal, Calendar(year, month)) if 1 <= ordinal <= 5 else None


@rule(
    "the? last|final {weekday} of|in {month} ,? {year}?",
    examples={"the last Sunday of October": NthWeekday(6, -1, Calendar(month=10))},
)
def last_weekday_of_month(weekday: int, month: int, year: int | None = None) -> Expression:
    return NthWeekday(weekday, -1, Calendar(year, month))


@rule(
    "the? {ordinal:} {weekday:} of every|each month",
    "the? last {weekday:} of every|each month",
    examples={"the first Friday of each month": Every(Count(1, Grain.MONTH))},
)
def weekday_of_each_month() -> Expression:
    return Every(Count(1, Grain.MONTH))


@rule(
    "the? last|final {unit} of {month} ,? {year}?",
    examples={"the last week of May": Position(Grain.WEEK, -1, Calendar(month=5))},
)
def last_unit_of_month(unit: Grain, month: int, year: int | None = None) -> Expression | None:
    return Position(unit, -1, Calendar(year, month)) if unit in (Grain.DAY, Grain.WEEK, Grain.WEEKEND) else None


@rule(
    "{month} {step} year",
    "{month} of {step} year",
    examples={
        "May of next year": Position(Grain.MONTH, 5, Shift(Grain.YEAR, 1)),
    },
)
def month_of_step_year(month: int, step: int) -> Expression:
    return Position(Grain.MONTH, month, Shift(Grain.YEAR, step))


@rule(
    "the? {ordinal} -? quarter of {step} year",
    "{step} year 's {ordinal} -? quarter",
    examples={"the third quarter of last year": Position(Grain.QUARTER, 3, Shift(Grain.YEAR, -1))},
    never=("the fifth quarter of last year",),
)
def quarter_of_step_year(ordinal: int, step: int) -> Expression | None:
    return Position(Grain.QUARTER, ordinal, Shift(Grain.YEAR, step)) if ordinal <= 4 else None


@rule(
    "the? {ordinal} half of {step} year",
    "{step} year 's {ordinal} half",
    examples={"the first half of this year": Position(Grain.HALF, 1, Shift(Grain.YEAR, 0))},
    never=("the third half of this year",),
)
def half_of_step_year(ordinal: int, step: int) -> Expression | None:
    return Position(Grain.HALF, ordinal, Shift(Grain.YEAR, step)) if ordinal <= 2 else None


@rule(
    "the {ordinal} {unit} of the|that {unit:of}",
    examples={"the first week of the month": Position(Grain.WEEK, 1, Shift(Grain.MONTH, 0, TOPIC))},
    never=("the first day of the week", "the first second of the hour"),
)
def unit_of_unit(ordinal: int, unit: Grain, of: Grain) -> Expression | None:
    fitting = unit in (Grain.DAY, Grain.WEEK, Grain.MONTH) and unit < of and Grain.MONTH <= of <= Grain.YEAR
    return Position(unit, ordinal, Shift(of, 0, TOPIC)) if fitting and ordinal <= 31 else None


@rule(
    "the {ordinal} {unit} of {step} {unit:of}",
    "the last|final {unit} of {step} {unit:of}",
    examples={"the last week of last year": Position(Grain.WEEK, -1, Shift(Grain.YEAR, -1))},
    never=("the first year of this week",),
)
def unit_of_step_unit(unit: Grain, step: int, of: Grain, ordinal: int = -1) -> Expression | None:
    fitting = unit in (Grain.DAY, Grain.WEEK, Grain.MONTH) and unit < of and Grain.WEEK <= of <= Grain.YEAR
    return Position(unit, ordinal, Shift(of, step)) if fitting and ordinal <= 31 else None


@rule(
    "the last|final {unit} of the|that {unit:of}",
    examples={"the last day of the month": Position(Grain.DAY, -1, Shift(Grain.MONTH, 0, TOPIC))},
)
def last_unit_of_unit(unit: Grain, of: Grain) -> Expression | None:
    return unit_of_unit(-1, unit, of)


@rule(
    "the end of the {unit}",
    examples={"the end of the year": Blur(Shift(Grain.YEAR, 0, TOPIC), Mod.END)},
    never=("the end of the day",),
)
def end_of_unit(unit: Grain) -> Expression | None:
    return _edge(unit, Mod.END)


@rule(
    "the beginning|start of the {unit}",
    examples={"the start of the month": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.START)},
)
def start_of_unit(unit: Grain) -> Expression | None:
    return _edge(unit, Mod.START)


@rule(
    "earlier|early in the {unit}",
    "the early part of the {unit}",
    examples={"earlier in the year": Blur(Shift(Grain.YEAR, 0, TOPIC), Mod.START)},
)
def earlier_in_unit(unit: Grain) -> Expression | None:
    return _edge(unit, Mod.START)


@rule(
    "later|late in the {unit}",
    "the latter part|half of the {unit}",
    "the rest|remainder|balance of the|this {unit}",
    examples={"later in the month": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.END)},
)
def later_in_unit(unit: Grain) -> Expression | None:
    return _edge(unit, Mod.END)


@rule("mid - {unit}", examples={"by [mid-month]": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.MID)}, never=("mid-day",))
def mid_unit(unit: Grain) -> Expression | None:
    return _edge(unit, Mod.MID)


@rule("the middle of the {unit}", examples={"the middle of the decade": Blur(Shift(Grain.DECADE, 0, TOPIC), Mod.MID)})
def middle_of_unit(unit: Grain) -> Expression | None:
    return _edge(unit, Mod.MID)


def _edge(unit: Grain, mod: Mod) -> Expression | None:
    return Blur(Shift(unit, 0, TOPIC), mod) if unit > Grain.WEEKEND else None


@rule(
    "the? year - end|ends",
    "the? year end",
    "the? year 's end",
    "year -? end {year}",
    examples={"year-end": Blur(Shift(Grain.YEAR, 0), Mod.END), "year-end 1989": Blur(Calendar(1989), Mod.END)},
)
def year_end(year: int | None = None) -> Expression:
    return Blur(Shift(Grain.YEAR, 0) if year is None else Calendar(year), Mod.END)
