"""Chart and table in step: window, lanes, words, certainty, order, addresses and the CSV, by mouse and by keyboard."""

import csv
import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from factory import event, interval, many, story
from settling import settle
from test_page_in_browser import CAPTION, DATES, drag

from timeline.exports.page import page_text
from timeline.table import events_table

Opened = Callable[..., Any]
STORY = story()
CHOSEN = "[...document.querySelectorAll('#events tbody tr')].map(row => row.id)"
DRAWN = "[...document.querySelectorAll('#chart .dates_group text')].length"


@functools.cache
def page(lanes: Any = "certainty") -> str:
    return page_text(events_table(STORY), title="The Sigrun grounding", lanes=lanes)


def press(page: Any, words: str) -> None:
    page.click(f"#controls button:has-text('{words}')")
    settle(page)


def in_step(page: Any) -> int:
    """How many rows there are, which chart and table must agree on."""
    shown: int = len(page.evaluate(CHOSEN))
    assert page.evaluate(DRAWN) == min(shown, 60)
    assert page.locator("#found").text_content().startswith(f"{shown} of 60")
    return shown


def test_the_table_follows_every_way_to_choose_a_window(shared: Opened) -> None:
    shown = shared(page()).page
    assert in_step(shown) == 29
    drag(shown, 0.02, 0.2)
    dragged = in_step(shown)
    assert 0 < dragged < 29
    press(shown, "background")
    assert in_step(shown) == 28
    assert shown.locator("#presets button[aria-pressed=true]").all_text_contents() == ["background"]
    drag(shown, 0.02, 0.2)
    assert in_step(shown) == dragged
    press(shown, "the future")
    assert {"Hearing for the captain", "Fjord expected to recover"} <= set(
        shown.locator("#events td[data-label=What]").all_text_contents()
    )
    in_step(shown)
    press(shown, "all")
    assert in_step(shown) == 60


def test_a_double_click_ends_a_preset_too(shared: Opened) -> None:
    shown = shared(page()).page
    press(shown, "background")
    box = shown.locator("#chart .overview_group > g > path.background").first
    box.dblclick(position={"x": 500, "y": 40}, force=True)
    settle(shown)
    assert in_step(shown) == 60


def test_lanes_are_chosen_on_the_chart_and_by_button_alike(shared: Opened) -> None:
    shown = shared(page()).page
    press(shown, "all")
    press(shown, "planned")
    assert in_step(shown) == 3
    shown.locator("#chart .lane_names_0_marks text", has_text="denied").click()
    settle(shown)
    assert in_step(shown) == 5
    assert shown.locator("#lanes button[aria-pressed=true]").count() == 2
    shown.locator("#chart .lane_names_0_marks text", has_text="planned").click()
    settle(shown)
    assert in_step(shown) == 2
    press(shown, "denied")
    assert in_step(shown) == 60


def test_certainty_is_a_filter_of_its_own_where_lanes_are_something_else(opened: Opened) -> None:
    shown = opened(page("who")).page
    press(shown, "all")
    shown.select_option("#certainty", "expected")
    settle(shown)
    assert in_step(shown) == 3
    assert shown.locator("#lanes button").all_text_contents() == ["Port authority 60"]


def test_what_matches_outside_the_window_is_counted_and_one_button_away(shared: Opened) -> None:
    shown = shared(page()).page
    shown.fill("#find", "oil")
    settle(shown)
    assert "more outside the window" in shown.locator("#found").text_content()
    shown.click("#everything")
    settle(shown)
    assert in_step(shown) == 60
    assert shown.input_value("#find") == ""


def test_everything_is_done_by_keyboard_alone(shared: Opened) -> None:
    shown = shared(page()).page
    shown.focus("#chart")
    before = shown.evaluate(CAPTION)
    shown.keyboard.press("ArrowLeft")
    settle(shown)
    moved = shown.evaluate(CAPTION)
    assert moved != before
    shown.keyboard.press("-")
    shown.keyboard.press("-")
    settle(shown)
    assert shown.evaluate(CAPTION) != moved
    shown.keyboard.press("Escape")
    settle(shown)
    assert in_step(shown) == 60
    shown.focus("#presets button:first-child")
    shown.keyboard.press("Tab")
    shown.keyboard.press("Enter")
    settle(shown)
    assert shown.locator("#presets button[aria-pressed=true]").all_text_contents() == ["background"]


def test_every_control_and_link_can_be_tabbed_to_and_is_seen_to_have_the_focus(opened: Opened) -> None:
    shown = opened(page()).page
    seen = set()
    for _ in range(30):
        shown.keyboard.press("Tab")
        name, width = shown.evaluate(
            "(at => [at.id || at.closest('[id]')?.id || at.tagName, getComputedStyle(at).outlineWidth])(document.activeElement)"
        )
        assert width != "0px", name
        seen.add(name)
    assert {"find", "presets", "laning", "lanes", "chart", "download"} <= seen


def test_the_table_is_sorted_by_its_headings(shared: Opened) -> None:
    shown = shared(page()).page
    press(shown, "all")
    button = shown.locator("#events th button", has_text="What")
    button.click()
    names = shown.locator("#events td[data-label=What]").all_text_contents()
    assert names == sorted(names, key=str.lower)
    button.click()
    assert shown.locator("#events th", has_text="What").get_attribute("aria-sort") == "descending"
    assert shown.locator("#events td[data-label=What]").all_text_contents() == names[::-1]


def test_the_address_of_an_event_brings_it_into_view_wherever_it_is(shared: Opened) -> None:
    shown = shared(page()).page
    old = STORY[0]
    assert old.event_id not in shown.evaluate(CHOSEN)
    shown.fill("#find", "nothing like it")
    settle(shown)
    shown.evaluate(f"location.hash = {old.event_id!r}")
    settle(shown)
    assert shown.locator("tr.chosen").get_attribute("id") == old.event_id
    assert "1950\u20131953" in shown.evaluate(DATES)
    assert shown.locator("#chart .events_group .mark-rect.role-mark path").count() > 0
    assert shown.input_value("#find") == ""


def test_the_csv_is_of_the_view_and_in_the_order_of_the_table(opened: Opened) -> None:
    shown = opened(page(), accept_downloads=True).page
    press(shown, "planned")
    with shown.expect_download() as waiting:
        shown.click("#download")
    assert waiting.value.suggested_filename == "events.csv"
    text = Path(waiting.value.path()).read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["what"] for row in rows if row["start"]] == ["Hearing for the captain", "Hull survey"]
    assert [row["what"] for row in rows if not row["start"]] == [one.what for one in STORY[-3:]]


@pytest.mark.parametrize("number", [1500])
def test_long_tables_are_cut_in_words_and_found_again_by_address(opened: Opened, number: int) -> None:
    events = [*many(number), event("The last", interval("2024-03-20"))]
    shown = opened(page_text(events_table(events), title="Many")).page
    press(shown, "all")
    assert shown.locator("#more").text_content() == "501 more rows: narrow the window"
    shown.evaluate(f"location.hash = {events[-1].event_id!r}")
    settle(shown)
    row = shown.locator("tr.chosen")
    assert row.get_attribute("id") == events[-1].event_id
    assert row.locator("a[target]").get_attribute("href") == "https://example.org/sigrun"
