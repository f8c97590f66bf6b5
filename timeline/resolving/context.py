"""What a mention stands in: all that the resolver may look at besides the expression itself."""

import sys
from dataclasses import dataclass
from enum import StrEnum

from timeline.model import Anchor, Genre, Interval
from timeline.resolving.calendar import number_of


class Direction(StrEnum):
    """Which way from the anchor a bare weekday, month or day lies."""

    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class TenseCue:
    """A direction, and the words that say so.

    Attributes:
        sure: whether nothing else is possible, however far it lies: "since Sept. 11".
        prospective: whether it speaks of what is to come for the writer too, in a history: "will be held".
    """

    direction: Direction
    evidence: str
    sure: bool = False
    prospective: bool = False


@dataclass(frozen=True, slots=True)
class Antecedent:
    """A time that the text spoke of before: its words and what they meant.

    Attributes:
        at: the offset it stands at.
        since: where it is a span, the start of it; `interval` is its end.
        full: the text states its year, or that of what it counts from.
        weekday: the text names it by its weekday alone.
        aside: later times do not count from it: a history only looks aside to it, a report only compares with it.
    """

    text: str
    interval: Interval
    at: int = 0
    since: Interval | None = None
    aside: bool = False
    full: bool = False
    weekday: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """Everything around a mention that may decide its meaning.

    Attributes:
        anchor: the day of publication at the place of publication, if it is known.
        cue: the direction that the words around it tell.
        antecedents: the times spoken of before, the latest first.
        sentence: the offset where the sentence of the mention begins, where it matters.
        paragraph: the offset where the paragraph of the mention begins.
        nearby: the offset where the paragraph before that one begins.
        adjacent: a time right before it that it may be a day of, or the weekday of: "four years later, on Nov. 11", "May 5 (Tuesday)",
            or another weekday before it in a list.
        reported: the quarter that a report is about, while it is spoken of.
        quoted: a speaker of the time told says so, not the author.
        antecedent_unresolved: the date named last could not be resolved, so nothing can count from it.
        genre: what the text is: in a narrative dates follow each other, in a message they follow the moment of writing.
        day_first: whether "7/12" is the 7th of December in this document; None when nothing tells.
        order_source: where that order comes from, in words.
        country: the dateline's, ISO 3166-1 alpha-2.
        anniversaries: the days of anniversaries named earlier, by their number.
    """

    anchor: Anchor | None = None
    cue: TenseCue | None = None
    antecedents: tuple[Antecedent, ...] = ()
    sentence: int = sys.maxsize
    paragraph: int = 0
    nearby: int = 0
    adjacent: Antecedent | None = None
    reported: Antecedent | None = None
    quoted: bool = False
    antecedent_unresolved: bool = False
    genre: Genre = Genre.NEWS
    day_first: bool | None = None
    order_source: str = ""
    country: str | None = None
    anniversaries: tuple[tuple[int, Antecedent], ...] = ()

    @property
    def reference_time(self) -> Antecedent | None:
        """The time spoken of last, what is passed over left out."""
        return next((antecedent for antecedent in self.antecedents if not antecedent.aside), None)

    @property
    def today(self) -> int | None:
        """The day number of the anchor."""
        return None if self.anchor is None else number_of(self.anchor.day)
