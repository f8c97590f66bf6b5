"""Which addresses may become links."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.exports.urls import safe_link

GOOD = [
    "https://example.org",
    "http://example.org/a/b?c=d&e=f#g",
    "HTTPS://EXAMPLE.ORG/",
    "https://example.org:8080/a",
    "https://[2001:db8::1]/a",
    "https://b\u00fccher.example/",
    "  https://example.org/  ",
]
BAD = [
    "",
    "example.org",
    "//example.org/a",
    "/a/b",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "ftp://example.org/",
    "https:example.org",
    "https:///a",
    "https://",
    "https://user:pass@example.org/",
    "https://bank.example@evil.example/",
    "https://bank.example\\@evil.example/",
    "https:\\\\evil.example",
    "https://exam\tple.org/",
    "https://example.org/\u202egnp.exe",
    "https://example.org/\u200b",
    'https://example.org/"onclick=alert(1)',
    "https://example.org/'x",
    "https://example.org/<b>",
    "https://example.org:port/",
    "https://[::1/",
    "https://example.org/\ud800",
    "https://example.org/" + "a" * 3000,
    None,
    7,
]


@pytest.mark.parametrize("address", GOOD)
def test_plain_addresses_are_links(address: str) -> None:
    assert safe_link(address) == address.strip()


@pytest.mark.parametrize("address", BAD)
def test_all_others_are_text(address: object) -> None:
    assert safe_link(address) is None


@given(st.text())
def test_nothing_but_http_comes_through(text: str) -> None:
    link = safe_link(text)
    assert link is None or link.lower().startswith(("http://", "https://"))
