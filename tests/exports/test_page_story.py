"""The first screen of the page: the story by day, the most important events first, and the reading panel."""

from collections.abc import Callable
from typing import Any

import pytest
from factory import antiquity, event, interval, many, resolved
from pages import made_up_page, of_many, page_of_many, page_of_one
from settling import settle

import timeline
from timeline.exports.page import page_text
from timeline.model.grain import Grain
from timeline.table import events_table

Opened = Callable[..., Any]
HEADS = "[...document.querySelectorAll('#list h2')].map(head => head.textContent)"
ROWS = "[...document.querySelectorAll('#list .row .what')].map(row => row.firstChild.textContent)"


def page_of(events: list) -> str:
    return page_text(events_table(events), title="A page")


def slide(page: Any, level: str) -> None:
    page.locator("#levels input").fill(str(["key", "more", "all"].index(level)))
    settle(page)


def test_nothing_is_out_of_order(shared: Opened) -> None:
    for text in (made_up_page(), page_of_many(), page_of_one()):
        assert shared(text).trouble == []


@pytest.mark.parametrize(("size", "most"), [((1400, 900), 250), ((390, 844), 330), ((700, 520), 330)])
def test_the_first_event_is_near_the_top(shared: Opened, size: tuple[int, int], most: int) -> None:
    page = shared(page_of_many()).page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    settle(page)
    assert page.locator("#list .row").first.bounding_box()["y"] < most
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


def test_one_line_says_what_the_page_is_about(shared: Opened) -> None:
    words = shared(page_of_many()).page.locator(".summary").text_content()
    built = of_many()
    assert f"{len(built.events)} events from 12 articles (10 independent)" in words
    assert "1 contested" in words
    assert f"{len(built.events) - built.dated} undated" in words
    assert "1 source left out" in words


def test_the_story_has_its_most_important_events_by_day(shared: Opened) -> None:
    page = shared(page_of_many()).page
    assert page.locator("#list .row").count() == 15
    assert f"15 of {of_many().dated} events" in page.locator("#found").text_content()
    heads = page.evaluate(HEADS)
    assert heads[:2] == ["Fri 3 May", "Sat 4 May"]
    assert len(heads) == len(set(heads))
    assert page.evaluate(ROWS)[0] == "The survey ship Calandra ran aground on the Grado bank"
    best = of_many().events.sort_values("importance", ascending=False)["what"].head(5)
    assert set(best) <= set(page.evaluate(ROWS))


def test_events_of_unrelated_articles_name_their_article(shared: Opened) -> None:
    built = timeline.build(
        [
            timeline.Document("a", "The bank failed on 3 May 2024.", title="Tessel Savings is closed"),
            timeline.Document("b", "The dam burst on 4 May 2024.", title="Flood in the Orsa valley"),
        ]
    )
    page = shared(page_text(built.events, title="Two articles", documents=built.tagged)).page
    named = page.evaluate("[...document.querySelectorAll('#list .row .article')].map(each => each.textContent)")
    assert named == ["Tessel Savings is closed", "Flood in the Orsa valley"]
    for text in (page_of_many(), page_of_one()):  # of one story, which the title of the page names
        assert shared(text).page.locator("#list .article").count() == 0


def test_more_of_a_day_opens_in_its_place(shared: Opened) -> None:
    page = shared(page_of_many()).page
    day = page.locator("#list .day").first
    assert day.locator(".row").count() == 2
    more = int(day.locator(".more").inner_text().split()[1])
    day.locator(".more").click()
    assert page.locator("#list .day").first.locator(".row").count() == 2 + more
    assert page.evaluate("document.activeElement.textContent") == "show fewer"


def test_the_slider_shows_more_and_all(shared: Opened) -> None:
    page = shared(made_up_page()).page
    assert page.locator("#list .row").count() == 15
    slide(page, "all")
    assert page.evaluate("choice.shown.length + choice.behind.length") == 60
    assert page.locator("#levels input").get_attribute("aria-valuetext") == "all events"


def test_what_lasts_longer_than_the_range_is_in_the_background(shared: Opened) -> None:
    page = shared(page_of_many()).page
    rows = page.locator("#behind .row")
    assert rows.count() == 0
    page.click("#background")
    assert rows.count() == page.evaluate("choice.behind.length") > 5
    assert "since 2006" in page.locator("#behind").text_content()
    assert not any("Rovinj" in what for what in page.evaluate(ROWS))


def test_events_without_a_date_are_at_the_end_with_the_reason(shared: Opened) -> None:
    place = shared(made_up_page()).page.locator("#undated")
    assert place.locator("h2").text_content() == "Without a date (3)"
    assert "'recently' names no day that could be counted" in place.text_content()


