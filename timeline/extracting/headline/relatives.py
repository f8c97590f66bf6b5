"""Relative clauses in headlines: the noun takes the place of the pronoun, where the event is that of the clause."""

from collections.abc import Sequence

from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import FIGURE_SIGNS, NOMINAL, Word, first_place
from timeline.extracting.headline.times import NEW_CLAUSE
from timeline.extracting.scope.object_relatives import in_main_order
from timeline.languages.word_classes import Pos, WordClass

_OWN_SUBJECT = frozenset([Pos.DETERMINER, Pos.NAME, Pos.SUBJECT, Pos.FIGURE])  # not "on which way they go"
_NOUN_PHRASE = NOMINAL | {Pos.DETERMINER, Pos.COMMA, Pos.TIME, Pos.OTHER, Pos.PREPOSITION, Pos.GERUND, Pos.COORDINATOR}
_SHORT_CLAUSE = 8  # words
_SHORT_NOUN = 5
_BEGINS_PHRASE = frozenset([Pos.DETERMINER, Pos.NAME])
_PHRASE = NOMINAL | {Pos.DETERMINER}


def without_pronoun(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "[a dispute] which began": the noun becomes the subject, where the event is that of the relative clause."""
    at = first_place(words, Pos.RELATIVE)
    if not at or words[at].is_a(WordClass.POSSESSIVE_RELATIVE):
        return words
    if _begins_own_clause(words, at):
        return _with_phrase_of_relative(words, at)
    if not all(_is_in_noun_phrase(word) for word in words[:at]):
        return words
    if at == 1 and not _may_act(words):
        return words  # "anyone who was there"; but "it was [she] who left"
    if words[at - 1].is_a(WordClass.GENITIVE):
        return _with_share(words, at)
    own = subject_and_verb(words, at + 1)
    if own is not None and any(word is trigger and word.part is Pos.VERB for word in words[own + 1 :]):
        return words  # "a deed that Roe signed [is] dated 30 May": the event is that of the clause outside
    if own is not None:
        return in_main_order(words[:at], words[at + 1 :]) or words
    verb = next((i for i in range(at + 1, len(words)) if words[i].part is not Pos.ADVERB), at)
    is_other = trigger is not None and trigger.part is Pos.VERB and words[verb] is not trigger
    end = None if words[verb].part is not Pos.VERB or is_other else _end_of_clause(words, verb)
    if not end:
        return words
    opens = sum(word.part is Pos.COMMA for word in words[:at]) % 2 == 1 and words[at - 1].part is Pos.COMMA
    return [*words[: at - opens], *words[at + 1 : end]]


def _may_act(words: Sequence[Word]) -> bool:
    """ "[Lee] who left", "[faults] that were found", "[rebels] who had left"; not "[people] who were there", which says who they are."""
    noun, relative, *clause = words
    is_perfect = bool(clause) and clause[0].is_a(WordClass.SHARED) and clause[0].is_a(WordClass.STATIVE)  # "had"
    is_subject = relative.is_a(WordClass.COMPLEMENTIZER) and bool(clause) and clause[0].part in (Pos.VERB, Pos.ADVERB)
    is_definite = noun.part is Pos.NOUN and noun.is_a(WordClass.PLURAL) and (is_subject or is_perfect)
    return noun.part is Pos.NAME or noun.is_a(WordClass.PERSONAL_PRONOUN) or is_definite


def without_hollow_relative(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "Rain [that began] has killed ten", where the time that it began at is left out."""
    at = next((i for i, word in enumerate(words) if word.part is Pos.RELATIVE and i), None)
    if at is None or at + 2 >= len(words) or not words[at].is_a(WordClass.SUBJECT_RELATIVE):
        return words
    verb, following = words[at + 1], words[at + 2]
    is_hollow = verb.part is following.part is Pos.VERB and not verb.is_a(WordClass.AUXILIARY)
    if not is_hollow or verb is trigger:
        return words
    return [*words[: at - (words[at - 1].part is Pos.COMMA)], *words[at + 2 :]]


def without_by_then(words: list[Word], trigger: Word | None) -> list[Word]:
    """ "It appeared in 1972[, by which time half had gone]", "[, at which point ...]"."""
    for i, (a, b, c) in enumerate(zip(words[1:], words[2:], words[3:], strict=False)):
        is_by_then = a.part is Pos.PREPOSITION and b.part is Pos.RELATIVE and c.part is Pos.NOUN
        if is_by_then and words[i].part is Pos.COMMA and trigger is not None and trigger.start < words[i].start:
            return words[:i]
    return words


def without_name_of_time(words: list[Word]) -> list[Word]:
    """ "[the day on which] the city marked the opening": what happened on it."""
    at = first_place(words, Pos.RELATIVE) or 0
    if at < 2 or words[at - 1].part is not Pos.PREPOSITION or not words[at - 2].is_a(WordClass.TIME_NOUN):
        return words
    return words[at + 1 :] if all(word.part is Pos.DETERMINER for word in words[: at - 2]) else words


def _begins_own_clause(words: Sequence[Word], at: int) -> bool:
    """ "a pact signed in May, [under which] the arrears were to be paid": a clause that is whole without its pronoun."""
    is_led = words[at - 1].part is Pos.PREPOSITION and not words[at - 1].is_a(WordClass.GENITIVE)
    if not is_led or any(word.part is Pos.VERB for word in words[:at]):
        return False
    verb = subject_and_verb(words, at + 1)
    if verb is None:
        return False
    head = [word for word in words[at + 1 : verb] if word.part in NOMINAL][-1:]
    return (
        words[at + 1].part in _OWN_SUBJECT
        or words[at + 1].lower in FIGURE_SIGNS
        or any(word.is_a(WordClass.PLURAL) for word in head)
    )


def _with_phrase_of_relative(words: list[Word], at: int) -> list[Word]:
    """ "He separated [from Celia]", of "Celia, from whom he separated"; the clause alone where it or the noun is long."""
    verb = subject_and_verb(words, at + 1)
    clause = words[at + 1 : _end_of_clause(words, verb) if verb is not None else None]
    noun = [word for word in words[: at - 1] if word.part is not Pos.COMMA]
    end = len(clause) - sum(word.part is Pos.OTHER for word in clause[-1:])
    is_noun = bool(noun) and noun[0].part in _BEGINS_PHRASE and all(word.part in _PHRASE for word in noun)
    is_short = end <= _SHORT_CLAUSE and len(noun) <= _SHORT_NOUN and is_noun
    return [*clause[:end], words[at - 1], *noun, *clause[end:]] if is_short else clause


def _is_in_noun_phrase(word: Word) -> bool:
    is_modifier = word.part is Pos.ADVERB and (
        word.is_a(WordClass.ORDINAL) or "-" in word.lower
    )  # "a [five-week] cruise"
    return word.part in _NOUN_PHRASE or is_modifier or word.is_a(WordClass.PERSONAL_PRONOUN)


def _with_share(words: list[Word], at: int) -> list[Word]:
    """ "The last of 12 posts was closed", of "12 posts, the last of which was closed"; one of a place is no person."""
    comma = next((i for i in range(at - 1, 0, -1) if words[i].part is Pos.COMMA), None)
    if comma is None:
        return words
    is_of_things = not words[at].is_a(WordClass.PERSON_OBJECT)
    if not words[comma - 1].is_a(WordClass.PLURAL) and not is_of_things:
        return words[comma + 1 :]  # "Ten men left the camp, one of whom died"
    share = words[comma + 1 : at]
    share = share[:-1] if share[0].is_a(WordClass.FLOATING) else share  # "all [of] whom"
    return [*share, *words[:comma], *words[at + 1 :]]


def _end_of_clause(words: Sequence[Word], verb: int) -> int | None:
    """The end of a relative clause: before a comma and the verb outside it; None where that verb follows without a comma."""
    for i in range(verb + 1, len(words)):
        if words[i].part in NEW_CLAUSE:
            return len(words)
        if words[i].part is Pos.PARTICIPLE and words[i - 1].part is Pos.COMMA:
            return i - 1
        if words[i].part is Pos.VERB and words[i - 1].part is not Pos.VERB:  # "should have"
            return i - 1 if words[i - 1].part is Pos.COMMA else None
    return len(words)
