"""Event coreference test: whether two mentions are of one event.

Precision before recall: a wrong merge hides an event, a missed one only repeats it.
"""

import re
from collections.abc import Mapping

from timeline.merging.event_mention import EventMention, likeness
from timeline.model import Certainty
from timeline.model.grain import Grain
from timeline.resolving.calendar import number_of

_ALIKE_ON_A_DAY = 0.4  # with the same trigger on the same day; a month or a year holds more events in like words
_ALIKE = 0.5
_ALIKE_ON_ANOTHER_DAY = 2 / 3
_NEARLY_THE_SAME = 0.75  # whatever the trigger
_FEWEST_SHARED = 3  # content words
NEAR_DAYS = 3
"""How far apart mistaken dates of one event are; further apart, they are two events."""
_FACTS = frozenset({Certainty.HAPPENED, Certainty.REPORTED})
_UNSURE = frozenset({Certainty.DENIED, Certainty.POSSIBLE})
_FIGURE = re.compile(r"\d[\d.,]*")


def is_same(one: EventMention, other: EventMention, weight: Mapping[str, float]) -> bool:
    """Whether two mentions are of one event at one time.

    The times must overlap at compatible grain (a day and a clock time of it; else the very same interval), and the words
    must be alike, the more so where the triggers differ. A denied event is not the same as a stated one, and events at
    different places are not the same.
    """
    if one.time != other.time or one.event.relation != other.event.relation:
        return False
    if not _overlap(one, other) or not _as_sure(one, other) or not _shares(one, other):
        return False
    enough = _ALIKE_ON_A_DAY if isinstance(one.time, int) else _ALIKE
    if likeness(one, other, weight) < (enough if _same_trigger(one, other) else _NEARLY_THE_SAME):
        return False
    return not _are_elsewhere(one, other)


def is_contested(one: EventMention, other: EventMention, weight: Mapping[str, float]) -> bool:
    """Whether two mentions give different days for one event.

    Their words are very much alike, with the same trigger and no other figures, and they are few days apart, both facts.
    News that each document reports on the day of its publication is not contested: daily events are reported daily. Nor
    are the same time expressions with another day of publication.
    """
    if not isinstance(one.time, int) or not isinstance(other.time, int):
        return False
    if not 0 < abs(one.time - other.time) <= NEAR_DAYS or not (_is_dated_fact(one) and _is_dated_fact(other)):
        return False
    if _is_of_its_day(one) and _is_of_its_day(other):
        return False
    if one.event.when.mention.text == other.event.when.mention.text or one.event.relation != other.event.relation:
        return False
    if one.trigger != other.trigger or not _shares(one, other) or not _agree_in_figures(one, other):
        return False
    enough = _ALIKE_ON_ANOTHER_DAY if _same_trigger(one, other) else _NEARLY_THE_SAME
    return likeness(one, other, weight) >= enough and not _are_elsewhere(one, other)


def _overlap(one: EventMention, other: EventMention) -> bool:
    return one.interval.start < other.interval.end and other.interval.start < one.interval.end


def _as_sure(one: EventMention, other: EventMention) -> bool:
    sure = one.event.certainty, other.event.certainty
    return sure[0] == sure[1] or not _UNSURE.intersection(sure)


def _are_elsewhere(one: EventMention, other: EventMention) -> bool:
    """Whether both name a place, and neither mentions that of the other."""
    if not (one.event.where and other.event.where):
        return False
    return not (one.place & other.words or other.place & one.words)


def _same_trigger(one: EventMention, other: EventMention) -> bool:
    return one.trigger is not None and one.trigger == other.trigger


def _shares(one: EventMention, other: EventMention) -> bool:
    return len(one.words & other.words) >= _FEWEST_SHARED


def _is_dated_fact(event_mention: EventMention) -> bool:
    """Whether it is stated as a fact with its own date; a clock time alone states no day."""
    event = event_mention.event
    return (
        event.certainty in _FACTS
        and not event.is_publication_default
        and event_mention.interval.grain >= Grain.PART_OF_DAY
    )


def _is_of_its_day(event_mention: EventMention) -> bool:
    stamp = event_mention.published
    return stamp is not None and number_of(stamp) == event_mention.time


def _agree_in_figures(one: EventMention, other: EventMention) -> bool:
    """Whether neither has a figure in place of another figure of the other."""
    figures = [{word for word in each.words if _FIGURE.fullmatch(word)} for each in (one, other)]
    return figures[0] <= figures[1] or figures[1] <= figures[0]
