"""Verb forms by the words before them: whether a form is a finite verb, an infinitive, a participle or a noun."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.parentheses import OPENING
from timeline.extracting.grammar.word import NOMINAL, Word
from timeline.languages.word_classes import Pos, WordClass

_PASSED_OVER = frozenset([Pos.ADVERB, Pos.TIME, Pos.QUOTE])
_BEFORE_NOUN = frozenset([Pos.DETERMINER, Pos.PREPOSITION, Pos.POSSESSIVE, Pos.TO])
_LONGEST_OBJECT = 3  # words from a form in -ing to the noun of its object
_SUBJECT_ENDS = frozenset([Pos.NOUN, Pos.NAME, Pos.SUBJECT])
_NO_INFINITIVE = frozenset([WordClass.OBJECT_PRONOUN, WordClass.FREE_RELATIVE, WordClass.NUMBER])
_AUXILIARIES = frozenset([WordClass.AUXILIARY, WordClass.BE, WordClass.CLITIC])


def adjust_to_context(word: Word, before: Sequence[Word]) -> None:
    """Correct the part of speech of a word by the words before it."""
    part, last = word.part, before[-1] if before else None
    if part is Pos.NOUN:
        is_object = len(before) > 1 and before[-2].part is Pos.PREPOSITION  # "some of it tearful"
        if last is not None and last.part is Pos.SUBJECT and not (last.is_a(WordClass.AMBIGUOUS_PRONOUN) or is_object):
            word.part = Pos.VERB  # "they meet": nothing else follows such a pronoun
        elif _follows_modal(before):
            word.part = Pos.BARE
        elif _is_of_relative(word, before):
            word.part = Pos.VERB
    elif part is Pos.VERB and not word.is_a(WordClass.AUXILIARY):
        _adjust_verb(word, before)
    elif part is Pos.GERUND:
        last = _without_time(before)
        is_owned = (
            last is not None and last.is_a(WordClass.POSSESSOR) and last.part in NOMINAL
        )  # "Acme's founding family"
        if last is not None and (last.is_a(WordClass.ARTICLE) or last.part is Pos.POSSESSIVE or is_owned):
            word.part = Pos.NOUN  # "the painting", "the 1956 uprising"
        elif word.is_a(WordClass.TRADE) and last is not None and last.part in NOMINAL:
            word.part = Pos.NOUN  # "an investment banking firm"
    elif part is Pos.PARTICIPLE and _follows_auxiliary(before):
        word.part = Pos.BARE


def _is_of_relative(word: Word, before: Sequence[Word]) -> bool:
    """ "a man who [remembers] the war"; not "in which [sides] met"."""
    if (
        not before
        or before[-1].part is not Pos.RELATIVE
        or not (word.is_a(WordClass.PLURAL) or word.is_a(WordClass.BASE))
    ):
        return False
    is_subject = before[-1].is_a(WordClass.SUBJECT_RELATIVE) and not before[-1].is_a(WordClass.COMPLEMENTIZER)
    return is_subject and (len(before) < 2 or before[-2].part is not Pos.PREPOSITION)


def _without_time(before: Sequence[Word]) -> Word | None:
    """The last word, or the one before a time that is last."""
    last = before[-1] if before else None
    return before[-2] if last is not None and last.part is Pos.TIME and len(before) > 1 else last


def _adjust_verb(word: Word, before: Sequence[Word]) -> None:
    """Decide about a form that can be past tense, participle, noun or adjective, by the word before it."""
    last = next((w for w in reversed(before) if w.part not in (Pos.ADVERB, Pos.QUOTE)), None)
    if last is not None and last.part is Pos.TIME:
        of_verb = _last_of_verb(before)
        is_perfect = of_verb is not None and of_verb.is_a(WordClass.PERFECT_AUXILIARY)  # "having that day sold"
        last = of_verb if is_perfect or _follows_auxiliary(before) else last  # "is [now] expected"
    if _follows_modal(before):
        word.part = Pos.BARE
    elif last is None:
        opens = (
            word.is_a(WordClass.ARRIVING) and word.is_a(WordClass.FINITE) and bool(before)
        )  # "Then [came] the storms"
        word.part = Pos.PARTICIPLE if word.is_a(WordClass.REGULAR_PARTICIPLE) else Pos.VERB if opens else Pos.NOUN
    elif last.lower in OPENING and word.is_a(WordClass.PARTICIPLE):
        word.part = Pos.PARTICIPLE  # "(built in 1950)"
    elif (
        last.part is Pos.BARE
        or (last.part is Pos.VERB and (last.is_a(WordClass.AUXILIARY) or last.is_a(WordClass.CLITIC)))
        or (
            last.part is Pos.GERUND and last.is_a(WordClass.PERFECT_AUXILIARY)  # "having [left]"
        )
    ):
        word.part = Pos.BARE
    elif last.part is Pos.PREPOSITION and word.is_a(WordClass.FINITE):
        word.sure = True  # "the dam that he had warned about gave way"
    elif _opens_statement(before):
        word.part = Pos.NOUN  # "found that [cast] iron was used"
    elif _is_pronoun(before) or _floats(before):
        word.sure = True
    elif (
        (
            last.part in _BEFORE_NOUN
            or last.is_a(WordClass.POSSESSOR)
            or last.is_a(WordClass.POSSESSIVE_RELATIVE)  # "whose [planned] visit"
            or (_is_compound(last, word) and not _agrees_with_head(before))
            or _is_object(last, word)
        )
        or _joins_adjective(word, before)
        or _is_late_object(word, before)
    ):
        word.part = Pos.NOUN
    else:
        word.sure = last.part in (Pos.SUBJECT, Pos.RELATIVE) or word.is_a(WordClass.REPORTING)


def _is_pronoun(before: Sequence[Word]) -> bool:
    """ "$14 million of [that] seeped out": "that" after "of" and a figure or noun is a pronoun where a verb follows."""
    if len(before) < 3 or not before[-1].is_a(WordClass.COMPLEMENTIZER):
        return False
    return before[-2].is_a(WordClass.GENITIVE) and before[-3].part in (Pos.NOUN, Pos.FIGURE)


def _opens_statement(before: Sequence[Word]) -> bool:
    """Whether "that" and the verb that it belongs to are right before: a statement begins with its subject."""
    if len(before) < 2 or before[-1].part is not Pos.RELATIVE or not before[-1].is_a(WordClass.COMPLEMENTIZER):
        return False
    return before[-2].part is Pos.VERB and before[-2].is_a(WordClass.REPORTING)


def _floats(before: Sequence[Word]) -> bool:
    """ "The three men [all] voted": a quantifier after the subject, which it belongs to."""
    return len(before) > 1 and before[-1].is_a(WordClass.FLOATING) and before[-2].part in _SUBJECT_ENDS


def _joins_adjective(word: Word, before: Sequence[Word]) -> bool:
    """ "the man's dismembered and [decapitated] body": a second participle that is an adjective, as the first is."""
    if len(before) < 3 or before[-1].part is not Pos.COORDINATOR or not word.is_a(WordClass.REGULAR_PARTICIPLE):
        return False
    first = before[-2]
    return first.part is Pos.NOUN and first.is_a(WordClass.REGULAR_PARTICIPLE) and _is_attributive(before[-3])


def _is_attributive(before: Word) -> bool:
    return before.part in (Pos.DETERMINER, Pos.POSSESSIVE) or before.is_a(WordClass.POSSESSOR)


def _is_compound(last: Word, word: Word) -> bool:
    """ "the sides plans": two nouns, since subject and verb would not agree."""
    return (
        last.part is Pos.NOUN
        and word.is_a(WordClass.PRESENT)
        and last.is_a(WordClass.PLURAL) is word.is_a(WordClass.PLURAL)
    )


def _agrees_with_head(before: Sequence[Word]) -> bool:
    """ "A show of 90 pictures [opens]": of the noun before "of", which is singular, where no verb came yet."""
    noun = [*takewhile(lambda word: word.part in NOMINAL, reversed(before))]
    at = len(before) - len(noun) - 1
    if at < 1 or not before[at].is_a(WordClass.GENITIVE) or any(word.part is Pos.VERB for word in before):
        return False
    return before[at - 1].part is Pos.NOUN and not before[at - 1].is_a(WordClass.PLURAL)


def _is_object(last: Word, word: Word) -> bool:
    """ "showing [signs] of a change"; not "the man speaking [says]"."""
    return last.part is Pos.GERUND and word.is_a(WordClass.PRESENT) and not word.is_a(WordClass.REPORTING)


def _is_late_object(word: Word, before: Sequence[Word]) -> bool:
    """ "workers filing new [claims] for benefits": a form that is a noun too, after an adjective."""
    near = before[-_LONGEST_OBJECT:]
    if not word.is_a(WordClass.PRESENT) or not near or near[-1].part is not Pos.NOUN or near[-1].is_a(WordClass.PLURAL):
        return False
    gerund = next((i for i in range(len(near) - 1, -1, -1) if near[i].part is Pos.GERUND), None)
    return gerund is not None and all(w.part in (Pos.NOUN, Pos.DETERMINER) for w in near[gerund + 1 :])


def _last_of_verb(before: Sequence[Word]) -> Word | None:
    """The last word that may belong to the same verb; adverbs and times may come between: "will [on Friday] hear"."""
    after_time = False
    for word in reversed(before):
        if word.part not in _PASSED_OVER and not (after_time and word.part is Pos.PREPOSITION):
            return word
        after_time = word.part is Pos.TIME
    return None


def _follows_modal(before: Sequence[Word]) -> bool:
    last = _last_of_verb(before)
    return last is not None and last.is_a(WordClass.MODAL)


def _follows_auxiliary(before: Sequence[Word]) -> bool:
    """Whether a participle is part of a verb: "had gone", "was first seen"."""
    last = _last_of_verb(before)
    return last is not None and not last.classes.isdisjoint(_AUXILIARIES)


def adjust_to_infinitive(marker: Word, word: Word) -> None:
    """ "to resign": an infinitive, where a word without an ending of tense follows; "to the port": a preposition."""
    if may_be_infinitive(word):
        marker.part, word.part = Pos.TO, Pos.BARE


def may_be_infinitive(word: Word) -> bool:
    """Whether a word has the form of an infinitive, and is no noun in the plural."""
    if word.part is Pos.NOUN:
        is_other = not word.classes.isdisjoint(_NO_INFINITIVE)
        return not word.is_a(WordClass.PLURAL) and not is_other
    if word.part is Pos.BARE or word.is_a(WordClass.INFINITIVE_TOO):
        return True
    return word.part is Pos.VERB and not word.is_a(WordClass.INFLECTED) and not word.is_a(WordClass.AUXILIARY)
