"""Hearings: what judges, lawyers and witnesses do and say on the day that a court sits, narrated without naming it again.

A report of a trial goes back to its hearing after any background: "The judge also barred ...".
"""

from collections.abc import Sequence

from timeline.extracting.reference_day import ReferenceDay
from timeline.extracting.scope import Passage
from timeline.extracting.timed_sentences import TimedSentence
from timeline.extracting.word import Word
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import WordClass


def is_hearing(reference: ReferenceDay, grammar: ClauseWords) -> bool:
    """Whether a reference time is that of a recent hearing; lawyers speak elsewhere too."""
    return reference.is_scene and grammar.in_court.search(reference.event) is not None


def may_be_of_hearing(text: str, sentence: TimedSentence, reference: ReferenceDay, grammar: ClauseWords) -> bool:
    """Whether a sentence is worth reading as a further act of a hearing."""
    if not reference.reaches(sentence) or not is_hearing(reference, grammar):
        return False
    return grammar.hearing.search(text, *sentence.span) is not None


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
    if passage.trigger is None or not is_hearing(reference, grammar) or not _acts_in_court(subject, grammar):
        return False
    if passage.is_reporting and not reference.is_near(sentence):
        return False
    return grammar.background.search(text, passage.start, passage.trigger.end) is None


def _acts_in_court(subject: Sequence[Word], grammar: ClauseWords) -> bool:
    """ "The judge", "Prosecutor Ann Lee"; not "a judge", who may be any."""
    if any(word.is_a(WordClass.INDEFINITE) for word in subject):
        return False
    return any(grammar.hearing.fullmatch(word.lower) for word in subject)
