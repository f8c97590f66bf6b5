"""Find dates with a year in the forms that bylines use, with clock time and zone.

Years are searched first, which is fast; the grammar is tried only on the few characters around each, so that reading takes
time linear in the length of the text. Month, weekday and joining words are those of `languages/bylines`. Forms in which the
grammar of one language orders year, month and day (Vietnamese, Lithuanian, Latvian, Basque, Chinese, Japanese, Korean) are
written out here, because they are no lists of words.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.datelines.byline_clocks import clock_after, clock_before, clock_of, zone_after
from timeline.datelines.eras import era_dates, has_era
from timeline.datelines.months import ENGLISH, FULL_ENGLISH, month_named
from timeline.languages.bylines import any_language, byline_words
from timeline.model.lazy_patterns import deferred
from timeline.model.time_zones import ZONE


@dataclass(frozen=True, slots=True)
class DateInText:
    """A full date in a text.

    Attributes:
        start, end: offsets of the date with its clock time, zone and weekday.
        clock: the time of day; None when there is none.
        zone: the zone as written.
        is_numeric: written only in figures.
        has_short_year: its year has two figures.
        is_native: written with the signs for year, month and day, or in another era.
        has_weekday: names its weekday.
        instant: the moment of "2 hours ago".
        counted_by: the unit in which it is relative to the moment of reading: "clock", "days" or "weeks"; empty for a full date.
    """

    start: int
    end: int
    day: dt.date
    clock: dt.time | None = None
    zone: str | None = None
    is_numeric: bool = False
    has_short_year: bool = False
    is_native: bool = False
    has_weekday: bool = False
    instant: dt.datetime | None = None
    counted_by: str = ""


_ANY, _EN = any_language(), byline_words("en")
_DIGIT = deferred(r"\d")
_FULL_YEAR = deferred(r"(?P<year>(?:19|20)\d\d)")
_SHORT_NAMED = rf"(?P<day>\d{{1,2}})[ \-](?P<month>(?i:{'|'.join(sorted(ENGLISH, key=len, reverse=True))}))\.?[ \-]"
_SHORT_YEAR_AFTER = rf"['’]?(?P<named_short>\d\d)(?![\d:.,'’/%-]|\s?(?:[ap]\.?m|h\b|{_ANY.oclock}))"
_MONTH_STARTS = "|".join(sorted({word[:3] for word in ENGLISH}))
_SHORT = deferred(
    rf"\d(?:[./]\d{{1,2}}[./]\d\d(?!\d)|[ \-](?i:{_MONTH_STARTS})[a-z]{{0,6}}\.?[ \-]['’]?\d\d(?![\d:.,]))"
)
# A year of four figures, a whole date in figures with a year of two ("30.7.23", "30/07/23"), or "30 Jul 23".
_YEAR = deferred(
    r"(?P<year>(?:19|20)\d\d)|(?<![\d./-])(?<!\d[,:])(?P<first>\d{1,2})(?P<mark>[./])(?P<second>\d{1,2})(?P=mark)(?P<short>\d\d)(?![\d./-])"
    rf"|(?<![\w.,:/-]){_SHORT_NAMED}{_SHORT_YEAR_AFTER}"
)
_MONTHS = "|".join(sorted(ENGLISH, key=len, reverse=True))
_FULL_MONTHS = "|".join(FULL_ENGLISH)
_CAPITALISED = "|".join(month.capitalize() for month in sorted(ENGLISH, key=len, reverse=True))
# After a year, only a clock time or a count may follow without a space ("30.07.202318:30", "30/07/20230 comments", "2023-07-305 min read").
_GLUED_AFTER = r"(?:\d{1,2}[:.h]\d\d|\d{1,3}\s[^\W\d_]{3})"
_AFTER_CLOCK = r"(?<=\d\d:\d\d)"  # and before a day only a clock time: "18:3030.07.2023"
_REACH = 36  # the longest date before its year: "Wednesday, September the 30th, "
_DAY_REACH = 8  # a day right before its year: "30th, "
_WORD = r"[^\W\d_]{1,14}[^\s\d\W]{0,4}"

# English months may follow a word without a space, but only where the case shows the seam: "writerJuly", "ROEJULY".
_MONTH_DAY = deferred(
    rf"(?P<month>(?:(?<![A-Za-z])(?i:{_MONTHS})|(?<=[A-Za-z])(?:{_CAPITALISED})|(?<=[A-Za-z])(?:{_FULL_MONTHS.upper()})))"
    rf"(?:\.?\s{{0,3}}|-)(?P<day>\d{{1,2}})(?:{_EN.ordinal})?(?:\s{{0,2}}[,.]?\s{{0,3}}|-)\Z",
)
_NUMBERED_MONTH = "tháng "  # Vietnamese; Arabic names a month twice, by both of its calendars: "يوليو/تموز"
# "News2413 Jan 2020": after a word that ends in figures, the last two are the day.
_AFTER_NUMBERED_WORD = r"(?<=[^\W\d_]\d\d)(?=\d\d[ \-])"
_DAY_MONTH = deferred(
    rf"(?:(?<!\d)(?<!\d[.,:/])|{_AFTER_CLOCK}|(?<=\d:\d\d,)|{_AFTER_NUMBERED_WORD})(?P<day>\d{{1,2}})(?:{_ANY.ordinal}|\.)?[\s\-–/]{{0,3}}(?:(?:{_ANY.of})(?:\s{{1,2}}|(?<=['’])))?"
    r"(?P<month>tháng \d{1,2}|(?:تشرين|كانون) [^\W\d_]{4,6}|[^\W\d_][^\s\d.,:;/()|\-–]{1,15})(?:/[^\W\d_]{2,12}(?= ))?\.?,?(?: năm)?[\s\-–/]{0,3}"
    rf"(?:(?:{_ANY.of})\s{{1,2}})?\Z",
)
# The format of Unix `date` and old mail: "Sun Jul 30 18:30:05 JST 2023".
_UNIX = deferred(
    rf"(?:(?P<weekday>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)) )?(?P<month>{'|'.join(word.capitalize() for word in ENGLISH if len(word) == 3)})"
    rf" {{1,2}}(?P<day>\d{{1,2}}) (?P<h>[01]\d|2[0-3]):(?P<min>[0-5]\d)(?::(?P<s>[0-5]\d))?(?: (?P<zone>{ZONE}))? \Z"
)
# Without separators, the year is the last four figures: "Jul302023", "Jul202023".
_JOINED = deferred(rf"(?P<month>(?i:{_MONTHS}))(?P<day>[0-3]?\d)(?P<year>(?:19|20)\d\d)(?!\d)")
_JOINED_REACH = 11
_WORD_DAY = deferred(
    r"(?<![^\s|(>])(?P<month>[^\W\d_][^\s\d.,:;/()|\-–]{2,15})\.?\s{1,3}"
    rf"(?P<day>\d{{1,2}})(?:\s{{0,1}},|\s(?:{_ANY.of})\s)\s{{0,3}}\Z"
)
_NUMERIC = deferred(
    rf"(?:(?<!\d)(?<!/)(?<!\d[.,:\-])|{_AFTER_CLOCK})(?P<first>\d{{1,2}})\s?(?P<mark>[./\-–|·])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?\Z"
)
_YEAR_FIRST = deferred(
    rf"(?P<y>\d{{4}})(?:(?P<mark>[-/.]\s?)(?P<m>\d{{1,2}})(?P=mark)(?P<d>\d\d(?={_GLUED_AFTER})|\d{{1,2}}(?!\d))"
    r"(?:(?<=[ .]\d\d)\.(?=\s))?|(?P<m3>\d\d)(?P<d3>\d\d)(?=T\d{4})"
    r"|\s?[年년]\s?(?P<m2>\d{1,2})\s?[月월]\s?(?P<d2>\d{1,2})\s?[日일]"
    r"|\. gada (?P<d5>\d{1,2})\. (?P<month2>[^\W\d_]{3,14})"
    r"|(?:[.,]| ?m\.|ko)?[ \u00a0](?P<month>[^\W\d_]{3,14})\.?\s(?P<d4>\d{1,2})(?!\d)(?!\s?,?\s?(?:19|20)\d\d)(?:\.| d\.)?)",
)
_IN_NUMBER = deferred(r"\d[-.]\Z|/\Z|(?<!\d\d:\d)\d\Z")  # the middle of a longer number, but not "18:302023-07-30"
_MAY_FOLLOW = deferred(rf"(?!\d)|{_GLUED_AFTER}")
_WEEKDAY_BEFORE = deferred(
    rf"(?:(?<![^\W\d_])|(?-i:(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÞА-Я\u0590-\u06ff])))(?:{_ANY.weekdays})\.?[,،]?\s{{0,3}}\(?(?:(?:{_ANY.the})\s)?\Z",
    re.IGNORECASE,
)
_WEEKDAY_REACH = 20
_WEEKDAY_SIGN = "[月火水木金土日월화수목금토일]"
# In brackets, or before a clock or the end of the line: "2023年7月30日（日）", "2023. július 30., vasárnap – 18:12".
_WEEKDAY_AFTER = deferred(
    rf"[,،]?\s{{0,2}}(?:[(（](?:{_ANY.weekdays}|{_WEEKDAY_SIGN})\.?[)）]"
    rf"|(?:{_ANY.weekdays})(?![^\W\d_])(?=\s{{0,2}}(?:[,|–—\-]\s?)?(?:\d\d?[:.h]\d|\n|\Z)))",
    re.IGNORECASE,
)
_LAST_SHORT_YEAR = 70  # '70 and later are of the twentieth century


def written_dates(
    text: str, start: int, end: int, *, lang: str | None = None, day_first: bool | None = None
) -> Iterator[DateInText]:
    """Every date with a year in a stretch of the text, in order.

    Args:
        text: the document's text.
        start: where the stretch begins.
        end: where it ends.
        lang: the document's language, if known.
        day_first: whether 3/4/2023 is in April (True) or March (False); None leaves such dates out.

    >>> [date.day.isoformat() for date in written_dates("Contributing writerJuly 30, 2023 18:30 JST", 0, 42)]
    ['2023-07-30']
    """
    if has_era(text):
        eras = (_of_era(text, found, parts, start) for found, parts in era_dates(text, start, end))
        ours = _of_our_years(text, start, end, lang, day_first)
        yield from sorted((date for date in (*eras, *ours) if date), key=lambda date: date.start)
        return
    yield from _of_our_years(text, start, end, lang, day_first)


def _of_era(text: str, found: re.Match[str], parts: tuple[int, int, int], floor: int) -> DateInText | None:
    day = _calendar_day(*parts)
    if day is None:
        return None
    return replace(_with_clock(text, found.start(), found.end(), day, floor), is_native=True)


def _of_our_years(text: str, start: int, end: int, lang: str | None, day_first: bool | None) -> Iterator[DateInText]:
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
    """Whether a stretch may contain the year of a date: a quick check that spares most texts the search."""
    has_century = text.find("19", start, end) >= 0 or text.find("20", start, end) >= 0
    has_full = has_century and _FULL_YEAR.search(text, start, end) is not None
    if has_full or _SHORT.search(text, start, end) is not None:
        return True
    return has_era(text) and next(era_dates(text, start, end), None) is not None


def _around(text: str, year_at: int, floor: int, lang: str | None, day_first: bool | None) -> DateInText | None:
    """The date around a year: the year last, or the year first."""
    low = max(floor, year_at - _REACH)
    before = text[low:year_at]
    joined = _joined(text, year_at, floor, lang) if before[-1:].isalnum() else None
    if joined:
        return joined
    if before and not before[-1].isdigit() and _DIGIT.search(before):  # most years in prose have no day before them
        year_last = _year_last(text, year_at, before, lang, day_first, floor)
        if year_last:
            return year_last
    return _year_first(text, year_at, floor, lang)


def _year_last(
    text: str, year_at: int, before: str, lang: str | None, day_first: bool | None, floor: int
) -> DateInText | None:
    """The date that ends with a year: "July 30, 2023", "30/7/2023", "Sun Jul 30 18:30:05 JST 2023"."""
    year, low, end = int(text[year_at : year_at + 4]), year_at - len(before), year_at + 4
    unix = _UNIX.search(before) if ":" in before else None
    if unix:
        return _of_unix(unix, year, low, end)
    is_beside = _DIGIT.search(before, len(before) - _DAY_REACH) is not None
    for pattern in (_MONTH_DAY, _DAY_MONTH, _WORD_DAY) if is_beside else (_DAY_MONTH,):
        found = pattern.search(before)
        day = _named_day(year, found["month"], int(found["day"]), lang) if found else None
        if found and day:
            return _with_clock(text, low + found.start(), end, day, floor)
    found = _NUMERIC.search(before) if is_beside and _MAY_FOLLOW.match(text, end) else None
    day = _figures_day(year, int(found["first"]), int(found["second"]), found["mark"], day_first) if found else None
    return _with_clock(text, low + found.start(), end, day, floor, is_numeric=True) if found and day else None


def _of_short_year(text: str, found: re.Match[str], floor: int, day_first: bool | None) -> DateInText | None:
    """A date with a year of two figures, of the last century from '70 on."""
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


