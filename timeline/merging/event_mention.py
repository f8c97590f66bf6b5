"""Event mentions: one document on one event, ready to be compared with others."""

import datetime as dt
import sys
from dataclasses import dataclass
from functools import cached_property, lru_cache

from timeline.datelines.gazetteer.countries import country_named
from timeline.extracting.participants.proper_names import capitalised
from timeline.languages.event_words import ClauseWords, ContentWords, NameWords
from timeline.languages.language import Language, language_named
from timeline.languages.word_classes import WordClass
from timeline.merging.roles import Grammar, Roles, roles_of
from timeline.merging.stems import concept, concepts
from timeline.model import Event, Interval, Stamp
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS

Time = int | tuple[int, int, bool, bool]
"""A day by its number, for times known to the day or better; else both edges, and whether they are open."""

_NAME = 2  # the weight of a name; other words have 1, whatever else is in the collection
_DOCUMENTS = 1024  # whose words are remembered


@dataclass(frozen=True, eq=False)
class EventMention:
    """One mention of an event.

    Attributes:
        voice: the number of its document, or of the document that this one is a copy of.
        time: two mentions of one event have the same.
        words: the concepts of its content words, without its time expression.
        names: those of them that have a capital.
        trigger: the concept of its trigger; None for a reporting verb ("said").
    """

    event: Event
    voice: int
    time: Time
    words: frozenset[str]
    names: frozenset[str]
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

    @property
    def content(self) -> ContentWords:
        """How words are compared in its language."""
        return language_named(self.event.language).content

    @property
    def is_unique(self) -> bool:
        """Whether such an event happens once: a ship sinks once, and shares rise again."""
        return self.trigger in self.content.unique

    @cached_property
    def clause(self) -> str:
        """The clause without its time expression."""
        return _clause(self.event)

    @property
    def verb(self) -> str | None:
        """The concept of its trigger, be it a reporting verb or not."""
        return None if self.event.trigger is None else concept(self.event.trigger.lower(), self.content)

    @cached_property
    def weight(self) -> int:
        """The weight of its words."""
        return _weight(self.words, self.names)

    @cached_property
    def roles(self) -> Roles:
        """Who does what to whom."""
        language = language_named(self.event.language)
        grammar = Grammar(language.clauses or ClauseWords(), language.names or NameWords(), language.content)
        return roles_of(self.clause, self.event.trigger, _capitalised(self.event.document.text), grammar)

    @cached_property
    def sentence_words(self) -> frozenset[str]:
        """The concepts of the whole sentence."""
        return frozenset(word for word, _ in concepts(self.event.sentence, self.content))

    @cached_property
    def sentence_names(self) -> frozenset[str]:
        """The concepts of the words with a capital in the whole sentence, its first word among them."""
        found = concepts(self.event.sentence, self.content)
        return frozenset(word for word, written in found if written[0].isupper())

    @property
    def document_words(self) -> frozenset[str]:
        """All words of the document, in lower case."""
        return _words(self.event.document.text)

    @cached_property
    def order(self) -> tuple[dt.datetime, str, int, str]:
        """By publication, and then in an order that does not depend on that of the input."""
        event = self.event
        return moment(event.published), event.document.id, event.char_start, event.event_id


def event_mention(event: Event, voice: int) -> EventMention | None:
    """The mention that an event is; None where it has no date, so that nothing can be compared."""
    interval = event.when.interval
    if interval is None:
        return None
    language = language_named(event.language)
    clause = _clause(event)
    found = [(sys.intern(word), written) for word, written in concepts(clause, language.content)]
    names = frozenset(word for word, written in found if written[0].isupper() and _is_name(written, clause, event))
    words = frozenset(word for word, _ in found)
    return EventMention(event, voice, _time(interval), words, names, _trigger(event, language))


def _is_name(word: str, clause: str, event: Event) -> bool:
    """Whether a word with a capital is part of a name; at the beginning of a clause, any word may have one."""
    if not clause.startswith(word):
        return True
    return country_named(word) is not None or word in _capitalised(event.document.text)


_capitalised = lru_cache(_DOCUMENTS)(capitalised)


@lru_cache(_DOCUMENTS)
def _words(text: str) -> frozenset[str]:
    return frozenset(text.lower().replace("’", "'").replace("'s", " ").translate(_SIGNS).split())


_SIGNS = str.maketrans(dict.fromkeys(",.;:!?()[]\"“”'", " "))


def _trigger(event: Event, language: Language) -> str | None:
    """The concept of the trigger; None for a reporting verb, which any event may have."""
    word, grammar = event.trigger, language.clauses
    if word is None or (grammar is not None and WordClass.REPORTING in grammar.classes_of(word)):
        return None
    return concept(word, language.content)


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


def share(one: EventMention, other: EventMention) -> float:
    """How much of the shorter mention is in the other, from 0 to 1, by the weight of the words."""
    least = min(one.weight, other.weight)
    return _common(one, other) / least if least else 0.0


def likeness(one: EventMention, other: EventMention) -> float:
    """How alike the words of two mentions are, from 0 to 1: Dice's coefficient over weighted words."""
    total = one.weight + other.weight
    return 2 * _common(one, other) / total if total else 0.0


def _common(one: EventMention, other: EventMention) -> int:
    return _weight(one.words & other.words, one.names & other.names)


def _weight(words: frozenset[str], names: frozenset[str]) -> int:
    return len(words) + (_NAME - 1) * len(names)
