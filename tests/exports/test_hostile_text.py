"""Hostile text in every field: nothing executes, nothing leaves, and the chart is drawn all the same."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from factory import event, hostile, interval
from hostile_texts import HOSTILE
from settling import settle

import timeline
from timeline.charts import chart
from timeline.exports.csv_file import csv_bytes
from timeline.exports.fragment import html_fragment
from timeline.exports.page import page_text
from timeline.exports.page.scripts import script_json
from timeline.exports.picture import write_picture
from timeline.merging.merged_event import DateReading
from timeline.model import Event
from timeline.resolving.calendar import day_number
from timeline.table import events_table
from timeline.table.cells import contested_cell, ids_cell

LIVE = """
[...document.querySelectorAll('*')].flatMap(element => [...element.attributes]
  .filter(at => /^on/i.test(at.name) || /^[\\s\\x00-\\x1f]*(javascript|vbscript|data):/i.test(at.value))
  .map(at => element.tagName + ' ' + at.name))
"""

Opened = Callable[..., Any]


def in_many_documents(events: list[Event]) -> Any:
    """The table, as if several documents with hostile names reported each event, on different days."""
    table = events_table(events)
    days = [day_number(2024, 3, day) for day in (11, 13)]
    table["sources"] = [ids_cell((name, f"{name} too", "plain")) for name in table["document_id"]]
    table["contested"] = [
        contested_cell([DateReading(days[0], (name, "plain")), DateReading(days[1], (f"{name} too",))])
        for name in table["document_id"]
    ]
    table["first_reported"], table["corroboration"] = table["title"], 3
    return table


def assert_harmless(seen: Any) -> None:
    assert seen.page.locator("body").get_attribute("data-state") == "drawn"
    assert seen.page.evaluate("window.pwned") is None
    assert seen.page.evaluate(LIVE) == []
    assert seen.page.evaluate("document.querySelectorAll('script').length") == 5  # three of data, the program, and Vega
    assert seen.page.evaluate("document.querySelectorAll('iframe, form[action], base, object, embed, img').length") == 0
    assert seen.trouble == []


def visit_every_part(seen: Any) -> None:
    """Open every view, menu and part of the page, and every event in the panel."""
    page = seen.page
    page.evaluate("change({ level: 'all' })")
    for view in ("table", "chart", "story"):
        page.evaluate(f"change({{ view: '{view}' }})")
        settle(page)
    for menu in ("ranges", "filters", "views", "shares"):
        page.click(f"[data-menu={menu}]")
    page.keyboard.press("Escape")
    for at in range(page.evaluate("events.length")):
        page.evaluate(f"select(events[{at}])")
        settle(page)
        assert page.locator("#reader .headline").is_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert_harmless(seen)
    page.evaluate("dispatchEvent(new Event('afterprint'))")


@pytest.mark.parametrize("texts", [HOSTILE[at::4] for at in range(4)], ids=range(4))
def test_hostile_text_in_every_field_is_only_text(opened: Opened, texts: list[str]) -> None:
    dated = [hostile(text, interval("2024-03-11")) for text in texts]
    undated = [hostile(text, None) for text in texts]
    page = page_text(
        in_many_documents([*dated, *undated]),
        title=" ".join(texts),
        subtitle="".join(texts),
        lanes="who",
        left_out=texts,
    )
    seen = opened(page)
    assert_harmless(seen)
    visit_every_part(seen)
    assert seen.page.locator("#list .row").count() == len(texts)
    assert seen.page.locator("#undated .row").count() == len(texts)
    assert seen.page.locator("#left-out li").count() == len(texts)
    assert seen.page.locator("#list .tag.or").count() == len(texts)


def test_hostile_text_is_inert_in_the_tooltip_of_the_chart(opened: Opened) -> None:
    texts = HOSTILE[:8]
    seen = opened(page_text(events_table([hostile(text, interval("2024-03-11")) for text in texts]), title="All"))
    seen.page.evaluate("change({ view: 'chart' })")
    settle(seen.page)
    bars = seen.page.locator("#chart .events_group .mark-rect.role-mark path[aria-label]")
    assert bars.count() == len(texts)
    for number in range(len(texts)):
        bars.nth(number).hover(force=True)
        seen.page.locator("#vg-tooltip-element.visible").wait_for(timeout=5000)
    assert_harmless(seen)


@pytest.mark.parametrize("text", ["'+alert(1)+'", "<img src=x onerror=window.pwned=1>", "(.*)+$", "[", "\\"])
def test_hostile_text_can_be_searched_for(opened: Opened, text: str) -> None:
    events = [hostile(one, interval("2024-03-11")) for one in [*HOSTILE, "(.*)+$ ["]]
    seen = opened(page_text(events_table(events), title="All"))
    seen.page.fill("#find", text)
    settle(seen.page)
    assert_harmless(seen)
    assert 0 < seen.page.evaluate("choice.inside.length") < len(events)


def test_hostile_names_are_only_text_as_filters_and_as_colours(opened: Opened) -> None:
    events = [hostile(text, interval("2024-03-11")) for text in HOSTILE]
    seen = opened(page_text(in_many_documents(events), title="Lanes", lanes="place"))
    for lanes in ("source", "document", "who", "place"):
        seen.page.evaluate(f"change({{ lanes: '{lanes}', view: 'chart' }})")
        settle(seen.page)
        assert_harmless(seen)
    seen.page.click("[data-menu=filters]")
    for number in (0, 5, 9):
        seen.page.locator("#menus input").nth(number).check()
        settle(seen.page)
    assert_harmless(seen)


def test_a_hostile_picture_is_saved_as_text(opened: Opened) -> None:
    events = [hostile(text, interval("2024-03-11")) for text in HOSTILE[::5]]
    seen = opened(page_text(events_table(events), title=HOSTILE[4]), accept_downloads=True)
    seen.page.click("[data-menu=shares]")
    with seen.page.expect_download() as waiting:
        seen.page.click("#menus button:has-text('(SVG)')")
    ET.fromstring(Path(waiting.value.path()).read_text(encoding="utf-8"))  # noqa: S314  that it is well-formed is half of the test
    assert_harmless(seen)


def test_a_hostile_article_is_only_text(opened: Opened) -> None:
    text = "\n\n".join(f"On 3 May 1998 {words} was opened. {words}" for words in HOSTILE)
    built = timeline.build(timeline.Document(HOSTILE[0], text, title=HOSTILE[1], source_url=HOSTILE[13]))
    seen = opened(page_text(built.events, title=HOSTILE[2], documents=built.tagged))
    assert_harmless(seen)
    marked = seen.page.locator("#article .time")
    assert marked.count() >= len(HOSTILE)
    marked.nth(3).hover()
    seen.page.locator("#article .note.shown").wait_for(timeout=5000)
    marked.nth(5).click()
    settle(seen.page)
    visit_every_part(seen)


def test_the_download_of_hostile_text_is_the_safe_csv(opened: Opened) -> None:
    table = events_table([hostile(text, interval("2024-03-11")) for text in HOSTILE])
    seen = opened(page_text(table, title="All"), accept_downloads=True)
    seen.page.click("[data-menu=shares]")
    with seen.page.expect_download() as waiting:
        seen.page.click("#menus button:has-text('CSV')")
    assert Path(waiting.value.path()).read_bytes() == csv_bytes(table)
    assert seen.dialogs == []


@pytest.mark.parametrize("at", range(0, len(HOSTILE), 8))
def test_a_picture_of_hostile_text_runs_nothing(at: int, tmp_path: Path) -> None:
    texts = HOSTILE[at : at + 8]
    table = events_table([hostile(text, interval("2024-03-11")) for text in texts])
    write_picture(table, tmp_path / "a.svg", title=" ".join(texts), lanes="who")
    picture = (tmp_path / "a.svg").read_text(encoding="utf-8")
    tree = ET.fromstring(picture)  # noqa: S314  our own file; that it is well-formed is half of the test
    tags = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert tags <= {"svg", "defs", "clipPath", "linearGradient", "stop", "g", "path", "rect", "text", "tspan", "line"}
    assert not [name for element in tree.iter() for name in element.attrib if name.lower().startswith(("on", "href"))]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_the_data_block_holds_no_mark_that_html_reads(text: str) -> None:
    written = script_json({text: [text]})
    assert not set(written) & set("<>&\u2028\u2029")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_the_fragment_for_notebooks_has_no_tag_of_the_text(text: str) -> None:
    fragment = html_fragment(events_table([hostile(text, interval("2024-03-11")), hostile(text, None)]), title=text)
    tags = {tag.split(">")[0].split()[0].strip("/") for tag in fragment.split("<")[1:]}
    assert tags <= {
        "p",
        "strong",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "time",
        "details",
        "summary",
        "mark",
        "code",
        "a",
    }
    fragment.encode()


@pytest.mark.parametrize("text", HOSTILE[::7])
def test_the_notebooks_picture_and_table_are_inert(text: str) -> None:
    built = timeline.build(timeline.Document("a", f"On 3 May 1998 {text} was opened.", title=text))
    shown = built._repr_html_()
    assert shown.count("<img") == 1
    assert "<script" not in shown.lower()
    assert 'src="data:image/svg+xml;base64,' in shown


def test_the_fragment_says_how_many_rows_it_leaves_out() -> None:
    fragment = html_fragment(events_table([event(str(at), interval("2024-03-11")) for at in range(30)]), rows=5)
    assert "25 more events are not shown" in fragment
    assert fragment.count("<tr") == 6


def test_the_chart_is_inert_in_altairs_own_page_too() -> None:
    table = events_table([hostile(text, interval("2024-03-11")) for text in HOSTILE])
    page = json.dumps(chart(table, title=HOSTILE[0]).to_dict(), ensure_ascii=False)
    assert re.findall(r"<[/!a-zA-Z%?].{0,20}", page) == []
