"""Extract the events of a document: one for each time that dates a clause or a phrase."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.extracting.antecedents.named_nouns import NamedNouns
from timeline.extracting.antecedents.nouns import NounAntecedents
from timeline.extracting.antecedents.people import People
from timeline.extracting.antecedents.persons import PersonAntecedents
from timeline.extracting.antecedents.pronouns import AntecedentFinder
from timeline.extracting.antecedents.protagonists import ProtagonistAntecedents
from timeline.extracting.certainty import certainty
from timeline.extracting.event_rows import EventRows, Row, event_id, folded
from timeline.extracting.fields import is_field
from timeline.extracting.finest_times import finest
from timeline.extracting.grammar.word import Span
from timeline.extracting.inheriting.date_lines import list_heading
from timeline.extracting.inheriting.inheritance import Inheritance
from timeline.extracting.inheriting.inherited_times import inherited_time, may_inherit
from timeline.extracting.inheriting.lead import Opening, is_full_sentence, is_news, may_be_news, without_dated_lead
from timeline.extracting.inheriting.publication_default import day_of
from timeline.extracting.inheriting.reference_day import ReferenceDay
from timeline.extracting.inheriting.reference_facts import is_of_main_verb
from timeline.extracting.no_event.refusals import NoEvent, no_event
from timeline.extracting.no_event.weak_signs import weak_signs
from timeline.extracting.participants.name_variants import with_one_name
from timeline.extracting.participants.participants import Naming
from timeline.extracting.participants.place_antecedents import PlaceAntecedents
from timeline.extracting.participants.story_place import StoryPlace
from timeline.extracting.relations import closed
from timeline.extracting.scope.passage import Passage
from timeline.extracting.scope.passages import line_passage, main_clauses, passages, untimed
from timeline.extracting.sentences import is_entry
from timeline.extracting.timed_sentences import TimedSentence, is_sentence, span_of, timed_sentences
from timeline.languages.event_words import CertaintyWords, ClauseWords, NameWords
from timeline.model import (
    Anchor,
    Certainty,
    DateSource,
    Document,
    Dropped,
    Event,
    Extraction,
    Genre,
    Tagged,
    Timex,
)
from timeline.model.expressions import DayPart
from timeline.resolving.calendar import number_of
from timeline.resolving.calendar_units import first_day


def extract_events(
    tagged: Tagged,
    anchor: Anchor | None,
    grammar: ClauseWords,
    certainty_words: CertaintyWords | None,
    naming: Naming,
    vocabulary: NameWords | None,
    *,
    published: bool = False,
    all_mentions: bool = False,
) -> Extraction:
    """The events of one document.

    Every clause gives one event for each date or time in it; lengths of time and recurring times give none. Dates outside
    sentences (bylines, page chrome) give none. A time that could not be dated, "now" and "recently" too, gives an event
    with the reason, but not beside a date in the same clause. A sentence without a time gives one where it is the lead, or
    clearly goes on from a dated sentence.

    Args:
        tagged: the document with its time expressions, resolved.
        anchor: the moment that its relative dates count from.
        grammar: the words of its language in clauses.
        certainty_words: the words that say how sure the text is.
        naming: finds the participants in a clause.
        vocabulary: the words in and around names.
        published: date by publication the events that have no date, and the main clauses that name no time.
        all_mentions: give an event for every time, whether it dates one or not.
    """
    text = tagged.document.text
    times = [span_of(each) for each in tagged.timexes]
    antecedents = () if vocabulary is None else _antecedents(text, grammar, vocabulary, times)
    nouns = NamedNouns(text, vocabulary)
    places = PlaceAntecedents(text, tagged.dateline.place, vocabulary)
    is_narrative = tagged.genre is Genre.NARRATIVE
    story = StoryPlace(text, tagged.document.title, tagged.dateline.place, vocabulary, is_narrative)
    rows = EventRows(tagged, anchor, grammar, certainty_words, naming(text), antecedents, nouns, places, story)
    reader = _Reader(rows, anchor if published else None, all_mentions)
    return Extraction(
        tuple(_numbered(with_one_name(reader.events(), text, vocabulary), tagged.document)), tuple(reader.dropped)
    )


def _antecedents(
    text: str, grammar: ClauseWords, vocabulary: NameWords, times: Sequence[Span]
) -> tuple[AntecedentFinder, ...]:
    """What finds the antecedents of pronouns, the surest first."""
    persons = PersonAntecedents(People(text, vocabulary), grammar, times)
    return persons, ProtagonistAntecedents(persons), NounAntecedents(text, grammar, vocabulary, times)


def _numbered(events: Iterable[Event], document: Document) -> Iterator[Event]:
    """The events with ids in order: those after a lead that was left out get new ones."""
    for number, event in enumerate(events, 1):
        expected = event_id(document, number)
        yield event if event.event_id == expected else replace(event, event_id=expected)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the events of one document.

    Attributes:
        rows: makes its events.
        default: the publication, where the user wants it to date events without a date.
        all_mentions: whether every time gives an event.
        commemorated: values of the dates that anniversaries commemorate; each is one event however often it is named.
        dropped: the dated sentences without an event, so far.
    """

    rows: EventRows
    default: Anchor | None
    all_mentions: bool
    commemorated: set[str] = field(default_factory=set)
    dropped: list[Dropped] = field(default_factory=list)

    @property
    def tagged(self) -> Tagged:
        """The document."""
        return self.rows.tagged

    @property
    def grammar(self) -> ClauseWords:
        """The words of its language in clauses."""
        return self.rows.grammar

    def events(self) -> list[Event]:
        """The events, in the order of the text."""
        inheritance = Inheritance(self.rows)
        found = [*self._read(inheritance)]
        if inheritance.acts.undated:
            found = [each for each in found if not inheritance.acts.is_dated_elsewhere(each)]
            found = sorted([*found, *inheritance.coreferent()], key=lambda each: each.char_start)
        return found if self.default is not None else without_dated_lead(found)

    def _read(self, inheritance: Inheritance) -> Iterator[Event]:
        text, anchor = self.tagged.document.text, self.rows.anchor
        opening = Opening(found=anchor is None or self.default is not None or self.tagged.genre is not Genre.NEWS)
        for sentence in timed_sentences(self.tagged):
            rows, refused = self._timed(sentence, inheritance.reference)
            if not opening.is_over() and is_full_sentence(text, sentence):
                rows += [] if _has_main_verb(rows) else self._lead(sentence, opening)
                opening = Opening(opening.read + 1, found=bool(rows))
            if not _has_main_verb(rows):
                rows += inheritance.untimed(sentence)
            heading = list_heading(text, sentence)
            if refused is not None and not rows and heading is None:
                self._drop(sentence, refused)
            inheritance.go_on(sentence, rows, heading)
            yield from (event for _, event in rows)
            yield from self._commemorated(sentence)
            yield from self._defaulted(sentence, rows)
            self.rows.read.appendleft(sentence.span)
            is_waiting = self.default is not None or not opening.is_over() or inheritance.is_open(sentence)
            if sentence.is_last and not is_waiting:
                return

    def _timed(self, sentence: TimedSentence, reference: ReferenceDay | None) -> tuple[list[Row], str | None]:
        """The events of the times of a sentence, and why it has none in spite of a date."""
        dating = sentence.dating if sentence.times else {}
        if not dating:
            return [], None
        text = self.tagged.document.text
        known = {span for span, t in dating.items() if t.interval is not None}
        if not _may_report(text, sentence, self.grammar):
            line = [self._line(sentence)] if known and self.all_mentions else []
            return line, str(NoEvent.NO_SENTENCE) if known else None
        found = passages(text, sentence.span, self.grammar, list(dating), sentence.lengths, known)
        rows: list[Row] = []
        refused = str(NoEvent.NO_CLAUSE)
        for passage, when in self._chosen(found, dating):
            reason = None if self.all_mentions else self._refusal(passage, when)
            if reason is None:
                rows.append((passage, self._dated(passage, when, sentence, reference)))
            else:
                refused = reason
        return _without_repeats(rows), refused if known else None

    def _chosen(self, found: Iterable[Passage], dating: Mapping[Span, Timex]) -> list[tuple[Passage, Timex]]:
        if not self.all_mentions:
            return _once(found, dating)
        return [(each, dating[each.time]) for each in found if each.time is not None]

    def _line(self, sentence: TimedSentence) -> Row:
        """The event of a line that is no sentence."""
        when = next(t for t in sentence.dating.values() if t.interval is not None)
        passage = line_passage(self.tagged.document.text, sentence.span, self.grammar)
        return passage, self.rows.event(passage, when, DateSource.STATED)

    def _refusal(self, passage: Passage, when: Timex) -> str | None:
        """Why a time gives no event."""
        text = self.tagged.document.text
        reason = no_event(text, passage, self.grammar)
        if reason is not None:
            return str(reason)
        if when.interval is None or self.tagged.genre is not Genre.NEWS:
            return None
        return weak_signs(text, passage, when, self.rows.anchor)

    def _drop(self, sentence: TimedSentence, reason: str) -> None:
        when = next(t for t in sentence.dating.values() if t.interval is not None)
        document = self.tagged.document
        self.dropped.append(Dropped(document.id, folded(document.text, sentence.span), when, reason))

    def _dated(self, passage: Passage, when: Timex, sentence: TimedSentence, reference: ReferenceDay | None) -> Event:
        in_message = self.tagged.genre is Genre.MESSAGE  # its clock times are on the day of the message
        inherited = None if in_message else inherited_time(when, reference, sentence, self.grammar)
        if inherited is not None and may_inherit(passage, when) and not self._is_late_plan(passage, inherited):
            return self.rows.event(passage, inherited, DateSource.INHERITED)
        if when.interval is None and self.default is not None:
            day = day_of(self.default, passage.start, when)
            return self.rows.event(passage, day, DateSource.PUBLICATION, requested=True)
        return self.rows.event(passage, closed(when) if passage.is_at_bound else when, DateSource.STATED)

    def _is_late_plan(self, passage: Passage, when: Timex) -> bool:
        """Whether a plan would be of a day before publication, so that its clock time is of another day."""
        anchor = self.rows.anchor
        if anchor is None or when.interval is None or first_day(when.interval) >= number_of(anchor.day):
            return False
        return certainty(passage, None, anchor, self.rows.certainty_words) in (Certainty.PLANNED, Certainty.EXPECTED)

    def _lead(self, sentence: TimedSentence, opening: Opening) -> Iterator[Row]:
        """The news that a sentence without a time states, on the day of publication."""
        text, anchor = self.tagged.document.text, self.rows.anchor
        if anchor is None or sentence.has_byline or not is_sentence(text, sentence, self.grammar):
            return
        if not may_be_news(text, sentence, opening, self.grammar):
            return
        for passage in main_clauses(text, sentence.span, self.grammar, [*sentence.dating], sentence.lengths):
            if is_news(passage, opening, has_date=bool(sentence.dating)):
                when = day_of(
                    anchor, passage.start, reason=f"the news of the day of {anchor.name}; the text states no time"
                )
                yield passage, self.rows.event(passage, when, DateSource.PUBLICATION)
                return

    def _commemorated(self, sentence: TimedSentence) -> Iterator[Event]:
        """The events that the anniversaries of a sentence commemorate, each once in a document."""
        for when in sentence.times:
            if when.origin is not None and when.origin.value not in self.commemorated:
                self.commemorated.add(when.origin.value)
                yield self.rows.commemorated(sentence.span, when, when.origin)

    def _defaulted(self, sentence: TimedSentence, rows: Sequence[Row]) -> Iterator[Event]:
        """The main clauses without a time, dated by publication where the user wants it."""
        text = self.tagged.document.text
        if self.default is None or sentence.has_byline or not _may_report(text, sentence, self.grammar):
            return
        reported = {passage.start for passage, _ in rows}
        for passage in untimed(text, sentence.span, self.grammar, [span_of(t) for t in sentence.times]):
            if passage.start not in reported:
                day = day_of(self.default, passage.start)
                yield self.rows.event(passage, day, DateSource.PUBLICATION, requested=True)


