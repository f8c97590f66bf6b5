"""Dates with a year as bylines write them: every place in a text where one stands, with its clock and zone.

A year is looked for first, which is fast; the grammar is tried only on the few characters around it, so a text of
any kind is read in time linear in its length.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.datelines.months import ENGLISH, FULL_ENGLISH, WEEKDAYS, month_named
from timeline.datelines.patterns import deferred
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
        has_short_year: its year has two figures.
        is_native: written with signs for year, month and day.
        instant: what "2 hours ago" counts back to.
        counted: by what it was counted back from the moment of reading: "clock", "days" or "weeks"; empty for a full date.
    """

    start: int
    end: int
    date_start: int
    day: dt.date
    clock: dt.time | None = None
    zone: str | None = None
    is_numeric: bool = False
    has_short_year: bool = False
    is_native: bool = False
    instant: dt.datetime | None = None
    counted: str = ""


_DIGIT = deferred(r"\d")
_FULL_YEAR = deferred(r"(?P<year>(?:19|20)\d\d)")
_SHORT_NAMED = rf"(?P<day>\d{{1,2}})[ \-](?P<month>(?i:{'|'.join(sorted(ENGLISH, key=len, reverse=True))}))\.?[ \-]"
_SHORT_YEAR_BEHIND = r"['’]?(?P<named_short>\d\d)(?![\d:.,'’/%-]|\s?(?:[ap]\.?m|h\b|Uhr))"
_MONTH_STARTS = "|".join(sorted({word[:3] for word in ENGLISH}))
_SHORT = deferred(
    rf"\d(?:[./]\d{{1,2}}[./]\d\d(?!\d)|[ \-](?i:{_MONTH_STARTS})[a-z]{{0,6}}\.?[ \-]['’]?\d\d(?![\d:.,]))"
)
# A year of four figures, a whole date in figures with a year of two ("30.7.23", "30/07/23"), or "30 Jul 23".
_YEAR = deferred(
    r"(?P<year>(?:19|20)\d\d)|(?<![\d./-])(?<!\d[,:])(?P<first>\d{1,2})(?P<mark>[./])(?P<second>\d{1,2})(?P=mark)(?P<short>\d\d)(?![\d./-])"
    rf"|(?<![\w.,:/-]){_SHORT_NAMED}{_SHORT_YEAR_BEHIND}"
)
_MONTHS = "|".join(sorted(ENGLISH, key=len, reverse=True))
_FULL_MONTHS = "|".join(FULL_ENGLISH)
_CAPITALISED = "|".join(month.capitalize() for month in sorted(ENGLISH, key=len, reverse=True))
# Behind a year only a clock or a count may be glued ("30.07.202318:30", "30/07/20230 comments", "2023-07-305 min read").
_GLUED_BEHIND = r"(?:\d{1,2}[:.h]\d\d|\d{1,3}\s[^\W\d_]{3})"
_BEHIND_CLOCK = r"(?<=\d\d:\d\d)"  # and before a day only a clock: "18:3030.07.2023"
_REACH = 36  # the longest date before its year: "Wednesday, September the 30th, "
_CLOCK_REACH = 60
_DAY_REACH = 8  # a day right before its year: "30th, "
_WORD = r"[^\W\d_]{1,14}[^\s\d\W]{0,4}"

