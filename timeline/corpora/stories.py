"""Stories: the dated events of a corpus, each once, in files in the order of the table."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.corpora.corpus_folder import CorpusFolder, parquet_file
from timeline.corpora.mention_rows import in_seconds
from timeline.corpora.schema import stories_schema, table_of
from timeline.merging.merged_event import MergedEvent
from timeline.table.rows import of_mentions, row_order

if TYPE_CHECKING:
    import pyarrow as pa

_OF_ALL_MENTIONS = ["sources", "corroboration", "first_reported", "contested", "counts", "mentions"]
_IN_ORDER = ["first_second", "last_second", "open_start", "open_end", "grain", "document_id", "char_start"]


def write_stories(folder: CorpusFolder, name: str, merged: Sequence[MergedEvent], events: "pa.Table") -> None:
    """Write a file of merged events.

    Args:
        folder: of the corpus.
        name: of the file.
        merged: the events in any order.
        events: the rows of the mentions that represent them, and perhaps of others.
    """
    with parquet_file(folder.stories / f"{name}.parquet", stories_schema()) as writer:
        writer.write_table(_ordered(_stories(merged, events)), row_group_size=4096)


def _stories(merged: Sequence[MergedEvent], events: "pa.Table") -> "pa.Table":
    import pyarrow as pa

    place = {event_id: number for number, event_id in enumerate(events["event_id"].to_pylist())}
    rows = events.take(pa.array([place[each.event.event_id] for each in merged], pa.int64()))
    of_all = [{**of_mentions(each), "mentions": [one.event_id for one in each.mentions]} for each in merged]
    schema = stories_schema()
    fresh = table_of(of_all, pa.schema([schema.field(name) for name in _OF_ALL_MENTIONS]))
    return pa.table([(fresh if name in _OF_ALL_MENTIONS else rows)[name] for name in schema.names], schema=schema)


def _ordered(stories: "pa.Table") -> "pa.Table":
    """The stories in the order of the table."""
    import pyarrow as pa

    keys = [row_order(in_seconds(row)) for row in stories.select(_IN_ORDER).to_pylist()]
    return stories.take(pa.array(sorted(range(len(keys)), key=keys.__getitem__), pa.int64()))