def _has_main_verb(rows: Sequence[Row]) -> bool:
    return any(is_of_main_verb(passage) for passage, _ in rows)


def _once(found: Iterable[Passage], dating: Mapping[Span, Timex]) -> list[tuple[Passage, Timex]]:
    """Each passage with its time, in the order of the times; two names of one day in a clause give one event."""
    first: dict[tuple[int, str], tuple[Passage, Timex]] = {}
    for passage in sorted(found, key=lambda each: each.start - each.end):  # the longest first
        if passage.time is not None:
            when = dating[passage.time]
            first.setdefault((passage.clause, _distinct_value(when)), (passage, when))
    return finest(sorted(first.values(), key=lambda pair: span_of(pair[1])))


def _without_repeats(rows: list[Row]) -> list[Row]:
    """The events of a sentence without one that says less of another on its date: "the [Independence Day] parade last Friday"."""
    return [
        (passage, event)
        for passage, event in rows
        if not any(
            other is not event and other.when.interval == event.when.interval and _says_more(other.what, event.what)
            for _, other in rows
        )
    ]


def _says_more(what: str, less: str) -> bool:
    return len(what) > len(less) and what.startswith(less)


def _distinct_value(when: Timex) -> str:
    """The value in which two times of a clause differ; "in the night" does not differ from the day beside it."""
    bare = isinstance(when.mention.expression, DayPart) and when.mention.expression.of is None
    return when.value.partition("T")[0] if bare else when.value


def _may_report(text: str, sentence: TimedSentence, grammar: ClauseWords) -> bool:
    """Whether a sentence has a verb, or needs none as an entry of a chronology or a field."""
    needs_none = bool(sentence.times) and (
        is_entry(text, sentence.span, span_of(sentence.times[0]))
        or is_field(text, sentence.span, span_of(sentence.times[0]), grammar)
    )
    return needs_none or is_sentence(text, sentence, grammar)
