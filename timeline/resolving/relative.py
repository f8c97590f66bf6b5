"""Times counted from another one in the text, or within it: the one next to it, or the reference time."""

from timeline.model import Genre, Interval
from timeline.model.expressions import (
    Around,
    Calendar,
    Cycle,
    Expression,
    Following,
    NthWeekday,
    Offset,
    Origin,
    Position,
    QuarterEnding,
    Shift,
    Weekday,
)
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.calendar_dates import in_year
from timeline.resolving.context import Antecedent, Context, Direction, told_last
from timeline.resolving.cycles import cycle_of
from timeline.resolving.resolution import Resolution, Resolve, dated, undated
from timeline.resolving.shifts import is_past_after_publication
from timeline.resolving.timex3 import template, value


def following(said: Following, context: Context, resolve: Resolve) -> Resolution:
    """ "The following Friday": the next or previous occurrence relative to the reference time, or to a stated one."""
    reference = _stepped_back_to(context) if said.base is None else _named(said.base, context, resolve)
    if reference is None and said.base is not None:
        return undated(template(said.of), "it counts from an event whose date the text does not say there")
    if reference is None or (context.antecedent_unresolved and said.base is None):
        return undated(template(said.of), "it counts from an earlier time in the text, and none is known")
    if said.base is None and isinstance(said.of, Weekday) and reference.interval.grain > Grain.WEEK:
        return undated(template(said.of), f"it counts from a day of {reference.text!r} that the text does not name")
    side = [
        i
        for i in _ones_around(said, reference)
        if (i.start >= reference.interval.end if said.step > 0 else i.end <= reference.interval.start)
    ]
    if not side:
        return undated(template(said.of), f"there is none near {reference.text!r}")
    reason = f"the first after {reference.text!r}" if said.step > 0 else f"the last before {reference.text!r}"
    return dated(side[0 if said.step > 0 else -1], reason, antecedent=reference)


def _stepped_back_to(context: Context) -> Antecedent | None:
    """The reference time, or in news what the sentence before steps back to: "had closed in March ... the following May"."""
    latest = context.antecedents[0] if context.antecedents else None
    if context.genre is Genre.NEWS and latest is not None and latest.flashback and latest.at >= context.paragraph:
        return latest
    return told_last(context.antecedents)


def _named(base: Expression, context: Context, resolve: Resolve) -> Antecedent | None:
    found = resolve(base, context)
    return None if found.interval is None else Antecedent(found.value, found.interval)


def _ones_around(said: Following, reference: Antecedent) -> list[Interval]:
    """The days or months of that name near the reference time, in the order of time."""
    first, last = calendar_units.first_day(reference.interval), calendar_units.last_day(reference.interval)
    match said.of:
        case Weekday(weekday=number):
            days = (
                first - 7 + (number - calendar.weekday(first)) % 7,
                last + 1 + (number - calendar.weekday(last + 1)) % 7,
            )
            return [calendar_units.containing(day, Grain.DAY) for day in days]
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


def around(said: Around, context: Context, resolve: Resolve) -> Resolution:
    """ "The week of July 24": the unit around the day."""
    day = resolve(said.of, context)
    if day.interval is None:
        return undated({Grain.WEEK: "XXXX-WXX", Grain.WEEKEND: "XXXX-WXX-WE"}.get(said.unit, "XXXX-XX"), day.reason)
    number = calendar_units.first_day(day.interval)
    if said.unit is Grain.WEEKEND and calendar.weekday(number) in _LONG_WEEKEND:
        number -= calendar.weekday(number) + 1
    found = calendar_units.containing(number, said.unit)
    reason = f"the {said.unit.word} around {day.value} ({day.reason})"
    return day._replace(value=value(found), interval=found, reason=reason, alternatives=())


def nth_weekday(said: NthWeekday, context: Context, resolve: Resolve) -> Resolution:
    """ "The last Sunday of October"."""
    month = resolve(said.of, context)
    if month.interval is None:
        return undated("XXXX-XX-XX", month.reason)
    first, last = calendar_units.first_day(month.interval), calendar_units.last_day(month.interval)
    days = range(first + (said.weekday - calendar.weekday(first)) % 7, last + 1, 7)
    index = said.number if said.number < 0 else said.number - 1
    if not -len(days) <= index < len(days):
        return undated("XXXX-XX-XX", f"there is no such day in {month.value}")
    found = calendar_units.containing(days[index], Grain.DAY)
    return dated(found, f"counted within {month.value}; {month.reason}")._replace(anchored=month.anchored)


def _to_the_day(first: int, said: Offset) -> Interval | None:
    match said.unit:
        case Grain.YEAR:
            return calendar_units.same_day_years_on(first, said.n)
        case Grain.MONTH:
            return calendar_units.same_day_months_on(first, said.n)
    return calendar_units.shifted(first, said.unit, said.n)