def _joined(text: str, year_at: int, floor: int, lang: str | None) -> DateInText | None:
    """A month, day and year without separators; the figures of "Jul202023" seem to begin with a year."""
    found = _JOINED.search(text, max(floor, year_at - _JOINED_REACH), year_at + 6)
    day = _named_day(int(found["year"]), found["month"], int(found["day"]), lang) if found else None
    return _with_clock(text, found.start(), found.end(), day, floor) if found and day else None


def _of_unix(found: re.Match[str], year: int, low: int, end: int) -> DateInText | None:
    """A date whose clock time precedes its year."""
    day, clock = _named_day(year, found["month"], int(found["day"]), "en"), clock_of(found)
    start = low + found.start()
    return DateInText(start, end, day, clock, found["zone"]) if day and clock else None


def _year_first(text: str, year_at: int, floor: int, lang: str | None) -> DateInText | None:
    found = _YEAR_FIRST.match(text, year_at)
    if not found or (year_at > 0 and _IN_NUMBER.search(text, max(0, year_at - 9), year_at)):
        return None
    word = found["month"] or found["month2"]
    month = month_named(word, lang) if word else int(found["m"] or found["m2"] or found["m3"])
    figures = next(filter(None, (found[group] for group in ("d", "d2", "d3", "d4", "d5"))))
    date = _calendar_day(int(found["y"]), month or 0, int(figures))
    if date is None:
        return None
    written = _with_clock(text, year_at, found.end(), date, floor, is_numeric=word is None)
    return replace(written, is_native=True) if found["m2"] else written


