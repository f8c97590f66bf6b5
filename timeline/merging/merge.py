"""Merge coreferent events of several documents; events that are not clearly the same stay apart."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.merging.contests import contestable, joined, rival_of
from timeline.merging.copies import Copies, is_copied_sentence
from timeline.merging.counts import count_readings
from timeline.merging.event_mention import EventMention, Time, event_mention, moment
from timeline.merging.groups import COMPARED, Group, grouped
from timeline.merging.merged_event import DateReading, MergedEvent, alone
from timeline.model import Certainty, DateSource, Event
from timeline.resolving.calendar import DAY_SECONDS

_AHEAD = frozenset({Certainty.PLANNED, Certainty.EXPECTED, Certainty.POSSIBLE})

_SOURCES = tuple(DateSource)


@dataclass(frozen=True, slots=True)
class MergedEvents:
    """The result of merging.

    Attributes:
        events: each event once, in the order of its first mention; events with a single mention as they are.
        capped: the number of mentions on crowded days that later ones may not be compared with; see `Blocks`.
    """

    events: tuple[MergedEvent, ...]
    capped: int = 0


def merge(events: Iterable[Event]) -> MergedEvents:
    """Merge coreferent events of any number of documents, in any order.

    >>> merge([])
    MergedEvents(events=(), capped=0)
    """
    mentions = list(events)
    voices = _voices_of(mentions)
    dated = (event_mention(event, voices[id(event.document)]) for event in mentions)
    blocks = grouped(each for each in dated if each)
    groups = list(blocks.groups.values())
    rivals = contestable(groups)
    merged: dict[int, MergedEvent] = {}
    for group in joined((group, rival_of(group, rivals)) for group in groups):
        whole = merged_event(group)
        merged.update((id(each.event), whole) for each in group)
    found = (merged.get(id(event)) or alone(event) for event in mentions)
    return MergedEvents(tuple({id(each.event): each for each in found}.values()), len(blocks.capped))


def _voices_of(events: Iterable[Event]) -> dict[int, int]:
    """The number of the original of each document, by the identity of the document; the earliest one is the original."""
    first = {id(event.document): event for event in events}
    copies = Copies()
    ordered = sorted(first.values(), key=lambda event: (moment(event.published), event.document.id))
    return {id(event.document): copies.original(event.document.text) for event in ordered}


def _independent(group: Group) -> int:
    """How many voices report it in their own words: a sentence copied from another document is not counted again."""
    sentences: dict[int, str] = {}
    for each in group:
        known = list(sentences.values())[:COMPARED]
        if each.voice not in sentences and not any(is_copied_sentence(each.event.sentence, one) for one in known):
            sentences[each.voice] = each.event.sentence
    return len(sentences)


def merged_event(group: Group) -> MergedEvent:
    """The merged event of a group: the date that most voices give, in the words of the earliest report that states it."""
    ordered = sorted(group, key=lambda each: each.order)
    readings: defaultdict[Time, Group] = defaultdict(list)
    for each in ordered:
        readings[each.time].append(each)
    ranked = sorted(readings.values(), key=lambda reading: (-_independent(reading), reading[0].order))
    first = min(ranked[0], key=_rank)
    mentions = tuple(each.event for each in ordered)
    dates = tuple(map(_date_reading, ranked)) if len(ranked) > 1 else ()
    return MergedEvent(first.event, mentions, _independent(group), dates, count_readings(ordered))


def _rank(each: EventMention) -> tuple[int, bool]:
    """A stated date before an inherited one, then a report before an announcement."""
    return _SOURCES.index(each.event.date_source), each.event.certainty in _AHEAD


def _date_reading(reading: Group) -> DateReading:
    day = reading[0].interval.start // DAY_SECONDS
    return DateReading(day, tuple(each.event.document.id for each in reading))
