"""Times that do not become the reference time of a text: in the background of its story, in passing, or before it."""

from typing import NamedTuple

from timeline.languages.time_words import TenseWords
from timeline.model import Genre, Interval, Relation, TimeMention
from timeline.model.expressions import Weekday
from timeline.model.grain import Grain
from timeline.resolving.context import Antecedent, reference_time
from timeline.resolving.deixis import contains_reference_time, is_comparison, is_retrospective, names_day
from timeline.resolving.genre import year_of
from timeline.resolving.signals import Signal
from timeline.resolving.tense import opens_sentence

_BEFORE_DATE = 12  # characters: "dated from "


class Story(NamedTuple):
    """A text as far as a mention.

    Attributes:
        text: the document.
        tense: the words that tell tense and background.
        genre: of the document.
        antecedents: the times before the mention, the latest first.
        section: of the year that heads its section.
        sentence_start: where the sentence of the mention begins.
        sentence_end: where it ends.
    """

    text: str
    tense: TenseWords
    genre: Genre
    antecedents: tuple[Antecedent, ...]
    section: Interval | None
    sentence_start: int
    sentence_end: int

    def is_background(self, mention: TimeMention, interval: Interval, signal: Signal | None) -> bool:
        """Whether this time does not become the reference time: since-phrases, weekdays as limits, and comparisons.

        In a narrative also coarser times in passing; a year is the reference time where it opens its sentence ("By late 1943
        the siege ...") and where no finer time came before.
        """
        if signal is not None and signal.relation is Relation.SINCE:
            return self.tense.told.match(self.text, mention.end) is None  # "since 2006, when it bought a mill"
        if signal is not None and signal.relation is Relation.UNTIL and isinstance(mention.expression, Weekday):
            return True  # "He stayed until the Friday. On Wednesday it rained."
        if self.tense.of_document.search(self.text, max(0, mention.start - _BEFORE_DATE), mention.start):
            return True  # "published a memo dated 14 May 2008. Three weeks later"
        if self.genre is not Genre.NARRATIVE:
            return is_comparison(mention.expression)
        if is_retrospective(mention.expression) or contains_reference_time(mention.expression):
            return True
        if interval.grain < Grain.QUARTER or self._refines_reference(interval):
            return False
        if all(s.interval.grain >= Grain.QUARTER for s in self.antecedents):
            return False
        return not opens_sentence(mention, self.text, self.sentence_start)

    def is_before(self, day: Interval | None) -> bool:
        """Whether the text is at a time before a day."""
        reference = reference_time(self.antecedents)
        return reference is not None and day is not None and reference.interval.end <= day.start

    def _refines_reference(self, interval: Interval) -> bool:
        """Whether a season goes on within the year of the reference time: "in 1972 they left, and in the winter"."""
        reference = reference_time(self.antecedents)
        if reference is None or interval.grain > Grain.HALF or reference.interval.grain is not Grain.YEAR:
            return False
        return reference.interval.start <= interval.start < reference.interval.end

    def gives_year(self, mention: TimeMention, base: Antecedent | None) -> bool:
        """Whether the text states the year, or that of the date it counts from; a birth or a law lends none."""
        if year_of(mention.expression) is not None:
            return not self._is_in_passing(mention)
        return base is not None and (base.full or (names_day(mention.expression) and base.interval.grain <= Grain.YEAR))

    def _is_in_passing(self, mention: TimeMention) -> bool:
        """Whether news or a message only mentions a date in passing, of a birth or of a law: "born on 28 April 1962"."""
        if self.genre is Genre.NARRATIVE:
            return False
        return self.tense.in_passing.search(self.text, self.sentence_start, mention.start) is not None

    def is_flashback(self, mention: TimeMention, interval: Interval) -> bool:
        """Whether a sentence steps back from the reference time: "The year before, he had left on May 3"; or its section from its year."""
        if self.section is not None and interval.end <= self.section.start:
            return True
        reference = reference_time(self.antecedents)
        if reference is None or interval.start >= reference.interval.start:
            return False
        words, start = self.tense, self.sentence_start
        after = words.subordinate_clause.sub("", self.text[mention.end : self.sentence_end])
        return bool(
            words.past_perfect.search(self.text, start, mention.start)
            or words.past_perfect.search(after)
            or words.harking_back.search(self.text, start, mention.start)
        )
