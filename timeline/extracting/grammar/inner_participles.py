"""Participles inside a subject or a phrase in front of it: the verb of the sentence is still to come."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.plain_present import may_be_plain_present
from timeline.extracting.grammar.subject import LONGEST_ADDITION, LONGEST_SUBJECT, subject_and_verb
from timeline.extracting.grammar.word import BEGINS_NOUN_PHRASE, NOMINAL, Word
from timeline.languages.word_classes import Pos, WordClass

_IN_FRONTED = frozenset([Pos.DETERMINER, Pos.NOUN, Pos.NAME, Pos.FIGURE, Pos.PREPOSITION, Pos.ADVERB])
_IN_ABSOLUTE = _IN_FRONTED | {Pos.GERUND, Pos.COORDINATOR}
_CLAUSE_SIGNS = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.SUBORDINATOR])
_BEGINS_ADDITION = frozenset([Pos.DETERMINER, Pos.PREPOSITION])
_LONGEST_TIME = 3  # words of a time with its preposition and article
_BEFORE_OPENING = frozenset([Pos.COORDINATOR, Pos.QUOTE, Pos.COMMA])
_BEFORE_CLAUSE = frozenset([Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.STOP, Pos.QUOTE])
_ENDS_APPOSITION = frozenset([Pos.VERB, Pos.SUBJECT, Pos.STOP, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.QUOTE])


def is_inside_subject(found: Sequence[Word], i: int) -> bool:
    """Whether a form is a participle before the verb of its sentence, though it is the first one."""
    return any(is_inside(found, i) for is_inside in _INSIDE_SUBJECT)


def _is_in_initial_phrase(found: Sequence[Word], i: int) -> bool:
    """ "Asked about a leaflet [posted] in May, he said": after the noun of a participle that opens the sentence."""
    if found[0].part is not Pos.PARTICIPLE or found[i - 1].part is not Pos.NOUN:
        return False
    if any(word.part in _CLAUSE_SIGNS or word.part is Pos.RELATIVE for word in found[:i]):
        return False
    comma = next((j for j in range(i + 1, len(found)) if found[j].part is Pos.COMMA), None)
    is_form = found[i].is_a(WordClass.PARTICIPLE) and not found[i].is_a(WordClass.INTRANSITIVE)
    return is_form and comma is not None and subject_and_verb(found, comma + 1) is not None


def _is_of_example(found: Sequence[Word], i: int) -> bool:
    """ "sold ten clocks, including one [made] in 1887"."""
    if not found[i].is_a(WordClass.PARTICIPLE) or found[i].is_a(WordClass.INTRANSITIVE):
        return False
    comma = next((j for j in range(i - 1, max(-1, i - LONGEST_SUBJECT), -1) if found[j].part is Pos.COMMA), None)
    return comma is not None and found[comma + 1].is_a(WordClass.INCLUDING)


def _is_in_fronted_phrase(found: Sequence[Word], i: int) -> bool:
    """ "In a deal announced on Monday, Acme bought a mill", "With talks stalled, Lee left": the verb follows the comma.

    In the middle of a sentence a second verb does: "agreed and, following talks [held] in May, settled".
    """
    first = opening_of(found, i)
    first += found[first].is_a(WordClass.ATTRIBUTION)  # "According [to] a report published in May, ..."
    if found[first].part is not Pos.PREPOSITION:
        return _is_before_second_verb(found, i)
    is_absolute = found[first].is_a(WordClass.ABSOLUTE)
    if not found[i].is_a(WordClass.PARTICIPLE) or (found[i].is_a(WordClass.INTRANSITIVE) and not is_absolute):
        return False
    inside = _IN_ABSOLUTE if is_absolute else _IN_FRONTED
    if any(word.part not in inside for word in found[first + 1 : i]):
        return False
    near = range(i + 1, min(i + LONGEST_SUBJECT, len(found)))
    time = after_time(found, i + 1)
    if found[first + 1].is_a(WordClass.INDEFINITE) and time > i + 1 and _begins_with_pronoun(found, time):
        return True  # "In a survey published on Monday he trailed by five"
    comma = next((j for j in near if found[j].part is Pos.COMMA), None)
    verb = None if comma is None else subject_and_verb(found, comma + 1)
    if verb is None and comma == time > i + 1 and found[first + 1].is_a(WordClass.INDEFINITE):
        return any(word.part is Pos.VERB for word in found[comma:])  # ", Lee, a nurse, and Roe show that"
    if comma is not None and is_absolute and verb is None:
        return any(word.part is Pos.VERB for word in found[comma:])
    is_bare = (
        i == first + 2 and found[first + 1].is_a(WordClass.PLURAL) and time > i + 1
    )  # "In findings released Friday,"
    return verb is not None and (
        is_bare or found[first + 1].is_a(WordClass.INDEFINITE) or not found[verb].is_a(WordClass.FINAL_REPORTING)
    )


def opening_of(found: Sequence[Word], i: int) -> int:
    """The first word of the part of a sentence that holds a word, after a semicolon and a connective: "But [in] May"."""
    stop = next((j for j in range(i - 1, -1, -1) if found[j].part is Pos.STOP), -1)
    return next((j for j in range(stop + 1, i) if found[j].part not in _BEFORE_OPENING), i)


def _is_before_second_verb(found: Sequence[Word], i: int) -> bool:
    comma = next((j for j in range(i - 1, max(0, i - LONGEST_SUBJECT), -1) if found[j].part is Pos.COMMA), None)
    if comma is None or found[comma + 1].part is not Pos.PREPOSITION or found[comma - 1].part is not Pos.COORDINATOR:
        return False
    is_noun = all(word.part in _IN_FRONTED for word in found[comma + 1 : i])
    after = after_time(found, i + 1)
    verb = [word.part for word in found[after : after + 2]] == [Pos.COMMA, Pos.VERB]
    return is_noun and verb and found[i].is_a(WordClass.PARTICIPLE)


def _begins_with_pronoun(found: Sequence[Word], i: int) -> bool:
    return [word.part for word in found[i : i + 2]] == [Pos.SUBJECT, Pos.VERB]


def _is_parenthetical(found: Sequence[Word], i: int) -> bool:
    """ "the law, passed in 2001, expires": a participle between commas, before the verb of the sentence."""
    before = i - 1 - (i > 1 and found[i - 1].part is Pos.ADVERB)  # ", twice postponed,"
    if i < 2 or found[before].part is not Pos.COMMA:
        return False
    clause = reversed(found[max(0, i - LONGEST_SUBJECT) : i])
    subject = takewhile(lambda word: word.part not in (Pos.RELATIVE, Pos.SUBORDINATOR), clause)
    if any(word.part is Pos.VERB for word in subject):
        return False
    comma = _closing_comma(found, i)
    if comma is None:
        return False
    is_present = may_be_plain_present(*found[comma : comma + 3]) if comma + 2 < len(found) else False
    front = found[opening_of(found, i)]
    if front.part is Pos.PREPOSITION and not front.is_a(WordClass.FRAME) and found[i].is_a(WordClass.PARTICIPLE):
        is_present = (
            is_present or subject_and_verb(found, comma + 1) is not None
        )  # "By a treaty, [signed] in May, they took"
    return is_present or found[comma + 1].part in (Pos.VERB, Pos.ADVERB)


def _closing_comma(found: Sequence[Word], i: int) -> int | None:
    """The comma that ends an addition, after a relative clause inside it: "built after a fire in 1990, in which ten died[,] closed"."""
    near = range(i + 1, min(i + LONGEST_ADDITION, len(found) - 1))
    commas = [j for j in near if found[j].part is Pos.COMMA][:2]
    if len(commas) < 2:
        return next(iter(commas), None)
    opening = commas[0] + 1 + (found[commas[0] + 1].part is Pos.PREPOSITION)
    return commas[found[opening].part is Pos.RELATIVE]


def is_fixed_between_commas(found: Sequence[Word], i: int) -> bool:
    """ "The sale, [promised] for December, did not come", "The report, [due] in March, is late"."""
    is_timed = [word.part for word in found[i + 1 : i + 3]] == [Pos.PREPOSITION, Pos.TIME]
    return is_timed and found[i].is_a(WordClass.FIXING) and _is_parenthetical(found, i)


def _is_before_relative(found: Sequence[Word], i: int) -> bool:
    """ "the plan [adopted] in 2010, which has run out, is void": the verb of the sentence follows the relative clause."""
    time = i + 1 + (i + 1 < len(found) and found[i + 1].part is Pos.PREPOSITION)
    follows = [word.part for word in found[time : time + 3]] == [Pos.TIME, Pos.COMMA, Pos.RELATIVE]
    if not follows or found[i - 1].part is not Pos.NOUN or not found[i].is_a(WordClass.PARTICIPLE):
        return False
    near = range(time + 3, min(time + 3 + LONGEST_ADDITION, len(found) - 1))
    comma = next((j for j in near if found[j].part is Pos.COMMA), None)
    return comma is not None and found[comma + 1].part is Pos.VERB


def _is_in_apposition(found: Sequence[Word], i: int) -> bool:
    """ "Acme, a firm [based] in Leeds, sold a mill": the verb of the sentence comes after the apposition."""
    if not found[i].is_a(WordClass.PARTICIPLE) or found[i].is_a(WordClass.INTRANSITIVE) or i + 1 == len(found):
        return False
    if found[i + 1].part not in (Pos.PREPOSITION, Pos.TIME) or found[i - 1].part not in NOMINAL:
        return False
    comma = next((j for j in range(i - 2, max(0, i - LONGEST_SUBJECT), -1) if found[j].part is Pos.COMMA), None)
    if comma is None or found[comma - 1].part not in NOMINAL or found[comma + 1].part not in _BEGINS_ADDITION:
        return False
    if any(word.part is Pos.RELATIVE for word in found[comma + 1 : i]):
        return False  # "Roe, a painter whose pictures [hung] in pubs, died"
    opening = next((j + 1 for j in range(comma - 1, -1, -1) if found[j].part in _BEFORE_CLAUSE), 0)
    opening += found[opening].part is Pos.ADVERB  # "Earlier studies, many of them"
    if found[opening].part not in BEGINS_NOUN_PHRASE:
        return False  # "In Leeds, the council voted in favour": no subject comes before it
    verb = next((j for j in range(i + 1, len(found)) if found[j].part in _ENDS_APPOSITION), None)
    return verb is not None and found[verb].part is Pos.VERB and found[verb - 1].part in (Pos.COMMA, Pos.ADVERB)


def after_time(found: Sequence[Word], i: int) -> int:
    """The word after a time with its preposition and article; the same word where no time begins there."""
    near = range(i, min(i + _LONGEST_TIME, len(found)))
    time = next((j for j in near if found[j].part not in (Pos.PREPOSITION, Pos.DETERMINER)), i)
    return time + 1 if time < len(found) and found[time].part is Pos.TIME else i


_INSIDE_SUBJECT = (
    _is_in_initial_phrase,
    _is_parenthetical,
    _is_before_relative,
    _is_in_apposition,
    _is_in_fronted_phrase,
    _is_of_example,
)
