"""TimelineJS: the JSON that Knight Lab documents, with partial dates, inclusive ends and text that is only text."""

import html
import json
import re
from typing import Any

import pandas as pd
import pytest
from factory import antiquity, event, hostile, interval, resolved, story
from hostile_texts import HOSTILE

from timeline.exports.timelinejs import timelinejs
from timeline.model import Event, Interval
from timeline.model.grain import Grain
from timeline.table import completed, events_table

RANGES = {"month": (1, 12), "day": (1, 31), "hour": (0, 23), "minute": (0, 59), "second": (0, 59)}
FIELDS = ("year", *RANGES)
SLIDE = {"start_date", "end_date", "text", "media", "group", "display_date", "background", "autolink", "unique_id"}


def written(events: list[Event], **words: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(timelinejs(events_table(events), **({"title": "A story"} | words)).data)
    return found


def faults(timeline: dict[str, Any]) -> list[str]:
    """What is against the documented format: https://timeline.knightlab.com/docs/json-format.html."""
    found = [f"unknown {key}" for key in timeline if key not in {"title", "events", "eras", "scale"}]
    found += [] if timeline["scale"] in {"human", "cosmological"} else ["scale"]
    ids = [slide["unique_id"] for slide in timeline["events"]]
    found += [] if len(set(ids)) == len(ids) else ["ids twice"]
    for slide in (timeline["title"], *timeline["events"]):
        found += [f"unknown {key}" for key in slide if key not in SLIDE]
        found += [] if {type(slide["text"][key]) for key in ("headline", "text")} == {str} else ["text"]
    for slide in timeline["events"]:
        found += [] if "start_date" in slide else ["no start"]
        dates = [slide[name] for name in ("start_date", "end_date") if name in slide]
        found += [fault for date in dates for fault in faults_of_date(date)]
        order = [[date.get(field, 1) for field in FIELDS] for date in dates]
        found += [] if order == sorted(order) else ["ends before it starts"]
    return found


def faults_of_date(date: dict[str, Any]) -> list[str]:
    found = [f"unknown {key}" for key in date if key not in {*FIELDS, "display_date", "format"}]
    known = [field for field in FIELDS if field in date]
    found += [] if known == list(FIELDS[: len(known)]) and known else ["a field without the one above it"]
    found += [f"{field} is no whole number" for field in known if type(date[field]) is not int]
    found += [f"{field} out of range" for field in known[1:] if not RANGES[field][0] <= date[field] <= RANGES[field][1]]
    return found + (["there is no year 0"] if date.get("year") == 0 else [])


def numbers(date: dict[str, Any] | None) -> tuple[int, ...] | None:
    return None if date is None else tuple(date[field] for field in FIELDS if field in date)


@pytest.mark.parametrize("events", [[], story(), antiquity()], ids=["empty", "story", "antiquity"])
def test_it_is_as_documented(events: list[Event]) -> None:
    assert faults(written(events, subtitle="Bremark")) == []


@pytest.mark.parametrize(
    ("date", "fault"),
    [
        ({"year": 2024, "day": 3}, "a field without the one above it"),
        ({"year": 2024, "month": 13}, "month out of range"),
        ({"year": "2024"}, "year is no whole number"),
        ({"year": 0}, "there is no year 0"),
    ],
)
def test_the_checker_finds_faults(date: dict[str, Any], fault: str) -> None:
    assert faults_of_date(date) == [fault]


@pytest.mark.parametrize(
    ("time", "start", "end"),
    [
        (interval("2024-03-11"), (2024, 3, 11), None),
        (interval("2024-03-04", "2024-03-09"), (2024, 3, 4), (2024, 3, 8)),
        (interval("2024-03-11", None, Grain.WEEK), (2024, 3, 11), (2024, 3, 17)),
        (interval("1999-12-01", None, Grain.MONTH), (1999, 12), None),
        (interval("1989-07-01", None, Grain.QUARTER), (1989, 7), (1989, 9)),
        (interval("1994-01-01", None, Grain.YEAR), (1994,), None),
        (interval("1950-01-01", "1954-01-01", Grain.YEAR), (1950,), (1953,)),
        (interval("1970-01-01", None, Grain.DECADE), (1970,), (1979,)),
        (interval("2024-03-11T04:32", None, Grain.MINUTE), (2024, 3, 11, 4, 32), None),
        (interval("2024-03-11T04:32:10", None, Grain.SECOND), (2024, 3, 11, 4, 32, 10), None),
        (interval("2024-03-11T07:00", None, Grain.HOUR), (2024, 3, 11, 7), None),
        (interval("2024-03-12T09:00", "2024-03-12T13:30", Grain.MINUTE), (2024, 3, 12, 9, 0), (2024, 3, 12, 13, 30)),
        (interval("2024-03-11T20:00", "2024-03-12T06:00", Grain.PART_OF_DAY), (2024, 3, 11, 20), (2024, 3, 12, 6)),
        (interval("-0043-03-15"), (-44, 3, 15), None),
        (interval("0000-01-01", None, Grain.YEAR), (-1,), None),
        (interval("-0026-01-01", "0015-01-01", Grain.YEAR), (-27,), (14,)),
        (interval("2019-01-01", None, Grain.YEAR, open_end=True), (2019,), None),
        (interval("1950-01-01", "1954-01-01", Grain.YEAR, open_start=True), (1953,), None),
        (interval("12000-01-01", None, Grain.YEAR), (12000,), None),
    ],
)
def test_dates_say_no_more_than_is_known_and_ends_are_inclusive(
    time: Interval, start: tuple[int, ...], end: Any
) -> None:
    timeline = written([event("x", time)])
    (slide,) = timeline["events"]
    assert faults(timeline) == []
    assert (numbers(slide["start_date"]), numbers(slide.get("end_date"))) == (start, end)


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (interval("-0498-01-01", None, Grain.YEAR), "499 BC"),
        (interval("2024-01-01", None, Grain.HALF), "first half of 2024"),
        (resolved(interval("1955-03-01", None, Grain.SEASON), value="1955-SP"), "spring 1955"),
        (interval("1950-01-01", "1954-01-01", Grain.YEAR), "1950–1953"),
        (interval("2019-01-01", None, Grain.YEAR, open_end=True), "since 2019"),
    ],
)
def test_readers_see_dates_as_people_write_them(time: Any, words: str) -> None:
    (slide,) = written([event("x", time)])["events"]
    assert slide["display_date"] == words
    assert "display_date" not in slide["start_date"]


