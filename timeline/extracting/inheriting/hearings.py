"""Hearings: what judges, lawyers and witnesses do and say on the day that a court sits, narrated without naming it again.

A report of a trial goes back to its hearing after any background: "The judge also barred ...".
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from timeline.extracting.grammar.word import Word
from timeline.extracting.inheriting.reference_day import ReferenceDay
from timeline.extracting.scope.passage import Passage
from timeline.extracting.timed_sentences import TimedSentence
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import WordClass

_FIRST = re.compile(r"[A-Z][\w’'-]+")
_NAME = re.compile(r"(?: [A-Z][\w.]*){0,3} ([A-Z][\w’'-]+)")


def is_hearing(reference: ReferenceDay, grammar: ClauseWords) -> bool:
    """Whether a reference time is that of a recent hearing; lawyers speak elsewhere too."""
    return reference.is_scene and grammar.in_court.search(reference.event) is not None


def may_be_of_hearing(text: str, sentence: TimedSentence, reference: ReferenceDay, grammar: ClauseWords) -> bool:
    """Whether a sentence is worth reading as a further act of a hearing."""
    if not reference.in_court or not reference.reaches(sentence):
        return False
    start, end = sentence.span
    if grammar.hearing.search(text, start, end) is not None:
        return True
    first = _FIRST.match(text, start, end)
    return first is not None and first[0] in _names_in_court(text, grammar)


def is_of_hearing(
    text: str,
    passage: Passage,
    subject: Sequence[Word],
    reference: ReferenceDay,
    sentence: TimedSentence,
    grammar: ClauseWords,
) -> bool:
    """Whether those who act in a court do or say something at a hearing: "The judge also barred ...".

    What they state may be of other times: "The judge ruled that he had once lied". Far from the hearing, what they say may
    be said anywhere.
    """
    if passage.trigger is None or not reference.in_court or not _acts_in_court(text, subject, grammar):
        return False
    if passage.is_reporting and not reference.is_near(sentence):
        return False
    return grammar.background.search(text, passage.start, passage.trigger.end) is None


def _acts_in_court(text: str, subject: Sequence[Word], grammar: ClauseWords) -> bool:
    """ "The judge", "Prosecutor Ann Lee", and "Lee" after it; not "a judge", who may be any."""
    if any(word.is_a(WordClass.INDEFINITE) for word in subject):
        return False
    if any(grammar.hearing.fullmatch(word.lower) for word in subject):
        return True
    return len(subject) == 1 and text[subject[0].start : subject[0].end] in _names_in_court(text, grammar)


@lru_cache(maxsize=1)
def _names_in_court(text: str, grammar: ClauseWords) -> frozenset[str]:
    """The surnames of a document that follow an office in court: "Judge Anita [Robles]"."""
    found = (_NAME.match(text, office.end()) for office in grammar.hearing.finditer(text))
    return frozenset(name[1] for name in found if name)
