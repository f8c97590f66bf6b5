"""The strip: the time that most events are in, its bars, and what is outside it."""

import pytest
from factory import antiquity, event, interval, many, story

from timeline.charts import chart
from timeline.charts.axis import Plain, axis_of
from timeline.charts.core import bars_of, core_of, outside
from timeline.charts.drawing import drawing_of
from timeline.charts.strip import bar_edges, bar_rows
from timeline.errors import UseError
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.table import events_table
from timeline.view.wording import moment_words

WEEK = [event(str(day), interval(f"2024-03-{day:02d}")) for day in range(8, 16)]


def test_a_lone_event_far_away_is_outside_the_core() -> None:
    drawing = drawing_of(events_table([event("old", interval("1850-01-01")), *WEEK]))
    first, last = core_of(drawing)
    assert moment_words(first, clock=False) == "Fri 8 Mar 2024"
    assert last - first <= 9 * DAY_SECONDS
    assert outside(drawing.rows, first, last) == (1, 0)


@pytest.mark.parametrize("events", [[], WEEK[:1], WEEK[:2], many(500), antiquity()])
def test_the_core_is_the_whole_where_little_would_be_left_out(events: list) -> None:
    drawing = drawing_of(events_table(events))
    assert core_of(drawing) == (drawing.first, drawing.last)


@pytest.mark.parametrize(
    ("days", "unit"),
    [(1, "day"), (3, "day"), (120, "day"), (400, "week"), (3000, "month"), (40_000, "year")],
)
def test_a_bar_is_a_calendar_unit(days: int, unit: str) -> None:
    bars = bars_of(0, days * DAY_SECONDS)
    assert bars.unit == unit
    assert len(bars.edges) <= 132
    assert bars.edges[0] <= 0 < days * DAY_SECONDS <= bars.edges[-1]


def test_bars_are_hours_only_where_most_events_have_a_clock_time() -> None:
    clocks = [event(str(at), interval(f"2024-03-11T0{at}:10", None, Grain.MINUTE), published=None) for at in range(8)]
    for events, unit in ((clocks, 3600), (WEEK[:3], DAY_SECONDS)):
        first, second, *_ = bar_edges(axis_of(drawing_of(events_table(events))))
        assert second - first == unit


def test_bars_of_ages_are_tens_of_years() -> None:
    assert bars_of(-20_000 * 366 * DAY_SECONDS, 0).unit == "1,000 years"


def test_weeks_begin_on_monday() -> None:
    edges = bars_of(0, 400 * DAY_SECONDS).edges
    assert moment_words(edges[3], clock=False).startswith("Mon")


def test_every_event_as_fine_as_a_bar_is_in_one_and_a_coarser_one_in_none() -> None:
    events = [*WEEK, event("that month", interval("2024-03-01", None, Grain.MONTH))]
    drawing = drawing_of(events_table(events))
    rows = bar_rows(drawing.rows, bar_edges(axis_of(drawing)))
    assert sum(row["events"] for row in rows) == len(WEEK)


def test_the_axis_is_the_calendar_or_stretched() -> None:
    drawing = drawing_of(events_table(story()))
    assert isinstance(axis_of(drawing), Plain)
    assert not isinstance(axis_of(drawing, "stretched"), Plain)
    with pytest.raises(UseError, match="choose calendar or stretched"):
        axis_of(drawing, "bent")  # type: ignore[arg-type]


def test_the_overview_counts_what_is_outside_the_strip() -> None:
    spec = str(chart(events_table([event("old", interval("1850-01-01")), *WEEK])).to_dict())
    assert "before 8 Mar 2024 (1)" in spec


def test_the_parts_are_charts_of_their_own() -> None:
    table = events_table(story())
    for kind, parts in (("strip", 1), ("detail", 2)):
        spec = chart(table, kind=kind).to_dict()  # type: ignore[arg-type]
        assert len(spec["vconcat"]) == parts
        assert not any("select" in param for param in spec["params"])
