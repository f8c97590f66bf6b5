"""Calendar dates, weekdays, and numbered parts of the year with something left open."""

from collections.abc import Callable
from dataclasses import replace

from timeline.model import Genre, Interval
from timeline.model.expressions import Calendar, Cycle, Weekday
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.context import Antecedent, Context, Direction
from timeline.resolving.disambiguation import FAR, nearest
from timeline.resolving.resolution import NO_ANCHOR, Resolution, dated, undated
from timeline.resolving.timex3 import template

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip
ORDINAL_NAMES = ("first", "second", "third", "fourth")
SEASON_NAMES = ("spring", "summer", "fall", "winter")


def calendar_date(said: Calendar, context: Context) -> Resolution:
    """A date with the fields that are stated, the others taken from the context."""
    if said.year is None:
        return _without_year(said, context)
    if not said.short:
        return _complete(said, said.year, "the text says it in full")
    if context.today is None:
        return undated(template(said), "the century is not said, and " + NO_ANCHOR)
    year = short_year(said.year, context)
    return replace(_complete(said, year, "the century nearest to publication"), anchored=True)


def short_year(two_digits: int, context: Context) -> int:
    """The year with these last two digits: of this century where that is at most ten years ahead, else of the last."""
    this_year = calendar.civil(context.today or 0)[0]
    year = this_year // 100 * 100 + two_digits
    return year if year <= this_year + 10 else year - 100


def _complete(said: Calendar, year: int, reason: str) -> Resolution:
    found = in_year(said, year)
    if found is None:
        return undated(template(said), "the calendar has no such day")
    if said.weekday is not None and calendar.weekday(calendar_units.first_day(found)) != said.weekday:
        actual = WEEKDAY_NAMES[calendar.weekday(calendar_units.first_day(found))]
        reason += f"; but the text calls it a {WEEKDAY_NAMES[said.weekday]}, and it was a {actual}"
    return dated(found, reason)


def in_year(said: Calendar, year: int) -> Interval | None:
    """The date in a year; None where the year has no such day or cannot be written."""
    if not calendar_units.FIRST_YEAR <= year <= calendar_units.LAST_YEAR:
        return None
    if said.month is None:
        return calendar_units.year(year)
    if said.day is None:
        return calendar_units.months(year, said.month, 1, Grain.MONTH)
    return calendar_units.day(year, said.month, said.day) if calendar.is_day(year, said.month, said.day) else None


def _without_year(said: Calendar, context: Context) -> Resolution:
    if context.adjacent is not None and context.adjacent.interval.grain is Grain.YEAR and said.month is not None:
        found = in_year(said, calendar.civil(calendar_units.first_day(context.adjacent.interval))[0])
        if found is not None:
            return dated(found, f"the year of {context.adjacent.text!r} beside it", antecedent=context.adjacent)
    reference = reference_year(context)
    if reference is not None and said.month is not None:
        meant = going_on(lambda year: in_year(said, year), reference)
        if meant is not None:
            return meant
    if reference is not None and said.day is not None and reference.interval.grain <= Grain.MONTH:
        return _day_of_reference_month(said.day, reference)
    if context.today is None:
        return undated(template(said), "the year is not said, and " + NO_ANCHOR)
    candidates = _candidates(said, context.today)
    if not candidates:
        return undated(template(said), "no year near publication has such a day")
    return nearest(candidates, context, _name(said))


def _day_of_reference_month(day: int, reference: Antecedent) -> Resolution:
    """ "On the 14th", behind a date: of the month told before, or of the one beside it if that is nearer."""
    year, month, _ = calendar.civil(calendar_units.first_day(reference.interval))
    months = [calendar.add_months(year, month, n) for n in (0, 1, -1)]
    found = [calendar_units.day(y, m, day) for y, m in months if calendar.is_day(y, m, day)]
    if not found:
        return undated("XXXX-XX-XX", "no month near the one told has such a day")
    if reference.interval.grain is Grain.MONTH:
        return dated(found[0], f"the month of {reference.text!r} before it", antecedent=reference)
    ranked = sorted(found, key=lambda i: _on_from(i, reference))
    return dated(
        ranked[0],
        f"the nearest such day to {reference.text!r} before it",
        antecedent=reference,
        alternatives=tuple(ranked[1:2]),
    )


