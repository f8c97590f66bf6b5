"""The rows of the events table as plain values, for charts and exports alike."""

from typing import TYPE_CHECKING, Any

from timeline.merging.merged_event import DateReading
from timeline.model import Relation
from timeline.model.grain import Grain
from timeline.table.cells import ids_in, readings_in
from timeline.table.series import seconds_of
from timeline.view.wording import TimeSpan, when_words
from timeline.view.words import say

if TYPE_CHECKING:
    import pandas as pd

Record = dict[str, Any]
"""A row by column: seconds since 1970 for times, tuples of document ids for `sources`, "" for a missing text.

It has one field that is no column: `readings`, the days that `contested` names, each with its documents.
"""

_GRAINS = {grain.word: grain for grain in Grain}
_OUTSIDE = frozenset({Relation.BEFORE, Relation.AFTER})


def records_of(table: "pd.DataFrame") -> list[Record]:
    """The rows of the events table.

    >>> from timeline.table import events_table
    >>> records_of(events_table([]))
    []
    """
    columns = {str(name): _values(str(name), table[name]) for name in table.columns}
    records = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    return [record | _provenance(record) for record in records]


def _values(name: str, column: "pd.Series[Any]") -> list[Any]:
    if name in {"start", "end"}:
        return seconds_of(column)
    return column.astype(object).where(column.notna(), "").tolist()


def _provenance(record: Record) -> Record:
    """The documents and days of a record; a table without sources has those of `document_id`."""
    sources, contested = record.get("sources", ""), record.get("contested", "")
    known = ids_in(sources) or tuple(filter(None, [str(record.get("document_id", ""))]))
    readings: tuple[DateReading, ...] = readings_in(contested) if isinstance(contested, str) else ()
    return {"sources": known, "readings": readings}


def is_dated(record: Record) -> bool:
    """Whether the start or the end is known.

    >>> is_dated({"start": None, "end": 0})
    True
    """
    return record["start"] is not None or record["end"] is not None


def time_of(record: Record) -> TimeSpan:
    """The time of a record, as the article states it.

    >>> record = {"start": 0, "end": 1, "grain": "day", "approximate": False, "timex_value": ""}
    >>> time_of(record).grain.word
    'day'
    """
    approximate = bool(record["approximate"])
    return TimeSpan(record["start"], record["end"], grain_of(record), approximate, record["timex_value"])


def grain_of(record: Record) -> Grain:
    """The precision of the time; a day where the table does not say.

    >>> grain_of({"grain": "part of day"}).name
    'PART_OF_DAY'
    """
    return _GRAINS.get(record["grain"], Grain.DAY)


def related(record: Record, words: str) -> str:
    """The time of an event in words, after "before" or "after" where the event lies only before or after it.

    >>> related({"relation": "before", "start": 0, "end": 1}, "noon")
    'before noon'
    """
    is_open = record["start"] is None or record["end"] is None
    relation = record.get("relation")
    return say(str(relation), words=words).strip() if relation in _OUTSIDE and not is_open else words


def date_words(record: Record) -> str:
    """The time of a dated record as a person writes it, with its year.

    >>> record = {"start": 0, "end": 86_400, "grain": "day", "approximate": False, "timex_value": "", "relation": "before"}
    >>> date_words(record)
    'before Thu 1 Jan 1970'
    """
    return related(record, when_words(time_of(record)))
