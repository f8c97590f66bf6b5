"""Periods that a report is about, and those that it compares them with."""

from timeline.languages.en.rulebook import REPORTED, TOPIC, part, rule
from timeline.model.expressions import Calendar, Count, Cycle, Expression, Fiscal, Shift
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
    examples={
        "for [the full year]": Fiscal(Shift(Grain.YEAR, 0, TOPIC), or_calendar=True),
        "for [the entire month]": Shift(Grain.MONTH, 0, TOPIC),
    },
    never=("the full day",),
)
def full_unit(grain: Grain) -> Expression | None:
    """The full year is the fiscal one, where the text defines one."""
    whole = Shift(grain, 0, TOPIC)
    if grain is Grain.YEAR:
        return Fiscal(whole, or_calendar=True)
    return whole if grain > Grain.WEEKEND else None


ACCOUNTING = "fiscal|financial"
OTHER = "calendar|school|academic|tax"


@rule(
    f"the latest|last|previous|prior|preceding {ACCOUNTING} year",
    f"the? {{step}} {ACCOUNTING} year",
    examples={
        "the latest fiscal year": Fiscal(Shift(Grain.YEAR, -1), or_calendar=True),
        "next fiscal year": Fiscal(Shift(Grain.YEAR, 1), or_calendar=True),
        "this financial year": Fiscal(Shift(Grain.YEAR, 0), or_calendar=True),
    },
    never=("the fiscal years",),
)
def fiscal_year(step: int = -1) -> Expression:
    return Fiscal(Shift(Grain.YEAR, step), or_calendar=True)


@rule(
    f"the? current {ACCOUNTING} year",
    examples={"the current fiscal year": Fiscal(Shift(Grain.YEAR, 0), or_calendar=True)},
    never=("current fiscal policy",),
)
def current_fiscal_year() -> Expression:
    return Fiscal(Shift(Grain.YEAR, 0), or_calendar=True)


@rule(
    f"the latest|last|previous|prior|preceding {OTHER} year",
    f"the? {{step}} {OTHER} year",
    examples={
        "the last school year": Shift(Grain.YEAR, -1),
        "the next calendar year": Shift(Grain.YEAR, 1),
    },
    never=("the calendar years",),
)
def school_year(step: int = -1) -> Expression:
    return Shift(Grain.YEAR, step)


@rule(
    f"the? current {OTHER} year",
    examples={"the current school year": Shift(Grain.YEAR, 0)},
    never=("current tax law",),
)
def current_school_year() -> Expression:
    return Shift(Grain.YEAR, 0)


@rule(
    "the full? fiscal|financial|business? year <ended|ending>",
    "the full? year <to> <{month}>",
    "the full? year <to> <{month_day}>",
    examples={
        "for [the full year] ended June 30": Count(1, Grain.YEAR),
        "[the year] ended June 30": Count(1, Grain.YEAR),
        "in [the year] to June": Count(1, Grain.YEAR),
        "in [the year] to 30 June": Count(1, Grain.YEAR),
    },
    never=("the year that ended",),
)
def year_ended() -> Expression:
    return Count(1, Grain.YEAR)


_QUARTER = Cycle(Grain.QUARTER, 1, None, Calendar(25, short=True))


@part(
    "fy",
    "fy '|’? {yy}",
    "fy '|’? {year}",
    examples={"FY23": Calendar(23, short=True), "FY 2023": Calendar(2023)},
)
def fy(yy: int = 0, year: int | None = None) -> Calendar:
    return Calendar(yy, short=True) if year is None else Calendar(year)


@part(
    "fiscal_number",
    "{fy:of}",
    "fiscal {calendar_year:of}",
    examples={"FY '23": Calendar(23, short=True), "fiscal 2023": Calendar(2023)},
)
def fiscal_number(of: Calendar) -> Calendar:
    return of


@rule(
    "{fy:of}",
    "the? fiscal|financial year? {calendar_year:of}",
    examples={
        "FY23": Fiscal(Calendar(23, short=True)),
        "FY 2023": Fiscal(Calendar(2023)),
        "fiscal 1989": Fiscal(Calendar(1989)),
        "fiscal '89": Fiscal(Calendar(89, short=True)),
        "the financial year 2020": Fiscal(Calendar(2020)),
    },
    never=("FY 2", "fiscal policy"),
)
def fiscal_year_by_number(of: Calendar) -> Expression:
    return Fiscal(of)


