"""A web page to a `Document`: the article's body, and what the page states of itself. Nothing is ever fetched."""

import re
from typing import TYPE_CHECKING

from timeline.errors import FormatError
from timeline.model import Document
from timeline.reading.page_dates import PageDate, publication_of, update_of
from timeline.reading.visible import Line, visible_lines

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_XML_DECLARATION = re.compile(r"\A\s{0,99}<\?xml[^>]{0,200}\?>")
_HEAD_LINES = 12
_HEAD_LINE_LENGTH = 160
_SHORTEST_BODY = 120


def read_page(html: str, identity: str, name: str, *, known_url: str | None = None) -> Document:
    """The article of one page; where the page has no dated metadata its visible byline is kept above the body.

    Args:
        html: the page.
        identity: id of the document.
        name: what to call the source in messages.
        known_url: where the page came from, if the record says so.

    Raises:
        FormatError: the page has no text.

    >>> page = read_page('<html lang="en"><title>Rain</title><p>It rained on the harbour.</p></html>', "a", "a.html")
    >>> page.title, page.lang, page.text
    ('Rain', 'en', 'It rained on the harbour.')
    """
    tree = _tree(html)
    if tree is None:
        raise FormatError(f"{name} is not a page that can be read", hint="check that the file is whole")
    url = known_url or _canonical(tree)
    published = publication_of(tree, url)
    lines = visible_lines(tree)
    title = _title(tree)
    body = _article(html) or "\n".join(line.text for line in lines) or title or ""
    if not body.strip():
        raise FormatError(
            f"{name} has no visible text", hint="pages that are drawn by scripts must be saved after drawing"
        )
    updated = update_of(tree)
    return Document(
        id=identity,
        text=body if published else _with_head(body, lines),
        title=title,
        published=published.stamp if published else None,
        published_source=published.source if published else None,
        updated=updated.stamp if updated else None,
        lang=_language(tree),
        source_url=url,
        warnings=_warnings(published),
    )


def _tree(html: str) -> "HtmlElement | None":
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    # A page is data: no network, and no limit that would cut a long page short.
    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(_XML_DECLARATION.sub("", html).encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return tree if len(tree) or tree.text else None


def _article(html: str) -> str | None:
    import trafilatura

    try:
        text = trafilatura.extract(html, include_comments=False, include_tables=True, deduplicate=False)
    except (ValueError, TypeError, AttributeError, RecursionError):  # what its parsers raise on hostile pages
        return None
    return text if text and len(text) >= _SHORTEST_BODY else None


def _with_head(body: str, lines: list[Line]) -> str:
    """The body below the short lines that stand right above it, and those that the page marks as a date or byline.

    Extraction takes bylines for clutter; for a page without dated metadata they are all there is.
    """
    first = next((line.strip() for line in body.split("\n") if line.strip()), "")[:60]
    at = next((index for index, line in enumerate(lines) if first and line.text.startswith(first)), None)
    above = range(max(0, at - _HEAD_LINES), at) if at is not None else range(0)
    known = set(body.split("\n"))
    head = [
        line.text
        for index, line in enumerate(lines)
        if (index in above or line.is_byline) and len(line.text) <= _HEAD_LINE_LENGTH and line.text not in known
    ]
    return "\n".join((*dict.fromkeys(head), body))


def _title(tree: "HtmlElement") -> str | None:
    found = [
        *tree.xpath("//meta[@property='og:title']/@content"),
        *(element.text_content() for element in tree.xpath("//h1")[:1]),
        *(element.text_content() for element in tree.xpath("//title")[:1]),
    ]
    return next((folded for title in found if (folded := " ".join(title.split()))), None)


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
