"""The page of several documents: sources, contested days, the histogram, and documents left out."""

import datetime as dt
import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from factory import event, interval, many
from settling import settle

import timeline
from timeline.charts.theme import FONT
from timeline.exports.page import page_text
from timeline.table import events_table
from timeline.table.cells import ids_in

Opened = Callable[..., Any]
STORY = Path(__file__).parents[2] / "data" / "story"
CONTESTED = "The tug Bora refloated"
LANE_NAMES = "#chart .lane_names_0_marks text"


@functools.cache
def built() -> timeline.Timeline:
    return timeline.build(STORY)


@functools.cache
def story_page() -> str:
    return page_text(built().events, title=built().title, left_out=["broken.html: holds no text"])


def test_both_days_of_what_is_contested_are_drawn_joined_and_said(shared: Opened) -> None:
    page = shared(story_page()).page
    page.set_viewport_size({"width": 1800, "height": 1200})  # room for the whole label in any font
    settle(page)
    events = page.locator("#chart .events_group")
    assert events.locator("path[stroke-dasharray='3,2']").count() == 1
    label = events.locator("text", has_text="contested").last.text_content()
    assert label.endswith("\N{HORIZONTAL ELLIPSIS} (contested: or Tue 7 May, 4 sources)")
    row = page.locator("#events tr:has(.contested)")
    assert "Mon 6 May 2024 in Tug pulls Calandra free" in row.text_content()
    assert "Tue 7 May 2024 in What the stranding will cost" in row.text_content()
    table = built().events
    called = dict(zip(table["document_id"], table["title"], strict=True))
    own = ids_in(table.set_index("event_id").loc[row.get_attribute("id"), "sources"])
    assert row.locator("li").all_text_contents() == [called[one] for one in own]


def test_what_more_sources_tell_is_drawn_thicker_and_counted_in_words(shared: Opened) -> None:
    page = shared(story_page()).page
    page.click("#presets button:has-text('all')")
    settle(page)

    def height(words: str) -> float:
        bar = page.locator(f"#chart .events_group .mark-rect.role-mark path[aria-label*='{words}']")
        return float(bar.bounding_box()["height"])

    assert height("(4 sources)") > height("3 sources)") > height("About 200 people")
    key = page.locator("ul.key").text_content()
    assert "reported by one, by two or three, by more independent sources" in key
    assert "contested: another day given by some sources" in key


def test_a_window_on_another_day_that_is_given_shows_the_event(shared: Opened) -> None:
    page = shared(story_page()).page
    find = "const event = timelinePage.events.find((one) => one.other_days)"
    page.evaluate(
        f"() => {{ {find}; timelinePage.change({{ window: [event.other_days[0].from, event.other_days[0].to] }}); }}"
    )
    settle(page)
    believed, shown = page.evaluate(
        f"() => {{ {find}; return [timelinePage.isInside({{ ...event, reach_to: null, reach_from: null }}), timelinePage.isInside(event)]; }}"
    )
    assert (believed, shown) == (False, True)
    assert page.locator(f"#chart .events_group path[aria-label*='{CONTESTED}']").count() > 0


def test_the_tooltip_names_every_source_and_every_day(shared: Opened) -> None:
    page = shared(story_page()).page
    page.locator(f"#chart .events_group .mark-rect.role-mark path[aria-label*='{CONTESTED}']").last.hover()
    tooltip = page.locator("#vg-tooltip-element.visible")
    tooltip.wait_for(timeout=5000)
    words = tooltip.text_content()
    assert (
        "contested: Mon 6 May (Tug pulls Calandra free after three days on the sand; Stranded survey ship refloated; Six months on, the "
        "Calandra sails under another name), or Tue 7 May (What the stranding will cost)" in words
    )
    assert "4 articles: Tug pulls Calandra free after three days on the sand; Stranded survey ship refloated; " in words


def test_every_joined_event_is_drawn_once(shared: Opened) -> None:
    page = shared(story_page()).page
    page.click("#presets button:has-text('all')")
    settle(page)
    drawn = page.evaluate(
        "[...document.querySelectorAll('#chart .events_group .role-mark path[aria-label]')]"
        ".map(mark => mark.getAttribute('aria-label'))"
    )
    assert len(drawn) == len(set(drawn)) == built().dated


