"""Stories: the dated events of a corpus, merged partition by partition with the same result as all at once.

Mentions of one event have one time, so all of them are in one partition, except where an event is contested and its mentions
give different days. A partition therefore also reads the days of its halo. It writes the groups that neither have a rival nor
are one, and returns the others, which are few and are joined at the end.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.corpora.corpus_folder import CorpusFolder, parquet_file
from timeline.corpora.events import event_of
from timeline.corpora.mention_rows import rows_between
from timeline.corpora.partitions import Partition
from timeline.corpora.schema import stories_schema, table_of
from timeline.garbage import collecting_rarely
from timeline.merging.coreference import NEAR_DAYS
from timeline.merging.event_mention import EventMention, event_mention
from timeline.merging.merge import Group, grouped, joined, merged_event, name_of, rival_of
from timeline.merging.merged_event import MergedEvent
from timeline.resolving.calendar import DAY_SECONDS, iso_day
from timeline.table.rows import Row, of_mentions, row_order

CONTESTED = "contested"
"""The name of the file of the groups that have a rival or are one, joined."""


@dataclass(frozen=True, slots=True)
class Contest:
    """A group that has a rival or is one.

    Attributes:
        group: its mentions, without the texts of their documents.
        rival: the name of its rival; None where it has none of its own.
        rows: the rows of its mentions by event id.
    """

    group: Group
    rival: str | None
    rows: dict[str, Row]


@dataclass(frozen=True, slots=True)
class MergedPartition:
    """The result of a partition.

    Attributes:
        stories: the number of merged events written.
        capped: the day of each of its mentions that were left out of a full block; see `Blocks`.
        contests: the groups that are left to be joined.
    """

    stories: int
    capped: tuple[int, ...]
    contests: tuple[Contest, ...]


@collecting_rarely()
def merge_partition(partition: Partition, folder: CorpusFolder) -> MergedPartition:
    """Merge the events of a partition, and write those that no other partition affects."""
    rows: dict[str, Row] = {}
    blocks = grouped(_mentions(partition, folder, rows))
    near = [group for group in blocks.groups.values() if _is_within(group, partition, NEAR_DAYS)]
    rivals = {name_of(group): rival for group in near if (rival := rival_of(group, blocks)) is not None}
    involved = rivals.keys() | {name_of(rival) for rival in rivals.values()}
    own = [group for group in blocks.groups.values() if _is_within(group, partition, 0)]
    alone = [group for group in own if name_of(group) not in involved]
    write_stories(folder, iso_day(partition.first), [_story(merged_event(group), rows) for group in alone])
    contests = (_contest(group, rivals, rows) for group in own if name_of(group) in involved)
    capped = (_day_of(each) for each in blocks.capped if _is_within([each], partition, 0))
    return MergedPartition(len(alone), tuple(capped), tuple(contests))


def merge_contests(contests: Sequence[Contest], folder: CorpusFolder) -> int:
    """Join the groups that partitions returned and write them; the number of merged events."""
    groups = {name_of(each.group): each.group for each in contests}
    rows = {name: row for each in contests for name, row in each.rows.items()}
    ordered = sorted(contests, key=lambda each: each.group[0].order)
    pairs = ((each.group, None if each.rival is None else groups.get(each.rival)) for each in ordered)
    stories = [_story(merged_event(group), rows) for group in joined(pairs)]
    write_stories(folder, CONTESTED, stories)
    return len(stories)


def write_stories(folder: CorpusFolder, name: str, stories: list[Row]) -> None:
    """Write merged events in the order of the table."""
    with parquet_file(folder.stories / f"{name}.parquet", stories_schema()) as writer:
        writer.write_table(table_of(sorted(stories, key=row_order), stories_schema()), row_group_size=4096)


def _contest(group: Group, rivals: dict[str, Group], rows: dict[str, Row]) -> Contest:
    rival = rivals.get(name_of(group))
    held = {each.event.event_id: rows[each.event.event_id] for each in group}
    return Contest([_without_text(each) for each in group], None if rival is None else name_of(rival), held)


def _without_text(each: EventMention) -> EventMention:
    event = each.event
    without = replace(each, event=replace(event, document=replace(event.document, text="")))
    without.__dict__["clause"] = each.clause  # cached; merging reads no more of the text
    return without


def _story(merged: MergedEvent, rows: dict[str, Row]) -> Row:
    row = rows[merged.event.event_id]
    return {**row, **of_mentions(merged), "mentions": [mention.event_id for mention in merged.mentions]}


def _is_within(group: Group, partition: Partition, days: int) -> bool:
    day = _day_of(group[0])
    return partition.first - days <= day < partition.end + days


def _day_of(each: EventMention) -> int:
    return each.interval.start // DAY_SECONDS


def _mentions(partition: Partition, folder: CorpusFolder, rows: dict[str, Row]) -> Iterator[EventMention]:
    """The mentions of a partition and its halo; the rows of the partition itself are added to `rows`, without texts."""
    for row in rows_between(*partition.seconds, folder, partition.shards, columns=["text"]):
        mention = event_mention(event_of(row, row["text"]), row["voice"])
        if mention is not None:
            yield mention
            if partition.first <= row["first_second"] // DAY_SECONDS < partition.end:
                rows[row["event_id"]] = {**row, "text": None}
