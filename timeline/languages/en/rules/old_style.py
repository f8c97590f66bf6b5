"""Dates of the years in which two calendars were in use, and of those that began on 25 March.

A date is taken as it is written: the day of the old calendar and that of the new are two dates, but where a slash makes
them one, it is the day of the new.
"""

import datetime as dt
from dataclasses import replace

from timeline.languages.base import calendar
from timeline.languages.en.rulebook import rule
from timeline.model.expressions import Calendar, Expression, Range

LAST_DOUBLE_YEAR = 1752
"""England began its years on 25 March until then."""
LADY_DAY = (3, 24)
"""The last day that such a year shares with the next one: until then a date has two years."""
BETWEEN_CALENDARS = range(10, 14)
"""The days between the old calendar and the new, from 1582 on."""
LAST_OLD_YEAR = 1923
_LEAP = 2000


@rule(
    "{month_day} ,? {year} -|–|/ {digits}",
    "{month} ,? {year} -|–|/ {digits}",
    examples={
        "14 January 1641/2": Calendar(1642, 1, 14),
        "3 March 1657-58": Calendar(1658, 3, 3),
        "February 1688/9": Calendar(1689, 2),
    },
    never=("14 June 1641/2", "14 January 1641/5", "March 2018/9"),
)
def double_year(year: int, digits: str, month_day: Calendar | None = None, month: int = 0) -> Expression | None:
    """A day before Lady Day in the old year and the new: the new is that of today."""
    day = month_day or Calendar(month=month)
    shared = ((day.month or 0), (day.day or 0)) <= LADY_DAY
    return replace(day, year=year + 1) if shared and _goes_on(year, digits) else None


def _goes_on(year: int, digits: str) -> bool:
    return year <= LAST_DOUBLE_YEAR and len(digits) <= 2 and str(year + 1).endswith(digits)


@rule(
    "<(|[> {month_day} )|] {year}",
    "{month_day} (|[ o.s.|n.s.|os|ns )|] {year}",
    "{month_day} (|[ old|new style )|] {year}",
    "{day} (|[ {day:} )|] {month} ,? {year}",
    examples={
        "([24 March) 1812]": Calendar(1812, 3, 24),
        "6 December (O.S.) 1741": Calendar(1741, 12, 6),
        "6 December (Old Style) 1741": Calendar(1741, 12, 6),
        "6 (17) December 1741": Calendar(1741, 12, 6),
    },
    never=("(24 March) 99", "30 February (Old Style) 1741"),
)
def day_of_one_style(year: int, month_day: Calendar | None = None, day: int = 0, month: int = 0) -> Expression | None:
    return replace(month_day, year=year) if month_day else calendar(year, month, day)


@rule(
    "{day} / {month_day} ,? {year}?",
    "{month_day:first} / {month_day} ,? {year}",
    "{month} {day} / {day:last} ,? {year}",
    examples={
        "9/20 May 1733": Calendar(1733, 5, 20),
        "30 Mar./10 Apr. 1710": Calendar(1710, 4, 10),
        "the night of [8/9 May 1945]": Range(Calendar(1945, 5, 8), Calendar(1945, 5, 9)),
        "the night of [8/9 May]": Range(Calendar(None, 5, 8), Calendar(None, 5, 9)),
        "May 9/20, 1733": Calendar(1733, 5, 20),
    },
    never=("1/20 May 1733", "9/20 May 1945", "30/31 February 1733"),
)
def two_days(
    year: int | None = None,
    month_day: Calendar | None = None,
    first: Calendar | None = None,
    month: int = 0,
    day: int = 0,
    last: int = 0,
) -> Expression | None:
    """A day in both calendars, or the two days of one night."""
    new = replace(month_day or Calendar(month=month, day=last), year=year)
    old = replace(first, year=year) if first else replace(new, day=day)
    apart = _days_between(old, new)
    if apart == 1:
        return Range(old, new)
    return new if apart in BETWEEN_CALENDARS and year is not None and year <= LAST_OLD_YEAR else None


def _days_between(first: Calendar, last: Calendar) -> int | None:
    """The days from one day to another, without a year in any leap year; None where there is no such day."""
    try:
        start, end = (dt.date(day.year or _LEAP, day.month or 0, day.day or 0) for day in (first, last))
    except ValueError:
        return None
    return (end - start).days
