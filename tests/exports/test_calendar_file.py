"""iCalendar: read back by the library that reads everyone else's, with nothing vague in it."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import pytest
from factory import antiquity, event, hostile, interval, resolved, story
from hostile_texts import HOSTILE

from timeline.exports.calendar_file import icalendar_file, one_line
from timeline.model import Event, Interval
from timeline.model.grain import Grain
from timeline.table import completed, events_table

icalendar = pytest.importorskip("icalendar")

OSLO = ZoneInfo("Europe/Oslo")
DAY = interval("2024-03-11")
FOUR = interval("2024-03-11T04:10", None, Grain.MINUTE)


def read(table: pd.DataFrame) -> list[Any]:
    whole = icalendar.Calendar.from_ical(icalendar_file(table, title="A story").data)
    assert whole.errors == []
    entries: list[Any] = whole.walk("VEVENT")
    assert [entry.errors for entry in entries] == [[] for _ in entries]
    return entries


def times(event: Event) -> tuple[Any, Any]:
    (entry,) = read(events_table([event]))
    return entry["dtstart"].dt, entry["dtend"].dt


@pytest.mark.parametrize(
    ("time", "zone", "start", "end"),
    [
        (DAY, "Europe/Oslo", dt.date(2024, 3, 11), dt.date(2024, 3, 12)),
        (interval("2024-03-04", "2024-03-09"), None, dt.date(2024, 3, 4), dt.date(2024, 3, 9)),
        (interval("0079-08-24"), None, dt.date(79, 8, 24), dt.date(79, 8, 25)),
        (
            FOUR,
            "Europe/Oslo",
            dt.datetime(2024, 3, 11, 4, 10, tzinfo=OSLO),
            dt.datetime(2024, 3, 11, 4, 11, tzinfo=OSLO),
        ),
        (
            FOUR,
            "+09:00",
            dt.datetime(2024, 3, 10, 19, 10, tzinfo=dt.UTC),
            dt.datetime(2024, 3, 10, 19, 11, tzinfo=dt.UTC),
        ),
        (FOUR, None, dt.datetime(2024, 3, 11, 4, 10), dt.datetime(2024, 3, 11, 4, 11)),  # noqa: DTZ001
    ],
)
def test_days_are_all_day_events_and_clock_times_have_their_zone(
    time: Interval, zone: Any, start: Any, end: Any
) -> None:
    assert times(event("x", resolved(time, timezone=zone))) == (start, end)


def test_every_zone_that_is_named_has_its_rules() -> None:
    data = icalendar_file(events_table(story()), title="x").data
    whole = icalendar.Calendar.from_ical(data)
    assert sorted(str(zone["tzid"]) for zone in whole.walk("VTIMEZONE")) == ["Europe/London", "Europe/Oslo"]
    assert whole.get_missing_tzids() == set()


@pytest.mark.parametrize(
    ("time", "reason"),
    [
        (None, "not dated"),
        (interval("2024-03-11", None, Grain.WEEK), "known to the week only"),
        (interval("2024-03-01", None, Grain.MONTH), "known to the month only"),
        (interval("2024-03-11", approximate=True), "approximate"),
        (interval("2024-03-11", open_end=True), "with an open end"),
        (interval("2024-03-11", open_start=True), "with an open start"),
        (interval("-0043-03-15"), "outside the years 1 to 9999"),
        (interval("12000-01-01"), "outside the years 1 to 9999"),
        (interval("9999-12-31"), "outside the years 1 to 9999"),
    ],
)
def test_what_a_calendar_cannot_hold_is_left_out_with_a_word(time: Any, reason: str) -> None:
    content = icalendar_file(events_table([event("x", time), event("kept", DAY)]), title="x")
    assert content.left_out == {reason: 1}
    assert [str(entry["summary"]) for entry in icalendar.Calendar.from_ical(content.data).walk("VEVENT")] == ["kept"]


@pytest.mark.parametrize("events", [story(), antiquity()], ids=["story", "antiquity"])
def test_every_row_is_there_or_counted(events: list[Event]) -> None:
    content = icalendar_file(events_table(events), title="x")
    held = icalendar.Calendar.from_ical(content.data).walk("VEVENT")
    assert len(held) + content.left_out.total() == len(events)
    assert held


@pytest.mark.parametrize(
    ("published", "stamp"),
    [
        (dt.date(2024, 3, 15), dt.datetime(2024, 3, 15, tzinfo=dt.UTC)),
        (dt.datetime(2024, 3, 15, 18, tzinfo=OSLO), dt.datetime(2024, 3, 15, 17, tzinfo=dt.UTC)),
        (None, dt.datetime(1970, 1, 1, tzinfo=dt.UTC)),
    ],
)
def test_the_stamp_is_the_publication_and_never_the_present(published: Any, stamp: dt.datetime) -> None:
    (entry,) = read(events_table([event("x", DAY, published=published)]))
    assert entry["dtstamp"].dt == stamp


def test_the_same_table_gives_the_same_bytes_with_an_id_for_each_event() -> None:
    table = events_table(story())
    assert icalendar_file(table, title="x").data == icalendar_file(table, title="x").data
    ids = [str(entry["uid"]) for entry in read(table)]
    assert len(set(ids)) == len(ids)
    assert str(read(table[table["grain"] == "day"])[0]["uid"]) in ids


@pytest.mark.parametrize("zone", ["Europe/Oslo", "hostile"])
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_only_text(text: str, zone: str) -> None:
    events = [hostile(text, DAY), hostile(text, FOUR if zone == "hostile" else None)]
    data = icalendar_file(events_table(events), title=text).data
    assert data.count(b"BEGIN:VEVENT") == data.count(b"\r\nEND:VEVENT\r\n") == (2 if zone == "hostile" else 1)
    for entry in read(events_table(events)):
        assert set(entry) <= {
            "UID", "DTSTAMP", "DTSTART", "DTEND", "TRANSP", "SUMMARY", "LOCATION", "CATEGORIES", "URL", "DESCRIPTION",
        }  # fmt: skip
        assert [str(entry["summary"]), str(entry["location"])] == [one_line(text)] * 2


@pytest.mark.parametrize(
    "text", ["a\r\nBEGIN:VEVENT", "a\rEND:VCALENDAR", "a\x85b\u2028c", 'x;y,z:\\ "q"', "a\nATTACH:file:///x"]
)
def test_no_line_of_a_text_becomes_a_line_of_the_file(text: str) -> None:
    (entry,) = read(events_table([hostile(text, DAY)]))
    assert str(entry["summary"]) == one_line(text)


def test_an_event_that_ends_when_it_starts_has_no_end() -> None:
    own = completed(pd.DataFrame({"what": ["x"], "start": ["2024-03-11"], "end": ["2024-03-11"]}))
    assert "dtend" not in read(own)[0]
