"""The publication date in the metadata of a page: all kinds of markup, the most reliable first.

There is no fallback to htmldate: on 110 pages without their own date it still returned one for 46 (for 107 with its extensive
search), and the byline in the text for 15. A wrong date is worse than none.
"""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterable, Iterator

from timeline.model import Stamp, StatedDate
from timeline.reading.local_times import PageDate, as_shown, in_local_time
from timeline.reading.marked_dates import Marks, Statement, shown_dates, shown_for
from timeline.reading.publication_markup import EVENTS, PUBLISHED, UPDATED
from timeline.reading.stamps import OF_EVENT, TITLE, is_zone_open, parse_stamp

_EARLIEST_YEAR = 1800
_LATEST_YEAR = 2100


@dataclasses.dataclass(frozen=True, slots=True)
class PageDates:
    """The publication date in the markup of a page, and the dates that are not or not yet it."""

    published: PageDate | None
    others: tuple[StatedDate, ...] = ()


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
    stated = [(source, list(find(marks))) for source, find in PUBLISHED]
    found = list(_dates(stated))
    in_url = _day_in_url(url)
    if in_url:
        found.append(PageDate(in_url, "day in the URL"))
    if not found:
        others = (*_unread(stated), *_dated_titles(marks), *_of_other_pages(stated), *_of_events(marks))
        return PageDates(None, others)
    changes = [(source, list(find(marks))) for source, find in UPDATED]
    best = as_shown(in_local_time(_finest_of_same_day(found), [*stated, *changes]), marks)
    published = dataclasses.replace(best, against=_disagreement(best, found))
    return PageDates(published, (*_in_open_zone(stated), *_rejected(stated, best), *_shown(best, marks)))


def update_of(marks: Marks) -> PageDate | None:
    """The date of the last change in the markup of a page."""
    return next(_dates((source, find(marks)) for source, find in UPDATED), None)


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


def _in_open_zone(stated: Iterable[tuple[str, Iterable[Statement]]]) -> Iterator[StatedDate]:
    """The moments whose zone the country of the page settles."""
    for source, statements in stated:
        for statement in statements:
            if not statement.is_of_another_page and is_zone_open(statement.words):
                yield StatedDate(statement.words[:_LONGEST_WORDS], source)


def _of_other_pages(stated: Iterable[tuple[str, Iterable[Statement]]]) -> Iterator[StatedDate]:
    """The dates of other pages, which are no publication of this one."""
    for source, statements in stated:
        for statement in statements:
            if statement.is_of_another_page and parse_stamp(statement.words):
                yield StatedDate(statement.words[:_LONGEST_WORDS], source, statement.against)


def _of_events(marks: Marks) -> Iterator[StatedDate]:
    """The days of events in the markup, which are no publication in the text either."""
    for source, find in EVENTS:
        for statement in find(marks):
            if parse_stamp(statement.words):
                yield StatedDate(statement.words[:_LONGEST_WORDS], source, OF_EVENT)


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
