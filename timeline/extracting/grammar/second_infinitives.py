"""Second infinitives: verbs that share a modal or "to" with the one before them: "will resign in May and [move] to Rome"."""

from collections.abc import Sequence

from timeline.extracting.grammar.verb_forms import may_be_infinitive
from timeline.extracting.grammar.word import Word, places_of
from timeline.languages.word_classes import Pos, WordClass

_LONGEST = 20  # words from the first infinitive to the second
_ENDS = frozenset([Pos.STOP, Pos.RELATIVE, Pos.SUBORDINATOR, Pos.QUOTE])
_BEFORE_OBJECT = frozenset([Pos.DETERMINER, Pos.FIGURE])
_BEFORE_PHRASE = frozenset([Pos.PREPOSITION, Pos.TIME])


def find_second_infinitives(found: Sequence[Word]) -> None:
    """Make a verb of the word after a time and a coordinator, where an infinitive before it may have a second one.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> words = words_of("He will leave in May and move to Rome.", (0, 38), CLAUSES, [(17, 20)])
    >>> words[6].lower, words[6].part.name
    ('move', 'BARE')
    """
    for i in places_of(found, Pos.COORDINATOR):
        if 1 < i < len(found) - 2 and _follows_time(found, i) and _may_be_second(found, i + 1):
            found[i + 1].part = Pos.BARE


def _follows_time(found: Sequence[Word], i: int) -> bool:
    return found[i - 1 - (found[i - 1].part is Pos.COMMA)].part is Pos.TIME


def _may_be_second(found: Sequence[Word], i: int) -> bool:
    """Whether a word can be an infinitive, and goes on like one: before an object, or as the first one without an object."""
    first = first_infinitive(found, i)
    if first is None or not may_be_infinitive(found[i]) or _is_past(found[i], _marker(found, first)):
        return False
    following = found[i + 1].part
    has_object = found[first + 1].part not in _BEFORE_PHRASE
    return following in _BEFORE_OBJECT or (following in _BEFORE_PHRASE and not has_object)


def first_infinitive(found: Sequence[Word], i: int) -> int | None:
    """The place of the last infinitive with a modal or "to" of its own before a word."""
    for at in range(i - 1, max(0, i - _LONGEST), -1):
        if found[at].part in _ENDS:
            return None
        if found[at].part is Pos.BARE:
            marker = _marker(found, at)
            if marker is not None and (marker.part is Pos.TO or marker.is_a(WordClass.MODAL)):
                return at
    return None


def _marker(found: Sequence[Word], at: int) -> Word | None:
    """The word before an infinitive that makes it one."""
    return next((word for word in reversed(found[:at]) if word.part is not Pos.ADVERB), None)


def _is_past(word: Word, marker: Word | None) -> bool:
    """Whether a form is a past tense, or as "cut" may be one: "did not open in May and cut 40 jobs in June"."""
    is_infinitive_too = word.is_a(WordClass.INFINITIVE_TOO)
    in_past = marker is not None and marker.is_a(WordClass.PAST_AUXILIARY)
    return word.is_a(WordClass.PAST) and (in_past or not is_infinitive_too)
