"""Scenes: what happened on one day, narrated over several sentences without naming the day again.

News of the last two weeks is narrated so, and so are the numbered entries of court and police reports. In histories and
backgrounders weeks may pass from one sentence to the next.
"""

from collections.abc import Sequence

from timeline.extracting.grammar.word import Word
from timeline.extracting.inheriting.reference_day import ReferenceDay
from timeline.extracting.inheriting.reported_period import is_measure
from timeline.extracting.scope.passage import Passage
from timeline.extracting.timed_sentences import TimedSentence
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass

_GAP = 2  # sentences from one act of a scene to the next


def may_be_of_scene(text: str, sentence: TimedSentence, reference: ReferenceDay, grammar: ClauseWords) -> bool:
    """Whether a sentence is worth reading as a further act of a scene."""
    if not reference.is_scene:
        return False
    is_near = sentence.number - reference.latest == 1 or _is_in_paragraph(text, sentence, reference)
    return is_near and not _is_elsewhere(text, sentence, grammar)


def is_of_scene(
    text: str,
    passage: Passage,
    subject: Sequence[Word],
    reference: ReferenceDay,
    sentence: TimedSentence,
    grammar: ClauseWords,
) -> bool:
    """Whether a step is a further act of a scene: in its paragraph, or by somebody named in it.

    A word of other times ("once", "last", "years") or another time in the sentence shows that it is not.
    """
    if not reference.is_scene:
        return False
    is_next = sentence.number - reference.latest == 1
    goes_on = is_next and (not reference.is_entry or _is_participant(subject, reference))
    if not goes_on and not _is_in_paragraph(text, sentence, reference):
        return False
    if _is_another_event(subject, reference) or is_measure(subject, grammar):
        return False
    trigger = passage.trigger
    if trigger is not None and trigger.is_a(WordClass.REPORTING):  # what is stated may be of other times
        is_act = trigger.is_a(WordClass.DECLARING) and not sentence.dating
        return is_act and grammar.background.search(text, passage.start, trigger.end) is None
    return not _is_elsewhere(text, sentence, grammar)


def _is_elsewhere(text: str, sentence: TimedSentence, grammar: ClauseWords) -> bool:
    """Whether a sentence is about other times."""
    return bool(sentence.dating) or grammar.background.search(text, *sentence.span) is not None


def _is_in_paragraph(text: str, sentence: TimedSentence, reference: ReferenceDay) -> bool:
    is_near = sentence.number - reference.latest <= _GAP
    return is_near and "\n" not in text[reference.end : sentence.span[0]]


def _is_participant(subject: Sequence[Word], reference: ReferenceDay) -> bool:
    """Whether the sentence that states the day names the head of a subject."""
    heads = [word for word in subject if word.part in (Pos.NAME, Pos.NOUN)]
    return bool(heads) and f" {heads[-1].lower}" in reference.event


def _is_another_event(subject: Sequence[Word], reference: ReferenceDay) -> bool:
    """ "The trial [closed a street]", after a rally."""
    heads = [word for word in subject if word.part is Pos.NOUN]
    is_definite = any(word.is_a(WordClass.DEFINITE) for word in subject)
    return (
        is_definite and bool(heads) and heads[-1].is_a(WordClass.EVENT_NOUN) and heads[-1].lower not in reference.event
    )
