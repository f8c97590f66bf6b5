"""Periods that a report is about, and those that it compares them with."""

from timeline.languages.en.rulebook import REPORTED, TOPIC, rule
from timeline.model.expressions import Count, Cycle, Expression, Shift
from timeline.model.grain import Grain

_REPORTED_QUARTER = Shift(Grain.QUARTER, 0, REPORTED)
_YEAR_BEFORE = Shift(Grain.QUARTER, -4, REPORTED)


@rule(
    "the quarter",
    "the most? recent quarter|period",
    "the latest quarter|period",
    "the just - ended quarter|period",
    examples={
        "for [the quarter]": _REPORTED_QUARTER,
        "in [the most recent period]": _REPORTED_QUARTER,
        "in [the latest period]": _REPORTED_QUARTER,
        "in [the just-ended quarter]": _REPORTED_QUARTER,
    },
    never=("a quarter of them", "the French Quarter"),
)
def reported_quarter() -> Expression:
    return _REPORTED_QUARTER


@rule(
    "the? year - ago|earlier|before quarter|period",
    "the? year - ago|earlier {ordinal:} -? quarter",
    "year - ago|earlier",
    "<a> year - ago|earlier",
    "the same|corresponding|comparable|like quarter|period ( of? last year | a year ago|earlier|before )",
    "last year 's quarter|period",
    "the quarter a year ago|earlier",
    examples={
        "in [the year-ago quarter]": _YEAR_BEFORE,
        "the year-ago third quarter": _YEAR_BEFORE,
        "[year-earlier] results": _YEAR_BEFORE,
        "a [year-ago] loss": _YEAR_BEFORE,
        "the corresponding period last year": _YEAR_BEFORE,
        "last year's period": _YEAR_BEFORE,
        "the quarter a year earlier": _YEAR_BEFORE,
    },
    never=("the year before", "the same quarter"),
)
def quarter_a_year_ago() -> Expression:
    return _YEAR_BEFORE


@rule(
    "the full|entire|whole {grain}",
    examples={"for [the full year]": Shift(Grain.YEAR, 0, TOPIC)},
    never=("the full day",),
)
def full_unit(grain: Grain) -> Expression | None:
    return Shift(grain, 0, TOPIC) if grain > Grain.WEEKEND else None


FISCAL = "fiscal|financial|school|academic|tax"


@rule(
    f"the latest|last|previous|prior|preceding {FISCAL} year",
    f"{{step}} {FISCAL} year",
    examples={"the latest fiscal year": Shift(Grain.YEAR, -1), "next fiscal year": Shift(Grain.YEAR, 1)},
    never=("the fiscal years",),
)
def fiscal_year(step: int = -1) -> Expression:
    return Shift(Grain.YEAR, step)


@rule(
    f"the? current {FISCAL} year",
    examples={"the current fiscal year": Shift(Grain.YEAR, 0)},
    never=("current fiscal policy",),
)
def current_fiscal_year() -> Expression:
    return Shift(Grain.YEAR, 0)


@rule(
    "the fiscal? year <ended|ending>",
    examples={"[the year] ended June 30": Count(1, Grain.YEAR)},
    never=("the year that ended",),
)
def year_ended() -> Expression:
    return Count(1, Grain.YEAR)


@rule(
    "q {int:} fy '|’? ( {yy:} | {year:} )",
    "fy '|’? ( {yy:} | {year:} ) -? q {int:}",
    examples={
        "Q1 FY25": Count(1, Grain.QUARTER),
        "FY2025 Q1": Count(1, Grain.QUARTER),
    },
    never=("Q1 2025", "FY25"),
)
def fiscal_quarter() -> Expression:
    """No date: where the fiscal year begins is not said beside it, and it is seldom in January."""
    return Count(1, Grain.QUARTER)


@rule(
    "the weekend",
    examples={"over [the weekend]": Cycle(Grain.WEEKEND, 1)},
    never=("a weekend trip",),
)
def the_weekend() -> Expression:
    return Cycle(Grain.WEEKEND, 1)
