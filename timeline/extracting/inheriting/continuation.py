"""Continuation: whether a sentence without a time goes on from the reference time, as a further step of what it reports.

Few sentences do so clearly: those that a link opens ("Minutes later, ..."), that take up the event of the sentence before
("After the rally, ...", "The attack ..."), say what it was or add to it ("He also ..."), and further acts of a hearing or a
scene. Others may be at any time.
"""

from collections.abc import Sequence
from enum import StrEnum, unique
from itertools import takewhile

from timeline.extracting.grammar.word import Word
from timeline.extracting.inheriting.hearings import is_of_hearing, may_be_of_hearing
from timeline.extracting.inheriting.reference_day import QUOTES, ReferenceDay
from timeline.extracting.inheriting.scenes import is_of_scene, may_be_of_scene
from timeline.extracting.scope.passage import Passage
from timeline.extracting.timed_sentences import TimedSentence
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass


@unique
class Continuation(StrEnum):
    """Why a sentence without a time is at the reference time."""

    LINK = "a word of time links the two"
    SAME_EVENT = "it is about the same event"
    ELABORATION = "it says what took place"
    ADDITION = "it adds to what was done"
    SAME_SUBJECT = "it goes on about the same subject"
    HEARING = "it was done at the same hearing"
    SCENE = "it is narrated in the same scene"


_ELABORATING = 2  # sentences that say what took place
_STEM = 5  # letters by which a noun takes up a verb: "attack", "attacked"


def may_continue(text: str, sentence: TimedSentence, reference: ReferenceDay, grammar: ClauseWords) -> bool:
    """Whether a sentence is worth reading: it is near enough, or takes something up from farther away, and is no quotation."""
    start, end = sentence.span
    if sentence.has_byline or text[start] in QUOTES or not reference.reaches(sentence):
        return False
    if not _may_go_on(text, sentence, reference, grammar):
        return False
    return not grammar.is_furniture(text[start:end].lower())


def _may_go_on(text: str, sentence: TimedSentence, reference: ReferenceDay, grammar: ClauseWords) -> bool:
    start, end = sentence.span
    if grammar.taking_up.match(text, start, end) or may_be_of_hearing(text, sentence, reference, grammar):
        return True
    if not reference.is_near(sentence):
        return False
    is_next = sentence.number - reference.latest == 1
    return bool(
        (is_next and reference.is_occurrence)
        or grammar.continuing.match(text, start, end)
        or grammar.adding.search(text, start, end)
        or (is_next and grammar.following.match(text, start, end))
        or may_be_of_scene(text, sentence, reference, grammar)
    )


def continuation(
    text: str, passage: Passage, reference: ReferenceDay, sentence: TimedSentence, grammar: ClauseWords
) -> Continuation | None:
    """How a main clause without a time goes on from the reference time; None where it may be at another one."""
    trigger = passage.trigger
    if trigger is None or trigger.part is not Pos.VERB or not reference.event:
        return None
    if trigger.is_a(WordClass.PERFECT_AUXILIARY):  # "the mayor has also closed": at no past time
        return None
    before = list(takewhile(lambda word: word.start < trigger.start, passage.words))
    is_stated = is_step(passage.words, trigger)
    if not is_stated and not (passage.is_reporting and trigger.is_a(WordClass.PAST)):
        return None
    if _takes_up(before, reference, sentence):
        return Continuation.SAME_EVENT
    if _elaborates(text, before, reference, sentence, grammar) and is_stated:
        return Continuation.ELABORATION
    if not reference.is_of_one_day:
        return None
    if is_of_hearing(text, passage, before, reference, sentence, grammar):
        return Continuation.HEARING
    if not reference.is_near(sentence):
        return None
    additive = _additive(passage.words, trigger)
    if additive is not None:
        is_next = sentence.number - reference.latest == 1 and (reference.is_scene or _has_pronoun(before))
        return Continuation.ADDITION if is_next or _is_added(additive, passage, grammar) else None
    return _of_step(text, passage, before, reference, sentence, grammar) if is_stated else None


def _is_added(additive: Word, passage: Passage, grammar: ClauseWords) -> bool:
    """ "He [then] left" goes on, and so does "she [also] said"; what is also done may be at any time."""
    return grammar.continuing.fullmatch(additive.lower) is not None or passage.is_reporting


def _has_pronoun(before: Sequence[Word]) -> bool:
    """Whether the subject is somebody of the sentence before; in a history, another one may act at any time."""
    return any(word.part is Pos.SUBJECT for word in before)


def _of_step(
    text: str,
    passage: Passage,
    before: Sequence[Word],
    reference: ReferenceDay,
    sentence: TimedSentence,
    grammar: ClauseWords,
) -> Continuation | None:
    """How a step that names no event and adds to none goes on."""
    if grammar.continuing.match(text, *passage.sentence):
        return Continuation.LINK
    if sentence.number - reference.latest == 1 and _follows(text, passage, before, reference):
        is_other = _is_later(passage.words, grammar) or grammar.background.search(text, *passage.sentence)
        return None if is_other else Continuation.SAME_SUBJECT
    is_scene = is_of_scene(text, passage, before, reference, sentence, grammar)
    return Continuation.SCENE if is_scene else None


