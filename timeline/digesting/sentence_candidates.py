"""Sentence candidates for a day: those that name it, and the first ones of articles published on it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.languages.event_words import ClauseWords
from timeline.languages.language import language_named
from timeline.merging.stems import stems
from timeline.model import Dateline, Interval, Tagged, Timex, TimexType
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.text.sentences import sentences

_LEAD = 5  # sentences at the beginning of an article
_FEWEST_WORDS, _MOST_WORDS = 8, 60
_QUOTATION = re.compile(r"[\"“”„«»]|``|''")
_FOLD = re.compile(r"\s+")
_DASH = re.compile(r"[^\n]{0,40}?(?:--|[-–—])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class SentenceCandidate:
    """A sentence that may represent a day.

    Attributes:
        text: the sentence, white space folded, without the dateline before it.
        words: stems of its content words.
        document_id: its document.
        is_retrospective: whether it names the day and looks back on it.
        is_plain: whether it is no quotation, no fragment, and of ordinary length.
        is_leading: whether it is at the beginning of its document, where news reports the event.
    """

    text: str
    words: tuple[str, ...]
    document_id: str
    is_retrospective: bool
    is_plain: bool
    is_leading: bool = False


def candidates_of(tagged: Tagged, published: int | None) -> Iterator[tuple[int, SentenceCandidate]]:
    """The candidates in a document, each with the number of its day.

    Args:
        tagged: the document.
        published: the number of its day of publication, where that is known.
    """
    text, language = tagged.document.text, language_named(tagged.language)
    for number, (start, end, days) in enumerate(_dated_sentences(tagged)):
        is_leading = number < _LEAD
        if not is_leading and not days:
            continue
        whole = _FOLD.sub(" ", text[_after_dateline(tagged.dateline, text, start, end) : end])
        words, is_plain = tuple(stems(whole, language.content)), _is_plain(whole, language.clauses)
        for day in days:
            looks_back = published is not None and day <= published
            yield day, SentenceCandidate(whole, words, tagged.document.id, looks_back, is_plain, is_leading)
        if is_leading and published is not None and published not in days:
            yield published, SentenceCandidate(whole, words, tagged.document.id, False, is_plain, is_leading)


def days_named(tagged: Tagged) -> set[int]:
    """The numbers of the days that a document names."""
    return {day for when in tagged.timexes for day in _day(when)}


def _dated_sentences(tagged: Tagged) -> Iterator[tuple[int, int, set[int]]]:
    timexes, at = tagged.timexes, 0
    for start, end in sentences(tagged.document.text, language_named(tagged.language).sentences):
        days: set[int] = set()
        while at < len(timexes) and timexes[at].mention.start < end:
            days.update(_day(timexes[at]))
            at += 1
        yield start, end, days


def _day(when: Timex) -> Iterator[int]:
    interval = when.interval
    if interval is not None and when.type in (TimexType.DATE, TimexType.TIME) and _is_within_a_day(interval):
        yield interval.start // DAY_SECONDS


def _is_within_a_day(interval: Interval) -> bool:
    is_open = interval.open_start or interval.open_end
    return (
        interval.grain <= Grain.DAY
        and not is_open
        and (interval.end - 1) // DAY_SECONDS == interval.start // DAY_SECONDS
    )


def _after_dateline(dateline: Dateline, text: str, start: int, end: int) -> int:
    """The beginning of the sentence after "SEOUL, July 28 (Reuters) - "."""
    heads = [
        e.start + len(e.text)
        for e in dateline.evidence
        if e.start is not None and e.field in {"place", "agency", "date"} and start <= e.start < end
    ]
    dash = _DASH.match(text, max(heads), end) if heads else None
    return dash.end() if dash else start


def _is_plain(sentence: str, grammar: ClauseWords | None) -> bool:
    return (
        _FEWEST_WORDS <= len(sentence.split()) <= _MOST_WORDS
        and not _QUOTATION.search(sentence)
        and sentence[-1] in ".!?"
        and (grammar is None or grammar.verb.search(sentence) is not None)
    )
