"""Events of a text whose grammar is not read: each sentence is one event for every date in it."""

import re
from collections.abc import Iterator

from timeline.extracting.byline_spans import byline_spans
from timeline.extracting.headline import shortened
from timeline.extracting.sentences import has_words
from timeline.languages.language import language_named
from timeline.model import Certainty, Event, Tagged, Timex
from timeline.text.sentences import sentences

_FOLD = re.compile(r"\s+")


def sentence_events(tagged: Tagged) -> Iterator[Event]:
    """The events of one document, in the order of the text.

    Who, whom, where and the certainty are words of a language, so they stay empty and unknown. Sentences without a date give
    no event, whatever the user wants for undated ones: a date in words may stand in them.

    >>> from timeline.pipeline import tag_document
    >>> from timeline.model import Document
    >>> tagged = tag_document(Document("a", "El puente fue inaugurado el 30/07/2023.", lang="es"))
    >>> [(event.what, event.when.value, str(event.certainty)) for event in sentence_events(tagged)]
    [('El puente fue inaugurado el 30/07/2023', '2023-07-30', 'unknown')]
    """
    number = 0
    for start, end, dates in _dated_sentences(tagged):
        for when in dates:
            number += 1
            sentence = _FOLD.sub(" ", tagged.document.text[start:end])
            yield Event(
                event_id=f"{tagged.document.id}#{number}",
                document=tagged.document,
                dateline=tagged.dateline,
                when=when,
                what=shortened(sentence.rstrip(".")),
                sentence=sentence,
                char_start=start,
                char_end=end,
                certainty=Certainty.UNKNOWN,
            )


def _dated_sentences(tagged: Tagged) -> Iterator[tuple[int, int, list[Timex]]]:
    """The sentences with their dates, each date once; those of bylines are left out."""
    text, waiting, at = tagged.document.text, tagged.timexes, 0
    bylines = byline_spans(tagged)
    for start, end in sentences(text, language_named(tagged.language).sentences):
        first = at
        while at < len(waiting) and waiting[at].mention.start < end:
            at += 1
        here = [t for t in waiting[first:at] if not any(a <= t.mention.start < b for a, b in bylines)]
        if here and has_words(text[start:end]):
            yield start, end, list({when.edtf or when.mention.text: when for when in here}.values())
