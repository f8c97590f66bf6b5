"""Events as rows of the table."""

import datetime as dt
import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from timeline.merging.merged_event import MergedEvent, alone
from timeline.model import Event, Period, Stamp
from timeline.table.cells import contested_cell, counts_cell, ids_cell
from timeline.table.schema import COLUMNS
from timeline.table.series import PlainColumns, plain_values, series_of
from timeline.titles import title_of

if TYPE_CHECKING:
    import pandas as pd

Row = Mapping[str, Any]
"""The values of an event by the names of the columns."""

_OF_ALL_MENTIONS = ["sources", "corroboration", "first_reported", "contested", "counts", "importance"]


def events_table(
    events: Iterable[Event | MergedEvent], importance: Mapping[str, float] | None = None
) -> "pd.DataFrame":
    """The events as a table with the columns of `COLUMNS`.

    Dated rows come first, by start, then by end with the longest first, then in document order; an event with an open
    start is placed at its end, before those that start there. Undated rows follow, each with the reason why it has no
    date. Half a surrogate pair is no character and becomes U+FFFD.

    Args:
        events: merged or not.
        importance: of each event by its id, if the events are those of a collection.

    >>> table = events_table([])
    >>> list(table.columns[:5]), str(table["start"].dtype)
    (['event_id', 'document_id', 'title', 'published', 'what'], 'datetime64[s]')
    """
    merged = (event if isinstance(event, MergedEvent) else alone(event) for event in events)
    titles: dict[str, str | None] = {}
    known = importance or {}
    return rows_table(event_row(each, titles, known.get(each.event.event_id)) for each in merged)


def rows_table(rows: Iterable[Row]) -> "pd.DataFrame":
    """Rows as a table, in its order.

    >>> len(rows_table([]))
    0
    """
    import pandas as pd

    columns = row_columns(rows)
    return pd.DataFrame({column.name: series_of(column, columns[column.name]) for column in COLUMNS})


def row_columns(rows: Iterable[Row]) -> PlainColumns:
    """The columns of the table of these rows, without pandas.

    >>> row_columns([])["what"]
    []
    """
    ordered = sorted(rows, key=row_order)
    return {column.name: plain_values(column, [row[column.name] for row in ordered]) for column in COLUMNS}


def mentions_table(events: Iterable[MergedEvent]) -> "pd.DataFrame":
    """Every mention of an event as a row: `mention_id` names the mention, `event_id` the event.

    >>> list(mentions_table([]).columns[:3])
    ['mention_id', 'event_id', 'document_id']
    """
    titles: dict[str, str | None] = {}
    pairs = [(event_row(alone(mention), titles), each.event.event_id) for each in events for mention in each.mentions]
    pairs.sort(key=lambda pair: row_order(pair[0]))
    mentions = rows_table(row for row, _ in pairs).drop(columns=_OF_ALL_MENTIONS)
    mentions.insert(0, "mention_id", mentions["event_id"])
    mentions["event_id"] = series_of(COLUMNS[0], [event_id for _, event_id in pairs])
    return mentions


RowOrder = tuple[bool, float, float, str, int]


def row_order(row: Row) -> RowOrder:
    """The place of a row in the table."""
    document_id, char_start = row["document_id"], row["char_start"]
    end = math.inf if row["end"] is None else row["end"]
    if row["grain"] is None:
        return True, 0, 0, document_id, char_start
    if row["open_start"]:
        return False, end, -math.inf, document_id, char_start
    return False, row["start"], -end, document_id, char_start


def event_row(merged: MergedEvent, titles: dict[str, str | None], importance: float | None = None) -> Row:
    """An event as plain values, times in seconds since 1970; `titles` collects the titles of documents, each found once."""
    event, document = merged.event, merged.event.document
    if document.id not in titles:
        titles[document.id] = title_of(document, event.dateline)
    return {
        "title": titles[document.id],
        **_of_document(event),
        **_of_event(event),
        **_of_time(event),
        **of_mentions(merged),
        "importance": importance,
    }


def of_mentions(merged: MergedEvent) -> Row:
    """The columns of a row that depend on all mentions of an event."""
    return {
        "sources": ids_cell(merged.sources),
        "corroboration": merged.corroboration,
        "first_reported": _stamp(merged.first_reported),
        "contested": contested_cell(merged.readings),
        "counts": counts_cell(merged.counts),
    }


def _of_document(event: Event) -> dict[str, Any]:
    return {
        "document_id": event.document.id,
        "published": _stamp(event.published or event.dateline.published_within),
        "source_url": event.document.source_url,
    }


def _of_event(event: Event) -> dict[str, Any]:
    return {
        "event_id": event.event_id,
        "what": event.what,
        "who": "; ".join(event.who),
        "whom": "; ".join(event.whom),
        "where": event.where,
        "place_source": None if event.place_source is None else str(event.place_source),
        "certainty": str(event.certainty),
        "date_source": None if event.when.interval is None else str(event.date_source),
        "is_publication_default": event.is_publication_default,
        "trigger": event.trigger,
        "sentence": event.sentence,
        "char_start": event.char_start,
        "char_end": event.char_end,
    }


def _of_time(event: Event) -> dict[str, Any]:
    when, interval = event.when, event.when.interval
    return {
        "when_text": when.mention.text,
        "relation": None if event.relation is None else str(event.relation),
        "start": None if interval is None or interval.open_start else interval.start,
        "end": None if interval is None or interval.open_end else interval.end,
        "grain": None if interval is None else interval.grain.word,
        "edtf": when.edtf,
        "timex_type": str(when.type),
        "timex_value": when.value,
        "approximate": interval is not None and interval.approximate,
        "open_start": interval is not None and interval.open_start,
        "open_end": interval is not None and interval.open_end,
        "timezone": when.timezone,
        "anchor": when.anchor,
        "anchor_source": when.anchor_source,
        "rule": when.mention.rule,
        "reason": when.reason,
    }


def _stamp(published: Stamp | Period | None) -> str | None:
    if published is None:
        return None
    return published.isoformat(timespec="seconds") if isinstance(published, dt.datetime) else published.isoformat()
