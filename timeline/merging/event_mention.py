"""A telling: what one document says of one event, ready to be compared with what others say."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.languages.en.clause_words import REPORTING
from timeline.merging.content_words import content, stem
from timeline.model import Event, Interval, Stamp
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS

Time = int | tuple[int, int, bool, bool]
"""A day by its number, for times known to the day or better; else both edges, and whether they are open."""


@dataclass(frozen=True, slots=True)
class EventMention:
    """One mention of an event.

    Attributes:
        voice: the document, or the one that it is a copy of.
        time: the time at which it can be the same event as another.
        words: stems of the content words, without the time words.
        trigger: stem of the word that tells the event; None where that only reports ("said").
    """

    event: Event
    voice: int
    time: Time
    words: frozenset[str]
    trigger: str | None

    @property
    def interval(self) -> Interval:
        """The time told."""
        interval = self.event.when.interval
        if interval is None:
            raise AssertionError("only dated events become tellings")
        return interval

    @property
    def published(self) -> Stamp | None:
        """When its document was published."""
        return self.event.published


def event_mention(event: Event, voice: int) -> EventMention | None:
    """What the event says; None where it has no date, and nothing can be compared."""
    interval = event.when.interval
    if interval is None:
        return None
    told_by = event.trigger if event.trigger and event.trigger not in REPORTING else None
    return EventMention(
        event, voice, _time(interval), frozenset(content(_clause(event))), stem(told_by) if told_by else None
    )


def _clause(event: Event) -> str:
    """The clause without its time words."""
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
    """A publication for ordering: a day at its start, a clock without a zone as in UTC, what is not known last."""
    if stamp is None:
        return dt.datetime.max.replace(tzinfo=dt.UTC)
    if not isinstance(stamp, dt.datetime):
        return dt.datetime.combine(stamp, dt.time.min, dt.UTC)
    return stamp if stamp.tzinfo else stamp.replace(tzinfo=dt.UTC)


def likeness(one: EventMention, other: EventMention, weight: Mapping[str, float]) -> float:
    """How far two tellings use the same words, from 0 to 1: Dice's coefficient over weighted words."""
    both = one.words & other.words
    total = sum(weight[word] for words in (one.words, other.words) for word in words)
    return 2 * sum(weight[word] for word in both) / total if total else 0.0


def rarest(words: Iterable[str], weight: Mapping[str, float], most: int) -> Sequence[str]:
    """The words that say most, so many at most."""
    return sorted(words, key=lambda word: (-weight[word], word))[:most]
