"""The events table: its schema, its order, and what it does with times that are open, old or missing."""

import datetime as dt
import random

import pytest
from factory import antiquity, event, hostile, in_order, interval, resolved, seconds, story
from hypothesis import given
from hypothesis import strategies as st

from timeline.merging.merged_event import DateReading, MergedEvent
from timeline.model import DateSource, Event, Interval, Relation
from timeline.model.grain import Grain
from timeline.resolving.calendar import day_number, iso_moment, wall_clock
from timeline.table import COLUMNS, events_table, frictionless_schema, mentions_table
from timeline.table.series import seconds_of

HEADINGS = [
    "event_id",
    "document_id",
    "title",
    "published",
    "what",
    "who",
    "whom",
    "where",
    "place_source",
    "when_text",
    "relation",
    "start",
    "end",
    "grain",
    "edtf",
    "timex_type",
    "timex_value",
    "approximate",
    "open_start",
    "open_end",
    "timezone",
    "certainty",
    "anchor",
    "anchor_source",
    "rule",
    "reason",
    "date_source",
    "is_publication_default",
    "trigger",
    "sentence",
    "char_start",
    "char_end",
    "source_url",
    "sources",
    "corroboration",
    "first_reported",
    "contested",
    "counts",
    "importance",
]


def test_the_columns_are_these_in_this_order() -> None:
    assert list(events_table([]).columns) == HEADINGS
    assert list(events_table(story()).columns) == HEADINGS
    assert [column.name for column in COLUMNS] == HEADINGS


@pytest.mark.parametrize("events", [[], story()], ids=["empty", "full"])
def test_types_do_not_depend_on_the_rows(events: list[Event]) -> None:
    kinds = {"text": "str", "ids": "str", "time": "datetime64[s]", "flag": "bool", "count": "int64", "share": "float64"}
    table = events_table(events)
    assert {name: str(kind) for name, kind in table.dtypes.items()} == {one.name: kinds[one.kind] for one in COLUMNS}


def test_dated_rows_come_first_by_start_then_longest_then_document_order() -> None:
    events = [
        event("undated", resolved(None, reason="nobody knows")),
        event("day", interval("2024-03-11"), char_start=9),
        event("same day, earlier in the text", interval("2024-03-11"), char_start=2),
        event("week", interval("2024-03-11", None, Grain.WEEK)),
        event("until that day", interval("2024-01-01", "2024-03-11", open_start=True)),
        event("since then", interval("2024-03-11", None, Grain.YEAR, open_end=True)),
        event("long ago", interval("-0043-03-15")),
    ]
    random.shuffle(events)
    assert list(events_table(events)["what"]) == [
        "long ago",
        "until that day",
        "since then",
        "week",
        "same day, earlier in the text",
        "day",
        "undated",
    ]


def test_open_edges_and_undated_events_have_no_time_but_a_reason() -> None:
    table = events_table(
        [
            event("since", interval("2019-01-01", None, Grain.YEAR, open_end=True)),
            event("until", interval("1953-01-01", None, Grain.YEAR, open_start=True)),
            event("never", resolved(None, reason="'recently' names no day")),
        ]
    ).set_index("what")
    assert table["start"].isna().to_dict() == {"since": False, "until": True, "never": True}
    assert table["end"].isna().to_dict() == {"since": True, "until": False, "never": True}
    assert table["reason"]["never"] == "'recently' names no day"
    assert table["grain"].isna().to_dict() == {"since": False, "until": False, "never": True}


def test_years_before_one_are_astronomical() -> None:
    table = events_table(antiquity()).set_index("what")
    assert seconds_of(table["start"])[table.index.get_loc("Caesar killed")] == seconds("-0043-03-15")
    assert list(events_table(antiquity())["what"]) == in_order(antiquity())


