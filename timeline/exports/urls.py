"""URLs: links that are safe to click, and the fragment that links to an event."""

import re
from urllib.parse import quote, urlsplit

from timeline.exports.escaping import without_controls

_ODD = re.compile(r"[\s\\\"'<>`{}|^\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_HOST = re.compile(r"[\w.-]+|\[[0-9a-fA-F:.]+\]")


def safe_link(address: object) -> str | None:
    """The address if it is plain http or https with a host and nothing in it hides its target; None otherwise.

    >>> safe_link("https://example.org/a?b=c"), safe_link("javascript:alert(1)"), safe_link("//example.org")
    ('https://example.org/a?b=c', None, None)
    >>> safe_link("https://bank.example@evil.example/"), safe_link("file:///etc/passwd")
    (None, None)
    """
    text = address.strip() if isinstance(address, str) else ""
    if not text or len(text) > 2000 or _ODD.search(text):
        return None
    try:
        parts = urlsplit(text)
        named = parts.scheme in {"http", "https"} and parts.hostname and _HOST.fullmatch(_without_port(parts.netloc))
        return text if named and parts.port != 0 and text.isprintable() and _is_utf8(text) else None
    except ValueError:  # a port that is no number, a broken IPv6 address
        return None


def event_fragment(event_id: str) -> str:
    """The part after # in a link to an event on the page.

    >>> event_fragment("e1"), event_fragment('a"b c')
    ('e1', 'a%22b%20c')
    """
    return quote(without_controls(event_id), safe="")


def _without_port(place: str) -> str:
    return re.sub(r":\d*$", "", place)


def _is_utf8(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)
