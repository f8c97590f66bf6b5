"""Dates with a year as bylines write them: every place in a text where one stands, with its clock and zone.

A year is looked for first, which is fast; the grammar is tried only on the few characters around it, so a text of
any kind is read in time linear in its length.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.datelines.months import ENGLISH, FULL_ENGLISH, WEEKDAYS, month_named
from timeline.datelines.zones import ZONE


@dataclass(frozen=True, slots=True)
class Written:
    """A full date in a text.

    Attributes:
        start, end: offsets of the date with its clock, zone and weekday.
        date_start: offset where the date itself begins.
        clock: the time of day; None when there is none.
        zone: the zone words behind the clock.
        is_numeric: written in figures only.
    """

    start: int
    end: int
    date_start: int
    day: dt.date
    clock: dt.time | None = None
    zone: str | None = None
    is_numeric: bool = False


_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTHS = "|".join(sorted(ENGLISH, key=len, reverse=True))
_FULL_MONTHS = "|".join(FULL_ENGLISH)
_REACH = 36  # the longest date before its year: "Wednesday, September the 30th, "
_CLOCK_REACH = 60
_WORD = r"[^\W\d_]{1,14}[^\s\d\W]{0,4}"

# English months may be glued to the word before, but only where the case shows the seam: "writerJuly", "ROEJULY".
_MONTH_DAY = re.compile(
    rf"(?P<month>(?:(?<![A-Za-z])(?i:{_MONTHS})|(?<=[a-z])(?:{'|'.join(m.capitalize() for m in sorted(ENGLISH, key=len, reverse=True))})"
    rf"|(?<=[A-Z])(?:{_FULL_MONTHS.upper()})|(?<=[A-Za-z])(?:{'|'.join(m.capitalize() for m in FULL_ENGLISH)})))"
    r"\.?\s{0,3}(?P<day>\d{1,2})(?:st|nd|rd|th)?\s{0,2}[,.]?\s{0,3}\Z",
)
_DAY_MONTH = re.compile(
    r"(?<![\d,:/])(?<!\d\.)(?P<day>\d{1,2})(?:st|nd|rd|th|er|ème|º|ª|°|\.)?[\s\-–/]{0,3}(?:(?:of|de|d[’']|ta’)\s{0,2})?"
    r"(?P<month>[^\W\d_][^\s\d.,:;/()|\-–]{1,15})\.?,?[\s\-–/]{0,3}(?:(?:de|del)\s{1,2})?\Z",
)
_WORD_DAY = re.compile(
    r"(?<![^\s|(>])(?P<month>[^\W\d_][^\s\d.,:;/()|\-–]{2,15})\.?\s{1,3}(?P<day>\d{1,2})\s{0,1},\s{0,3}\Z"
)
_NUMERIC = re.compile(
    r"(?<![\d,:/\-])(?<!\d\.)(?P<first>\d{1,2})\s?(?P<mark>[./\-])\s?(?P<second>\d{1,2})\s?(?P=mark)\s?\Z"
)
_YEAR_FIRST = re.compile(
    r"(?P<y>\d{4})(?:(?P<mark>[-/.])(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})(?!\d)|(?P<m3>\d\d)(?P<d3>\d\d)(?=T\d{4})"
    r"|\s?[年년]\s?(?P<m2>\d{1,2})\s?[月월]\s?(?P<d2>\d{1,2})\s?[日일])",
)
_HALF = r"(?P<half>[ap]\.?\s?m\b\.?|[AP]\.?M\.?)"
_TIME = (
    rf"(?P<h>[01]?\d|2[0-3])(?:\s?[:.hH時시]\s?(?P<min>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,]\d{{1,9}})?)?(?:\s?[分분])?(?:\s?{_HALF})?"
    rf"|\s?(?P<half2>[ap]\.?m\b\.?|[AP]\.?M\.?))(?:\s?Uhr)?(?!\d)"
)
_JOINED_TIME = r"(?P<jh>[01]\d|2[0-3])(?P<jmin>[0-5]\d)(?P<js>[0-5]\d)?"
_CLOCK_AFTER = re.compile(
    rf"\s{{0,3}}(?:[,|/·•\-–—@(T]|at|à|um|a las|às|alle|kl\.?|ore|о|в|,)?\s{{0,3}}(?:at\s|um\s|à\s)?(?:{_TIME}|(?<=T){_JOINED_TIME})"
    rf"(?:\s{{0,2}}\(?(?P<zone>{ZONE}))?",
)
_FOUR_FIGURES = r"(?P<fh>[01]\d|2[0-3])(?P<fmin>[0-5]\d)"
_CLOCK_BEFORE = re.compile(
    rf"(?<![\d:.,/])(?:{_TIME}(?:\s{{0,2}}\(?(?P<zone>{ZONE})\)?)?|{_FOUR_FIGURES}\s(?P<zone2>{ZONE}))"
    r"(?:\s?\(\d{4}\s[A-Z]{2,5}\))?\s{0,2}(?:[,|/·•\-–—]|on)?\s{0,3}(?P<weekday>(?:[^\W\d_]{2,12}\.?),?\s{1,2})?\Z",
)
_WEEKDAY_BEFORE = re.compile(
    rf"(?:(?<![^\W\d_])|(?-i:(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÞА-Я])))(?:{'|'.join(WEEKDAYS)})\.?,?\s{{0,3}}(?:(?:le|den|der|o|el|il|dia)\s)?\Z",
    re.IGNORECASE,
)
_WEEKDAY_REACH = 20


def written_dates(
    text: str, start: int, end: int, *, lang: str | None = None, day_first: bool | None = None
) -> Iterator[Written]:
    """Every date with a year in a stretch of the text, in order.

    Args:
        text: the document's text.
        start: where the stretch to look at begins.
        end: where it ends.
        lang: the document's language, if known.
        day_first: whether 3/4/2023 is in April (True) or March (False); None leaves such dates out.

    >>> [date.day.isoformat() for date in written_dates("Contributing writerJuly 30, 2023 18:30 JST", 0, 42)]
    ['2023-07-30']
    """
    free_from = start
    for found in _YEAR.finditer(text, start, end):
        if found.start() < free_from:
            continue
        date = _around(text, found.start(), free_from, lang, day_first)
        if date:
            free_from = date.end
            yield date


def _around(text: str, year_at: int, floor: int, lang: str | None, day_first: bool | None) -> Written | None:
    """The date around a year: the year last, or the year first."""
    year = int(text[year_at : year_at + 4])
    low = max(floor, year_at - _REACH)
    before = text[low:year_at]
    if before and not before[-1].isalnum() and _DIGIT.search(before):  # most years in prose have no day beside them
        for pattern in (_MONTH_DAY, _DAY_MONTH, _WORD_DAY):
            found = pattern.search(before)
            day = _named_day(year, found["month"], int(found["day"]), lang) if found else None
            if found and day:
                return _with_clock(text, low + found.start(), year_at + 4, day, floor)
        # A figure may be glued behind a named month's year ("July 30, 20230 comments"), not behind figures alone.
        found = None if text[year_at + 4 : year_at + 5].isdigit() else _NUMERIC.search(before)
        day = _figures_day(year, int(found["first"]), int(found["second"]), found["mark"], day_first) if found else None
        if found and day:
            return _with_clock(text, low + found.start(), year_at + 4, day, floor, is_numeric=True)
    return _year_first(text, year_at, floor)


def _year_first(text: str, year_at: int, floor: int) -> Written | None:
    if year_at > 0 and (text[year_at - 1].isdigit() or text[year_at - 1] in "-/."):  # the middle of a longer number
        return None
    found = _YEAR_FIRST.match(text, year_at)
    if not found:
        return None
    month, day = (found["m"] or found["m2"] or found["m3"]), (found["d"] or found["d2"] or found["d3"])
    date = _calendar_day(int(found["y"]), int(month), int(day))
    return _with_clock(text, year_at, found.end(), date, floor, is_numeric=True) if date else None


def _named_day(year: int, word: str, day: int, lang: str | None) -> dt.date | None:
    month = month_named(word, lang)
    return _calendar_day(year, month, day) if month else None


def _figures_day(year: int, first: int, second: int, mark: str, day_first: bool | None) -> dt.date | None:
    """30/07/2023 settles itself; 3/4/2023 only with help, and points are always day first."""
    if first > 12 or mark == ".":
        return _calendar_day(year, second, first)
    if second > 12:
        return _calendar_day(year, first, second)
    if first == second:
        return _calendar_day(year, first, second)
    if day_first is None:
        return None
    return _calendar_day(year, second, first) if day_first else _calendar_day(year, first, second)


def _calendar_day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _with_clock(text: str, start: int, end: int, day: dt.date, floor: int, *, is_numeric: bool = False) -> Written:
    after = _CLOCK_AFTER.match(text, end, min(len(text), end + _CLOCK_REACH))
    clock = _clock(after) if after else None
    if after and clock:
        weekday = _WEEKDAY_BEFORE.search(text, max(floor, start - _WEEKDAY_REACH), start)
        began = weekday.start() if weekday else start
        return Written(began, after.end(), start, day, clock, after["zone"], is_numeric)
    low = max(floor, start - _CLOCK_REACH)
    before = _CLOCK_BEFORE.search(text, low, start)
    clock = _clock(before) if before else None
    if before and clock:
        return Written(before.start(), end, start, day, clock, before["zone"] or before["zone2"], is_numeric)
    weekday = _WEEKDAY_BEFORE.search(text, max(floor, start - _WEEKDAY_REACH), start)
    return Written(weekday.start() if weekday else start, end, start, day, is_numeric=is_numeric)


def _clock(found: re.Match[str]) -> dt.time | None:
    groups = found.groupdict()
    hour = groups.get("h") or groups.get("jh") or groups.get("fh")
    minute = groups.get("min") or groups.get("jmin") or groups.get("fmin") or 0
    second = groups.get("s") or groups.get("js") or 0
    half = (groups.get("half") or groups.get("half2") or "").lower()[:1]
    if hour is None:
        return None
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return None if number > 12 and half == "a" else dt.time(number, int(minute), int(second))
        number = number % 12 + (12 if half == "p" else 0)
    return dt.time(number, int(minute), int(second))
