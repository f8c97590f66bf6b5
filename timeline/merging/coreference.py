"""Event coreference test: whether two mentions are of one event.

Precision before recall: a wrong merge hides an event, a missed one only repeats it. Two mentions are of one event if they
are alike and nothing that both state conflicts.
"""

import re

from timeline.merging.conflicts import conflict
from timeline.merging.difference import Difference
from timeline.merging.event_mention import EventMention, likeness, share
from timeline.merging.roles import Role
from timeline.model import Certainty, DateSource
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS

_WITHIN = 0.8  # share of a short report that a long one repeats
_ALIKE_ON_A_DAY = (0.5, 0.3)  # share and likeness, with the same trigger; a month holds more events in like words
_ALIKE = (0.6, 0.5)
_ALIKE_WITH_OTHER_TRIGGERS = (0.5, 0.45)
_ALIKE_WITHOUT_TRIGGERS = (0.6, 0.55)
_ALIKE_ON_ANOTHER_DAY = (0.6, 0.5)
_FEWEST_SHARED_WITHOUT_TRIGGERS = 2  # besides names: "after the State of the Union address" is part of many an event
FEWEST_SHARED = 3
"""Content words that two mentions of one event have in common at least."""
NEAR_DAYS = 3
"""How far apart mistaken dates of one event are; further apart, they are two events."""
_FACTS = frozenset({Certainty.HAPPENED, Certainty.REPORTED})
_UNSURE = frozenset({Certainty.DENIED, Certainty.POSSIBLE})
_FIGURE = re.compile(r"\d[\d.,]*")


def is_same(one: EventMention, other: EventMention) -> bool:
    """Whether two mentions are of one event at one time; `difference` says why not."""
    return not difference(one, other)


def difference(one: EventMention, other: EventMention) -> Difference | None:
    """Why two mentions are not of one event at one time; None where they are.

    The times must overlap at compatible grain (a day and a clock time of it; else the very same interval), and the words
    must be alike, the more so where the triggers differ. A denied event is not the same as a stated one.
    """
    if one.time != other.time or one.event.relation != other.event.relation or not _overlap(one, other):
        return Difference.TIMES
    if not _as_sure(one, other):
        return Difference.CERTAINTY
    enough = _enough(one, other)
    if enough is None:
        return Difference.ACTIONS
    return conflict(one, other) if _are_alike(one, other, enough) else Difference.WORDS


def _enough(one: EventMention, other: EventMention) -> tuple[float, float] | None:
    """The share and likeness that are enough by their triggers; None where nothing is."""
    on_a_day = isinstance(one.time, int)
    if _same_trigger(one, other):
        return _ALIKE_ON_A_DAY if on_a_day else _ALIKE
    if one.trigger is None or other.trigger is None:
        shared = (one.words & other.words) - one.names - other.names
        return _ALIKE_WITHOUT_TRIGGERS if len(shared) >= _FEWEST_SHARED_WITHOUT_TRIGGERS else None
    if one.trigger in other.words or other.trigger in one.words:  # "died when a roof fell in" and "a roof fell in"
        return _ALIKE_WITH_OTHER_TRIGGERS if on_a_day else _ALIKE
    return None


def is_contested(one: EventMention, other: EventMention) -> bool:
    """Whether two mentions give different days for one event that happens only once.

    Both are a few days apart, alike and with the same trigger and no other figures. The same time expressions with another
    day of publication are no contest.
    """
    if not (may_be_contested(one) and may_be_contested(other)):
        return False
    if not 0 < abs(one.interval.start // DAY_SECONDS - other.interval.start // DAY_SECONDS) <= NEAR_DAYS:
        return False
    if one.event.when.mention.text == other.event.when.mention.text or one.event.relation != other.event.relation:
        return False
    if not (_same_trigger(one, other) and _agree_in_figures(one, other)):
        return False
    return (
        _are_alike(one, other, _ALIKE_ON_ANOTHER_DAY)
        and (_names_a_party_of(one, other) or _names_a_party_of(other, one))
        and not conflict(one, other)
    )


def may_be_contested(event_mention: EventMention) -> bool:
    """Whether it states as a fact, with a day of its own, an event that happens only once."""
    return event_mention.is_unique and isinstance(event_mention.time, int) and _is_dated_fact(event_mention)


def _names_a_party_of(one: EventMention, other: EventMention) -> bool:
    """Whether a name of one beside its place is also in the other: a man dies once, and men die in a town every day."""
    parties = (name for role, names in one.roles.names.items() if role != Role.PLACE for name in names)
    named = frozenset[str]().union(*(name for names in other.roles.names.values() for name in names))
    return any(not name.isdisjoint(named) for name in parties)


def _are_alike(one: EventMention, other: EventMention, enough: tuple[float, float]) -> bool:
    """Whether they share a name, if both have one, and enough of the shorter mention and of both, or nearly all of it."""
    if one.names and other.names and one.names.isdisjoint(other.names):
        return False
    common = one.words & other.words
    if len(common) < FEWEST_SHARED or common <= one.names | other.names:  # names alone are no event
        return False
    shared = share(one, other)
    return shared >= _WITHIN or (shared >= enough[0] and likeness(one, other) >= enough[1])


def _overlap(one: EventMention, other: EventMention) -> bool:
    return one.interval.start < other.interval.end and other.interval.start < one.interval.end


def _as_sure(one: EventMention, other: EventMention) -> bool:
    sure = one.event.certainty, other.event.certainty
    return sure[0] == sure[1] or not _UNSURE.intersection(sure)


def _same_trigger(one: EventMention, other: EventMention) -> bool:
    return one.trigger is not None and one.trigger == other.trigger


def _is_dated_fact(event_mention: EventMention) -> bool:
    """Whether it is stated as a fact with its own date; a clock time alone states no day."""
    event = event_mention.event
    return (
        event.certainty in _FACTS
        and event.date_source is DateSource.STATED
        and event_mention.interval.grain >= Grain.PART_OF_DAY
    )


def _agree_in_figures(one: EventMention, other: EventMention) -> bool:
    """Whether neither has a figure in place of another figure of the other."""
    figures = [{word for word in each.words if _FIGURE.fullmatch(word)} for each in (one, other)]
    return figures[0] <= figures[1] or figures[1] <= figures[0]
