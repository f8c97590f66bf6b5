"""The view in the address: links, history, embedding; a crafted address chooses a view at most."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from factory import hostile, interval
from hostile_texts import HOSTILE
from pages import MADE_UP, made_up_page, page_of_many
from settling import settle

from timeline.exports.page import page_text
from timeline.table import events_table

Opened = Callable[..., Any]
CHOSEN = "(({ view, level, words, lanes, axis, filters, range }) => ({ view, level, words, lanes, axis, filters, range }))(state)"


def test_a_view_survives_a_reload(opened: Opened) -> None:
    page = opened(page_of_many()).page
    page.evaluate(
        "change({ view: 'table', level: 'all', words: 'ship grado', lanes: 'place', range: [Date.UTC(2024, 4, 2), Date.UTC(2024, 4, 9)],"
        " filters: { ...state.filters, certainty: ['happened', 'reported'] } })"
    )
    settle(page)
    before, rows = page.evaluate(CHOSEN), page.locator(".events tbody tr").all_text_contents()
    page.reload()
    page.wait_for_selector("body[data-state=drawn]")
    assert page.evaluate(CHOSEN) == before
    assert page.locator(".events tbody tr").all_text_contents() == rows != []


def test_back_undoes_a_step_and_forward_does_it_again(shared: Opened) -> None:
    page = shared(page_of_many()).page
    for view in ("chart", "table"):
        page.evaluate(f"change({{ view: '{view}' }}); lastStep.at = 0")
        settle(page)
    page.go_back()
    settle(page)
    assert page.evaluate("state.view") == "chart"
    page.go_back()
    settle(page)
    assert page.evaluate("state.view") == "story"
    page.go_forward()
    settle(page)
    assert page.evaluate("state.view") == "chart"


def test_a_word_typed_in_one_go_is_one_step(opened: Opened) -> None:
    page = opened(page_of_many()).page
    before = page.evaluate("history.length")
    page.locator("#find").press_sequentially("calandra")
    settle(page)
    assert page.evaluate("history.length") - before == 1
    assert page.url.endswith("q=calandra")


def test_the_address_of_an_event_alone_leads_to_it_too(shared: Opened) -> None:
    page = shared(made_up_page()).page
    old = next(one for one in MADE_UP if one.what == "Quays rebuilt after the war")
    page.evaluate(f"location.hash = {old.event_id!r}")
    settle(page)
    assert page.locator("#reader .date").text_content() == "1950–1953"


def crafted() -> list[str]:
    """Fragments that try to do more than choose a view."""
    names = ("view", "level", "from", "to", "q", "who", "place", "source", "certainty", "lanes", "axis", "event")
    texts = [*HOSTILE, "constructor", "toString", "9" * 400, "-271821-04-19", "+999999-99-99T99:99"]
    return ["&".join(f"{name}={quote(text, errors='replace')}" for name in names) for text in texts] + [
        "%E0%A4%A",
        "=&=&&&",
        "view=chart&view=table&from=2024-05-09&to=2024-05-01",
    ]


def test_a_crafted_address_chooses_a_view_at_most(opened: Opened) -> None:
    events = [hostile(text, interval("2024-03-11")) for text in HOSTILE[:12]]
    seen = opened(page_text(events_table(events), title="Hostile"))
    known = seen.page.evaluate("[...VIEWS, ...LEVELS, ...AXES, ...Object.keys(data.lanes)]")
    for fragment in crafted():
        seen.page.evaluate("fragment => { location.hash = fragment; }", fragment)
        settle(seen.page)
        chosen = seen.page.evaluate(CHOSEN)
        assert {chosen[name] for name in ("view", "level", "lanes", "axis")} <= set(known)
        assert chosen["range"] is None or chosen["range"][0] < chosen["range"][1]
    assert seen.page.evaluate("window.pwned") is None
    assert seen.page.evaluate("document.querySelectorAll('iframe, form[action], base, object, embed, img').length") == 0
    assert seen.trouble == []


def test_links_and_embed_code_have_the_view(opened: Opened) -> None:
    page = opened(page_of_many(), permissions=["clipboard-read", "clipboard-write"], ending="#view=table&q=tug").page
    copied = []
    for name in ("Copy link", "Copy embed code"):
        page.click("[data-menu=shares]")
        page.click(f"#menus button:has-text('{name}')")
        page.wait_for_selector("#menus button:has-text('Copied')")
        copied.append(page.evaluate("navigator.clipboard.readText()"))
        page.keyboard.press("Escape")
    assert copied[0] == page.url
    assert copied[1].startswith('<iframe src="file:///')
    assert "?embed#view=table&amp;q=tug" in copied[1]
    assert 'title="The stranding"' in copied[1]


def test_a_browser_that_refuses_the_clipboard_shows_the_text(opened: Opened) -> None:
    page = opened(page_of_many()).page
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    page.click("[data-menu=shares]")
    page.click("#menus button:has-text('Copy link')")
    assert page.locator("#menus textarea").input_value().startswith("file:///")


@pytest.mark.parametrize("width", [320, 700])
def test_an_embedded_page_is_the_strip_and_the_list_and_tells_its_height(opened: Opened, width: int) -> None:
    page = opened(page_of_many(), viewport={"width": width, "height": 520}, ending="?embed").page
    assert not page.locator("#tools").is_visible()
    assert page.locator("#strip svg").first.is_visible()
    assert page.locator("#list .row").first.bounding_box()["y"] < 300
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not page.locator("#reader").is_visible()


def test_the_panel_of_an_embedded_page_is_below_its_row(opened: Opened) -> None:
    page = opened(page_of_many(), viewport={"width": 700, "height": 1400}, ending="?embed").page
    row = page.locator("#list .row").nth(2)
    row.click()
    settle(page)
    top = page.locator("#reader").bounding_box()["y"]
    box = row.bounding_box()
    assert box["y"] + box["height"] <= top <= box["y"] + box["height"] + 8
    page.click("#reader .close")
    settle(page)
    assert not page.locator("#reader").is_visible()


def test_the_page_around_it_learns_its_height_and_nothing_else(opened: Opened, tmp_path: Path) -> None:
    inner = tmp_path / "inner.html"
    inner.write_text(page_of_many(), encoding="utf-8")
    outer = (
        "<!doctype html><body data-state=drawn><script>told = []; onmessage = ({ data }) => told.push(data)</script>"
        f"<iframe src='{inner.as_uri()}?embed' width=700 height=520></iframe>"
    )
    (tmp_path / "outer.html").write_text(outer, encoding="utf-8")
    page = opened(page_of_many()).page
    page.goto((tmp_path / "outer.html").as_uri())
    page.wait_for_function("told.length > 0")
    told = page.evaluate("told.at(-1)")
    assert set(told) == {"type", "height"}
    assert told["type"] == "timeline-height"
    assert told["height"] > 500
