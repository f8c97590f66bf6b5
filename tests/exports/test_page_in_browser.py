"""The page in a real browser: the chart is drawn, the window can be dragged, and nothing leaves."""

import functools
from collections.abc import Callable
from typing import Any

import pytest
from factory import PUBLISHED, antiquity, event, interval, many, resolved, story
from settling import settle

from timeline.exports.page import page_text
from timeline.model.grain import Grain
from timeline.table import events_table

DATES = "[...document.querySelectorAll('#chart .dates_group text')].map(text => text.textContent)"
LABELS = (
    "[...document.querySelectorAll('#chart .events_group .role-mark.mark-text text')].map(text => text.textContent)"
)
CAPTION = "document.querySelector('#chart .caption_marks text').textContent"
MARKS = "document.querySelectorAll('#chart .events_group .role-mark path').length"

STORY = story()

Opened = Callable[..., Any]


def page_of(events: list) -> str:
    return page_text(events_table(events), title="The Sigrun grounding", subtitle="BREMARK, 15 March 2024")


@functools.cache
def story_page() -> str:
    """The page of the story; made once, since it is the same every time."""
    return page_of(STORY)


def drag(page: Any, start: float, end: float) -> None:
    """Drag a window over the overview, from one share of its width to another."""
    box = page.locator("#chart .overview_group > g > path.background").first.bounding_box()
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * start, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * end, middle, steps=4)
    page.mouse.up()
    settle(page)


def test_the_chart_is_drawn_and_nothing_is_out_of_order(shared: Opened) -> None:
    seen = shared(story_page())
    assert seen.trouble == []
    assert seen.page.evaluate(MARKS) > 25
    assert "29 of 60 events" in seen.page.evaluate(CAPTION)
    assert "3 undated, not drawn" in seen.page.evaluate(CAPTION)
    assert "Mon 11 Mar, 04:10" in seen.page.evaluate(DATES)


def test_an_address_that_is_cut_short_names_nothing_and_breaks_nothing(shared: Opened) -> None:
    seen = shared(story_page())
    seen.page.evaluate("location.hash = '#%E0%A4%A'")
    settle(seen.page)
    assert seen.trouble == []
    assert "29 of 60 events" in seen.page.evaluate(CAPTION)


def test_dragging_the_window_changes_the_rows(shared: Opened) -> None:
    page = shared(story_page()).page
    before = page.evaluate(DATES)
    drag(page, 0.02, 0.2)
    after = page.evaluate(DATES)
    assert after != before
    assert "Q3 1989" in after
    assert "Mon 11 Mar, 04:10" not in after


def test_a_double_click_shows_everything(shared: Opened) -> None:
    seen = shared(story_page())
    seen.page.locator("#chart .overview_group > g > path.background").first.dblclick(
        position={"x": 20, "y": 40}, force=True
    )
    settle(seen.page)
    assert len(seen.page.evaluate(DATES)) == 60
    assert seen.trouble == []


def test_a_lane_name_filters(shared: Opened) -> None:
    page = shared(story_page()).page
    page.locator("#chart .lane_names_0_marks text", has_text="planned").click()
    settle(page)
    labels = page.evaluate(LABELS)
    assert labels
    assert all("(planned)" in label for label in labels)


def test_words_filter_the_chart_and_the_table(shared: Opened) -> None:
    page = shared(story_page()).page
    page.fill("#find", "GROUNDING on")
    settle(page)
    assert set(page.evaluate(LABELS)) == {"Grounding on Kvalholm"}
    assert page.locator("#found").text_content() == "1 of 60 events"
    assert page.locator("#events tbody tr:visible").count() == 1


def test_the_tooltip_shows_the_sentence_and_the_reason(shared: Opened) -> None:
    seen = shared(story_page())
    seen.page.locator("#chart .events_group .mark-symbol path").nth(1).hover()
    tooltip = seen.page.locator("#vg-tooltip-element.visible")
    tooltip.wait_for(timeout=5000)
    words = tooltip.text_content()
    assert "said the port authority" in words
    assert "counted from the day of publication" in words
    assert seen.trouble == []


def test_a_click_on_a_mark_leads_to_its_row(shared: Opened) -> None:
    events = STORY
    page = shared(story_page()).page
    page.locator("#chart .events_group .mark-symbol path[aria-label*='Grounding on Kvalholm']").click()
    chosen = page.locator("main tbody tr.chosen")
    assert chosen.get_attribute("id") == next(one.event_id for one in events if one.what == "Grounding on Kvalholm")


