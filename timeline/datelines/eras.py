"""Dates of other eras: Japanese eras, the Republic of China, the Buddhist era of Thailand.

Sources: an era starts with year 1, so Reiwa 5 is 2018 + 5 (Japan's Era Name Act); the republic's year 1 is
1912; Thai years have been 543 ahead since 1941, when the new year was moved to January.
"""

import re
from collections.abc import Iterator

from timeline.datelines.lazy_patterns import deferred
from timeline.languages.bylines import byline_words, months_of

_YEAR_ZERO = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
_ERA = deferred(
    rf"(?P<era>{'|'.join(_YEAR_ZERO)})\s?(?P<year>\d{{1,3}}|元)\s?年\s?(?P<month>\d{{1,2}})\s?月\s?(?P<day>\d{{1,2}})\s?日"
)
_THAI_MONTH = months_of(byline_words("th"))
_THAI = deferred(
    rf"(?<!\d)(?P<day>\d{{1,2}})\s?(?P<month>{'|'.join(re.escape(word) for word in _THAI_MONTH)})\.?\s?"
    r"(?:พ\.ศ\.|ค\.ศ\.)?\s?(?P<year>(?:24|25|19|20)\d\d|\d\d)(?!\d|[:.]\d)"
)
_BUDDHIST = 543
_BUDDHIST_CENTURY = 2500
_FIRST_BUDDHIST_YEAR = 2400
# Every such date has one of these characters; most texts have none.
_SIGN = deferred(r"[年ก-ฮ]")
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


def _thai_year(figures: str) -> int:
    """The Gregorian year; two figures are of the Buddhist century: '66 is 2566, which is 2023."""
    year = int(figures) + (_BUDDHIST_CENTURY if len(figures) == 2 else 0)
    return year - _BUDDHIST if year >= _FIRST_BUDDHIST_YEAR else year
