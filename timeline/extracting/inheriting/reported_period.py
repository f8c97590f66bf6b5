"""Reported periods: the quarter or year that a company reports on, which its further figures are of.

"Net profit fell by a third in the year to June. Revenue rose 4 per cent."
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from timeline.extracting.grammar.word import FIGURE_SIGNS, Word
from timeline.extracting.inheriting.reference_day import FACTS
from timeline.extracting.scope.passage import Passage
from timeline.extracting.timed_sentences import TimedSentence
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass
from timeline.model import DateSource, Event, Timex
from timeline.resolving.calendar import DAY_SECONDS

_SHORTEST, _LONGEST = 80, 380  # days: a quarter, a year of 53 weeks
_REACH = 8  # sentences
_ENDS_HEAD = frozenset([Pos.PREPOSITION, Pos.COMMA, Pos.RELATIVE, Pos.PARTICIPLE])


@dataclass(frozen=True, slots=True)
class ReportedPeriod:
    """The period of the last figures of a report.

    Attributes:
        when: the time expression that states it.
        latest: number of the last sentence with figures of it.
    """

    when: Timex
    latest: int

    def may_have(self, text: str, sentence: TimedSentence, grammar: ClauseWords) -> bool:
        """Whether a sentence is worth reading for figures of it."""
        is_near = sentence.number - self.latest <= _REACH
        return is_near and not sentence.dating and grammar.measure.search(text, *sentence.span) is not None

    def inherited(self) -> Timex:
        """The period as the time of further figures."""
        reason = f"inherited from {self.when.mention.text!r} before it, the period of the report: {self.when.reason}"
        return replace(self.when, reason=reason, origin=None, parts=(), relation=None)


def reported_period(
    rows: Iterable[tuple[Passage, Event]], sentence: TimedSentence, before: ReportedPeriod | None, grammar: ClauseWords
) -> ReportedPeriod | None:
    """The period that a text reports on after a sentence."""
    for passage, event in rows:
        if (
            event.date_source is DateSource.INHERITED
            and before is not None
            and event.when.interval == before.when.interval
        ):
            return replace(before, latest=sentence.number)
        if _is_of_period(event, before) and any(grammar.measure.fullmatch(word.lower) for word in passage.words):
            return ReportedPeriod(event.when, sentence.number)
    return before


def _is_of_period(event: Event, before: ReportedPeriod | None) -> bool:
    """Whether an event is of a period that a company may report on: one before that of the report is compared with it."""
    interval = event.when.interval
    if interval is not None and before is not None and before.when.interval and interval.end < before.when.interval.end:
        return False
    if interval is None or event.certainty not in FACTS or event.date_source is not DateSource.STATED:
        return False
    return _SHORTEST <= (interval.end - interval.start) / DAY_SECONDS <= _LONGEST


def is_figure_of_report(passage: Passage, grammar: ClauseWords) -> bool:
    """Whether a main clause says what a measure of a company came to: "Revenue [for the group] rose 4 per cent"."""
    trigger = passage.trigger
    if trigger is None or passage.is_reporting or not _states_figure(passage.words, trigger):
        return False
    return is_measure([*takewhile(lambda word: word is not trigger, passage.words)], grammar)


def is_measure(subject: Sequence[Word], grammar: ClauseWords) -> bool:
    """Whether a subject is what a company reports for a period: "operating costs for the group"."""
    head = _head(subject)
    return head is not None and grammar.measure.fullmatch(head.lower) is not None


def _states_figure(words: Sequence[Word], trigger: Word) -> bool:
    """ "Rose 4 per cent", "was $3m"; not a passive, "was hit by $3m"."""
    after = [word for word in words if word.start > trigger.start and word.part is not Pos.ADVERB]
    if trigger.is_a(WordClass.AUXILIARY):
        is_past = trigger.is_a(WordClass.COPULA) and not trigger.is_a(WordClass.PRESENT_COPULA)
        return is_past and bool(after) and (after[0].part is Pos.FIGURE or after[0].lower in FIGURE_SIGNS)
    return trigger.is_a(WordClass.PAST) and any(word.part is Pos.FIGURE for word in after)


def _head(subject: Sequence[Word]) -> Word | None:
    """The last noun before any addition to it, after an opening phrase: "For the group, [operating costs] ..."."""
    commas = [i for i, word in enumerate(subject) if word.part is Pos.COMMA]
    if subject and subject[0].part is Pos.PREPOSITION and commas:
        subject = subject[commas[0] + 1 :]
    nouns = takewhile(lambda word: word.part not in _ENDS_HEAD, subject)
    return next((word for word in reversed([*nouns]) if word.part in (Pos.NOUN, Pos.NAME)), None)