def test_undated_rows_are_left_out_with_a_word() -> None:
    content = timelinejs(events_table(story()), title="A story")
    assert len(json.loads(content.data)["events"]) == 60
    assert content.left_out == {"not dated": 3}


def test_years_that_a_browser_cannot_hold_take_the_cosmological_scale() -> None:
    own = pd.DataFrame({"what": ["Dinosaurs"], "start": ["-65000000-01-01"], "end": [None]})
    assert json.loads(timelinejs(completed(own), title="x").data)["scale"] == "cosmological"
    assert written(antiquity())["scale"] == "human"


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_only_text(text: str) -> None:
    timeline = written([hostile(text, interval("2024-03-11"))], title=text, subtitle=text)
    assert faults(timeline) == []
    (slide,) = timeline["events"]
    words = [slide["text"]["headline"], timeline["title"]["text"]["headline"], timeline["title"]["text"]["text"]]
    assert [part for part in words if set(part) & set("<>\"'\x00\ud800")] == []
    assert set(re.findall(r"<[^>]*>", slide["text"]["text"])) <= {"<p>", "</p>"}
    assert re.sub(r"[\x00-\x08\x0e-\x1f\ud800-\udfff]", "\ufffd", text) == html.unescape(slide["text"]["headline"])
    assert slide["autolink"] is False
    assert slide["display_date"] == "Mon 11 Mar 2024"


def test_a_link_is_made_of_a_safe_address_only() -> None:
    (slide,) = written([event("x", interval("2024-03-11"), source_url="https://example.org/a?b=c&d=e")])["events"]
    assert '<a href="https://example.org/a?b=c&amp;d=e">The Sigrun grounding</a>' in slide["text"]["text"]
