"""Dates that something is fixed for: "was originally due in March", "has been scheduled for Friday"."""

from collections.abc import Sequence

from timeline.extracting.grammar.word import Word
from timeline.languages.word_classes import Pos, WordClass

_BEING = frozenset([WordClass.BE, WordClass.COPULA])


def is_fixed(words: Sequence[Word], i: int) -> bool:
    """Whether a word says that the subject is for a date: "was [fixed]", "was originally [due]"; not "the sum [due] in May"."""
    at = i - 1 - (i > 1 and words[i - 1].part is Pos.ADVERB)
    return at >= 0 and words[i].is_a(WordClass.FIXING) and not words[at].classes.isdisjoint(_BEING)
