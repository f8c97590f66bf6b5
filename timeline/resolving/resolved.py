"""The resolved time of a mention: its meaning, with all that was assumed to find it."""

from timeline.model import Anchor, TimeMention, Timex, TimexType
from timeline.model.grain import Grain
from timeline.resolving.calendar import civil, iso_day
from timeline.resolving.calendar_units import first_day
from timeline.resolving.clock_times import in_stated_zone
from timeline.resolving.context import Context
from timeline.resolving.edtf import edtf
from timeline.resolving.resolution import Resolution
from timeline.resolving.resolver import resolve
from timeline.resolving.timex3 import value


def resolved(mention: TimeMention, meaning: Resolution, context: Context) -> Timex:
    """A mention with its meaning in its context."""
    anchor = context.anchor
    used, source = _anchor_used(meaning, anchor)
    zone = meaning.zone or (anchor.timezone if anchor and not meaning.zone_open else None)
    return Timex(
        mention=mention,
        type=meaning.type,
        value=meaning.value,
        mod=meaning.mod,
        interval=meaning.interval,
        edtf=edtf(meaning.interval) if meaning.interval else None,
        anchor=used,
        anchor_source=source,
        reason=meaning.reason,
        origin=_origin(mention, meaning) if meaning.origin else None,
        timezone=zone if meaning.interval and meaning.interval.grain < Grain.DAY else None,
        alternatives=tuple(map(value, meaning.alternatives)),
        parts=_parts(mention, meaning, context) if mention.parts else (),
        rejected=meaning.rejected,
    )


def _anchor_used(meaning: Resolution, anchor: Anchor | None) -> tuple[str | None, str | None]:
    if meaning.antecedent is not None:
        return iso_day(first_day(meaning.antecedent.interval)), f"{meaning.antecedent.text!r} in the text"
    if meaning.anchored and anchor is not None:
        return anchor.day.isoformat(), anchor.source
    return None, None


def _origin(mention: TimeMention, meaning: Resolution) -> Timex | None:
    if meaning.origin is None or meaning.interval is None:
        return None
    years = civil(first_day(meaning.interval))[0] - civil(first_day(meaning.origin))[0]
    reason = f"{years} years before {meaning.value}, the day of its {mention.text!r} ({meaning.reason})"
    return Timex(
        mention,
        TimexType.DATE,
        value(meaning.origin),
        None,
        meaning.origin,
        edtf(meaning.origin),
        meaning.value,
        f"{mention.text!r} in the text",
        reason,
    )


def _parts(mention: TimeMention, meaning: Resolution, context: Context) -> tuple[Timex, ...]:
    """The parts of a joined mention: the ends of a range, or a day and a time with words between them."""
    if len(mention.parts) != 2:
        return ()
    ends = meaning.ends or tuple(resolve(part.expression, context) for part in mention.parts)
    zoned = (in_stated_zone(end, context.country) for end in ends)
    return tuple(resolved(part, end, context) for part, end in zip(mention.parts, zoned, strict=True))
