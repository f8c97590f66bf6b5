"""Lanes, presets, joined charts, themes and the figure for paper."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import altair as alt
import pytest
from factory import antiquity, event, hostile, interval, many, story

from timeline.charts import chart
from timeline.charts.drawing import drawing_of
from timeline.charts.presets import presets
from timeline.charts.static_figure import MOST_ROWS
from timeline.charts.theme import DARK_INKS
from timeline.errors import UseError
from timeline.model import Event
from timeline.table import events_table


def lanes_of(*events: Event, by: Any) -> list[tuple[str, int]]:
    return [(lane.words, lane.count) for lane in drawing_of(events_table(events), lanes=by).lanes]


def test_lanes_by_certainty_stand_in_their_own_order() -> None:
    lanes = drawing_of(events_table(story())).lanes
    assert [lane.words for lane in lanes] == ["happened", "reported", "planned", "expected", "possible", "denied"]
    assert sum(lane.count for lane in lanes) == 60


def test_lanes_by_who_hold_each_event_once_with_those_named_most() -> None:
    day = interval("2024-03-11")
    events = [event("a", day, who=("Ann", "Bo")), event("b", day, who=("Bo",)), event("c", day), event("d", None)]
    assert lanes_of(*events, by="who") == [("Bo", 2), ("\N{EN DASH}", 1)]


@pytest.mark.parametrize(
    ("by", "words"),
    [("place", ["Bergen", "Oslo"]), ("source", ["The storm"]), ("document", ["d1", "d2"])],
)
def test_lanes_by_place_source_and_document(by: str, words: list[str]) -> None:
    day = interval("2024-03-11")
    events = [event("a", day, where="Bergen", document_id="d1", title="The storm")]
    events += [event("b", day, where="Oslo", document_id="d2", title="The storm")]
    assert [lane for lane, _ in lanes_of(*events, by=by)] == words


def test_the_smallest_of_many_lanes_share_one() -> None:
    day = interval("2024-03-11")
    events = [event("x", day, where=f"Place {at:02d}") for at in range(14) for _ in range(20 - at)]
    lanes = lanes_of(*events, by="place")
    assert len(lanes) == 11
    assert lanes[-1] == ("all others", 10 + 9 + 8 + 7)


def test_lanes_that_there_are_not_are_refused_with_a_hint() -> None:
    with pytest.raises(UseError, match="choose one of certainty, who"):
        chart(events_table(story()), lanes="colour")  # type: ignore[arg-type]
    with pytest.raises(UseError, match="choose one of window, strip"):
        chart(events_table(story()), kind="poster")  # type: ignore[arg-type]
    with pytest.raises(UseError, match="letters, digits"):
        chart(events_table(story()), name="a'b")


def test_no_name_of_a_lane_reaches_an_expression() -> None:
    table = events_table([hostile("x' + alert(1) + '", interval("2024-03-11"))])
    spec = chart(table, lanes="who").to_dict()
    spec.pop("datasets")
    spec.pop("title")
    assert "alert" not in json.dumps(spec)


def test_presets_are_those_that_hold_an_event() -> None:
    def words(events: list[Event]) -> list[str]:
        return [preset.words for preset in presets(drawing_of(events_table(events)))]

    assert words(story()) == ["all", "background", "the week", "the future"]
    assert words(antiquity()) == ["all"]
    assert words(many(3)) == ["all", "the week"]


def test_joined_charts_share_the_search_and_keep_their_own_windows() -> None:
    table = events_table(story())
    joined = (chart(table) & chart(table, lanes="who")).to_dict()
    names = [param["name"] for param in joined["params"]]
    assert len(names) == len(set(names))
    assert names.count("find") == 1
    assert sum(name.startswith("window_first") for name in names) == 2
    assert joined["autosize"]["resize"] is True
    assert joined["padding"]


def test_a_chart_can_be_put_beside_any_other() -> None:
    other = alt.Chart(alt.InlineData(values=[{"a": 1}])).mark_point().encode(x="a:Q")
    assert len((other | chart(events_table(story()))).to_dict()["hconcat"]) == 2


def test_a_chart_is_the_same_from_run_to_run() -> None:
    table = events_table(story())
    assert chart(table).to_json() == chart(table).to_json()


@pytest.fixture
def dark() -> Iterator[None]:
    chart(events_table([]))  # makes the theme known
    with alt.theme.enable("dateline_dark"):
        yield


@pytest.mark.usefixtures("dark")
def test_a_dark_theme_of_altair_makes_the_chart_dark() -> None:
    params = {param["name"]: param.get("value") for param in chart(events_table(story())).to_dict()["params"]}
    assert params["paper"] == DARK_INKS["paper"]
    assert params["ink"] == DARK_INKS["ink"]


def test_the_figure_for_paper_has_every_event_and_nothing_to_click() -> None:
    spec = chart(events_table(story()), kind="print").to_dict()
    assert not any("select" in param or "bind" in param for param in spec["params"])
    assert next(param for param in spec["params"] if param["name"] == "last_row")["value"] == 60
    assert spec["title"]["subtitle"][-1] == "3 undated, not drawn \N{MIDDLE DOT} clock times in Europe/Oslo"


def test_the_figure_for_paper_says_what_it_leaves_out() -> None:
    spec = chart(events_table(many(MOST_ROWS + 5)), kind="print").to_dict()
    assert spec["title"]["subtitle"][-1] == "5 more events: print a part of the table"


def test_what_is_contested_or_told_by_several_is_said_in_words() -> None:
    table = events_table([event("a", interval("2024-03-11")), event("b", interval("2024-03-12"))])
    table["contested"], table["corroboration"] = [True, False], [1, 3]
    assert [row["label"] for row in drawing_of(table).rows] == ["a (contested)", "b (3 sources)"]


def test_every_publication_has_its_rule() -> None:
    events = [event("a", interval("2024-03-11"), published=None)]
    events += [event("b", interval("2024-03-11"), published=dt.date(2024, 3, day)) for day in (12, 13, 14)]
    assert [one.words for one in drawing_of(events_table(events)).others] == ["Tue 12 Mar 2024", "Wed 13 Mar 2024"]
