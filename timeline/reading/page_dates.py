"""When a page says it was published: every kind of statement, in the order in which they are believed.

htmldate is not asked where these are silent: from 110 pages whose own date was taken out it still read a date on 46 (on 107
with its extensive search), where the byline in the text gave one on 15. A wrong date is worse than none.
"""

import dataclasses
import datetime as dt
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from timeline.model import Stamp
from timeline.reading.linked_data import stated_in_linked_data
from timeline.reading.stamps import parse_stamp

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_EARLIEST_YEAR = 1800
_LATEST_YEAR = 2100
_LARGEST_OFFSET = dt.timedelta(hours=14)
_QUARTER = dt.timedelta(minutes=15)


@dataclasses.dataclass(frozen=True, slots=True)
class PageDate:
    """A date that a page states, where, and what else it says against it (empty when nothing)."""

    stamp: Stamp
    source: str
    against: str = ""


_PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "og:pubdate",
    "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "bt:pubdate", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "published-date",
    "published_date", "article_date_original", "article.published", "originalpublicationdate", "ptime", "rnews:datepublished",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "dc:date",
    "citation_publication_date", "citation_date", "displaydate", "date", "created", "datecreated",
)  # fmt: skip
_UPDATED_NAMES = (
    "article:modified_time", "og:updated_time", "datemodified", "article:updated_time", "last-modified", "dcterms.modified",
    "dc.date.modified", "lastmod", "updated", "utime", "revision_date",
)  # fmt: skip


def _linked(field: str) -> Callable[["HtmlElement"], Iterator[str]]:
    def find(tree: "HtmlElement") -> Iterator[str]:
        for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
            yield from stated_in_linked_data(script.text or "", field)

    return find


def _meta(names: tuple[str, ...]) -> Callable[["HtmlElement"], Iterator[str]]:
    rank = {name: number for number, name in enumerate(names)}

    def find(tree: "HtmlElement") -> Iterator[str]:
        found = []
        for element in tree.iter("meta"):
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                name = (element.get(attribute) or "").strip().lower()
                if name in rank and element.get("content"):
                    found.append((rank[name], element.get("content")))
        yield from (content for _, content in sorted(found, key=lambda pair: pair[0]))

    return find


def _marked(path: str) -> Callable[["HtmlElement"], Iterator[str]]:
    def find(tree: "HtmlElement") -> Iterator[str]:
        for element in tree.xpath(path)[:1]:
            yield (
                element.get("datetime") or element.get("content") or element.get("title") or element.text_content()[:64]
            )

    return find


# The order is the weight: what an editor's system writes for machines, then what it marks for readers.
_PUBLISHED = (
    ("JSON-LD datePublished", _linked("datePublished")),
    ("meta tag", _meta(_PUBLISHED_NAMES)),
    ("itemprop datePublished", _marked("//*[@itemprop='datePublished']")),
    ("time pubdate", _marked("//article//time[@pubdate]")),
    (
        "time of the publication",
        _marked("//*[contains(@class, 'publi') or contains(@class, 'posted')]//time[@datetime]"),
    ),
    ("time pubdate", _marked("//time[@pubdate]")),
    ("time of the entry", _marked("//time[contains(@class, 'entry-date') or contains(@class, 'publish')]")),
    ("time in the article", _marked("//article//time[@datetime] | //main//time[@datetime]")),
    ("abbr published", _marked("//abbr[contains(@class, 'published')]")),
    ("JSON-LD uploadDate", _linked("uploadDate")),
    ("JSON-LD dateCreated", _linked("dateCreated")),
)
_UPDATED = (
    ("JSON-LD dateModified", _linked("dateModified")),
    ("meta tag", _meta(_UPDATED_NAMES)),
    ("itemprop dateModified", _marked("//*[@itemprop='dateModified']")),
)
_DAY_IN_ADDRESS = re.compile(r"[/-]((?:19|20)\d\d)([/-]?)([01]\d)\2([0-3]\d)(?=[/._-]|\Z)")


def publication_of(tree: "HtmlElement", url: str | None = None) -> PageDate | None:
    """The publication that a page states outside its text; None when it states none.

    >>> from lxml.html import document_fromstring
    >>> page = document_fromstring('<meta property="article:published_time" content="2023-07-30T18:30:00+09:00"><p>x')
    >>> publication_of(page).source
    'meta tag'
    """
    found = list(_statements(tree, _PUBLISHED))
    in_address = _day_in_address(url)
    if in_address:
        found.append(PageDate(in_address, "day in the address"))
    if not found:
        return None
    best = _in_local_time(_finest_of_same_day(found), tree)
    return dataclasses.replace(best, against=_disagreement(best, found))


def update_of(tree: "HtmlElement") -> PageDate | None:
    """The last change that a page states outside its text."""
    return next(_statements(tree, _UPDATED), None)


_Table = tuple[tuple[str, Callable[["HtmlElement"], Iterator[str]]], ...]


def _statements(tree: "HtmlElement", table: _Table) -> Iterator[PageDate]:
    for source, find in table:
        for words in find(tree):
            stamp = parse_stamp(words)
            if stamp and _EARLIEST_YEAR <= stamp.year <= _LATEST_YEAR:
                yield PageDate(stamp, source)
                break


def _finest_of_same_day(found: list[PageDate]) -> PageDate:
    """The first statement, or one of the same day that also states a clock and its offset."""
    first = found[0]
    same = [other for other in found if _day(other.stamp) == _day(first.stamp)]
    return max(same, key=lambda other: _fineness(other.stamp))


def _in_local_time(best: PageDate, tree: "HtmlElement") -> PageDate:
    """The same instant by the clock of the page, where the page also writes that clock ("22:35:29" for 06:35:29 UTC)."""
    utc = best.stamp
    if not isinstance(utc, dt.datetime) or utc.tzinfo is None or utc.utcoffset():
        return best
    for source, find in _PUBLISHED:
        for words in find(tree):
            other = parse_stamp(words)
            offset = _offset_between(utc, other)
            if offset:
                local = utc.astimezone(dt.timezone(offset))
                return PageDate(local, f"{best.source}, in the local time of {source}")
    return best


def _offset_between(utc: dt.datetime, other: Stamp | None) -> dt.timedelta | None:
    """The offset that makes a clock the same instant: whole quarters of an hour, and not nothing."""
    if not isinstance(other, dt.datetime):
        return None
    if other.tzinfo is not None:
        return other.utcoffset() if other == utc else None
    offset = other - utc.replace(tzinfo=None)
    is_possible = abs(offset) <= _LARGEST_OFFSET and not offset % _QUARTER
    return offset if is_possible and (utc.second or utc.minute % 15) else None


def _fineness(stamp: Stamp) -> int:
    if not isinstance(stamp, dt.datetime):
        return 0
    return 2 if stamp.tzinfo else 1


def _day(stamp: Stamp) -> dt.date:
    return stamp.date() if isinstance(stamp, dt.datetime) else stamp


def _disagreement(best: PageDate, found: list[PageDate]) -> str:
    far = (other for other in found if abs((_day(other.stamp) - _day(best.stamp)).days) > 1)
    other = next(far, None)
    return f"{other.stamp.isoformat()} ({other.source})" if other else ""


def _day_in_address(url: str | None) -> dt.date | None:
    found = _DAY_IN_ADDRESS.search(url[:500]) if url else None
    if not found:
        return None
    try:
        return dt.date(int(found[1]), int(found[3]), int(found[4]))
    except ValueError:
        return None
