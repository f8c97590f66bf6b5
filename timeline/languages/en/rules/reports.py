"""Periods that a report is about, and those it compares them with."""

from timeline.languages.en.rulebook import REPORTED, TOPIC, rule
from timeline.model.expressions import (
    Count,
    Cycle,
    Expression,
    Shift,
)
from timeline.model.grain import Grain


@rule(
    "the quarter",
    "the latest|recent quarter|period",
    "the most recent quarter|period",
    "the just - ended quarter|period",
    examples={
        "for [the quarter]": Shift(Grain.QUARTER, 0, REPORTED),
        "in [the latest period]": Shift(Grain.QUARTER, 0, REPORTED),
    },
    never=("a quarter of them", "the French Quarter"),
)
def reported_quarter() -> Expression:
    return Shift(Grain.QUARTER, 0, REPORTED)


@rule(
    "the? year - ago|earlier quarter|period",
    "year - ago|earlier",
    "<a> year - ago|earlier",
    "the? year - ago|earlier {ordinal:} -? quarter",
    "the? year - before quarter|period",
    "the same|corresponding|comparable|like quarter|period last year",
    "the same|corresponding|comparable|like quarter|period a year ago|earlier|before",
    "the same|corresponding|comparable|like quarter|period of last year",
    "last year 's quarter|period",
    "the quarter a year ago|earlier",
    examples={
        "in [the year-ago quarter]": Shift(Grain.QUARTER, -4, REPORTED),
        "[year-earlier] results": Shift(Grain.QUARTER, -4, REPORTED),
        "the corresponding period last year": Shift(Grain.QUARTER, -4, REPORTED),
    },
)
def quarter_a_year_ago() -> Expression:
    return Shift(Grain.QUARTER, -4, REPORTED)


@rule(
    "the full|entire|whole {unit}",
    examples={"for [the full year]": Shift(Grain.YEAR, 0, TOPIC)},
    never=("the full day",),
)
def full_unit(unit: Grain) -> Expression | None:
    return Shift(unit, 0, TOPIC) if unit > Grain.WEEKEND else None


FISCAL = "fiscal|financial|school|academic|tax"


@rule(
    f"the latest|last|previous|prior|preceding {FISCAL} year",
    f"{{step}} {FISCAL} year",
    examples={"the latest fiscal year": Shift(Grain.YEAR, -1), "next fiscal year": Shift(Grain.YEAR, 1)},
    never=("the fiscal years",),
)
def fiscal_year(step: int = -1) -> Expression:
    return Shift(Grain.YEAR, step)


@rule(f"the? current {FISCAL} year", examples={"the current fiscal year": Shift(Grain.YEAR, 0)})
def current_fiscal_year() -> Expression:
    return Shift(Grain.YEAR, 0)


@rule("the fiscal? year <ended|ending>", examples={"[the year] ended June 30": Count(1, Grain.YEAR)})
def year_ended() -> Expression:
    return Count(1, Grain.YEAR)


@rule("the weekend", examples={"over [the weekend]": Cycle(Grain.WEEKEND, 1)})
def the_weekend() -> Expression:
    return Cycle(Grain.WEEKEND, 1)
