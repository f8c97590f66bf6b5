"""A word of a sentence with its part of speech."""

from dataclasses import dataclass

from timeline.languages.word_classes import Pos, WordClass

Span = tuple[int, int]
"""Half-open offsets in `Document.text`."""

FIGURE_SIGNS = frozenset("$£€#%")

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
