"""Days and units counted from publication: "yesterday", "last week", "three years ago"."""

from timeline.languages.en.amounts import FARTHEST, counted, length
from timeline.languages.en.rulebook import COMPARED, PUB, rule
from timeline.languages.lexicon import Unit
from timeline.model.expressions import (
    Blur,
    Calendar,
    Count,
    Expression,
    Mod,
    Offset,
    Position,
    Range,
    Reference,
    Shift,
    StepMonth,
    Vague,
    Weekday,
)
from timeline.model.grain import Grain

TODAY = Shift(Grain.DAY, 0)
COMES = "expires|expire|ends|begins|begin|opens|closes|reopens|reopen|starts|leaves|returns|departs|sails|launches|resumes|retires|matures|elapses|arrives|arrive|due"
_PAST = Vague(Reference.PAST)


@rule(
    "{deictic}",
    "the day before {deictic:later}",
    "the day after {deictic:earlier}",
    examples={
        "yesterday": Shift(Grain.DAY, -1),
        "[today]'s vote": TODAY,
        "the day before yesterday": Shift(Grain.DAY, -2),
        "the day after tomorrow": Shift(Grain.DAY, 2),
    },
    never=("yesterdays",),
)
def deictic(
    deictic: Expression | None = None, later: Shift | None = None, earlier: Shift | None = None
) -> Expression | None:
    if later is not None:
        return Shift(Grain.DAY, later.n - 1)
    return deictic if earlier is None else Shift(Grain.DAY, earlier.n + 1)


@rule(
    "this {grain:first} or the? {step:last}",
    examples={"[this month or next], he": Range(Shift(Grain.MONTH, 0), Shift(Grain.MONTH, 1))},
    never=("this month or last",),
)
def this_or_next(first: Grain, last: int) -> Expression | None:
    return Range(Shift(first, 0), Shift(first, 1)) if last == 1 and first > Grain.DAY else None


@rule(
    "the last|final|opening|closing {grain} <of>",
    "<his|her|their|its|my|our|your> last|final|first {grain} <of|in|as|at>",
    examples={
        "in [the last month] of the war": Count(1, Grain.MONTH),
        "in his [last year] of office": Count(1, Grain.YEAR),
    },
    never=("the last day of the trial", "the last quarter of it"),
)
def last_unit_of_it(grain: Grain) -> Expression | None:
    return Count(1, grain) if grain > Grain.DAY and grain is not Grain.QUARTER else None


@rule(
    "{step} {grain}",
    "this past {grain:past}",
    "the past weekend",
    "the current|present {grain}",
    examples={
        "last week": Shift(Grain.WEEK, -1),
        "this year": Shift(Grain.YEAR, 0),
        "next month": Shift(Grain.MONTH, 1),
        "this past week": Shift(Grain.WEEK, -1),
        "the past weekend": Shift(Grain.WEEKEND, -1),
        "the current quarter": Shift(Grain.QUARTER, 0),
    },
    never=("this second", "last hour", "the last day", "this past day"),
)
def step_unit(step: int = 0, grain: Grain | None = None, past: Grain = Grain.WEEKEND) -> Expression | None:
    unit, n = (past, -1) if grain is None else (grain, step)
    return Shift(unit, n) if unit > Grain.DAY else None


@rule(
    "the {grain} before last",
    "the {weekday} before last",
    "the {grain:next_grain} after next",
    "the {weekday:next_weekday} after next",
    examples={
        "the week before last": Shift(Grain.WEEK, -2),
        "the Friday before last": Weekday(4, -2),
        "the month after next": Shift(Grain.MONTH, 2),
        "the Friday after next": Weekday(4, 2),
    },
    never=("the second before last",),
)
def second_from_now(
    grain: Grain | None = None,
    weekday: int | None = None,
    next_grain: Grain | None = None,
    next_weekday: int | None = None,
) -> Expression | None:
    n = -2 if next_grain is None and next_weekday is None else 2
    unit, day = grain or next_grain, next_weekday if weekday is None else weekday
    if unit is None:
        return Weekday(day or 0, n)
    return Shift(unit, n) if unit > Grain.DAY else None


@rule(
    "{step} {weekday}",
    "this past {weekday}",
    "this|the coming {weekday:coming}",
    examples={
        "last Friday": Weekday(4, -1),
        "next Monday": Weekday(0, 1),
        "this Sunday": Weekday(6, 0),
        "this past Friday": Weekday(4, -1),
        "this coming Friday": Weekday(4, 1),
    },
    never=("last Fridays",),
)
def step_weekday(weekday: int | None = None, step: int = -1, coming: int = 0) -> Expression:
    return Weekday(coming, 1) if weekday is None else Weekday(weekday, step)


