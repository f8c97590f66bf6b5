"""Date events by publication: the lead, and undated ones where a user asks for it."""

from dataclasses import replace

from timeline.model import Anchor, TimeMention, Timex, TimexType
from timeline.model.expressions import Expression
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.calendar import number_of
from timeline.resolving.edtf import edtf


def day_of(anchor: Anchor, start: int, when: Timex | None = None, reason: str | None = None) -> Timex:
    """The publication as the time of an event without a date.

    Args:
        anchor: the publication.
        start: the offset of the event's first word.
        when: its time expression, if it has one that could not be dated.
        reason: why it has this date, if not because the user asked for it.

    >>> import datetime as dt
    >>> day_of(Anchor(dt.date(2023, 7, 30), "published 2023-07-30"), 0).edtf
    '2023-07-30'
    """
    within = anchor.within
    grain, known = (Grain.DAY, anchor.day.isoformat()) if within is None else (within.grain, within.isoformat())
    interval = calendar_units.containing(number_of(anchor.day), grain)
    stated = when or Timex(TimeMention(start, start, "", Expression(), "publication"), TimexType.DATE, "")
    return replace(
        stated,
        type=TimexType.DATE,
        value=known,
        interval=interval,
        edtf=edtf(interval),
        anchor=known,
        anchor_source=anchor.source,
        timezone=anchor.timezone,
        reason=reason
        or f"{f'{when.reason}; ' if when else 'the text states no time; '}dated by the {grain.word} of publication, as requested",
    )
