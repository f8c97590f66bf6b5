"""Ranges: two times and all that is between them; what the end leaves open is the first not before the start."""

from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Interval, TimexType
from timeline.model.expressions import (
    Blur,
    Calendar,
    ClockTime,
    DayPart,
    Expression,
    Following,
    Position,
    Range,
    Weekday,
)
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.calendar_dates import calendar_date
from timeline.resolving.context import Antecedent, Context
from timeline.resolving.deixis import open_date
from timeline.resolving.resolution import Resolution, Resolve, dated, undated
from timeline.resolving.timex3 import value


def span(said: Range, context: Context, resolve: Resolve) -> Resolution:
    """ "1950-53", "from October to March": from the start of the first time to the end of the last."""
    first = resolve(said.first, context._replace(over_year_end=_is_over_year_end(said)))
    if first.interval is None:
        return undated(f"{first.value}/{resolve(said.last, context).value}", first.reason, type_=first.type)
    last = _not_before(said.last, first.interval, context, resolve)
    if last.interval is None or last.interval.end <= first.interval.start:
        reason = last.reason if last.interval is None else "its end is before its start"
        return undated(f"{first.value}/{last.value}", reason)._replace(ends=(first, last))
    whole = Interval(first.interval.start, last.interval.end, min(first.interval.grain, last.interval.grain))
    reason = f"from {first.value} to {last.value}, both included; {first.reason}"
    type_ = TimexType.TIME if first.type is last.type is TimexType.TIME else TimexType.DATE
    found = Resolution(type_, f"{first.value}/{last.value}", whole, None, reason, first.anchored or last.anchored)
    return found._replace(ends=(first, last), zone=first.zone if first.zone == last.zone else None)


def _is_over_year_end(said: Range) -> bool:
    """Whether a range begins in a later month than it ends in: "from October to March"."""
    match open_date(said.first), open_date(said.last):
        case Calendar(year=None, month=int() as first), Calendar(year=None, month=int() as last):
            return first > last
    return False


def _not_before(expression: Expression, start: Interval, context: Context, resolve: Resolve) -> Resolution:
    """The end of a span; where its year is open, the first one not before the start."""
    match expression:
        case Following(of=Calendar(month=int()) as of, step=1, base=None):  # "from 7 September to the following May"
            return _not_before(of, start, context, resolve)
        case Blur(of=Calendar(year=None) as said, mod=mod, extent=extent):  # "between August 1914 and early November"
            found = _not_before(said, start, context, resolve)
            whole = found.interval and calendar_units.blurred(found.interval, mod, extent)
            return found._replace(interval=whole, mod=mod)
        case (
            Position(of=Calendar(year=None, month=int()) as month) as said
        ):  # "between April and the first week of June"
            year = calendar.civil(calendar_units.first_day(start))[0]
            candidates = [resolve(replace(said, of=replace(month, year=y)), context) for y in (year, year + 1)]
            return _first_from(start, candidates)
        case Calendar(year=None, month=int()) as said:
            year = calendar.civil(calendar_units.first_day(start))[0]
            candidates = [calendar_date(replace(said, year=y), context) for y in (year, year + 1)]
            return _first_from(start, candidates)
        case Calendar(year=int() as two_digits, short=True) as said:  # "from 1833 to '39"
            year = calendar.civil(calendar_units.first_day(start))[0]
            full = replace(said, year=year + (two_digits - year) % 100, short=False)
            return calendar_date(full, context).because("the first after the start of the range")
        case Weekday(weekday=number, step=None):
            ahead = (number - calendar.weekday(calendar_units.first_day(start))) % 7
            target = calendar_units.first_day(start) + ahead
            return dated(calendar_units.days(target, target + 1, Grain.DAY), "the first after the start of the range")
        case ClockTime(of=Weekday(step=None) as day) | DayPart(of=Weekday(step=None) as day):
            first = calendar_units.first_day(start)
            ahead = (day.weekday - calendar.weekday(first)) % 7
            return _on_first_of(
                replace(expression, of=None), (first + ahead, first + ahead + 1), start, context, resolve
            )
        case ClockTime(of=None):
            first = calendar_units.first_day(start)
            return _on_first_of(expression, (first, first + 1), start, context, resolve)
    return resolve(expression, context)


def _first_from(start: Interval, candidates: Sequence[Resolution]) -> Resolution:
    fitting = [found for found in candidates if found.interval and found.interval.start >= start.start]
    return (fitting or candidates)[0].because("the first after the start of the range")


def _on_first_of(
    time: Expression, days: tuple[int, int], start: Interval, context: Context, resolve: Resolve
) -> Resolution:
    """The time on the first day on which it falls after the start."""
    found = [
        resolve(time, context._replace(antecedents=(_the_day(day, context), *context.antecedents))) for day in days
    ]
    is_after = found[0].interval is not None and found[0].interval.start > start.start
    return (found[0] if is_after else found[1]).because("the first after the start of the range")


def _the_day(number: int, context: Context) -> Antecedent:
    day = calendar_units.containing(number, Grain.DAY)
    return Antecedent(value(day), day, context.paragraph)
