"""Events in several documents: days that differ, sources in words, publications."""

from typing import Any

import pytest
from factory import event, interval

from timeline.charts.drawing import drawing_of
from timeline.table import events_table
from timeline.view.provenance import sources_in_words
from timeline.view.records import records_of

DAY = 86_400_000


@pytest.mark.parametrize(
    ("contested", "days"),
    [
        ("2024-03-11 (a) / 2024-03-12 (b)", 2),
        ("-0043-03-15 (a) / -0043-03-16 (b)", 2),
        ("+12000-01-01 (a) / +12000-01-02 (b)", 2),
        ("2024-02-30 (a) / 2024-03-01 (b)", 1),
        ("2024-03-11 / 2024-03-12", 0),
        ("", 0),
        (True, 0),
        (float("nan"), 0),
    ],
)
def test_the_days_of_the_column_are_read_and_nothing_else_is(contested: Any, days: int) -> None:
    table = events_table([event("a", interval("2024-03-11"))]).astype({"contested": "object"})
    table["contested"] = contested
    assert len(records_of(table)[0]["readings"]) == days


def test_every_other_day_is_drawn_within_what_a_browser_can_draw() -> None:
    table = events_table([event("a", interval("2024-03-11"))])
    table["contested"] = "2024-03-11 (a) / 2024-03-13 (b) / +900000-01-01 (c)"
    (row,) = drawing_of(table).rows
    first, second = row["other_days"]
    assert first["from"] == row["from"] + 2 * DAY
    assert second["from"] == second["to"] == 8_640_000_000_000_000
    assert (row["reach_from"], row["reach_to"]) == (row["from"], second["to"])


@pytest.mark.parametrize(
    ("voices", "words"),
    [
        (3, "3 articles: a; b; c"),
        (2, "3 articles, 2 of them independent: a; b; c"),
        (1, "3 articles, copies of one text: a; b; c"),
        ("", "3 articles: a; b; c"),
    ],
)
def test_sources_are_named_with_how_many_are_independent(voices: Any, words: str) -> None:
    assert sources_in_words({"sources": ("a", "b", "c"), "corroboration": voices}, {}) == words


def test_an_event_that_lies_only_before_its_time_says_so() -> None:
    table = events_table([event("a", interval("2024-03-11"))])
    table["relation"] = "before"
    assert drawing_of(table).rows[0]["when"] == "before Mon 11 Mar"
