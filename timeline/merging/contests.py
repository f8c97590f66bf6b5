"""Contests: groups of mentions that give different days for one event.

Few groups can have a rival at all: those of events that happen once, stated as facts on a day of their own. Only these are
compared across days, so that merging a large corpus day by day leaves few of them for a second pass.
"""

from collections.abc import Iterable, Iterator

from timeline.merging.coreference import NEAR_DAYS, is_contested, may_be_contested
from timeline.merging.groups import COMPARED, Blocks, Group, name_of


def may_have_rival(group: Group) -> bool:
    """Whether a group can be in a contest, whatever other groups there are."""
    return any(may_be_contested(each) for each in group[:COMPARED])


def contestable(groups: Iterable[Group]) -> Blocks:
    """The groups that can be in a contest, to be found by their days and words.

    Args:
        groups: in the order of their first mentions.
    """
    blocks = Blocks()
    for group in groups:
        if may_have_rival(group):
            blocks.add_group(group)
    return blocks


def rival_of(group: Group, blocks: Blocks) -> Group | None:
    """The first of these groups, at most `NEAR_DAYS` away, that gives another day for the same event."""
    return next(_rivals(group, blocks), None)


def _rivals(group: Group, blocks: Blocks) -> Iterator[Group]:
    """The groups that give another day for the same event."""
    for each in group[:COMPARED]:
        if may_be_contested(each) and isinstance(each.time, int):
            near = (blocks.near(each, each.time + days) for days in range(-NEAR_DAYS, NEAR_DAYS + 1) if days)
            yield from (
                other
                for found in near
                for other in found
                if any(is_contested(each, rival) for rival in other[:COMPARED])
            )


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


def _voices(group: Group) -> set[int]:
    return {each.voice for each in group}
