"""Extract the events of a document: one for each time that dates a clause or a phrase."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.extracting.certainty import certainty
from timeline.extracting.continuation import continues, inherited_time, may_continue
from timeline.extracting.date_lines import is_item, list_heading
from timeline.extracting.fields import is_field
from timeline.extracting.headline import headline
from timeline.extracting.headline.cut import shortened
from timeline.extracting.lead import Opening, is_full_sentence, is_news, without_dated_lead
from timeline.extracting.no_event import no_event
from timeline.extracting.participants import Naming, Participants
from timeline.extracting.publication_default import day_of
from timeline.extracting.reference_time import ReferenceTime, reference_time
from timeline.extracting.relations import relation
from timeline.extracting.scope import Passage, line_passage, main_clauses, passages, untimed
from timeline.extracting.sentences import has_words, is_entry
from timeline.extracting.timed_sentences import TimedSentence, span_of, timed_sentences
from timeline.extracting.trigger import trigger
from timeline.extracting.word import Span
from timeline.languages.event_words import CertaintyWords, ClauseWords
from timeline.model import Anchor, DateSource, Event, Genre, Relation, Tagged, Timex
from timeline.model.expressions import DayPart

_FOLD = re.compile(r"\s+")


def extract_events(
    tagged: Tagged,
    anchor: Anchor | None,
    grammar: ClauseWords,
    certainty_words: CertaintyWords | None,
    naming: Naming,
    *,
    published: bool = False,
) -> Iterator[Event]:
    """The events of one document, in the order of the text.

    Every clause gives one event for each date or time in it; lengths of time and recurring times give none. Dates outside
    sentences (bylines, page chrome) give none. A time that could not be dated, "now" and "recently" too, gives an event
    with the reason, but not beside a date in the same clause.

    Args:
        tagged: the document with its time expressions, resolved.
        anchor: the moment that its relative dates count from.
        grammar: the words of its language in clauses.
        certainty_words: the words that say how sure the text is.
        naming: finds the participants in a clause.
        published: date by publication the events that have no date, and the main clauses that name no time.
    """
    text = tagged.document.text
    reader = _Reader(tagged, anchor, grammar, certainty_words, naming(text), anchor if published else None)
    for number, event in enumerate(reader.events(), 1):
        yield replace(event, event_id=f"{tagged.document.id}#{number}")


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the events of one document.

    Attributes:
        default: the publication, where the user wants it to date events without a date.
        commemorated: values of the dates that anniversaries commemorate; each is one event however often it is named.
    """

    tagged: Tagged
    anchor: Anchor | None
    grammar: ClauseWords
    certainty_words: CertaintyWords | None
    name: Callable[[Passage], Participants]
    default: Anchor | None
    commemorated: set[str] = field(default_factory=set)

    def events(self) -> list[Event]:
        """The events, in the order of the text."""
        found = list(self._read())
        lead = next((each for each in found if each.date_source is DateSource.PUBLICATION), None)
        return found if self.default is not None else without_dated_lead(found, lead)

    def _read(self) -> Iterator[Event]:
        text = self.tagged.document.text
        reference: ReferenceTime | None = None
        opening = Opening(found=self.anchor is None or self.default is not None or self.tagged.genre is not Genre.NEWS)
        for sentence in timed_sentences(self.tagged):
            rows = list(self._timed(sentence, reference))
            if not opening.is_over() and is_full_sentence(text, sentence):
                rows += self._lead(sentence, opening) if not sentence.dating else ()
                opening = Opening(opening.read + 1, found=bool(rows))
            if reference is not None and not any(passage.is_main for passage, _ in rows):
                rows += self._continued(sentence, reference)
            reference = list_heading(text, sentence) or reference_time(rows, sentence, self.anchor, reference)
            yield from (event for _, event in rows)
            yield from self._commemorated(sentence)
            yield from self._defaulted(sentence, rows)
            is_waiting = self.default is not None or not opening.is_over() or _is_open(reference, sentence)
            if sentence.is_last and not is_waiting:
                return

    def _timed(self, sentence: TimedSentence, reference: ReferenceTime | None) -> Iterator[tuple[Passage, Event]]:
        """The events of the times of a sentence."""
        text = self.tagged.document.text
        if not sentence.times or not _may_report(text, sentence, self.grammar):
            return
        dating = sentence.dating
        known = {span for span, t in dating.items() if t.interval is not None}
        found = passages(text, sentence.span, self.grammar, list(dating), sentence.lengths, known)
        for passage, when in _once(found, dating):
            if no_event(text, passage, self.grammar) is not None:
                continue
            inherited = self._inherited(when, reference, sentence)
            if inherited is None and when.interval is None and self.default is not None:
                yield passage, self._event(passage, day_of(self.default, passage.start, when), DateSource.PUBLICATION)
            else:
                source = DateSource.STATED if inherited is None else DateSource.INHERITED
                yield passage, self._event(passage, inherited or when, source)

    def _inherited(self, when: Timex, reference: ReferenceTime | None, sentence: TimedSentence) -> Timex | None:
        if self.tagged.genre is Genre.MESSAGE:
            return None  # its clock times are on the day of the message
        return inherited_time(when, reference, sentence, self.grammar)

    def _lead(self, sentence: TimedSentence, opening: Opening) -> Iterator[tuple[Passage, Event]]:
        """The news that a sentence without a time states, on the day of publication."""
        text = self.tagged.document.text
        if self.anchor is None or sentence.has_byline or not _is_sentence(text, sentence, self.grammar):
            return
        for passage in main_clauses(text, sentence.span, self.grammar, (), sentence.lengths):
            if is_news(passage, opening):
                when = day_of(
                    self.anchor,
                    passage.start,
                    reason="the news of the day of publication; the text states no time",
                )
                yield passage, self._event(passage, when, DateSource.PUBLICATION)
                return

    def _continued(self, sentence: TimedSentence, reference: ReferenceTime) -> Iterator[tuple[Passage, Event]]:
        """The event of a main clause without a time that goes on from the reference time."""
        text = self.tagged.document.text
        if reference.lists(sentence) and is_item(text[slice(*sentence.span)]):
            passage = line_passage(text, sentence.span, self.grammar)
            yield passage, self._event(passage, reference.inherited(sentence), DateSource.INHERITED)
        elif may_continue(text, sentence, reference, self.grammar) and _is_sentence(text, sentence, self.grammar):
            yield from self._further_step(sentence, reference)

    def _further_step(self, sentence: TimedSentence, reference: ReferenceTime) -> Iterator[tuple[Passage, Event]]:
        text = self.tagged.document.text
        for passage in main_clauses(text, sentence.span, self.grammar, list(sentence.dating), sentence.lengths):
            if continues(text, passage, reference, sentence, self.grammar):
                yield passage, self._event(passage, reference.inherited(sentence), DateSource.INHERITED)
                return

    def _defaulted(self, sentence: TimedSentence, rows: Sequence[tuple[Passage, Event]]) -> Iterator[Event]:
        """The main clauses without a time, dated by publication where the user wants it."""
        text = self.tagged.document.text
        if self.default is None or sentence.has_byline or not _may_report(text, sentence, self.grammar):
            return
        reported = {passage.start for passage, _ in rows}
        for passage in untimed(text, sentence.span, self.grammar, [span_of(t) for t in sentence.times]):
            if passage.start not in reported:
                yield self._event(passage, day_of(self.default, passage.start), DateSource.PUBLICATION)

    def _event(self, passage: Passage, when: Timex, source: DateSource) -> Event:
        text, names = self.tagged.document.text, self.name(passage)
        by_publication = source is DateSource.PUBLICATION
        return Event(
            event_id="",
            document=self.tagged.document,
            dateline=self.tagged.dateline,
            when=when,
            what=headline(text, passage),
            sentence=_folded(text, passage.sentence),
            char_start=passage.start,
            char_end=passage.end,
            certainty=certainty(passage, None if by_publication else when.interval, self.anchor, self.certainty_words),
            who=names.who,
            whom=names.whom,
            where=names.where,
            trigger=trigger(passage),
            relation=Relation.AT if by_publication else relation(when),
            date_source=source,
            is_publication_default=by_publication and self.default is not None,
            language=self.tagged.language,
        )

    def _commemorated(self, sentence: TimedSentence) -> Iterator[Event]:
        """The events that the anniversaries of a sentence commemorate, each once in a document."""
        for when in sentence.times:
            if when.origin is not None and when.origin.value not in self.commemorated:
                self.commemorated.add(when.origin.value)
                yield self._commemorated_event(sentence.span, when, when.origin)

    def _commemorated_event(self, sentence: Span, when: Timex, origin: Timex) -> Event:
        """The event that an anniversary commemorates, on its own day."""
        text, mention = self.tagged.document.text, when.mention
        found = self.grammar.commemorated.match(text, mention.end, sentence[1])
        what = found[1] if found else f"Event marked by {mention.text}"
        return Event(
            event_id="",
            document=self.tagged.document,
            dateline=self.tagged.dateline,
            when=origin,
            what=shortened(_FOLD.sub(" ", what[:1].upper() + what[1:])),
            sentence=_folded(text, sentence),
            char_start=mention.start,
            char_end=found.end() if found else mention.end,
            language=self.tagged.language,
        )


