"""Coreferent acts: a sentence of a court that a report states without a date, and dates elsewhere.

"Lee was jailed for six years. ... Both men were sentenced on Friday." The date lends itself to every such act before and
after it, where it is the only one in the report and whom it names may be the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from re import Pattern

from timeline.extracting.grammar.word import Span
from timeline.extracting.inheriting.continuation import is_step
from timeline.extracting.inheriting.reference_day import FACTS, is_of_one_day
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass
from timeline.model import DateSource, Event, Timex
from timeline.resolving.calendar_units import first_day


@dataclass(frozen=True, slots=True)
class Undated:
    """An act without a date.

    Attributes:
        passage: its clause.
        before: the sentences before it, the nearest first, which pronouns in it refer to.
    """

    passage: Passage
    before: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Acts:
    """The sentences of a court in a report, as far as it has been read.

    Attributes:
        text: the document.
        grammar: the words of its language in clauses.
        dated: the acts with a date, each with its clause.
        appearances: the appearances before a court with a date, after acts without one.
        undated: the acts without a date.
    """

    text: str
    grammar: ClauseWords
    dated: list[tuple[Passage, Event]] = field(default_factory=list)
    appearances: list[tuple[Passage, Event]] = field(default_factory=list)
    undated: list[Undated] = field(default_factory=list)

    def may_state_one(self, sentence: Span) -> bool:
        """Whether a sentence is worth reading for an act."""
        return self.grammar.sentencing.search(self.text, *sentence) is not None

    def add_dated(self, rows: Sequence[tuple[Passage, Event]]) -> None:
        """Remember the acts among the events of a sentence, and the appearances before a court after undated ones."""
        days = [(passage, event) for passage, event in rows if _is_of_known_day(event)]
        if not days:
            return
        self.dated.extend(each for each in days if self._is_act(each[0]))
        if self.undated:
            self.appearances.extend(each for each in days if self._is_appearance(each[0]))

    def add_undated(self, passage: Passage, before: Sequence[Span]) -> None:
        """Remember a clause without a date, if it is an act."""
        trigger = passage.trigger
        if trigger is None or trigger.is_a(WordClass.PERFECT_AUXILIARY):  # "have been jailed": at no past time
            return
        if is_step(passage.words, trigger) and self._is_act(passage):
            self.undated.append(Undated(passage, tuple(before)))

    def of_one_day(self) -> list[tuple[Undated, Timex]]:
        """The undated acts with the day of the dated ones; none where those are of several days, or of none."""
        dated = self.dated or self.appearances
        days = {first_day(event.when.interval) for _, event in dated if event.when.interval}
        if len(days) != 1:
            return []
        (passage, event), *_ = dated
        same = (each for each in self.undated if _may_be_of_same(self.text, each.passage, passage))
        return [(each, _lent(event.when, each.passage)) for each in same]

    def is_dated_elsewhere(self, event: Event) -> bool:
        """Whether a lead without a date is such an act: "Two men have been jailed"."""
        is_lead = event.date_source is DateSource.PUBLICATION
        return (
            is_lead
            and bool(self.dated or self.appearances)
            and self.grammar.sentencing.search(event.sentence) is not None
        )

    def _is_act(self, passage: Passage) -> bool:
        return self._has(self.grammar.sentencing, passage)

    def _is_appearance(self, passage: Passage) -> bool:
        """ "All three appeared before Norrby Crown Court on Friday"."""
        return self._has(self.grammar.appearing, passage)

    def _has(self, words: Pattern[str], passage: Passage) -> bool:
        """Whether a clause has some words from its verb on, and no other time."""
        trigger = passage.trigger
        if trigger is None or self._is_earlier(passage):
            return False
        return words.search(self.text, trigger.start, passage.end) is not None

    def _is_earlier(self, passage: Passage) -> bool:
        """ "was once jailed", "first appeared"."""
        at = next((i for i, word in enumerate(passage.words) if word is passage.trigger), 0)
        around = passage.words[max(0, at - 1) : at + 2]
        return any(word.part is Pos.ADVERB and self.grammar.background.fullmatch(word.lower) for word in around)


def _is_of_known_day(event: Event) -> bool:
    interval = event.when.interval
    is_day = interval is not None and is_of_one_day(interval) and event.date_source is DateSource.STATED
    return is_day and event.certainty in FACTS


def _lent(when: Timex, passage: Passage) -> Timex:
    where = "before it" if when.mention.start < passage.start else "farther on"
    reason = f"inherited from {when.mention.text!r} {where}, where the same act is dated: {when.reason}"
    return replace(when, reason=reason, origin=None, parts=(), relation=None)


def _may_be_of_same(text: str, act: Passage, dated: Passage) -> bool:
    """Whether whoever an act is about may be among those of the dated one: "both men", "he", "Lee" beside "Ann Lee"."""
    people, others = _names(text, dated), _names(text, act)
    return not people or not others or not people.isdisjoint(others)


def _names(text: str, passage: Passage) -> set[str]:
    """The names before the verb; a plural at the beginning is no name: "Brothers"."""
    trigger = passage.trigger
    before = takewhile(lambda word: word is not trigger, passage.words)
    return {
        word.lower
        for word in before
        if text[word.start].isupper()
        and (word.part is Pos.NAME or (word.part is Pos.NOUN and not word.is_a(WordClass.PLURAL)))
    }
