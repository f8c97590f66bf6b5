"""How an event relates to its time."""

from dataclasses import replace

from timeline.model import Relation, Timex
from timeline.model.grain import Grain
from timeline.resolving.edtf import edtf


def relation(when: Timex) -> Relation | None:
    """How an event relates to its time; None where the time is not known.

    Without a signal word, it is at a day or a moment, and during a longer time.
    """
    if when.interval is None:
        return None
    return when.relation or (Relation.AT if when.interval.grain <= Grain.DAY else Relation.DURING)


def closed(when: Timex) -> Timex:
    """A time without the span that it bounds: "until 1980, when a flood came" is 1980 for the flood."""
    if when.interval is None or when.relation not in (Relation.SINCE, Relation.UNTIL):
        return when
    interval = replace(when.interval, open_start=False, open_end=False)
    reason = when.reason.rpartition("; ")[0] or when.reason
    return replace(when, interval=interval, edtf=edtf(interval), reason=reason, relation=None)
