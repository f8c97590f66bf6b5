"""The first pass of merging: each run of days by itself, for all mentions of an event have one time unless it is contested.

Groups that cannot be in a contest are written as stories. The others are few, and left to the second pass.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.document_files import DocumentFiles
from timeline.corpora.events import MERGED, event_of
from timeline.corpora.mention_rows import tables_between
from timeline.corpora.open_groups import write_open_groups
from timeline.corpora.partitions import Partition
from timeline.corpora.stories import write_stories
from timeline.garbage import collecting_rarely
from timeline.merging.contests import may_have_rival
from timeline.merging.event_mention import EventMention, event_mention
from timeline.merging.groups import Group, grouped
from timeline.merging.merge import merged_event
from timeline.resolving.calendar import DAY_SECONDS

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class MergedDays:
    """The result of the first pass on a partition.

    Attributes:
        stories: the number of merged events written.
        capped: the day of each of its mentions that were left out of a full block; see `Blocks`.
    """

    stories: int
    capped: tuple[int, ...]


@collecting_rarely()
def merge_days(partition: Partition, folder: CorpusFolder) -> MergedDays:
    """Merge the events of a partition, and write the groups that are settled and those that other days may contest."""
    groups, capped = _grouped(partition, folder)
    open_groups, settled = [], []
    for group in groups:
        if may_have_rival(group):
            open_groups.append(group)
        else:
            settled.append(merged_event(group))
    wanted = [each.event.event_id for each in settled]
    write_stories(folder, partition.name, settled, _events(partition, folder, wanted))
    write_open_groups(folder, partition.name, open_groups, _events(partition, folder, _ids(open_groups)))
    return MergedDays(len(settled), capped)


def _grouped(partition: Partition, folder: CorpusFolder) -> tuple[list[Group], tuple[int, ...]]:
    """The groups of a partition, and the days of what was capped; the blocks need as much memory as the mentions."""
    blocks = grouped(_mentions(partition, folder))
    return list(blocks.groups.values()), tuple(each.interval.start // DAY_SECONDS for each in blocks.capped)


def _mentions(partition: Partition, folder: CorpusFolder) -> Iterator[EventMention]:
    """The mentions of a partition; their events have only what merging reads."""
    documents = DocumentFiles(folder, partition.files, ["text"])
    for shard, table in tables_between(*partition.seconds, folder, partition.files, MERGED):
        for row in table.to_pylist():
            text = documents.row(shard, row["document_row"])["text"]
            mention = event_mention(event_of(row, text), row["voice"])
            if mention is not None:
                yield mention


def _ids(groups: Iterable[Group]) -> list[str]:
    return [each.event.event_id for group in groups for each in group]


def _events(partition: Partition, folder: CorpusFolder, wanted: Sequence[str]) -> "pa.Table":
    """The whole rows of some events of a partition."""
    import pyarrow as pa
    import pyarrow.compute as pc

    ids = pa.array(wanted, pa.string())
    tables = (table for _, table in tables_between(*partition.seconds, folder, partition.files))
    return pa.concat_tables([table.filter(pc.is_in(table["event_id"], ids)) for table in tables])
