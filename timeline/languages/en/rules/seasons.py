"""Quarters, halves and seasons."""

from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.en.rulebook import rule
from timeline.model.expressions import (
    Blur,
    Calendar,
    Century,
    Cycle,
    Decade,
    Expression,
    Mod,
    Range,
    Season,
)
from timeline.model.grain import Grain


@rule(
    "the? fiscal? {ordinal} quarter ( of|in fiscal? {year} | {year} )?",
    "fiscal? {ordinal} - quarter ( of|in {year} | {year} )?",
    "the? fiscal - {ordinal} quarter",
    "its|their {ordinal} quarter",
    "the? {year} {ordinal} -? quarter",
    "the? {year} fiscal {ordinal} -? quarter",
    "q {int:ordinal} ( of? {year} )?",
    "q {int:ordinal} fy {year}",
    "q {int:ordinal} '|’ {yy}",
    "{year} q {int:ordinal}",
    "{int:ordinal} q {year}",
    "{int:ordinal} q '|’? {yy}",
    examples={
        "the third quarter": Cycle(Grain.QUARTER, 3),
        "third-quarter": Cycle(Grain.QUARTER, 3),
        "the third quarter of 1996": Cycle(Grain.QUARTER, 3, None, Calendar(1996)),
        "Q3 1996": Cycle(Grain.QUARTER, 3, None, Calendar(1996)),
    },
    never=("the fifth quarter", "Q&A"),
)
def quarter(ordinal: int, year: int | None = None, yy: int | None = None) -> Expression | None:
    of = Calendar(yy, short=True) if yy is not None else Calendar(year) if year else None
    return Cycle(Grain.QUARTER, ordinal, None, of) if 1 <= ordinal <= 4 else None


@rule(
    "{ordinal} - half <profit|profits|results|net|earnings|sales|loss|losses|revenue|figures>",
    "the {ordinal} half of the year",
    examples={"[first-half] profit rose": Cycle(Grain.HALF, 1), "the second half of the year": Cycle(Grain.HALF, 2)},
    never=("the second half was better", "a third-half profit"),
)
def half_year(ordinal: int) -> Expression | None:
    return Cycle(Grain.HALF, ordinal) if ordinal <= 2 else None


@rule(
    "the? last|final quarter of {year}",
    examples={"the last quarter of 1989": Cycle(Grain.QUARTER, 4, None, Calendar(1989))},
)
def last_quarter(year: int) -> Expression:
    return Cycle(Grain.QUARTER, 4, None, Calendar(year))


@rule(
    "the? {ordinal:first} and|to|through {ordinal:last} quarters ( of|in {year} )?",
    examples={
        "the first and second quarters of 1996": Range(
            Cycle(Grain.QUARTER, 1, None, Calendar(1996)), Cycle(Grain.QUARTER, 2, None, Calendar(1996))
        )
    },
    never=("the third and second quarters",),
)
def quarters(first: int, last: int, year: int | None = None) -> Expression | None:
    of = Calendar(year) if year is not None else None
    fitting = 1 <= first < last <= 4
    return Range(Cycle(Grain.QUARTER, first, None, of), Cycle(Grain.QUARTER, last, None, of)) if fitting else None


@rule(
    "the? {ordinal} half of|in {year}",
    "the last|latter|final half of {year}",
    "h {int:ordinal} {year}",
    examples={
        "the first half of 1996": Cycle(Grain.HALF, 1, None, Calendar(1996)),
        "H1 2023": Cycle(Grain.HALF, 1, None, Calendar(2023)),
    },
    never=("the third half of 1996", "vitamin H1"),
)
def half(year: int, ordinal: int = 2) -> Expression | None:
    return Cycle(Grain.HALF, ordinal, None, Calendar(year)) if ordinal <= 2 else None