def going_on(of_year: Callable[[int], Interval | None], reference: Antecedent) -> Resolution | None:
    """The date in the year of the reference time; where that is finer than a year, the date nearest to it, later rather than earlier."""
    year = calendar.civil(calendar_units.first_day(reference.interval))[0]
    reason = f"the year of {reference.text!r} before it"
    if reference.interval.grain >= Grain.HALF:
        found = of_year(year)
        return dated(found, reason, antecedent=reference) if found is not None else None

    ranked = sorted(
        (i for i in map(of_year, (year - 1, year, year + 1)) if i is not None), key=lambda i: _on_from(i, reference)
    )
    if not ranked:
        return None
    close = tuple(i for i in ranked[1:] if _on_from(i, reference) <= NEARLY * _on_from(ranked[0], reference))
    return dated(ranked[0], f"{reason}, going on from there", antecedent=reference, alternatives=close)


def _on_from(found: Interval, reference: Antecedent) -> float:
    """How far a date lies from the time told; back counts for more, and within a span that is told it is there."""
    if reference.since is not None and reference.since.start <= found.start < reference.interval.end:
        return 0
    return max(found.start - reference.interval.start, BACK * (reference.interval.start - found.start))


BACK = 1.25  # what lies before the time told must be nearer by so much
NEARLY = 1.5  # how many times farther another reading may lie and still stand close


def reference_year(context: Context) -> Antecedent | None:
    """The time whose year later dates share: in a narrative, without a publication date, and after a full date in the same sentence."""
    if context.genre is not Genre.NARRATIVE and context.today is not None:
        latest = context.antecedents[0] if context.antecedents else None
        return latest if latest is not None and latest.full and latest.at >= context.sentence else None
    if context.cue is not None and context.cue.prospective and context.today is not None:
        return None
    reference = next((s for s in context.antecedents if s.interval.grain <= Grain.YEAR and not s.aside), None)
    if reference is None or reference.interval.grain < Grain.QUARTER:
        return reference
    if reference.since is not None:
        return replace(reference, interval=reference.since)
    return reference


def _candidates(said: Calendar, today: int) -> list[Interval]:
    year, month, _ = calendar.civil(today)
    if said.month is None:  # "the 27th"
        around = [calendar.add_months(year, month, n) for n in (-2, -1, 0, 1, 2)]
        found = [calendar_units.day(y, m, said.day or 1) for y, m in around if calendar.is_day(y, m, said.day or 1)]
    else:
        reach = 8 if (said.month, said.day) == (2, 29) else 1
        found = [i for i in (in_year(said, y) for y in range(year - reach, year + reach + 1)) if i is not None]
    if said.weekday is None:
        return found
    fitting = [i for i in found if calendar.weekday(calendar_units.first_day(i)) == said.weekday]
    return fitting or found


def _name(said: Calendar) -> str:
    if said.month is None:
        return f"day {said.day} of a month"
    day = f" {said.day}" if said.day else ""
    weekday = f"{WEEKDAY_NAMES[said.weekday]}, " if said.weekday is not None else ""
    return f"{weekday}{MONTH_NAMES[said.month - 1]}{day}"


def weekday(said: Weekday, context: Context) -> Resolution:
    """A day of the week: in a history counted from the day spoken of, else from publication."""
    name = WEEKDAY_NAMES[said.weekday]
    meant = _anaphoric_weekday(said, context) if said.step is None else None
    if meant is not None:
        return meant
    if context.today is None:
        return undated(template(said), NO_ANCHOR)
    ahead = (said.weekday - calendar.weekday(context.today)) % 7
    if said.step is None:
        days = [_day(context.today + ahead + k) for k in ((-7, 0) if ahead else (-7, 0, 7))]
        in_cue = context.cue is not None and context.cue.direction is Direction.FUTURE
        if not in_cue and ahead and context.genre is not Genre.MESSAGE:
            days = days[:1]
        return nearest(days, context, name, FAR)
    if said.step == 0 and ahead and context.cue is not None and context.cue.direction is Direction.PAST:
        passed = _day(context.today + ahead - 7)
        return dated(
            passed, f"the last {name} before publication, since the text says {context.cue.evidence!r}", anchored=True
        )
    first = ahead - 7 if said.step < 0 else ahead if said.step == 0 else ahead or 7
    offset = first + 7 * (said.step + 1 if said.step < 0 else max(said.step - 1, 0))
    words = {-1: "the last", 0: "the coming", 1: "the next"}.get(said.step, "the second")
    side = "before" if said.step < 0 else "after"
    other = context.today + offset + (7 * said.step or -7)
    close = (_day(other),) if said.step else ()
    return dated(_day(context.today + offset), f"{words} {name} {side} publication", anchored=True, alternatives=close)


