"""The context of a mention: everything besides its expression that may decide its date."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from timeline.model import Anchor, Genre, Interval
from timeline.model.document import PUBLICATION
from timeline.resolving.articles import Article
from timeline.resolving.calendar import number_of


class Direction(StrEnum):
    """Which way from the anchor a bare weekday, month or day lies."""

    PAST = "past"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class TenseCue:
    """A direction, and the words that say so.

    Attributes:
        sure: whether it holds at any distance: "since Sept. 11".
        was_fixed: whether it was fixed beforehand, so that it may be over by now: "the visit, once planned for 3 May,".
        from_past: whether the future is that of a time in the past: "was put off until", "the visit due on May 3 was cancelled".
        steps_back: whether it is of a time before that of its story: "had been shut since the summer".
        governs: whether it is the verb that the date itself belongs to: "was paid on".
        prospective: whether it is future for the writer too, in a narrative: "will be held".
    """

    direction: Direction
    evidence: str
    sure: bool = False
    prospective: bool = False
    governs: bool = False
    from_past: bool = False
    was_fixed: bool = False
    steps_back: bool = False


class Antecedent(NamedTuple):
    """An earlier time expression of the text, with its date.

    Attributes:
        at: its offset.
        since: the start of a range, whose end is `interval`.
        full: the text states its year, or the year of the date it counts from.
        weekday: the text names it by its weekday alone.
        zone: the zone that the text states with a clock time.
        turned: a clock time that has gone on over midnight since the text named a day; it does so once.
        flashback: its sentence steps back to it: "had been closed in March".
        background: it is no reference time: a narrative mentions it in passing, a report compares with it.
    """

    text: str
    interval: Interval
    at: int = 0
    since: Interval | None = None
    background: bool = False
    full: bool = False
    weekday: bool = False
    zone: str | None = None
    turned: bool = False
    flashback: bool = False


@dataclass(frozen=True, slots=True)
class ClockCues:
    """Cues to the day of a clock time that is alone.

    Attributes:
        recurs: it is one of every day.
        may_be_today: its words say that it is a clock time, and no day follows in its sentence.
        looks_back: its clause steps back from what was before: "had left at 10 p.m.".
    """

    recurs: bool = False
    may_be_today: bool = True
    looks_back: bool = False


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A fiscal year that the document defines.

    Attributes:
        end: the number of its last day.
        number: the year that it is called by; None where that is not known.
        stated: the words that define it.
    """

    end: int
    number: int | None
    stated: Antecedent


def reference_time(antecedents: Iterable[Antecedent]) -> Antecedent | None:
    """The time that a passage is at, of those before it, the latest first: the first that is not background."""
    return next((antecedent for antecedent in antecedents if not antecedent.background), None)


def told_last(antecedents: Sequence[Antecedent]) -> Antecedent | None:
    """The time that "the following year" counts from: the reference time, or a later one that a narrative has gone on to in passing.

    >>> from timeline.resolving.calendar_units import months, year
    >>> from timeline.model.grain import Grain
    >>> married, died = Antecedent("June 1931", months(1931, 6, 1, Grain.MONTH)), Antecedent("1956", year(1956), background=True)
    >>> told_last((died, married)).text, told_last((died._replace(interval=year(1912)), married)).text
    ('1956', 'June 1931')
    """
    reference = reference_time(antecedents)
    if reference is None or reference is antecedents[0]:
        return reference
    goes_on = antecedents[0].interval.start >= reference.interval.end
    return antecedents[0] if goes_on and not antecedents[0].flashback else reference


class Context(NamedTuple):
    """Everything around a mention that may decide its meaning.

    Attributes:
        anchor: the day of publication at the place of publication, if it is known.
        cue: the direction that its sentence states.
        antecedents: the earlier times, the latest first.
        sentence: the offset where the sentence of the mention begins, where it matters.
        paragraph: the offset where the paragraph of the mention begins.
        nearby: the offset where the paragraph before that one begins.
        adjacent: a time right before it that it may be a day of, or the weekday of: "four years later, on Nov. 11", "May 5 (Tuesday)",
            or another weekday before it in a list.
        article: that of a weekday or month.
        is_apposed: the time is what the date before it is said to be: ", a Thursday", ", two years later,".
        age: the words of an age since the latest antecedent, from which "three years later" counts.
        open_day: the words before it that leave its day open: "on a Thursday".
        reported: the quarter that a report is about, as long as it is.
        recurs: a day without a year is one of every year.
        clock: for a clock time alone, the cues to its day.
        entry: the day of the log entry that it heads, taken from the heading or the entry before it.
        in_entry: the head of the log entry that it is in.
        passage: in news, the date of the passage that an open date belongs to.
        quoted: in a narrative, a speaker says so, not the author.
        antecedent_unresolved: the latest antecedent has no date, so nothing can count from it.
        genre: decides what relative dates count from.
        day_first: whether "7/12" is the 7th of December in this document; None where that is not known.
        order_source: where that order comes from, in words.
        has_tense: whether the language states its tense cues.
        country: the dateline's, ISO 3166-1 alpha-2.
        anniversaries: the days of anniversaries named earlier, by their number.
        event: the day of the event that the mention counts from, where the text dates it.
        fiscal_year: the one that the document defines.
        over_year_end: it begins a range that goes on into the next year.
        section: the year that heads the section of a narrative.
        lacks_year: the dateline states the day of publication without its year.
    """

    anchor: Anchor | None = None
    cue: TenseCue | None = None
    antecedents: tuple[Antecedent, ...] = ()
    sentence: int = sys.maxsize
    paragraph: int = 0
    nearby: int = 0
    adjacent: Antecedent | None = None
    article: Article | None = None
    is_apposed: bool = False
    open_day: str | None = None
    age: str | None = None
    reported: Antecedent | None = None
    recurs: bool = False
    clock: ClockCues = ClockCues()
    entry: Antecedent | None = None
    in_entry: Antecedent | None = None
    passage: Antecedent | None = None
    quoted: bool = False
    antecedent_unresolved: bool = False
    genre: Genre = Genre.NEWS
    day_first: bool | None = None
    order_source: str = ""
    has_tense: bool = True
    country: str | None = None
    anniversaries: tuple[tuple[int, Antecedent], ...] = ()
    event: Antecedent | None = None
    fiscal_year: FiscalYear | None = None
    lacks_year: bool = False
    section: Interval | None = None
    over_year_end: bool = False

    @property
    def reference_time(self) -> Antecedent | None:
        """The time that the passage is at: the latest antecedent that is not background."""
        return reference_time(self.antecedents)

    @property
    def anchor_name(self) -> str:
        """The name that reasons call the anchor by: "publication", "the quoted message"."""
        return PUBLICATION if self.anchor is None else self.anchor.name

    @property
    def today(self) -> int | None:
        """The day number of the anchor."""
        return None if self.anchor is None else number_of(self.anchor.day)
