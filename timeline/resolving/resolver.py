"""Resolve an expression in its context: one function for each kind of expression, the same for all languages.

A resolution depends on the expression and the context only. Nothing here reads a clock, a zone or a text.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from timeline.model import Genre, Interval, TimexType
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
    Extent,
    Fiscal,
    Following,
    Holiday,
    Mod,
    NthWeekday,
    Offset,
    Origin,
    PartOfDay,
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
from timeline.resolving.calendar_dates import calendar_date, short_year, year_in_doubt
from timeline.resolving.clock_times import (
    clock_from_publication,
    clock_time,
    counted_by_the_clock,
    early_morning,
    part_of_day,
)
from timeline.resolving.context import Antecedent, Context, Direction, told_last
from timeline.resolving.cycles import cycle
from timeline.resolving.fiscal import fiscal
from timeline.resolving.holiday_dates import holiday
from timeline.resolving.relative import around, following, nth_weekday, offset, position, quarter_ending
from timeline.resolving.reports import from_report, years_from
from timeline.resolving.resolution import NO_ANCHOR, Resolution, counted, dated, undated
from timeline.resolving.timex3 import length, template, value
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


def _shift(said: Shift, context: Context) -> Resolution:
    if said.origin is Origin.TOPIC:
        if context.passage is not None:
            return _shifted_from(context.passage, said, context)
        in_history = context.genre is Genre.NARRATIVE or context.today is None
        is_told = in_history or _is_of_sentence(said, context, context.today or 0)
        said = replace(said, origin=Origin.CONTEXT if is_told else Origin.PUBLICATION)
    if said.origin is Origin.REPORTED:
        return from_report(said, context)
    if said.origin is Origin.COMPARED and context.reported is not None:
        return years_from(context.reported, said.n)
    return _from_publication(said, context) if said.origin is not Origin.CONTEXT else _from_context(said, context)


def _is_of_sentence(said: Shift, context: Context, today: int) -> bool:
    """Whether news counts from an earlier month or year of its sentence: "In May he was told to leave by the end of the month"."""
    latest = context.antecedents[0] if context.antecedents else None
    if latest is None or latest.at < context.sentence or latest.background or latest.interval.grain > said.unit:
        return False
    if context.cue is not None and (context.cue.prospective or context.cue.sure):
        return False
    now = calendar_units.shifted(today, said.unit, 0)
    return now is not None and latest.interval.end <= now.start


def _from_publication(said: Shift, context: Context) -> Resolution:
    if context.quoted:
        return undated(
            _shift_template(said), "it counts from when the words were spoken, which the text does not state"
        )
    if context.today is None:
        return undated(_shift_template(said), NO_ANCHOR)
    if said.unit < Grain.DAY:
        return clock_from_publication(said, context)
    found = calendar_units.shifted(context.today, said.unit, said.n)
    return dated(found, counted(said, context.anchor_name), anchored=True)


def _shift_template(said: Shift) -> str:
    return {Grain.WEEK: "XXXX-WXX", Grain.WEEKEND: "XXXX-WXX-WE", Grain.MONTH: "XXXX-XX", Grain.YEAR: "XXXX"}.get(
        said.unit, "XXXX-XX-XX"
    )


SAME_REACH = 2  # "the same day" may count from the second last antecedent, past a coarser one


def _from_context(said: Shift, context: Context) -> Resolution:
    """ "The same day", "a year earlier": counted from the latest antecedent that is fine enough."""
    template = _shift_template(said)
    if said.unit < Grain.DAY:
        return counted_by_the_clock(said, context)
    if context.antecedent_unresolved:
        return undated(template, "it counts from a date before it that is not known")
    if context.age is not None:
        return undated(template, f"it counts from an age, {context.age!r}, whose year the text does not say")
    latest = _antecedents(said, context)
    if not latest:
        if context.genre is Genre.MESSAGE:
            return _from_publication(said, context)
        return undated(template, "it counts from an earlier time in the text, and there is none")
    fine = max(said.unit, Grain.DAY)
    flashback = [a for a in context.antecedents[:1] if a.flashback]  # "had sailed on May 3. Two days later"
    base = next((antecedent for antecedent in (*latest, *flashback) if antecedent.interval.grain <= fine), None)
    if base is None:
        reason = f"it counts from {latest[0].text!r} before it, which is not known to the {said.unit.word}"
        return undated(template, reason)
    return _shifted_from(base, said, context)


def _antecedents(said: Shift, context: Context) -> list[Antecedent]:
    """The times that a shift may count from, the latest first."""
    if said.unit is Grain.QUARTER and said.n and context.reported is not None:
        return [context.reported]  # "in the previous quarter", whatever day was named since
    if said.n == 0:
        return list(context.antecedents[:SAME_REACH])
    usable = [a for a in context.antecedents if not a.background or a.at >= context.sentence]
    told = [a for a in usable if not a.background]
    if said.n < 0 and told and told[0].at >= context.sentence:
        usable = told  # "rose in May, the most since 2008, from the previous month"
    elif said.n > 0 and said.unit >= Grain.YEAR and (latest := told_last(context.antecedents)) is not None:
        usable = [latest, *usable] if latest.background else usable
    return usable[:1]


def _shifted_from(base: Antecedent, said: Shift, context: Context) -> Resolution:
    """A number of units from an antecedent; years from a quarter or half give the same part of another year."""
    if said.unit is Grain.YEAR and said.n:
        if context.reported is not None and base.interval.grain in _IN_REPORTS:
            return years_from(context.reported, said.n)
        if base.interval.grain in _PARTS_OF_YEAR or _is_fiscal_year(base.interval):
            return years_from(base, said.n)
    found = calendar_units.shifted(calendar_units.first_day(base.interval), said.unit, said.n)
    if said.n == 1 and found is not None and _is_future_before_publication(found, context):
        return _from_publication(said, context)
    if found is not None and _is_past_after_publication(found, base, context):
        return undated(
            _shift_template(said),
            f"{counted(said, repr(base.text))} is after {context.anchor_name}, but the text is in the past",
        )
    return dated(found, counted(said, f"{base.text!r} before it"), antecedent=base)


def _is_fiscal_year(interval: Interval) -> bool:
    """Whether a year begins on another day than the first of January."""
    is_year = interval.grain is Grain.YEAR and not interval.approximate
    return is_year and calendar.civil(calendar_units.first_day(interval))[1:] != (1, 1)


def _is_past_after_publication(found: Interval, base: Antecedent, context: Context) -> bool:
    """Whether news in the past tense would pass publication: "Last Saturday, three years later, it was opened"."""
    if context.genre is not Genre.NEWS or context.today is None or context.cue is None:
        return False
    passes = calendar_units.first_day(base.interval) < context.today < calendar_units.first_day(found)
    return passes and context.cue.direction is Direction.PAST


def _is_future_before_publication(found: Interval, context: Context) -> bool:
    """Whether news in the future tense would come before publication: "It closed in 2015. The next year will be hard"."""
    if context.genre is not Genre.NEWS or context.today is None or context.cue is None:
        return False
    is_over = calendar_units.last_day(found) < context.today
    return is_over and context.cue.direction is Direction.FUTURE and not context.cue.from_past


_IN_REPORTS = (Grain.QUARTER, Grain.DAY)  # "the quarter ended Sept. 30 ... a year earlier"
_PARTS_OF_YEAR = (Grain.QUARTER, Grain.HALF)


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


def _span(said: Range, context: Context) -> Resolution:
    first = resolve(said.first, context._replace(over_year_end=_is_over_year_end(said)))
    if first.interval is None:
        return undated(f"{first.value}/{resolve(said.last, context).value}", first.reason, type_=first.type)
    last = _not_before(said.last, first.interval, context)
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
    match said:
        case Range(first=Calendar(year=None, month=int() as first), last=Calendar(year=None, month=int() as last)):
            return first > last
    return False


def _not_before(expression: Expression, start: Interval, context: Context) -> Resolution:
    """The end of a span; where its year is open, the first one not before the start."""
    match expression:
        case Following(of=Calendar(month=int()) as of, step=1, base=None):  # "from 7 September to the following May"
            return _not_before(of, start, context)
        case Blur(of=Calendar(year=None) as said, mod=mod, extent=extent):  # "between August 1914 and early November"
            found = _not_before(said, start, context)
            whole = found.interval and calendar_units.blurred(found.interval, mod, extent)
            return found._replace(interval=whole, mod=mod)
        case Calendar(year=None, month=int()) as said:
            year = calendar.civil(calendar_units.first_day(start))[0]
            candidates = [calendar_date(replace(said, year=y), context) for y in (year, year + 1)]
            fitting = [c for c in candidates if c.interval and c.interval.start >= start.start]
            return (fitting or candidates)[0].because("the first after the start of the range")
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
            return _on_first_of(replace(expression, of=None), (first + ahead, first + ahead + 1), start, context)
        case ClockTime(of=None):
            first = calendar_units.first_day(start)
            return _on_first_of(expression, (first, first + 1), start, context)
    return resolve(expression, context)


def _on_first_of(time: Expression, days: tuple[int, int], start: Interval, context: Context) -> Resolution:
    """The time on the first day on which it falls after the start."""
    found = [
        resolve(time, context._replace(antecedents=(_the_day(day, context), *context.antecedents))) for day in days
    ]
    is_after = found[0].interval is not None and found[0].interval.start > start.start
    return (found[0] if is_after else found[1]).because("the first after the start of the range")


def _the_day(number: int, context: Context) -> Antecedent:
    day = calendar_units.containing(number, Grain.DAY)
    return Antecedent(value(day), day, context.paragraph)


def _blur(said: Blur, context: Context) -> Resolution:
    whole = resolve(said.of, context)
    if whole.interval is None:
        return whole._replace(mod=said.mod)
    if said.extent is Extent.REFERENCE:
        bounded = _bounded(whole, said.mod, context)
        if bounded is not None:
            return bounded
    interval = calendar_units.blurred(whole.interval, said.mod, said.extent)
    match said:
        case Blur(of=DayPart(part=PartOfDay.MORNING), mod=Mod.START):
            interval = early_morning(interval)
    return whole._replace(interval=interval, mod=said.mod)


def _bounded(whole: Resolution, mod: Mod, context: Context) -> Resolution | None:
    """ "Earlier this year", "the rest of the month": up to the time that it counts from, or from there on."""
    bound = _day_beside(whole, mod, context)
    if whole.interval is None or bound is None:
        return None
    first, after, unit = (
        calendar_units.first_day(whole.interval),
        calendar_units.last_day(whole.interval) + 1,
        whole.interval.grain,
    )
    if mod is Mod.START and bound == first and unit is Grain.WEEK and whole.anchored:
        reason = f"the week before that of {context.anchor_name}, which has just begun"
        return dated(calendar_units.containing(bound - 1, unit), reason, anchored=True)._replace(mod=mod)
    start, end = (first, max(bound, first + 1)) if mod is Mod.START else (bound, after)
    if not first <= start < end <= after:
        return None
    named = context.anchor_name if whole.antecedent is None else repr(whole.antecedent.text)
    reason = f"{whole.reason}, {'up to' if mod is Mod.START else 'from'} {named}{'' if mod is Mod.START else ' on'}"
    interval = replace(calendar_units.days(start, end, unit), approximate=True)
    return whole._replace(interval=interval, mod=mod, reason=reason)


def _day_beside(whole: Resolution, mod: Mod, context: Context) -> int | None:
    """The day on which the time that a unit counts from begins, or the one after it ends."""
    if whole.antecedent is None:
        return context.today if whole.anchored else None
    counted_from = whole.antecedent.interval
    return calendar_units.first_day(counted_from) if mod is Mod.START else calendar_units.last_day(counted_from) + 1


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
    return calendar_date(said.known, context).because("the landing in Normandy, since the text defines no other")


def _vague(said: Vague, _: Context) -> Resolution:
    return undated(said.reference.value, "the text does not say when more closely")


_RESOLVERS: dict[type[Expression], Callable[..., Resolution]] = {
    Calendar: calendar_date,
    Ambiguous: _ambiguous,
    Weekday: weekday,
    Shift: _shift,
    Cycle: cycle,
    Fiscal: partial(fiscal, resolve=resolve),
    StepMonth: _step_month,
    Position: partial(position, resolve=resolve),
    Decade: _long,
    Century: _long,
    ClockTime: partial(clock_time, resolve=resolve),
    DayPart: partial(part_of_day, resolve=resolve),
    Range: _span,
    Blur: _blur,
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
