"""Parentheses with a time of their own: "Roe (born in 1950) left", "sales rose (2021: a fall of three per cent)"."""

from collections.abc import Sequence

from timeline.extracting.grammar.phrases import is_figure
from timeline.extracting.grammar.word import Word
from timeline.languages.word_classes import Pos

OPENING = frozenset(["(", "[", "-lrb-", "-lsb-"])
CLOSING = frozenset([")", "]", "-rrb-", "-rsb-"])
_CONTENT = frozenset([Pos.NOUN, Pos.NAME, Pos.FIGURE, Pos.VERB, Pos.PARTICIPLE, Pos.BARE, Pos.RELATIVE])


def end_of_parenthesis(words: Sequence[Word], opening: int) -> int | None:
    """The place of the bracket that closes a parenthesis with a time and more; None for any other, and where a text begins.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> words = words_of("Roe (born in 1950) left", (0, 23), CLAUSES, [(13, 17)])
    >>> end_of_parenthesis(words, 1)
    5
    """
    end = next((i for i in range(opening + 1, len(words)) if words[i].lower in CLOSING), None)
    parts = {each.part for each in words[opening + 1 : end]}
    return end if opening and Pos.TIME in parts and not _CONTENT.isdisjoint(parts) else None


def is_counterpart(words: Sequence[Word], first: int) -> bool:
    """Whether a parenthesis only has the figure of another time: "(2021: 91.5 million)"."""
    content = (word for word in words[first:] if word.part not in (Pos.TIME, Pos.STOP, Pos.PREPOSITION))
    after = next(content, None)
    return after is not None and is_figure(after)
