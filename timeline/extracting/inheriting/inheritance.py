"""Inheritance: what a sentence without a time may take its time from, as a document is read.

It may go on from the reference time, from the hearing that a report is about or from the period that a company reports on;
the sentence of a court may have its day from any other sentence.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.event_rows import EventRows, Row
from timeline.extracting.inheriting.continuation import Continuation, continuation, may_continue
from timeline.extracting.inheriting.coreferent_acts import Acts
from timeline.extracting.inheriting.date_lines import items
from timeline.extracting.inheriting.hearings import is_hearing
from timeline.extracting.inheriting.reference_day import QUOTES, ReferenceDay
from timeline.extracting.inheriting.reference_facts import reference_day
from timeline.extracting.inheriting.reported_period import ReportedPeriod, is_figure_of_report, reported_period
from timeline.extracting.participants.name_places import without_site
from timeline.extracting.scope.passage import Passage
from timeline.extracting.scope.passages import line_passage, main_clauses
from timeline.extracting.sentences import has_words
from timeline.extracting.timed_sentences import TimedSentence, is_sentence
from timeline.languages.word_classes import Pos
from timeline.model import DateSource, Event, PlaceSource


class Inheritance:
    """What the sentences of a document may inherit, up to the one that is read.

    Attributes:
        rows: makes the events.
        reference: the day that the text is at.
        hearing: the day of the hearing that it is about, which it goes back to.
        period: the period that it reports figures of.
        acts: the sentences of a court in it.
    """

    def __init__(self, rows: EventRows) -> None:
        self.rows = rows
        self.reference: ReferenceDay | None = None
        self.hearing: ReferenceDay | None = None
        self.period: ReportedPeriod | None = None
        self.acts = Acts(rows.tagged.document.text, rows.grammar)

    @property
    def _text(self) -> str:
        return self.rows.tagged.document.text

    def untimed(self, sentence: TimedSentence) -> list[Row]:
        """The events of a sentence whose main clause has no time, with the time that they inherit."""
        if self.reference is not None and self.reference.lists(sentence):
            return [*self._listed(sentence, self.reference)]
        rows = [*self._figures(sentence)] or self._steps(sentence)
        if not rows and self.acts.may_state_one(sentence.span):
            for passage in main_clauses(
                self._text, sentence.span, self.rows.grammar, [*sentence.dating], sentence.lengths
            ):
                self.acts.add_undated(passage, self.rows.read)
        return rows

    def go_on(self, sentence: TimedSentence, rows: Sequence[Row], heading: ReferenceDay | None) -> None:
        """Go on to the next sentence, after the events of one and the heading that it is."""
        self.acts.add_dated(rows)
        self.period = reported_period(rows, sentence, self.period, self.rows.grammar)
        reference = heading or self._after(sentence, rows)
        if reference is not None and reference.number == sentence.number and is_hearing(reference, self.rows.grammar):
            reference = replace(reference, in_court=True)
        self.reference = reference
        self.hearing = reference if reference is not None and reference.in_court else self.hearing

    def is_open(self, sentence: TimedSentence) -> bool:
        """Whether a sentence after the last time may still inherit one."""
        latest = self.reference or self.hearing
        return bool(self.acts.dated) or (latest is not None and latest.reaches(sentence))

    def coreferent(self) -> Iterator[Event]:
        """The acts without a date that another sentence dates."""
        for act, when in self.acts.of_one_day():
            rows = replace(self.rows, read=deque(act.before))
            yield rows.event(act.passage, when, DateSource.INHERITED)

    def _listed(self, sentence: TimedSentence, heading: ReferenceDay) -> Iterator[Row]:
        for line in items(self._text, sentence):
            passage = line_passage(self._text, line, self.rows.grammar)
            yield passage, self.rows.event(passage, heading.inherited(sentence), DateSource.INHERITED)

    def _figures(self, sentence: TimedSentence) -> Iterator[Row]:
        """A figure of the period that the text reports on."""
        period, grammar = self.period, self.rows.grammar
        if period is None or not period.may_have(self._text, sentence, grammar):
            return
        for passage in main_clauses(self._text, sentence.span, grammar, (), sentence.lengths):
            if is_figure_of_report(passage, grammar):
                yield passage, self.rows.event(passage, period.inherited(), DateSource.INHERITED)
                return

    def _steps(self, sentence: TimedSentence) -> list[Row]:
        """The events of main clauses that go on from the reference time, or else from the hearing."""
        found = [] if self.reference is None else [*self._going_on(sentence, self.reference)]
        if not found and self.hearing is not None and self.hearing is not self.reference:
            found = [*self._going_on(sentence, self.hearing, Continuation.HEARING)]
            self.reference = self.hearing if found else self.reference
        return found

    def _going_on(
        self, sentence: TimedSentence, reference: ReferenceDay, only: Continuation | None = None
    ) -> Iterator[Row]:
        """The events of main clauses that go on from a reference time: in any way, or in one only."""
        text, grammar = self._text, self.rows.grammar
        if not may_continue(text, sentence, reference, grammar) or not is_sentence(text, sentence, grammar):
            return
        has_one = False
        for passage in main_clauses(text, sentence.span, grammar, [*sentence.dating], sentence.lengths):
            relation = continuation(text, passage, reference, sentence, grammar)
            if relation is not None and only in (None, relation) and not (has_one and not _is_apart(passage)):
                has_one = True
                event = self.rows.event(passage, reference.inherited(sentence, relation), DateSource.INHERITED)
                yield passage, _at_place(event, reference.where)

    def _after(self, sentence: TimedSentence, rows: Sequence[Row]) -> ReferenceDay | None:
        """The reference time after a sentence; figures of a period, and those before it, do not end it."""
        if (
            self.reference is not None
            and rows
            and all(is_figure_of_report(each, self.rows.grammar) for each, _ in rows)
        ):
            return self.reference.extended(sentence)
        return reference_day(rows, sentence, self.rows.anchor, self._after_speech(sentence, rows))

    def _after_speech(self, sentence: TimedSentence, rows: Sequence[Row]) -> ReferenceDay | None:
        """The reference time after a sentence: what somebody says of a scene does not end it."""
        reference = self.reference
        if reference is None or not reference.is_scene or rows or sentence.times:
            return reference
        start, end = sentence.span
        is_speech = has_words(self._text[start:end]) and (
            self._text[start] in QUOTES or self.rows.grammar.speech.search(self._text, start, end) is not None
        )
        return reference.past(sentence) if is_speech else reference


def _is_apart(passage: Passage) -> bool:
    """Whether a comma separates a main clause from the one before: ", and a tree fell"; other subjects may be lists."""
    before = [word.part for word in passage.around if word.end <= passage.start][-2:]
    return before == [Pos.COMMA, Pos.COORDINATOR] or before[-1:] == [Pos.STOP]


def _at_place(event: Event, where: str | None) -> Event:
    """An event at the place of the one that it goes on from, where its sentence names no other."""
    is_placed = event.place_source is PlaceSource.STATED or any(map(region_or_country, event.who))
    town = None if where is None or is_placed else without_site(where)
    return event if town is None else replace(event, where=town, place_source=PlaceSource.INHERITED)
