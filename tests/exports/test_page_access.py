"""The page for everyone: screen readers, keyboards, dark and narrow screens, large text, languages, paper, and its article."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from factory import event, interval
from pages import MADE_UP, made_up_page, of_many, of_one, page_of_many, page_of_one
from settling import settle

import timeline
from timeline.exports.page import page_text
from timeline.table import events_table

Opened = Callable[..., Any]
VIEWS = ["#view=story", "#view=chart", "#view=table&level=all", "#q=zzzz"]
SMALL = """[...document.querySelectorAll('button, input, .row, summary, .menu label')].filter(one => {
  const box = one.getBoundingClientRect();
  return box.width && box.height < 43.5 && !one.closest('label:not(:scope)') && !one.closest('#article');
}).map(one => one.outerHTML.slice(0, 80))"""


@functools.cache
def in_arabic() -> str:
    text = "أعلنت الهيئة في 2023-05-12 عن افتتاح الجسر.\n\nوكان الجسر القديم قد أغلق في 2021-02-03."
    built = timeline.build(timeline.Document("a", text, title="افتتاح الجسر", lang="ar"))
    return page_text(built.events, title=built.title, documents=built.tagged)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 360])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_no_violation_in_any_view(shared: Opened, view: str, width: int, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = shared(page_of_many()).page
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate(f"location.hash = {view!r}")
    settle(page)
    settle(page)
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


@pytest.mark.parametrize("menu", ["ranges", "filters", "views", "shares"])
def test_axe_finds_no_violation_in_a_menu_or_with_everything_open(shared: Opened, menu: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = shared(page_of_many()).page
    page.click("#background")
    page.click("#key summary")
    page.click(f"[data-menu={menu}]")
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


@pytest.mark.parametrize("text", [page_of_one, in_arabic], ids=["article", "arabic"])
def test_axe_finds_no_violation_on_the_page_of_an_article(shared: Opened, text: Callable[[], str]) -> None:
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(shared(text()).page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


@pytest.mark.parametrize("menu", ["", "ranges", "filters", "views", "shares"])
def test_targets_are_large_enough_for_fingers(opened: Opened, menu: str) -> None:
    page = opened(page_of_many(), viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True).page
    page.locator("#list .row").first.tap()
    if menu:
        page.tap(f"[data-menu={menu}]")
    settle(page)
    assert page.evaluate(SMALL) == []


def test_text_twice_as_large_fits(opened: Opened) -> None:
    """A browser that zooms to 200% shows a window of half the size."""
    for view in VIEWS:
        page = opened(page_of_many(), viewport={"width": 640, "height": 400}, ending=view).page
        assert page.evaluate("document.documentElement.scrollWidth") <= 640


def test_nothing_moves_by_itself(shared: Opened) -> None:
    moving = (
        "[...document.querySelectorAll('*')].map(one => getComputedStyle(one)).filter(style =>"
        " style.transitionDuration !== '0s' || style.animationName !== 'none' || style.scrollBehavior === 'smooth').length"
    )
    assert shared(page_of_many()).page.evaluate(moving) == 0


def test_a_dark_screen_gets_dark_pictures_and_follows_a_change(opened: Opened) -> None:
    page = opened(made_up_page(), color_scheme="dark").page
    ink = "document.querySelector('#strip .role-axis-label text').getAttribute('fill')"
    assert page.evaluate(ink) == "#a0a8b3"
    page.emulate_media(color_scheme="light")
    settle(page)
    assert page.evaluate(ink) == "#5c6570"


def test_everything_can_be_tabbed_to_in_the_order_of_the_page_and_is_seen_to_have_the_focus(opened: Opened) -> None:
    page = opened(page_of_many()).page
    places = []
    for _ in range(12):
        page.keyboard.press("Tab")
        places.append(
            page.evaluate(
                "document.activeElement.id || document.activeElement.className || document.activeElement.parentNode.id"
            )
        )
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert places[:9] == ["skip", "find", "tool", "tool", "tool", "tool", "before", "strip", "after"]
    assert "row" in places


def test_a_menu_closes_on_escape_and_gives_the_focus_back(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.focus("[data-menu=views]")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.value") == "story"
    page.keyboard.press("Escape")
    assert page.locator("#menus .menu").count() == 0
    assert page.evaluate("document.activeElement.dataset.menu") == "views"


def test_the_page_and_each_quotation_name_their_language(shared: Opened) -> None:
    page = shared(in_arabic()).page
    assert page.locator("html").get_attribute("lang") == "en"
    quote = page.locator("#reader blockquote")
    assert quote.get_attribute("lang") == "ar"
    assert quote.evaluate("quote => getComputedStyle(quote).direction") == "rtl"
    assert page.locator("#article .text").get_attribute("lang") == "ar"


def test_a_screen_reader_hears_rows_as_sentences_in_lists_with_the_day(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.evaluate("byId('background').click()")
    spoken = page.locator("main").aria_snapshot()
    assert 'link "The owner, Brandolin Marine, plans to pump the fuel out planned"' in spoken
    assert 'link "The survey ship Calandra ran aground on the Grado bank 4 independent sources"' in spoken
    assert "status: 15 of" in spoken
    assert page.locator(".row:not(li > .row)").count() == 0
    heading = page.locator("#list .row").first.get_attribute("aria-describedby")
    assert page.locator(f"#{heading}").inner_text() == "Fri 3 May"
    names = "button, input, [role=group], nav, aside, table, [tabindex='0']"
    for each in page.locator(names).all():
        assert each.evaluate("each => each.ariaLabel || each.textContent.trim() || each.labels?.[0]?.textContent")


def test_paper_has_every_event_with_its_reason_and_numbered_sources(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 695, "height": 1016})  # A4 without its margins
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    rows = page.locator("#paper tbody tr")
    assert rows.count() == len(of_many().events)
    assert "Friday is the day of publication" in page.locator("#paper tbody").text_content()
    assert page.locator("#paper ol li").count() == 12
    assert not page.locator("#tools").is_visible()
    heights = page.evaluate("[...document.querySelectorAll('#paper tbody tr')].map(row => row.offsetHeight)")
    assert 1016 / (sum(heights) / len(heights)) > 22  # rows a page
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert rows.count() == 0


def test_paper_has_what_is_chosen_and_says_so(shared: Opened) -> None:
    page = shared(made_up_page()).page
    page.fill("#find", "pilot")
    settle(page)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    rows = page.locator("#paper tbody tr").count()
    assert 0 < rows < 10
    assert page.locator("#paper p").first.text_content() == f"{rows} of 63 events"
    page.evaluate("dispatchEvent(new Event('afterprint'))")


def test_without_scripts_the_whole_table_is_there(browser: Any, tmp_path: Path) -> None:
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = context.new_page()
    (tmp_path / "timeline.html").write_text(made_up_page(), encoding="utf-8")
    page.goto((tmp_path / "timeline.html").as_uri())
    assert page.locator("tbody tr:visible").count() == len(MADE_UP)
    assert not page.locator("#tools").is_visible()
    context.close()


def test_every_time_expression_of_the_article_is_marked_where_it_is(shared: Opened) -> None:
    page = shared(page_of_one()).page
    marked = page.locator("#article .time").all_text_contents()
    assert marked == [when.mention.text for when in of_one().tagged[0].timexes]
    text = page.evaluate(
        "(at => { for (const n of at.querySelectorAll('.note')) n.remove(); return at.textContent; })"
        "(document.querySelector('#article .text').cloneNode(true))"
    )
    assert text.split() == of_one().tagged[0].document.text.split()


def test_the_meaning_and_the_reason_show_on_hover_and_on_focus_and_go_on_escape(shared: Opened) -> None:
    seen = shared(page_of_one())
    seen.page.locator("#article .time").first.focus()
    note = seen.page.locator(".note.shown")
    assert of_one().tagged[0].timexes[0].reason in note.text_content()
    seen.page.keyboard.press("Escape")
    assert note.count() == 0
    seen.page.locator("#article .time").nth(1).hover()
    assert of_one().tagged[0].timexes[1].reason in note.text_content()
    assert seen.trouble == []


def test_the_article_leads_to_the_event(shared: Opened) -> None:
    page = shared(page_of_one()).page
    page.locator("#article a.time").first.click()
    settle(page)
    chosen = page.locator("#list [aria-current=true]")
    assert chosen.count() == 1
    assert page.locator("#article a.time mark").first.text_content() in page.locator("#reader").text_content()


def test_a_note_fits_a_narrow_screen(opened: Opened) -> None:
    page = opened(page_of_one(), viewport={"width": 360, "height": 800}).page
    page.locator("#article .time").last.focus()
    box = page.locator(".note.shown").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_title_in_another_direction_is_beside_its_sign(opened: Opened) -> None:
    events = [
        event("افتتاح الجسر الجديد", interval("2024-03-11")),
        event("The bridge was opened", interval("2024-03-12")),
    ]
    page = opened(page_text(events_table(events), title="x")).page
    left = page.evaluate(
        "[...document.querySelectorAll('#list .what')].map(what => { const range = document.createRange();"
        " range.selectNodeContents(what); return range.getBoundingClientRect().left; })"
    )
    assert left[0] == left[1]
