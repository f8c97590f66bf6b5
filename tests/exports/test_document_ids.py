"""Documents with any id: every export and the chart name exactly those that report an event."""

import datetime as dt
import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
import timeline.accessor
from timeline.charts.drawing import drawing_of
from timeline.exports.csv_file import csv_bytes
from timeline.exports.json_lines import json_lines
from timeline.exports.page import page_text
from timeline.merging.merged_event import DateReading
from timeline.model import Document
from timeline.resolving.calendar import day_number
from timeline.table.cells import contested_cell, ids_cell, ids_in, readings_in
from timeline.view.provenance import listed
from timeline.view.records import records_of

TEXTS = (
    "The ferry Aurora capsized off Kvalholm with 12 passengers on July 28.",
    "On Friday the ferry Aurora capsized off Kvalholm with its 12 passengers, the police said.",
    "The ferry Aurora, with 12 passengers on board, capsized off Kvalholm on July 29.",
)
# In the order of the table: articles of one day by their ids.
IDS = [
    ("a", "b", "c"),
    ("Reuters, 2023-07-30.txt", "c; d.txt", "e / f (1).txt"),
    ('"quoted"', 'g "h".txt', "line\nbreak"),
    (" edges ", ") / 2023-07-29 (y", "; "),
    ('"', "''", ","),
    ('"a"; "b"', "2023-07-26 (z)", "=cmd()"),
]
DAYS = day_number(2023, 7, 28), day_number(2023, 7, 29)
Opened = Callable[..., Any]


def built(ids: tuple[str, ...]) -> timeline.Timeline:
    """One event in three articles, of which the third gives another day."""
    published = dt.date(2023, 7, 30)
    return timeline.build([Document(one, text, published=published) for one, text in zip(ids, TEXTS, strict=True)])


def readings(ids: tuple[str, ...]) -> tuple[DateReading, ...]:
    return DateReading(DAYS[0], ids[:2]), DateReading(DAYS[1], ids[2:])


@pytest.mark.parametrize("ids", IDS)
def test_the_chart_names_each_document(ids: tuple[str, ...]) -> None:
    (row,) = drawing_of(built(ids).events).rows
    assert row["sources"] == f"3 articles: {listed(ids, {})}"
    assert row["readings"] == f"contested: Fri 28 Jul ({listed(ids[:2], {})}) or Sat 29 Jul ({listed(ids[2:], {})})"


@pytest.mark.parametrize("ids", IDS)
def test_the_page_lists_each_document(ids: tuple[str, ...]) -> None:
    rows = page_text(built(ids).events, title="x").partition("<tbody")[2]
    assert [html.unescape(item) for item in re.findall(r"<li>(.*?)</li>", rows, re.DOTALL)] == [*ids]


def test_the_panel_names_each_document(opened: Opened) -> None:
    page = opened(page_text(built(IDS[1]).events, title="x")).page
    reader = page.locator("#reader")
    assert reader.locator("ol li > :first-child").all_text_contents() == [*IDS[1]]
    assert "Sat 29 Jul: e / f (1).txt" in reader.text_content()


@pytest.mark.parametrize("ids", IDS)
def test_csv_json_lines_and_parquet_have_each_document(ids: tuple[str, ...], tmp_path: Path) -> None:
    built(ids).save(tmp_path, formats="csv,jsonl,parquet")
    table = timeline.read_events(tmp_path / "events.csv")
    pd.testing.assert_frame_equal(table, built(ids).events)
    (record,) = records_of(table)
    assert (record["sources"], record["readings"]) == (ids, readings(ids))
    assert json.loads((tmp_path / "events.jsonl").read_text(encoding="utf-8"))["sources"] == [*ids]
    assert pd.read_parquet(tmp_path / "events.parquet")["sources"].tolist()[0].tolist() == [*ids]


@pytest.mark.parametrize("ids", IDS)
def test_timelinejs_and_icalendar_hold_the_event(ids: tuple[str, ...], tmp_path: Path) -> None:
    icalendar = pytest.importorskip("icalendar")
    built(ids).save(tmp_path, formats="timelinejs,ical")
    (slide,) = json.loads((tmp_path / "timeline.json").read_text(encoding="utf-8"))["events"]
    assert html.unescape(slide["text"]["text"]).endswith(f"<p>{ids[0]}</p>")
    assert len(icalendar.Calendar.from_ical((tmp_path / "events.ics").read_bytes()).events) == 1


@pytest.mark.parametrize("ids", IDS)
def test_a_digest_names_the_document_of_each_sentence(ids: tuple[str, ...]) -> None:
    assert {source for day in built(ids).digest().days for source in day.sources} <= set(ids)


@pytest.mark.parametrize("ids", IDS)
def test_a_table_read_by_pandas_from_any_of_the_files_has_each_document(ids: tuple[str, ...], tmp_path: Path) -> None:
    table = built(ids).events
    (tmp_path / "raw.csv").write_bytes(csv_bytes(table, raw=True))
    (tmp_path / "events.jsonl").write_bytes(json_lines(table).data)
    for frame in (pd.read_csv(tmp_path / "raw.csv"), pd.read_json(tmp_path / "events.jsonl", lines=True)):
        (record,) = records_of(frame.timeline.events)
        assert (record["sources"], record["readings"]) == (ids, readings(ids))
        assert frame.timeline.chart().to_dict()["title"]["subtitle"]


@given(st.lists(st.text(), min_size=1))
def test_any_ids_come_back_from_a_cell(ids: list[str]) -> None:
    assert ids_in(ids_cell(ids)) == tuple(ids)


@given(st.lists(st.tuples(st.integers(-(10**6), 10**6), st.lists(st.text(), min_size=1)), min_size=1))
def test_any_readings_come_back_from_a_cell(days: list[tuple[int, list[str]]]) -> None:
    given_days = tuple(DateReading(day, tuple(ids)) for day, ids in days)
    assert readings_in(contested_cell(given_days)) == given_days


@pytest.mark.parametrize(
    ("cell", "ids"),
    [("", ()), ("a;b", ("a", "b")), (" a ; ;b; ", ("a", "b")), ('"a" b; c', ('"a" b', "c")), ('"a; b', ('"a', "b"))],
)
def test_a_cell_of_the_user_is_read_as_a_list(cell: str, ids: tuple[str, ...]) -> None:
    assert ids_in(cell) == ids
