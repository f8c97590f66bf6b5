"""Bylines relative to the moment of reading, where it is known: "2 hours ago", "Yesterday at 18:30"."""

import datetime as dt
import re
from collections.abc import Iterator

from timeline.datelines.byline_clocks import clock_after, clock_before
from timeline.datelines.dates_in_text import DateInText
from timeline.languages.bylines import BylineWords, byline_words, languages, union
from timeline.model import Stamp
from timeline.text.lazy_patterns import deferred

_LANGUAGES = tuple(map(byline_words, languages()))
_SPACED = union(words for words in _LANGUAGES if words.is_spaced)
_UNSPACED = union(words for words in _LANGUAGES if not words.is_spaced)


def _units(words: BylineWords) -> str:
    return f"(?:(?P<minute>{words.minute})|(?P<hour>{words.hour})|(?P<day>{words.day})|(?P<week>{words.week}))"


_COUNT = rf"(?P<n>\d{{1,3}}|{_SPACED.one})"
_EDGE = r"(?<![^\W_])"
_AGO = deferred(rf"{_EDGE}{_COUNT}\s?{_units(_SPACED)}\s(?:{_SPACED.ago})(?![^\W\d_])", re.IGNORECASE)
_BEFORE = deferred(rf"{_EDGE}(?:{_SPACED.ago_before})\s{_COUNT}\s{_units(_SPACED)}(?![^\W\d_])", re.IGNORECASE)
_WITHOUT_SPACES = deferred(rf"(?<!\d)(?P<n>\d{{1,3}})\s?{_units(_UNSPACED)}\s?(?:{_UNSPACED.ago})")
# Every story has the word "today"; only with a clock time next to it is it a byline.
_NAMED_DAY = deferred(
    rf"{_EDGE}(?:(?P<today>{_SPACED.today})|(?P<yesterday>{_SPACED.yesterday}))(?![^\W\d_])", re.IGNORECASE
)
_AT_MOST = 20


def relative_dates(text: str, start: int, end: int, now: Stamp) -> Iterator[DateInText]:
    """The dates in a stretch of text that are relative to the moment of reading.

    Hours and minutes need the clock time and offset of that moment, days and weeks only its day. Sites count whole
    weeks, so "2 weeks ago" may be up to six days earlier than the day given here.

    >>> now = dt.datetime(2023, 7, 30, 12, tzinfo=dt.UTC)
    >>> [date.instant.isoformat() for date in relative_dates("Posted 2 hours ago", 0, 18, now)]
    ['2023-07-30T10:00:00+00:00']
    """
    for pattern in (_AGO, _BEFORE, _WITHOUT_SPACES):
        for found, _ in zip(pattern.finditer(text, start, end), range(_AT_MOST), strict=False):
            date = _counted_back(found, now)
            if date:
                yield date
    for found, _ in zip(_NAMED_DAY.finditer(text, start, end), range(_AT_MOST), strict=False):
        date = _named(text, found, now)
        if date:
            yield date


def _counted_back(found: re.Match[str], now: Stamp) -> DateInText | None:
    count = int(found["n"]) if found["n"].isdigit() else 1
    try:
        if found["day"] or found["week"]:
            day = _day_of(now) - dt.timedelta(days=count * (7 if found["week"] else 1))
            return DateInText(found.start(), found.end(), day, counted_by="weeks" if found["week"] else "days")
        if not isinstance(now, dt.datetime):
            return None  # hours before a day without a clock time are undefined
        size = dt.timedelta(minutes=count) if found["minute"] else dt.timedelta(hours=count)
        instant = now - size
    except OverflowError:
        return None
    return DateInText(found.start(), found.end(), instant.date(), instant.time(), instant=instant, counted_by="clock")


def _named(text: str, found: re.Match[str], now: Stamp) -> DateInText | None:
    after, before = clock_after(text, found.end()), clock_before(text, found.start())
    clock = after or before
    if clock is None:
        return None
    day = _day_of(now) - dt.timedelta(days=bool(found["yesterday"]))
    start = found.start() if after else min(found.start(), clock.start)
    return DateInText(start, max(found.end(), clock.end), day, clock.time, clock.zone, counted_by="days")


def _day_of(now: Stamp) -> dt.date:
    return now.date() if isinstance(now, dt.datetime) else now
