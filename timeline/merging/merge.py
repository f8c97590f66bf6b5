"""Merge coreferent events of several documents; events that are not clearly the same stay apart.

Only mentions of one day (or one longer time) that share some words are compared, and where one name or word has more than
500 groups on a day, only the earliest of them are found by it. Mentions in one document are never merged: its author knows what is one event.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from timeline.merging.conflicts import conflict
from timeline.merging.copies import Copies, is_copied_sentence
from timeline.merging.coreference import FEWEST_SHARED, NEAR_DAYS, is_contested, is_same
from timeline.merging.counts import count_readings
from timeline.merging.event_mention import EventMention, Time, event_mention, likeness, moment
from timeline.merging.merged_event import DateReading, MergedEvent, alone
from timeline.model import Certainty, DateSource, Event
from timeline.resolving.calendar import DAY_SECONDS

_CANDIDATES = 16  # groups that a mention is compared with
_BLOCK = 500  # groups in a block, the earliest: beyond, merging the mentions of a name on one day costs their square
_COMPARED = 8  # mentions of a group, the earliest: one is not compared with a hundred others of the same event
_AHEAD = frozenset({Certainty.PLANNED, Certainty.EXPECTED, Certainty.POSSIBLE})

_SOURCES = tuple(DateSource)

Group = list[EventMention]
"""Mentions of one event; those of a contested one give different days."""


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
    merged: dict[int, MergedEvent] = {}
    for group in joined((group, rival_of(group, blocks)) for group in blocks.groups.values()):
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


def grouped(event_mentions: Iterable[EventMention]) -> "Blocks":
    """The groups of coreferent mentions of one time, whatever the order of the mentions; times do not affect each other."""
    blocks = Blocks()
    for each in sorted(event_mentions, key=lambda one: one.order):
        same = [group for group in blocks.near(each, each.time) if _belongs(each, group)]
        blocks.add(each, max(same, key=lambda group: likeness(each, group[0]), default=[]))
    return blocks


class _Key(IntEnum):
    """By what a block is found: a name; a word of a mention with names; a word of a mention without."""

    NAME = 0
    NAMED = 1
    NAMELESS = 2


_Block = tuple[Time, _Key, str]


class Blocks:
    """The groups so far, by their times, names and words: only groups that share some can be the same as a mention.

    Attributes:
        groups: by their identity, in the order of their first mentions.
        capped: the mentions whose groups are missing from a full block, so that later mentions may not be compared with them.
    """

    def __init__(self) -> None:
        self._found: defaultdict[_Block, dict[int, None]] = defaultdict(dict)
        self._words: defaultdict[int, set[str]] = defaultdict(set)
        self.groups: dict[int, Group] = {}
        self.capped: list[EventMention] = []

    def near(self, each: EventMention, time: Time) -> list[Group]:
        """The groups of a time that may be of the same event: those that share most words with a mention."""
        keys = {key for block in _looked_up(each, time) for key in self._found.get(block, ())}
        shared = {key: len(each.words & self._words[key]) for key in keys}
        alike = [key for key in keys if shared[key] >= FEWEST_SHARED]
        alike.sort(key=lambda key: (-shared[key], self.groups[key][0].order))
        return [self.groups[key] for key in alike[:_CANDIDATES]]

    def add(self, each: EventMention, group: Group) -> None:
        """Add a mention to a group, which may be a new one."""
        group.append(each)
        self.groups[id(group)] = group
        self._words[id(group)].update(each.words)
        entered = [self._entered(group, block) for block in _blocks_of(each)]
        if not all(entered):
            self.capped.append(each)

    def _entered(self, group: Group, block: _Block) -> bool:
        """Enter a group into a block; whether there was room."""
        found = self._found[block]
        if id(group) not in found and len(found) >= _BLOCK:
            return False
        found[id(group)] = None
        return True


def _blocks_of(each: EventMention) -> Iterator[_Block]:
    """The blocks that a mention is in."""
    yield from ((each.time, _Key.NAME, name) for name in each.names)
    kind = _Key.NAMED if each.names else _Key.NAMELESS
    yield from ((each.time, kind, word) for word in each.words)


def _looked_up(each: EventMention, time: Time) -> Iterator[_Block]:
    """The blocks of a time with all mentions that may be of the same event: two that have names share one."""
    yield from ((time, _Key.NAME, name) for name in each.names)
    kinds = (_Key.NAMELESS,) if each.names else (_Key.NAMELESS, _Key.NAMED)
    yield from ((time, kind, word) for word in each.words for kind in kinds)


def _belongs(each: EventMention, group: Group) -> bool:
    """Whether a mention is of the same event as most of a group and conflicts with none of it."""
    if any(each.event.document.id == other.event.document.id for other in group):
        return False
    compared = group[:_COMPARED]
    same = sum(is_same(each, other) for other in compared)
    return 2 * same > len(compared) and not any(conflict(each, other) for other in compared)


def joined(contests: Iterable[tuple[Group, Group | None]]) -> list[Group]:
    """Join groups that give different days for one event.

    Args:
        contests: each group with its rival, if it has one, in the order of their first mentions.
    """
    whole_of: dict[str, Group] = {}
    for group, rival in contests:
        whole = None if rival is None else whole_of.get(name_of(rival))
        if whole is not None and _voices(whole).isdisjoint(_voices(group)):
            whole += group
            whole_of[name_of(group)] = whole
        else:
            whole_of[name_of(group)] = list(group)
    return list({id(whole): whole for whole in whole_of.values()}.values())


def name_of(group: Group) -> str:
    """The id of its first mention, which is in no other group."""
    return group[0].event.event_id


def rival_of(group: Group, blocks: Blocks) -> Group | None:
    """The first group, at most `NEAR_DAYS` away, that gives another day for the same event."""
    return next(_rivals(group, blocks), None)


def _rivals(group: Group, blocks: Blocks) -> Iterator[Group]:
    """The groups that give another day for the same event."""
    for each in group[:_COMPARED]:
        if each.is_unique and isinstance(each.time, int):
            near = (blocks.near(each, each.time + days) for days in range(-NEAR_DAYS, NEAR_DAYS + 1) if days)
            yield from (
                other
                for found in near
                for other in found
                if any(is_contested(each, rival) for rival in other[:_COMPARED])
            )


def _voices(group: Group) -> set[int]:
    return {each.voice for each in group}


def _independent(group: Group) -> int:
    """How many voices report it in their own words: a sentence copied from another document is not counted again."""
    sentences: dict[int, str] = {}
    for each in group:
        known = list(sentences.values())[:_COMPARED]
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
