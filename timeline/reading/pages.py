"""Read a web page into a `Document`: article text and metadata, without network access."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline.errors import FormatError
from timeline.languages.bylines import any_language
from timeline.model import Document
from timeline.reading.local_times import PageDate
from timeline.reading.marked_dates import marks_of
from timeline.reading.page_dates import publication_of, update_of
from timeline.reading.parsing import is_too_deep, tree_of
from timeline.reading.visible import Line, visible_lines

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEAD_LINES = 12
_HEAD_LINE_LENGTH = 160
_BYLINE_LENGTH = 500
_ABOUT_ITSELF = re.compile(rf"(?:{any_language().this}) (?:{any_language().itself}) ", re.IGNORECASE)
_SHORTEST_BODY = 120
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d[./]\d{1,2}[./]\d\d(?!\d)")
_KEYS = 6
_KEY_LENGTH = 50
_SHORTEST_KEY = 12
_LONG_LINE = 80


def read_page(html: str, identity: str, name: str, *, known_url: str | None = None) -> Document:
    """Read the article of a page; where its metadata has no date, the text includes the visible byline.

    Args:
        html: the page.
        identity: id of the document.
        name: the source in messages.
        known_url: the URL of the page, if the record states it.

    Raises:
        FormatError: the page has no text.

    >>> page = read_page('<html lang="en"><title>Rain</title><p>It rained on the harbour.</p></html>', "a", "a.html")
    >>> page.title, page.lang, page.text
    ('Rain', 'en', 'It rained on the harbour.')
    """
    tree = tree_of(html)
    if tree is None:
        raise FormatError(f"{name} is not a readable page", hint="check that the file is complete")
    url = known_url or _canonical(tree)
    marks = marks_of(tree, url)
    dates, updated = publication_of(marks, url), update_of(marks)
    published = dates.published
    title, lang = next(iter(marks.identity.titles), None), _language(tree)
    # Extraction changes the tree, so the visible lines come first; they are slow, and most pages do not need them.
    lines = visible_lines(tree) if published is None else []
    body = (
        _article(tree)
        or _article(tree_of(html), is_thorough=True)
        or "\n".join(line.text for line in lines or visible_lines(tree_of(html)))
        or title
        or ""
    )
    if not body.strip():
        raise FormatError(f"{name} has no visible text", hint="save pages that are rendered by scripts after rendering")
    return Document(
        id=identity,
        text=body if published else _with_head(body, lines),
        title=title,
        published=published.stamp if published else None,
        published_source=published.source if published else None,
        updated=updated.stamp if updated else None,
        lang=lang,
        source_url=url,
        warnings=_warnings(published),
        other_dates=dates.others,
    )


def _article(tree: "HtmlElement | None", *, is_thorough: bool = False) -> str | None:
    """The text of the article; the thorough extraction is slower and includes menus and other stories, so it is second."""
    import trafilatura

    if tree is None or is_too_deep(tree):
        return None
    try:
        text = trafilatura.extract(
            tree, fast=not is_thorough, include_comments=False, include_tables=True, deduplicate=False
        )
    except (ValueError, TypeError, AttributeError, RecursionError):  # errors of its parsers on hostile pages
        return None
    return text if text and len(text) >= _SHORTEST_BODY else None


def _with_head(body: str, lines: list[Line]) -> str:
    """The article with the short dated lines above and below it.

    Extraction drops bylines as clutter; without dates in the metadata they are the only source.
    """
    first, last = _extent(body, lines)
    head_end = min(last, first + _HEAD_LINES)
    dated = _dated_lines(lines)
    near = {index for at in dated for index in (at - 1, at, at + 1)}
    above = [index for index in range(first) if index in near or first - index <= _HEAD_LINES]
    above += [index for index in dated if first <= index < head_end]
    below = [index for index in dated if head_end <= index < last and lines[index].is_byline]
    below += sorted(near.intersection(range(last, min(len(lines), last + _HEAD_LINES))))
    known = set(body.split("\n"))
    head = _short_lines((lines[index] for index in above), known)
    tail = _short_lines((lines[index] for index in below), known.union(head))
    return "\n".join((*head, body, *tail))


def _dated_lines(lines: list[Line]) -> list[int]:
    return [index for index, line in enumerate(lines) if _YEAR.search(line.text) or line.is_byline]


def _short_lines(lines: Iterable[Line], known: set[str]) -> list[str]:
    own = (line for line in lines if not line.is_comment)
    short = (line.text for line in own if len(line.text) <= _longest(line) and line.text not in known)
    return list(dict.fromkeys(short))


def _longest(line: Line) -> int:
    """The longest line to include; a byline may be a sentence: "This entry was posted on ... and is filed under ..."."""
    return _BYLINE_LENGTH if line.is_byline or _ABOUT_ITSELF.match(line.text) else _HEAD_LINE_LENGTH


def _extent(body: str, lines: list[Line]) -> tuple[int, int]:
    """The indices of the first line of the article and of the line after it; of all lines where it is not found."""
    stripped = [line.lstrip("-| ") for line in body.split("\n")]
    long = [line for line in stripped if len(line) >= _LONG_LINE] or stripped  # a title is also in the menu
    keys = [line[:_KEY_LENGTH] for line in long if len(line) >= _SHORTEST_KEY]
    starts = (index for key in keys[:_KEYS] for index, line in enumerate(lines) if line.text.startswith(key))
    ends = (
        len(lines) - index for key in keys[:-_KEYS:-1] for index, line in enumerate(lines[::-1]) if key in line.text
    )
    first = next(starts, 0)
    return first, max(first, next(ends, len(lines)))


def _language(tree: "HtmlElement") -> str | None:
    stated = tree.xpath("//html/@lang | //html/@*[name()='xml:lang'] | //meta[@property='og:locale']/@content")
    return next((str(lang).strip().replace("_", "-") for lang in stated if str(lang).strip()), None)


def _canonical(tree: "HtmlElement") -> str | None:
    stated = [*tree.xpath("//link[@rel='canonical']/@href"), *tree.xpath("//meta[@property='og:url']/@content")]
    return next((str(url).strip() for url in stated if str(url).strip()), None)


def _warnings(published: PageDate | None) -> tuple[str, ...]:
    if published is None or not published.against:
        return ()
    return (f"the page states {published.stamp.isoformat()} ({published.source}) but also {published.against}",)
