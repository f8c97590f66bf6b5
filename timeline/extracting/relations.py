"""How an event relates to its time."""

from timeline.model import Relation, Timex
from timeline.model.grain import Grain


def relation(when: Timex) -> Relation | None:
    """How an event relates to its time; None where the time is not known.

    Without a signal word, it is at a day or a moment, and during a longer time.
    """
    if when.interval is None:
        return None
    return when.relation or (Relation.AT if when.interval.grain <= Grain.DAY else Relation.DURING)
