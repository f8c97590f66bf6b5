"""Resolve against a publication of which only the month or year is known.

A date is taken if it is the same on the first and on the last day of that month or year; otherwise it depends on the day of
publication, and stays open.
"""

from collections.abc import Callable
from dataclasses import replace

from timeline.model import Anchor, Period, Timex
from timeline.resolving.resolution import NO_ANCHOR


def resolved_within(
    period: Period, anchor: Anchor, resolve: Callable[[Anchor | None], tuple[Timex, ...]]
) -> tuple[Timex, ...]:
    """The times of a text that do not depend on the day of publication, and the others left open.

    Args:
        period: the month or year of publication.
        anchor: the anchor with it.
        resolve: resolves the times of the text by an anchor.
    """
    first, last, without = (
        {(when.mention.start, when.mention.end): when for when in resolve(each)}
        for each in (anchor, replace(anchor, day=period.last), None)
    )
    return tuple(
        _counted_from(period, anchor, when, last[at])
        if at in last and _is_same(when, last[at])
        else _open(without.get(at, when), period)
        for at, when in first.items()
    )


def _is_same(when: Timex, other: Timex) -> bool:
    return (when.interval, when.value) == (other.interval, other.value)


def _counted_from(period: Period, anchor: Anchor, when: Timex, other: Timex) -> Timex:
    """The same time, whose anchor is the month or year and not a day of it."""
    if when.anchor != anchor.day.isoformat() or when.anchor_source != anchor.source:
        return when
    if when.reason == other.reason:
        return replace(when, anchor=period.isoformat())
    reason = f"the nearest to any day of {period.isoformat()}, the {period.grain.word} of publication"
    return replace(when, anchor=period.isoformat(), reason=reason, rejected=(), alternatives=())


def _open(when: Timex, period: Period) -> Timex:
    """The time without a date; its TIMEX3 value keeps no year that it takes from the text when nothing else is known."""
    if when.interval is None and NO_ANCHOR not in when.reason:
        return when
    known = f"only the {period.grain.word} of publication is known, {period.isoformat()}, and this depends on the day"
    year, dash, rest = when.value.partition("-")
    open_value = when.value if when.interval is None else f"{'X' * len(year)}{dash}{rest}"
    return replace(
        when,
        value=open_value,
        interval=None,
        edtf=None,
        anchor=None,
        anchor_source=None,
        timezone=None,
        reason=known,
        origin=None,
        parts=(),
        alternatives=(),
        rejected=(),
    )