@rule(
    "the? {ordinal:part} half of|in {month} ,? {year}?",
    "the? last|latter|final half of|in {month} ,? {year}?",
    examples={
        "the first half of May": Blur(Calendar(month=5), Mod.START),
        "the latter half of May": Blur(Calendar(month=5), Mod.END),
    },
    never=("the third half of May",),
)
def half_of_month(month: int, part: int = 2, year: int | None = None) -> Expression | None:
    return Blur(Calendar(year, month), Mod.START if part == 1 else Mod.END) if part <= 2 else None


@rule(
    "the? {ordinal:part} half of|in the {decade}",
    "the? {ordinal:part} half of|in the ' {short_decade}",
    "the? {ordinal:part} half of|in the {ordinal:century} century",
    "the? last|latter|final half|quarter|third|years|decades of|in the {decade}",
    "the? last|latter|final half|quarter|third|years|decades of|in the ' {short_decade}",
    "the? last|latter|final half|quarter|third|years|decades of|in the {ordinal:century} century",
    examples={
        "the first half of the 1980s": Blur(Decade(1980), Mod.START),
        "the last quarter of the 19th century": Blur(Century(19), Mod.END),
    },
    never=("the third half of the 1980s",),
)
def half_of_decade(
    part: int = 2, decade: int | None = None, short_decade: int | None = None, century: int | None = None
) -> Expression | None:
    if part > 2:
        return None
    short = Decade(short_decade, short=True) if short_decade is not None else None
    whole = Century(century) if century is not None else short or Decade(decade or 0)
    return Blur(whole, Mod.START if part == 1 else Mod.END)


@rule(
    "the? {season} of {year}",
    "{season} ,? {year}",
    "the? {season} of ' {yy:short}",
    "the? {season} of ’ {yy:short}",
    examples={
        "the spring of 1943": Cycle(Grain.SEASON, 1, None, Calendar(1943)),
        "summer 1942": Cycle(Grain.SEASON, 2, None, Calendar(1942)),
        "the summer of '69": Cycle(Grain.SEASON, 2, None, Calendar(69, short=True)),
    },
)
def season_of_year(season: Season, year: int | None = None, short: int | None = None) -> Expression:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season], None, Calendar(year or short, short=year is None))


@rule(
    "the? winter of? {year} -|–|/ {yy}",
    examples={"the winter of 1941-42": Cycle(Grain.SEASON, 4, None, Calendar(1941))},
    never=("the winter of 1941-45",),
)
def winter_of_years(year: int, yy: int) -> Expression | None:
    return Cycle(Grain.SEASON, 4, None, Calendar(year)) if (year + 1) % 100 == yy else None


@rule(
    "the? {season} of? {int:n} {bc:}",
    examples={
        "the spring of 480 BC": Cycle(Grain.SEASON, 1, None, Calendar(-479)),
        "autumn 481 BC": Cycle(Grain.SEASON, 3, None, Calendar(-480)),
    },
)
def season_before_christ(season: Season, n: int) -> Expression | None:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season], None, Calendar(1 - n)) if 1 <= n <= 9999 else None


@rule(
    "{season:first} / {season:last} {year}",
    examples={
        "spring/summer 2023": Range(
            Cycle(Grain.SEASON, 1, None, Calendar(2023)), Cycle(Grain.SEASON, 2, None, Calendar(2023))
        )
    },
)
def seasons(first: Season, last: Season, year: int) -> Expression:
    of = Calendar(year)
    return Range(
        Cycle(Grain.SEASON, SEASON_NUMBER[first], None, of), Cycle(Grain.SEASON, SEASON_NUMBER[last], None, of)
    )


@rule("{step} {season}", examples={"last fall": Cycle(Grain.SEASON, 3, -1), "this summer": Cycle(Grain.SEASON, 2, 0)})
def step_season(step: int, season: Season) -> Expression:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season], step)


@rule(
    "<in|during|by|since|until|for|over> the {season}",
    "<in|during|by|since|until> {season}",
    examples={"in [the summer]": Cycle(Grain.SEASON, 2)},
    never=("the fall of Rome", "a spring in his step"),
)
def the_season(season: Season) -> Expression:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season])
