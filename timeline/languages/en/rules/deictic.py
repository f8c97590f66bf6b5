"""Days and units counted from publication: "yesterday", "last week", "three years ago"."""

from timeline.languages.base import calendar
from timeline.languages.en.rulebook import COMPARED, FARTHEST, PUB, rule, shifted
from timeline.model.expressions import (
    Blur,
    Count,
    Expression,
    Mod,
    Offset,
    Position,
    Reference,
    Shift,
    StepMonth,
    Vague,
    Weekday,
)
from timeline.model.grain import Grain


@rule("{deictic}", examples={"yesterday": Shift(Grain.DAY, -1), "[today]'s vote": Shift(Grain.DAY, 0)})
def deictic(deictic: Expression) -> Expression:
    return deictic


@rule("the day before {deictic}", examples={"the day before yesterday": Shift(Grain.DAY, -2)})
def day_before(deictic: Shift) -> Expression:
    return Shift(Grain.DAY, deictic.n - 1)


@rule("the day after {deictic}", examples={"the day after tomorrow": Shift(Grain.DAY, 2)})
def day_after(deictic: Shift) -> Expression:
    return Shift(Grain.DAY, deictic.n + 1)


@rule(
    "the last|final|opening|closing {unit} <of>",
    "<his|her|their|its|my|our|your> last|final|first {unit} <of|in|as|at>",
    examples={
        "in [the last month] of the war": Count(1, Grain.MONTH),
        "in his [last year] of office": Count(1, Grain.YEAR),
    },
    never=("the last day of the trial", "the last quarter of it"),
)
def last_unit_of_it(unit: Grain) -> Expression | None:
    return Count(1, unit) if unit > Grain.DAY and unit is not Grain.QUARTER else None


@rule(
    "{step} {unit}",
    examples={
        "last week": Shift(Grain.WEEK, -1),
        "this year": Shift(Grain.YEAR, 0),
        "next month": Shift(Grain.MONTH, 1),
    },
    never=("this second", "last hour", "the last day"),
)
def step_unit(step: int, unit: Grain) -> Expression | None:
    return Shift(unit, step) if unit > Grain.DAY else None


@rule(
    "this past {unit}",
    "the past weekend",
    examples={"this past weekend": Shift(Grain.WEEKEND, -1), "this past week": Shift(Grain.WEEK, -1)},
    never=("this past day",),
)
def this_past_unit(unit: Grain = Grain.WEEKEND) -> Expression | None:
    return Shift(unit, -1) if unit > Grain.DAY else None


@rule(
    "the {unit} before last",
    examples={"the week before last": Shift(Grain.WEEK, -2)},
)
def unit_before_last(unit: Grain) -> Expression | None:
    return Shift(unit, -2) if unit > Grain.DAY else None


@rule("the {unit} after next", examples={"the month after next": Shift(Grain.MONTH, 2)})
def unit_after_next(unit: Grain) -> Expression | None:
    return Shift(unit, 2) if unit > Grain.DAY else None


@rule("the {weekday} before last", examples={"the Friday before last": Weekday(4, -2)})
def weekday_before_last(weekday: int) -> Expression:
    return Weekday(weekday, -2)


@rule("{count} {weekdays} ago", examples={"three Fridays ago": Weekday(4, -3)}, never=("no Fridays ago",))
def weekdays_ago(count: float, weekdays: int) -> Expression | None:
    return Weekday(weekdays, -int(count)) if 1 <= count <= 9 and count == int(count) else None


@rule("the {weekday} after next", examples={"the Friday after next": Weekday(4, 2)})
def weekday_after_next(weekday: int) -> Expression:
    return Weekday(weekday, 2)


@rule(
    "{weekday} week <.|,|;|)|at|in|to|for|when>",
    "a week from|on {weekday}",
    examples={
        "on [Friday week].": Offset(Weekday(4, 1), Grain.DAY, 7),
        "a week from Friday": Offset(Weekday(4, 1), Grain.DAY, 7),
    },
    never=("the Friday week-end", "Friday week two"),
)
def weekday_week(weekday: int) -> Expression:
    return Offset(Weekday(weekday, 1), Grain.DAY, 7)


