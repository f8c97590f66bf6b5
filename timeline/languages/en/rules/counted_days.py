"""Days counted from a day that is named: "a week on Friday", "yesterday fortnight", "ten years ago today"."""

from timeline.languages.en.amounts import FARTHEST
from timeline.languages.en.rulebook import rule
from timeline.languages.en.rules.dates import AFTER_NTH
from timeline.languages.lexicon import Unit
from timeline.model.expressions import (
    Around,
    Count,
    DayPart,
    EventTime,
    Expression,
    Offset,
    PartOfDay,
    Position,
    Shift,
    Weekday,
)
from timeline.model.grain import Grain

TODAY = Shift(Grain.DAY, 0)
YESTERDAY = Shift(Grain.DAY, -1)


@rule(
    "{count} {weekdays} ago",
    examples={"three Fridays ago": Weekday(4, -3)},
    never=("no Fridays ago", "20 Fridays ago"),
)
def weekdays_ago(count: float, weekdays: int) -> Expression | None:
    return Weekday(weekdays, -int(count)) if 1 <= count <= 9 and count == int(count) else None


@rule(
    "{weekday} {unit} <.|,|;|)|at|in|to|for|when|with|without|against|after|before|and|but|as>",
    "{deictic} {unit} <.|,|;|)|at|in|to|for|when>",
    "a {unit} on {weekday}",
    examples={
        "on [Friday week].": Offset(Weekday(4, 1), Grain.DAY, 7),
        "on [Friday fortnight].": Offset(Weekday(4, 1), Grain.DAY, 14),
        "[tomorrow fortnight] at": Offset(Shift(Grain.DAY, 1), Grain.DAY, 14),
        "broke [yesterday week].": Offset(YESTERDAY, Grain.DAY, -7),
        "a week on Friday": Offset(Weekday(4, 1), Grain.DAY, 7),
    },
    never=("the Friday week-end", "Friday week two", "yesterday month."),
)
def week_from_day(unit: Unit, weekday: int | None = None, deictic: Shift | None = None) -> Expression | None:
    """A week after the day, or before one that is over."""
    day = deictic or Weekday(weekday or 0, 1)
    side = -1 if deictic is not None and deictic.n < 0 else 1
    return Offset(day, Grain.DAY, side * 7 * unit.multiple) if unit.grain is Grain.WEEK else None


@rule(
    "{plain_amount:amount} from {deictic}",
    examples={
        "two days from today": Offset(TODAY, Grain.DAY, 2),
        "a year from today": Offset(TODAY, Grain.YEAR, 1),
    },
    never=("two and a half days from today",),
)
def from_day(amount: Count, deictic: Expression) -> Expression | None:
    return _offset(deictic, amount, 1)


@rule(
    "{plain_amount:amount} ago {deictic}",
    "{plain_amount:amount} ago on? this day",
    examples={
        "ten years ago today": Offset(TODAY, Grain.YEAR, -10, to_the_day=True),
        "three weeks ago yesterday": Offset(YESTERDAY, Grain.DAY, -21, to_the_day=True),
        "a decade ago this day": Offset(TODAY, Grain.YEAR, -10, to_the_day=True),
    },
    never=("ten months ago today",),
)
def ago_from_day(amount: Count, deictic: Shift = TODAY) -> Expression | None:
    fitting = amount.unit in (Grain.DAY, Grain.WEEK, Grain.YEAR, Grain.DECADE)
    return _offset(deictic, amount, -1, to_the_day=True) if fitting else None


@rule(
    "{plain_amount:amount} ago on? last? {weekday}",
    examples={
        "a week ago Friday": Offset(Weekday(4), Grain.DAY, -7),
        "two weeks ago on Friday": Offset(Weekday(4), Grain.DAY, -14),
        "a week ago last Friday": Offset(Weekday(4), Grain.DAY, -7),
        "a year ago last Friday": Offset(Weekday(4), Grain.DAY, -364),
    },
    never=("two months ago Friday", "a week ago, Friday"),
)
def weeks_ago_on(amount: Count, weekday: int) -> Expression | None:
    """Whole weeks, so that the weekday stays: a year ago, the one nearest to that day."""
    weeks = amount.unit is Grain.YEAR and amount.n is not None and round(amount.n * WEEKS_OF_YEAR)
    counted = Count(weeks, Grain.WEEK) if weeks else amount
    return _offset(Weekday(weekday), counted, -1) if counted.unit is Grain.WEEK else None


