"""The lead: the news that an article opens with. Where the text dates it nowhere, it is that of the day of publication."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extracting.inheriting.continuation import is_step
from timeline.extracting.scope.passage import Passage
from timeline.extracting.timed_sentences import TimedSentence
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import WordClass
from timeline.model import DateSource, Event
from timeline.model.grain import Grain
from timeline.resolving.calendar_units import first_day

FULL_SENTENCES = 2  # from the beginning; the news stands in one of them
_FULL = re.compile(r"[.!…]\W{0,2}\Z")
_QUOTES = "\"“”‘'`"
_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 5  # letters that two forms of a word share
_REPEATED = 3  # words that a second report of the lead shares with it
_NEXT = 2  # dated events after the lead
_WEEK = 7


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


def may_be_news(text: str, sentence: TimedSentence, opening: Opening, grammar: ClauseWords) -> bool:
    """Whether a sentence is worth reading: the first, or one in the perfect."""
    return opening.read == 0 or grammar.perfect.search(text, *sentence.span) is not None


def is_full_sentence(text: str, sentence: TimedSentence) -> bool:
    """Whether a line ends as a sentence does, and is no quotation."""
    start, end = sentence.span
    return _FULL.search(text, max(start, end - 3), end) is not None and text[start] not in _QUOTES


def is_news(passage: Passage, opening: Opening, *, has_date: bool = False) -> bool:
    """Whether a main clause states what has been done: in the perfect, or in the past in the first sentence.

    In the past it is of the day that its sentence names for something else, if it does.
    "The woman was found dead, an inquest has heard" is news of the inquest, and says nothing of the day of the death.
    """
    trigger, source = passage.trigger, passage.source
    if trigger is None or (source is not None and source.is_a(WordClass.AUXILIARY)):
        return False
    if trigger.is_a(WordClass.PERFECT_AUXILIARY):
        return is_step(passage.words, trigger)
    if has_date:
        return False
    is_report = passage.is_reporting and trigger.is_a(WordClass.REPORTING)
    return opening.read == 0 and (is_step(passage.words, trigger) or is_report)


def without_dated_lead(events: Sequence[Event]) -> list[Event]:
    """The events without the lead, where the text dates it after all.

    It does where another event with a date is the same, and where the next ones are of the days before publication: news
    says first what happened, and then when.
    """
    at = next((i for i, each in enumerate(events) if each.date_source is DateSource.PUBLICATION), None)
    if at is None:
        return [*events]
    lead, others = events[at], [*events[:at], *events[at + 1 :]]
    dated = [each for each in others if each.when.interval is not None]
    after = [each for each in dated if each.char_start > lead.char_start][:_NEXT]
    is_dated = any(_is_same(lead, each) for each in dated) or any(_is_just_before(lead, each) for each in after)
    return others if is_dated else [*events]


def _is_same(lead: Event, other: Event) -> bool:
    """Whether two events share their verb or enough words; all names together count as one, who may do several things."""
    shared = _stems(lead.what) & _stems(other.what)
    names = {stem for stem in shared if stem[0].isupper()}
    return len(shared - names) + bool(names) >= _REPEATED or _same_trigger(lead, other)


def _is_just_before(lead: Event, other: Event) -> bool:
    """Whether an event is of a day in the week before publication."""
    published, when = lead.when.interval, other.when.interval
    if published is None or when is None or when.grain > Grain.DAY:
        return False
    return 0 < first_day(published) - first_day(when) <= _WEEK


def _same_trigger(lead: Event, other: Event) -> bool:
    if lead.trigger is None or other.trigger is None:
        return False
    return lead.trigger[:_STEM] == other.trigger[:_STEM]


def _stems(what: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(what)}
