"""Search and filters of the page."""

from collections.abc import Callable
from typing import Any

import pytest
from pages import made_up_page, of_many, page_of_many
from settling import settle

Opened = Callable[..., Any]
WHAT = "choice.inside.map(event => event.what)"


def search(page: Any, words: str) -> list[str]:
    page.fill("#find", words)
    settle(page)
    found: list[str] = page.evaluate(WHAT)
    return found


@pytest.mark.parametrize(
    "words", ["captain lukan", "Lukan captain", '"Davor Lukan"', "“davor lukan” prosecutors", "LUKAN", "lúkan"]
)
def test_all_words_are_found_in_any_order(shared: Opened, words: str) -> None:
    found = search(shared(page_of_many()).page, words)
    assert any("Davor Lukan" in what for what in found)
    assert len(found) < 12


def test_words_that_are_in_no_event_together_find_nothing_and_everything_is_one_button_away(shared: Opened) -> None:
    page = shared(page_of_many()).page
    assert search(page, "Lukan zzzz") == []
    nothing = page.locator("#list .nothing")
    assert "Nothing found for ‘Lukan zzzz’." in nothing.text_content()
    nothing.locator("button").click()
    settle(page)
    assert page.input_value("#find") == ""
    assert page.locator("#list .row").count() == 15


def test_a_phrase_is_found_as_it_is_written(shared: Opened) -> None:
    page = shared(page_of_many()).page
    assert search(page, '"Lukan Davor"') == []


def test_texts_are_made_plain_once_in_idle_time(opened: Opened) -> None:
    page = opened(page_of_many()).page
    page.wait_for_function("plainTexts.length === data.events.texts.length")
    page.evaluate("data.events.texts.length = 0")  # a search that read them again would find nothing
    page.evaluate("change({ words: 'TUG bora' })")
    settle(page)
    assert page.evaluate("choice.inside.length") > 0


def test_hits_are_marked_in_the_list_and_in_the_panel(shared: Opened) -> None:
    page = shared(page_of_many()).page
    search(page, "bora tug")
    assert page.locator("#list mark").all_text_contents()[:2] == ["tug", "Bora"]
    page.locator("#list .row").first.click()
    settle(page)
    assert "Bora" in page.locator("#reader .headline mark").all_text_contents()


def test_the_strip_shows_how_many_of_all_are_found(shared: Opened) -> None:
    page = shared(page_of_many()).page
    search(page, "tug bora")
    bars = page.evaluate("barRows()")
    assert sum(bar["shown"] for bar in bars) == 2
    assert sum(bar["events"] for bar in bars) > 20


def test_values_of_one_filter_add_up_and_filters_narrow_each_other(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.click("[data-menu=filters]")
    events = of_many().events
    counts = events[events["edtf"].notna()]["certainty"].value_counts()

    def box(value: str) -> Any:
        return page.locator("#menus label", has=page.locator(f"span:text-is('{value}')"))

    assert box("reported").locator("small").text_content() == str(counts["reported"])
    box("reported").locator("input").check()
    settle(page)
    assert page.evaluate("new Set(choice.inside.map(event => event.certainty)).size") == 1
    box("planned").locator("input").check()
    settle(page)
    matching = page.evaluate("choice.inside.length")
    assert matching == counts["reported"] + counts["planned"]
    box("Grado").first.locator("input").check()
    settle(page)
    assert 0 < page.evaluate("choice.inside.length") < matching
    assert "certainty=reported&certainty=planned" in page.url
    page.click("#menus button:has-text('Clear filters')")
    settle(page)
    assert page.evaluate("choice.inside.length") == page.evaluate("dated.length")


def test_inherited_dates_can_be_filtered_and_the_panel_says_that_they_are(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.click("[data-menu=filters]")
    page.locator("#menus label", has=page.locator("span:text-is('inherited')")).locator("input").check()
    settle(page)
    sources = of_many().events["date_source"]
    assert page.evaluate("choice.inside.length") == (sources == "inherited").sum() > 0
    page.evaluate("select(choice.inside[0])")
    settle(page)
    assert "Carried over from the time of another sentence." in page.locator("#reader").text_content()


def test_the_focus_stays_on_the_filter_that_was_set(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.click("[data-menu=filters]")
    page.focus("#menus fieldset:last-of-type input")
    name = page.evaluate("document.activeElement.closest('label').querySelector('span').textContent")
    page.keyboard.press("Space")
    settle(page)
    assert page.evaluate("document.activeElement.checked")
    assert page.evaluate("document.activeElement.closest('label').querySelector('span').textContent") == name


@pytest.mark.parametrize(
    ("first", "last", "range_"),
    [
        ("2024-03-11", "2024-03-12", ("2024-03-11", "2024-03-13")),
        ("2023", "2023", ("2023-01-01", "2024-01-01")),
        ("2023-11", "2024-02", ("2023-11-01", "2024-03-01")),
        ("500 BC", "44 BC", ("-0499-01-01", "-0042-01-01")),
    ],
)
def test_a_range_can_be_typed(shared: Opened, first: str, last: str, range_: tuple[str, str]) -> None:
    page = shared(made_up_page()).page
    page.click("[data-menu=ranges]")
    page.fill("#menus label:has-text('From') input", first)
    page.fill("#menus label:has-text('to the end of') input", last)
    page.click("#menus button:has-text('Set')")
    settle(page)
    assert tuple(page.evaluate("state.range.map(momentWords)")) == range_


def test_a_range_that_is_none_is_refused_in_words(shared: Opened) -> None:
    page = shared(made_up_page()).page
    page.click("[data-menu=ranges]")
    page.fill("#menus label:has-text('From') input", "soon")
    page.click("#menus button:has-text('Set')")
    assert page.locator("#menus [role=alert]").is_visible()
    assert page.evaluate("state.range") is None


def test_ranges_have_names(shared: Opened) -> None:
    page = shared(made_up_page()).page
    page.click("[data-menu=ranges]")
    page.click("#menus button:has-text('the future')")
    settle(page)
    assert page.evaluate("choice.inside.every(event => event.to > Date.UTC(2024, 2, 15))")
