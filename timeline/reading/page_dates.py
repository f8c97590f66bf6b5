"""The publication date in the metadata of a page: all kinds of markup, the most reliable first.

There is no fallback to htmldate: on 110 pages without their own date it still returned one for 46 (for 107 with its extensive
search), and the byline in the text for 15. A wrong date is worse than none.
"""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from timeline.model import Stamp, StatedDate
from timeline.reading.marked_dates import (
    Find,
    Marks,
    Statement,
    abbreviated,
    data,
    has_machine_form,
    is_of_class,
    is_of_update,
    is_within,
    item_property,
    named,
    named_last,
    shown_dates,
    shown_for,
    time,
)
from timeline.reading.script_dates import changes_in_scripts, in_scripts, linked
from timeline.reading.stamps import TITLE, is_midnight_utc, parse_stamp

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


@dataclasses.dataclass(frozen=True, slots=True)
class PageDates:
    """The publication date in the markup of a page, and the dates that are not or not yet it."""

    published: PageDate | None
    others: tuple[StatedDate, ...] = ()


_PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "article:published", "article:post_date", "og:published_time", "og:pubdate",
    "shareaholic:article_published_time", "mediator_published_time", "weibo:article:create_at", "date_published", "dateposted",
    "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "pubdate",
    "publishdate", "publish-date", "publish_date", "publish_time", "publishtime", "publicationdate", "publication_date", "publication-date", "published-date",
    "published_date", "article_date_original", "article.published", "originalpublicationdate", "ptime", "rnews:datepublished",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "dc:date",
    "citation_online_date", "citation_publication_date", "citation_date", "displaydate", "date", "created", "datecreated",
)  # fmt: skip
_UPDATED_NAMES = (
    "article:modified_time", "og:updated_time", "datemodified", "article:updated_time", "last-modified", "dcterms.modified",
    "dc.date.modified", "lastmod", "updated", "utime", "revision_date",
)  # fmt: skip


# The last part of names with prefixes of their own: "example:first_published_at", "example.uploaded".
_LAST_WORDS = frozenset(
    {
        "publishedtime", "publishtime", "pubdate", "publishdate", "publisheddate", "publicationdate", "datepublished", "publishedat",
        "firstpublished", "firstpublishedat", "firstpublisheddate", "uploaded", "uploaddate", "dateposted", "postdate", "posted",
    }
)  # fmt: skip


def _is_pubdate(time: "HtmlElement") -> bool:
    return time.get("pubdate") is not None and _is_publication(time)


def _is_pubdate_of_article(time: "HtmlElement") -> bool:
    return _is_pubdate(time) and is_within(time, "article")


def _is_of_publication(time: "HtmlElement") -> bool:
    return has_machine_form(time) and is_of_class(time, "publi", "posted") and _is_publication(time)


def _is_of_entry(time: "HtmlElement") -> bool:
    return any(part in time.get("class", "") for part in ("entry-date", "publish")) and _is_publication(time)


def _is_in_article(time: "HtmlElement") -> bool:
    return has_machine_form(time) and is_within(time, "article", "main") and _is_publication(time)


def _is_dated_element(element: "HtmlElement") -> bool:
    is_dated = element.tag == "time" or any(
        part in element.get("class", "").lower() for part in ("date", "publi", "posted", "time")
    )
    return is_dated and _is_publication(element)


def _is_publication(time: "HtmlElement") -> bool:
    """Whether nothing marks it as the time of a change or of an event."""
    around = time.getparent()
    classes = f"{time.get('class', '')} {around.get('class', '') if around is not None else ''}"
    is_of_event = time.get("itemprop") in _EVENT_PROPERTIES or _EVENT_CLASS.search(classes[:_LONGEST_CLASS])
    return not is_of_event and not is_of_update(time)


_EVENT_PROPERTIES = frozenset({"startDate", "endDate", "validThrough", "expires", "birthDate", "deathDate", "doorTime"})
_EVENT_CLASS = re.compile(r"event[-_]?(?:date|time|start|end)|(?:start|end)[-_]?date|expir|deadline", re.IGNORECASE)
_LONGEST_CLASS = 300
_Table = tuple[tuple[str, Find], ...]

# Most reliable first: metadata for machines, then markup for readers.
_PUBLISHED: _Table = (
    ("JSON-LD datePublished", linked("datePublished")),
    ("meta tag", named(_PUBLISHED_NAMES)),
    ("meta tag with a prefix", named_last(_LAST_WORDS)),
    ("itemprop datePublished", item_property("datePublished")),
    ("RDFa date", item_property("date")),
    ("time pubdate", time(_is_pubdate_of_article)),
    ("time of the publication", time(_is_of_publication)),
    ("time pubdate", time(_is_pubdate)),
    ("time of the entry", time(_is_of_entry)),
    ("time in the article", time(_is_in_article)),
    ("abbr published", abbreviated("published")),
    ("a data attribute", data(_is_dated_element)),
    ("JSON-LD uploadDate", linked("uploadDate")),
    ("JSON-LD dateCreated", linked("dateCreated")),
    ("ActivityStreams published", linked("published")),
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
    ("time of the update", time(is_of_update)),
    ("ActivityStreams updated", linked("updated")),
    ("a script of the page", changes_in_scripts),
)
SHOWN = "shown on the page"
_DIGITS = re.compile(r"\d")
_LONGEST_WORDS = 120
_DAY_IN_URL = re.compile(r"[/-]((?:19|20)\d\d)([/-]?)([01]\d)\2([0-3]\d)(?=[/._-]|\Z)")