# English months may be glued to the word before, but only where the case shows the seam: "writerJuly", "ROEJULY".
_MONTH_DAY = deferred(
    rf"(?P<month>(?:(?<![A-Za-z])(?i:{_MONTHS})|(?<=[A-Za-z])(?:{_CAPITALISED})|(?<=[A-Za-z])(?:{_FULL_MONTHS.upper()})))"
    r"(?:\.?\s{0,3}|-)(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s{0,2}[,.]?\s{0,3}|-)\Z",
)
_NUMBERED_MONTH = "tháng "  # Vietnamese; Arabic names a month twice, by both of its calendars: "يوليو/تموز"
_DAY_MONTH = deferred(
    rf"(?:(?<!\d)(?<!\d[.,:/])|{_BEHIND_CLOCK})(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|ème|º|ª|°|\.)?[\s\-–/]{{0,3}}(?:(?:of|de|d[’']|ta’)\s{{0,2}})?"
    r"(?P<month>tháng \d{1,2}|[^\W\d_][^\s\d.,:;/()|\-–]{1,15})(?:/[^\W\d_]{2,12}(?= ))?\.?,?(?: năm)?[\s\-–/]{0,3}(?:(?:de|del)\s{1,2})?\Z",
)
# As `date` and old mail write it: "Sun Jul 30 18:30:05 JST 2023".
_UNIX = deferred(
    rf"(?:(?P<weekday>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)) )?(?P<month>{'|'.join(word.capitalize() for word in ENGLISH if len(word) == 3)})"
    rf" {{1,2}}(?P<day>\d{{1,2}}) (?P<h>[01]\d|2[0-3]):(?P<min>[0-5]\d)(?::(?P<s>[0-5]\d))?(?: (?P<zone>{ZONE}))? \Z"
)
_VIETNAMESE = deferred(r"(?<!\d)(?P<day>\d{1,2}) tháng (?P<month>\d{1,2})(?:, ?| năm )\Z", re.IGNORECASE)
_WORD_DAY = deferred(
    r"(?<![^\s|(>])(?P<month>[^\W\d_][^\s\d.,:;/()|\-–]{2,15})\.?\s{1,3}(?P<day>\d{1,2})(?:\s{0,1},|\s(?:de|del)\s)\s{0,3}\Z"
)
_NUMERIC = deferred(
    rf"(?:(?<!\d)(?<!/)(?<!\d[.,:\-])|{_BEHIND_CLOCK})(?P<first>\d{{1,2}})\s?(?P<mark>[./\-–|·])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?\Z"
)
_YEAR_FIRST = deferred(
    rf"(?P<y>\d{{4}})(?:(?P<mark>[-/.]\s?)(?P<m>\d{{1,2}})(?P=mark)(?P<d>\d\d(?={_GLUED_BEHIND})|\d{{1,2}}(?!\d))"
    r"(?:(?<=[ .]\d\d)\.(?=\s))?|(?P<m3>\d\d)(?P<d3>\d\d)(?=T\d{4})"
    r"|\s?[年년]\s?(?P<m2>\d{1,2})\s?[月월]\s?(?P<d2>\d{1,2})\s?[日일]"
    r"|[.,]?\s(?P<month>[^\W\d_]{3,14})\.?\s(?P<d4>\d{1,2})(?!\d)\.?)",
)
_IN_NUMBER = deferred(r"\d[-.]\Z|/\Z|(?<!\d\d:\d)\d\Z")  # the middle of a longer number, but not "18:302023-07-30"
_MAY_FOLLOW = deferred(rf"(?!\d)|{_GLUED_BEHIND}")
_HALF = r"(?P<half>[ap]\.?\s?m(?![^\W\dA-ZÀ-Þ])\.?|[AP]\.?M\.?|[πμ]\.?μ\b\.?)"
_TIME = (
    rf"(?P<h>[01]?\d|2[0-3])(?:\s?[:.hH時시]\s?(?P<min>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,]\d{{1,9}})?)?(?:\s?[分분])?(?:\s?{_HALF})?"
    rf"|\s?(?P<half2>[ap]\.?m(?![^\W\dA-ZÀ-Þ])\.?|[AP]\.?M\.?))(?:\s?Uhr)?(?!\d)"
)
_GREEK_HALVES = str.maketrans("πμ", "ap")
_JOINED_TIME = r"(?P<jh>[01]\d|2[0-3])(?P<jmin>[0-5]\d)(?P<js>[0-5]\d)?"
_FOUR_FIGURES = r"(?P<fh>[01]\d|2[0-3])(?P<fmin>[0-5]\d)"
_CLOCK_AFTER = deferred(
    rf"\s{{0,3}}(?:[,|/·•\-–—@(T]|at|à|um|a las|às|alle|klo|kl\.?|o godz\.|saat|lúc|ore|о|в|,)?\s{{0,3}}(?:at\s|um\s|à\s)?(?:{_TIME}|(?<=T){_JOINED_TIME}|{_FOUR_FIGURES}(?=\s(?:{ZONE})))"
    rf"(?:\s{{0,2}}\(?(?P<zone>{ZONE}))?",
)
_CLOCK_BEFORE = deferred(
    rf"(?<![\d:.,/])(?:{_TIME}(?:\s{{0,2}}\(?(?P<zone>{ZONE})\)?)?|{_FOUR_FIGURES}\s(?P<zone2>{ZONE}))"
    r"(?:\s?\(\d{4}\s[A-Z]{2,5}\))?\s{0,2}(?:[,|/·•\-–—]|on)?\s{0,3}(?P<weekday>(?:[^\W\d_]{2,12}\.?),?\s{1,2})?\Z",
)
_WEEKDAY_BEFORE = deferred(
    rf"(?:(?<![^\W\d_])|(?-i:(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÞА-Я\u0590-\u06ff])))(?:thứ \w{{2,4}}|chủ nhật|{'|'.join(WEEKDAYS)})\.?[,،]?\s{{0,3}}\(?(?:(?:le|den|der|o|el|il|dia)\s)?\Z",
    re.IGNORECASE,
)
_WEEKDAY_REACH = 20
_LAST_SHORT_YEAR = 70  # '70 and later are of the twentieth century


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
    years = _YEAR if _SHORT.search(text, start, end) else _FULL_YEAR
    for found in years.finditer(text, start, end):
        if found.start() < free_from:
            continue
        if found["year"]:
            date = _around(text, found.start(), free_from, lang, day_first)
        else:
            date = _of_short_year(text, found, free_from, day_first)
        if date:
            free_from = date.end
            yield date


