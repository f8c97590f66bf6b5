"""Verb forms in context: whether a form is a finite verb, an infinitive, a participle or a noun."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from timeline.extracting.grammar.parentheses import OPENING
from timeline.extracting.grammar.subject import LONGEST_ADDITION, LONGEST_SUBJECT, subject_and_verb
from timeline.extracting.grammar.word import BEGINS_NOUN_PHRASE, FIGURE_SIGNS, NOMINAL, Word, has_part, places_of
from timeline.languages.word_classes import Pos, WordClass

_PASSED_OVER = frozenset([Pos.ADVERB, Pos.TIME, Pos.QUOTE])
_BEFORE_NOUN = frozenset([Pos.DETERMINER, Pos.PREPOSITION, Pos.POSSESSIVE, Pos.TO])
_IN_FRONTED = frozenset([Pos.DETERMINER, Pos.NOUN, Pos.NAME, Pos.FIGURE, Pos.PREPOSITION, Pos.ADVERB])
_IN_ABSOLUTE = _IN_FRONTED | {Pos.GERUND, Pos.COORDINATOR}
_AFTER_PRESENT = frozenset([Pos.PREPOSITION, Pos.TIME, Pos.NAME])
_LONGEST_OBJECT = 3  # words from a form in -ing to the noun of its object
_SUBJECT_ENDS = frozenset([Pos.NOUN, Pos.NAME, Pos.SUBJECT])
_CLAUSE_SIGNS = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.SUBORDINATOR])
_AFTER_OBJECT = frozenset(
    [Pos.TIME, Pos.COMMA, Pos.STOP, Pos.OTHER, Pos.PREPOSITION, Pos.TO, Pos.COORDINATOR, Pos.SUBORDINATOR]
)
_AFTER_GAP = frozenset([Pos.TIME, Pos.COMMA, Pos.STOP, Pos.OTHER])
_BEGINS_COMPLEMENT = frozenset([Pos.DETERMINER, Pos.PREPOSITION, Pos.TO, Pos.NAME, Pos.FIGURE])
_BEGINS_ADDITION = frozenset([Pos.DETERMINER, Pos.PREPOSITION])
_BEFORE_CLAUSE = frozenset([Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.STOP, Pos.QUOTE])
_ENDS_APPOSITION = frozenset([Pos.VERB, Pos.SUBJECT, Pos.STOP, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.QUOTE])
_BOUNDS = frozenset(
    [
        Pos.COMMA,
        Pos.STOP,
        Pos.COORDINATOR,
        Pos.SUBORDINATOR,
        Pos.RELATIVE,
        Pos.GERUND,
        Pos.TO,
        Pos.PARTICIPLE,
        Pos.SUBJECT,
    ]
)
_IN_STRETCH = _BOUNDS | {Pos.BARE, Pos.VERB}


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
        if last is not None and (last.is_a(WordClass.ARTICLE) or last.part is Pos.POSSESSIVE):
            word.part = Pos.NOUN  # "the painting", "the 1956 uprising"
        elif word.is_a(WordClass.TRADE) and last is not None and last.part in NOMINAL:
            word.part = Pos.NOUN  # "an investment banking firm"
    elif part is Pos.PARTICIPLE and _follows_auxiliary(before):
        word.part = Pos.BARE


def _is_of_relative(word: Word, before: Sequence[Word]) -> bool:
    """ "a man who [remembers] the war"; not "in which [sides] met"."""
    if not before or before[-1].part is not Pos.RELATIVE or not word.is_a(WordClass.PLURAL):
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
    if _follows_modal(before):
        word.part = Pos.BARE
    elif last is None:
        word.part = Pos.PARTICIPLE if word.is_a(WordClass.REGULAR_PARTICIPLE) else Pos.NOUN
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
            or _is_compound(last, word)
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
    """The last word that may belong to the same verb; adverbs and times may come between."""
    for word in reversed(before):
        if word.part not in _PASSED_OVER:
            return word
    return None


def _follows_modal(before: Sequence[Word]) -> bool:
    last = _last_of_verb(before)
    return last is not None and last.is_a(WordClass.MODAL)


def _follows_auxiliary(before: Sequence[Word]) -> bool:
    """Whether a participle is part of a verb: "had gone", "was first seen"."""
    last = _last_of_verb(before)
    return last is not None and not last.classes.isdisjoint(_AUXILIARIES)


_AUXILIARIES = frozenset([WordClass.AUXILIARY, WordClass.BE, WordClass.CLITIC])


def adjust_to_infinitive(marker: Word, word: Word) -> None:
    """ "to resign": an infinitive, where a word without an ending of tense follows; "to the port": a preposition."""
    if may_be_infinitive(word):
        marker.part, word.part = Pos.TO, Pos.BARE


def may_be_infinitive(word: Word) -> bool:
    """Whether a word has the form of an infinitive, and is no noun in the plural."""
    if word.part is Pos.NOUN:
        is_other = word.is_a(WordClass.OBJECT_PRONOUN) or word.is_a(WordClass.FREE_RELATIVE)
        return not word.is_a(WordClass.PLURAL) and not is_other
    if word.part is Pos.BARE or word.is_a(WordClass.INFINITIVE_TOO):
        return True
    return word.part is Pos.VERB and not word.is_a(WordClass.INFLECTED) and not word.is_a(WordClass.AUXILIARY)


def mark_period_ends(found: Sequence[Word]) -> None:
    """ "a loss for the quarter [ended] Sept. 30": a participle between two times."""
    for i in places_of(found, Pos.TIME):
        if i < 2:
            continue
        before, word = found[i - 2], found[i - 1]
        if before.part is Pos.TIME and word.part is Pos.VERB and word.is_a(WordClass.PERIOD_END):
            word.part = Pos.PARTICIPLE
        if before.part in (Pos.NOUN, Pos.GERUND) and word.is_a(WordClass.PERIOD_START):
            before.part, word.part = Pos.NOUN, Pos.GERUND  # "three days of mourning [beginning] Tuesday"


def mark_participles(found: Sequence[Word]) -> None:
    """Of two forms in one stretch without a bound, make one the verb: "the warrant issued Monday charged him"."""
    first: int | None = None
    is_relative = is_of_subject = False
    for i in [i for i, word in enumerate(found) if word.part in _IN_STRETCH]:
        word = found[i]
        if word.part in _BOUNDS:
            first, is_relative = None, word.part is Pos.RELATIVE and not _begins_statement(found, i)
            is_of_subject = is_relative and _is_last_verb_due(found, i)
        elif word.part is Pos.BARE:
            first = i if first is None else first  # "and open 14 leased shops"
        else:
            auxiliary = word.is_a(WordClass.AUXILIARY)
            word.sure = word.sure and not _may_follow_noun(found, i)
            word.sure = word.sure or noun_subject(found, i) is not None
            unsure = not (auxiliary or word.sure or word.is_a(WordClass.FINITE))
            if unsure and _follows_infinitive(found, first):
                word.part = Pos.NOUN
            elif unsure and _modifies_noun(found, i, is_first=first is None):
                word.part = Pos.PARTICIPLE
            elif first is None or _takes_clause(found, first):
                first = i
                word.sure = word.sure or is_relative  # "the law which Roe [signed] in May was ..."
            elif not found[first].sure and (auxiliary or found[i - 1].part is Pos.TIME):
                found[first].part, first = Pos.PARTICIPLE, i
            elif unsure and found[i - 1].part is Pos.NOUN and not (is_of_subject and _is_last(found, i)):
                word.part = Pos.PARTICIPLE


def _is_last_verb_due(found: Sequence[Word], i: int) -> bool:
    """Whether a relative clause is part of the subject of its sentence, whose verb is still to come."""
    return found[i - 1].part is Pos.NOUN and not any(word.part is Pos.VERB for word in found[:i])


def _is_last(found: Sequence[Word], i: int) -> bool:
    """ "Clocks that will be free of duty [cost] nine pounds": no verb follows that could be that of the sentence."""
    return not any(word.part is Pos.VERB for word in found[i + 1 :])


def noun_subject(found: Sequence[Word], i: int) -> int | None:
    """The first word of the subject of a form without an object, after another noun: "the gains [these issues] made this week"."""
    after = [word.part for word in found[i + 1 : i + 3]]
    has_object = bool(after) and after[0] not in _AFTER_GAP and after != [Pos.PREPOSITION, Pos.TIME]
    if not found[i].is_a(WordClass.PARTICIPLE) or has_object:
        return None
    at = i - 1
    while at > 0 and found[at].part in (Pos.NOUN, Pos.NAME):
        at -= 1
    follows = 0 < at < i - 1 and found[at].part is Pos.DETERMINER and found[at - 1].part is Pos.NOUN
    return at if follows else None


def _begins_statement(found: Sequence[Word], i: int) -> bool:
    """ "reported [that]"."""
    return i > 0 and found[i].is_a(WordClass.COMPLEMENTIZER) and found[i - 1].is_a(WordClass.REPORTING)


def _may_follow_noun(found: Sequence[Word], i: int) -> bool:
    """ "a rifle [found] in May": a verb of reporting without a statement, other than "said"."""
    is_final = found[i].is_a(WordClass.FINAL_REPORTING) and not found[i].is_a(WordClass.PERCEIVED)
    if not found[i].is_a(WordClass.REPORTING) or is_final:
        return False
    parts = [word.part for word in found[i + 1 : i + 4]]
    after_time = parts[parts.index(Pos.TIME) + 1 :] if Pos.TIME in parts[:2] else []
    is_statement = after_time[:1] in ([Pos.DETERMINER], [Pos.SUBJECT], [Pos.NAME])  # "ruled in May the law was void"
    return i > 0 and found[i - 1].part is Pos.NOUN and parts[:1] in ([Pos.PREPOSITION], [Pos.TIME]) and not is_statement


def mark_initial_gerund(found: Sequence[Word]) -> None:
    """ "Operating profit fell", "Downing Street denied it": part of the subject, since no comma is before the verb."""
    if len(found) < 2 or found[0].part is not Pos.GERUND or found[1].part not in (Pos.NOUN, Pos.NAME):
        return
    if next((word.part for word in found if word.part in (Pos.COMMA, Pos.VERB)), None) is Pos.VERB:
        found[0].part = found[1].part


def mark_initial_participle(found: Sequence[Word]) -> None:
    """ "[Built] in 1884, the pier was cut in two": a participle, since a comma and a clause follow."""
    if len(found) < 2 or found[0].part is not Pos.NOUN or not found[0].is_a(WordClass.PARTICIPLE):
        return
    comma = next((i for i, word in enumerate(found) if word.part is Pos.COMMA), None)
    leads = found[1].part in (Pos.PREPOSITION, Pos.TIME)
    if leads and comma is not None and subject_and_verb(found, comma + 1) is not None:
        found[0].part = Pos.PARTICIPLE


def find_demonstrative_subjects(found: Sequence[Word]) -> None:
    """ "This [led] to a strike", "That [followed] the vote": a verb, since its complement follows."""
    demonstrative = WordClass.DEMONSTRATIVE
    for i in [i for i, word in enumerate(found) if demonstrative in word.classes]:
        opens = (i == 0 or found[i - 1].part in _BEFORE_CLAUSE) and i + 2 < len(found)
        if not opens or found[i + 2].part not in _BEGINS_COMPLEMENT:
            continue
        if found[i + 1].part is Pos.NOUN and found[i + 1].is_a(WordClass.PAST):
            found[i].part, found[i + 1].part = Pos.SUBJECT, Pos.VERB


def find_verbs_of_relatives(found: Sequence[Word]) -> None:
    """ "a law that [replaces] the old one": a form in -s between "that" after a noun and a determiner."""
    for i in places_of(found, Pos.RELATIVE):
        if not 0 < i < len(found) - 2 or not found[i].is_a(WordClass.COMPLEMENTIZER):
            continue
        noun, word, after = found[i - 1], found[i + 1], found[i + 2]
        is_after_noun = noun.part is Pos.NOUN and not noun.is_a(WordClass.REPORTING)
        if is_after_noun and word.part is Pos.NOUN and after.part is Pos.DETERMINER:
            word.part = Pos.VERB if word.is_a(WordClass.PLURAL) else word.part


def find_object_pronouns(found: Sequence[Word]) -> None:
    """ "raised [her] in 1942": a pronoun, since no noun follows."""
    object_too = WordClass.OBJECT_TOO
    for i in [i for i, word in enumerate(found) if object_too in word.classes]:
        if i + 1 == len(found) or found[i + 1].part in _AFTER_OBJECT:
            found[i].part = Pos.NOUN


def find_gerund_nouns(found: Sequence[Word]) -> None:
    """ "the power [rationing] that hit the north", "the oil [trading] fell": a form in -ing after a noun, without an object."""
    for i in places_of(found, Pos.GERUND):
        if not 0 < i < len(found) - 1 or found[i - 1].part is not Pos.NOUN:
            continue
        noun, after = found[i - 1], found[i + 1]
        is_relative = after.part is Pos.RELATIVE and after.is_a(WordClass.COMPLEMENTIZER)
        is_compound = not noun.is_a(WordClass.HUMAN) and not noun.is_a(WordClass.PLURAL)
        if is_compound and (is_relative or after.part is Pos.VERB):
            found[i].part = Pos.NOUN


def find_reporting_verbs(found: Sequence[Word]) -> None:
    """ "The FBI [reports] that it was lost": a verb of reporting, which its subject and "that" tell from the noun."""
    for i in places_of(found, Pos.RELATIVE):
        if i < 2 or not found[i].is_a(WordClass.COMPLEMENTIZER):
            continue
        name, word = found[i - 2], found[i - 1]
        is_form = word.part is Pos.NOUN and word.is_a(WordClass.REPORTING) and word.is_a(WordClass.PLURAL)
        if is_form and name.part is Pos.NAME and not name.is_a(WordClass.POSSESSOR):
            word.part = Pos.VERB


def find_nouns_before_relatives(found: Sequence[Word]) -> None:
    """ "The stock [split], which is subject to approval, would be paid": a noun, since another verb follows the addition."""
    for i in places_of(found, Pos.RELATIVE):
        if i < 3 or found[i - 1].part is not Pos.COMMA or found[i - 3].part not in NOMINAL:
            continue
        word, after = found[i - 2], found[i : i + LONGEST_ADDITION]
        is_form = word.part is Pos.VERB and word.is_a(WordClass.INFINITIVE_TOO) and not word.is_a(WordClass.AUXILIARY)
        if is_form and any(a.part is Pos.COMMA and b.part is Pos.VERB for a, b in pairwise(after)):
            word.part = Pos.NOUN


def find_plain_present(found: Sequence[Word]) -> None:
    """In a sentence without a finite verb, make one of the noun between subject and object: "Lee and Roe [visit] a mill".

    A second one is joined to it: "Rovers travel to Leeds and [meet] Athletic".
    """
    if has_part(found, Pos.VERB):
        return
    verb = next((word for word in _between(found, _may_be_plain_present)), None)
    if verb is None:
        return
    verb.part = Pos.VERB
    for word in _between(found, _may_be_second_present):
        word.part = Pos.VERB if word.start > verb.start else word.part


def _between(found: Sequence[Word], may_be: Callable[[Word, Word, Word], bool]) -> Iterator[Word]:
    return (
        word for before, word, after in zip(found, found[1:], found[2:], strict=False) if may_be(before, word, after)
    )


def _may_be_plain_present(before: Word, word: Word, after: Word) -> bool:
    is_subject = before.part is Pos.NAME or (before.part is Pos.NOUN and before.is_a(WordClass.PLURAL))
    has_subject = is_subject or before.part in (Pos.TIME, Pos.COMMA)  # "a strike in 2019 [cost] the airline"
    is_plain = word.part is Pos.NOUN and not word.is_a(WordClass.PLURAL)
    is_counted = after.part is Pos.FIGURE or after.lower in FIGURE_SIGNS  # ", [cost] $58,400"
    is_known = word.is_a(WordClass.PLAIN_PRESENT) and (after.part in _AFTER_PRESENT or is_counted)
    if _is_third_person(before, word, after):
        return True
    return has_subject and is_plain and (is_known or (after.part is Pos.DETERMINER and before.part is not Pos.COMMA))


def _is_third_person(before: Word, word: Word, after: Word) -> bool:
    """ "Roe's father, Joseph, [files] a lawsuit": a form in -s between a name, or the comma after it, and an article."""
    is_form = word.part is Pos.NOUN and word.is_a(WordClass.PLURAL) and not word.is_a(WordClass.POSSESSOR)
    has_article = after.is_a(WordClass.INDEFINITE) or after.is_a(WordClass.DEFINITE)
    is_singular = before.part is Pos.NOUN and not before.is_a(WordClass.PLURAL)  # "the chip [crams] 2,000 parts"
    has_object = has_article or (is_singular and after.part is Pos.FIGURE)
    return (before.part in (Pos.NAME, Pos.COMMA) or is_singular) and is_form and has_object


def _may_be_second_present(before: Word, word: Word, after: Word) -> bool:
    is_known = word.part is Pos.NOUN and word.is_a(WordClass.PLAIN_PRESENT)
    return before.part is Pos.COORDINATOR and is_known and after.part in _AFTER_PRESENT | {Pos.DETERMINER}


def _follows_infinitive(found: Sequence[Word], first: int | None) -> bool:
    """ "and open 14 [leased] shops": a second verb in the clause of an infinitive is an adjective."""
    return (
        first is not None and first > 0 and found[first].part is Pos.BARE and found[first - 1].part is Pos.COORDINATOR
    )


def _modifies_noun(found: Sequence[Word], i: int, *, is_first: bool) -> bool:
    """Whether a form is a participle after its noun, even where it could be the first verb of its stretch."""
    return (
        _has_agent(found, i)
        or _is_afterthought(found, i)
        or _is_in_absolute(found, i)
        or _is_of_object(found, i)
        or (is_first and any(is_inside(found, i) for is_inside in _INSIDE_SUBJECT))
    )


def _is_in_absolute(found: Sequence[Word], i: int) -> bool:
    """ "sells fuel at 500 sites, with 300 [opened] last Friday"."""
    at = i - 1
    while at > 0 and i - at < _LONGEST_OBJECT + 1 and (found[at].part in NOMINAL or found[at].part is Pos.DETERMINER):
        at -= 1
    opens = 0 < at < i - 1 and found[at].is_a(WordClass.ABSOLUTE) and found[at - 1].part is Pos.COMMA
    return opens and found[i].is_a(WordClass.PARTICIPLE)


def _is_of_object(found: Sequence[Word], i: int) -> bool:
    """ "published a memo, [dated] 14 May, in which": a participle after the object and a comma; not "rose, fell in May and rose"."""
    if i < 3 or found[i - 1].part is not Pos.COMMA or found[i - 2].part not in NOMINAL or i + 1 == len(found):
        return False
    if (
        not found[i].is_a(WordClass.PARTICIPLE)
        or found[i].is_a(WordClass.INTRANSITIVE)
        or found[i].is_a(WordClass.REPORTING)
    ):
        return False
    goes_on = any(
        a.part is Pos.COORDINATOR and b.part is Pos.VERB for a, b in pairwise(found[i + 1 : i + 1 + LONGEST_SUBJECT])
    )
    return found[i + 1].part in (Pos.PREPOSITION, Pos.TIME) and not goes_on and _ends_clause(found, i - 2)


def _ends_clause(found: Sequence[Word], i: int) -> bool:
    """Whether a clause with its subject and verb, and no relative clause, ends with a word."""
    first = next((j + 1 for j in range(i, -1, -1) if found[j].part in _CLAUSE_SIGNS), 0)
    clause = [word for word in found[first : i + 1] if word.part not in _PASSED_OVER]
    has_subject = bool(clause) and clause[0].part in BEGINS_NOUN_PHRASE
    parts = {word.part for word in clause}
    return has_subject and Pos.VERB in parts and parts.isdisjoint((Pos.RELATIVE, Pos.GERUND))


def _is_of_example(found: Sequence[Word], i: int) -> bool:
    """ "sold ten clocks, including one [made] in 1887"."""
    if not found[i].is_a(WordClass.PARTICIPLE) or found[i].is_a(WordClass.INTRANSITIVE):
        return False
    comma = next((j for j in range(i - 1, max(-1, i - LONGEST_SUBJECT), -1) if found[j].part is Pos.COMMA), None)
    return comma is not None and found[comma + 1].is_a(WordClass.INCLUDING)


def _is_in_fronted_phrase(found: Sequence[Word], i: int) -> bool:
    """ "In a deal announced on Monday, Acme bought a mill", "With talks stalled, Lee left": the verb follows the comma."""
    if found[0].part is not Pos.PREPOSITION:
        return False
    if not found[i].is_a(WordClass.PARTICIPLE) or found[i].is_a(WordClass.INTRANSITIVE):
        return False
    is_absolute = found[0].is_a(WordClass.ABSOLUTE)
    inside = _IN_ABSOLUTE if is_absolute else _IN_FRONTED
    if any(word.part not in inside for word in found[1:i]):
        return False
    near = range(i + 1, min(i + LONGEST_SUBJECT, len(found)))
    comma = next((j for j in near if found[j].part is Pos.COMMA), None)
    verb = None if comma is None else subject_and_verb(found, comma + 1)
    if comma is not None and is_absolute and verb is None:
        return any(word.part is Pos.VERB for word in found[comma:])
    return verb is not None and (found[1].is_a(WordClass.INDEFINITE) or not found[verb].is_a(WordClass.FINAL_REPORTING))


def _is_afterthought(found: Sequence[Word], i: int) -> bool:
    """ "gout, first diagnosed in 2011": a participle after a comma and an adverb, at the end of a sentence."""
    if i < 3 or found[i - 1].part is not Pos.ADVERB or found[i - 2].part is not Pos.COMMA:
        return False
    is_participle = found[i].is_a(WordClass.PARTICIPLE) and not found[i].is_a(WordClass.INTRANSITIVE)
    return is_participle and [word.part for word in found[i + 1 : i + 2]] in ([Pos.PREPOSITION], [Pos.TIME])


def _is_parenthetical(found: Sequence[Word], i: int) -> bool:
    """ "the law, passed in 2001, expires": a participle between commas, before the verb of the sentence."""
    if i < 2 or found[i - 1].part is not Pos.COMMA:
        return False
    if any(w.part is Pos.VERB for w in found[max(0, i - LONGEST_SUBJECT) : i]):
        return False
    near = range(i + 1, min(i + LONGEST_ADDITION, len(found) - 1))
    comma = next((j for j in near if found[j].part is Pos.COMMA), None)
    if comma is None:
        return False
    is_present = _may_be_plain_present(*found[comma : comma + 3]) if comma + 2 < len(found) else False
    return is_present or found[comma + 1].part in (Pos.VERB, Pos.ADVERB)


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
    if found[opening].part not in BEGINS_NOUN_PHRASE:
        return False  # "In Leeds, the council voted in favour": no subject comes before it
    verb = next((j for j in range(i + 1, len(found)) if found[j].part in _ENDS_APPOSITION), None)
    return verb is not None and found[verb].part is Pos.VERB and found[verb - 1].part in (Pos.COMMA, Pos.ADVERB)


def _takes_clause(found: Sequence[Word], i: int) -> bool:
    """Whether a statement may follow a verb: "said Friday it fell", not "reported Friday on it"."""
    following = next((w for w in found[i + 1 : i + 4] if w.part is not Pos.TIME), None)
    return found[i].is_a(WordClass.REPORTING) and following is not None and following.part is not Pos.PREPOSITION


_INSIDE_SUBJECT = (_is_parenthetical, _is_in_apposition, _is_in_fronted_phrase, _is_of_example)


def _has_agent(found: Sequence[Word], i: int) -> bool:
    """ "the port shelled by rebels": a participle after its noun."""
    if i + 1 == len(found) or not found[i + 1].is_a(WordClass.AGENT) or not found[i].is_a(WordClass.PARTICIPLE_LIKE):
        return False
    return i + 2 == len(found) or found[i + 2].part is not Pos.FIGURE  # "failed by 61 votes"