def _is_later(words: Sequence[Word], grammar: ClauseWords) -> bool:
    """ "He was [later] released": on that day or another one."""
    return any(
        word.part is Pos.ADVERB and not word.is_a(WordClass.ADDITIVE) and grammar.continuing.fullmatch(word.lower)
        for word in words
    )


def is_step(words: Sequence[Word], trigger: Word) -> bool:
    """Whether a verb states one thing that was done: a past form or a passive, not a state, a view or what had been."""
    if trigger.part is not Pos.VERB:
        return False
    if not trigger.is_a(WordClass.AUXILIARY):
        return trigger.is_a(WordClass.PAST) and not trigger.is_a(WordClass.STATIVE)
    after = (w for w in words if w.start > trigger.start and w.part is not Pos.ADVERB and not w.is_a(WordClass.BE))
    following = next(after, None)
    is_order = following is not None and following.is_a(WordClass.ADDRESSING) and _is_infinitive(next(after, None))
    if following is None or (following.is_a(WordClass.STATIVE) and not is_order):
        return False
    return trigger.is_a(WordClass.EVENTIVE_AUXILIARY) and following.is_a(WordClass.PARTICIPLE)


def _is_infinitive(word: Word | None) -> bool:
    """ "Was told [to] leave"."""
    return word is not None and word.is_a(WordClass.INFINITIVE_MARKER)


def _additive(words: Sequence[Word], trigger: Word) -> Word | None:
    """ "He [also] met Lee", "was [then] sold"."""
    at = next(i for i, word in enumerate(words) if word is trigger)
    return next((word for word in words[max(0, at - 1) : at + 2] if word.is_a(WordClass.ADDITIVE)), None)


def _takes_up(before: Sequence[Word], reference: ReferenceDay, sentence: TimedSentence) -> bool:
    """Whether a noun of action before the verb is that of the reference time: "after the rally", "the attack".

    An occasion of the day need not be named before it is: "At the ceremony, ...".
    """
    is_next = sentence.number - reference.latest == 1
    for i, article in enumerate(before):
        after_preposition = i > 0 and before[i - 1].is_a(WordClass.OCCASION)
        opens = i == 0 or before[i - 1].part is Pos.COORDINATOR or after_preposition
        is_definite = article.is_a(WordClass.DEFINITE) or (is_next and article.is_a(WordClass.DEMONSTRATIVE))
        if not opens or not is_definite:
            continue
        nouns = list(takewhile(lambda word: word.part is Pos.NOUN, before[i + 1 :]))
        if nouns and nouns[-1].is_a(WordClass.EVENT_NOUN) and nouns[-1].lower[:_STEM] in reference.event:
            return is_next or reference.is_of_one_day
        is_occasion = i == 1 and after_preposition and bool(nouns) and nouns[-1].is_a(WordClass.SITTING)
        if is_occasion and reference.is_scene and reference.is_near(sentence):
            return True
    return False


def _is_definite(before: Sequence[Word]) -> bool:
    first = before[0] if before else None
    return first is not None and (first.is_a(WordClass.DEFINITE) or first.is_a(WordClass.DEMONSTRATIVE))


def _elaborates(
    text: str, before: Sequence[Word], reference: ReferenceDay, sentence: TimedSentence, grammar: ClauseWords
) -> bool:
    """Whether the next sentence says what took place: "An attack occurred on Friday. [Gunmen opened fire.]"."""
    is_next = sentence.number - reference.latest == 1 and sentence.number - reference.number <= _ELABORATING
    is_reaction = sentence.number - reference.number > 1 and _is_definite(before)  # "The incident was condemned"
    return (
        reference.is_occurrence
        and is_next
        and not is_reaction
        and not sentence.dating
        and "\n" not in text[reference.end : sentence.span[0]]
        and grammar.background.search(text, *sentence.span) is None
    )


def _follows(text: str, passage: Passage, before: Sequence[Word], reference: ReferenceDay) -> bool:
    """Whether the next sentence goes on about the same: "He deleted it", "The judge ruled"."""
    first = next((word for word in before if word.part is not Pos.QUOTE), None)
    if first is None:
        return False
    if first.is_a(WordClass.TEMPORAL):  # "After being taken to hospital, he died"
        first = before[-1]
    if first.part is Pos.SUBJECT:
        return not first.is_a(WordClass.AMBIGUOUS_PRONOUN)
    is_new_paragraph = "\n" in text[reference.end : passage.sentence[0]]
    return (
        not is_new_paragraph
        and first.is_a(WordClass.DEFINITE)
        and len(before) > 1
        and f" {before[1].lower}" in reference.event
    )