def publication_of(marks: Marks, url: str | None = None) -> PageDates:
    """The publication date in the markup of a page, with the other dates that it states.

    >>> from lxml.html import document_fromstring
    >>> from timeline.reading.marked_dates import marks_of
    >>> page = document_fromstring('<meta property="article:published_time" content="2023-07-30T18:30:00+09:00"><p>x')
    >>> publication_of(marks_of(page)).published.source
    'meta tag'
    """
    stated = [(source, list(find(marks))) for source, find in _PUBLISHED]
    found = list(_dates(stated))
    in_url = _day_in_url(url)
    if in_url:
        found.append(PageDate(in_url, "day in the URL"))
    if not found:
        return PageDates(None, (*_unread(stated), *_dated_titles(marks), *_of_other_pages(stated)))
    changes = [(source, list(find(marks))) for source, find in _UPDATED]
    best = _as_shown(_in_local_time(_finest_of_same_day(found), [*stated, *changes]), marks)
    published = dataclasses.replace(best, against=_disagreement(best, found))
    return PageDates(published, (*_rejected(stated, best), *_shown(best, marks)))


def update_of(marks: Marks) -> PageDate | None:
    """The date of the last change in the markup of a page."""
    return next(_dates((source, find(marks)) for source, find in _UPDATED), None)


def _dates(stated: Iterable[tuple[str, Iterable[Statement]]]) -> Iterator[PageDate]:
    """The first valid date of every source."""
    for source, statements in stated:
        for statement in statements:
            stamp = _valid(statement.words)
            if stamp and not statement.is_of_another_page:
                yield PageDate(stamp, f"{source} {statement.reason}".rstrip())
                break


def _valid(words: str) -> Stamp | None:
    stamp = parse_stamp(words)
    return stamp if stamp and _EARLIEST_YEAR <= stamp.year <= _LATEST_YEAR else None


def _rejected(stated: Iterable[tuple[str, Iterable[Statement]]], best: PageDate) -> Iterator[StatedDate]:
    """The dates of other days, each once, with the reason why they are not the publication."""
    seen = {_day(best.stamp)}
    for source, statements in stated:
        for statement in statements:
            stamp = _valid(statement.words)
            if stamp and _day(stamp) not in seen:
                seen.add(_day(stamp))
                yield StatedDate(stamp.isoformat(), source, statement.against or "less reliable")


def _unread(stated: Iterable[tuple[str, Iterable[Statement]]]) -> Iterator[StatedDate]:
    """The statements that are no stamps, which a reader of bylines may understand: "30 juillet 2023"."""
    for source, statements in stated:
        for statement in statements:
            if (
                _DIGITS.search(statement.words)
                and not statement.is_of_another_page
                and parse_stamp(statement.words) is None
            ):
                yield StatedDate(statement.words[:_LONGEST_WORDS], source)


def _of_other_pages(stated: Iterable[tuple[str, Iterable[Statement]]]) -> Iterator[StatedDate]:
    """The dates of other pages, which are no publication of this one."""
    for source, statements in stated:
        for statement in statements:
            if statement.is_of_another_page and parse_stamp(statement.words):
                yield StatedDate(statement.words[:_LONGEST_WORDS], source, statement.against)


def _dated_titles(marks: Marks) -> Iterator[StatedDate]:
    for title in marks.identity.titles:
        if _DIGITS.search(title):
            yield StatedDate(title[-_LONGEST_WORDS:], TITLE)


def _shown(best: PageDate, marks: Marks) -> Iterator[StatedDate]:
    """The dates that the page shows beside a moment in UTC, whose local day may be another."""
    if not isinstance(best.stamp, dt.datetime) or best.stamp.utcoffset() != dt.timedelta():
        return
    times = shown_for(marks, lambda words: parse_stamp(words) == best.stamp)
    for words in dict.fromkeys((*times, *shown_dates(marks))):
        if _DIGITS.search(words):
            yield StatedDate(words, SHOWN)


def _finest_of_same_day(found: list[PageDate]) -> PageDate:
    """The first date, or one of the same day that also has a clock time and offset."""
    first = found[0]
    same = [other for other in found if _day(other.stamp) == _day(first.stamp)]
    return max(same, key=lambda other: _fineness(other.stamp))


def _in_local_time(best: PageDate, stated: Iterable[tuple[str, Iterable[Statement]]]) -> PageDate:
    """The same moment in the local time of the page, where another field has it ("22:35:29" for 06:35:29 UTC)."""
    utc = best.stamp
    if not isinstance(utc, dt.datetime) or utc.tzinfo is None or utc.utcoffset() or is_midnight_utc(utc):
        return best
    for source, statements in stated:
        for statement in statements:
            other = parse_stamp(statement.words)
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
