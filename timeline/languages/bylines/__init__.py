"""Byline words, one file per language; all are tried at once, because a byline may be in another language than its article."""

import dataclasses
import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache
from typing import Any

from timeline.languages.bylines.words import BylineWords

__all__ = ["BylineWords", "any_language", "byline_words", "languages", "months_of", "union"]

_NEVER = "(?!)"
_LONGEST_CODE = 3  # letters of ISO 639; other files in this folder are no languages


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages with a file in this folder.

    >>> "vi" in languages()
    True
    """
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(name for name in names if len(name) <= _LONGEST_CODE))


def byline_words(language: str) -> BylineWords:
    """The byline words of one language.

    >>> byline_words("de").ago_before
    'vor'
    """
    words: BylineWords = importlib.import_module(f"{__name__}.{language}").WORDS
    return words


@cache
def any_language() -> BylineWords:
    """The byline words of all languages as those of one.

    >>> "hace" in any_language().ago_before
    True
    """
    return union(map(byline_words, languages()))


def union(languages: Iterable[BylineWords]) -> BylineWords:
    """The words of several languages as those of one; a field that none of them has never matches.

    >>> union((byline_words("de"), byline_words("fr"))).ago_before
    'vor|il y a'
    """
    each = tuple(languages)
    names = (field.name for field in dataclasses.fields(BylineWords) if field.type is str)
    fields: dict[str, Any] = {name: _either(getattr(words, name) for words in each) for name in names}
    months = zip(*(words.months for words in each if words.months), strict=True)
    return BylineWords(months=tuple(map(_either, months)), **fields)


def _either(patterns: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(filter(None, patterns))) or _NEVER


def months_of(words: BylineWords) -> dict[str, int]:
    """The month words of a language, without the full stop of short ones, to numbers.

    >>> months_of(byline_words("en"))["sept"]
    9
    """
    names = ((name, number) for number, pattern in enumerate(words.months, 1) for name in pattern.split("|"))
    return {name.rstrip("."): number for name, number in names}
