"""Resolve an expression in its context: one function for each kind of expression, the same for all languages.

A resolution depends on the expression and the context only. Nothing here reads a clock, a zone or a text.
"""

from collections.abc import Callable
from functools import partial

from timeline.model import TimexType
from timeline.model.expressions import (
    Ambiguous,
    Anniversary,
    Around,
    Blur,
    Calendar,
    Century,
    ClockTime,
    Count,
    Cycle,
    DayPart,
    Decade,
    EventTime,
    Every,
    Expression,
    Fiscal,
    Following,
    Holiday,
    NthWeekday,
    Offset,
    Position,
    QuarterEnding,
    Range,
    ReferenceTime,
    Shift,
    StepMonth,
    Vague,
    Weekday,
    YearInDoubt,
)
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.blurs import blur
from timeline.resolving.calendar_dates import calendar_date, short_year, year_in_doubt
from timeline.resolving.clock_times import (
    clock_time,
    part_of_day,
)
from timeline.resolving.context import Context
from timeline.resolving.cycles import cycle
from timeline.resolving.fiscal import fiscal
from timeline.resolving.holiday_dates import holiday
from timeline.resolving.ranges import span
from timeline.resolving.relative import around, following, nth_weekday, offset, position, quarter_ending
from timeline.resolving.resolution import NO_ANCHOR, Resolution, dated, undated
from timeline.resolving.shifts import shift
from timeline.resolving.timex3 import length, template
from timeline.resolving.weekdays import weekday


def resolve(expression: Expression, context: Context) -> Resolution:
    """Resolve an expression in its context; no expression raises.

    >>> resolve(Calendar(2024, 11), Context()).value
    '2024-11'
    >>> resolve(Weekday(4), Context()).reason
    'the publication date is not known, and the text does not say it'
    """
    resolver = _RESOLVERS.get(type(expression))
    return (
        resolver(expression, context) if resolver else undated("XXXX-XX-XX", "nothing is known of such an expression")
    )


def _ambiguous(said: Ambiguous, context: Context) -> Resolution:
    """A numeric date: by the order that the document uses elsewhere, else left open."""
    readings = [calendar_date(reading, context) for reading in said.readings]
    if context.day_first is None:
        close = tuple(r.interval for r in readings if r.interval)
        return undated(
            "XXXX-XX-XX",
            "day and month may be in either order, and nothing in the text shows which",
            alternatives=close,
        )
    chosen = readings[context.day_first]
    order = "the day comes first" if context.day_first else "the month comes first"
    return chosen.because(f"{order}, {context.order_source}")


def _step_month(said: StepMonth, context: Context) -> Resolution:
    """ "Last May"; in June, it may as well be that of the year before, since the May just over is "last month"."""
    if context.today is None:
        return undated(template(Calendar(month=said.month)), NO_ANCHOR)
    y, m, _ = calendar.civil(context.today)
    year = {-1: y - (said.month >= m), 0: y, 1: y + (said.month <= m)}[said.step]
    side = {-1: "the last before", 0: "in the year of", 1: "the next after"}[said.step]
    may_be_older = said.step == -1 and said.month == m - 1
    found, older = (calendar_units.months(y, said.month, 1, Grain.MONTH) for y in (year, year - 1))
    reason = f"{side} {context.anchor_name}"
    return dated(found, reason, anchored=True, alternatives=(older,) if may_be_older else ())


FIRST_BARE_DECADE = 2000  # "the 1800s" are a hundred years, "the 2000s" so far are ten


def _long(said: Decade | Century, context: Context) -> Resolution:
    if isinstance(said, Century):
        if not -99 <= said.number <= 99 or said.number == 0:
            return undated("XXXX", "there is no such century in the calendar")
        first = 100 * (said.number - 1) + 1 if said.number > 0 else 100 * said.number + 1
        return dated(calendar_units.months(first, 1, 1200, Grain.CENTURY), "the text names the century")
    if not said.short and said.year % 100 == 0 and said.year < FIRST_BARE_DECADE:  # "the 1800s"
        hundred = dated(calendar_units.months(said.year, 1, 1200, Grain.CENTURY), "the hundred years of that name")
        return hundred._replace(alternatives=(calendar_units.months(said.year, 1, 120, Grain.DECADE),))
    if not said.short:
        return dated(calendar_units.months(said.year, 1, 120, Grain.DECADE), "the text names the decade")
    if context.today is None:
        return undated(f"XX{said.year // 10}", "the century is not said, and " + NO_ANCHOR)
    year = short_year(said.year, context)
    if year > calendar.civil(context.today)[0]:  # "the '30s" have been; those to come are written out
        year -= 100
    return dated(
        calendar_units.months(year, 1, 120, Grain.DECADE),
        f"the century nearest to {context.anchor_name}",
        anchored=True,
    )


