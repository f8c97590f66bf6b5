"""Days and units counted from publication: "yesterday", "last week", "three years ago"."""

from timeline.expressions import (
    Expression,
    Reference,
    Shift,
    StepMonth,
    Vague,
    Weekday,
)
from timeline.grain import Grain
from timeline.tagging.languages.en.book import COMPARED, PUB, rule, shifted


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


@rule("{step} {month}", examples={"last May": StepMonth(5, -1), "next January": StepMonth(1, 1)})
def step_month(step: int, month: int) -> Expression:
    return StepMonth(month, step)


@rule(
    "{count} {units} ago",
    "a|an {unit} ago",
    "{spelled:count} {unit} ago",
    examples={"three weeks ago": Shift(Grain.WEEK, -3), "a year ago": Shift(Grain.YEAR, -1, COMPARED)},
    never=("2.5 years ago",),
)
def ago(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    grain = units or unit
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
    examples={"a few months later": Vague(Reference.FUTURE)},
)
def several_later() -> Expression:
    return Vague(Reference.FUTURE)


@rule(
    "a? {several:} {units:} earlier|before <,|.|;>",
    "a? {several:} {units:} earlier",
    examples={"several weeks earlier": Vague(Reference.PAST)},
)
def several_earlier() -> Expression:
    return Vague(Reference.PAST)


@rule("{several:} {units:} ago", "a {several:} {units:} ago", examples={"several years ago": Vague(Reference.PAST)})
def several_ago() -> Expression:
    return Vague(Reference.PAST)