def has_year(text: str, start: int, end: int) -> bool:
    """Whether anything in a stretch can be the year of a date: a quick look that spares most texts the long one."""
    has_century = text.find("19", start, end) >= 0 or text.find("20", start, end) >= 0
    has_full = has_century and _FULL_YEAR.search(text, start, end) is not None
    return has_full or _SHORT.search(text, start, end) is not None


def _around(text: str, year_at: int, floor: int, lang: str | None, day_first: bool | None) -> Written | None:
    """The date around a year: the year last, or the year first."""
    year = int(text[year_at : year_at + 4])
    low = max(floor, year_at - _REACH)
    before = text[low:year_at]
    if before and not before[-1].isdigit() and _DIGIT.search(before):  # most years in prose have no day beside them
        unix = _UNIX.search(before) if ":" in before else None
        if unix:
            return _of_unix(unix, year, low, year_at + 4)
        is_beside = _DIGIT.search(before, len(before) - _DAY_REACH) is not None
        for pattern in (_MONTH_DAY, _DAY_MONTH, _WORD_DAY) if is_beside else (_DAY_MONTH,):
            found = pattern.search(before)
            day = _named_day(year, found["month"], int(found["day"]), lang) if found else None
            if found and day:
                return _with_clock(text, low + found.start(), year_at + 4, day, floor)
        found = _NUMERIC.search(before) if is_beside and _MAY_FOLLOW.match(text, year_at + 4) else None
        day = _figures_day(year, int(found["first"]), int(found["second"]), found["mark"], day_first) if found else None
        if found and day:
            return _with_clock(text, low + found.start(), year_at + 4, day, floor, is_numeric=True)
    return _year_first(text, year_at, floor, lang)


