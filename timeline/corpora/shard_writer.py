"""The files of one shard, written a row group at a time."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.corpora.schema import documents_schema, events_schema, table_of
from timeline.table.rows import Row

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetWriter

_EVENTS = 4096  # that are sorted by time together
_EVENTS_IN_GROUP = 512  # so that merging reads few of other days
_DOCUMENTS, _CHARACTERS = 128, 4_000_000  # of a row group at most


@dataclass(slots=True)
class ShardWriter:
    """The rows of a shard on their way into its files."""

    events_file: "ParquetWriter"
    documents_file: "ParquetWriter"
    documents: int = 0
    events: int = 0
    failures: list[Row] = field(default_factory=list)
    _events: list[Row] = field(default_factory=list)
    _documents: list[Row] = field(default_factory=list)
    _characters: int = 0

    def add(self, document: Row, events: tuple[Row, ...]) -> None:
        """Add a document with its events."""
        self._events += [{**event, "document_row": self.documents} for event in events]
        self._documents.append(document)
        self._characters += len(document["text"])
        self.documents += 1
        self.events += len(events)
        if len(self._events) >= _EVENTS:
            self._flush_events()
        if len(self._documents) >= _DOCUMENTS or self._characters >= _CHARACTERS:
            self._flush_documents()

    def flush(self) -> None:
        """Write what is left."""
        self._flush_events()
        self._flush_documents()

    def _flush_events(self) -> None:
        table = table_of(self._events, events_schema()).sort_by("first_second")
        self.events_file.write_table(table, row_group_size=_EVENTS_IN_GROUP)
        self._events.clear()

    def _flush_documents(self) -> None:
        self.documents_file.write_table(table_of(self._documents, documents_schema()))
        self._documents.clear()
        self._characters = 0
