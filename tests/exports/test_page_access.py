"""The page for everyone: screen readers, dark and narrow screens, paper, and its article."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from factory import story
from settling import settle

import timeline
from timeline.exports.page import page_text
from timeline.table import events_table

Opened = Callable[..., Any]
ARTICLE = Path(__file__).parents[2] / "data" / "grain_deal.txt"
GRAVE = {"serious", "critical"}


@functools.cache
def built() -> timeline.Timeline:
    return timeline.build(ARTICLE)


@functools.cache
def article_page() -> str:
    subtitle, article = built().subtitle, built().tagged[0]
    return page_text(built().events, title=built().title, subtitle=subtitle, article=article, lanes="who")


@functools.cache
def story_page() -> str:
    return page_text(events_table(story()), title="The Sigrun grounding", lanes="who")


@functools.cache
def joined_page() -> str:
    """Events in several documents, some of them contested; with a source that could not be read."""
    table = events_table(story())
    table.loc[3:9, "sources"], table.loc[3:9, "corroboration"] = "daily-1; weekly-2; wire-3; late-4", 4
    table.loc[5:6, "contested"] = "1989-11-09 (daily-1, wire-3) / 1989-11-12 (weekly-2)"
    return page_text(table, title="The Sigrun grounding", left_out=["broken.html: holds no text"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1100, 360])
@pytest.mark.parametrize("text", [article_page, joined_page], ids=["article", "joined"])
def test_axe_finds_no_serious_violation(shared: Opened, text: Callable[[], str], scheme: str, width: int) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = shared(text()).page
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 900})
    settle(page)
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in GRAVE] == []


def test_a_dark_screen_gets_dark_paper_and_follows_a_change(opened: Opened) -> None:
    page = opened(story_page(), color_scheme="dark").page
    paper = "document.querySelector('#chart svg.marks').style.backgroundColor"
    assert page.evaluate(paper) == "rgb(22, 24, 29)"
    page.emulate_media(color_scheme="light")
    settle(page)
    assert page.evaluate(paper) in {"white", "rgb(255, 255, 255)"}


def test_the_article_fits_a_narrow_screen_with_a_note_open(opened: Opened) -> None:
    page = opened(article_page(), viewport={"width": 360, "height": 800}).page
    page.locator("#article .time").last.focus()
    box = page.locator(".note.shown").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_paper_gets_the_static_figure_and_the_whole_table(opened: Opened) -> None:
    page = opened(story_page()).page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#events tbody tr:visible").count() == 60
    assert page.locator("#figures svg").first.is_visible()
    assert not page.locator("#chart").is_visible()
    assert not page.locator("#controls").is_visible()
    labels = page.locator("#figures .printed_dates_group text").all_text_contents()
    assert len(labels) == 60
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert page.locator("#events tbody tr:visible").count() == 29
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_without_scripts_the_whole_table_is_there(opened: Opened, browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "plain.html"
    path.write_text(article_page(), encoding="utf-8")
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    assert page.locator("main tbody tr:visible").count() == len(built().events)
    assert not page.locator("#controls").is_visible()
    context.close()


def test_every_time_expression_of_the_article_is_marked_where_it_stands(shared: Opened) -> None:
    page = shared(article_page()).page
    marked = page.locator("#article .time").all_text_contents()
    assert marked == [when.mention.text for when in built().tagged[0].timexes]
    text = page.evaluate(
        "(at => { for (const n of at.querySelectorAll('.note')) n.remove(); return at.textContent; })"
        "(document.querySelector('#article .text').cloneNode(true))"
    )
    assert text.split() == built().tagged[0].document.text.split()


def test_the_meaning_and_the_reason_show_on_hover_and_on_focus_and_go_on_escape(shared: Opened) -> None:
    seen = shared(article_page())
    first = seen.page.locator("#article .time").first
    note = seen.page.locator(".note.shown")
    first.focus()
    when = built().tagged[0].timexes[0]
    assert when.reason in note.text_content()
    seen.page.keyboard.press("Escape")
    assert note.count() == 0
    seen.page.locator("#article .time").nth(1).hover()
    assert built().tagged[0].timexes[1].reason in note.text_content()
    assert seen.trouble == []


def test_the_article_leads_to_the_row_and_back(shared: Opened) -> None:
    page = shared(article_page()).page
    link = page.locator("#article a.time").first
    name, row = link.get_attribute("id"), link.get_attribute("href").removeprefix("#")
    link.click()
    settle(page)
    chosen = page.locator("tr.chosen")
    assert chosen.get_attribute("id") == page.evaluate("decodeURIComponent", row)
    back = chosen.locator("mark a")
    assert back.get_attribute("href") == f"#{name}"
    back.click()
    assert page.evaluate("document.querySelector(':target').id") == name


def test_the_page_of_an_article_is_not_large() -> None:
    assert len(article_page().encode()) < 1_300_000
