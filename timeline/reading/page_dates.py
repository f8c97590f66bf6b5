"""The publication date in the metadata of a page: all kinds of markup, the most reliable first.

There is no fallback to htmldate: on 110 pages without their own date it still returned one for 46 (for 107 with its extensive
search), and the byline in the text for 15. A wrong date is worse than none.
"""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from timeline.model import Stamp
from timeline.reading.marked_dates import (
    Find,
    Marks,
    abbreviated,
    in_scripts,
    is_of_class,
    is_within,
    item_property,
    linked,
    named,
    shown_for,
    time,
)
from timeline.reading.stamps import parse_stamp

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_EARLIEST_YEAR = 1800
_LATEST_YEAR = 2100
_LARGEST_OFFSET = dt.timedelta(hours=14)
_QUARTER = dt.timedelta(minutes=15)
_CLOCK = re.compile(
    r"(?<![\d.])(?P<hour>\d{1,2})[:.h](?P<minute>[0-5]\d)(?![\d./])(?:\s?(?P<half>[apAP])\.?\s?[mM]\b)?"
)


@dataclasses.dataclass(frozen=True, slots=True)
class PageDate:
    """A date in the markup of a page, its source, and a contradicting date (empty where there is none)."""

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


def _is_pubdate(time: "HtmlElement") -> bool:
    return time.get("pubdate") is not None


def _is_pubdate_of_article(time: "HtmlElement") -> bool:
    return _is_pubdate(time) and is_within(time, "article")


def _is_of_publication(time: "HtmlElement") -> bool:
    return time.get("datetime") is not None and is_of_class(time, "publi", "posted")


def _is_of_entry(time: "HtmlElement") -> bool:
    return any(part in time.get("class", "") for part in ("entry-date", "publish"))


def _is_in_article(time: "HtmlElement") -> bool:
    return time.get("datetime") is not None and is_within(time, "article", "main")


_Table = tuple[tuple[str, Find], ...]

# Most reliable first: metadata for machines, then markup for readers.
_PUBLISHED: _Table = (
    ("JSON-LD datePublished", linked("datePublished")),
    ("meta tag", named(_PUBLISHED_NAMES)),
    ("itemprop datePublished", item_property("datePublished")),
    ("time pubdate", time(_is_pubdate_of_article)),
    ("time of the publication", time(_is_of_publication)),
    ("time pubdate", time(_is_pubdate)),
    ("time of the entry", time(_is_of_entry)),
    ("time in the article", time(_is_in_article)),
    ("abbr published", abbreviated("published")),
    ("JSON-LD uploadDate", linked("uploadDate")),
    ("JSON-LD dateCreated", linked("dateCreated")),
    ("a script of the page", in_scripts),
    *(
        ("the first of many times", time(is_meant, of_many=True))
        for is_meant in (_is_of_publication, _is_of_entry, _is_in_article, _is_pubdate)
    ),
)
_UPDATED: _Table = (
    ("JSON-LD dateModified", linked("dateModified")),
    ("meta tag", named(_UPDATED_NAMES)),
    ("itemprop dateModified", item_property("dateModified")),
)
_DAY_IN_URL = re.compile(r"[/-]((?:19|20)\d\d)([/-]?)([01]\d)\2([0-3]\d)(?=[/._-]|\Z)")


def publication_of(marks: Marks, url: str | None = None) -> PageDate | None:
    """The publication date in the markup of a page; None where it has none.

    >>> from lxml.html import document_fromstring
    >>> from timeline.reading.marked_dates import marks_of
    >>> page = document_fromstring('<meta property="article:published_time" content="2023-07-30T18:30:00+09:00"><p>x')
    >>> publication_of(marks_of(page)).source
    'meta tag'
    """
    stated = [(source, list(find(marks))) for source, find in _PUBLISHED]
    found = list(_dates(stated))
    in_url = _day_in_url(url)
    if in_url:
        found.append(PageDate(in_url, "day in the URL"))
    if not found:
        return None
    best = _as_shown(_in_local_time(_finest_of_same_day(found), stated), marks)
    return dataclasses.replace(best, against=_disagreement(best, found))


def update_of(marks: Marks) -> PageDate | None:
    """The date of the last change in the markup of a page."""
    return next(_dates((source, find(marks)) for source, find in _UPDATED), None)


def _dates(stated: Iterable[tuple[str, Iterable[str]]]) -> Iterator[PageDate]:
    """The first valid date of every source."""
    for source, statements in stated:
        for words in statements:
            stamp = parse_stamp(words)
            if stamp and _EARLIEST_YEAR <= stamp.year <= _LATEST_YEAR:
                yield PageDate(stamp, source)
                break


def _finest_of_same_day(found: list[PageDate]) -> PageDate:
    """The first date, or one of the same day that also has a clock time and offset."""
    first = found[0]
    same = [other for other in found if _day(other.stamp) == _day(first.stamp)]
    return max(same, key=lambda other: _fineness(other.stamp))


def _in_local_time(best: PageDate, stated: Iterable[tuple[str, Iterable[str]]]) -> PageDate:
    """The same moment in the local time of the page, where another field has it ("22:35:29" for 06:35:29 UTC)."""
    utc = best.stamp
    if not isinstance(utc, dt.datetime) or utc.tzinfo is None or utc.utcoffset():
        return best
    for source, statements in stated:
        for words in statements:
            other = parse_stamp(words)
            offset = _offset_between(utc, other)
            if offset:
                local = utc.astimezone(dt.timezone(offset))
                return PageDate(local, f"{best.source}, in the local time of {source}")
    return best


def _as_shown(best: PageDate, marks: Marks) -> PageDate:
    """The same moment in the local time that the page shows: "July 30, 9:30 p.m." for 01:30 UTC."""
    utc = best.stamp
    if not isinstance(utc, dt.datetime) or utc.tzinfo is None or utc.utcoffset():
        return best
    for words in shown_for(marks, lambda stated: parse_stamp(stated) == utc):
        offset = _offset_shown(utc, words)
        if offset:
            return PageDate(utc.astimezone(dt.timezone(offset)), f"{best.source}, in the local time shown on the page")
    return best


def _offset_shown(utc: dt.datetime, words: str) -> dt.timedelta | None:
    found = _CLOCK.search(words)
    hour = int(found["hour"]) if found else 24
    if found is None or hour > (12 if found["half"] else 23):
        return None
    hour = hour % 12 + 12 * (found["half"] in "pP") if found["half"] else hour
    minutes = hour * 60 + int(found["minute"]) - utc.hour * 60 - utc.minute
    # Offsets range from 10 hours behind UTC to 14 hours ahead.
    offset = dt.timedelta(minutes=(minutes + 600) % 1440 - 600)
    return offset if not offset % _QUARTER else None


def _offset_between(utc: dt.datetime, other: Stamp | None) -> dt.timedelta | None:
    """The offset that makes both the same moment: whole quarters of an hour, and not zero."""
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


def _day_in_url(url: str | None) -> dt.date | None:
    found = _DAY_IN_URL.search(url[:500]) if url else None
    if not found:
        return None
    try:
        return dt.date(int(found[1]), int(found[3]), int(found[4]))
    except ValueError:
        return None
