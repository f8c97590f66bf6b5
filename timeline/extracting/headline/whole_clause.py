"""Beginnings of a headline that are whole clauses: a verb with its complement, and no list, number or phrase left open."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import BEGINS_NOUN_PHRASE, NOMINAL, Word, places_of
from timeline.extracting.headline.edges import TRAILING, TRAILING_CLASSES
from timeline.languages.word_classes import Pos, WordClass

_LEAST_AFTER_VERB = 2  # words
_UNFINISHED = TRAILING | {Pos.DETERMINER, Pos.PARTICIPLE, Pos.GERUND}
_BEGINS_PHRASE = frozenset([Pos.COMMA, Pos.STOP, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.PREPOSITION])
_BEGINS_CLAUSE = frozenset([WordClass.ADVERSATIVE, WordClass.COMPLEMENTIZER, WordClass.CONNECTIVE])
_LEADING_CLASSES = TRAILING_CLASSES | {WordClass.REPORTING}
_VERBAL = frozenset([Pos.VERB, Pos.BARE, Pos.TO])
_OBJECT = frozenset([Pos.DETERMINER, Pos.NAME, Pos.FIGURE, Pos.SUBJECT])
_IN_LIST = NOMINAL | {Pos.DETERMINER, Pos.PREPOSITION, Pos.POSSESSIVE, Pos.OTHER}


def longest_whole(words: Sequence[Word], most: int) -> int | None:
    """How many words, at most so many, are a clause by themselves before a new phrase; None where there is no such beginning.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> words = words_of("Lee sold two of its nine mills, a barn and a boat in Rome", (0, 57), CLAUSES, [])
    >>> longest_whole(words, 12), longest_whole(words, 14), longest_whole(words, 6)
    (7, 13, None)
    """
    verb = _verb(words)
    if verb is None:
        return None
    return next((n for n in range(most, verb + _LEAST_AFTER_VERB, -1) if _is_whole(words, verb, n)), None)


def _is_whole(words: Sequence[Word], verb: int, n: int) -> bool:
    """Whether the first n words are a clause by themselves."""
    if not _begins_phrase(words, n) or _is_unfinished(words, n):
        return False
    is_open = _ends_in_clause_without_verb(words, verb, n) or _is_in_list(words, verb, n)
    return not (is_open or _may_begin_clause(words, n))


def _may_begin_clause(words: Sequence[Word], n: int) -> bool:
    """ "was ill on holiday [and a clerk], Ann Roe, opened it": the noun at the end may have a verb of its own."""
    noun = [*takewhile(lambda word: word.part in NOMINAL, reversed(words[:n]))]
    at = n - len(noun) - 1
    opens = at > 1 and words[at].is_a(WordClass.INDEFINITE) and words[at - 1].part is Pos.COORDINATOR
    is_after_phrase = any(word.part is Pos.PREPOSITION for word in words[max(0, at - 4) : at - 1])
    return opens and is_after_phrase and n < len(words) and words[n].part is Pos.COMMA


def _verb(words: Sequence[Word]) -> int | None:
    """The first verb after a relative clause in the subject; after a verb of reporting, that of the statement, where there is one."""
    verbs = _outside_relatives(words, places_of(words, Pos.VERB), 1)
    if not verbs or not words[verbs[0]].is_a(WordClass.REPORTING):
        return verbs[0] if verbs else None
    first = verbs[0]
    states = any(w.is_a(WordClass.COMPLEMENTIZER) for w in words[first : verbs[1]]) if len(verbs) > 1 else False
    has_object = first + 1 < len(words) and words[first + 1].part in BEGINS_NOUN_PHRASE
    is_followed = len(verbs) > 1 and not any(w.part is Pos.COMMA for w in words[first : verbs[1]])
    if states or is_followed:
        that = next((i for i in range(first, verbs[1]) if words[i].is_a(WordClass.COMPLEMENTIZER)), first)
        return _outside_relatives(words, verbs[1:], that + 1)[0]
    return first if has_object and not words[first].is_a(WordClass.ADDRESSING) else None


def _outside_relatives(words: Sequence[Word], verbs: list[int], start: int) -> list[int]:
    """Verbs without the first one, where a relative pronoun is before it and another verb follows: "a man who [sold] arms was held"."""
    is_inside = len(verbs) > 1 and any(word.part is Pos.RELATIVE for word in words[start : verbs[0]])
    return verbs[1:] if is_inside else verbs


def _is_unfinished(words: Sequence[Word], n: int) -> bool:
    """Whether the last word leads to more; the adverb of a verb does not: "to crack [down]"."""
    last = words[n - 1]
    if n < len(words) and words[n].part is Pos.BARE:
        return True  # ", which might itself [have changed]"
    if n < len(words) and last.is_a(WordClass.COPULA):
        return True  # ", as he was [about to leave]"
    if last.is_a(WordClass.CHANGE) and n < len(words) and words[n].is_a(WordClass.INFINITIVE_MARKER):
        return True  # "up [to 40%]"
    of_verb = words[n - 2].part in _VERBAL and not last.is_a(WordClass.DEGREE)
    leads = last.part in _UNFINISHED or not last.classes.isdisjoint(_LEADING_CLASSES)
    return leads or (last.part is Pos.ADVERB and not of_verb)


def _begins_phrase(words: Sequence[Word], n: int) -> bool:
    """Whether a new phrase begins at a word, and not the content of the noun before it: "evidence [that it was lost]"."""
    word, following = words[n], words[n + 1].part if n + 1 < len(words) else None
    if word.is_a(WordClass.CAUSE):
        return True
    if word.part is Pos.GERUND:
        return following in _OBJECT and not words[n - 1].is_a(WordClass.BEFORE_GERUND)
    if word.is_a(WordClass.COMPLEMENTIZER) and following is not Pos.VERB:
        return False
    if word.is_a(WordClass.EMBEDDED_QUESTION) and words[n - 1].part in _VERBAL:
        return False  # "to find out [whether it was used]"
    if word.is_a(WordClass.CAPACITY) and following in BEGINS_NOUN_PHRASE and subject_and_verb(words, n + 1) is None:
        return False  # "saw the pact [as a promise]"
    if word.part is Pos.TO:
        return _is_of_purpose(words, n)
    is_joined = word.part is Pos.COORDINATOR and _joins_verb(words, n)
    is_tied = word.is_a(WordClass.GENITIVE) or word.is_a(WordClass.RATE) or words[n - 1].is_a(WordClass.CAUSE)
    return (word.part in _BEGINS_PHRASE or word.is_a(WordClass.ADVERSATIVE) or is_joined) and not is_tied


def _joins_verb(words: Sequence[Word], n: int) -> bool:
    """ "and later [recovered] files"."""
    return next((word.part for word in words[n + 1 :] if word.part is not Pos.ADVERB), None) in _VERBAL


def _is_of_purpose(words: Sequence[Word], n: int) -> bool:
    """ "fired water at the crowd [to clear the square]"; not "called on the crowd [to leave]" and not "has the right [to stay]"."""
    preposition = next((i for i in range(n - 1, 0, -1) if words[i].part is Pos.PREPOSITION), None)
    if preposition is None or any(word.part not in _IN_LIST for word in words[preposition:n]):
        return False
    if words[n - 1].is_a(WordClass.TAKES_INFINITIVE):
        return False  # "in a bid [to win]"
    return words[preposition - 1].part not in _VERBAL


def _ends_in_clause_without_verb(words: Sequence[Word], verb: int, n: int) -> bool:
    """Whether the last clause of the first n words has lost its verb; "but just minutes apart" has none to lose."""
    begins = (i for i in range(n) if not words[i].classes.isdisjoint(_BEGINS_CLAUSE))
    last = max(begins, default=verb)
    if any(word.part is Pos.VERB for word in words[last:n]):
        return False
    has_bound = n < len(words) and words[n].part in (Pos.COMMA, Pos.STOP)
    return not (words[last].is_a(WordClass.ADVERSATIVE) and has_bound)


def _is_in_list(words: Sequence[Word], verb: int, n: int) -> bool:
    """Whether only a noun phrase follows the last comma, so that a list may go on: "sent two doctors, a nurse[, ten tents]"."""
    comma = next((i for i in range(n - 1, verb, -1) if words[i].part is Pos.COMMA), None)
    if comma is None or words[comma + 1].part is Pos.PREPOSITION:
        return False
    return all(word.part in _IN_LIST or word.is_a(WordClass.ORDINAL) for word in words[comma + 1 : n])
