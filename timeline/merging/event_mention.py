"""Event mentions: one document on one event, ready to be compared with others."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.languages.language import Language, language_named
from timeline.languages.word_classes import WordClass
from timeline.merging.stems import stem, stems
from timeline.model import Event, Interval, Stamp
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS

Time = int | tuple[int, int, bool, bool]
"""A day by its number, for times known to the day or better; else both edges, and whether they are open."""


@dataclass(frozen=True, slots=True)
class EventMention:
    """One mention of an event.

    Attributes:
        voice: the number of its document, or of the document that this one is a copy of.
        time: two mentions of one event have the same.
        words: the stems of its content words, without its time expression.
        place: the stems of the name of its place.
        trigger: the stem of its trigger; None for a reporting verb ("said").
    """

    event: Event
    voice: int
    time: Time
    words: frozenset[str]
    place: frozenset[str]
    trigger: str | None

    @property
    def interval(self) -> Interval:
        """Its time."""
        interval = self.event.when.interval
        if interval is None:
            raise AssertionError("only dated events become mentions")
        return interval

    @property
    def published(self) -> Stamp | None:
        """When its document was published."""
        return self.event.published


def event_mention(event: Event, voice: int) -> EventMention | None:
    """The mention that an event is; None where it has no date, so that nothing can be compared."""
    interval = event.when.interval
    if interval is None:
        return None
    language = language_named(event.language)
    words, place = stems(_clause(event), language.content), stems(event.where or "", language.content)
    return EventMention(event, voice, _time(interval), frozenset(words), frozenset(place), _trigger(event, language))


def _trigger(event: Event, language: Language) -> str | None:
    """The stem of the trigger; None for a reporting verb, which any event may have."""
    word, grammar = event.trigger, language.clauses
    if word is None or (grammar is not None and WordClass.REPORTING in grammar.classes_of(word)):
        return None
    return stem(word, language.content)


def _clause(event: Event) -> str:
    """The clause without its time expression."""
    text, mention = event.document.text, event.when.mention
    start, end = event.char_start, event.char_end
    if start <= mention.start and mention.end <= end:
        return f"{text[start : mention.start]} {text[mention.end : end]}"
    return text[start:end] or event.what


def _time(interval: Interval) -> Time:
    is_open = interval.open_start or interval.open_end
    if interval.grain <= Grain.DAY and interval.end - interval.start <= DAY_SECONDS and not is_open:
        return interval.start // DAY_SECONDS
    return interval.start, interval.end, interval.open_start, interval.open_end


def moment(stamp: Stamp | None) -> dt.datetime:
    """A publication for ordering: a day at its start, a clock time without a zone in UTC, an unknown publication last."""
    if stamp is None:
        return dt.datetime.max.replace(tzinfo=dt.UTC)
    if not isinstance(stamp, dt.datetime):
        return dt.datetime.combine(stamp, dt.time.min, dt.UTC)
    return stamp if stamp.tzinfo else stamp.replace(tzinfo=dt.UTC)


def likeness(one: EventMention, other: EventMention, weight: Mapping[str, float]) -> float:
    """How alike the words of two mentions are, from 0 to 1: Dice's coefficient over weighted words."""
    both = one.words & other.words
    total = sum(weight[word] for words in (one.words, other.words) for word in words)
    return 2 * sum(weight[word] for word in both) / total if total else 0.0


def rarest(words: Iterable[str], weight: Mapping[str, float], most: int) -> Sequence[str]:
    """The words of most weight, in their order."""
    return sorted(words, key=lambda word: (-weight[word], word))[:most]
