"""The chart as a specification: what is drawn of each event, and that every table can be drawn."""

import datetime as dt
import json
from typing import Any

import altair as alt
import pytest
from factory import antiquity, event, interval, many, resolved, story

from timeline.charts import chart
from timeline.charts.drawing import drawing_of
from timeline.charts.presets import initial_window
from timeline.errors import UseError
from timeline.model import Event
from timeline.model.grain import Grain
from timeline.table import events_table


def rows_of(*events: Event) -> dict[str, dict[str, Any]]:
    return {row["what"]: row for row in drawing_of(events_table(events)).rows}


@pytest.mark.parametrize(
    ("when", "kind"),
    [
        (resolved(interval("2024-03-11")), "within"),
        (resolved(interval("2024-03-11", "2024-03-14"), range=True), "throughout"),
        (resolved(interval("2024-03-11", None, Grain.WEEK), edtf="2024-03-11/2024-03-17"), "within"),
        (resolved(interval("2014-01-01", None, Grain.YEAR, approximate=True)), "about within"),
        (resolved(interval("1994-01-01", "1997-01-01", Grain.YEAR, approximate=True), range=True), "about throughout"),
        (resolved(interval("2019-01-01", None, Grain.YEAR, open_end=True)), "since"),
        (resolved(interval("2019-01-01", None, Grain.YEAR, open_start=True)), "until"),
        (resolved(interval("2024-03-11T04:10", None, Grain.MINUTE)), "clock"),
        (resolved(interval("2024-03-11T04:00", None, Grain.HOUR, approximate=True)), "about clock"),
        (resolved(interval("2024-03-11T09:00", "2024-03-11T11:00", Grain.MINUTE), range=True), "throughout"),
        (resolved(interval("2024-03-11T06:00", None, Grain.PART_OF_DAY)), "within"),
    ],
)
def test_lasting_soft_open_and_clock_times_are_told_apart(when: Any, kind: str) -> None:
    assert rows_of(event("x", when))["x"]["kind"] == kind


def test_the_future_begins_at_publication_and_today_is_not_the_future() -> None:
    rows = rows_of(
        event("today", interval("2024-03-15"), published=dt.date(2024, 3, 15)),
        event("tomorrow", interval("2024-03-16"), published=dt.date(2024, 3, 15)),
    )
    assert (rows["today"]["ahead"], rows["tomorrow"]["ahead"]) == (False, True)


def test_clock_times_of_other_zones_move_to_the_display_zone_and_say_so() -> None:
    oslo = [
        event(f"o{at}", resolved(interval(f"2024-03-11T0{at}:00", None, Grain.MINUTE), timezone="Europe/Oslo"))
        for at in (1, 2)
    ]
    london = event("l", resolved(interval("2024-03-11T04:00", None, Grain.MINUTE), timezone="Europe/London"))
    rows = rows_of(*oslo, london)
    assert rows["l"]["from"] == interval("2024-03-11T05:00").start * 1000
    assert rows["l"]["when"] == "Mon 11 Mar, 04:00 GMT"
    assert rows["o1"]["when"] == "Mon 11 Mar, 01:00"


def test_certainty_is_said_in_words_where_it_is_not_simply_a_fact() -> None:
    labels = [row["label"] for row in drawing_of(events_table(story())).rows]
    assert "Hearing for the captain (planned)" in labels
    assert "Distress call" in labels


def test_years_before_one_travel_as_numbers() -> None:
    rows = rows_of(*antiquity())
    assert rows["Caesar killed"]["from"] == interval("-0043-03-15").start * 1000


TABLES = {
    "empty": [],
    "one": [event("one", interval("2024-03-11"))],
    "undated": [event("x", resolved(None)), event("y", resolved(None))],
    "one second": [event(str(at), interval("2024-03-11T04:10:05", None, Grain.SECOND)) for at in range(5)],
    "antiquity": antiquity(),
    "far": [event("x", interval("9999-12-31")), event("y", interval("200000-01-01"))],
    "farthest": [event("x", interval("-600000-01-01", None, Grain.YEAR)), event("y", interval("600000-01-01"))],
    "no publication": [
        event("x", interval("2024-03-11"), published=None),
        event("y", interval("2023-03-11"), published=None),
    ],
    "story": story(),
    "5,500": many(5500),
}


@pytest.mark.parametrize("events", TABLES.values(), ids=TABLES.keys())
def test_every_table_can_be_drawn(events: list[Event]) -> None:
    spec = chart(events_table(events), title="A title").to_dict()
    assert spec["title"]["text"] == "A title"
    assert json.dumps(spec, allow_nan=False)


def test_the_row_limit_of_altair_is_neither_met_nor_moved() -> None:
    before = dict(alt.data_transformers.options), alt.data_transformers.active
    chart(events_table(many(5100))).to_dict()
    assert (dict(alt.data_transformers.options), alt.data_transformers.active) == before


def test_a_chart_can_be_edited_further() -> None:
    edited = chart(events_table(story())).properties(title="Mine").configure_view(stroke="red")
    assert edited.to_dict()["title"] == "Mine"


def test_an_undated_table_says_so_in_words() -> None:
    spec = json.dumps(chart(events_table(TABLES["undated"])).to_dict())
    assert "No event could be dated (2 undated)." in spec


def test_the_window_opens_around_publication_where_all_at_once_would_be_a_smear() -> None:
    opening = initial_window(drawing_of(events_table(story())))
    assert opening is not None
    assert opening[1] - opening[0] < 20 * 86_400
    assert initial_window(drawing_of(events_table(many(20)))) is None


@pytest.mark.parametrize("published", ["2024-03-20", dt.date(2024, 3, 20), dt.datetime(2024, 3, 20, tzinfo=dt.UTC)])
def test_publication_can_be_given(published: Any) -> None:
    given = drawing_of(events_table(story()), published).publication
    assert given is not None
    assert given.words.startswith("Wed 20 Mar 2024")


def test_a_publication_that_is_no_date_is_refused_with_a_hint() -> None:
    with pytest.raises(UseError, match=r"2024-99-99.*write it as"):
        chart(events_table(story()), published="2024-99-99")


def test_no_foreign_word_reaches_an_expression() -> None:
    """Certainty is the only text of an event that expressions quote; one that is none of ours is drawn as "other"."""
    table = events_table(story()[:3]).assign(certainty="x' + alert(1) + '")
    assert "alert" not in json.dumps(chart(table).to_dict())
    assert {row["certainty"] for row in drawing_of(table).rows} == {"other"}