def _is_open(reference: ReferenceTime | None, sentence: TimedSentence) -> bool:
    return reference is not None and reference.reaches(sentence)


def _once(found: Iterable[Passage], dating: Mapping[Span, Timex]) -> list[tuple[Passage, Timex]]:
    """Each passage with its time, in the order of the times; two names of one day in a clause give one event."""
    first: dict[tuple[int, str], tuple[Passage, Timex]] = {}
    for passage in sorted(found, key=lambda each: each.start - each.end):  # the longest first
        if passage.time is not None:
            when = dating[passage.time]
            first.setdefault((passage.clause, _distinct_value(when)), (passage, when))
    return sorted(first.values(), key=lambda pair: span_of(pair[1]))


def _distinct_value(when: Timex) -> str:
    """The value in which two times of a clause differ; "in the night" does not differ from the day beside it."""
    bare = isinstance(when.mention.expression, DayPart) and when.mention.expression.of is None
    return when.value.partition("T")[0] if bare else when.value


def _folded(text: str, span: Span) -> str:
    return _FOLD.sub(" ", text[span[0] : span[1]])


def _may_report(text: str, sentence: TimedSentence, grammar: ClauseWords) -> bool:
    """Whether a sentence has a verb, or needs none as an entry of a chronology or a field."""
    needs_none = bool(sentence.times) and (
        is_entry(text, sentence.span, span_of(sentence.times[0]))
        or is_field(text, sentence.span, span_of(sentence.times[0]), grammar)
    )
    return needs_none or _is_sentence(text, sentence, grammar)


def _is_sentence(text: str, sentence: TimedSentence, grammar: ClauseWords) -> bool:
    """Whether a line has enough words for a sentence, and one that may be a verb."""
    return has_words(text[slice(*sentence.span)]) and grammar.verb.search(text, *sentence.span) is not None
