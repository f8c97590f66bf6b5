"""The second pass of merging: the open groups, which are few, are compared with those of the days around them.

Contests reach from one partition into the next, so that all of them are joined at the end.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.open_groups import groups_of, read_open_groups
from timeline.corpora.partitions import Partition
from timeline.corpora.schema import events_schema
from timeline.corpora.stories import write_stories
from timeline.garbage import collecting_rarely
from timeline.merging.contests import contestable, joined, rival_of
from timeline.merging.coreference import NEAR_DAYS
from timeline.merging.event_mention import EventMention
from timeline.merging.groups import Group, name_of
from timeline.merging.merge import merged_event
from timeline.resolving.calendar import DAY_SECONDS

if TYPE_CHECKING:
    import pyarrow as pa

CONTESTED = "contested"
"""The name of the file of the groups that have a rival or are one, joined."""


def uncontested(partition: Partition) -> str:
    """The name of the file of the open groups of a partition that turned out to have no rival."""
    return f"{partition.name}.uncontested"


@dataclass(frozen=True, slots=True)
class Contest:
    """A group that has a rival or is one.

    Attributes:
        group: its mentions, without the texts of their documents.
        rival: the name of its rival; None where it has none of its own.
    """

    group: Group
    rival: str | None


@dataclass(frozen=True, slots=True)
class Contests:
    """The result of the second pass on a partition.

    Attributes:
        stories: the number of merged events written.
        found: the contests, which are left to be joined.
        events: the rows of their mentions.
    """

    stories: int
    found: tuple[Contest, ...]
    events: "pa.Table"


@collecting_rarely()
def find_contests(partition: Partition, folder: CorpusFolder) -> Contests:
    """Write the open groups of a partition that no other contests, and return the others."""
    rows = read_open_groups(partition, folder)
    groups = groups_of(rows)
    blocks = contestable(groups)
    near = [group for group in groups if _is_within(group, partition, NEAR_DAYS)]
    rivals = {name_of(group): name_of(rival) for group in near if (rival := rival_of(group, blocks)) is not None}
    involved = {*rivals.keys(), *rivals.values()}
    own = [group for group in groups if _is_within(group, partition, 0)]
    alone = [merged_event(group) for group in own if name_of(group) not in involved]
    write_stories(folder, uncontested(partition), alone, rows)
    found = tuple(_contest(group, rivals) for group in own if name_of(group) in involved)
    return Contests(len(alone), found, _rows_of(found, rows))


def merge_contests(results: Sequence[Contests], folder: CorpusFolder) -> int:
    """Join the contests of all partitions and write them; the number of merged events."""
    import pyarrow as pa

    found = sorted((each for result in results for each in result.found), key=lambda each: each.group[0].order)
    groups = {name_of(each.group): each.group for each in found}
    pairs = ((each.group, None if each.rival is None else groups.get(each.rival)) for each in found)
    merged = [merged_event(group) for group in joined(pairs)]
    write_stories(
        folder,
        CONTESTED,
        merged,
        pa.concat_tables([events_schema().empty_table(), *(result.events for result in results)]),
    )
    return len(merged)


def _is_within(group: Group, partition: Partition, days: int) -> bool:
    day = group[0].interval.start // DAY_SECONDS
    return partition.first - days <= day < partition.end + days


def _contest(group: Group, rivals: Mapping[str, str]) -> Contest:
    return Contest([_without_text(each) for each in group], rivals.get(name_of(group)))


def _without_text(each: EventMention) -> EventMention:
    event = each.event
    without = replace(each, event=replace(event, document=replace(event.document, text="")))
    without.__dict__["clause"] = each.clause  # cached; joining reads no more of the text
    return without


def _rows_of(contests: Sequence[Contest], rows: "pa.Table") -> "pa.Table":
    """The rows of their mentions, without texts."""
    import pyarrow as pa
    import pyarrow.compute as pc

    names = pa.array([each.event.event_id for contest in contests for each in contest.group], pa.string())
    return rows.filter(pc.is_in(rows["event_id"], names)).drop_columns(["text", "group", "voice"])
