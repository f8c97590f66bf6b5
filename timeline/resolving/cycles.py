"""Quarters, halves, seasons and weekends: parts that every year or week has."""

from timeline.model import Interval
from timeline.model.expressions import Calendar, Cycle
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.calendar_dates import calendar_date, going_on, reference_year
from timeline.resolving.context import Context
from timeline.resolving.disambiguation import nearest
from timeline.resolving.fiscal import in_reported_year
from timeline.resolving.resolution import NO_ANCHOR, Resolution, dated, undated
from timeline.resolving.timex3 import template

ORDINAL_NAMES = ("first", "second", "third", "fourth")
SEASON_NAMES = ("spring", "summer", "fall", "winter")
SOUTHERN = frozenset({"AR", "AU", "BW", "CL", "FK", "LS", "NA", "NZ", "PY", "SZ", "UY", "ZA", "ZW"})
"""The countries whose summer begins in December and whose papers name the seasons."""


def cycle(said: Cycle, context: Context) -> Resolution:
    """A quarter, half or season of a year that is stated, stepped to, or nearest to publication.

    Accounts are not of the century of a story: "founded in 1903, it sold more in 3Q18".
    """
    if said.of is not None:
        apart = context if said.unit is Grain.SEASON else context._replace(antecedents=())
        whole = calendar_date(said.of, apart) if isinstance(said.of, Calendar) else undated("XXXX", NO_ANCHOR)
        if whole.interval is None:
            return undated(template(said), whole.reason)
        year = calendar.civil(calendar_units.first_day(whole.interval))[0]
        return dated(cycle_of(said, year), whole.reason)._replace(anchored=whole.anchored)
    return (
        in_reported_year(said, _open_cycle(said, context), context) if said.step is None else _open_cycle(said, context)
    )


def _open_cycle(said: Cycle, context: Context) -> Resolution:
    """Of the year of the reference time, else the nearest to publication."""
    reference = reference_year(context)
    if reference is not None and said.step is None:
        meant = going_on(lambda year: cycle_of(said, year), reference, context)
        if meant is not None:
            return meant
    if context.today is None:
        return undated(template(said), NO_ANCHOR)
    return _near_cycle(said, context, context.today)


def _near_cycle(said: Cycle, context: Context, today: int) -> Resolution:
    if said.unit is Grain.WEEKEND:
        return nearest([calendar_units.containing(today + 7 * n, Grain.WEEKEND) for n in (-1, 0)], context, "weekend")
    year = calendar.civil(today)[0]
    is_season = said.unit is Grain.SEASON
    is_southern = is_season and context.country in SOUTHERN
    of_year = southern_season if is_southern else cycle_of
    around = [
        of_year(said, y) for y in (year - 2, year - 1, year, year + 1)
    ]  # in January, last winter began two years ago
    now = today * calendar.DAY_SECONDS
    name = SEASON_NAMES[said.number - 1] if is_season else f"{ORDINAL_NAMES[said.number - 1]} {said.unit.word}"
    name = f"southern {name}" if is_southern else name
    if said.step == -1:
        return dated(
            [i for i in around if i.end <= now][-1], f"the last {name} before {context.anchor_name}", anchored=True
        )
    if said.step == 1:
        return dated(
            next(i for i in around if i.start > now), f"the next {name} after {context.anchor_name}", anchored=True
        )
    if said.step == 0 and not is_southern:
        return dated(around[2], f"the {name} of the year of {context.anchor_name}", anchored=True)
    return nearest(around[1:], context, name)


def southern_season(said: Cycle, year: int) -> Interval:
    """A season of the south as its three months, since the names of seasons in TIMEX3 and EDTF are those of the north."""
    first = 3 * ((said.number + 1) % 4 + 1)
    return calendar_units.months(year, first, 3, Grain.MONTH)


def cycle_of(said: Cycle, year: int) -> Interval:
    """The quarter, half or season of a year."""
    if said.unit is Grain.SEASON:
        return calendar_units.season(year, said.number)
    size = 3 if said.unit is Grain.QUARTER else 6
    return calendar_units.months(year, size * (said.number - 1) + 1, size, said.unit)