@pytest.mark.parametrize(
    ("published", "text"),
    [
        (dt.date(2023, 7, 28), "2023-07-28"),
        (dt.datetime(2023, 7, 28, 18, 30, tzinfo=dt.UTC), "2023-07-28T18:30:00+00:00"),
    ],
)
def test_publication_is_a_day_or_an_instant_with_its_offset(published: dt.date, text: str) -> None:
    assert events_table([event("x", published=published)])["published"].tolist() == [text]


def test_who_is_joined_and_what_is_not_known_is_missing() -> None:
    table = events_table([event("x", who=("Ann", "Bob")), event("y", where="")])
    assert table["who"].iloc[0] == "Ann; Bob"
    assert table["who"].isna().tolist() == [False, True]
    assert table["where"].isna().all()


def test_whom_relation_and_default_are_those_of_the_event() -> None:
    one = event("x", interval("2024-03-11"), whom=("Ann", "Bob"), relation=Relation.UNTIL, is_publication_default=True)
    row = events_table([one]).iloc[0]
    assert [row["whom"], row["relation"], row["is_publication_default"]] == ["Ann; Bob", "until", True]


def test_the_source_of_a_date_is_missing_where_there_is_no_date() -> None:
    dated = event("x", interval("2024-03-11"), date_source=DateSource.INHERITED)
    table = events_table([dated, event("y")])
    assert table["date_source"].tolist()[:1] == ["inherited"]
    assert table["date_source"].isna().tolist() == [False, True]


def test_an_event_alone_has_its_own_document_as_source() -> None:
    row = events_table([event("x", document_id="a", published=dt.date(2023, 7, 28))]).iloc[0]
    assert [row["sources"], row["corroboration"], row["first_reported"]] == ["a", 1, "2023-07-28"]
    assert events_table([event("x")])["contested"].isna().all()


def test_a_merged_event_is_one_row_with_all_its_mentions_beside_it() -> None:
    first, second = (event(name, interval("2024-03-11"), document_id=name) for name in "ab")
    days = day_number(2024, 3, 11), day_number(2024, 3, 12)
    merged = MergedEvent(first, (first, second), 2, (DateReading(days[0], ("a",)), DateReading(days[1], ("b",))))
    row = events_table([merged]).iloc[0]
    assert [row["what"], row["sources"], row["corroboration"]] == ["a", "a; b", 2]
    assert row["contested"] == "2024-03-11 (a) / 2024-03-12 (b)"
    mentions = mentions_table([merged])
    assert mentions["mention_id"].tolist() == [first.event_id, second.event_id]
    assert mentions["event_id"].tolist() == [first.event_id, first.event_id]
    assert mentions["document_id"].tolist() == ["a", "b"]


def test_half_a_surrogate_pair_becomes_the_replacement_character() -> None:
    table = events_table([hostile("a\ud800b", interval("2024-03-11"))])
    assert table["what"].tolist() == ["a\ufffdb"]


def test_the_schema_names_every_column_with_its_meaning() -> None:
    fields = frictionless_schema()["fields"]
    assert [field["name"] for field in fields] == HEADINGS
    assert all({"name", "type", "format", "description"} <= field.keys() for field in fields)
    assert {field["type"] for field in fields} == {"string", "boolean", "integer", "number"}


@given(st.dates())
def test_wall_clocks_agree_with_the_calendar_of_python(day: dt.date) -> None:
    at = wall_clock((day.toordinal() - 719_163) * 86_400)
    assert (at.year, at.month, at.day, at.weekday) == (day.year, day.month, day.day, day.weekday())


@given(st.integers(-(10**13), 10**13))
def test_iso_text_reads_back_in_numpy(at: int) -> None:
    assert seconds(iso_moment(at, clock=True).removeprefix("+")) == at


@given(st.integers(-(10**11), 10**11), st.integers(1, 10**9), st.sampled_from(Grain))
def test_any_interval_survives_in_the_table(start: int, length: int, grain: Grain) -> None:
    table = events_table([event("x", Interval(start, start + length, grain))])
    assert (seconds_of(table["start"]), seconds_of(table["end"])) == ([start], [start + length])
