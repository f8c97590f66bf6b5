"""Resolved mentions to events: one for each time that a clause names."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.extracting.byline_spans import byline_spans
from timeline.extracting.certainty import certainty
from timeline.extracting.headline import headline, shortened
from timeline.extracting.participants import Naming, Participants, by_rules
from timeline.extracting.pos import Span
from timeline.extracting.publication_default import day_of
from timeline.extracting.relations import relation
from timeline.extracting.scope import Passage, passages, untimed
from timeline.extracting.sentences import is_entry, is_sentence
from timeline.extracting.trigger import trigger
from timeline.languages.language import language_named
from timeline.model import Anchor, Event, Relation, Tagged, Timex, TimexType
from timeline.model.expressions import DayPart
from timeline.text.sentences import sentences

_FOLD = re.compile(r"\s+")
_COMMEMORATED = re.compile(r"\s+of\s+(?:the\s+)?([^,.;()\n]{3,120}?)(?=\s(?:that|which|who|when|where)\s|[,.;()\n]|$)")


def extract_events(
    tagged: Tagged, anchor: Anchor | None, naming: Naming = by_rules, *, published: bool = False
) -> Iterator[Event]:
    """The events of one document, in the order of the text.

    Every clause that names a date or time gives one event for each; lengths of time and recurring times give none. Dates
    outside sentences (bylines, page chrome) give none. What could not be dated, "now" and "recently" too, is kept with
    its reason, but not beside a date in the same clause.

    Args:
        tagged: the document with its time expressions, resolved.
        anchor: the moment its relative dates are counted from.
        naming: finds the names in a clause.
        published: give the day of publication to what has no time, and to main clauses that name none.
    """
    reader = _Reader(tagged, anchor, naming(tagged.document.text), anchor if published else None)
    for number, event in enumerate(reader.events(), 1):
        yield replace(event, event_id=f"{tagged.document.id}#{number}")


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the events of one document.

    Attributes:
        default: the publication that what has no time is dated by, if the user asked for it.
        commemorated: what anniversaries were of, told once however often they are named.
    """

    tagged: Tagged
    anchor: Anchor | None
    name: Callable[[Passage], Participants]
    default: Anchor | None
    commemorated: set[str] = field(default_factory=set)

    def events(self) -> Iterator[Event]:
        for sentence, here in _by_sentence(self.tagged, everywhere=self.default is not None):
            yield from self._timed(sentence, here)
            if self.default is not None:
                for passage in untimed(self.tagged.document.text, sentence, [_span(t) for t in here]):
                    yield self._event(passage, day_of(self.default, passage.start), default=True)

    def _timed(self, sentence: Span, here: Sequence[Timex]) -> Iterator[Event]:
        telling = {_span(t): t for t in here if t.type in (TimexType.DATE, TimexType.TIME)}
        others = [_span(t) for t in here if _span(t) not in telling]
        known = {span for span, t in telling.items() if t.interval is not None}
        found = passages(self.tagged.document.text, sentence, list(telling), others, known)
        for passage, when in _once(found, telling):
            if when.interval is None and self.default is not None:
                yield self._event(passage, day_of(self.default, passage.start, when), default=True)
            else:
                yield self._event(passage, when)
        for when in telling.values():
            if when.origin is not None and when.origin.value not in self.commemorated:
                self.commemorated.add(when.origin.value)
                yield _commemorated(self.tagged, sentence, when, when.origin)

    def _event(self, passage: Passage, when: Timex, *, default: bool = False) -> Event:
        text, names = self.tagged.document.text, self.name(passage)
        return Event(
            event_id="",
            document=self.tagged.document,
            dateline=self.tagged.dateline,
            when=when,
            what=headline(text, passage),
            sentence=_FOLD.sub(" ", text[passage.sentence[0] : passage.sentence[1]]),
            char_start=passage.start,
            char_end=passage.end,
            certainty=certainty(passage, None if default else when.interval, self.anchor),
            who=names.who,
            whom=names.whom,
            where=names.where,
            trigger=trigger(passage),
            relation=Relation.AT if default else relation(when),
            is_publication_default=default,
        )


def _once(found: Iterable[Passage], telling: Mapping[Span, Timex]) -> list[tuple[Passage, Timex]]:
    """Each passage with its time, in the order of the times; two names of one day in a clause tell it once."""
    kept: dict[tuple[int, str], tuple[Passage, Timex]] = {}
    for passage in sorted(found, key=lambda each: each.start - each.end):  # the longest speaks
        if passage.time is not None:
            when = telling[passage.time]
            kept.setdefault((passage.clause, _day_told(when)), (passage, when))
    return sorted(kept.values(), key=lambda pair: _span(pair[1]))


def _day_told(when: Timex) -> str:
    """The value that tells two times of a clause apart; "in the night" is no other than the day told beside it."""
    bare = isinstance(when.mention.expression, DayPart) and when.mention.expression.of is None
    return when.value.partition("T")[0] if bare else when.value


def _span(when: Timex) -> Span:
    return when.mention.start, when.mention.end


def _by_sentence(tagged: Tagged, *, everywhere: bool) -> Iterator[tuple[Span, list[Timex]]]:
    """The sentences with their times; those without any only where they are asked for."""
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
        entry = bool(here) and is_entry(text, (start, end), _span(here[0]))
        if (here or (everywhere and not inside)) and (entry or is_sentence(text[start:end])):
            yield (start, end), here


def _commemorated(tagged: Tagged, sentence: Span, when: Timex, origin: Timex) -> Event:
    """What an anniversary is of, on its own day."""
    text, mention = tagged.document.text, when.mention
    found = _COMMEMORATED.match(text, mention.end, sentence[1])
    end = found.end() if found else mention.end
    what = found[1] if found else f"Origin of {mention.text}"
    return Event(
        event_id="",
        document=tagged.document,
        dateline=tagged.dateline,
        when=origin,
        what=shortened(_FOLD.sub(" ", what[:1].upper() + what[1:])),
        sentence=_FOLD.sub(" ", text[sentence[0] : sentence[1]]),
        char_start=mention.start,
        char_end=end,
    )
