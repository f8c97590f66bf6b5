"""The chart, the strip and the table of the page: the same events, in step with the list."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from factory import antiquity, event, interval, many
from pages import MADE_UP, made_up_page, of_many, page_of_many
from settling import settle

from timeline.exports.page import page_text
from timeline.table import events_table

Opened = Callable[..., Any]
LABELS = "[...document.querySelectorAll('#chart .events_group .mark-text text')].map(text => text.textContent)"
DATES = "[...document.querySelectorAll('#chart .dates_group text')].map(text => text.textContent)"
TICKS = "[...document.querySelectorAll('{} .role-axis-label text')].map(text => text.textContent).filter(Boolean)"
SHOWN = "choice.shown.map(event => event.what)"
RANGE = "state.range"
DAY = 86_400_000


def show(page: Any, view: str) -> None:
    page.evaluate(f"change({{ view: '{view}' }})")
    settle(page)
    settle(page)


def drag(page: Any, place: str, start: float, end: float) -> None:
    box = page.locator(place).bounding_box()
    middle = box["y"] + min(box["height"] / 2, 40)
    page.mouse.move(box["x"] + box["width"] * start, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * end, middle, steps=4)
    page.mouse.up()
    settle(page)


def test_the_chart_and_the_table_have_the_events_of_the_list(shared: Opened) -> None:
    page = shared(page_of_many()).page
    what = page.evaluate(SHOWN)
    show(page, "chart")
    dates = page.evaluate(DATES)
    assert len(dates) == len(what) == 15
    assert dates[0] == "Fri 3 May"
    assert any(label.startswith(what[0]) for label in page.evaluate(LABELS))
    show(page, "table")
    cells = page.locator(".events td.what")
    assert [text[: len(one)] for text, one in zip(cells.all_text_contents(), what, strict=True)] == what


def test_a_drag_on_the_strip_chooses_a_range_and_a_double_click_everything(shared: Opened) -> None:
    seen = shared(page_of_many())
    page = seen.page
    drag(page, "#strip", 0.05, 0.3)
    first, last = page.evaluate(RANGE)
    assert DAY < last - first < 8 * DAY
    assert all(event["to"] > first and event["from"] < last for event in page.evaluate("choice.inside"))
    assert "from=2024-05-0" in page.url
    page.dblclick("#strip", position={"x": 900, "y": 20})
    settle(page)
    assert page.evaluate(RANGE) is None
    assert seen.trouble == []


def test_a_drag_that_starts_in_the_range_moves_it(shared: Opened) -> None:
    page = shared(page_of_many()).page
    drag(page, "#strip", 0.1, 0.3)
    first, last = page.evaluate(RANGE)
    drag(page, "#strip", 0.2, 0.4)
    moved = page.evaluate(RANGE)
    assert moved[0] > first + DAY
    assert moved[1] - moved[0] == pytest.approx(last - first, abs=1000)


def test_keys_move_zoom_and_end_the_range(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.focus("#strip")
    page.keyboard.press("+")
    settle(page)
    first, last = page.evaluate(RANGE)
    page.keyboard.press("ArrowRight")
    settle(page)
    assert page.evaluate(RANGE)[0] > first
    page.keyboard.press("-")
    settle(page)
    assert page.evaluate("state.range[1] - state.range[0]") == pytest.approx(2 * (last - first), rel=0.01)
    page.keyboard.press("Escape")
    settle(page)
    assert page.evaluate(RANGE) is None


def test_stubs_count_what_is_outside_the_strip_and_lead_there(shared: Opened) -> None:
    page = shared(page_of_many()).page
    before, after = page.locator(".stub button").all_text_contents()
    assert before.startswith("◂ before 2 May 2024 (")
    assert after.endswith(") ▸")
    outside = page.evaluate("dated.filter(event => event.from >= strip().edges.at(-1)).length")
    assert f"({outside})" in after
    page.locator(".stub button").last.click()
    settle(page)
    assert page.evaluate("choice.inside.every(event => event.to > strip().edges.at(-1))")


@pytest.mark.parametrize("width", [1400, 700, 390])
def test_stubs_cover_no_bar(shared: Opened, width: int) -> None:
    page = shared(page_of_many()).page
    page.set_viewport_size({"width": width, "height": 844})
    settle(page)
    before, strip, after = (page.locator(place).bounding_box() for place in ("#before", "#strip", "#after"))
    assert before["x"] + before["width"] <= strip["x"]
    assert strip["x"] + strip["width"] <= after["x"]
    assert after["x"] + after["width"] <= width


def test_a_lone_event_far_away_does_not_stretch_the_chart(opened: Opened) -> None:
    week = [event(f"Talks were held in hall {day}", interval(f"2024-03-{day:02}")) for day in range(4, 14)]
    late = event("The treaty is to be signed", interval("2031-06-01"))
    early = event("The border was drawn", interval("1921-06-01"))
    page = opened(page_text(events_table([*week, late, early]), title="Talks"), ending="#view=chart").page
    first, last = page.evaluate("chartRange().map(moment => new Date(moment).getUTCFullYear())")
    assert (first, last) == (2024, 2024)
    assert {"Mon 4 Mar", "Wed 1 Jun 1921", "Sun 1 Jun 2031"} <= set(page.evaluate(DATES)), "all of them are in it"
    drawn = "[...document.querySelectorAll('#chart .events_group .mark-text text')].filter(text => '◂▸'.includes(text.textContent))"
    plot = page.locator("#chart .events_group > g > path.background").bounding_box()
    arrows = page.evaluate(f"{drawn}.map(text => [text.textContent, text.getBoundingClientRect().x])")
    assert [sign for sign, _ in arrows] == ["◂", "▸"]
    assert abs(arrows[0][1] - plot["x"]) < 4
    assert abs(arrows[1][1] - plot["x"] - plot["width"]) < 16


def test_of_equally_important_events_the_first_shown_are_spread_over_the_time(opened: Opened) -> None:
    days = [event(f"Meeting {day}", interval(f"2024-{1 + day // 28:02}-{1 + day % 28:02}")) for day in range(300)]
    page = opened(page_text(events_table(days), title="Meetings")).page
    months = page.evaluate("choice.shown.map(event => new Date(event.from).getUTCMonth())")
    assert len(months) == 15
    assert len(set(months)) > 8


def test_the_wheel_zooms_at_the_pointer_with_control_alone(shared: Opened) -> None:
    page = shared(page_of_many()).page
    show(page, "chart")
    box = page.locator("#chart").bounding_box()
    x = box["x"] + box["width"] / 2
    page.mouse.move(x, box["y"] + 60)
    page.mouse.wheel(0, -200)
    settle(page)
    assert page.evaluate(RANGE) is None
    before = page.evaluate(f"[momentUnder(byId('chart'), {x}), chartRange()]")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -200)
    page.keyboard.up("Control")
    settle(page)
    after = page.evaluate(f"[momentUnder(byId('chart'), {x}), chartRange()]")
    assert after[0] == pytest.approx(before[0], abs=60_000)
    assert after[1][1] - after[1][0] < (before[1][1] - before[1][0]) * 0.8


def test_a_drag_moves_the_chart_and_a_double_click_zooms_in(shared: Opened) -> None:
    page = shared(page_of_many()).page
    show(page, "chart")
    first, last = page.evaluate("chartRange()")
    drag(page, "#chart", 0.8, 0.6)
    moved = page.evaluate(RANGE)
    assert moved[0] > first
    assert moved[1] - moved[0] == pytest.approx(last - first, abs=1000)
    page.dblclick("#chart", position={"x": 500, "y": 60})
    settle(page)
    assert page.evaluate("state.range[1] - state.range[0]") == pytest.approx((last - first) / 2, abs=1000)


def test_two_fingers_zoom_the_chart(shared: Opened) -> None:
    page = shared(page_of_many()).page
    show(page, "chart")
    before = page.evaluate("chartRange()")
    page.evaluate(
        """() => {
          const chart = byId('chart');
          const box = chart.getBoundingClientRect();
          const finger = (type, pointerId, share) => chart.dispatchEvent(new PointerEvent(type,
            { pointerId, clientX: box.left + box.width * share, clientY: box.top + 60, bubbles: true }));
          finger('pointerdown', 7, 0.5);
          finger('pointerdown', 8, 0.6);
          finger('pointermove', 8, 0.7);
          finger('pointerup', 7, 0.5);
          finger('pointerup', 8, 0.7);
        }"""
    )
    settle(page)
    first, last = page.evaluate(RANGE)
    assert last - first == pytest.approx((before[1] - before[0]) / 2, rel=0.01)


def test_a_click_on_a_mark_opens_the_panel(shared: Opened) -> None:
    page = shared(page_of_many()).page
    show(page, "chart")
    last = page.evaluate(SHOWN)[-1]
    page.locator("#chart .events_group .mark-text text", has_text=last[:30]).last.click(force=True)
    settle(page)
    assert page.locator("#reader .headline").text_content() == last
    assert page.locator("#vg-tooltip-element.visible").count() == 0


def test_the_sixty_most_important_are_drawn_of_many(opened: Opened) -> None:
    page = opened(page_text(events_table(many(400)), title="Many")).page
    page.evaluate("change({ view: 'chart', level: 'all' })")
    settle(page)
    settle(page)
    assert len(page.evaluate(DATES)) == 60
    assert "The 60 most important are drawn." in page.locator("#chart").text_content()


def test_colours_follow_the_property_that_the_reader_chooses(shared: Opened) -> None:
    page = shared(page_of_many()).page
    show(page, "chart")
    before = page.locator("#hues span").all_text_contents()
    page.click("[data-menu=views]")
    page.check("#menus input[value=source]")
    settle(page)
    settle(page)
    after = page.locator("#hues span").all_text_contents()
    assert before[0] == "happened"
    assert before != after
    assert (
        {"Six months on, the Calandra sails under another name"}
        < set(after)
        <= {*of_many().events["title"], "all others"}
    )


def test_few_bars_have_their_day_below_them(shared: Opened) -> None:
    page = shared(page_of_many()).page
    middle = "(({ left, right }) => (left + right) / 2)(each.getBoundingClientRect())"
    labels = page.evaluate(
        "Object.fromEntries([...document.querySelectorAll('#strip .role-axis-label text')]"
        f".map(each => [each.textContent, {middle}]))"
    )
    marks = "[...document.querySelectorAll('#strip .mark-rect.role-mark')].flatMap(group => [...group.children])"
    tallest = page.evaluate(
        f"{marks}.filter(each => each.getAttribute('fill') === '#3877bd')"
        f".map(each => [each.getBoundingClientRect().height, {middle}]).sort((a, b) => b[0] - a[0])[0][1]"
    )
    assert abs(labels["Fri 3 May"] - tallest) < 3
    assert {"Fri 3 May", "Sat 4 May", "Sun 5 May"} < set(labels)


def test_ticks_before_the_year_1_are_at_round_years(opened: Opened) -> None:
    page = opened(page_text(events_table(antiquity()[:3]), title="Rome")).page
    ticks = page.evaluate(TICKS.format("#strip"))
    assert "500 BC" in ticks
    assert all(int(tick.split()[0]) % 10 == 0 for tick in ticks)
    show(page, "chart")
    assert all(int(tick.split()[0]) % 10 == 0 for tick in page.evaluate(TICKS.format("#chart")))


def test_the_stretched_axis_is_a_choice(shared: Opened) -> None:
    seen = shared(made_up_page())
    page = seen.page
    page.click("[data-menu=views]")
    page.check("#menus input[value=stretched]")
    settle(page)
    settle(page)
    assert "publication" in page.evaluate(TICKS.format("#strip"))
    assert page.evaluate("momentAt(0) < Date.UTC(1951, 0) && momentAt(1) > Date.UTC(2034, 0)")
    assert "axis=stretched" in page.url
    assert seen.trouble == []


def test_the_table_is_sorted_by_its_headings(shared: Opened) -> None:
    page = shared(page_of_many()).page
    show(page, "table")
    what = page.locator("th button", has_text="What")
    what.click()
    texts = page.locator(".events td.what").all_text_contents()
    assert texts == sorted(texts, key=str.casefold)
    what.click()
    assert page.locator("th[aria-sort=descending]").text_content() == "What"
    assert page.locator(".events td.what").first.text_content() == texts[-1]
    assert page.evaluate("document.activeElement.textContent") == "What"


def test_the_head_of_the_table_stays_in_view(opened: Opened) -> None:
    page = opened(page_text(events_table(many(600)), title="Many"), ending="#view=table&level=all").page
    page.mouse.move(500, 600)
    page.mouse.wheel(0, 3000)
    settle(page)
    assert page.locator(".events th").first.bounding_box()["y"] == 0
    assert page.locator(".events tbody tr").count() < 600


def test_the_csv_is_of_what_is_chosen(opened: Opened) -> None:
    page = opened(made_up_page(), accept_downloads=True, ending="#certainty=planned").page
    page.click("[data-menu=shares]")
    with page.expect_download() as waiting:
        page.click("#menus button:has-text('CSV')")
    assert waiting.value.suggested_filename == "events.csv"
    rows = list(csv.DictReader(Path(waiting.value.path()).read_text(encoding="utf-8-sig").splitlines()))
    planned = sorted(one.what for one in MADE_UP if one.certainty == "planned")
    assert sorted(row["what"] for row in rows) == planned


@pytest.mark.parametrize("kind", ["PNG", "SVG"])
def test_the_picture_has_its_title_its_key_and_its_sources(opened: Opened, kind: str) -> None:
    seen = opened(page_of_many(), accept_downloads=True)
    seen.page.click("[data-menu=shares]")
    with seen.page.expect_download() as waiting:
        seen.page.click(f"#menus button:has-text('({kind})')")
    content = Path(waiting.value.path()).read_bytes()
    if kind == "PNG":
        assert content.startswith(b"\x89PNG")
    else:
        picture = content.decode()
        assert "The stranding" in picture
        assert "hollow: happened some time within" in picture
        assert "Sources: Survey ship runs aground" in picture
        assert "The survey ship Calandra ran aground" in picture
    assert seen.trouble == []


def test_the_pictures_are_the_same_in_every_time_zone(opened: Opened) -> None:
    plain = ".innerHTML.replace(/clip\\d+|gradient_\\d+/g, '')"
    found = []
    for zone in ("Pacific/Kiritimati", "America/Los_Angeles"):
        page = opened(made_up_page(), timezone_id=zone, ending="#view=chart&level=more").page
        settle(page)
        found.append([page.evaluate(f"document.querySelector('#{at} svg.marks'){plain}") for at in ("strip", "chart")])
    assert found[0] == found[1]


def test_a_narrow_screen_has_the_date_in_the_words(shared: Opened) -> None:
    page = shared(page_of_many()).page
    page.set_viewport_size({"width": 360, "height": 800})
    show(page, "chart")
    assert any(label.startswith("Fri 3 May: The survey ship") for label in page.evaluate(LABELS))
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_other_days_of_what_is_contested_are_drawn_dashed(shared: Opened) -> None:
    page = shared(page_of_many()).page
    show(page, "chart")
    assert page.locator("#chart path[stroke-dasharray='3,2']").count() == 1
    assert of_many().events["contested"].notna().sum() == 1