def _anaphoric_weekday(said: Weekday, context: Context) -> Resolution | None:
    """The weekday of a date right before it ("May 5 (Tuesday)"), or in a history the first one from the day told on."""
    if context.adjacent is not None and context.adjacent.weekday:
        before = calendar_units.first_day(context.adjacent.interval)
        number = before + (said.weekday - calendar.weekday(before)) % 7
        if context.today is not None and before <= context.today < number:
            return None  # "statements made Friday and Thursday"
        reason = f"the first one from {context.adjacent.text!r} before it on"
        return dated(_day(number), reason, antecedent=context.adjacent)
    if context.adjacent is not None:
        for antecedent in context.antecedents:
            for day in filter(None, (antecedent.since, antecedent.interval)):
                if day.grain is Grain.DAY and calendar.weekday(calendar_units.first_day(day)) == said.weekday:
                    return dated(day, f"the day of {antecedent.text!r} beside it", antecedent=antecedent)
    reference = context.reference_time
    if (
        context.genre is not Genre.NARRATIVE
        or reference is None
        or context.antecedent_unresolved
        or reference.interval.grain > Grain.DAY
    ):
        return None
    first = calendar_units.first_day(reference.interval)
    found = _day(first + (said.weekday - calendar.weekday(first)) % 7)
    return dated(found, f"the first one from {reference.text!r} before it on", antecedent=reference)


def _day(number: int) -> Interval:
    return calendar_units.days(number, number + 1, Grain.DAY)


def cycle(said: Cycle, context: Context) -> Resolution:
    """A quarter, half or season of a year that is stated, stepped to, or nearest to publication."""
    if said.of is not None:
        whole = calendar_date(said.of, context) if isinstance(said.of, Calendar) else undated("XXXX", NO_ANCHOR)
        if whole.interval is None:
            return undated(template(said), whole.reason)
        year = calendar.civil(calendar_units.first_day(whole.interval))[0]
        return replace(dated(cycle_of(said, year), whole.reason), anchored=whole.anchored)
    reference = reference_year(context)
    if reference is not None and said.step is None:
        meant = going_on(lambda year: cycle_of(said, year), reference)
        if meant is not None:
            return meant
    if context.today is None:
        return undated(template(said), NO_ANCHOR)
    return _near_cycle(said, context, context.today)


def _near_cycle(said: Cycle, context: Context, today: int) -> Resolution:
    if said.unit is Grain.WEEKEND:
        return nearest([calendar_units.containing(today + 7 * n, Grain.WEEKEND) for n in (-1, 0)], context, "weekend")
    year = calendar.civil(today)[0]
    around = [
        cycle_of(said, y) for y in (year - 2, year - 1, year, year + 1)
    ]  # in January, last winter began two years ago
    now = today * calendar.DAY_SECONDS
    name = (
        f"{SEASON_NAMES[said.number - 1]}"
        if said.unit is Grain.SEASON
        else f"{ORDINAL_NAMES[said.number - 1]} {said.unit.word}"
    )
    if said.step == -1:
        return dated([i for i in around if i.end <= now][-1], f"the last {name} before publication", anchored=True)
    if said.step == 1:
        return dated(next(i for i in around if i.start > now), f"the next {name} after publication", anchored=True)
    if said.step == 0:
        return dated(around[2], f"the {name} of the year of publication", anchored=True)
    return nearest(around[1:], context, name)


def cycle_of(said: Cycle, year: int) -> Interval:
    """The quarter, half or season of a year."""
    if said.unit is Grain.SEASON:
        return calendar_units.season(year, said.number)
    size = 3 if said.unit is Grain.QUARTER else 6
    return calendar_units.months(year, size * (said.number - 1) + 1, size, said.unit)
