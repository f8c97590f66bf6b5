"""Importance: how much an event matters in its collection, from 0 to 1.

It is the mean of these parts, each from 0 to 1, with equal weights that are fitted to nothing:

    day          votes of documents for its day, as the digest counts them, against the day with the most
    sources      independent documents that report it, against all independent documents (logarithmic)
    topic        how many documents use the words of its sentence (logarithmic), against the most common words
    prominence   how near the beginning of a document it is mentioned: news reports the event first
    certainty    a fact, a plan, a possibility
    grain        a day, a month, a year
    party        somebody who acts or is acted on is named

An event without a date has the importance 0, and so has page furniture: a sentence that several articles have word for
word, far from their beginnings. Background, an event long before the publication of all its reports, counts for half.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from timeline.digesting.date_ranking import DateVotes
from timeline.digesting.sentence_candidates import days_named
from timeline.languages.language import language_named
from timeline.merging.copies import Copies
from timeline.merging.merged_event import MergedEvent
from timeline.merging.stems import stems
from timeline.model import Certainty, Event, Interval, Stamp, Tagged
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS, number_of

_CERTAINTY = {
    Certainty.HAPPENED: 1.0,
    Certainty.REPORTED: 1.0,
    Certainty.PLANNED: 0.5,
    Certainty.EXPECTED: 0.5,
    Certainty.UNKNOWN: 0.5,
    Certainty.POSSIBLE: 0.0,
    Certainty.DENIED: 0.0,
}
_LONG_BEFORE = 365  # days from the event to the first publication that reports it
_BACKGROUND = 0.5
_BEGINNING = 0.2  # of a document, in which a sentence is no furniture however often it is copied
_COPIES = 3  # articles with one sentence; it is furniture in most of them


def importances(events: Sequence[MergedEvent], documents: Iterable[Tagged]) -> Mapping[str, float]:
    """The importance of each event, by its id, for events of these documents."""
    votes, copies, voice_of = DateVotes(), Copies(), dict[str, int]()
    for tagged in documents:
        voice = voice_of[tagged.document.id] = copies.original(tagged.document.text)
        published = tagged.dateline.published or tagged.document.published
        votes.add(voice, days_named(tagged), published=None if published is None else number_of(published))
    return importances_by(events, votes, voice_of)


def importances_by(events: Sequence[MergedEvent], votes: DateVotes, voice_of: Mapping[str, int]) -> Mapping[str, float]:
    """The importance of each event, by its id.

    Args:
        events: of a collection.
        votes: of its documents for days.
        voice_of: the number of the original of each document, by its id.
    """
    collection = _Collection(events, votes, voice_of)
    return {each.event.event_id: round(_importance(each, collection), 3) for each in events}


def key_events(events: Sequence[MergedEvent], importance: Mapping[str, float], number: int) -> list[str]:
    """The ids of the most important events of as many days, the most important first."""
    ranked = sorted(events, key=lambda each: (-importance[each.event.event_id], each.event.event_id))
    first_of_day: dict[int, str] = {}
    for each in ranked:
        interval = each.event.when.interval
        if interval is not None and importance[each.event.event_id] > 0:
            first_of_day.setdefault(interval.start // DAY_SECONDS, each.event.event_id)
    return list(first_of_day.values())[:number]


class _Collection:
    """What the documents have in common: the days that they name, and their words; copies of a text count once."""

    def __init__(self, events: Sequence[MergedEvent], votes: DateVotes, voice_of: Mapping[str, int]) -> None:
        self._votes = votes.total()
        self._most_votes = max(self._votes.values(), default=1)
        self._voices = len(set(voice_of.values()))
        users: defaultdict[str, set[int]] = defaultdict(set)
        for event in (mention for each in events for mention in each.mentions):
            for word in _words(event):
                users[word].add(voice_of.get(event.document.id, -1))
        self._users = {word: len(voices) for word, voices in users.items()}
        self._commonness = {each.event.event_id: self._commonness_of(each.event) for each in events}
        self._most_common = max(self._commonness.values(), default=0.0) or 1.0

    def day(self, interval: Interval) -> float:
        """The votes for a day, against the day with the most."""
        if interval.grain > Grain.DAY:
            return 0.0
        return self._votes.get(interval.start // DAY_SECONDS, 0) / self._most_votes

    def sources(self, merged: MergedEvent) -> float:
        """The independent documents that report an event, against all."""
        return math.log(merged.corroboration) / math.log(self._voices) if self._voices > 1 else 1.0

    def topic(self, event: Event) -> float:
        """How many documents use the words of a sentence, against the sentence with the most common words."""
        return self._commonness[event.event_id] / self._most_common

    def _commonness_of(self, event: Event) -> float:
        words = _words(event)
        return sum(math.log2(self._users[word]) for word in words) / len(words) if words else 0.0


def _words(event: Event) -> frozenset[str]:
    return frozenset(stems(event.sentence, language_named(event.language).content))


def _importance(merged: MergedEvent, collection: _Collection) -> float:
    event, interval = merged.event, merged.event.when.interval
    if interval is None or _is_furniture(merged):
        return 0.0
    parts = (
        collection.day(interval),
        collection.sources(merged),
        collection.topic(event),
        1 - min(_depths(merged)),
        _CERTAINTY[event.certainty],
        _fineness(interval),
        1.0 if event.who or event.whom else 0.0,
    )
    return sum(parts) / len(parts) * (_BACKGROUND if _is_background(merged, interval) else 1)


def _depths(merged: MergedEvent) -> list[float]:
    """How far from the beginning of its document each mention is, from 0 to 1."""
    return [mention.char_start / max(1, len(mention.document.text)) for mention in merged.mentions]


def _fineness(interval: Interval) -> float:
    """1 for a day or better, then less by the logarithm of the days, and 0 from ten years on."""
    days = max(1.0, (interval.end - interval.start) / DAY_SECONDS)
    return max(0.0, 1 - math.log10(days) / math.log10(3650)) if math.isfinite(days) else 0.0


def _is_furniture(merged: MergedEvent) -> bool:
    """Whether many articles have its sentence word for word, and none of them near its beginning."""
    sentences = {mention.sentence for mention in merged.mentions}
    return len(merged.sources) >= _COPIES and len(sentences) == 1 and min(_depths(merged)) > _BEGINNING


def _is_background(merged: MergedEvent, interval: Interval) -> bool:
    published: Stamp | None = merged.first_reported
    return published is not None and number_of(published) - interval.end // DAY_SECONDS > _LONG_BEFORE