_FIRST_WEEK = 7  # days of a month on which the month before may end: "the quarter ended Oct. 1"


def quarter_ending(said: QuarterEnding, context: Context, resolve: Resolve) -> Resolution:
    """The three months up to a month or that of a day; a day of the first week ends the month before.

    The TIMEX3 value remains the name, the interval is that of the months.
    """
    last = resolve(said.of, context)
    if last.interval is None:
        return undated("XXXX-QX", last.reason)
    y, m, d = calendar.civil(calendar_units.last_day(last.interval))
    first = calendar.add_months(y, m, -2 - (d <= _FIRST_WEEK))
    found = calendar_units.months(*first, 3, Grain.QUARTER)
    reason = f"the three months that end with {last.value} ({last.reason})"
    return last._replace(interval=found, value=f"{y}-Q{said.number}", reason=reason, alternatives=())


def offset(said: Offset, context: Context, resolve: Resolve) -> Resolution:
    """ "Two days after July 27": a number of units from the adjacent time, known to the unit: from its first day, or after the last of several days."""
    base = resolve(said.of, context)
    if base.interval is None:
        return undated("XXXX-XX-XX", base.reason)
    if base.interval.grain > max(said.unit, Grain.DAY):
        return undated("XXXX-XX-XX", f"{base.value} is not known to the {said.unit.word}")
    after_days = said.n > 0 and base.interval.grain is Grain.DAY  # "the day after Ramadan"
    first = (calendar_units.last_day if after_days else calendar_units.first_day)(base.interval)
    found = _to_the_day(first, said) if said.to_the_day else calendar_units.shifted(first, said.unit, said.n)
    unit = said.unit.word if abs(said.n) == 1 else f"{said.unit.word}s"
    reason = f"{abs(said.n)} {unit} {'after' if said.n > 0 else 'before'} {base.value} ({base.reason})"
    if base.anchored and found is not None and is_past_after_publication(found, context):
        return undated("XXXX-XX-XX", f"{reason} is after {context.anchor_name}, but the text is in the past")
    return dated(found, reason)._replace(anchored=base.anchored, antecedent=base.antecedent)


def position(said: Position, context: Context, resolve: Resolve) -> Resolution:
    """ "The last week of May": counted within the longer time; a week belongs to it by its Thursday (ISO 8601)."""
    whole = resolve(said.of, context)
    if _turns_ahead(said, whole, context):
        whole = resolve(Shift(Grain.CENTURY, 0, Origin.CONTEXT), context)
    if whole.interval is None:
        return undated(template(said), whole.reason)
    before = _year_before(said, whole.interval, context)
    if before is not None:
        return dated(before, f"the last before {context.anchor_name}; {whole.reason}")
    first, last = calendar_units.first_day(whole.interval), calendar_units.last_day(whole.interval)
    units = _units_within(first, last, said.unit)
    index = said.number if said.number < 0 else said.number - 1
    if not -len(units) <= index < len(units):
        return undated("XXXX-XX-XX", f"there is no such {said.unit.word} in it")
    return dated(units[index], f"counted within {value(whole.interval)}; {whole.reason}")._replace(
        anchored=whole.anchored
    )


def _year_before(said: Position, year: Interval, context: Context) -> Interval | None:
    """The month of the year before, where that of the year told of is after publication, and its verb is in the past: "he left that March"."""
    if said.unit is not Grain.MONTH or said.of != Shift(Grain.YEAR, 0, Origin.CONTEXT) or context.today is None:
        return None
    month, told = Calendar(month=said.number), calendar.civil(calendar_units.first_day(year))[0]
    found, is_past = in_year(month, told), context.cue is not None and context.cue.direction is Direction.PAST
    is_ahead = found is not None and calendar_units.first_day(found) > context.today
    return in_year(month, told - 1) if is_past and is_ahead else None


def _turns_ahead(said: Position, whole: Resolution, context: Context) -> bool:
    """Whether "the turn of the century" would be the one to come: a text of 2022 that speaks of 2019 means the one before."""
    is_turn = isinstance(said.of, Shift) and said.of.unit is Grain.CENTURY and said.of.n == 1
    if not is_turn or whole.interval is None or context.today is None:
        return False
    return calendar_units.first_day(whole.interval) > context.today


def _units_within(first: int, last: int, unit: Grain) -> list[Interval]:
    middle = {Grain.WEEK: 3}.get(unit, 0)
    found = []
    at = first
    while at <= last:
        interval = calendar_units.containing(at, unit)
        if first <= calendar_units.first_day(interval) + middle <= last:
            found.append(interval)
        at = calendar_units.last_day(interval) + 1
    return found
