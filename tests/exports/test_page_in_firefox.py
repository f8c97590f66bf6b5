"""The page in the other engine: Firefox draws and does what Chromium does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from firefox import Firefox
from pages import of_many, page_of_many

ROWS = "document.querySelectorAll('#list .row').length"


@pytest.fixture(scope="module")
def firefox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    pytest.importorskip("websocket")
    running = Firefox(tmp_path_factory.mktemp("profile"))
    yield running
    running.close()


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("firefox") / "timeline.html"
    path.write_text(page_of_many(), encoding="utf-8")
    return path


@pytest.mark.parametrize(("size", "most"), [((1400, 900), 250), ((390, 844), 330)])
def test_the_story_is_drawn(firefox: Firefox, page: Path, size: tuple[int, int], most: int) -> None:
    firefox.open(page, width=size[0], height=size[1])
    assert firefox.evaluate(ROWS) == 15
    assert firefox.evaluate("document.querySelector('#list .row').getBoundingClientRect().top") < most
    assert firefox.evaluate("document.querySelectorAll('#strip svg path').length") > 5
    edges = "(place => { const { left, right } = byId(place).getBoundingClientRect(); return [left, right]; })"
    (_, before), (first, last), (after, _) = firefox.evaluate(f"['before', 'strip', 'after'].map({edges})")
    assert before <= first < last <= after
    assert firefox.evaluate("document.documentElement.scrollWidth") <= size[0]
    assert firefox.errors == []


def test_the_chart_and_the_table_have_the_same_events(firefox: Firefox, page: Path) -> None:
    firefox.open(page, "#view=chart")
    assert firefox.evaluate("document.querySelectorAll('#chart .dates_group text').length") == 15
    firefox.open(page, "#view=table&level=all")
    shown, behind = (firefox.evaluate(f"choice.{part}.length") for part in ("shown", "behind"))
    assert shown + behind == of_many().dated
    drawn = firefox.evaluate("document.querySelectorAll('.events tbody tr').length")
    assert drawn == min(shown, firefox.evaluate("ROWS_IN_CHUNK"))  # the others as they come into view
    assert firefox.errors == []


def test_search_panel_and_history_work(firefox: Firefox, page: Path) -> None:
    firefox.open(page)
    firefox.evaluate("change({ words: 'lukan captain' })")
    firefox.settle()
    assert firefox.evaluate("document.querySelector('#list mark').textContent").lower() in {"lukan", "captain"}
    firefox.evaluate("document.querySelector('#list .row').click()")
    firefox.settle()
    assert firefox.evaluate("document.querySelector('#reader blockquote mark').textContent")
    firefox.evaluate("history.back()")
    firefox.settle()
    assert firefox.evaluate("[state.words, state.isSuggested]") == ["lukan captain", True]
    assert firefox.errors == []


def test_paper_has_every_event(firefox: Firefox, page: Path) -> None:
    firefox.open(page)
    firefox.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert firefox.evaluate("document.querySelectorAll('#paper tbody tr').length") == len(of_many().events)
    assert firefox.errors == []
