"""Find a clause by its subject and the verb after it."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from timeline.extracting.grammar.word import NOMINAL, Word
from timeline.languages.word_classes import Pos, WordClass

LONGEST_SUBJECT = 16  # words without additions; a verb further off belongs to something else
LONGEST_ADDITION = 24  # words between commas

_ENDS_SUBJECT = frozenset([Pos.COMMA, Pos.STOP, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.GERUND, Pos.TO, Pos.PARTICIPLE])
_NO_PARTICIPLE = frozenset([WordClass.AUXILIARY, WordClass.FINITE, WordClass.INTRANSITIVE])
_STATED = frozenset([WordClass.REPORTING, WordClass.CONTENT_NOUN])
_ENDS_RELATIVE = frozenset([Pos.COMMA, Pos.STOP, Pos.SUBORDINATOR, Pos.QUOTE])
_IN_ADDITION = NOMINAL | {Pos.DETERMINER, Pos.PREPOSITION, Pos.POSSESSIVE}
_IN_LONG_ADDITION = _IN_ADDITION | {Pos.COMMA, Pos.PARTICIPLE, Pos.COORDINATOR, Pos.TIME, Pos.ADVERB}
_PLAIN = frozenset(Pos) - _ENDS_SUBJECT - {Pos.VERB, Pos.SUBJECT}
_DATED = [Pos.DETERMINER, Pos.TIME]  # of "a 2012 attempt"
_IN_A_SUBJECT = NOMINAL | {Pos.DETERMINER, Pos.SUBJECT, Pos.POSSESSIVE, Pos.OTHER}


def subject_and_verb(words: Sequence[Word], i: int) -> int | None:
    """The place of the verb in a clause that begins with its subject at a word; None where no such clause begins there.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> words = words_of("and Park resigned", (0, 17), CLAUSES, [])
    >>> subject_and_verb(words, 1), subject_and_verb(words, 2)
    (2, None)
    """
    named = prepositional = False
    resumed, limit = i, i + LONGEST_SUBJECT
    for j in range(i, len(words)):
        part = words[j].part
        if j < resumed:
            continue
        if j >= limit:
            return None
        if part in _PLAIN:
            named = named or part in _IN_A_SUBJECT
            prepositional = prepositional or part is Pos.PREPOSITION
            continue
        is_compared = part is Pos.VERB and j > i and words[j - 1].is_a(WordClass.COMPARING)
        if is_compared or (part is Pos.VERB and words[j].is_a(WordClass.COMPARING)):
            return None  # "or $2 a share, compared with $3", "410 fewer than were recorded"
        if part is Pos.VERB:
            coordinate = j > i and _follows_coordinator(words, i, j)
            return j if named and not coordinate and not (prepositional and _may_be_participle(words, j)) else None
        if named and part in (Pos.COMMA, Pos.RELATIVE):
            resumed = _end_of_addition(words, j) if part is Pos.COMMA else _end_of_relative(words, j)
            limit += max(resumed - j, 0)
        if part in _ENDS_SUBJECT and resumed <= j and not _modifies_noun(words, j):
            return None
        if named and part is Pos.SUBJECT and _begins_another(words, j):
            return None
        named = named or part in _IN_A_SUBJECT
    return None


def _follows_coordinator(words: Sequence[Word], i: int, j: int) -> bool:
    """ "his school days and [won]", "his school days and in 2006 [won]": a second verb."""
    at = j - 1
    if at > i + 1 and words[at].part is Pos.TIME:
        at -= 1 + (words[at - 1].part is Pos.PREPOSITION)
    return words[at].part is Pos.COORDINATOR


def _modifies_noun(words: Sequence[Word], j: int) -> bool:
    """ "workers [filing] claims for benefits rose", "a man [hired] by the firm said": a form that says more of the noun before it."""
    if j == 0 or words[j - 1].part is not Pos.NOUN:
        return False
    has_agent = j + 1 < len(words) and words[j + 1].is_a(WordClass.AGENT)
    is_of_plural = words[j].part is Pos.GERUND and words[j - 1].is_a(WordClass.PLURAL)
    return is_of_plural or (words[j].part is Pos.PARTICIPLE and has_agent) or _is_purpose(words, j)


def _is_purpose(words: Sequence[Word], j: int) -> bool:
    """ "his licence [to practise law] was": what a noun with an article is for."""
    is_owned = j > 1 and (words[j - 2].part is Pos.DETERMINER or [w.part for w in words[j - 3 : j - 1]] == _DATED)
    if not is_owned or words[j].part is not Pos.TO or j + 1 >= len(words) or words[j + 1].part is not Pos.BARE:
        return False
    rest = dropwhile(lambda word: word.part in NOMINAL or word.part is Pos.DETERMINER, words[j + 2 :])
    return next((word.part for word in rest), None) is Pos.VERB


def _begins_another(words: Sequence[Word], j: int) -> bool:
    """Whether a pronoun after a noun is the subject of another clause: "every friend [he] had", "after his arrest [he] left"."""
    is_joined = words[j - 1].part in (Pos.COORDINATOR, Pos.PREPOSITION)
    return not is_joined and not words[j].is_a(WordClass.AMBIGUOUS_PRONOUN)


def _end_of_addition(words: Sequence[Word], comma: int) -> int:
    """The verb after an addition between commas: "a fire, whose cause is disputed, [destroyed]"; 0 where there is none."""
    near = range(comma + 2, min(comma + LONGEST_ADDITION, len(words) - 1))
    closing = next((j for j in near if words[j].part is Pos.COMMA and words[j + 1].part is Pos.VERB), None)
    if closing is None:
        return 0
    added = words[comma + 1 : closing]
    name = [*takewhile(lambda word: word.part is Pos.NAME, added)]
    if name and [word.part for word in added[len(name) : len(name) + 2]] == [Pos.COMMA, Pos.RELATIVE]:
        added = added[len(name) + 1 :]  # "his brother, Ann Roe, who left, [sold]"
    first = added[0]
    if first.part is Pos.RELATIVE:
        return 0 if any(word.part is Pos.COMMA for word in added) else closing + 1
    inside = _IN_ADDITION if words[comma - 1].part is Pos.TIME else _IN_LONG_ADDITION
    return closing + 1 if all(word.part in inside for word in added) else 0


def _end_of_relative(words: Sequence[Word], relative: int) -> int:
    """The verb after a relative clause inside a subject: "a man who sold the arms [was] jailed"; 0 where there is none."""
    noun = words[relative - 1]
    if words[relative].is_a(WordClass.COMPLEMENTIZER) and not noun.classes.isdisjoint(_STATED):
        return 0  # "the claim that it was lost"
    due = 1  # verbs of relative clauses still to come
    for i in range(relative + 1, min(relative + LONGEST_ADDITION, len(words))):
        word = words[i]
        if word.part in _ENDS_RELATIVE:
            return 0
        due += word.part is Pos.RELATIVE or word.is_a(WordClass.FREE_RELATIVE)
        if word.part is not Pos.VERB or _is_joined(words, i) or _is_inserted(words, i - 1, relative):
            continue
        if not due:
            return i if word.sure or not word.classes.isdisjoint(_NO_PARTICIPLE) else 0
        due -= 1
    return 0


def _is_joined(words: Sequence[Word], i: int) -> bool:
    """ "and [left]", "and later [left]"."""
    return words[i - 1 - (words[i - 1].part is Pos.ADVERB)].part is Pos.COORDINATOR


def _is_inserted(words: Sequence[Word], verb: int, relative: int) -> bool:
    """ "a plan that he [said] would work"."""
    return verb > relative + 1 and words[verb].part is Pos.VERB and words[verb].is_a(WordClass.REPORTING)


def _may_be_participle(words: Sequence[Word], j: int) -> bool:
    """Whether a past form after a prepositional phrase may belong to its noun: "tanks of a type made in ..."."""
    if words[j].sure or words[j - 1].part not in (Pos.NOUN, Pos.FIGURE) or words[j].is_a(WordClass.AUXILIARY):
        return False
    if not any(word.part is Pos.VERB for word in words[j + 1 :]):
        return False  # a sentence has a verb
    return j + 1 < len(words) and words[j + 1].part is Pos.PREPOSITION
