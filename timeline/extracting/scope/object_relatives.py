"""Object relatives in the order of a main clause: "[Roe signed] the law" of "the law which Roe signed"."""

from collections.abc import Sequence

from timeline.extracting.grammar.clause import Clause, ClauseRole
from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import FIGURE_SIGNS, Word
from timeline.languages.word_classes import Pos, WordClass

_VERB_GROUP = frozenset([Pos.VERB, Pos.BARE, Pos.ADVERB])
_AFTER_OBJECT = frozenset([Pos.PREPOSITION, Pos.SUBORDINATOR, Pos.TO, Pos.COMMA, Pos.OTHER, Pos.VERB, Pos.TIME])
_NAMED = frozenset([Pos.DETERMINER, Pos.NAME, Pos.FIGURE])
_AFTER_STRANDED = frozenset([Pos.PREPOSITION, Pos.COMMA, Pos.OTHER])


def in_main_order(noun: Sequence[Word], clause: Sequence[Word]) -> list[Word] | None:
    """The words of a noun and its relative clause, with the noun as the object after the verb.

    None where the clause has an object already, or does not begin with its subject.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> words = words_of("the club he bought in May", (0, 25), CLAUSES, [(22, 25)])
    >>> [word.lower for word in in_main_order(words[:2], words[2:])]
    ['he', 'bought', 'the', 'club', 'in', 'may']
    """
    verb = subject_and_verb(clause, 0)
    is_named = bool(noun) and (noun[-1].is_a(WordClass.PLURAL) or any(word.part in _NAMED for word in noun))
    if verb is None or not is_named:
        return None  # "what we saw"
    if clause[verb].is_a(WordClass.PAST_AUXILIARY) and _lacks_object(clause, verb + 1):
        return None  # "the way they did"
    last = verb
    while last + 1 < len(clause) and clause[last + 1].part in _VERB_GROUP and " " not in clause[last + 1].lower:
        last += 1
    if [word.part for word in clause[last + 1 : last + 3]] == [Pos.TO, Pos.BARE] and _lacks_object(clause, last + 3):
        last += 2  # "libraries the council voted [to close]"
    if not _lacks_object(clause, last + 1):
        return None
    last += _is_stranded(clause, last + 1)
    return [*clause[: last + 1], *(word for word in noun if word.part is not Pos.COMMA), *clause[last + 1 :]]


def _lacks_object(clause: Sequence[Word], i: int) -> bool:
    """Whether no object begins at a word."""
    return i >= len(clause) or clause[i].part in _AFTER_OBJECT


def is_contact_clause(words: Sequence[Word], clause: Clause) -> bool:
    """Whether a clause is a relative one without a pronoun: "the club [he bought]"."""
    pronoun = words[clause.first + (words[clause.first].part is Pos.PREPOSITION)]
    return clause.role is ClauseRole.RELATIVE and pronoun.part is not Pos.RELATIVE


def _is_stranded(clause: Sequence[Word], i: int) -> bool:
    """ "the boat he was [in]": a preposition before the object that it leads to."""
    if i >= len(clause) or clause[i].part is not Pos.PREPOSITION:
        return False
    return i + 1 == len(clause) or (clause[i + 1].part in _AFTER_STRANDED and clause[i + 1].lower not in FIGURE_SIGNS)