@rule(
    "{count} {units} from {weekday}",
    "{count} {units} from {deictic:weekday}",
    "a {unit} from {deictic:weekday}",
    examples={
        "two weeks from Monday": Offset(Weekday(0, 1), Grain.DAY, 14),
        "two days from today": Offset(Shift(Grain.DAY, 0), Grain.DAY, 2),
    },
)
def from_weekday(
    weekday: int | Expression, count: float = 1, units: Grain | None = None, unit: Grain | None = None
) -> Expression | None:
    of = weekday if isinstance(weekday, Expression) else Weekday(weekday, 1)
    grain = units or unit
    days = {Grain.DAY: 1, Grain.WEEK: 7}.get(grain) if grain else None
    return Offset(of, Grain.DAY, int(count) * days) if days and count == int(count) else None


_TO_THE_DAY: dict[Grain | None, tuple[Grain, int]] = {
    Grain.WEEK: (Grain.DAY, 7), Grain.YEAR: (Grain.YEAR, 1), Grain.DECADE: (Grain.YEAR, 10),
}  # fmt: skip


@rule(
    "{count} {units} ago today",
    "a {unit} ago today",
    "{count} {units} ago this day",
    "{count} {units} ago on this day",
    examples={"ten years ago today": Offset(Shift(Grain.DAY, 0), Grain.YEAR, -10, to_the_day=True)},
    never=("ten months ago today",),
)
def ago_today(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    grain, size = _TO_THE_DAY.get(units or unit, (None, 0))
    if grain is None or int(count) != count or count >= FARTHEST:
        return None
    return Offset(Shift(Grain.DAY, 0), grain, -int(count) * size, to_the_day=True)


@rule("the other {unit:}", "the other {part:}", examples={"[the other day]": Vague(Reference.PAST)})
def the_other_day() -> Expression:
    return Vague(Reference.PAST)


@rule("a week ago on? {weekday}", examples={"a week ago Friday": Offset(Weekday(4, -1), Grain.DAY, -7)})
def week_ago_weekday(weekday: int) -> Expression:
    return Offset(Weekday(weekday, -1), Grain.DAY, -7)


@rule(
    "half a|an {unit} ago",
    examples={
        "half a century ago": Blur(Shift(Grain.YEAR, -50), Mod.APPROX),
        "half a year ago": Blur(Shift(Grain.MONTH, -6), Mod.APPROX),
    },
    never=("half a day ago",),
)
def half_ago(unit: Grain) -> Expression | None:
    return _some_ago(unit, 0.5)


@rule(
    "{count} and a half {units} ago",
    "a {unit} and a half ago",
    "{count} 1 / 2 {units} ago",
    examples={
        "three and a half years ago": Blur(Shift(Grain.MONTH, -42), Mod.APPROX),
        "a year and a half ago": Blur(Shift(Grain.MONTH, -18), Mod.APPROX),
    },
)
def and_a_half_ago(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    return _some_ago(units or unit, count + 0.5)


_HALVES = {Grain.YEAR: (Grain.MONTH, 12), Grain.DECADE: (Grain.YEAR, 10), Grain.CENTURY: (Grain.YEAR, 100)}


def _some_ago(unit: Grain | None, count: float) -> Expression | None:
    """A number of units that is not whole, in whole smaller ones: about so long ago."""
    if unit not in _HALVES:
        return None
    smaller, size = _HALVES[unit]
    back = shifted(smaller, -count * size, PUB)
    return back and Blur(back, Mod.APPROX)


@rule("a fortnight ago", examples={"a fortnight ago": Shift(Grain.WEEK, -2)})
def fortnight_ago() -> Expression:
    return Shift(Grain.WEEK, -2)


@rule("a couple of? {units} ago", examples={"a couple of weeks ago": Blur(Shift(Grain.WEEK, -2), Mod.APPROX)})
def couple_ago(units: Grain) -> Expression | None:
    back = shifted(units, -2, PUB)
    return back and Blur(back, Mod.APPROX)


@rule("the current|present {unit}", examples={"the current quarter": Shift(Grain.QUARTER, 0)})
def current_unit(unit: Grain) -> Expression | None:
    return Shift(unit, 0) if unit > Grain.DAY else None


@rule(
    "{step} {weekday}",
    "this past {weekday}",
    examples={"last Friday": Weekday(4, -1), "next Monday": Weekday(0, 1), "this Sunday": Weekday(6, 0)},
)
def step_weekday(weekday: int, step: int = -1) -> Expression:
    return Weekday(weekday, step)


@rule("this|the coming {weekday}", examples={"this coming Friday": Weekday(4, 1)})
def coming_weekday(weekday: int) -> Expression:
    return Weekday(weekday, 1)


@rule(
    "{weekday} of? {step} week",
    "{step} week on? {weekday}",
    "{step} week 's {weekday}",
    examples={"Friday next week": Position(Grain.DAY, 5, Shift(Grain.WEEK, 1))},
)
def weekday_of_step_week(weekday: int, step: int) -> Expression:
    return Position(Grain.DAY, weekday + 1, Shift(Grain.WEEK, step))


@rule("{step} {month}", examples={"last May": StepMonth(5, -1), "next January": StepMonth(1, 1)})
def step_month(step: int, month: int) -> Expression:
    return StepMonth(month, step)


@rule(
    "{step} {month} {day}",
    "{step} {month} {nth:day}",
    "{step} {day} {month}",
    examples={"last Oct. 23": Position(Grain.DAY, 23, StepMonth(10, -1))},
    never=("last February 30",),
)
def step_month_day(step: int, month: int, day: int) -> Expression | None:
    return Position(Grain.DAY, day, StepMonth(month, step)) if calendar(None, month, day) else None


@rule(
    "{month} {day} {step} year",
    "{day} {month} {step} year",
    "{month} {day} of {step} year",
    "{day} {month} of {step} year",
    examples={"July 25 last year": Position(Grain.DAY, 25, Position(Grain.MONTH, 7, Shift(Grain.YEAR, -1)))},
    never=("February 30 last year",),
)
def month_day_of_step_year(month: int, day: int, step: int) -> Expression | None:
    of = Position(Grain.MONTH, month, Shift(Grain.YEAR, step))
    return Position(Grain.DAY, day, of) if calendar(None, month, day) else None


@rule(
    "{count} {units} ago",
    "a|an {unit} ago",
    "{spelled:count} {unit} ago",
    examples={"three weeks ago": Shift(Grain.WEEK, -3), "a year ago": Shift(Grain.YEAR, -1, COMPARED)},
    never=("2.5 years ago",),
)
def ago(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    grain = units or unit
    if count >= FARTHEST:
        return Vague(Reference.PAST)
    return shifted(grain, -count, COMPARED if (grain, count) == (Grain.YEAR, 1) else PUB)


@rule(
    "{count} {units} from now",
    "{count} {units} hence",
    "a|an {unit} from now",
    examples={"two weeks from now": Shift(Grain.WEEK, 2)},
)
def from_now(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    return shifted(units or unit, count, PUB)


@rule(
    "a? {several:} {units:} later|afterwards",
    "{units:} later",
    examples={"a few months later": Vague(Reference.FUTURE), "weeks later": Vague(Reference.FUTURE)},
)
def several_later() -> Expression:
    return Vague(Reference.FUTURE)


@rule(
    "a? {several:} {units:} earlier|before <,|.|;>",
    "a? {several:} {units:} earlier",
    "{units:} earlier",
    examples={"several weeks earlier": Vague(Reference.PAST), "years earlier": Vague(Reference.PAST)},
)
def several_earlier() -> Expression:
    return Vague(Reference.PAST)


@rule(
    "{several:} {units:} ago",
    "a {several:} {units:} ago",
    "{count:} million|billion {units:} ago",
    "{count:} + {units:} ago",
    "hundreds|thousands|dozens|tens of {units:} ago",
    "{units:} ago",
    examples={"several years ago": Vague(Reference.PAST), "months ago": Vague(Reference.PAST)},
)
def several_ago() -> Expression:
    return Vague(Reference.PAST)
