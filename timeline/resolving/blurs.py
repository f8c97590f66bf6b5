"""Parts of a time: the early, middle or late part of it, or what of it is over or to come."""

from dataclasses import replace

from timeline.model.expressions import Blur, DayPart, Extent, Mod, PartOfDay
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.clock_times import early_morning
from timeline.resolving.context import Context
from timeline.resolving.resolution import Resolution, Resolve, dated


def blur(said: Blur, context: Context, resolve: Resolve) -> Resolution:
    """ "Early May", "the rest of the month": a part of a time, whose bounds are approximate."""
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
