"""Dates of other eras: Japanese eras, the Republic of China, the Buddhist era of Thailand, the solar calendar of Iran.

Sources: an era starts with year 1, so Reiwa 5 is 2018 + 5 (Japan's Era Name Act); the republic's year 1 is
1912; Thai years have been 543 ahead since 1941, when the new year was moved to January. Iranian years begin at the
March equinox; the cycle of 33 years gives the official calendar from 1925 to 2087.
Chinese years of two figures, and Chinese, Japanese and Korean months before an English day and year, are read here too.
"""

import datetime as dt
import re
from collections.abc import Iterator

from timeline.languages.bylines import byline_words, months_of
from timeline.text.lazy_patterns import deferred

_YEAR_ZERO = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
_ERA = deferred(
    rf"(?P<era>{'|'.join(_YEAR_ZERO)})\s?(?P<year>\d{{1,3}}|元)\s?年\s?(?P<month>\d{{1,2}})\s?月\s?(?P<day>\d{{1,2}})\s?日"
)
_THAI_MONTH = months_of(byline_words("th"))
_THAI = deferred(
    rf"(?<!\d)(?P<day>\d{{1,2}})\s?(?P<month>{'|'.join(re.escape(word) for word in _THAI_MONTH)})\.?\s?"
    r"(?:พ\.ศ\.|ค\.ศ\.)?\s?(?P<year>(?:24|25|19|20)\d\d|\d\d)(?!\d|[:.]\d)"
)
_IRANIAN_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
_IRANIAN = deferred(
    rf"(?<!\d)(?:(?P<day>\d{{1,2}})\s(?P<month>{'|'.join(_IRANIAN_MONTHS)})\s(?:ماه\s)?(?P<year>1[34]\d\d)"
    r"|(?P<y>1[34]\d\d)[/-](?P<m>\d{1,2})[/-](?P<d>\d{1,2}))(?!\d)"
)
_IRANIAN_EPOCH = 226_894  # days from 1 January of the year 1 to the first day of the calendar
_SHORT_CHINESE = deferred(
    r"(?:(?<=[\u4e00-\u9fff][:：])\s?|(?<=[\u4e00-\u9fff][:：]\s))(?P<year>\d\d)(?P<mark>[-/.])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?:(?![\d./-])|(?=\d\d:\d\d))"
    r"|(?<![\d\u4e00-\u9fff])(?<![\u4e00-\u9fff]\s)(?P<year2>[0-4]\d)年(?P<month2>\d{1,2})月(?P<day2>\d{1,2})日"
)
_MONTH_SIGN_FIRST = deferred(
    r"(?<![\d年년])(?P<month>\d{1,2})[月월]\s(?P<day>\d{1,2}),?\s(?P<year>(?:19|20)\d\d)(?!\d)"
)
_CENTURY = 2000
_LEAP_YEARS = (1, 5, 9, 13, 17, 22, 26, 30)  # of 33
_BUDDHIST = 543
_BUDDHIST_CENTURY = 2500
_FIRST_BUDDHIST_YEAR = 2400
# Every such date has one of these characters; most texts have none.
_SIGN = deferred(r"[年月월ก-ฮ]|[\u4e00-\u9fff][:：]|[\u0600-\u06ff]")
_Parts = tuple[int, int, int]


def has_era(text: str) -> bool:
    """Whether a text may contain a date of another era."""
    return not text.isascii() and _SIGN.search(text) is not None


def era_dates(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], _Parts]]:
    """The dates of other eras in a stretch of text, each with its year, month and day in the Gregorian calendar.

    >>> [parts for _, parts in era_dates("令和5年7月30日, 30 ก.ค. 2566", 0, 23)]
    [(2023, 7, 30), (2023, 7, 30)]
    """
    if not has_era(text):
        return
    for found in _ERA.finditer(text, start, end):
        year = 1 if found["year"] == "元" else int(found["year"])
        yield found, (_YEAR_ZERO[found["era"]] + year, int(found["month"]), int(found["day"]))
    for found in _THAI.finditer(text, start, end):
        yield found, (_thai_year(found["year"]), _THAI_MONTH[found["month"]], int(found["day"]))
    for found in _SHORT_CHINESE.finditer(text, start, end):
        year, month, day = (int(found[name] or found[f"{name}2"]) for name in ("year", "month", "day"))
        yield found, (_CENTURY + year, month, day)
    for found in _MONTH_SIGN_FIRST.finditer(text, start, end):
        yield found, (int(found["year"]), int(found["month"]), int(found["day"]))
    for found in _IRANIAN.finditer(text, start, end):
        month = _IRANIAN_MONTHS.index(found["month"]) + 1 if found["month"] else int(found["m"])
        yield found, _from_iranian(int(found["year"] or found["y"]), month, int(found["day"] or found["d"]))


def _from_iranian(year: int, month: int, day: int) -> _Parts:
    """The Gregorian date: six months of 31 days, then months of 30; eight of 33 years have a leap day."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return 0, 0, 0
    cycles, years = divmod(year - 1, 33)
    leaps = 8 * cycles + sum(leap <= years for leap in _LEAP_YEARS)
    days = 365 * (year - 1) + leaps + 31 * (month - 1) - max(0, month - 7) + day
    gregorian = dt.date.fromordinal(_IRANIAN_EPOCH + days)
    return gregorian.year, gregorian.month, gregorian.day


def _thai_year(figures: str) -> int:
    """The Gregorian year; two figures are of the Buddhist century: '66 is 2566, which is 2023."""
    year = int(figures) + (_BUDDHIST_CENTURY if len(figures) == 2 else 0)
    return year - _BUDDHIST if year >= _FIRST_BUDDHIST_YEAR else year
