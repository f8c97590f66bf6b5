"""Open groups: those that a contest with another day may still change, in files between the two passes of merging."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline.corpora.corpus_folder import CorpusFolder, parquet_file, read_range
from timeline.corpora.events import MERGED, event_of
from timeline.corpora.partitions import Partition
from timeline.corpora.schema import events_schema
from timeline.merging.event_mention import event_mention
from timeline.merging.groups import Group, name_of

if TYPE_CHECKING:
    import pyarrow as pa

_MERGED = ["event_id", "document_id", "first_second", *MERGED, "voice", "group"]
_AT_ONCE = 1024  # rows that are Python values at once


def write_open_groups(folder: CorpusFolder, name: str, groups: Iterable[Group], events: "pa.Table") -> None:
    """Write a file of groups: a row for each mention, with its voice, the name of its group and its text.

    Args:
        folder: of the corpus.
        name: of the file.
        groups: each with its mentions in order.
        events: the rows of all mentions.
    """
    import pyarrow as pa

    mentions = [(name_of(group), each.event) for group in groups for each in group]
    place = {event_id: number for number, event_id in enumerate(events["event_id"].to_pylist())}
    rows = events.take(pa.array([place[event.event_id] for _, event in mentions], pa.int64()))
    added = [pa.array([name for name, _ in mentions], pa.string())]
    added.append(pa.array([event.document.text for _, event in mentions], pa.string()))
    columns = [*(rows[column] for column in (*events_schema().names, "voice")), *added]
    with parquet_file(folder.between_passes(name), _schema()) as writer:
        writer.write_table(pa.table(columns, schema=_schema()))


def read_open_groups(partition: Partition, folder: CorpusFolder) -> "pa.Table":
    """The rows of the groups of a partition and its halo; their files are those of the partition."""
    import pyarrow as pa

    paths = map(folder.between_passes, partition.files)
    return pa.concat_tables([read_range(path, "first_second", *partition.seconds) for path in paths])


def groups_of(rows: "pa.Table") -> list[Group]:
    """The groups of these rows, in the order of their first mentions."""
    groups: defaultdict[str, Group] = defaultdict(list)
    for batch in rows.select([*_MERGED, "text"]).to_batches(max_chunksize=_AT_ONCE):
        for row in batch.to_pylist():
            mention = event_mention(event_of(row, row["text"]), row["voice"])
            if mention is not None:
                groups[row["group"]].append(mention)
    return sorted(groups.values(), key=lambda group: group[0].order)


def _schema() -> "pa.Schema":
    import pyarrow as pa

    added = [pa.field("voice", pa.int64()), pa.field("group", pa.string()), pa.field("text", pa.string())]
    return pa.schema([*events_schema(), *added])
