"""Order of day and month in figures: settled by the text or its language, otherwise unknown."""

import datetime as dt
import re

from timeline.datelines.months import FULL_ENGLISH
from timeline.languages.bylines import byline_words, languages, union
from timeline.text.lazy_patterns import deferred

_FIGURES = deferred(r"(\d{1,2})([/\-])(\d{1,2})\2((?:19|20)\d\d|\d\d(?!\d))")
_FIGURES_AT_MOST = 60
_SIGNS = ("/", "-20", "-19")
_NAMES = f"(?:{'|'.join(month[:3].capitalize() for month in FULL_ENGLISH)})[a-z]{{0,6}}"
_MONTH_NAMED_FIRST = deferred(rf"{_NAMES}\.? \d{{1,2}}, (?:19|20)\d\d")
_DAY_BEFORE_NAME = deferred(rf"\d{{1,2}} {_NAMES}\.?,? (?:19|20)\d\d")
_AMERICAN = deferred(r"\b(?:EST|EDT|CDT|MDT|PST|PDT|[ECMP]T)\b")
_DAY_FIRST_TAGS = ("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za")
# Function words that no English text repeats.
_FOREIGN = deferred(rf"\s(?:{union(byline_words(each) for each in languages() if each != 'en').function_words})\s")
_FOREIGN_ENOUGH = 6
_ENGLISH = deferred(f" (?:{byline_words('en').function_words}) ", re.IGNORECASE)
_WORDS_TO_DECIDE = 150
_ENGLISH_SHARE = 0.02  # a fifth of the words of English prose are these; menus have fewer


def day_first_in(text: str, end: int, lang: str | None, known_days: frozenset[dt.date] = frozenset()) -> bool | None:
    """True where the day is first, False where the month is first, None where neither is certain.

    Args:
        text: the document's text.
        end: where its head ends.
        lang: the document's language, if known.
        known_days: days that are certain; figures for one of them settle the order.

    >>> day_first_in("Posted 3/4/2023, edited 3/28/2023", 40, None)
    False
    >>> day_first_in("am 3/4/2023", 11, "de"), day_first_in("3/4/2023", 8, None)
    (True, None)
    """
    if not has_figures_in(text, end):
        return None
    head = text[:end]
    seen = [(int(first), int(second)) for first, _, second, _ in _FIGURES.findall(head)]
    if not seen:
        return None
    if any(first > 12 >= second for first, second in seen):
        return True
    if any(second > 12 >= first for first, second in seen):
        return False
    by_days = _by_known_days(head, known_days)
    if by_days is not None:
        return by_days
    tag = (lang or "").lower()
    if tag:
        return _by_language(tag, head)
    if _AMERICAN.search(head):
        return False
    by_names = _by_named_dates(head)
    if by_names is not None:
        return by_names
    return True if _is_foreign(head) else None


def _is_foreign(head: str) -> bool:
    """Whether a text is not in English; then the day is first."""
    if len(_FOREIGN.findall(head)) >= _FOREIGN_ENOUGH:
        return True
    words = head.count(" ")
    return words > _WORDS_TO_DECIDE and len(_ENGLISH.findall(head)) < words * _ENGLISH_SHARE


def has_figures_in(text: str, end: int) -> bool:
    """Whether the head of a text has dates in figures, whose order must be known."""
    return any(text.find(sign, 0, end) >= 0 for sign in _SIGNS) and _FIGURES.search(text, 0, end) is not None


def _by_known_days(head: str, known_days: frozenset[dt.date]) -> bool | None:
    """02/11/2023 beside "2 November 2023"."""
    day_first = month_first = False
    for first, _, second, year in _FIGURES.findall(head)[:_FIGURES_AT_MOST] if known_days else ():
        if first != second and len(year) == 4:
            day_first = day_first or (int(year), int(second), int(first)) in map(_parts, known_days)
            month_first = month_first or (int(year), int(first), int(second)) in map(_parts, known_days)
    return None if day_first == month_first else day_first


def _parts(day: dt.date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


def _by_language(tag: str, head: str) -> bool | None:
    if not tag.startswith("en"):
        return True
    if tag == "en-us":
        return False
    if tag.startswith(_DAY_FIRST_TAGS):
        return True
    return False if _AMERICAN.search(head) else _by_named_dates(head)


def _by_named_dates(head: str) -> bool | None:
    """Texts with "Nov. 3, 2023" write 11/3/2023; texts with "3 November 2023" write 3/11/2023."""
    month_first, day_first = _MONTH_NAMED_FIRST.search(head), _DAY_BEFORE_NAME.search(head)
    return None if bool(month_first) == bool(day_first) else bool(day_first)
