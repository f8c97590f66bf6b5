"""The figure as a file, the DataFrame accessor, and what a notebook shows."""

import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from factory import antiquity, many, seconds, story
from pages import of_many

import timeline
import timeline.accessor
from timeline.charts.exploring import Exploration
from timeline.errors import OutputError, UseError
from timeline.exports.picture import write_picture
from timeline.table import events_table

BEGINNINGS = {"svg": b"<svg", "png": b"\x89PNG", "pdf": b"%PDF"}


@pytest.mark.parametrize("ending", BEGINNINGS)
def test_a_path_with_the_ending_of_a_picture_gets_the_figure(ending: str, tmp_path: Path) -> None:
    built = timeline.build(timeline.Document("a", "The bridge was opened on 3 May 1998."))
    path = tmp_path / f"figure.{ending}"
    assert built.save(path) == [path]
    assert path.read_bytes().startswith(BEGINNINGS[ending])
    with pytest.raises(OutputError, match="already exists"):
        built.save(path)


def test_every_label_is_in_the_figure(tmp_path: Path) -> None:
    for name, events in (("story", story()), ("antiquity", antiquity())):
        path = tmp_path / f"{name}.svg"
        write_picture(events_table(events), path, title="Figure")
        picture = path.read_text(encoding="utf-8")
        assert [one.what for one in events if one.when.interval and one.what not in picture.replace("&#39;", "'")] == []


def test_any_frame_with_the_documented_columns_is_a_timeline(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {
            "what": ["Flood", "Drought"],
            "start": ["1998-05-03", "-0043-03-15"],
            "end": ["1998-05-04", None],
            "mine": [1, 2],
        }
    )
    assert "Flood" in str(frame.timeline.chart().to_dict()["datasets"])
    assert frame.timeline.events["mine"].tolist() == [2, 1]  # by start
    assert len(frame.timeline.save(tmp_path / "out")) == 3
    assert len(frame.timeline.save(tmp_path / "out.svg")) == 1


def test_a_frame_that_cannot_be_a_timeline_is_refused_with_a_hint() -> None:
    with pytest.raises(UseError, match="the column 'end' is missing"):
        _ = pd.DataFrame({"what": ["Flood"], "start": ["1998-05-03"]}).timeline.events
    with pytest.raises(UseError, match="'start' holds no times"):
        _ = pd.DataFrame({"what": ["Flood"], "start": ["soon"], "end": ["1998"]}).timeline.events


def test_a_notebook_shows_a_picture_and_a_table_without_scripts() -> None:
    shown = timeline.build(timeline.Document("a", "The bridge was opened on 3 May 1998."))._repr_html_()
    assert '<img alt="Strip of 1 dated event over time"' in shown
    assert "<strong>Sun 3 May 1998</strong>&ensp;The bridge was opened" in shown
    assert "<table" in shown
    assert "<script" not in shown


def test_what_is_chosen_on_a_live_chart_comes_back_as_a_table() -> None:
    pytest.importorskip("anywidget")
    live = Exploration(events_table([*story(), *many(2)]))
    assert len(live.selected()) == 62
    live.widget.params.find = "GROUNDING on"
    assert live.selected()["what"].tolist() == ["Grounding on Kvalholm"]
    live.widget.params.find = ""
    live.widget.params.certainty_shown = "planned"
    assert len(live.selected()) == 3
    day = [seconds(f"2024-03-{number}") * 1000 for number in (16, 17)]
    live.widget._vl_selections = {"window": {"value": {"place": day}, "store": []}}
    assert live.selected()["what"].tolist() == ["Hearing for the captain"]
    live.widget.params.preset = "the future"
    assert len(live.selected()) == 3
    live.widget.params.preset = "as dragged"
    assert len(live.selected()) == 1


def test_a_live_chart_works_out_its_window_itself() -> None:
    """What the widget knows it writes back a moment later: the edges of a window that is being dragged among it."""
    pytest.importorskip("anywidget")
    live = Exploration(events_table(story()))
    assert not {"window_first", "window_last"} & set(live.widget._params)
    assert {"find", "preset"} <= set(live.widget._params)


def test_a_timeline_remembers_what_was_chosen() -> None:
    pytest.importorskip("anywidget")
    built = timeline.build(timeline.Document("a", "The bridge was opened on 3 May 1998. It was closed in 2001."))
    assert len(built.selected) == 2
    built.explore().params.find = "closed"
    assert built.selected["what"].tolist() == ["[The bridge] was closed"]


def test_a_chart_in_a_notebook_needs_no_network() -> None:
    import altair as alt

    built = timeline.build(timeline.Document("a", "The bridge was opened on 3 May 1998."))
    chart = built.chart()
    for shown in (chart, chart & built.chart(lanes="who")):
        bundle = shown._repr_mimebundle_()
        assert bundle["image/svg+xml"].startswith("<svg")
        assert any(re.fullmatch(r"application/vnd\.vegalite\.v\d\+json", kind) for kind in bundle)
        assert "text/html" not in bundle
    with alt.renderers.enable("html"):
        assert "text/html" in chart._repr_mimebundle_()


def test_the_labels_of_a_chart_in_a_notebook_keep_apart_in_the_font_of_the_browser(browser: Any) -> None:
    page = browser.new_page(offline=True)
    page.set_content(of_many().chart()._repr_mimebundle_(None, None)["image/svg+xml"])
    boxes = """[...document.querySelectorAll('.mark-text[class*=" dates_"] text, .mark-text[class*=" events_"] text')]
        .filter(text => text.textContent && text.getAttribute('stroke') === null)
        .map(text => text.getBoundingClientRect()).map(({ left, right, top, bottom }) => [left, right, (top + bottom) / 2])"""
    drawn = page.evaluate(boxes)
    assert len(drawn) > 30
    for place, (left, right, middle) in enumerate(drawn):
        for other_left, other_right, other_middle in drawn[place + 1 :]:
            assert abs(middle - other_middle) > 6 or right <= other_left or other_right <= left
    page.close()
