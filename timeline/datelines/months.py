"""Month names: first the few that are listed, then dateparser's data, which is loaded only for other words."""
# ruff: noqa: SIM905 - word lists are read more easily as words

from functools import cache, lru_cache

from timeline.datelines.folding import fold
from timeline.languages.bylines import any_language, byline_words, months_of
from timeline.languages.locale_data import locale_data

_PATTERN_SIGNS = frozenset("[{(\\?")
ENGLISH: dict[str, int] = months_of(byline_words("en"))
"""English month words, full and short, to numbers."""
FULL_ENGLISH: tuple[str, ...] = tuple(words.partition("|")[0] for words in byline_words("en").months)
WEEKDAYS: tuple[str, ...] = tuple(
    word for word in any_language().weekdays.split("|") if not _PATTERN_SIGNS.intersection(word)
)
"""Weekday words of all languages, without those that are listed as patterns."""
LANGUAGES = (
    "es fr de pt it nl ru uk pl cs sk sv da nb fi hu ro tr el bg sr hr sl ca id vi lt lv et hi bn ta te mr gu "
    "ar fa he ur th af sw az sq mk eu gl is ga cy ms tl"
).split()
"""The most-written languages other than English; dateparser's others are too rare to be worth its mistakes."""
_SHORTEST = 3
_LISTED: dict[str, int] = months_of(any_language())
"""English months, and the forms of other languages that dateparser lacks."""


@lru_cache(maxsize=4096)  # hostile or merely foreign texts repeat their words
def month_named(word: str, lang: str | None = None) -> int | None:
    """The number of the month that a word names; None where languages disagree on it.

    >>> month_named("July"), month_named("juillet"), month_named("июля"), month_named("people")
    (7, 7, 7, None)
    """
    word = word.lower().strip(".")
    if word in _LISTED:
        return _LISTED[word]
    own = (lang or "").partition("-")[0].lower()
    if own == "en" or len(word) < _SHORTEST:
        return None
    if own in LANGUAGES and word in _months_in(own):
        return _months_in(own)[word]
    return _in_one_month(word) or (None if word.isascii() else _in_one_month(fold(word)))


def _in_one_month(word: str) -> int | None:
    """The month that all languages with such a name agree on."""
    found = {_months_in(language).get(word) for language in LANGUAGES} - {None}
    return found.pop() if len(found) == 1 else None


@cache
def _months_in(language: str) -> dict[str, int]:
    words = locale_data(language)
    names = {
        str(name).lower().strip("."): number
        for number, month in enumerate(FULL_ENGLISH, 1)
        for name in words.get(month, ())
    }
    long = {name: number for name, number in names.items() if len(name) >= _SHORTEST}
    return {fold(name): number for name, number in long.items()} | long  # capitals are often written without accents
