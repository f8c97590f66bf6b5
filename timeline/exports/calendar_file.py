"""The dated events as iCalendar (RFC 5545), for calendar programs.

Days are all-day events, with an exclusive end. Clock times are in their zone, in UTC where only an offset is known, and
floating where no zone is. iCalendar cannot express a time known to the week, month or year, an approximate or open
time, or one outside the years 1 to 9999: such rows are omitted. DTSTAMP is the publication (midnight UTC of a day),
never the present; without one it is 1970-01-01T00:00:00Z, older than any revision. Events block no time.
"""

import datetime as dt
import re
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from timeline.exports.saved import Content
from timeline.exports.urls import safe_link
from timeline.model.grain import Grain
from timeline.view.display_zone import zone_of
from timeline.view.records import Record, is_dated, records_of, time_of
from timeline.view.wording import TimeSpan

if TYPE_CHECKING:
    import icalendar
    import pandas as pd

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_UNWRITABLE = re.compile("[\ud800-\udfff]")
_PRODUCT = "-//dateline//timeline//EN"
_EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001  a wall clock has no zone
_YEARS = "outside the years 1 to 9999"
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.7")


def icalendar_file(table: "pd.DataFrame", *, title: str) -> Content:
    r"""An iCalendar file of the rows that it can express (extra `calendar`).

    >>> from timeline.table import events_table
    >>> icalendar_file(events_table([]), title="Nothing yet").data.splitlines()[-2:]
    [b'X-WR-CALNAME:Nothing yet', b'END:VCALENDAR']
    """
    import icalendar

    whole = icalendar.Calendar()
    for name, value in (("prodid", _PRODUCT), ("version", "2.0"), ("x-wr-calname", one_line(title))):
        whole.add(name, value)
    places = [(record, _place(record)) for record in records_of(table)]
    held = [(record, place) for record, place in places if not isinstance(place, str)]
    for zone in _zones(place for _, place in held):
        whole.add_component(zone)
    for record, place in held:
        whole.add_component(_entry(record, place))
    return Content(whole.to_ical(), Counter(place for _, place in places if isinstance(place, str)))


_Place = tuple[dt.date, dt.date]
"""Start and exclusive end: days, or clock times."""


def _place(record: Record) -> _Place | str:
    """The place of a record in the calendar, or the reason why it has none."""
    span = time_of(record)
    reason = _inexpressible(record, span)
    if reason or span.start is None or span.end is None:
        return reason
    try:
        start, end = (_EPOCH + dt.timedelta(seconds=at) for at in (span.start, span.end))
        if span.grain is Grain.DAY:
            return start.date(), end.date()
        return _on_clock(start, record["timezone"]), _on_clock(end, record["timezone"])
    except OverflowError:
        return _YEARS


def _inexpressible(record: Record, span: TimeSpan) -> str:
    """The reason why iCalendar cannot express the time; empty where it can."""
    if not is_dated(record):
        return "not dated"
    if span.start is None or span.end is None:
        return "with an open start" if span.start is None else "with an open end"
    if span.approximate:
        return "approximate"
    return f"known to the {span.grain.word} only" if span.grain > Grain.DAY else ""


def _on_clock(wall: dt.datetime, zone: str) -> dt.datetime:
    known = zone_of(zone)
    if isinstance(known, ZoneInfo) or known is None:
        return wall.replace(tzinfo=known)
    return wall.replace(tzinfo=known).astimezone(dt.UTC)


def _entry(record: Record, place: _Place) -> "icalendar.Event":
    import icalendar

    start, end = place
    entry = icalendar.Event()
    entry.add("uid", str(uuid.uuid5(_NAMESPACE, repr((record["document_id"], record["event_id"])))))
    entry.add("dtstamp", _stamp(record["published"]))
    entry.add("dtstart", start)
    if end > start:
        entry.add("dtend", end)
    entry.add("transp", "TRANSPARENT")
    for name, text in _texts(record):
        if text:
            entry.add(name, text)
    return entry


def _texts(record: Record) -> Iterable[tuple[str, str]]:
    yield "summary", one_line(str(record["what"] or record["when_text"]))
    yield "location", one_line(str(record["where"]))
    yield "categories", one_line(str(record["certainty"]))
    yield "url", safe_link(record["source_url"]) or ""
    yield "description", "\n".join(one_line(str(record[name])) for name in ("sentence", "reason") if record[name])


def _stamp(published: object) -> dt.datetime:
    try:
        stamp = dt.datetime.fromisoformat(str(published))
        return stamp.astimezone(dt.UTC) if stamp.tzinfo else stamp.replace(tzinfo=dt.UTC)
    except (ValueError, OverflowError):
        return _EPOCH.replace(tzinfo=dt.UTC)


def _zones(places: Iterable[_Place]) -> "Iterator[icalendar.Timezone]":
    """The rules of every zone used, over the years of its use."""
    import icalendar

    years: dict[ZoneInfo, list[int]] = {}
    for moment in chain.from_iterable(places):
        if isinstance(moment, dt.datetime) and isinstance(moment.tzinfo, ZoneInfo):
            years.setdefault(moment.tzinfo, []).append(moment.year)
    for zone, named in sorted(years.items(), key=lambda pair: pair[0].key):
        first, last = dt.date(max(min(named) - 1, 1), 1, 1), dt.date(min(max(named) + 1, 9999), 12, 31)
        yield icalendar.Timezone.from_tzinfo(zone, zone.key, first, last)


def one_line(text: str) -> str:
    r"""The text on one line, without control characters and what UTF-8 cannot hold.

    >>> one_line("one\r\ntwo\x07")
    'one two '
    """
    return _UNWRITABLE.sub("\ufffd", _UNPRINTABLE.sub(" ", text))
