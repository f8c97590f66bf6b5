"""Groups of coreferent mentions of one time, and the blocks by which a mention finds the groups that it may belong to.

Only mentions of one day (or one longer time) that share some words are compared, and where one name or word has more than
500 groups on a day, only the earliest of them are found by it. Mentions in one document are never grouped: its author knows
what is one event.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import IntEnum

from timeline.merging.conflicts import conflict
from timeline.merging.coreference import FEWEST_SHARED, is_same
from timeline.merging.event_mention import EventMention, Time, likeness

_CANDIDATES = 16  # groups that a mention is compared with
_BLOCK = 500  # groups in a block, the earliest: beyond, merging the mentions of a name on one day costs their square
COMPARED = 8
"""Mentions of a group, the earliest, that another is compared with: not with a hundred others of the same event."""

Group = list[EventMention]
"""Mentions of one event; those of a contested one give different days."""


def name_of(group: Group) -> str:
    """The id of its first mention, which is in no other group."""
    return group[0].event.event_id


def grouped(event_mentions: Iterable[EventMention]) -> "Blocks":
    """The groups of coreferent mentions of one time, whatever the order of the mentions; times do not affect each other."""
    blocks = Blocks()
    for each in sorted(event_mentions, key=lambda one: one.order):
        same = [group for group in blocks.near(each, each.time) if _belongs(each, group)]
        blocks.add(each, max(same, key=lambda group: likeness(each, group[0]), default=[]))
    return blocks


def _belongs(each: EventMention, group: Group) -> bool:
    """Whether a mention is of the same event as most of a group and conflicts with none of it."""
    if any(each.event.document.id == other.event.document.id for other in group):
        return False
    compared = group[:COMPARED]
    same = sum(is_same(each, other) for other in compared)
    return 2 * same > len(compared) and not any(conflict(each, other) for other in compared)


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
        self._words: dict[int, frozenset[str]] = {}
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
        self._enter(each, group)

    def add_group(self, group: Group) -> None:
        """Add a group as it is."""
        for each in group:
            self._enter(each, group)

    def _enter(self, each: EventMention, group: Group) -> None:
        self.groups[id(group)] = group
        self._words[id(group)] = self._words.get(id(group), each.words) | each.words
        entered = [self._has_entered(group, block) for block in _blocks_of(each)]
        if not all(entered):
            self.capped.append(each)

    def _has_entered(self, group: Group, block: _Block) -> bool:
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
