"""Calendar units as intervals: the day, week or month that contains a day, and the unit n units later."""

from functools import lru_cache

from timeline.model import Interval
from timeline.model.expressions import Extent, Mod
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS, KEPT, add_months, civil, day_number, is_day, month_length, weekday

# Years beyond these are not dates that news, law or history write; they are left unresolved.
FIRST_YEAR, LAST_YEAR = -9998, 9999

_MONTHS_IN = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}
_DAYS_IN = {Grain.DAY: 1, Grain.WEEKEND: 7, Grain.WEEK: 7}


def days(first: int, after_last: int, grain: Grain) -> Interval:
    """The interval from one day number up to, not including, another."""
    return Interval(first * DAY_SECONDS, after_last * DAY_SECONDS, grain)


@lru_cache(KEPT)
def day(year: int, month: int, number: int) -> Interval:
    """One day."""
    first = day_number(year, month, number)
    return days(first, first + 1, Grain.DAY)


@lru_cache(KEPT)
def months(year: int, month: int, count: int, grain: Grain) -> Interval:
    """So many months from the first of one."""
    return days(day_number(year, month, 1), day_number(*add_months(year, month, count), 1), grain)


def year(number: int) -> Interval:
    """One year.

    >>> year(1970)
    Interval(start=0, end=31536000, grain=<Grain.YEAR: 12>, approximate=False, open_start=False, open_end=False)
    """
    return months(number, 1, 12, Grain.YEAR)


def first_day(interval: Interval) -> int:
    """The day number of the first day."""
    return interval.start // DAY_SECONDS


def last_day(interval: Interval) -> int:
    """The day number of the last day."""
    return (interval.end - 1) // DAY_SECONDS


@lru_cache(KEPT)
def containing(number: int, grain: Grain) -> Interval:
    """The unit around a day: its week (Monday to Sunday), month, decade (1990 to 1999), century (1901 to 2000) ...

    >>> containing(0, Grain.MONTH) == months(1970, 1, 1, Grain.MONTH)
    True
    """
    if grain <= Grain.DAY:
        return days(number, number + 1, Grain.DAY)
    if grain is Grain.WEEK:
        monday = number - weekday(number)
        return days(monday, monday + 7, grain)
    if grain is Grain.WEEKEND:
        saturday = number - weekday(number) + 5
        return days(saturday, saturday + 2, grain)
    y, m, _ = civil(number)
    if grain is Grain.SEASON:
        return season(*_season_of(y, m))
    if grain is Grain.CENTURY:
        return months((y - 1) // 100 * 100 + 1, 1, 1200, grain)
    size = _MONTHS_IN[grain]
    first, index = divmod((y * 12 + m - 1) // size * size, 12)
    return months(first, index + 1, size, grain)


def season(y: int, number: int) -> Interval:
    """A meteorological season of the north: spring (1) begins in March; winter (4) ends in the next year."""
    return months(y, 3 * number, 3, Grain.SEASON)


def _season_of(y: int, month: int) -> tuple[int, int]:
    number = (month // 3) or 4
    return (y - 1 if month < 3 else y), number


def shifted(number: int, grain: Grain, n: int) -> Interval | None:
    """The unit n units before or after the one that contains a day; None outside the calendar.

    >>> shifted(0, Grain.YEAR, -1) == year(1969)
    True
    """
    if grain is Grain.SEASON:
        y, s = _season_of(*civil(number)[:2])
        years, index = divmod(s - 1 + n, 4)
        return season(y + years, index + 1)
    if grain in _DAYS_IN:
        target = number + n * _DAYS_IN[grain]
    else:
        y, m, d = civil(number)
        y, m = add_months(y, m, n * _MONTHS_IN[grain])
        if not FIRST_YEAR <= y <= LAST_YEAR:
            return None
        target = day_number(y, m, min(d, month_length(y, m)))
    return containing(target, grain) if FIRST_YEAR <= civil(target)[0] <= LAST_YEAR else None


def same_day_years_on(number: int, years: int) -> Interval | None:
    """The same day of another year; None for 29 February of a common year."""
    y, m, d = civil(number)
    return day(y + years, m, d) if is_day(y + years, m, d) else None


def same_day_months_on(number: int, months: int) -> Interval | None:
    """The day of the same number of another month, or its last; None outside the calendar.

    >>> civil(first_day(same_day_months_on(day_number(2023, 3, 31), -1)))
    (2023, 2, 28)
    """
    y, m, d = civil(number)
    y, m = add_months(y, m, months)
    return day(y, m, min(d, month_length(y, m))) if FIRST_YEAR <= y <= LAST_YEAR else None


_SHARES = {Extent.HALF: 2, Extent.EDGE: 4}


def blurred(interval: Interval, mod: Mod, extent: Extent = Extent.THIRD) -> Interval:
    """The part of an interval that "early", "mid", "late" or "the end of" means, its edges soft.

    >>> civil(first_day(blurred(year(1990), Mod.END)))
    (1990, 9, 1)
    >>> civil(first_day(blurred(year(1990), Mod.END, Extent.EDGE)))
    (1990, 10, 1)
    >>> blurred(containing(0, Grain.WEEKEND), Mod.END).start == day(1970, 1, 4).start
    True
    """
    parts = 3 if interval.grain <= Grain.WEEK else _SHARES.get(extent, 3)
    share = {Mod.START: 0, Mod.MID: 1, Mod.END: parts - 1}.get(mod)
    start, end = interval.start, interval.end
    if share is not None and interval.grain > Grain.DAY:
        length = end - start
        start, end = (start + _snapped(start, length * k // parts, interval.grain) for k in (share, share + 1))
        start, end = (
            min(start, interval.end - DAY_SECONDS),
            max(end, start + DAY_SECONDS),
        )  # a third of a weekend is a day
    return Interval(start, end, interval.grain, approximate=True)


def _snapped(start: int, offset: int, grain: Grain) -> int:
    """An offset moved to the next lower year, month or day, whichever the grain is made of."""
    number = (start + offset) // DAY_SECONDS
    if grain >= Grain.DECADE:
        number = day_number(civil(number)[0], 1, 1)
    elif grain >= Grain.QUARTER:
        nearest = number + 15
        number = day_number(*civil(nearest)[:2], 1)
    return number * DAY_SECONDS - start
