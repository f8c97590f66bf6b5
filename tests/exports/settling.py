"""Waiting for the page in a browser."""

from typing import Any


def settle(page: Any) -> None:
    """Wait until the page has drawn what was asked of it: its table follows after a moment, both in the next frame."""
    page.evaluate("new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 90))")
