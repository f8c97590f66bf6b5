"""Resolved mentions to events: one for each time that a clause names."""

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.expressions import Anniversary, Reference
from timeline.extracting.certainty import certainty
from timeline.extracting.clauses import Span, clause_around
from timeline.extracting.headline import headline, shortened
from timeline.extracting.names import names, trigger
from timeline.extracting.relations import related
from timeline.extracting.sentences import sentences
from timeline.extracting.words import VERB
from timeline.model import Anchor, Event, Resolved, Tagged, TimexType

_FOLD = re.compile(r"\s+")
_COMMEMORATED = re.compile(r"\s+of\s+(?:the\s+)?([^,.;()\n]{3,120}?)(?=\s(?:that|which|who|when|where)\s|[,.;()\n]|$)")
_SHORTEST = 4  # words; a shorter line with a date is a caption or page chrome, not a sentence


def extract_events(tagged: Tagged, anchor: Anchor | None) -> Iterator[Event]:
    """The events of one document, in the order of the text.

    Every clause that names a date or time gives one event for each; lengths of time, recurring times and "now" give
    none. Dates outside sentences (bylines, page chrome) give none. What could not be dated is kept, with its reason.
    """
    seen: set[tuple[object, ...]] = set()
    number = 0
    for sentence, mentions in _by_sentence(tagged):
        for when in mentions:
            for event in _events_of(tagged, sentence, when, anchor):
                key = _identity(event)
                if key in seen:
                    continue
                seen.add(key)
                number += 1
                yield replace(event, event_id=f"{tagged.document.id}#{number}")


def _by_sentence(tagged: Tagged) -> Iterator[tuple[Span, list[Resolved]]]:
    text, byline = tagged.document.text, _byline_spans(tagged)
    waiting = [t for t in tagged.timexes if _tells_when(t)]
    spans = sentences(text) if waiting else iter(())
    at = 0
    for start, end in spans:
        here = []
        while at < len(waiting) and waiting[at].mention.start < end:
            here.append(waiting[at])
            at += 1
        here = [t for t in here if not any(a <= t.mention.start < b for a, b in byline)]
        if here and _is_sentence(text[start:end]):
            dated = [t for t in here if t.interval is not None]
            yield (start, end), dated or here
        if at == len(waiting):
            break


def _tells_when(when: Resolved) -> bool:
    return when.type in (TimexType.DATE, TimexType.TIME) and when.value != Reference.PRESENT


def _byline_spans(tagged: Tagged) -> list[Span]:
    fields = ("published", "updated", "date")
    return [
        (e.start, e.start + len(e.text)) for e in tagged.dateline.evidence if e.start is not None and e.field in fields
    ]


def _is_sentence(text: str) -> bool:
    return len(text.split()) >= _SHORTEST and VERB.search(text) is not None


def _events_of(tagged: Tagged, sentence: Span, when: Resolved, anchor: Anchor | None) -> Iterator[Event]:
    text = tagged.document.text
    start, end = clause_around(text, sentence, (when.mention.start, when.mention.end))
    clause = text[start:end]
    who, where = names(clause)
    yield Event(
        event_id="",
        document=tagged.document,
        dateline=tagged.dateline,
        when=related(when, text),
        what=headline(clause, (when.mention.start - start, when.mention.end - start)),
        sentence=_FOLD.sub(" ", text[sentence[0] : sentence[1]]),
        char_start=start,
        char_end=end,
        certainty=certainty(clause, when.interval, anchor),
        who=who,
        where=where,
        trigger=trigger(clause),
    )
    if when.origin is not None:
        yield _commemorated(tagged, sentence, when, when.origin)


def _commemorated(tagged: Tagged, sentence: Span, when: Resolved, origin: Resolved) -> Event:
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


def _identity(event: Event) -> tuple[object, ...]:
    """Events with the same identity are the same: one clause with one time, or one anniversary with one origin."""
    if isinstance(event.when.mention.expression, Anniversary) and event.when.interval is not None:
        return (
            (event.when.value, "anniversary")
            if event.char_start == event.when.mention.start
            else (event.char_start, event.when.value)
        )
    return (event.char_start, event.when.value)