def _of_short_year(text: str, found: re.Match[str], floor: int, day_first: bool | None) -> Written | None:
    """A date with a year of two figures, which is of the last century from '70 on."""
    short = int(found["short"] or found["named_short"])
    year = short + (2000 if short < _LAST_SHORT_YEAR else 1900)
    if found["month"]:
        day = _named_day(year, found["month"], int(found["day"]), "en")
    else:
        day = _figures_day(year, int(found["first"]), int(found["second"]), found["mark"], day_first)
    if day is None:
        return None
    is_numeric = found["month"] is None
    return _with_clock(text, found.start(), found.end(), day, floor, is_numeric=is_numeric, has_short_year=True)


def _of_unix(found: re.Match[str], year: int, low: int, end: int) -> Written | None:
    """A date whose clock stands before its year."""
    day, clock = _named_day(year, found["month"], int(found["day"]), "en"), _clock(found)
    start = low + found.start()
    return Written(start, end, low + found.start("month"), day, clock, found["zone"]) if day and clock else None


def _year_first(text: str, year_at: int, floor: int, lang: str | None) -> Written | None:
    found = _YEAR_FIRST.match(text, year_at)
    if not found or (year_at > 0 and _IN_NUMBER.search(text, max(0, year_at - 9), year_at)):
        return None
    month = month_named(found["month"], lang) if found["month"] else int(found["m"] or found["m2"] or found["m3"])
    date = _calendar_day(int(found["y"]), month or 0, int(found["d"] or found["d2"] or found["d3"] or found["d4"]))
    if date is None:
        return None
    written = _with_clock(text, year_at, found.end(), date, floor, is_numeric=found["month"] is None)
    return replace(written, is_native=True) if found["m2"] else written


def _named_day(year: int, word: str, day: int, lang: str | None) -> dt.date | None:
    month = int(word[len(_NUMBERED_MONTH) :]) if word.startswith(_NUMBERED_MONTH) else month_named(word, lang)
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


def _with_clock(
    text: str,
    start: int,
    end: int,
    day: dt.date,
    floor: int,
    *,
    is_numeric: bool = False,
    has_short_year: bool = False,
) -> Written:
    after = clock_after(text, end)
    before = None if after else clock_before(text, start, floor)
    if before:
        return Written(before.start, end, start, day, before.time, before.zone, is_numeric, has_short_year)
    weekday = _WEEKDAY_BEFORE.search(text, max(floor, start - _WEEKDAY_REACH), start)
    began = weekday.start() if weekday else start
    if after:
        return Written(began, after.end, start, day, after.time, after.zone, is_numeric, has_short_year)
    return Written(began, end, start, day, None, None, is_numeric, has_short_year)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day beside a date, with the words of its zone."""

    start: int
    end: int
    time: dt.time
    zone: str | None


def clock_after(text: str, at: int) -> Clock | None:
    """The clock that stands right behind an offset."""
    found = _CLOCK_AFTER.match(text, at, min(len(text), at + _CLOCK_REACH))
    clock = _clock(found) if found else None
    if found is None or clock is None or ("\n" in found[0] and "." in found[0]):
        return None  # "1.12.2021" on the next line is no clock
    return Clock(found.start(), found.end(), clock, found["zone"])


def clock_before(text: str, at: int, floor: int = 0) -> Clock | None:
    """The clock that stands right before an offset."""
    found = _CLOCK_BEFORE.search(text, max(floor, at - _CLOCK_REACH), at)
    clock = _clock(found) if found else None
    return Clock(found.start(), found.end(), clock, found["zone"] or found["zone2"]) if found and clock else None


def _clock(found: re.Match[str]) -> dt.time | None:
    groups = found.groupdict()
    hour = groups.get("h") or groups.get("jh") or groups.get("fh")
    minute = groups.get("min") or groups.get("jmin") or groups.get("fmin") or 0
    second = groups.get("s") or groups.get("js") or 0
    half = (groups.get("half") or groups.get("half2") or "").lower()[:1].translate(_GREEK_HALVES)
    if hour is None:
        return None
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return None if number > 12 and half == "a" else dt.time(number, int(minute), int(second))
        number = number % 12 + (12 if half == "p" else 0)
    return dt.time(number, int(minute), int(second))