def test_contested_days_are_named_on_the_row(shared: Opened) -> None:
    page = shared(page_of_many()).page
    assert page.locator("#list .row:has-text('refloated') .tag.or").first.text_content() == "or Tue 7 May"


def test_independent_sources_are_dots_and_words(shared: Opened) -> None:
    dots = shared(page_of_many()).page.locator("#list .dots").first
    assert dots.locator("[aria-hidden]").text_content() == "●●●●"
    assert dots.locator(".out-of-sight").text_content() == "4 independent sources"


@pytest.mark.parametrize(
    ("when", "glyph"),
    [
        (interval("2024-03-11"), "glyph within"),
        (interval("2024-03-11T04:10", None, Grain.MINUTE), "glyph clock"),
        (interval("2024-03-11T04:00", None, Grain.HOUR, approximate=True), "glyph about clock"),
        (resolved(interval("2024-03-11", "2024-03-14"), range=True), "glyph throughout"),
        (interval("2024-03-11", None, Grain.WEEK), "glyph within wide"),
        (interval("2014-01-01", None, Grain.YEAR, approximate=True), "glyph about within widest"),
        (interval("2014-01-01", None, Grain.YEAR, open_end=True), "glyph since widest"),
    ],
)
def test_the_sign_of_a_row_shows_grain_and_vagueness(when: Any, glyph: str) -> None:
    """The signs are classes made of fields of the data: which these are is decided here, how they look in the style sheet."""
    from timeline.charts.drawing import drawing_of
    from timeline.exports.page.events import events_json
    from timeline.exports.page.paragraphs import paragraphs
    from timeline.view.records import records_of

    table = events_table([event("x", when)])
    records = records_of(table)
    made = events_json(records, drawing_of(table), paragraphs(records, []), [])
    kind = made["texts"][made["columns"]["kind"][0]]
    grain = made["numbers"]["grain"][0]
    width = "" if "clock" in kind else "widest" if grain >= 9 else "wide" if grain >= 6 else ""
    assert f"glyph {kind} {width}".strip() == glyph


def test_the_panel_opens_on_the_most_important_event_of_a_wide_screen(shared: Opened) -> None:
    page = shared(page_of_many()).page
    reader = page.locator("#reader")
    assert reader.locator(".date").text_content() == "Fri 3 May 2024"
    assert "#" not in page.url
    page.set_viewport_size({"width": 390, "height": 844})
    page.evaluate("followAddress()")
    settle(page)
    assert not reader.is_visible()


