"""Participles after their noun: of two forms in one stretch of a sentence, which is the verb."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline.extracting.grammar.inner_participles import (
    after_time,
    is_fixed_between_commas,
    is_inside_subject,
    opening_of,
)
from timeline.extracting.grammar.subject import LONGEST_SUBJECT
from timeline.extracting.grammar.word import BEGINS_NOUN_PHRASE, NOMINAL, Word, has_part, places_of
from timeline.languages.word_classes import Pos, WordClass

_NO_SUBJECT = frozenset([WordClass.OBJECT_TOO, WordClass.PREDICATIVE])
_PASSED_OVER = frozenset([Pos.ADVERB, Pos.TIME, Pos.QUOTE])
_IN_FRONTED = frozenset([Pos.DETERMINER, Pos.NOUN, Pos.NAME, Pos.FIGURE, Pos.PREPOSITION, Pos.ADVERB])
_LONGEST_OBJECT = 3  # words from a form in -ing to the noun of its object
_CLAUSE_SIGNS = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.SUBORDINATOR])
_AFTER_GAP = frozenset([Pos.TIME, Pos.COMMA, Pos.STOP, Pos.OTHER])
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


def mark_due(found: Sequence[Word]) -> None:
    """ "The report, [due] in March, is late", "The man [alleged] to have left is here": adjectives as participles."""
    for i, word in enumerate(found):
        is_fixed = word.part is Pos.NOUN and word.is_a(WordClass.FIXING)
        is_due = is_fixed and (is_fixed_between_commas(found, i) or _is_due_to(found, i))
        if is_due or (word.part is Pos.NOUN and _is_held_to_be(found, i)):
            word.part = Pos.PARTICIPLE


def _is_due_to(found: Sequence[Word], i: int) -> bool:
    """ "The dividend, [due] to be paid on Friday, is cancelled"."""
    end = next((j for j in range(i + 1, len(found)) if found[j].part is Pos.COMMA), None)
    if end is None or i < 2 or found[i - 1].part is not Pos.COMMA or end + 1 >= len(found):
        return False
    inside = [word.part for word in found[i + 1 : end]]
    return inside[:1] == [Pos.TO] and Pos.TIME in inside and Pos.VERB not in inside and found[end + 1].part is Pos.VERB


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
            is_reduced = any(is_form(found, i) for is_form in _REDUCED)
            word.sure = word.sure and not is_reduced
            word.sure = word.sure or noun_subject(found, i) is not None
            unsure = not (auxiliary or word.sure or word.is_a(WordClass.FINITE))
            if unsure and (_follows_infinitive(found, first) or _is_compound(found, i)):
                word.part = Pos.NOUN
            elif unsure and _modifies_noun(found, i, is_first=first is None):
                word.part = Pos.PARTICIPLE
            elif first is None or _takes_clause(found, first):
                first = i
                word.sure = word.sure or is_relative  # "the law which Roe [signed] in May was ..."
            elif auxiliary and found[i - 1].is_a(WordClass.FREE_RELATIVE):
                found[first].sure = True  # "[left] for what should have been an hour"
            elif _is_followed_by_verb(found, first, i):
                found[first].part, first = Pos.PARTICIPLE, i
            elif unsure and _follows_noun(found, i) and not (is_of_subject and _is_last(found, i)):
                word.part = Pos.PARTICIPLE


def _follows_noun(found: Sequence[Word], i: int) -> bool:
    """ "a trip [planned]", "a trip to Chile [planned] for May"; not "the systems Sun [shipped]", "the man who hired him [stayed]"."""
    if found[i].is_a(WordClass.INTRANSITIVE) or found[i - 1].is_a(WordClass.OBJECT_PRONOUN):
        return False
    is_in_phrase = i > 1 and found[i - 1].part is Pos.NAME and found[i - 2].part is Pos.PREPOSITION
    return found[i - 1].part is Pos.NOUN or is_in_phrase


def _is_reduced(found: Sequence[Word], first: int, i: int) -> bool:
    """ "A camera [lowered] in May at the request of Lee found clay": the first form has a time and no object, the second an object."""
    form, verb = found[first], found[i]
    is_form = (
        form.is_a(WordClass.PARTICIPLE) and not form.is_a(WordClass.INTRANSITIVE) and found[first - 1].part is Pos.NOUN
    )
    if not is_form or after_time(found, first + 1) == first + 1 or i + 1 == len(found):
        return False
    has_object = found[i + 1].part in BEGINS_NOUN_PHRASE or found[i + 1].part is Pos.VERB
    return has_object and verb.is_a(WordClass.PAST) and found[i - 1].part in NOMINAL


def _is_followed_by_verb(found: Sequence[Word], first: int, i: int) -> bool:
    """Whether the second of two forms is the verb, and so the first a participle: "The warrant [issued] Monday charged him"."""
    if not found[first].sure:
        is_verb = found[i].is_a(WordClass.AUXILIARY) or found[i - 1].part is Pos.TIME
        return is_verb or _is_reduced(found, first, i)
    return _has_only_time_after(found, first, i)


def _has_only_time_after(found: Sequence[Word], first: int, i: int) -> bool:
    """ "A rise [announced] in May took effect": only a time stands between a form after a noun and another verb."""
    is_form = found[first].is_a(WordClass.PARTICIPLE) and not found[first].is_a(WordClass.INTRANSITIVE)
    before = takewhile(lambda word: word.part not in _CLAUSE_SIGNS, reversed(found[:first]))
    if any(word.part is Pos.RELATIVE for word in before):
        return False  # "The claim that the dam [burst] on Friday was false"
    follows = first > 0 and found[first - 1].part is Pos.NOUN and after_time(found, first + 1) == i > first + 1
    return is_form and follows and found[i].part is Pos.VERB and noun_subject(found, first) is None


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
    """ "reported [that]", "told them that it rained and [that]"."""
    before = found[i - 1] if i else None
    begins = before is not None and (before.is_a(WordClass.REPORTING) or before.part is Pos.COORDINATOR)
    return begins and found[i].is_a(WordClass.COMPLEMENTIZER)


def _may_follow_noun(found: Sequence[Word], i: int) -> bool:
    """ "a rifle [found] in May", "With a tenth of seats [declared]": a verb of reporting without a statement, other than "said"."""
    if not found[i].is_a(WordClass.REPORTING) or not i or found[i - 1].part is not Pos.NOUN:
        return False
    if i + 1 < len(found) and found[i + 1].is_a(WordClass.PREDICATIVE):
        return True  # "a man [found] dead"
    is_final = found[i].is_a(WordClass.FINAL_REPORTING) and not found[i].is_a(WordClass.PERCEIVED)
    if is_final and not found[0].is_a(WordClass.ABSOLUTE) and not _is_of_front(found, i):
        return False
    parts = [word.part for word in found[i + 1 : i + 4]]
    after_time = parts[parts.index(Pos.TIME) + 1 :] if Pos.TIME in parts[:2] else []
    is_statement = after_time[:1] in ([Pos.DETERMINER], [Pos.SUBJECT], [Pos.NAME])  # "ruled in May the law was void"
    return parts[:1] in ([Pos.PREPOSITION], [Pos.TIME]) and not is_statement


def _is_of_front(found: Sequence[Word], i: int) -> bool:
    """ "In a deal [announced] on Monday, ...": nothing but a noun is before it."""
    first = opening_of(found, i)
    opens = found[first].part is Pos.PREPOSITION and found[first + 1].is_a(WordClass.INDEFINITE)
    return opens and all(word.part in (Pos.NOUN, Pos.DETERMINER) for word in found[first + 1 : i])


def _is_compound(found: Sequence[Word], i: int) -> bool:
    """ "accepted a pay [cut] in May": a noun, in a clause that has its verb."""
    is_form = found[i].is_a(WordClass.INFINITIVE_TOO) and found[i].is_a(WordClass.PARTICIPLE)
    follows = i > 2 and found[i - 1].part is Pos.NOUN and found[i - 2].is_a(WordClass.INDEFINITE)
    return is_form and follows and found[i - 3].part in (Pos.VERB, Pos.BARE, Pos.GERUND, Pos.PREPOSITION)


def _follows_infinitive(found: Sequence[Word], first: int | None) -> bool:
    """ "and open 14 [leased] shops": a second verb in the clause of an infinitive is an adjective."""
    return (
        first is not None and first > 0 and found[first].part is Pos.BARE and found[first - 1].part is Pos.COORDINATOR
    )


def _modifies_noun(found: Sequence[Word], i: int, *, is_first: bool) -> bool:
    """Whether a form is a participle after its noun, even where it could be the first verb of its stretch."""
    return (
        _has_agent(found, i)
        or _names_noun(found, i)
        or _is_of_place(found, i)
        or _is_held_to_be(found, i)
        or _is_after_gerund(found, i)
        or _is_afterthought(found, i)
        or _is_in_absolute(found, i)
        or _is_of_object(found, i)
        or (is_first and is_inside_subject(found, i))
    )


def _is_held_to_be(found: Sequence[Word], i: int) -> bool:
    """ "The man [believed] to have started it was held": the verb of the sentence follows."""
    if not found[i].is_a(WordClass.HELD_TO_BE) or found[i - 1].part not in NOMINAL or i + 1 == len(found):
        return False
    rest = takewhile(lambda word: word.part not in _CLAUSE_SIGNS and word.part is not Pos.RELATIVE, found[i + 1 :])
    return found[i + 1].part is Pos.TO and any(word.part is Pos.VERB for word in rest)


def _is_of_place(found: Sequence[Word], i: int) -> bool:
    """ "a firm [based] in Leeds", "a claim [based] on mud"; not "The firm based its claim on mud"."""
    leads = i + 1 < len(found) and found[i + 1].part is Pos.PREPOSITION
    return leads and found[i].is_a(WordClass.LOCATED) and found[i - 1].part in NOMINAL


def _is_after_gerund(found: Sequence[Word], i: int) -> bool:
    """ "accused him of breaking a pact [signed] in May": after the object of a form in -ing, in a clause that has its verb."""
    form = found[i]
    is_form = (
        form.is_a(WordClass.PARTICIPLE) and not form.is_a(WordClass.INTRANSITIVE) and found[i - 1].part is Pos.NOUN
    )
    if not is_form or after_time(found, i + 1) == i + 1:
        return False
    before = [*takewhile(lambda word: word.part not in _CLAUSE_SIGNS, reversed(found[:i]))]
    gerund = next((k for k, word in enumerate(before) if word.part is Pos.GERUND), None)
    if gerund is None or before[gerund].is_a(WordClass.REPORTING):
        return False
    return any(word.part is Pos.VERB for word in before[gerund:])


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
    has_subject = bool(clause) and (clause[0].part in BEGINS_NOUN_PHRASE or clause[0].is_a(WordClass.SUBJECT_RELATIVE))
    parts = {word.part for word in clause[1:]}
    if has_subject and clause[0].part is Pos.RELATIVE and not has_part(found[:first], Pos.VERB):
        return False  # "The mill, which makes pumps, [closed] on Friday": the verb of the sentence is still to come
    return has_subject and Pos.VERB in parts and parts.isdisjoint((Pos.RELATIVE, Pos.GERUND))


def _is_afterthought(found: Sequence[Word], i: int) -> bool:
    """ "gout, first diagnosed in 2011", at the end of a sentence; not "The firm, founded in 2012, later [moved] to Rome"."""
    if i < 3 or found[i - 1].part is not Pos.ADVERB or found[i - 2].part is not Pos.COMMA:
        return False
    before = found[opening_of(found, i) : i - 2]
    if has_part(before, Pos.COMMA) and not has_part(before, Pos.VERB):
        return False
    is_participle = found[i].is_a(WordClass.PARTICIPLE) and not found[i].is_a(WordClass.INTRANSITIVE)
    return is_participle and [word.part for word in found[i + 1 : i + 2]] in ([Pos.PREPOSITION], [Pos.TIME])


def _takes_clause(found: Sequence[Word], i: int) -> bool:
    """Whether a statement may follow a verb: "said Friday it fell", not "reported Friday on it"."""
    following = next((w for w in found[i + 1 : i + 4] if w.part is not Pos.TIME), None)
    if following is not None and following.part is Pos.NOUN and not following.classes.isdisjoint(_NO_SUBJECT):
        return False  # "wrote [it] with a grant awarded in May", "found [dead] on Friday"
    return found[i].is_a(WordClass.REPORTING) and following is not None and following.part is not Pos.PREPOSITION


def _has_agent(found: Sequence[Word], i: int) -> bool:
    """ "the port shelled by rebels": a participle after its noun."""
    at = after_time(found, i + 1)  # "a petition [launched] in May by Ann Lee"
    while at < len(found) and found[at].part is Pos.ADVERB:
        at += 1  # "[approved] unanimously by both boards"
    if at >= len(found) or not found[at].is_a(WordClass.AGENT) or not found[i].is_a(WordClass.PARTICIPLE_LIKE):
        return False
    return at + 1 == len(found) or found[at + 1].part is not Pos.FIGURE  # "failed by 61 votes"


def _names_noun(found: Sequence[Word], i: int) -> bool:
    """ "a dealer [called] Ann Roe found the spruce": a participle, since the sentence has another verb."""
    if not found[i].is_a(WordClass.CALLING) or i + 1 == len(found) or found[i + 1].part is not Pos.NAME:
        return False
    noun = [*takewhile(lambda word: word.part is Pos.NOUN, reversed(found[max(0, i - LONGEST_SUBJECT) : i]))]
    at = i - len(noun) - 1
    is_indefinite = bool(noun) and at >= 0 and found[at].is_a(WordClass.INDEFINITE)
    return is_indefinite and any(word.part is Pos.VERB for word in (*found[:at], *found[i + 1 :]))


_REDUCED = (_may_follow_noun, _names_noun, is_fixed_between_commas, _is_held_to_be)
