"""Intervals and lengths as TIMEX3 values (TimeML annotation guidelines 1.2.1, section 2.2, attribute `value`)."""

from functools import lru_cache

from timeline.model import Interval
from timeline.model.expressions import (
    Calendar,
    ClockTime,
    Count,
    Cycle,
    DayPart,
    Expression,
    Position,
    Range,
    Season,
    Weekday,
)
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.calendar import KEPT, civil, iso_week

_LETTERS = {
    Grain.SECOND: "TS", Grain.MINUTE: "TM", Grain.HOUR: "TH", Grain.DAY: "D", Grain.WEEKEND: "WE", Grain.WEEK: "W",
    Grain.MONTH: "M", Grain.QUARTER: "Q", Grain.SEASON: "M", Grain.HALF: "H", Grain.YEAR: "Y", Grain.DECADE: "DE", Grain.CENTURY: "CE",
}  # fmt: skip
_HALVES = {Grain.YEAR: "6M", Grain.DAY: "T12H", Grain.HOUR: "30M"}
SEASON_CODES = {1: Season.SPRING, 2: Season.SUMMER, 3: Season.FALL, 4: Season.WINTER}


def year_value(year: int) -> str:
    """A year, with BC and a count from 1 before Christ.

    >>> year_value(1950), year_value(-43)
    ('1950', 'BC0044')
    """
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


@lru_cache(KEPT)
def value(interval: Interval) -> str:
    """The TIMEX3 value of an interval of its grain.

    Decades and centuries are cut short, as TIMEX3 (TIDES 2.1) and ISO 8601-1:2019 have it: "the 1990s" is 199.

    >>> value(calendar_units.day(2023, 7, 28)), value(calendar_units.shifted(0, Grain.WEEK, 1)), value(calendar_units.months(1990, 1, 120, Grain.DECADE))
    ('2023-07-28', '1970-W02', '199')
    """
    number = calendar_units.first_day(interval)
    y, m, d = civil(number)
    year = year_value(y)
    if interval.grain <= Grain.HOUR:
        return f"{year}-{m:02d}-{d:02d}T{_clock(interval)}"
    if interval.grain is Grain.WEEK:
        return "{}-W{:02d}".format(*iso_week(number))
    if interval.grain is Grain.MONTH and (last := civil(calendar_units.last_day(interval)))[:2] != (y, m):
        return f"{year}-{m:02d}/{year_value(last[0])}-{last[1]:02d}"
    if interval.grain is Grain.WEEKEND:
        return "{}-W{:02d}-WE".format(*iso_week(number))
    return _coarse(interval.grain, y, m, d)


def _coarse(grain: Grain, y: int, m: int, d: int) -> str:
    year = year_value(y)
    match grain:
        case Grain.MONTH:
            return f"{year}-{m:02d}"
        case Grain.QUARTER:
            return f"{year}-Q{(m + 2) // 3}"
        case Grain.HALF:
            return f"{year}-H{1 if m < 7 else 2}"
        case Grain.SEASON:
            return f"{year}-{SEASON_CODES[m // 3]}"
        case Grain.YEAR:
            return year
        case Grain.DECADE:
            return year[:-1]
        case Grain.CENTURY:
            return (year if y > 0 else year_value(y + 99))[:-2]
    return f"{year}-{m:02d}-{d:02d}"


def _clock(interval: Interval) -> str:
    minutes, second = divmod(interval.start % 86_400, 60)
    hour, minute = divmod(minutes, 60)
    if interval.grain is Grain.HOUR:
        return f"{hour:02d}"
    return f"{hour:02d}:{minute:02d}" + (f":{second:02d}" if interval.grain is Grain.SECOND else "")


def length(count: Count) -> str:
    """The value of a length of time.

    >>> length(Count(3, Grain.MONTH)), length(Count(None, Grain.YEAR)), length(Count(2.5, Grain.YEAR))
    ('P3M', 'PXY', 'P2Y6M')
    >>> length(Count(1, Grain.DAY, rest=Count(6, Grain.HOUR))), length(Count(1, Grain.HOUR, rest=Count(20, Grain.MINUTE)))
    ('P1DT6H', 'PT1H20M')
    """
    whole = _length(count)
    if count.rest is None:
        return whole
    rest = length(count.rest).removeprefix("P")
    return whole + (rest.removeprefix("T") if "T" in whole else rest)


def _length(count: Count) -> str:
    letter = _LETTERS.get(count.unit, "D")
    prefix, letter = ("PT", letter[1:]) if letter.startswith("T") else ("P", letter)
    if count.n is None:
        return f"{prefix}X{letter}"
    whole, fraction = divmod(count.n, 1)
    if fraction == 0.5 and count.unit in _HALVES:
        return (f"{prefix}{int(whole)}{letter}" if whole else "P" if count.unit is not Grain.HOUR else "PT") + _HALVES[
            count.unit
        ]
    return f"{prefix}{count.n:g}{letter}"


def template(expression: Expression) -> str:
    """What an expression leaves open as X: the value of a set, or of a date that could not be resolved.

    >>> template(Weekday(1)), template(Calendar(month=7, day=27)), template(ClockTime(9, of=Weekday(1)))
    ('XXXX-WXX-2', 'XXXX-07-27', 'XXXX-WXX-2T09:00')
    >>> template(Cycle(Grain.WEEKEND, 1)), template(Cycle(Grain.QUARTER, 3))
    ('XXXX-WXX-WE', 'XXXX-Q3')
    >>> template(Position(Grain.MONTH, 8, Calendar())), template(Position(Grain.SEASON, 1, Calendar()))
    ('XXXX-08', 'XXXX-SP')
    """
    match expression:
        case Count():
            return length(expression)
        case ClockTime(hour, minute, of=of):
            return f"{'XXXX-XX-XX' if of is None else template(of)}T{hour:02d}:{minute or 0:02d}"
        case DayPart(part=part, of=of):
            return f"{'' if of is None else template(of)}T{part}"
        case Range(first=first, last=last):
            return f"{template(first)}/{template(last)}"
        case Weekday(weekday=number):
            return f"XXXX-WXX-{number + 1}"
        case Calendar(year, month, day, short=short):
            y = "XXXX" if year is None else f"XX{year:02d}" if short else year_value(year)
            return "-".join(
                [y] + ([f"{month:02d}" if month else "XX"] if month or day else []) + ([f"{day:02d}"] if day else [])
            )
        case Cycle(unit=unit, number=number):
            return f"XXXX-{_cycle(unit, number)}"
        case Position(unit=Grain.MONTH, number=number):
            return f"XXXX-{number:02d}" if number > 0 else "XXXX-XX"
        case Position(unit=Grain.SEASON | Grain.QUARTER as unit, number=number) if number > 0:
            return f"XXXX-{_cycle(unit, number)}"
    return "XXXX-XX-XX"


def _cycle(unit: Grain, number: int) -> str:
    match unit:
        case Grain.QUARTER:
            return f"Q{number}"
        case Grain.HALF:
            return f"H{number}"
        case Grain.WEEKEND:
            return "WXX-WE"
    return SEASON_CODES[number]
