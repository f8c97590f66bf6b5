"""Dates of holidays: in the year that is stated, stepped to, going on from the reference time, or nearest to publication."""

from dataclasses import replace

from timeline.model import Interval, TimexType
from timeline.model.expressions import Holiday
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.calendar_dates import going_on, reference_year
from timeline.resolving.context import Antecedent, Context
from timeline.resolving.disambiguation import nearest
from timeline.resolving.holiday_calendar import HOLIDAYS, observances
from timeline.resolving.observances import Observance
from timeline.resolving.resolution import NO_ANCHOR, Resolution, dated, undated
from timeline.resolving.timex3 import value

_OPEN = "XXXX-XX-XX"
NO_SUCH_DAY = "the day of the holiday in that year is not known"
Notes = dict[Interval, str]
"""The observances of a holiday as intervals in the order of time, with a note on each."""


def holiday(said: Holiday, context: Context) -> Resolution:
    """A holiday of the year that is stated, stepped to, or nearest to publication.

    >>> holiday(Holiday("Easter", 2024), Context()).value, holiday(Holiday("Hanukkah", 2023), Context()).value
    ('2024-03-31', '2023-12-08/2023-12-15')
    """
    if said.key not in HOLIDAYS:
        return undated(_OPEN, f"the table of holidays has no day for {said.key!r}")
    if said.year is not None:
        return _of_year(said, said.year, context)
    if said.years_on is not None and context.today is not None:
        year = calendar.civil(context.today)[0] + said.years_on
        return _of_year(said, year, context)._replace(anchored=True)
    if said.step is None and said.years_on is None and (era := _era_of_sentence(context)) is not None:
        return undated(_OPEN, f"the text does not say in which year of {era.text!r} before it")
    reference = reference_year(context) if said.years_on is None else None
    if reference is not None:
        observed = _observed(said, range(_year(reference.interval) - 1, _year(reference.interval) + 2), context)
        meant = going_on(lambda year: next((day for day in observed if _year(day) == year), None), reference, context)
        return _on_its_days(meant, observed) if meant else undated(_OPEN, NO_SUCH_DAY)
    if context.today is None:
        return undated(_OPEN, "the year is not said, and " + NO_ANCHOR)
    return _near_publication(said, context, context.today)


def _era_of_sentence(context: Context) -> Antecedent | None:
    """A decade or century long over that its sentence has just named: "In the 1990s they called at Christmas"."""
    latest = context.antecedents[0] if context.antecedents else None
    if latest is None or latest.interval.grain <= Grain.YEAR or latest.at < context.sentence:
        return None
    is_over = context.today is None or calendar_units.last_day(latest.interval) < context.today
    return latest if is_over else None


def _of_year(said: Holiday, year: int, context: Context) -> Resolution:
    observed = _observed(said, range(year, year + 1), context)
    if not observed:
        return undated(_OPEN, NO_SUCH_DAY)
    first, *others = observed
    reason = (
        "the text names the year" if said.years_on is None else f"the year counts from that of {context.anchor_name}"
    )
    return _on_its_days(dated(first, reason, alternatives=tuple(others)), observed)


def _near_publication(said: Holiday, context: Context, today: int) -> Resolution:
    year = calendar.civil(today)[0]
    observed = _observed(said, range(year - 1, year + 2), context)
    if not observed:
        return undated(_OPEN, NO_SUCH_DAY)
    if not said.step:
        return _on_its_days(nearest(list(observed), context, said.key), observed)
    midnight = today * calendar.DAY_SECONDS
    past = [day for day in observed if day.end <= midnight]
    to_come = [day for day in observed if day.start > midnight]
    found = past[-1:] if said.step < 0 else to_come[:1]
    if not found:
        return undated(_OPEN, NO_SUCH_DAY)
    side = "last before" if said.step < 0 else "next after"
    return _on_its_days(dated(found[0], f"the {side} {context.anchor_name}", anchored=True), observed)


def _on_its_days(found: Resolution, notes: Notes) -> Resolution:
    """With the note on its days; a holiday of several days has both ends in its value."""
    interval = found.interval
    if interval is None:
        return found
    found = found.because("; ".join(filter(None, (found.reason, notes.get(interval, "")))))
    first, last = calendar_units.first_day(interval), calendar_units.last_day(interval)
    if first == last:
        return found
    days = (calendar_units.containing(number, Grain.DAY) for number in (first, last))
    ends = tuple(Resolution(TimexType.DATE, value(day), day) for day in days)
    return found._replace(value=f"{ends[0].value}/{ends[1].value}", ends=ends)


def _observed(said: Holiday, years: range, context: Context) -> Notes:
    """The observances that begin in some years."""
    found = observances(said.key, years, context.country)
    return {_interval(observance): observance.note for observance in found}


def _interval(observance: Observance) -> Interval:
    first, last = calendar.number_of(observance.first), calendar.number_of(observance.last)
    return replace(calendar_units.days(first, last + 1, Grain.DAY), approximate=observance.approximate)


def _year(day: Interval) -> int:
    return calendar.civil(calendar_units.first_day(day))[0]
