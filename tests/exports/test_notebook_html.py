"""Digests and timelines under the style sheet of a notebook: each date beside its own sentences, text to the left."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import lxml.html
import pytest
from factory import event, interval, resolved

from timeline.digesting.render import Day, Digest
from timeline.exports.fragment import html_fragment
from timeline.table import events_table

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NOTEBOOK = "dt{float:left;clear:left}dd{float:left}th,td{text-align:right;vertical-align:middle}table{margin-left:auto}"
DIGEST = Digest(
    (
        Day("1998-05-03", ("The bridge was opened.", "A band played."), ("a", "b")),
        Day("2001-05-01", ("It was closed & sold for <b>nothing</b>.",), ("<i>c</i>",)),
    ),
    ("two days of three",),
)
TABLE = events_table([event("The bridge was opened", interval("1998-05-03")), event("A quiet sale", resolved(None))])


def test_each_date_of_a_digest_heads_the_row_of_its_sentences() -> None:
    rows = lxml.html.fromstring(f"<div>{DIGEST._repr_html_()}</div>").findall(".//tr")
    assert [[cell.tag for cell in row] for row in rows] == [["th", "td"]] * 2
    assert [row[0].text_content() for row in rows] == ["1998-05-03", "2001-05-01"]
    assert [[line.text_content() for line in row[1]] for row in rows] == [
        ["The bridge was opened. a", "A band played. b"],
        ["It was closed & sold for <b>nothing</b>. <i>c</i>"],
    ]


@pytest.mark.parametrize("html", [DIGEST._repr_html_(), html_fragment(TABLE)], ids=["digest", "timeline"])
def test_every_cell_is_aligned_to_the_left_by_itself(html: str) -> None:
    cells = lxml.html.fromstring(f"<div>{html}</div>").xpath(".//th | .//td")
    assert len(cells) >= 4
    assert {cell.get("style") for cell in cells} == {"text-align:left;vertical-align:top"}
    assert "<style" not in html


@pytest.fixture
def notebook(browser: "Browser") -> "Iterator[Page]":
    page = browser.new_page()
    yield page
    page.close()


def test_in_a_notebook_each_date_is_level_with_its_first_sentence(notebook: "Page") -> None:
    notebook.set_content(f"<style>{NOTEBOOK}</style>{DIGEST._repr_html_()}")
    for day in DIGEST.days:
        date = notebook.get_by_text(day.date).bounding_box()
        sentence = notebook.get_by_text(day.sentences[0]).bounding_box()
        assert date is not None
        assert sentence is not None
        assert abs(date["y"] - sentence["y"]) < date["height"] / 2
        assert date["x"] + date["width"] <= sentence["x"]


@pytest.mark.parametrize("html", [DIGEST._repr_html_(), html_fragment(TABLE)], ids=["digest", "timeline"])
def test_in_a_notebook_every_cell_is_aligned_to_the_left(notebook: "Page", html: str) -> None:
    notebook.set_content(f"<style>{NOTEBOOK}</style>{html}")
    aligned = "[...document.querySelectorAll('th, td')].map(cell => getComputedStyle(cell).textAlign)"
    assert set(notebook.evaluate(aligned)) == {"left"}
