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

sys.path.insert(0, str(Path(__file__).parents[1]))

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
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


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """Module by module: a running Playwright would get in the way of other tests that use asyncio."""
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


@pytest.fixture
def opened(browser: "Browser", tmp_path: Path) -> Iterator[Callable[..., Seen]]:
    """Opens the text of a page in a fresh, offline browser and waits until its chart is drawn."""
    contexts = []

    def open_page(text: str, **options: Any) -> Seen:
        path = tmp_path / "timeline.html"
        path.write_text(text, encoding="utf-8", newline="")
        context = browser.new_context(offline=True, **({"viewport": {"width": 1100, "height": 1200}} | options))
        contexts.append(context)
        page = context.new_page()
        seen = Seen(page)
        page.on("console", lambda message: seen.console.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: seen.console.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (seen.dialogs.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: seen.requests.append(request.url))
        page.goto(path.as_uri())
        page.wait_for_selector("#chart[data-state]", timeout=20_000)
        seen.requests = [url for url in seen.requests if url != path.as_uri()]
        assert page.url == path.as_uri()
        return seen

    yield open_page
    for context in contexts:
        context.close()
