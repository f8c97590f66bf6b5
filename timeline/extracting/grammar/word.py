"""A word of a sentence with its part of speech."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.languages.word_classes import Pos, WordClass

Span = tuple[int, int]
"""Half-open offsets in `Document.text`."""

FIGURE_SIGNS = frozenset("$£€#%")

APOSTROPHE = "'"  # a word of its own in "the miners' camp"
NOMINAL = frozenset([Pos.NOUN, Pos.NAME, Pos.FIGURE])
BEGINS_NOUN_PHRASE = NOMINAL | {Pos.DETERMINER, Pos.SUBJECT}


@dataclass(slots=True)
class Word:
    """A word or sign of a sentence; a time expression is one word.

    Attributes:
        start, end: half-open offsets in the document.
        lower: the word in lower case.
        part: its part of speech, corrected when more of the sentence is known.
        classes: its finer classes.
        sure: whether a finite verb is one, whatever follows.
        written: for a word that a headline needs and the text leaves out ("her single, [was] released"); it has no width.
    """

    start: int
    end: int
    lower: str
    part: Pos
    classes: frozenset[WordClass]
    sure: bool = True
    written: str = ""

    def is_a(self, word_class: WordClass) -> bool:
        """Whether the word belongs to a class."""
        return word_class in self.classes


def places_of(words: Iterable[Word], part: Pos) -> list[int]:
    """The places of the words with a part of speech."""
    return [i for i, word in enumerate(words) if word.part is part]


def first_place(words: Iterable[Word], part: Pos) -> int | None:
    """The place of the first word with a part of speech."""
    parts = [word.part for word in words]
    return parts.index(part) if part in parts else None


def first_of_class(words: Iterable[Word], word_class: WordClass) -> int | None:
    """The place of the first word of a class."""
    return next((i for i, word in enumerate(words) if word_class in word.classes), None)


def without_part(words: Iterable[Word], part: Pos) -> list[Word]:
    """The words but those with a part of speech."""
    return [word for word in words if word.part is not part]


def has_part(words: Iterable[Word], part: Pos) -> bool:
    """Whether there is a word with a part of speech."""
    return part in [word.part for word in words]


def has_class(words: Iterable[Word], word_class: WordClass) -> bool:
    """Whether there is a word of a class."""
    return any(word_class in word.classes for word in words)


def spans_in(spans: Sequence[Span], whole: Span) -> Sequence[Span]:
    """Those of some spans in order that begin in another.

    >>> spans_in([(0, 2), (5, 8), (9, 12)], (4, 9))
    [(5, 8)]
    """
    first = bisect_left(spans, (whole[0], 0))
    return spans[first : bisect_left(spans, (whole[1], 0))]