@rule(
    "the other {grain:}",
    "the other {part:}",
    examples={"the other day": _PAST, "the other night": _PAST},
    never=("the other daytime",),
)
def the_other_day() -> Expression:
    return _PAST


@rule(
    "{weekday} of? {step} week",
    "{step} week on? {weekday}",
    "{step} week 's {weekday}",
    examples={
        "Friday next week": Position(Grain.DAY, 5, Shift(Grain.WEEK, 1)),
        "next week on Friday": Position(Grain.DAY, 5, Shift(Grain.WEEK, 1)),
        "last week's Friday": Position(Grain.DAY, 5, Shift(Grain.WEEK, -1)),
    },
    never=("Friday the week",),
)
def weekday_of_step_week(weekday: int, step: int) -> Expression:
    return Position(Grain.DAY, weekday + 1, Shift(Grain.WEEK, step))


@rule(
    "{step} {month}",
    "{step} {month_day}",
    examples={
        "last May": StepMonth(5, -1),
        "next January": StepMonth(1, 1),
        "last Oct. 23": Position(Grain.DAY, 23, StepMonth(10, -1)),
    },
    never=("last may I",),
)
def step_month(step: int, month: int = 0, month_day: Calendar | None = None) -> Expression:
    if month_day is None:
        return StepMonth(month, step)
    return Position(Grain.DAY, month_day.day or 0, StepMonth(month_day.month or 0, step))


@rule(
    "{amount} ago",
    "{count} {unit_sign} ago",
    "<·|•> {count} {unit_sign}",
    examples={
        "three weeks ago": Shift(Grain.WEEK, -3),
        "two fortnights ago": Shift(Grain.WEEK, -4),
        "a year ago": Shift(Grain.YEAR, -1, COMPARED),
        "half a year ago": Blur(Shift(Grain.MONTH, -6), Mod.APPROX),
        "a year and a half ago": Blur(Shift(Grain.MONTH, -18), Mod.APPROX),
        "two years and six months ago": Shift(Grain.MONTH, -30),
        "1 month and 2 days ago": Offset(Offset(TODAY, Grain.MONTH, -1, to_the_day=True), Grain.DAY, -2),
        "a couple of weeks ago": Blur(Shift(Grain.WEEK, -2), Mod.APPROX),
        "several years ago": Vague(Reference.PAST),
        "4d ago": Shift(Grain.DAY, -4),
        "@marlow · [5h]: smoke": Shift(Grain.HOUR, -5),
        "12,000 years ago": Vague(Reference.PAST),
    },
    never=("2.3 years ago", "a week and a half ago", "drove 4 km"),
)
def ago(amount: Count | None = None, count: float = 1, unit_sign: Unit | None = None) -> Expression | None:
    amount = amount or (unit_sign and length(count, unit_sign))
    if amount is None:
        return None
    if amount.n is not None and amount.n >= FARTHEST:
        return Vague(Reference.PAST)
    return counted(amount, -1, COMPARED if amount == Count(1, Grain.YEAR) else PUB)


@rule(
    "{amount} from now",
    "{amount} hence",
    f"<{COMES}> <in> {{amount}}",
    "<the> <polls> <in> {amount}",
    "<in> {amount} <(|[> <{weekday}>",
    "<in> {amount} <(|[> <{month_day}>",
    examples={
        "two weeks from now": Shift(Grain.WEEK, 2),
        "a year hence": Shift(Grain.YEAR, 1),
        "it expires in [ten days].": Shift(Grain.DAY, 10),
        "the ferry sails in [ten days].": Shift(Grain.DAY, 10),
        "they go to the polls in [two weeks].": Shift(Grain.WEEK, 2),
        "the vote is in [two days] (Thursday)": Shift(Grain.DAY, 2),
        "the vote is in [two days] (4 May)": Shift(Grain.DAY, 2),
    },
    never=("two and a half weeks hence", "the second vote in two weeks", "it expired in two weeks"),
)
def from_now(amount: Count) -> Expression | None:
    return counted(amount, 1, PUB)


@rule(
    "{count:} million|billion {units:} ago",
    "{count:} + {units:} ago",
    "hundreds|thousands|dozens|tens of {units:} ago",
    "{units:} ago|earlier",
    "{units:later} later",
    examples={
        "two million years ago": _PAST,
        "20+ years ago": _PAST,
        "hundreds of years ago": _PAST,
        "months ago": _PAST,
        "years earlier": _PAST,
        "weeks later": Vague(Reference.FUTURE),
    },
    never=("the 20+ agos",),
)
def vaguely_ago(later: Unit | None = None) -> Expression:
    return Vague(Reference.FUTURE) if later else _PAST
