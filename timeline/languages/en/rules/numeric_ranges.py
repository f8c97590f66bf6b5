"""Ranges of dates in figures: "12.03.2021-28.03.2021", "3/14-3/20", "03.1992 - 11.1996"."""

from dataclasses import replace

from timeline.languages import base
from timeline.languages.en.rulebook import rule
from timeline.model.expressions import Calendar, Expression, Range

NumericDate = tuple[str, str, str, str]
FIRST_OF_TWO_DIGITS = 10  # October
DAY_FIRST, MONTH_FIRST = (0, 1), (1, 0)
TO = "-|–|to|until|till|through"


@rule(
    f"{{numeric_date:first}} {TO} {{numeric_date:last}}",
    examples={
        "12.03.2021-28.03.2021": Range(Calendar(2021, 3, 12), Calendar(2021, 3, 28)),
        "02/03/2023–02/24/2023": Range(Calendar(2023, 2, 3), Calendar(2023, 2, 24)),
        "from [2018/07/23 to 2018/08/19]": Range(Calendar(2018, 7, 23), Calendar(2018, 8, 19)),
    },
    never=("31.12.2021-31.12.2020", "02/03/2023-04/05/2023"),
)
def numeric_dates(first: NumericDate, last: NumericDate) -> Expression | None:
    """Both have one order of day and month; with slashes it must be the only one that gives a range."""
    orders = [(_day(first, order), _day(last, order)) for order in (DAY_FIRST, MONTH_FIRST)]
    ranges = [Range(start, end) for start, end in orders if start and end and _before(start, end)]
    settled = len(ranges) == 1 or (ranges and (first[1] == "." or ranges[0] == ranges[1]))
    return ranges[0] if settled else None


def _day(date: NumericDate, order: tuple[int, int]) -> Calendar | None:
    """The date read in an order of day and month; a year in front settles it."""
    numbers = (int(date[0]), int(date[2]))
    if len(date[0]) == 4:
        return base.calendar(numbers[0], numbers[1], int(date[3]))
    day = base.calendar(None, numbers[order.index(1)], numbers[order.index(0)])
    return day and replace(day, year=int(date[3]), short=len(date[3]) == 2)


def _before(start: Calendar, end: Calendar) -> bool:
    return _key(start) < _key(end)


def _key(day: Calendar) -> tuple[int, int, int]:
    return day.year or 0, day.month or 0, day.day or 0


@rule(
    "{mm:opening} / {day:first} -|– {mm:closing} / {day:last}",
    "<from> {mm:opening} / {day:first} to|until|till|through {mm:closing} / {day:last}",
    "{mm:opening} / {day:first} -|– {numeric_date:last}",
    examples={
        "3/14-3/20": Range(Calendar(None, 3, 14), Calendar(None, 3, 20)),
        "from [5/3 to 5/28]": Range(Calendar(None, 5, 3), Calendar(None, 5, 28)),
        "from [12/22 to 1/3]": Range(Calendar(None, 12, 22), Calendar(None, 1, 3)),
        "3/14-3/20/2021": Range(Calendar(2021, 3, 14), Calendar(2021, 3, 20)),
    },
    never=("3/4-5/6", "from 3/20 to 3/14", "1/16 to 3/16"),
)
def slashed_days(opening: int, first: int, last: int | NumericDate, closing: int = 0) -> Expression | None:
    """The month first, as a day over 12 shows; from the last months of a year to the first of the next."""
    start = base.calendar(None, opening, first)
    end = base.calendar(None, closing, last) if isinstance(last, int) else _day(last, MONTH_FIRST)
    if start is None or end is None or max(first, end.day or 0) <= 12:
        return None
    turns = end.year is None and opening >= FIRST_OF_TWO_DIGITS and closing <= 12 - FIRST_OF_TWO_DIGITS + 1
    start = replace(start, year=end.year, short=end.short)
    return Range(start, end) if turns or _before(start, end) else None


@rule(
    "{zero_month:month}",
    "{dotted_month:month} <or|and> <{zero_month}>",
    f"{{dotted_month:month}} {TO} {{dotted_month:last}}",
    examples={
        "since [03.1992]": Calendar(1992, 3),
        "in [12.1987] or 01.1988": Calendar(1987, 12),
        "03.1992 - 11.1996": Range(Calendar(1992, 3), Calendar(1996, 11)),
    },
    never=("rose to 12.1987", "from 11.1987 to 12.1992"),
)
def dotted_months(month: tuple[int, int], last: tuple[int, int] | None = None) -> Expression | None:
    """ "11.1996" may be a number; "03.1996", or a range with such a month, is none."""
    start = Calendar(month[1], month[0])
    if last is None:
        return start
    end = Calendar(last[1], last[0])
    fitting = _before(start, end) and min(month[0], last[0]) < FIRST_OF_TWO_DIGITS
    return Range(start, end) if fitting else None
