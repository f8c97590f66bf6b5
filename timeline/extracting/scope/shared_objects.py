"""The object that a second verb takes up as a pronoun: "took the town in May and lost [it] in June"."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.clause import Clause, ClauseRole
from timeline.extracting.grammar.word import NOMINAL, Word
from timeline.extracting.scope.ellipsis import Sentence
from timeline.languages.word_classes import Pos, WordClass

_IN_OBJECT = NOMINAL | {Pos.DETERMINER, Pos.POSSESSIVE}
_MOST = 6  # words


def with_shared_object(read: Sentence, clause: Clause, verb: int | None, places: list[int]) -> list[int]:
    """The places of the words of a second verb, with those of the first one's object instead of a pronoun right after it.

    The same places where it is not certain that the pronoun stands for the object.

    Args:
        read: the sentence.
        clause: that of the second verb.
        verb: its place.
        places: of the words of its passage.
    """
    if clause.role is not ClauseRole.COORDINATE or verb is None or verb + 1 not in places:
        return places
    pronoun = read.words[verb + 1]
    found = _object(read, clause) if pronoun.part is Pos.NOUN and pronoun.lower in read.grammar.objects else []
    if not found or not _agrees(read.words[found[-1]], are_several=read.grammar.objects[pronoun.lower]):
        return places
    at = places.index(verb + 1)
    return [*places[:at], *found, *places[at + 1 :]]


def _agrees(noun: Word, *, are_several: bool) -> bool:
    return noun.is_a(WordClass.PLURAL) is are_several and (are_several or not noun.is_a(WordClass.HUMAN))


def _object(read: Sentence, clause: Clause) -> Sequence[int]:
    """The places of the noun phrase right after the first of several verbs."""
    words = read.words
    while clause.role is ClauseRole.COORDINATE:
        clause = read.clauses[clause.parent]
    if clause.verb is None or words[clause.verb].is_a(WordClass.COPULA):
        return []
    first = clause.verb + 1
    while first < len(words) and words[first].part is Pos.BARE:
        first += 1  # "had taken"
    found = [*takewhile(lambda i: words[i].part in _IN_OBJECT, range(first, min(first + _MOST + 1, len(words))))]
    opens = words[first] if found else None
    is_named = opens is not None and (opens.part in (Pos.DETERMINER, Pos.FIGURE) or opens.is_a(WordClass.NUMBER))
    if any(words[i].part is Pos.DETERMINER for i in found[1:]):
        return []  # "offered [her some money]"
    is_noun = 1 < len(found) <= _MOST and is_named and words[found[-1]].part in NOMINAL
    return found if is_noun else []
