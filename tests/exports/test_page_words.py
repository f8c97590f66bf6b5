"""The words of the page: in one file, all of them used, and all that a translation has to replace."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from factory import event, interval, resolved
from settling import settle

import timeline
from timeline.exports.page import page_text
from timeline.merging.merged_event import DateReading, MergedEvent, alone
from timeline.model import Certainty, Dateline, Document, Tagged
from timeline.model.grain import Grain
from timeline.table import events_table
from timeline.view.words import words

Opened = Callable[..., Any]
PACKAGE = Path(timeline.__file__).parent
_MADE = ("certainty_", "value_", "level_", "basis_", "tick_", "weekend", "century_", "millennium_")  # put together
_GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβψδεφγηιξκλμνοπϙρστθωςχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠϘΡΣΤΘΩΣΧΥΖ"
)
_SEEN = """() => {
  const inDrawing = [...document.querySelectorAll('svg text, svg title')].map(each => each.textContent);
  const isCode = each => ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(each.parentNode.nodeName);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (!isCode(walker.currentNode)) texts.push(walker.currentNode.textContent);
  const named = ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt', 'data-label'];
  for (const each of document.querySelectorAll('*')) for (const name of named) texts.push(each.getAttribute(name) ?? '');
  for (const hidden of document.querySelectorAll('noscript')) texts.push(hidden.textContent.replace(/<[^>]*>/g, ' '));
  return [...texts, ...inDrawing];
}"""


def test_every_word_that_is_said_is_in_the_file_and_every_word_of_the_file_is_said() -> None:
    program = "".join(path.read_text(encoding="utf-8") for path in sorted(PACKAGE.glob("exports/page/*.js")))
    page = (PACKAGE / "exports" / "page" / "page.html").read_text(encoding="utf-8")
    python = "".join(
        path.read_text(encoding="utf-8")
        for part in ("view", "charts", "exports")
        for path in PACKAGE.glob(f"{part}/**/*.py")
    )
    known = set(words())
    assert set(re.findall(r'\bsay(?:_count|_each)?\("(\w+)"[,)]', program + python)) <= known
    quoted = set(re.findall(r"[\"'](\w+)[\"']", program + python)) | set(re.findall(r"say_(\w+)", page))
    quoted |= {f"{name}_one" for name in quoted}
    assert {name for name in known - quoted if not name.startswith(_MADE)} == set()


@pytest.fixture
def translated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every word in invented Greek, with its values as they are."""
    for name, text in words().items():
        if name not in {"lang", "dir"}:
            said = re.sub(
                r"\{\w+\}|[A-Za-z]+", lambda part: part[0] if part[0][0] == "{" else part[0].translate(_GREEK), text
            )
            monkeypatch.setitem(words(), name, said)
    monkeypatch.setitem(words(), "lang", "el")


def in_figures() -> str:
    """A page whose events have no letters of the Latin alphabet, so that any that are seen are words of ours."""
    what = "日本語"
    grains = (
        interval("2024-03-02T09:30", grain=Grain.MINUTE),
        interval("2024-03-03"),
        interval("2024-03-04", "2024-03-06"),
        interval("2024-03-11", grain=Grain.WEEK),
        interval("2024-02-01", grain=Grain.MONTH, approximate=True),
        interval("2023-07-01", grain=Grain.QUARTER),
        interval("2023-07-01", grain=Grain.HALF),
        interval("2022-06-01", grain=Grain.SEASON),
        interval("1990-01-01", grain=Grain.DECADE),
        interval("-0480-01-01", grain=Grain.YEAR),
        interval("2024-03-07", grain=Grain.DAY, open_end=True),
        interval("2025-01-01", grain=Grain.DAY, open_start=True),
        interval("2031-06-01"),
        *(interval(f"2024-03-{day:02}") for day in range(8, 28)),
    )
    certainties = list(Certainty)
    made = [
        event(
            f"{what} {number}",
            resolved(when, "時", reason="理由", value=""),
            sentence=f"{what} {number} 時",
            document_id=f"{number % 3}",
            title=f"題 {number % 3}",
            who=(f"人 {number % 2}",),
            whom=("国",),
            where=f"所 {number % 2}",
            certainty=certainties[number % len(certainties)],
            source_url=None,
        )
        for number, when in enumerate([*grains, None])
    ]
    readings = (DateReading(19_800, ("0", "1")), DateReading(19_801, ("2",)))
    merged = [MergedEvent(made[0], (made[0], made[1], made[2]), 3, readings), *map(alone, made[3:])]
    tagged = [Tagged(Document(f"{number}", "", title=f"題 {number}"), Dateline(f"{number}")) for number in range(3)]
    return page_text(events_table(merged), title="題", documents=tagged, left_out=["4: 空"])


def test_a_translation_of_that_file_leaves_no_english_on_the_page(opened: Opened, translated: None) -> None:
    page = opened(in_figures()).page
    assert page.locator("html").get_attribute("lang") == "el"
    seen: set[str] = set()

    def look() -> None:
        settle(page)
        seen.update(part for part in page.evaluate(_SEEN) if re.search(r"[A-Za-z]{2}|\b[A-Za-z]\b", part))

    look()
    for menu in ("ranges", "filters", "views", "shares"):
        page.click(f"[data-menu={menu}]")
        look()
        page.keyboard.press("Escape")
    page.evaluate("document.querySelector('#key').open = true; if (byId('behind').hidden) byId('background').click()")
    for change in (
        "{level: 'all'}",
        "{view: 'table'}",
        "{view: 'chart', level: 'more'}",
        "{axis: 'stretched'}",
        "{lanes: 'who'}",
    ):
        page.evaluate(f"change({change})")
        settle(page)
        look()
    page.locator("#chart .mark-text text").nth(3).hover(force=True)
    look()
    for number in range(page.evaluate("events.length")):
        page.evaluate(f"select(events[{number}])")
        look()
    page.evaluate("change({ words: '無' })")
    look()
    page.evaluate("showEverything(); drawPaper()")
    look()
    seen.update(note for note in page.evaluate("pictureSpec().title.subtitle") if re.search(r"[A-Za-z]{2}", note))
    assert seen == set()