def test_the_picture_is_the_same_in_every_time_zone(opened: Opened) -> None:
    text = story_page()
    pictures = []
    for zone in ("Pacific/Kiritimati", "America/Los_Angeles"):
        page = opened(text, timezone_id=zone).page
        pictures.append(
            page.evaluate("document.querySelector('#chart svg.marks').innerHTML.replace(/clip\\d+|gradient_\\d+/g, '')")
        )
    assert pictures[0] == pictures[1]


def test_years_before_one_are_drawn(opened: Opened) -> None:
    seen = opened(page_of(antiquity()))
    assert seen.trouble == []
    assert "Fri 15 Mar 44 BC" in seen.page.evaluate(DATES)
    assert seen.page.evaluate(MARKS) >= 7
    axis = seen.page.evaluate(
        "[...document.querySelectorAll('#chart .role-axis-label text')].map(text => text.textContent)"
    )
    assert "200 BC" in axis
    assert not any(label.startswith("-") for label in axis)


@pytest.mark.parametrize(
    ("events", "rows"),
    [
        ([event("only", interval("2024-03-11"))], 1),
        ([event(str(at), interval("2024-03-11T04:10:05", None, Grain.SECOND)) for at in range(5)], 5),
        ([event("x", interval("9999-12-31")), event("y", interval("-4711-01-01"))], 2),
        (
            [
                event("since", interval("2019-01-01", None, Grain.YEAR, open_end=True)),
                event("until", interval("2019-01-01", None, Grain.YEAR, open_start=True)),
            ],
            2,
        ),
        ([event("x", interval("2024-03-11"), published=None)], 1),
    ],
    ids=["one", "one second", "far apart", "open", "no publication"],
)
def test_odd_tables_are_drawn(opened: Opened, events: list, rows: int) -> None:
    seen = opened(page_of(events))
    assert seen.trouble == []
    seen.page.locator("#chart .overview_group > g > path.background").first.dblclick(force=True)
    settle(seen.page)
    assert len(seen.page.evaluate(DATES)) == rows


@pytest.mark.parametrize("events", [[], [event("x", resolved(None))]], ids=["empty", "undated"])
def test_nothing_to_draw_is_said_in_words(opened: Opened, events: list) -> None:
    seen = opened(page_of(events))
    assert seen.trouble == []
    words = seen.page.locator("#chart svg.marks").text_content()
    assert "could be dated" in words or "There are no events" in words
    assert seen.page.locator("main section[aria-labelledby=undated-heading]").count() == len(events)


def test_what_is_above_the_cap_is_counted(opened: Opened) -> None:
    seen = opened(page_of(many(5500)), viewport={"width": 1100, "height": 900})
    assert "31 of 5,500 events" in seen.page.evaluate(CAPTION)
    seen.page.locator("#chart .overview_group > g > path.background").first.dblclick(
        position={"x": 9, "y": 8}, force=True
    )
    settle(seen.page)
    assert len(seen.page.evaluate(DATES)) == 60
    assert "the first 60 of 5,500 events" in seen.page.evaluate(CAPTION)
    assert "5,440 more: narrow the window" in seen.page.evaluate(CAPTION)
    assert seen.trouble == []


def test_the_page_fits_a_narrow_screen(opened: Opened) -> None:
    seen = opened(story_page(), viewport={"width": 360, "height": 800})
    assert seen.page.evaluate("document.documentElement.scrollWidth") <= 360
    assert seen.trouble == []


def test_the_page_is_its_own_and_not_large(opened: Opened) -> None:
    text = story_page()
    assert len(text.encode()) < 1_300_000
    seen = opened(text)
    assert seen.page.locator("html").get_attribute("lang") == "en"
    assert seen.page.locator("h1").text_content() == "The Sigrun grounding"
    assert seen.page.locator("main, header, footer").count() == 3
    assert str(PUBLISHED.year) in seen.page.locator(".counts").text_content()


def test_every_row_has_the_id_of_its_event_and_marks_its_time_words(shared: Opened) -> None:
    events = STORY
    page = shared(story_page()).page
    page.click("#presets button:has-text('all')")
    settle(page)
    rows = page.evaluate("[...document.querySelectorAll('main tbody tr')].map(row => row.id)")
    assert sorted(rows) == sorted(one.event_id for one in events)
    first = page.locator(f"#{events[0].event_id}")
    assert first.locator("mark").text_content() == "1950-01-01"
    assert first.locator("a[target]").get_attribute("rel") == "noopener noreferrer"


def test_the_export_menu_offers_pictures_and_nothing_else(shared: Opened) -> None:
    page = shared(story_page()).page
    assert page.locator("#chart .vega-actions a").all_text_contents() == ["Save as SVG", "Save as PNG"]
