"""Resolved mentions to events: one for each time that a clause names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.expressions import Anniversary, Reference
from timeline.extracting.certainty import certainty
from timeline.extracting.clauses import Span, clause_around, share_of
from timeline.extracting.headline import headline, shortened
from timeline.extracting.names import capitalised, names, trigger
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
    seen: set[tuple[object, str]] = set()
    number = 0
    known = capitalised(tagged.document.text)
    for sentence, mentions in _by_sentence(tagged):
        for when in mentions:
            for place, event in _events_of(tagged, sentence, when, mentions, known, anchor):
                if (place, event.when.value) in seen:  # one clause tells one event of one time
                    continue
                seen.add((place, event.when.value))
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


def _events_of(
    tagged: Tagged,
    sentence: Span,
    when: Resolved,
    beside: Sequence[Resolved],
    known: frozenset[str],
    anchor: Anchor | None,
) -> Iterator[tuple[object, Event]]:
    """The events that one time tells, each with what makes it the same as another of the same time."""
    text = tagged.document.text
    mention = when.mention.start, when.mention.end
    start, end = clause_around(text, sentence, mention)
    clause = text[start:end]
    first, last = share_of(text, (start, end), mention, [(b.mention.start, b.mention.end) for b in beside])
    who, where = names(clause, known)
    event = Event(
        event_id="",
        document=tagged.document,
        dateline=tagged.dateline,
        when=related(when, text),
        what=headline(clause, (when.mention.start - start, when.mention.end - start)),
        sentence=_FOLD.sub(" ", text[sentence[0] : sentence[1]]),
        char_start=first,
        char_end=last,
        certainty=certainty(clause, when.interval, anchor),
        who=who,
        where=where,
        trigger=trigger(clause),
    )
    yield start, event
    if when.origin is not None:
        yield Anniversary, _commemorated(tagged, sentence, when, when.origin)


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