@rule(
    "q {int:n} {fy:of}",
    "{fy:of} -? q {int:n}",
    "the|its|their? fiscal {ordinal:n} quarter",
    "the|its|their? {ordinal:n} fiscal quarter",
    "fiscal -? {ordinal:n} - quarter",
    "the? fiscal - {ordinal:n} quarter",
    "the? fiscal {ordinal:n} -? quarter of|in {fiscal_number:of}",
    "the? fiscal {ordinal:n} -? quarter of|in? {calendar_year:of}",
    "the? {ordinal:n} -? quarter of|in {fiscal_number:of}",
    "the? last|final quarter of|in {fiscal_number:of}",
    "the? {calendar_year:of} fiscal {ordinal:n} -? quarter",
    examples={
        "Q1 FY25": Fiscal(_QUARTER),
        "FY25 Q1": Fiscal(_QUARTER),
        "the fiscal first quarter": Fiscal(Cycle(Grain.QUARTER, 1)),
        "the first fiscal quarter": Fiscal(Cycle(Grain.QUARTER, 1)),
        "fiscal first-quarter": Fiscal(Cycle(Grain.QUARTER, 1)),
        "the fiscal-first quarter": Fiscal(Cycle(Grain.QUARTER, 1)),
        "the fiscal first quarter of FY25": Fiscal(_QUARTER),
        "the fiscal first quarter of 2025": Fiscal(Cycle(Grain.QUARTER, 1, None, Calendar(2025))),
        "the first quarter of fiscal 2025": Fiscal(Cycle(Grain.QUARTER, 1, None, Calendar(2025))),
        "the first quarter of FY25": Fiscal(_QUARTER),
        "the last quarter of fiscal 2025": Fiscal(Cycle(Grain.QUARTER, 4, None, Calendar(2025))),
        "the final quarter of FY25": Fiscal(Cycle(Grain.QUARTER, 4, None, Calendar(25, short=True))),
        "fiscal first quarter 2025": Fiscal(Cycle(Grain.QUARTER, 1, None, Calendar(2025))),
        "the 2025 fiscal first quarter": Fiscal(Cycle(Grain.QUARTER, 1, None, Calendar(2025))),
    },
    never=("Q1 2025", "FY25", "Q5 FY25"),
)
def fiscal_quarter(n: int = 4, of: Calendar | None = None) -> Expression | None:
    return Fiscal(Cycle(Grain.QUARTER, n, None, of)) if 1 <= n <= 4 else None


@rule(
    "the {ordinal:n} half",
    examples={"[The first half] was weak": Fiscal(Cycle(Grain.HALF, 1))},
    never=("the third half", "the other half"),
)
def bare_half(n: int) -> Expression | None:
    """Of the fiscal year that the text defines: without one, it may be of a game or an hour."""
    return Fiscal(Cycle(Grain.HALF, n)) if n <= 2 else None


@rule(
    "h {int:n} {fy:of}",
    "the? {ordinal:n} half of|in {fiscal_number:of}",
    examples={
        "H1 FY25": Fiscal(Cycle(Grain.HALF, 1, None, Calendar(25, short=True))),
        "the first half of fiscal 2025": Fiscal(Cycle(Grain.HALF, 1, None, Calendar(2025))),
        "the second half of FY25": Fiscal(Cycle(Grain.HALF, 2, None, Calendar(25, short=True))),
    },
    never=("H1 2025", "H3 FY25"),
)
def fiscal_half(n: int, of: Calendar) -> Expression | None:
    return Fiscal(Cycle(Grain.HALF, n, None, of)) if 1 <= n <= 2 else None


@rule(
    "the weekend",
    examples={"over [the weekend]": Cycle(Grain.WEEKEND, 1)},
    never=("a weekend trip",),
)
def the_weekend() -> Expression:
    return Cycle(Grain.WEEKEND, 1)
