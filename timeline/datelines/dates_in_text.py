"""Find dates with a year in the forms that bylines use, with clock time and zone.

Years are searched first, which is fast; the grammar is tried only on the few characters around each, so that reading takes
time linear in the length of the text. The grammar is in `date_forms`; month, weekday and joining words are those of
`languages/bylines`.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.datelines.byline_clocks import clock_after, clock_before, clock_of, zone_after
from timeline.datelines.date_forms import (
    DAY_MONTH,
    DIGIT,
    FULL_YEAR,
    IN_NUMBER,
    JOINED,
    MAY_FOLLOW,
    MONTH_DAY,
    NUMBERED_MONTH,
    NUMERIC,
    SHORT,
    UNIX,
    WEEKDAY_AFTER,
    WEEKDAY_BEFORE,
    WORD_DAY,
    YEAR,
    YEAR_FIRST,
)
from timeline.datelines.eras import era_dates, has_era
from timeline.datelines.months import month_named


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


_REACH = 36  # the longest date before its year: "Wednesday, September the 30th, "
_DAY_REACH = 8  # a day right before its year: "30th, "
_WEEKDAY_REACH = 20
_JOINED_REACH = 11
LAST_SHORT_YEAR = 70  # '70 and later are of the twentieth century


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
    years = YEAR if SHORT.search(text, start, end) else FULL_YEAR
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
    has_full = has_century and FULL_YEAR.search(text, start, end) is not None
    if has_full or SHORT.search(text, start, end) is not None:
        return True
    return has_era(text) and next(era_dates(text, start, end), None) is not None


def _around(text: str, year_at: int, floor: int, lang: str | None, day_first: bool | None) -> DateInText | None:
    """The date around a year: the year last, or the year first."""
    low = max(floor, year_at - _REACH)
    before = text[low:year_at]
    joined = _joined(text, year_at, floor, lang) if before[-1:].isalnum() else None
    if joined:
        return joined
    if before and not before[-1].isdigit() and DIGIT.search(before):  # most years in prose have no day before them
        year_last = _year_last(text, year_at, before, lang, day_first, floor)
        if year_last:
            return year_last
    return _year_first(text, year_at, floor, lang)


def _year_last(
    text: str, year_at: int, before: str, lang: str | None, day_first: bool | None, floor: int
) -> DateInText | None:
    """The date that ends with a year: "July 30, 2023", "30/7/2023", "Sun Jul 30 18:30:05 JST 2023"."""
    year, low, end = int(text[year_at : year_at + 4]), year_at - len(before), year_at + 4
    unix = UNIX.search(before) if ":" in before else None
    if unix:
        return _of_unix(unix, year, low, end)
    is_beside = DIGIT.search(before, len(before) - _DAY_REACH) is not None
    for pattern in (MONTH_DAY, DAY_MONTH, WORD_DAY) if is_beside else (DAY_MONTH,):
        found = pattern.search(before)
        day = _named_day(year, found["month"], int(found["day"]), lang) if found else None
        if found and day:
            return _with_clock(text, low + found.start(), end, day, floor)
    found = NUMERIC.search(before) if is_beside and MAY_FOLLOW.match(text, end) else None
    day = _figures_day(year, int(found["first"]), int(found["second"]), found["mark"], day_first) if found else None
    return _with_clock(text, low + found.start(), end, day, floor, is_numeric=True) if found and day else None


def _of_short_year(text: str, found: re.Match[str], floor: int, day_first: bool | None) -> DateInText | None:
    """A date with a year of two figures, of the last century from '70 on."""
    short = int(found["short"] or found["named_short"])
    year = short + (2000 if short < LAST_SHORT_YEAR else 1900)
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
    found = JOINED.search(text, max(floor, year_at - _JOINED_REACH), year_at + 6)
    day = _named_day(int(found["year"]), found["month"], int(found["day"]), lang) if found else None
    return _with_clock(text, found.start(), found.end(), day, floor) if found and day else None


def _of_unix(found: re.Match[str], year: int, low: int, end: int) -> DateInText | None:
    """A date whose clock time precedes its year."""
    day, clock = _named_day(year, found["month"], int(found["day"]), "en"), clock_of(found)
    start = low + found.start()
    return DateInText(start, end, day, clock, found["zone"]) if day and clock else None


def _year_first(text: str, year_at: int, floor: int, lang: str | None) -> DateInText | None:
    found = YEAR_FIRST.match(text, year_at)
    if not found or (year_at > 0 and IN_NUMBER.search(text, max(0, year_at - 9), year_at)):
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
    month = int(word[len(NUMBERED_MONTH) :]) if word.startswith(NUMBERED_MONTH) else month_named(word, lang)
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
    weekday_after = WEEKDAY_AFTER.match(text, end)
    end = weekday_after.end() if weekday_after else end
    after = clock_after(text, end)
    before = None if after else clock_before(text, start, floor)
    weekday = WEEKDAY_BEFORE.search(text, max(floor, start - _WEEKDAY_REACH), start)
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