def test_every_publication_has_a_rule_that_names_its_articles(shared: Opened) -> None:
    page = shared(story_page()).page
    rules = page.locator("#chart .overview_group .mark-rule.role-mark line")
    assert rules.count() == built().events["published"].nunique()


def test_how_many_there_are_is_drawn_for_several_documents_and_for_many_events(opened: Opened, shared: Opened) -> None:
    counts = "#chart .counts_group .mark-rect.role-mark path"
    assert shared(story_page()).page.locator(counts).count() > 20
    day = interval("2024-03-11")
    assert opened(page_text(events_table([event("a", day)]), title="One")).page.locator(counts).count() == 0
    assert opened(page_text(events_table(many(160)), title="Many")).page.locator(counts).count() > 20


def test_what_was_left_out_is_named_at_the_end(shared: Opened) -> None:
    page = shared(story_page()).page
    assert page.locator("#left-out li").all_text_contents() == ["broken.html: holds no text"]
    assert "1 source left out, named at the end" in page.locator(".counts").text_content()


@pytest.mark.parametrize("font", [FONT, "serif", "monospace"])  # monospace is wider than any font for text
def test_a_narrow_screen_gives_the_chart_all_its_width_and_the_dates_a_place_in_the_words(
    shared: Opened, font: str
) -> None:
    assert f'"font":"{FONT}"' in story_page()
    page = shared(story_page().replace(f'"font":"{FONT}"', f'"font":"{font}"')).page
    page.set_viewport_size({"width": 360, "height": 800})
    settle(page)
    settle(page)
    box = page.locator("#chart .events_group > g > path.background").first.bounding_box()
    assert box["width"] > 270
    assert page.evaluate("document.querySelector('#chart').scrollWidth") <= 360
    labels = page.locator("#chart .events_group .mark-text text").all_text_contents()
    assert any(label.startswith("Mon 6 May: The tug Bora") for label in labels)
    edges, shown = page.locator("#chart .caption_marks text tspan").all_text_contents()
    assert (edges, shown) == ("Sun 5 May 2024 to Sat 11 May 2024", "23 of 44 events")
    counts = page.locator("#chart .legend_group text").all_text_contents()
    assert {"30", "6", "4", "3", "1"} < set(counts)


@pytest.mark.parametrize("days", [(3, 4, 20), (4,)])
def test_the_overview_is_stretched_around_the_middle_publication(days: tuple[int, ...]) -> None:
    from timeline.charts.axis import axis_of
    from timeline.charts.drawing import drawing_of

    events = [
        event(str(day), interval("2024-05-02"), document_id=str(day), published=dt.date(2024, 5, day)) for day in days
    ]
    axis = axis_of(drawing_of(events_table(events)))
    assert axis.place(interval("2024-05-05").start) == 0


def colours(shown: Any) -> list[str]:
    """The colours of the marks in the detail, from the top."""
    found: list[str] = shown.evaluate(
        "[...document.querySelectorAll('#chart .events_group .mark-rect.role-mark path[aria-label]')]"
        ".map(mark => mark.getAttribute('stroke'))"
    )
    return found


def test_lanes_are_changed_on_the_page_by_keyboard_and_the_paper_follows(shared: Opened) -> None:
    seen = shared(story_page())
    shown = seen.page
    shown.click("#presets button:has-text('all')")
    shown.click("#lanes button:has-text('planned')")
    settle(shown)
    before = colours(shown)
    shown.focus("#laning")
    shown.keyboard.press("ArrowDown")  # certainty, who
    settle(shown)
    names = shown.locator("#lanes button").all_text_contents()
    assert names[0].startswith("Brandolin Marine ")
    drawn = [words.rstrip("\N{HORIZONTAL ELLIPSIS}") for words in shown.locator(LANE_NAMES).all_text_contents()]
    assert [name.startswith(start) for name, start in zip(names, drawn, strict=True)] == [True] * len(names)
    assert len(set(before)) == 1 < len(set(colours(shown)))
    assert shown.locator("#events tbody tr").count() == built().dated
    assert not shown.locator("#sureness").is_hidden()
    shown.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert "Brandolin Marine" in shown.locator("#figures .printed_lanes_group").text_content()
    shown.evaluate("dispatchEvent(new Event('afterprint'))")
    shown.focus("#laning")
    shown.keyboard.press("ArrowUp")
    settle(shown)
    shown.click("#lanes button:has-text('planned')")
    settle(shown)
    assert colours(shown) == before
    assert seen.trouble == []
