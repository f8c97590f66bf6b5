"""Read RSS and Atom feeds, one document per entry; feeds that define entities are refused as possible XML bombs."""

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from timeline.errors import FormatError, InputError
from timeline.model import Document, Stamp, StatedDate
from timeline.reading.decoding import without_lone_surrogates
from timeline.reading.record_counts import Outcome, counted
from timeline.reading.stamps import is_zone_open, parse_stamp

_ROOT = re.compile(r"<(?:rss|feed|rdf:RDF|channel)[\s>]", re.IGNORECASE)
_LOOKED_AT = 4_096
_PROLOG = 65_536
_LONGEST_DATE = 120
_UPDATED = re.compile(
    r"<(?:\w{1,20}:)?(?:updated|modified)\b", re.IGNORECASE
)  # feedparser also calls dc:date "updated"
_ENTRY = re.compile(r"<(?:item|entry)[\s>]")
_UNPARSED = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->", re.DOTALL)
_ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")


def looks_like_feed(text: str) -> bool:
    """Whether XML is a feed, by its outermost element.

    >>> looks_like_feed('<?xml version="1.0"?><rss version="2.0"><channel>'), looks_like_feed("<html><body>")
    (True, False)
    """
    head = text[:_LOOKED_AT].lstrip("\ufeff \t\r\n")
    if not head.startswith("<"):
        return False
    first = re.search(r"<[a-zA-Z][^\s>/]{0,30}", head)
    return first is not None and _ROOT.match(f"{first[0]}>") is not None


def read_feed(text: str, name: str, stem: str) -> Iterator[Outcome]:
    """A document or an error for every entry of a feed.

    Raises:
        FormatError: the feed defines entities, is not a feed, or has no entries.

    >>> feed = "<rss version='2.0'><channel><item><guid>a1</guid><description>Rain fell.</description></item></channel></rss>"
    >>> document, count = read_feed(feed, "news.xml", "news")
    >>> document.id, document.text, str(count)
    ('a1', 'Rain fell.', 'news.xml: 1 entry, 1 document')
    """
    import feedparser

    root = _ROOT.search(text)
    if _ENTITY.search(text, 0, root.start() if root else _PROLOG):
        raise FormatError(
            f"{name} defines XML entities",
            hint="such a feed may be an XML bomb; remove its <!DOCTYPE ...> if you trust it",
        )
    try:
        # A stream, not a string: feedparser would fetch a string that looks like a URL.
        feed = feedparser.parse(io.BytesIO(text.encode("utf-8", "replace")), response_headers={"content-type": _TYPE})
    except _BROKEN as error:
        raise FormatError(f"{name} is not a valid feed", hint="check that the file is complete") from error
    if not feed.entries:
        why = f": {feed.bozo_exception}" if feed.get("bozo") else ""
        raise FormatError(f"{name} is a feed without entries{why}"[:400], hint="check that the file is complete")
    lang = feed.feed.get("language") or None
    states_updates = _UPDATED.search(text) is not None
    outcomes = (
        _document(entry, f"{name} entry {number}", f"{stem}-{number}", lang, states_updates=states_updates)
        for number, entry in enumerate(feed.entries, 1)
    )
    yield from counted(name, "entry", outcomes, lambda: _missing_note(text, len(feed.entries)))


def _missing_note(text: str, found: int) -> str:
    """How many entries begin in a feed that the parser did not reach, as in one cut short."""
    begun = len(_ENTRY.findall(_UNPARSED.sub("", text)))
    return f"{begun:,} entries begin in it; check that the file is complete" if begun > found else ""


_TYPE = "application/xml; charset=utf-8"
# Errors of feedparser on badly nested tags.
_BROKEN = (LookupError, AttributeError, TypeError, ValueError, AssertionError, RecursionError)


def _document(
    entry: dict[str, Any], where: str, fallback_id: str, lang: str | None, *, states_updates: bool
) -> Document | InputError:
    title = _visible(str(entry.get("title") or "")) or None
    text = _body(entry) or title
    if not text:
        return FormatError(f"{where} has no text", hint="it has neither a summary nor a title; remove the entry")
    published, field = _stated(entry, ("published", "created", "updated"))
    updated, _ = _stated(entry, ("updated",))
    return Document(
        id=without_lone_surrogates(str(entry.get("id") or entry.get("link") or fallback_id)),
        text=without_lone_surrogates(text),
        title=title,
        published=published,
        published_source=f"feed {field}" if field else None,
        updated=updated if states_updates else None,
        lang=lang,
        source_url=str(entry["link"]) if entry.get("link") else None,
        other_dates=tuple(_unread(entry)),
    )


def _body(entry: Mapping[str, Any]) -> str:
    """The longest text of the entry: content or summary."""
    given = [str(part.get("value") or "") for part in entry.get("content") or ()]
    return max((_visible(part) for part in (*given, str(entry.get("summary") or ""))), key=len)


def _visible(markup: str) -> str:
    """Text without tags, one line per block."""
    if not _TAG.search(markup):
        return markup.strip()
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    from timeline.reading.visible import visible_lines

    parser = HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return ""
    return "\n".join(line.text for line in visible_lines(tree))


def _stated(entry: dict[str, Any], fields: tuple[str, ...]) -> tuple[Stamp | None, str | None]:
    """The first date of the entry in any of the fields, with its offset if it has one."""
    found = ((parse_stamp(_words(entry, field)), field) for field in fields)
    return next((pair for pair in found if pair[0]), (None, None))


def _unread(entry: dict[str, Any]) -> Iterator[StatedDate]:
    """The dates in words, which a reader of bylines may understand: "jeu., 05 févr. 2015 23:30", "10:15 IST" in India."""
    for field in ("published", "created", "updated"):
        words = _words(entry, field)
        if words and (parse_stamp(words) is None or is_zone_open(words)):
            yield StatedDate(words[:_LONGEST_DATE], f"feed {field}")


def _words(entry: dict[str, Any], field: str) -> str:
    # Its own `get` would return the publication date for a missing update, with a warning.
    return str(dict.get(entry, field) or "")
