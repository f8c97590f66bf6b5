"""Extract the events of a document: one for each time that dates a clause or a phrase."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.extracting.byline_spans import byline_spans
from timeline.extracting.certainty import certainty
from timeline.extracting.fields import is_field
from timeline.extracting.headline import headline
from timeline.extracting.headline.cut import shortened
from timeline.extracting.no_event import no_event
from timeline.extracting.participants import Naming, Participants
from timeline.extracting.publication_default import day_of
from timeline.extracting.relations import relation
from timeline.extracting.scope import Passage, passages, untimed
from timeline.extracting.sentences import has_words, is_entry
from timeline.extracting.trigger import trigger
from timeline.extracting.word import Span
from timeline.languages.event_words import CertaintyWords, ClauseWords
from timeline.languages.language import language_named
from timeline.model import Anchor, DateSource, Event, Relation, Tagged, Timex, TimexType
from timeline.model.expressions import DayPart
from timeline.text.sentences import sentences

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

    def events(self) -> Iterator[Event]:
        """The events, in the order of the text."""
        text = self.tagged.document.text
        for sentence, here in _by_sentence(self.tagged, self.grammar, everywhere=self.default is not None):
            yield from self._timed(sentence, here)
            if self.default is not None:
                for passage in untimed(text, sentence, self.grammar, [_span(t) for t in here]):
                    yield self._event(passage, day_of(self.default, passage.start), default=True)

    def _timed(self, sentence: Span, here: Sequence[Timex]) -> Iterator[Event]:
        text = self.tagged.document.text
        dating = {_span(t): t for t in here if t.type in (TimexType.DATE, TimexType.TIME)}
        others = [_span(t) for t in here if _span(t) not in dating]
        known = {span for span, t in dating.items() if t.interval is not None}
        found = passages(text, sentence, self.grammar, list(dating), others, known)
        for passage, when in _once(found, dating):
            if no_event(text, passage, self.grammar) is not None:
                continue
            if when.interval is None and self.default is not None:
                yield self._event(passage, day_of(self.default, passage.start, when), default=True)
            else:
                yield self._event(passage, when)
        for when in dating.values():
            if when.origin is not None and when.origin.value not in self.commemorated:
                self.commemorated.add(when.origin.value)
                yield self._commemorated(sentence, when, when.origin)

    def _event(self, passage: Passage, when: Timex, *, default: bool = False) -> Event:
        text, names = self.tagged.document.text, self.name(passage)
        return Event(
            event_id="",
            document=self.tagged.document,
            dateline=self.tagged.dateline,
            when=when,
            what=headline(text, passage),
            sentence=_folded(text, passage.sentence),
            char_start=passage.start,
            char_end=passage.end,
            certainty=certainty(passage, None if default else when.interval, self.anchor, self.certainty_words),
            who=names.who,
            whom=names.whom,
            where=names.where,
            trigger=trigger(passage),
            relation=Relation.AT if default else relation(when),
            date_source=DateSource.PUBLICATION if default else DateSource.STATED,
            is_publication_default=default,
            language=self.tagged.language,
        )

    def _commemorated(self, sentence: Span, when: Timex, origin: Timex) -> Event:
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


def _once(found: Iterable[Passage], dating: Mapping[Span, Timex]) -> list[tuple[Passage, Timex]]:
    """Each passage with its time, in the order of the times; two names of one day in a clause give one event."""
    first: dict[tuple[int, str], tuple[Passage, Timex]] = {}
    for passage in sorted(found, key=lambda each: each.start - each.end):  # the longest first
        if passage.time is not None:
            when = dating[passage.time]
            first.setdefault((passage.clause, _distinct_value(when)), (passage, when))
    return sorted(first.values(), key=lambda pair: _span(pair[1]))


def _distinct_value(when: Timex) -> str:
    """The value in which two times of a clause differ; "in the night" does not differ from the day beside it."""
    bare = isinstance(when.mention.expression, DayPart) and when.mention.expression.of is None
    return when.value.partition("T")[0] if bare else when.value


def _span(when: Timex) -> Span:
    return when.mention.start, when.mention.end


def _folded(text: str, span: Span) -> str:
    return _FOLD.sub(" ", text[span[0] : span[1]])


def _by_sentence(tagged: Tagged, grammar: ClauseWords, *, everywhere: bool) -> Iterator[tuple[Span, list[Timex]]]:
    """The sentences with their times; sentences without any time only if wanted `everywhere`."""
    text, byline = tagged.document.text, byline_spans(tagged)
    waiting = tagged.timexes
    at = 0
    for start, end in sentences(text, language_named(tagged.language).sentences):
        if at == len(waiting) and not everywhere:
            return
        first = at
        while at < len(waiting) and waiting[at].mention.start < end:
            at += 1
        inside = [t for t in waiting[first:at] if t.mention.end <= end]
        here = [t for t in inside if not any(a <= t.mention.start < b for a, b in byline)]
        entry = bool(here) and _needs_no_verb(text, (start, end), _span(here[0]), grammar)
        if (here or (everywhere and not inside)) and (entry or _is_sentence(text[start:end], grammar)):
            yield (start, end), here


def _needs_no_verb(text: str, sentence: Span, time: Span, grammar: ClauseWords) -> bool:
    return is_entry(text, sentence, time) or is_field(text, sentence, time, grammar)


def _is_sentence(line: str, grammar: ClauseWords) -> bool:
    """Whether a line has enough words for a sentence, and one that may be a verb."""
    return has_words(line) and grammar.verb.search(line) is not None
