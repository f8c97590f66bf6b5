"""Parentheses with a time of their own: "Roe (born in 1950) left", "sales rose (2021: a fall of three per cent)"."""

from collections.abc import Sequence

from timeline.extracting.phrases import is_figure
from timeline.extracting.word import Word
from timeline.languages.word_classes import Pos

OPENING = frozenset(["(", "[", "-lrb-", "-lsb-"])
CLOSING = frozenset([")", "]", "-rrb-", "-rsb-"])
_CONTENT = frozenset([Pos.NOUN, Pos.NAME, Pos.FIGURE, Pos.VERB, Pos.PARTICIPLE, Pos.BARE, Pos.RELATIVE])


def timed_parentheses(words: Sequence[Word]) -> dict[int, int]:
    """The places of brackets around a time and more, inside a sentence: of the closing one by that of the opening one.

    >>> from timeline.extracting.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> timed_parentheses(words_of("Roe (born in 1950) left", (0, 23), CLAUSES, [(13, 17)]))
    {1: 5}
    """
    found: dict[int, int] = {}
    opening = 0
    for i, word in enumerate(words):
        if word.part is not Pos.OTHER:
            continue
        if word.lower in OPENING:
            opening = i
        elif opening and word.lower in CLOSING:
            parts = {each.part for each in words[opening + 1 : i]}
            if Pos.TIME in parts and not _CONTENT.isdisjoint(parts):
                found[opening] = i
            opening = 0
    return found


def is_counterpart(words: Sequence[Word], first: int) -> bool:
    """Whether a parenthesis only has the figure of another time: "(2021: 91.5 million)"."""
    content = (word for word in words[first:] if word.part not in (Pos.TIME, Pos.STOP, Pos.PREPOSITION))
    after = next(content, None)
    return after is not None and is_figure(after)
