"""Days and the times on them."""

from dataclasses import replace

from timeline.model.expressions import (
    Calendar,
    ClockTime,
    DayPart,
    EventTime,
    Expression,
    Range,
    Shift,
    Weekday,
    hour_in,
)
from timeline.model.grain import Grain


def is_day(expression: Expression) -> bool:
    """Whether an expression means one day that a clock time may be on."""
    match expression:
        case Weekday() | Shift(unit=Grain.DAY) | EventTime():
            return True
        case Calendar(day=day):
            return day is not None
        case ClockTime(of=None) | DayPart(of=None):
            return False
        case DayPart():  # "Friday night at 11 p.m."
            return True
    return False


def on_day(time: Expression, day: Expression) -> Expression | None:
    """A time without a day, on a day; None for other expressions."""
    match time:
        case ClockTime(of=None) | DayPart(of=None):
            return _on_the_clock_of(day, replace(time, of=day))
        case Range(first=ClockTime(of=None) as first, last=ClockTime(of=None) as last):
            return Range(_on_the_clock_of(day, replace(first, of=day)), _on_the_clock_of(day, replace(last, of=day)))
    return None


def _on_the_clock_of(day: Expression, time: ClockTime | DayPart) -> ClockTime | DayPart:
    """ "3 o'clock on Friday afternoon" is 15:00."""
    match day, time:
        case DayPart(part=part), ClockTime(hour=hour):
            return replace(time, hour=hour_in(part, hour))
    return time