def _named_day(year: int, word: str, day: int, lang: str | None) -> dt.date | None:
    month = int(word[len(_NUMBERED_MONTH) :]) if word.startswith(_NUMBERED_MONTH) else month_named(word, lang)
    return _calendar_day(year, month, day) if month else None


def _figures_day(year: int, first: int, second: int, mark: str, day_first: bool | None) -> dt.date | None:
    """30/07/2023 has one reading; 3/4/2023 needs the order; with full stops, the day is always first."""
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
) -> DateInText:
    weekday_after = _WEEKDAY_AFTER.match(text, end)
    end = weekday_after.end() if weekday_after else end
    after = clock_after(text, end)
    before = None if after else clock_before(text, start, floor)
    weekday = _WEEKDAY_BEFORE.search(text, max(floor, start - _WEEKDAY_REACH), start)
    began = weekday.start() if weekday else start
    clock = after or before
    zone = clock.zone if clock else None
    if before and zone is None:
        zone, end = zone_after(text, end)
    return DateInText(
        start=before.start if before else began,
        end=after.end if after else end,
        day=day,
        clock=clock.time if clock else None,
        zone=zone,
        is_numeric=is_numeric,
        has_short_year=has_short_year,
        has_weekday=bool(weekday or weekday_after or (before and before.has_weekday)),
    )
