"""The visible text of a page, line by line, without scripts and styles."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.reading.marked_dates import begins_comments

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "svg", "head", "iframe", "select", "textarea", "button"}
)
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "cite",
        "code",
        "em",
        "font",
        "i",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
    },
)
_BYLINE = re.compile(r"date|byline|publish|posted|timestamp|pubtime|entry-meta|post-?meta|dateline", re.IGNORECASE)
_WHOLE = frozenset({"body", "html", "article", "main"})
_LINES_AT_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Line:
    """One visible line.

    Attributes:
        is_byline: its markup is that of a date or byline.
        is_comment: it is among comments.
    """

    text: str
    is_byline: bool = False
    is_comment: bool = False


def visible_lines(tree: "HtmlElement | None") -> list[Line]:
    """The visible lines of a page in reading order, white space folded.

    >>> from lxml.html import document_fromstring
    >>> [line.text for line in visible_lines(document_fromstring("<p>By <b>Ann Roe</b><p>Rain<script>x</script>"))]
    ['By Ann Roe', 'Rain']
    """
    from lxml import etree

    if tree is None:
        return []
    lines: list[Line] = []
    pieces: list[str] = []
    marked = unseen = commented = 0
    was_marked = False

    def close() -> None:
        text = " ".join("".join(pieces).split())
        pieces.clear()
        if text and len(lines) < _LINES_AT_MOST:
            lines.append(Line(text, was_marked, commented > 0))

    for event, element in etree.iterwalk(tree, events=("start", "end")):
        starts = event == "start"
        tag = element.tag
        if tag not in _INLINE:
            close()
            was_marked = marked > 0
        if tag not in _WHOLE and begins_comments(element):
            commented += 1 if starts else -1
        if tag in _UNSEEN:
            unseen += 1 if starts else -1
        if _is_marked(element):
            marked += 1 if starts else -1
            was_marked = was_marked or starts
        text = element.text if starts else element.tail
        if text and not unseen:
            pieces.append(text)
    close()
    return lines


def _is_marked(element: "HtmlElement") -> bool:
    if element.tag == "time":
        return True
    if element.tag in _WHOLE:  # "single-post-dated" on the body marks the whole page
        return False
    attributes = element.attrib
    words = " ".join(attributes[name] for name in ("class", "id", "itemprop") if name in attributes)
    return len(words) > 2 and _BYLINE.search(words[:300]) is not None and "update" not in words[:300].lower()
