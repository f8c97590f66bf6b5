"""The periods of a report: the quarter that it is about, and the same part of other years."""

from timeline.model.expressions import Shift
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.context import Antecedent, Context
from timeline.resolving.edtf import edtf
from timeline.resolving.resolution import NO_ANCHOR, Resolution, counted, dated, undated


def years_from(base: Antecedent, n: int) -> Resolution:
    """The same part of the year, n years later."""
    year, month, day = calendar.civil(calendar_units.first_day(base.interval))
    after_year, after_month, after_day = calendar.civil(calendar_units.last_day(base.interval) + 1)
    found = None
    if calendar_units.FIRST_YEAR <= year + n <= calendar_units.LAST_YEAR:
        start = _same_day(year + n, month, day)
        is_day = base.interval.grain is Grain.DAY
        after = start + 1 if is_day else _same_day(after_year + n, after_month, after_day)
        found = calendar_units.days(start, after, base.interval.grain)
    meant = dated(found, counted(Shift(Grain.YEAR, n), f"{base.text!r} before it"), antecedent=base)
    is_calendar = found is None or (day == after_day == 1 and month % 3 == 1)
    return meant if is_calendar else meant._replace(value=edtf(found))


def _same_day(year: int, month: int, day: int) -> int:
    """The day of a month, or its last one where it has fewer: 29 February of a common year."""
    return calendar.day_number(year, month, min(day, calendar.month_length(year, month)))


def from_report(said: Shift, context: Context) -> Resolution:
    """A quarter or year counted from the one that the report is about, else the last one before publication."""
    base = context.reported
    if said.unit < Grain.WEEK:
        return undated("XXXX-XX-XX", "a report is about longer times")
    if base is not None:
        found = calendar_units.shifted(calendar_units.first_day(base.interval), said.unit, said.n)
        return dated(found, counted(said, f"{base.text!r} before it"), antecedent=base)
    if context.today is None:
        return undated("XXXX-QX", NO_ANCHOR)
    found = calendar_units.shifted(context.today, said.unit, said.n - 1)
    return dated(found, counted(said, f"the last quarter completed before {context.anchor_name}"), anchored=True)
