"""Quarters, halves and seasons."""

from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.en.rulebook import CONTEXT, rule
from timeline.model.expressions import (
    Blur,
    Calendar,
    Cycle,
    Expression,
    Mod,
    Position,
    QuarterEnding,
    Range,
    Season,
    Shift,
)
from timeline.model.grain import Grain

_OF_1996, _OF_2023 = Calendar(1996), Calendar(2023)


@rule(
    "the|its|their? {ordinal} quarter",
    "{ordinal} - quarter",
    "the? {ordinal} -? quarter of|in? {calendar_year:of}",
    "the? {calendar_year:of} {ordinal} -? quarter",
    "q {int:ordinal} ( of? {calendar_year:of} | -|/ {short_or_long_year:of} )?",
    "{calendar_year:of} -|/? q {int:ordinal}",
    "quarter {int:ordinal} of|in|,? {calendar_year:of}",
    "{int:ordinal} q {short_or_long_year:of}",
    examples={
        "the third quarter": Cycle(Grain.QUARTER, 3),
        "third-quarter": Cycle(Grain.QUARTER, 3),
        "the third quarter of 1996": Cycle(Grain.QUARTER, 3, None, _OF_1996),
        "third-quarter 1996": Cycle(Grain.QUARTER, 3, None, _OF_1996),
        "the 1996 third quarter": Cycle(Grain.QUARTER, 3, None, _OF_1996),
        "Q3 1996": Cycle(Grain.QUARTER, 3, None, _OF_1996),
        "2023 Q3": Cycle(Grain.QUARTER, 3, None, _OF_2023),
        "2023-Q3": Cycle(Grain.QUARTER, 3, None, _OF_2023),
        "2023/Q3": Cycle(Grain.QUARTER, 3, None, _OF_2023),
        "Q3-2023": Cycle(Grain.QUARTER, 3, None, _OF_2023),
        "Q3/2023": Cycle(Grain.QUARTER, 3, None, _OF_2023),
        "Q3/23": Cycle(Grain.QUARTER, 3, None, Calendar(23, short=True)),
        "quarter three of 2023": Cycle(Grain.QUARTER, 3, None, _OF_2023),
        "quarter 3 2023": Cycle(Grain.QUARTER, 3, None, _OF_2023),
        "3Q '23": Cycle(Grain.QUARTER, 3, None, Calendar(23, short=True)),
        "3Q23": Cycle(Grain.QUARTER, 3, None, Calendar(23, short=True)),
    },
    never=("the fifth quarter", "Q&A"),
)
def quarter(ordinal: int, of: Calendar | None = None) -> Expression | None:
    return Cycle(Grain.QUARTER, ordinal, None, of) if 1 <= ordinal <= 4 else None


@rule(
    "the? {month} -? quarter",
    "the? {month} {year} quarter",
    "the? {month} quarter of? {year}",
    "the? {month} quarter of? {that_year}",
    "{that_year} 's {month} quarter",
    examples={
        "the September quarter": QuarterEnding(3, Calendar(month=9)),
        "the March-quarter": QuarterEnding(1, Calendar(month=3)),
        "the June 2023 quarter": QuarterEnding(2, Calendar(2023, 6)),
        "the Dec. quarter of 2023": QuarterEnding(4, Calendar(2023, 12)),
        "the March quarter of last year": Position(Grain.QUARTER, 1, Shift(Grain.YEAR, -1)),
        "last year's March quarter": Position(Grain.QUARTER, 1, Shift(Grain.YEAR, -1)),
    },
    never=("the October quarter", "they march quarter by quarter", "the March quarter-final"),
)
def quarter_ending(month: int, year: int | None = None, that_year: Shift | None = None) -> Expression | None:
    """A quarter by its last month, as the accounts of Australia and India name it."""
    number, rest = divmod(month, 3)
    if rest:
        return None
    return Position(Grain.QUARTER, number, that_year) if that_year else QuarterEnding(number, Calendar(year, month))


@rule(
    "the? {ordinal:first} and|to|through {ordinal:last} quarters ( of|in {calendar_year:of} )?",
    examples={
        "the first and second quarters of 1996": Range(
            Cycle(Grain.QUARTER, 1, None, _OF_1996), Cycle(Grain.QUARTER, 2, None, _OF_1996)
        )
    },
    never=("the third and second quarters",),
)
def quarters(first: int, last: int, of: Calendar | None = None) -> Expression | None:
    fitting = 1 <= first < last <= 4
    return Range(Cycle(Grain.QUARTER, first, None, of), Cycle(Grain.QUARTER, last, None, of)) if fitting else None