WEEKS_OF_YEAR = 365.25 / 7


_MIDWEEK = Position(Grain.DAY, 4, Shift(Grain.WEEK, 0))
"""Most days of the week are in the same week of another year as this one is."""


@rule(
    "{plain_amount:amount} ago this {grain}",
    examples={
        "five years ago this week": Around(Grain.WEEK, Offset(_MIDWEEK, Grain.YEAR, -5, to_the_day=True)),
        "five years ago this month": Around(Grain.MONTH, Offset(TODAY, Grain.YEAR, -5, to_the_day=True)),
    },
    never=("five years ago this year", "five months ago this week"),
)
def years_ago_this(amount: Count, grain: Grain) -> Expression | None:
    day = _offset(_MIDWEEK if grain is Grain.WEEK else TODAY, amount, -1, to_the_day=True)
    fitting = amount.unit in (Grain.YEAR, Grain.DECADE) and Grain.DAY < grain < Grain.YEAR
    return Around(grain, day) if day and fitting else None


_IN_SMALLER = {Grain.WEEK: (Grain.DAY, 7), Grain.DECADE: (Grain.YEAR, 10)}
"""Units that are counted in smaller ones, so that the day of the week or of the year stays."""


def _offset(of: Expression, amount: Count, side: int, *, to_the_day: bool = False) -> Expression | None:
    unit, n = amount.unit, amount.n
    if n is None or n != int(n) or n >= FARTHEST or unit < Grain.DAY:
        return None
    unit, size = _IN_SMALLER.get(unit, (unit, 1))
    return Offset(of, unit, side * int(n) * size, to_the_day)


@rule(
    "day {count} of|in the|his|her|their|its {course}",
    "the {ordinal} day of|in the|his|her|their|its {course}",
    "hospital day {count}",
    "the {ordinal} hospital day",
    examples={
        "on [day 3 of the trial]": Offset(EventTime("trial"), Grain.DAY, 2),
        "on [the second day of his voyage]": Offset(EventTime("voyage"), Grain.DAY, 1),
        "on [hospital day 4],": Offset(EventTime("admission"), Grain.DAY, 3),
        "on [the third hospital day] he": Offset(EventTime("admission"), Grain.DAY, 2),
        "day one of the siege": EventTime("siege"),
    },
    never=("day 3 of the week", "day 0 of the trial", "the last day of the trial"),
)
def day_of_course(course: str = "admission", count: float = 0, ordinal: int = 0) -> Expression | None:
    """A day of what lasts for several: the first is the day that the text dates it by."""
    number = ordinal or int(count)
    if number < 1 or (count and count != number):
        return None
    return Offset(EventTime(course), Grain.DAY, number - 1) if number > 1 else EventTime(course)


@rule(
    f"<on|by|until|since|from> day {{count}} {AFTER_NTH}",
    f"<on|by|until> the {{ordinal}} day {AFTER_NTH}",
    examples={
        "On [day 3] he": Offset(EventTime("start"), Grain.DAY, 2),
        "By [Day Two] the": Offset(EventTime("start"), Grain.DAY, 1),
        "It rained on [day one].": EventTime("start"),
        "by [the third day] he": Offset(EventTime("start"), Grain.DAY, 2),
    },
    never=("on day 3 tickets", "on day 0.", "from day 1.5 on"),
)
def day_of_course_begun(count: float = 0, ordinal: int = 0) -> Expression | None:
    """A day of something that is not named: the first is the day on which the text says that it began."""
    return day_of_course("start", count, ordinal)


@rule(
    "<on|by> the {ordinal} {part}",
    examples={
        "died on [the second afternoon].": DayPart(PartOfDay.AFTERNOON, Offset(EventTime("start"), Grain.DAY, 1)),
    },
    never=("the second afternoon", "on the second floor"),
)
def part_of_course_begun(ordinal: int, part: PartOfDay) -> Expression | None:
    day = day_of_course("start", ordinal=ordinal)
    return DayPart(part, day) if day else None
