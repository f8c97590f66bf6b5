"""Events of a text whose grammar is not known: each sentence is one event for every date in it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.extracting.headline.cut import shortened
from timeline.extracting.inheriting.publication_default import day_of
from timeline.extracting.no_event.refusals import NoEvent
from timeline.extracting.sentences import has_words
from timeline.extracting.timed_sentences import TimedSentence, timed_sentences
from timeline.model import Anchor, Certainty, DateSource, Dropped, Event, Extraction, Tagged, Timex

_FOLD = re.compile(r"\s+")


def sentence_events(tagged: Tagged, default: Anchor | None = None) -> Extraction:
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
    >>> [(event.what, event.when.value, str(event.certainty)) for event in sentence_events(tagged).events]
    [('El puente fue inaugurado el 30/07/2023', '2023-07-30', 'unknown')]
    """
    default = None if tagged.language is None else default
    events: list[Event] = []
    dropped: list[Dropped] = []
    for sentence in timed_sentences(tagged):
        times = list(sentence.dating.values())
        if sentence.has_byline and not times:
            continue
        if has_words(tagged.document.text[slice(*sentence.span)]):
            events += _events_of(tagged, *sentence.span, times, default)
        else:
            dropped += _dropped(tagged, sentence)
    numbered = (replace(event, event_id=f"{tagged.document.id}#{n}") for n, event in enumerate(events, 1))
    return Extraction(tuple(numbered), tuple(dropped))


def _dropped(tagged: Tagged, sentence: TimedSentence) -> Iterator[Dropped]:
    when = next((each for each in sentence.dating.values() if each.interval is not None), None)
    if when is not None:
        line = _FOLD.sub(" ", tagged.document.text[slice(*sentence.span)])
        yield Dropped(tagged.document.id, line, when, str(NoEvent.NO_SENTENCE))


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
