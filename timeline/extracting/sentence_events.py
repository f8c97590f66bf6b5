"""Events of a text whose grammar is not known: each sentence is one event for every date in it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.extracting.byline_spans import byline_spans
from timeline.extracting.headline.cut import shortened
from timeline.extracting.publication_default import day_of
from timeline.extracting.sentences import has_words
from timeline.languages.language import language_named
from timeline.model import Anchor, Certainty, DateSource, Event, Tagged, Timex, TimexType
from timeline.text.sentences import sentences

_FOLD = re.compile(r"\s+")


def sentence_events(tagged: Tagged, default: Anchor | None = None) -> Iterator[Event]:
    """The events of one document, in the order of the text.

    Participants and certainty need words of the language, so who, whom and where are empty and the certainty is unknown.

    Args:
        tagged: the document with its time expressions, resolved.
        default: the publication, by which sentences without a date are dated; without it they give no event, except for
            times that could not be dated. It has no effect where no words of the language are known: a sentence may
            then have a date in words.

    >>> from timeline.pipeline import tag_document
    >>> from timeline.model import Document
    >>> tagged = tag_document(Document("a", "El puente fue inaugurado el 30/07/2023.", lang="es"))
    >>> [(event.what, event.when.value, str(event.certainty)) for event in sentence_events(tagged)]
    [('El puente fue inaugurado el 30/07/2023', '2023-07-30', 'unknown')]
    """
    default = None if tagged.language is None else default
    number = 0
    for start, end, times in _sentences_with_times(tagged):
        for event in _events_of(tagged, start, end, times, default):
            number += 1
            yield replace(event, event_id=f"{tagged.document.id}#{number}")


def _events_of(tagged: Tagged, start: int, end: int, times: list[Timex], default: Anchor | None) -> Iterator[Event]:
    """One event for each date of a sentence; where it has none, one for each time that could not be dated."""
    dates = [when for when in times if when.interval is not None]
    if dates or default is None:
        for when in {when.edtf or when.mention.text: when for when in dates or times}.values():
            yield _event(tagged, start, end, when)
    else:
        when = day_of(default, start, times[0] if times else None)
        yield _event(tagged, start, end, when, is_default=True)


def _event(tagged: Tagged, start: int, end: int, when: Timex, *, is_default: bool = False) -> Event:
    sentence = _FOLD.sub(" ", tagged.document.text[start:end])
    return Event(
        event_id="",
        document=tagged.document,
        dateline=tagged.dateline,
        when=when,
        what=shortened(sentence.rstrip(".")),
        sentence=sentence,
        char_start=start,
        char_end=end,
        certainty=Certainty.UNKNOWN,
        date_source=DateSource.PUBLICATION if is_default else DateSource.STATED,
        is_publication_default=is_default,
        language=tagged.language,
    )


def _sentences_with_times(tagged: Tagged) -> Iterator[tuple[int, int, list[Timex]]]:
    """The sentences with their times; sentences with a date of the byline are left out unless they have another time."""
    text, waiting, at = tagged.document.text, tagged.timexes, 0
    bylines = byline_spans(tagged)
    for start, end in sentences(text, language_named(tagged.language).sentences):
        first = at
        while at < len(waiting) and waiting[at].mention.start < end:
            at += 1
        inside = [when for when in waiting[first:at] if when.type in (TimexType.DATE, TimexType.TIME)]
        here = [when for when in inside if not any(a <= when.mention.start < b for a, b in bylines)]
        if (here or not inside) and has_words(text[start:end]):
            yield start, end, here