def test_the_panel_shows_the_best_of_what_a_search_finds_until_the_reader_chooses(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.fill("#find", "tug bora ravenna")
    settle(page)
    assert "arrived from Ravenna" in page.locator("#reader .headline").inner_text()
    page.evaluate("showEverything()")
    settle(page)
    page.locator("#list .row").nth(1).click()
    settle(page)
    chosen = page.locator("#reader .headline").inner_text()
    page.fill("#find", "tug bora ravenna")
    settle(page)
    assert page.locator("#reader .headline").inner_text() == chosen


def test_the_panel_has_the_paragraph_with_its_time_words_the_reason_and_the_sources(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.locator("#list .row:has-text('refloated')").first.click()
    settle(page)
    reader = page.locator("#reader")
    assert reader.locator("blockquote mark").text_content() == "Monday"
    assert "cheers from the sea wall" in reader.locator("blockquote").text_content()
    assert "the first Monday before publication, since the text says 'refloated'" in reader.text_content()
    assert "Mon 6 May: Tug pulls Calandra free" in reader.text_content()
    assert "Tue 7 May: What the stranding will cost" in reader.text_content()
    assert reader.locator("ol li").count() == 4
    assert page.locator("[aria-current=true]").count() == 1


def test_arrow_keys_and_buttons_step_through_the_events(shared: Opened) -> None:
    page = shared(page_of_many()).page
    rows = page.evaluate(ROWS)
    headline = page.locator("#reader .headline")
    page.locator("#list .row").first.click()
    for expected in rows[1:4]:
        page.keyboard.press("ArrowDown")
        settle(page)
        assert headline.text_content() == expected
    page.keyboard.press("ArrowLeft")
    settle(page)
    assert headline.text_content() == rows[2]
    page.click("#reader [data-step='1']")
    settle(page)
    assert headline.text_content() == rows[3]


@pytest.mark.parametrize("width", [1400, 390])
def test_enter_reads_the_event_in_the_panel_arrows_go_on_there_and_escape_returns(shared: Opened, width: int) -> None:
    page = shared(page_of_many()).page
    page.set_viewport_size({"width": width, "height": 844})
    focused = "document.activeElement.textContent"
    row = page.locator("#list .row").nth(1)
    row.focus()
    page.keyboard.press("Enter")
    settle(page)
    assert page.evaluate(focused) == page.locator("#reader .headline").inner_text()
    page.keyboard.press("ArrowRight")
    settle(page)
    following = page.evaluate("choice.shown[2].what")
    assert page.evaluate(focused) == following
    page.keyboard.press("Escape")
    settle(page)
    assert following in page.evaluate(focused)
    assert page.evaluate("document.activeElement.className") == "row"
    assert page.locator("#reader").is_visible() == (width == 1400)


def test_on_a_phone_the_panel_is_a_sheet_that_closes(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.set_viewport_size({"width": 390, "height": 844})
    settle(page)
    page.locator("#list .row").first.click()
    settle(page)
    box = page.locator("#reader").bounding_box()
    assert box["y"] + box["height"] == 844
    assert box["width"] == 390
    page.click("#reader .close")
    settle(page)
    assert not page.locator("#reader").is_visible()


def test_a_link_to_the_source_is_a_safe_one(shared: Opened) -> None:
    link = shared(made_up_page()).page.locator("#reader .from a")
    assert link.get_attribute("href") == "https://example.org/sigrun"
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_the_key_shows_only_the_signs_in_use(opened: Opened, shared: Opened) -> None:
    assert shared(page_of_many()).page.locator("#key li").count() > 5
    days = opened(page_of([event("a", interval("2024-03-11")), event("b", interval("2024-03-12"))])).page
    assert days.locator("#key li").all_text_contents() == ["some time within"]


def test_no_maker_s_words_are_on_the_first_screen(shared: Opened) -> None:
    words = shared(page_of_many()).page.locator("body").inner_text()
    assert not [word for word in ("EDTF", "TIMEX", "known to the", "lasted throughout", "grain") if word in words]


@pytest.mark.parametrize(
    ("events", "words"),
    [([], "There are no events."), ([event("x", resolved(None))], "No event could be dated.")],
    ids=["empty", "undated"],
)
def test_nothing_to_show_is_said_in_words(opened: Opened, events: list, words: str) -> None:
    seen = opened(page_of(events))
    assert seen.trouble == []
    assert words in seen.page.locator("#list").text_content()
    assert seen.page.locator("#undated .row").count() == len(events)


@pytest.mark.parametrize(
    ("events", "heads"),
    [
        ([event("only", interval("2024-03-11"))], ["Mon 11 Mar"]),
        ([event(str(at), interval("2024-03-11T04:10:05", None, Grain.SECOND)) for at in range(5)], ["Mon 11 Mar"]),
        (
            [event("x", interval("9999-12-31")), event("y", interval("-4711-01-01"))],
            ["Sat 1 Jan 4712 BC", "Fri 31 Dec 9999"],
        ),
        ([event("x", interval("2024-03-11"), published=None)], ["Mon 11 Mar 2024"]),
    ],
    ids=["one", "one second", "far apart", "no publication"],
)
def test_odd_tables_are_shown_in_every_view(opened: Opened, events: list, heads: list[str]) -> None:
    seen = opened(page_of(events))
    assert seen.page.evaluate(HEADS) == heads
    for view in ("chart", "table"):
        seen.page.evaluate(f"change({{ view: '{view}' }})")
        settle(seen.page)
    assert seen.trouble == []
    assert seen.page.locator(".events tbody tr").count() == len(events)


def test_years_before_one_are_written_as_people_write_them(opened: Opened) -> None:
    seen = opened(page_of(antiquity()))
    slide(seen.page, "all") if seen.page.locator("#levels").is_visible() else None
    assert "Fri 15 Mar 44 BC" in seen.page.evaluate(HEADS)
    assert seen.trouble == []


def test_long_lists_are_drawn_as_they_come_into_view(opened: Opened) -> None:
    events = [*many(3000), event("The last", interval("2024-03-20"))]
    page = opened(page_of(events)).page
    page.evaluate("change({ level: 'all' })")
    settle(page)
    assert page.evaluate("choice.shown.length") == 3001
    assert page.locator("#list .row").count() < 300
    page.evaluate(f"location.hash = 'event={events[-1].event_id}'")
    settle(page)
    row = page.locator("#list .row[aria-current=true]")
    assert "The last" in row.text_content()
    assert row.bounding_box()["y"] < 900
    assert page.locator("*").count() < 5000


def test_what_was_left_out_is_named_at_the_end(shared: Opened) -> None:
    assert shared(page_of_many()).page.locator("#left-out li").all_text_contents() == ["broken.html: holds no text"]


def test_the_page_of_an_article_is_small() -> None:
    assert len(page_of_one().encode()) < 1_200_000
