"""Four figures in a text and the words around them, by which they are a year, a clock time or another number."""

from re import Pattern
from typing import NamedTuple

from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Cycle, Expression, Range

_REACH = 32  # characters before a number that decide what it is


class Figures(NamedTuple):
    """A mention of four figures, with its text up to it.

    Attributes:
        lead: the characters before it.
    """

    mention: TimeMention
    text: str
    lead: str

    @property
    def number(self) -> int:
        return int(self.mention.text)

    def is_after(self, words: Pattern[str]) -> bool:
        """Whether the words, a pattern that ends with its text, are right before it."""
        return words.search(self.lead) is not None

    def is_before(self, words: Pattern[str]) -> bool:
        """Whether the words are right after it."""
        return words.match(self.text, self.mention.end) is not None

    def follows(self, before: TimeMention, words: Pattern[str]) -> bool:
        """Whether the words, and nothing else, are between another mention and this one."""
        return words.fullmatch(self.text, before.end, self.mention.start) is not None


def figures_of(mention: TimeMention, text: str) -> Figures:
    """A mention with the text around it."""
    return Figures(mention, text, text[max(0, mention.start - _REACH) : mention.start])


def are_four_figures(mention: TimeMention) -> bool:
    """Whether the words of a mention are four figures alone."""
    return len(mention.text) == 4 and mention.text.isdigit()


def is_bare_year(mention: TimeMention) -> bool:
    """Whether a mention is four figures read as a year: "1998", which may as well be another number."""
    return isinstance(mention.expression, Calendar) and are_four_figures(mention)


def is_cell(figures: Figures, before: TimeMention | None, cells: Pattern[str], columns: Pattern[str]) -> bool:
    """Whether a number is the value of the date before it, or of the date that heads its line: "2021-Q1: 1960".

    Args:
        figures: the number.
        before: the mention before it.
        cells: what is between a date and its value.
        columns: what is between the date at the head of a row and a value, with the values before it.
    """
    if before is None:
        return False
    if figures.follows(before, cells):
        return _is_dated(before.expression)
    return figures.follows(before, columns) and (before.start == 0 or figures.text[before.start - 1] == "\n")


def _is_dated(expression: Expression) -> bool:
    match expression:
        case Calendar(month=int()) | Cycle(of=Calendar()) | Range():
            return True
    return False
