"""When two tellings are of one event.

Precision before recall: a wrong merge hides an event, a missed one only repeats it.
"""

import re
from collections.abc import Mapping

from timeline.merging.content_words import content
from timeline.merging.event_mention import EventMention, likeness
from timeline.model import Certainty
from timeline.model.grain import Grain
from timeline.resolving.calendar import number_of

_ALIKE_ON_A_DAY = 0.4  # by the same verb on the same day; a month or a year holds more that is told in like words
_ALIKE = 0.5
_ALIKE_ON_ANOTHER_DAY = 2 / 3
_NEARLY_THE_SAME = 0.75  # whatever the verb
_FEWEST_SHARED = 3  # content words
NEAR_DAYS = 3
"""How far apart the dates of one event are given by mistake; further off it is another event."""
_FACTS = frozenset({Certainty.HAPPENED, Certainty.REPORTED})
_UNSURE = frozenset({Certainty.DENIED, Certainty.POSSIBLE})
_FIGURE = re.compile(r"\d[\d.,]*")


def is_same(one: EventMention, other: EventMention, weight: Mapping[str, float]) -> bool:
    """Whether two documents tell one event at one time.

    The times must overlap at compatible grain (a day and a clock time of it; else the very same interval), and the words
    must be alike, the more so where the verbs differ. What one denies is not what another tells, and what happens
    elsewhere is not the same.
    """
    if one.time != other.time or one.event.relation != other.event.relation:
        return False
    if not _overlap(one, other) or not _as_sure(one, other) or not _shares(one, other):
        return False
    enough = _ALIKE_ON_A_DAY if isinstance(one.time, int) else _ALIKE
    if likeness(one, other, weight) < (enough if _same_verb(one, other) else _NEARLY_THE_SAME):
        return False
    return not _are_elsewhere(one, other)


def is_contested(one: EventMention, other: EventMention, weight: Mapping[str, float]) -> bool:
    """Whether two documents tell one event with different days.

    Very like words with the same verb and no other figures, few days apart, both as facts. News of the day told by each
    on its own day is no contest: what happens daily is told daily. Nor are the same time words, read from another day of
    publication.
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
    enough = _ALIKE_ON_ANOTHER_DAY if _same_verb(one, other) else _NEARLY_THE_SAME
    return likeness(one, other, weight) >= enough and not _are_elsewhere(one, other)


def _overlap(one: EventMention, other: EventMention) -> bool:
    return one.interval.start < other.interval.end and other.interval.start < one.interval.end


def _as_sure(one: EventMention, other: EventMention) -> bool:
    sure = one.event.certainty, other.event.certainty
    return sure[0] == sure[1] or not _UNSURE.intersection(sure)


def _are_elsewhere(one: EventMention, other: EventMention) -> bool:
    """Both name a place, and no word of one is in the other's telling."""
    places = one.event.where, other.event.where
    if not all(places):
        return False
    return not (set(content(places[0] or "")) & other.words or set(content(places[1] or "")) & one.words)


def _same_verb(one: EventMention, other: EventMention) -> bool:
    return one.trigger is not None and one.trigger == other.trigger


def _shares(one: EventMention, other: EventMention) -> bool:
    return len(one.words & other.words) >= _FEWEST_SHARED


def _is_dated_fact(event_mention: EventMention) -> bool:
    """Told as true, with a date of its own; a clock time alone is no statement on the day."""
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
    """Whether no figure of one stands against another of the other."""
    figures = [{word for word in each.words if _FIGURE.fullmatch(word)} for each in (one, other)]
    return figures[0] <= figures[1] or figures[1] <= figures[0]
