"""The lead: the news that an article opens with. Where the text dates it nowhere, it is that of the day of publication."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.extracting.continuation import is_step
from timeline.extracting.scope import Passage
from timeline.extracting.timed_sentences import TimedSentence
from timeline.languages.word_classes import WordClass
from timeline.model import Event

FULL_SENTENCES = 2  # from the beginning; the news stands in one of them
_FULL = re.compile(r"[.!…]\W{0,2}\Z")
_QUOTES = "\"“”‘'`"
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5  # letters that two forms of a word share
_REPEATED = 3  # words that a second report of the lead shares with it


@dataclass(frozen=True, slots=True)
class Opening:
    """How far an article has been read in search of its lead.

    Attributes:
        read: full sentences so far; headlines and bylines are none.
        found: whether one of them is the lead, or has a date of its own.
    """

    read: int = 0
    found: bool = False

    def is_over(self) -> bool:
        """Whether the lead cannot follow any more."""
        return self.found or self.read >= FULL_SENTENCES


def is_full_sentence(text: str, sentence: TimedSentence) -> bool:
    """Whether a line ends as a sentence does, and is no quotation."""
    start, end = sentence.span
    return _FULL.search(text, max(start, end - 3), end) is not None and text[start] not in _QUOTES


def is_news(passage: Passage, opening: Opening) -> bool:
    """Whether a main clause states what has been done: in the perfect, or in the past in the first sentence.

    "The woman was found dead, an inquest has heard" is news of the inquest, and says nothing of the day of the death.
    """
    trigger, source = passage.trigger, passage.source
    if trigger is None or (source is not None and source.is_a(WordClass.AUXILIARY)):
        return False
    if trigger.is_a(WordClass.PERFECT_AUXILIARY):
        return is_step(passage.words, trigger)
    return opening.read == 0 and (is_step(passage.words, trigger) or passage.is_reporting)


def without_dated_lead(events: Sequence[Event], lead: Event | None) -> list[Event]:
    """The events without the lead, where another of them has a date and reports the same."""
    if lead is None or not _is_repeated(lead, (each for each in events if each is not lead)):
        return [*events]
    return [each for each in events if each is not lead]


def _is_repeated(lead: Event, others: Iterable[Event]) -> bool:
    words = _stems(lead.what)
    dated = (each for each in others if each.when.interval is not None)
    return any(len(words & _stems(each.what)) >= _REPEATED or _same_trigger(lead, each) for each in dated)


def _same_trigger(lead: Event, other: Event) -> bool:
    if lead.trigger is None or other.trigger is None:
        return False
    return lead.trigger[:_STEM] == other.trigger[:_STEM]


def _stems(what: str) -> set[str]:
    return {word[:_STEM].lower() for word in _WORD.findall(what)}
