"""Find a clause by its subject and the verb after it."""

from collections.abc import Sequence

from timeline.extracting.word import NOMINAL, Word
from timeline.languages.word_classes import Pos, WordClass

LONGEST_SUBJECT = 16  # words; a verb further off belongs to something else

_ENDS_SUBJECT = frozenset([Pos.COMMA, Pos.STOP, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.GERUND, Pos.TO, Pos.PARTICIPLE])
_IN_A_SUBJECT = NOMINAL | {Pos.DETERMINER, Pos.SUBJECT, Pos.POSSESSIVE, Pos.OTHER}


def subject_and_verb(words: Sequence[Word], i: int) -> int | None:
    """The place of the verb in a clause that begins with its subject at a word; None where no such clause begins there.

    >>> from timeline.extracting.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> words = words_of("and Park resigned", (0, 17), CLAUSES, [])
    >>> subject_and_verb(words, 1), subject_and_verb(words, 2)
    (2, None)
    """
    named = prepositional = False
    for j in range(i, min(i + LONGEST_SUBJECT, len(words))):
        part = words[j].part
        if part is Pos.VERB:
            coordinate = words[j - 1].part is Pos.COORDINATOR and j > i
            return j if named and not coordinate and not (prepositional and _may_be_participle(words, j)) else None
        if part in _ENDS_SUBJECT:
            return None
        named = named or part in _IN_A_SUBJECT
        prepositional = prepositional or part is Pos.PREPOSITION
    return None


def _may_be_participle(words: Sequence[Word], j: int) -> bool:
    """Whether a past form after a prepositional phrase may belong to its noun: "tanks of a type made in ..."."""
    if words[j].sure or words[j - 1].part not in (Pos.NOUN, Pos.FIGURE) or words[j].is_a(WordClass.AUXILIARY):
        return False
    return j + 1 < len(words) and words[j + 1].part is Pos.PREPOSITION
