"""Calendar arithmetic without an end: proleptic Gregorian days for every astronomical year.

`datetime.date` knows the years 1 to 9999. The Gregorian calendar repeats every 400 years to the day of the week, so
any year is worked out in the cycle that begins with 2000 and moved by whole cycles.
"""

import datetime as dt
from functools import lru_cache
from typing import NamedTuple

DAY_SECONDS = 86_400
_CYCLE_YEARS = 400
_CYCLE_DAYS = 146_097
KEPT = 16_384  # results kept: an article names the same few days again and again
_EPOCH = dt.date(1970, 1, 1).toordinal()


@lru_cache(KEPT)
def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01.

    >>> day_number(1970, 1, 2), day_number(-43, 3, 15)
    (1, -735160)
    """
    cycles, within = divmod(year - 2000, _CYCLE_YEARS)
    return dt.date(2000 + within, month, day).toordinal() - _EPOCH + cycles * _CYCLE_DAYS


def number_of(date: dt.date) -> int:
    """Days since 1970-01-01 of a date.

    >>> number_of(dt.date(1970, 1, 2))
    1
    """
    return date.toordinal() - _EPOCH


@lru_cache(KEPT)
def civil(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number.

    >>> civil(-735160)
    (-43, 3, 15)
    """
    first = dt.date(2000, 1, 1).toordinal() - _EPOCH
    cycles, within = divmod(number - first, _CYCLE_DAYS)
    day = dt.date.fromordinal(first + within + _EPOCH)
    return day.year + cycles * _CYCLE_YEARS, day.month, day.day


def weekday(number: int) -> int:
    """The day of the week, 0 for Monday.

    >>> weekday(day_number(2023, 7, 28))
    4
    """
    return (number + 3) % 7


def month_length(year: int, month: int) -> int:
    """Days in a month.

    >>> month_length(2024, 2)
    29
    """
    following = (year + 1, 1) if month == 12 else (year, month + 1)
    return day_number(*following, 1) - day_number(year, month, 1)


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has the day.

    >>> is_day(2023, 2, 29)
    False
    """
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def add_months(year: int, month: int, n: int) -> tuple[int, int]:
    """Year and month n months later.

    >>> add_months(2023, 11, 3)
    (2024, 2)
    """
    years, index = divmod(month - 1 + n, 12)
    return year + years, index + 1


def iso_week(number: int) -> tuple[int, int]:
    """ISO 8601 week-numbering year and week.

    >>> iso_week(day_number(2021, 1, 3))
    (2020, 53)
    """
    thursday = number - weekday(number) + 3
    year, _, _ = civil(thursday)
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def iso_year(year: int) -> str:
    """A year in four digits, as ISO 8601 writes it; with its sign outside 0000 to 9999.

    >>> iso_year(79), iso_year(-43), iso_year(12_000)
    ('0079', '-0043', '+12000')
    """
    return f"{year:04d}" if 0 <= year <= 9999 else f"{year:+05d}"


@lru_cache(KEPT)
def iso_day(number: int) -> str:
    """A day as ISO 8601 writes it.

    >>> iso_day(0)
    '1970-01-01'
    """
    year, month, day = civil(number)
    return f"{iso_year(year)}-{month:02d}-{day:02d}"


def iso_moment(second: int, *, clock: bool = False) -> str:
    """A second since 1970 as an ISO 8601 day; with the clock time where it is not midnight, or always.

    >>> iso_moment(0), iso_moment(-60), iso_moment(0, clock=True)
    ('1970-01-01', '1969-12-31T23:59:00', '1970-01-01T00:00:00')
    """
    day, rest = divmod(second, DAY_SECONDS)
    return iso_day(day) + (f"T{iso_clock(rest)}" if rest or clock else "")


def iso_clock(second: int) -> str:
    """The clock time of a second since 1970.

    >>> iso_clock(-60)
    '23:59:00'
    """
    rest = second % DAY_SECONDS
    return f"{rest // 3600:02d}:{rest % 3600 // 60:02d}:{rest % 60:02d}"


class WallClock(NamedTuple):
    """The fields of a wall-clock time; `weekday` is 0 for Monday, `year` is astronomical."""

    year: int
    month: int
    day: int
    hour: int
    minute: int
    second: int
    weekday: int


def wall_clock(second: int) -> WallClock:
    """The fields of a second since 1970, in any year.

    >>> wall_clock(-63_517_824_000)
    WallClock(year=-43, month=3, day=15, hour=0, minute=0, second=0, weekday=4)
    """
    number, rest = divmod(second, DAY_SECONDS)
    minutes, seconds = divmod(rest, 60)
    return WallClock(*civil(number), *divmod(minutes, 60), seconds, weekday(number))