@rule(
    "{ordinal} - half <profit|profits|results|net|earnings|sales|loss|losses|revenue|figures>",
    "h {int:ordinal} ( {calendar_year:of} | -|/ {short_or_long_year:of} )",
    "{calendar_year:of} -|/? h {int:ordinal}",
    "{int:ordinal} ( h {calendar_year:of} | {half_sign:} {short_or_long_year:of} )",
    examples={
        "[first-half] profit rose": Cycle(Grain.HALF, 1),
        "H1 2023": Cycle(Grain.HALF, 1, None, _OF_2023),
        "H1-2023": Cycle(Grain.HALF, 1, None, _OF_2023),
        "2023-H1": Cycle(Grain.HALF, 1, None, _OF_2023),
        "1H 2023": Cycle(Grain.HALF, 1, None, _OF_2023),
        "1H23": Cycle(Grain.HALF, 1, None, Calendar(23, short=True)),
    },
    never=("the second half was better", "a third-half profit", "vitamin H1", "3H 2023", "in 2 h 22 min"),
)
def half(ordinal: int, of: Calendar | None = None) -> Expression | None:
    return Cycle(Grain.HALF, ordinal, None, of) if 1 <= ordinal <= 2 else None


@rule(
    "the? {season} of {calendar_year:of}",
    "{season} ,? {calendar_year:of}",
    examples={
        "the spring of 1943": Cycle(Grain.SEASON, 1, None, Calendar(1943)),
        "the summer of '69": Cycle(Grain.SEASON, 2, None, Calendar(69, short=True)),
        "the spring of 480 BC": Cycle(Grain.SEASON, 1, None, Calendar(-479)),
        "summer ’69": Cycle(Grain.SEASON, 2, None, Calendar(69, short=True)),
        "summer 1942": Cycle(Grain.SEASON, 2, None, Calendar(1942)),
        "autumn 481 BC": Cycle(Grain.SEASON, 3, None, Calendar(-480)),
    },
    never=("the fall of Rome",),
)
def season_of_year(season: Season, of: Calendar) -> Expression:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season], None, of)


@rule(
    "the? {season} of {that_year}",
    "<in|during|by|since|until> the? {season} {that_year}",
    "<early|late|mid> {season} {that_year}",
    examples={
        "the spring of last year": Position(Grain.SEASON, 1, Shift(Grain.YEAR, -1)),
        "the autumn of the following year": Position(Grain.SEASON, 3, Shift(Grain.YEAR, 1, CONTEXT)),
        "in [the summer that year]": Position(Grain.SEASON, 2, Shift(Grain.YEAR, 0, CONTEXT)),
        "late fall last year": Blur(Position(Grain.SEASON, 3, Shift(Grain.YEAR, -1)), Mod.END),
    },
    never=("broke a leg in a fall last year", "the fall of Rome that year"),
)
def season_of_that_year(season: Season, that_year: Shift) -> Expression:
    return Position(Grain.SEASON, SEASON_NUMBER[season], that_year)


@rule(
    "the? winter of? {year} -|–|/ {yy}",
    examples={"the winter of 1941-42": Cycle(Grain.SEASON, 4, None, Calendar(1941))},
    never=("the winter of 1941-45",),
)
def winter_of_years(year: int, yy: int) -> Expression | None:
    return Cycle(Grain.SEASON, 4, None, Calendar(year)) if (year + 1) % 100 == yy else None


@rule(
    "{season:first} / {season:last} {year}",
    examples={
        "spring/summer 2023": Range(Cycle(Grain.SEASON, 1, None, _OF_2023), Cycle(Grain.SEASON, 2, None, _OF_2023))
    },
    never=("spring/summer fashion",),
)
def seasons(first: Season, last: Season, year: int) -> Expression:
    start, end = (Cycle(Grain.SEASON, SEASON_NUMBER[season], None, Calendar(year)) for season in (first, last))
    return Range(start, end)


@rule(
    "{step} {season}",
    examples={"last fall": Cycle(Grain.SEASON, 3, -1), "this summer": Cycle(Grain.SEASON, 2, 0)},
    never=("the last springs",),
)
def step_season(step: int, season: Season) -> Expression:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season], step)


@rule(
    "<in|during|by|since|until|for|over> the {season}",
    "<in|during|by|since|until> {season}",
    examples={"in [the summer]": Cycle(Grain.SEASON, 2), "during [winter]": Cycle(Grain.SEASON, 4)},
    never=("the fall of Rome", "a spring in his step"),
)
def the_season(season: Season) -> Expression:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season])