def _anniversary(said: Anniversary, context: Context) -> Resolution:
    """The day of the anniversary, and what it commemorates, that number of years before."""
    if said.day is None:
        return _known_anniversary(said, context)
    found = resolve(said.day, context)
    if found.interval is None or found.interval.grain > Grain.DAY:
        return undated("XXXX-XX-XX", f"the day of the anniversary is not known: {found.reason}")
    origin = calendar_units.same_day_years_on(calendar_units.first_day(found.interval), -said.number)
    return found._replace(origin=origin, reason=f"the day beside it: {found.reason}")


def _known_anniversary(said: Anniversary, context: Context) -> Resolution:
    for number, day in context.anniversaries:
        if number == said.number:
            origin = calendar_units.same_day_years_on(calendar_units.first_day(day.interval), -number)
            reason = f"the anniversary of the same number has its day named before ({day.text!r})"
            return dated(day.interval, reason, antecedent=day)._replace(origin=origin)
    return undated("XXXX-XX-XX", "the text does not say on which day the anniversary falls")


def _count(said: Count, _: Context) -> Resolution:
    return Resolution(TimexType.DURATION, length(said), mod=said.mod, reason="a length of time, not a date")


def _every(said: Every, _: Context) -> Resolution:
    return Resolution(TimexType.SET, template(said.of), reason="a recurring time, not a date")


def _reference_time(said: ReferenceTime, context: Context) -> Resolution:
    reference = context.reference_time
    if reference is None or context.antecedent_unresolved:
        return undated("XXXX", "it is the time before it in the text, and none is known")
    if reference.interval.grain < said.at_least:
        reason = f"{reference.text!r} before it is too short to be meant, and there is no longer time"
        return undated("PXX", reason, type_=TimexType.DURATION)
    return dated(reference.interval, f"the time of {reference.text!r} before it", antecedent=reference)


def _event_time(said: EventTime, context: Context) -> Resolution:
    """The day of an event that the text dates elsewhere; else the one that everybody knows by its name."""
    if context.event is not None:
        day = calendar_units.containing(calendar_units.first_day(context.event.interval), Grain.DAY)
        return dated(day, f"the day of {said.name!r}, by {context.event.text!r}", antecedent=context.event)
    if said.known is None:
        return undated("XXXX-XX-XX", f"the text does not date {said.name!r}")
    found = calendar_date(said.known, context).because(f"{said.known_as}, since the text defines no other")
    if found.interval is None or context.today is None or calendar_units.first_day(found.interval) <= context.today:
        return found
    return undated("XXXX-XX-XX", f"the text does not date {said.name!r}, and was published before {said.known_as}")


def _vague(said: Vague, _: Context) -> Resolution:
    return undated(said.reference.value, "the text does not say when more closely")


_RESOLVERS: dict[type[Expression], Callable[..., Resolution]] = {
    Calendar: calendar_date,
    Ambiguous: _ambiguous,
    Weekday: weekday,
    Shift: shift,
    Cycle: cycle,
    Fiscal: partial(fiscal, resolve=resolve),
    StepMonth: _step_month,
    Position: partial(position, resolve=resolve),
    Decade: _long,
    Century: _long,
    ClockTime: partial(clock_time, resolve=resolve),
    DayPart: partial(part_of_day, resolve=resolve),
    Range: partial(span, resolve=resolve),
    Blur: partial(blur, resolve=resolve),
    Count: _count,
    Every: _every,
    Vague: _vague,
    ReferenceTime: _reference_time,
    Following: partial(following, resolve=resolve),
    Around: partial(around, resolve=resolve),
    NthWeekday: partial(nth_weekday, resolve=resolve),
    Offset: partial(offset, resolve=resolve),
    Anniversary: _anniversary,
    EventTime: _event_time,
    QuarterEnding: partial(quarter_ending, resolve=resolve),
    YearInDoubt: year_in_doubt,
    Holiday: holiday,
}
