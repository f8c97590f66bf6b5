"""Events as rows of the table."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from timeline.merging.merged_event import MergedEvent, alone
from timeline.model import Event, Period, Stamp
from timeline.table.cells import contested_cell, ids_cell
from timeline.table.schema import COLUMNS
from timeline.table.series import series_of
from timeline.titles import title_of

if TYPE_CHECKING:
    import pandas as pd

_OF_ALL_MENTIONS = ["sources", "corroboration", "first_reported", "contested", "importance"]


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
    import pandas as pd

    merged = (event if isinstance(event, MergedEvent) else alone(event) for event in events)
    titles: dict[str, str | None] = {}
    known = importance or {}
    rows = [
        _row(each, titles) | {"importance": known.get(each.event.event_id)}
        for each in sorted(merged, key=lambda each: _order(each.event))
    ]
    return pd.DataFrame({column.name: series_of(column, [row[column.name] for row in rows]) for column in COLUMNS})


def mentions_table(events: Iterable[MergedEvent]) -> "pd.DataFrame":
    """Every mention of an event as a row: `mention_id` names the mention, `event_id` the event.

    >>> list(mentions_table([]).columns[:3])
    ['mention_id', 'event_id', 'document_id']
    """
    pairs = [(mention, each.event.event_id) for each in events for mention in each.mentions]
    pairs.sort(key=lambda pair: _order(pair[0]))
    mentions = events_table(mention for mention, _ in pairs).drop(columns=_OF_ALL_MENTIONS)
    mentions.insert(0, "mention_id", mentions["event_id"])
    mentions["event_id"] = series_of(COLUMNS[0], [event_id for _, event_id in pairs])
    return mentions


def _order(event: Event) -> tuple[bool, float, float, str, int]:
    interval = event.when.interval
    if interval is None:
        return True, 0, 0, event.document.id, event.char_start
    if interval.open_start:
        return False, interval.end, -float("inf"), event.document.id, event.char_start
    end = float("inf") if interval.open_end else interval.end
    return False, interval.start, -end, event.document.id, event.char_start


def _row(merged: MergedEvent, titles: dict[str, str | None]) -> dict[str, Any]:
    """A row; `titles` collects the titles of documents, each found once."""
    event, document = merged.event, merged.event.document
    if document.id not in titles:
        titles[document.id] = title_of(document, event.dateline)
    return {
        "title": titles[document.id],
        **_of_document(event),
        **_of_event(event),
        **_of_time(event),
        **_of_mentions(merged),
    }


def _of_mentions(merged: MergedEvent) -> dict[str, Any]:
    return {
        "sources": ids_cell(merged.sources),
        "corroboration": merged.corroboration,
        "first_reported": _stamp(merged.first_reported),
        "contested": contested_cell(merged.readings),
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
