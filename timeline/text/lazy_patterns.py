"""Regular expressions that are compiled at their first use, so that importing them is cheap, and that search fast."""

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import cast


class _Deferred:
    """A proxy for a pattern, with its methods from the first call on."""

    def __init__(self, source: str, flags: re.RegexFlag, hint: str) -> None:
        self._source = source
        self._flags = flags
        self._hint = hint

    def __getattr__(self, name: str) -> object:
        # Called only for missing attributes; a method that is stored here is not looked up this way again.
        if name.startswith("_"):
            raise AttributeError(name)
        found: object = getattr(re.compile(self._source, self._flags), name)
        if self._hint and name == "search":
            found = _search_after(re.compile(self._hint, self._flags), re.compile(self._source, self._flags))
        self.__dict__[name] = found
        return found


def _search_after(hint: re.Pattern[str], pattern: re.Pattern[str]) -> Callable[..., re.Match[str] | None]:
    """The search for a pattern where another one is found."""

    def search(text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return pattern.search(text, start, end) if hint.search(text, start, end) else None

    return search


def deferred(source: str, flags: re.RegexFlag = re.NOFLAG, *, hint: str = "") -> re.Pattern[str]:
    r"""A pattern that is compiled at its first use.

    Args:
        source: the expression.
        flags: its flags.
        hint: a cheap expression that is found wherever the pattern is, and seldom elsewhere: a search tries it first.

    >>> deferred(r"\d{4}").search("in 2023")[0]
    '2023'
    >>> deferred(r"not.{0,60} returned|refused", hint="not|refused").search("It was not returned.")[0]
    'not returned'
    """
    return cast("re.Pattern[str]", _Deferred(source, flags, hint))


def one_of(words: Iterable[str]) -> str:
    """The source of a pattern for any of some words, by their first letters: of hundreds, few are tried at a place.

    >>> one_of(["was", "am", "were", "are"])
    'a(?:m|re)|w(?:as|ere)'
    """
    by_letter: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        by_letter[word[0]].append(re.escape(word[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())
