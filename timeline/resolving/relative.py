"""Times counted from another that the text names: the one beside it, or the one told before."""

from collections.abc import Callable
from dataclasses import replace

from timeline.expressions import Around, Calendar, Cycle, Expression, Following, NthWeekday, Offset, Weekday
from timeline.grain import Grain
from timeline.model import Interval
from timeline.resolving import calendar, spans
from timeline.resolving.context import Context, Spoken
from timeline.resolving.dates import cycle_of, in_year
from timeline.resolving.meaning import Meaning, dated, undated
from timeline.resolving.timex3 import template, value

Resolve = Callable[..., Meaning]


def following(said: Following, context: Context, resolve: Resolve) -> Meaning:
    """ "The following Friday": the nearest one on that side of the time told last, or of the one it names."""
    told = context.told if said.base is None else _named(said.base, context, resolve)
    if told is None and said.base is not None:
        return undated(template(said.of), "it counts from an event whose date the text does not say there")
    if told is None or (context.lost and said.base is None):
        return undated(template(said.of), "it counts from a time spoken of before, and none is known")
    side = [
        i
        for i in _ones_around(said, told)
        if (i.start >= told.interval.end if said.step > 0 else i.end <= told.interval.start)
    ]
    if not side:
        return undated(template(said.of), f"there is none near {told.text!r}")
    reason = f"the first behind {told.text!r}" if said.step > 0 else f"the last before {told.text!r}"
    return dated(side[0 if said.step > 0 else -1], reason, counted_from=told)


def _named(base: Expression, context: Context, resolve: Resolve) -> Spoken | None:
    found = resolve(base, context)
    return None if found.interval is None else Spoken(found.value, found.interval)


def _ones_around(said: Following, told: Spoken) -> list[Interval]:
    """The days or months of the name near the time told, in the order of time."""
    first, last = spans.first_day(told.interval), spans.last_day(told.interval)
    match said.of:
        case Weekday(weekday=number):
            days = (
                first - 7 + (number - calendar.weekday(first)) % 7,
                last + 1 + (number - calendar.weekday(last + 1)) % 7,
            )
            return [spans.containing(day, Grain.DAY) for day in days]
        case Cycle() as cycle:
            year = calendar.civil(first)[0]
            return [cycle_of(cycle, y) for y in range(year - 1, calendar.civil(last)[0] + 2)]
        case Calendar() as date:
            year = calendar.civil(first)[0]
            return [
                i for i in (in_year(date, y) for y in range(year - 1, calendar.civil(last)[0] + 2)) if i is not None
            ]
    return []


_LONG_WEEKEND = (0, 1)  # a holiday on a Monday or Tuesday belongs to the weekend before it


def around(said: Around, context: Context, resolve: Resolve) -> Meaning:
    """ "The week of July 24": the unit around the day."""
    day = resolve(said.of, context)
    if day.interval is None:
        return undated({Grain.WEEK: "XXXX-WXX", Grain.WEEKEND: "XXXX-WXX-WE"}.get(said.unit, "XXXX-XX"), day.reason)
    number = spans.first_day(day.interval)
    if said.unit is Grain.WEEKEND and calendar.weekday(number) in _LONG_WEEKEND:
        number -= calendar.weekday(number) + 1
    found = spans.containing(number, said.unit)
    reason = f"the {said.unit.word} around {day.value} ({day.reason})"
    return replace(day, value=value(found), interval=found, reason=reason, alternatives=())


def nth_weekday(said: NthWeekday, context: Context, resolve: Resolve) -> Meaning:
    """ "The last Sunday of October"."""
    month = resolve(said.of, context)
    if month.interval is None:
        return undated("XXXX-XX-XX", month.reason)
    first, last = spans.first_day(month.interval), spans.last_day(month.interval)
    days = range(first + (said.weekday - calendar.weekday(first)) % 7, last + 1, 7)
    index = said.number if said.number < 0 else said.number - 1
    if not -len(days) <= index < len(days):
        return undated("XXXX-XX-XX", f"there is no such day in {month.value}")
    found = spans.containing(days[index], Grain.DAY)
    return replace(dated(found, f"counted within {month.value}; {month.reason}"), anchored=month.anchored)


def offset(said: Offset, context: Context, resolve: Resolve) -> Meaning:
    """ "Two days after July 27": so many units from the first day of the time beside it, known to the unit."""
    base = resolve(said.of, context)
    if base.interval is None:
        return undated("XXXX-XX-XX", base.reason)
    if base.interval.grain > max(said.unit, Grain.DAY):
        return undated("XXXX-XX-XX", f"{base.value} is not known to the {said.unit.word}")
    first = spans.first_day(base.interval)
    to_the_day = said.to_the_day and said.unit is Grain.YEAR
    found = spans.same_day_years_on(first, said.n) if to_the_day else spans.shifted(first, said.unit, said.n)
    unit = said.unit.word if abs(said.n) == 1 else f"{said.unit.word}s"
    reason = f"{abs(said.n)} {unit} {'after' if said.n > 0 else 'before'} {base.value} ({base.reason})"
    return replace(dated(found, reason), anchored=base.anchored, counted_from=base.counted_from)
