"""A browser without a network, for the tests of the page.

Where no Chromium is found the tests that need one are skipped, and say so; under CI=true that is a failure instead.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from settling import settle

sys.path.insert(0, str(Path(__file__).parents[1]))

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_VIEWPORT = {"width": 1400, "height": 900}
_AS_AT_FIRST = """() => {
  opened.clear();
  closeMenu();
  if (!byId("behind").hidden) byId("background").click();
  Object.assign(sorting, { column: 0, isDown: false });
  history.replaceState(null, "", location.pathname);
  followAddress();
  if (document.activeElement) document.activeElement.blur();
  scrollTo(0, 0);
}"""
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Seen:
    """A page that was opened, and everything it did that it should not."""

    page: "Page"
    console: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    @property
    def trouble(self) -> list[str]:
        return [*self.console, *self.requests, *self.dialogs]


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """One for all tests. While it runs, asyncio is taken in this thread: a test that needs it starts another."""
    from playwright.sync_api import sync_playwright

    program = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if program is None:
        message = "no Chromium was found, so the page cannot be tried in a browser"
        if os.environ.get("CI", "").lower() == "true":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=list(_FLAGS))
        yield running
        running.close()


def _open(browser: "Browser", text: str, path: Path, ending: str = "", **options: Any) -> Seen:
    """Open the page; `ending` is what follows the path in its address."""
    path.write_text(text, encoding="utf-8", newline="")
    context = browser.new_context(offline=True, **({"viewport": _VIEWPORT} | options))
    page = context.new_page()
    seen = Seen(page)
    page.on("console", lambda message: seen.console.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: seen.console.append(f"error: {error}"))
    page.on("dialog", lambda dialog: (seen.dialogs.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: seen.requests.append(request.url))
    address = path.as_uri() + ending
    page.goto(address)
    page.wait_for_selector("body[data-state=drawn], body[data-state=failed]", timeout=20_000)
    seen.requests.remove(address.partition("#")[0])
    assert page.url == address
    return seen


@pytest.fixture
def opened(browser: "Browser", tmp_path: Path) -> Iterator[Callable[..., Seen]]:
    """Opens the text of a page in a fresh, offline browser and waits until it is drawn."""
    pages: list[Seen] = []

    def open_page(text: str, **options: Any) -> Seen:
        pages.append(_open(browser, text, tmp_path / "timeline.html", **options))
        return pages[-1]

    yield open_page
    for seen in pages:
        seen.page.context.close()


@pytest.fixture(scope="session")
def _kept() -> dict[str, Seen]:
    return {}


@pytest.fixture
def shared(browser: "Browser", _kept: dict[str, Seen], tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Seen]:
    """As `opened`, but one page serves all tests with the same text: each finds it as it was when it opened."""

    def open_page(text: str) -> Seen:
        if text not in _kept:
            _kept[text] = _open(browser, text, tmp_path_factory.mktemp("page") / "timeline.html")
        seen = _kept[text]
        seen.page.emulate_media(media="screen", color_scheme="light")
        seen.page.set_viewport_size(_VIEWPORT)
        seen.page.evaluate(_AS_AT_FIRST)
        settle(seen.page)
        seen.page.mouse.move(0, 0)
        for noted in (seen.console, seen.requests, seen.dialogs):
            noted.clear()
        return seen

    return open_page
