"""Forms that only the rest of their sentence decides: a verb, a noun or a participle."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline.extracting.grammar.subject import LONGEST_ADDITION, subject_and_verb
from timeline.extracting.grammar.word import NOMINAL, Word, places_of
from timeline.languages.word_classes import Pos, WordClass

_LONGEST_FRONT = 3  # words up to a time that opens a sentence
_DASHES = frozenset(["--", "–", "—"])
_AFTER_SUBJECT = 2  # the place of "that" after a subject of one word and its verb
_AFTER_OBJECT = frozenset(
    [Pos.TIME, Pos.COMMA, Pos.STOP, Pos.OTHER, Pos.PREPOSITION, Pos.TO, Pos.COORDINATOR, Pos.SUBORDINATOR]
)
_IN_FRONT = frozenset([Pos.PREPOSITION, Pos.TIME, Pos.DETERMINER, Pos.COMMA])
_BEGINS_COMPLEMENT = frozenset([Pos.DETERMINER, Pos.PREPOSITION, Pos.TO, Pos.NAME, Pos.FIGURE])
_LEADS_TO_TIME = ([Pos.SUBORDINATOR, Pos.TIME], [Pos.PREPOSITION, Pos.TIME])
_OF_TIME = frozenset([WordClass.FRAME, WordClass.LIMIT, WordClass.AGENT, WordClass.OPEN_START])
_AFTER_BARE = frozenset([Pos.OTHER, Pos.COMMA, Pos.STOP, Pos.PREPOSITION, Pos.COORDINATOR])
_VERBS = frozenset([Pos.VERB, Pos.PARTICIPLE, Pos.BARE, Pos.GERUND])
_AFTER_PASSIVE = _AFTER_BARE | {Pos.TIME, Pos.SUBORDINATOR, Pos.ADVERB}
_CLAUSE_SIGNS = frozenset([Pos.COMMA, Pos.STOP, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.COORDINATOR])
_BEFORE_FIGURE = frozenset([Pos.PREPOSITION, Pos.ADVERB, Pos.SUBORDINATOR])
_BEFORE_CLAUSE = frozenset([Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.STOP, Pos.QUOTE])


def mark_initial_gerund(found: Sequence[Word]) -> None:
    """ "Operating profit fell", "Downing Street denied it": part of the subject, since no comma is before the verb."""
    if len(found) < 2 or found[0].part is not Pos.GERUND or found[1].part not in (Pos.NOUN, Pos.NAME):
        return
    bound = next((i for i, word in enumerate(found) if word.part in (Pos.COMMA, Pos.VERB)), None)
    if bound is None:
        return
    is_name = (
        found[bound - 1].part is Pos.NAME
        and found[bound + 1 : bound + 2] != []
        and found[bound + 1].part is Pos.RELATIVE
    )
    if found[bound].part is Pos.VERB or is_name:  # "Kettering State, which had won"
        found[0].part = found[1].part


def mark_initial_participle(found: Sequence[Word]) -> None:
    """ "[Built] in 1884, the pier was cut in two": a participle, since a comma and a clause follow."""
    if len(found) < 2 or found[0].part is not Pos.NOUN or not found[0].is_a(WordClass.PARTICIPLE):
        return
    comma = next((i for i, word in enumerate(found) if word.part is Pos.COMMA), None)
    leads = found[1].part in (Pos.PREPOSITION, Pos.TIME)
    if leads and comma is not None and subject_and_verb(found, comma + 1) is not None:
        found[0].part = Pos.PARTICIPLE


def find_prepositions_of_time(found: Sequence[Word]) -> None:
    """ "Tents sent [after] the storm were replaced": a preposition, since the verb does not agree with the noun after it."""
    for i in places_of(found, Pos.SUBORDINATOR):
        if not found[i].is_a(WordClass.TEMPORAL) or i < 2 or found[i - 1].part is not Pos.NOUN:
            continue
        verb = subject_and_verb(found, i + 1)
        noun = None if verb is None else found[verb - 1]
        if verb is None or noun is None or noun.part is not Pos.NOUN or found[i + 1].part is not Pos.DETERMINER:
            continue
        is_one = not noun.is_a(WordClass.PLURAL)
        if found[verb].is_a(WordClass.PLURAL_AUXILIARY if is_one else WordClass.SINGULAR_AUXILIARY):
            found[i].part, found[i].classes = Pos.PREPOSITION, found[i].classes - {WordClass.TEMPORAL}


def mark_approximations(found: Sequence[Word]) -> None:
    """ "[About] 300 people, most of them boys, left", "said [at least] six left": how many, not a phrase of the clause."""
    for i in [i for i, word in enumerate(found) if word.part in (Pos.FIGURE, Pos.NOUN)]:
        first = _first_of_approximation(found, i)
        if first < i and found[first].part in _BEFORE_FIGURE and _opens_clause(found, first):
            for word in found[first:i]:
                word.part = Pos.ADVERB


def _first_of_approximation(found: Sequence[Word], i: int) -> int:
    """The first word of "at least", "about", "up to" or "as many as" before a number; the number itself where none is."""
    if i > 1 and found[i - 1].is_a(WordClass.FINAL_QUANTITY) and found[i - 2].is_a(WordClass.FRAME):
        return i - 2
    if not i or found[i].part is not Pos.FIGURE:
        return i
    if i > 2 and found[i - 1].is_a(WordClass.CAPACITY) and found[i - 3].is_a(WordClass.CAPACITY):
        return i - 3
    is_ceiling = i > 1 and found[i - 1].is_a(WordClass.RANGE_END) and found[i - 2].is_a(WordClass.CHANGE)
    if is_ceiling or (i > 1 and found[i - 1].is_a(WordClass.ABOUT) and found[i - 2].is_a(WordClass.DEGREE)):
        return i - 2
    return i - found[i - 1].is_a(WordClass.ABOUT)


def _opens_clause(found: Sequence[Word], first: int) -> bool:
    """Whether a clause begins with a word: at the beginning, after a connective, or after a verb of reporting and its time."""
    at = first - 1
    while at > 0 and found[at].part is Pos.TIME:
        at -= 1 + (found[at - 1].part is Pos.PREPOSITION)
    reports = at >= 0 and found[at].part is Pos.VERB and found[at].is_a(WordClass.REPORTING)
    is_stated = first > 0 and found[first - 1].is_a(WordClass.COMPLEMENTIZER)
    return first == 0 or found[first - 1].part in _BEFORE_CLAUSE or is_stated or reports


def mark_dashes(found: Sequence[Word]) -> None:
    """ "Checks -- a week's pay each -- will be mailed": dashes around an addition to the subject are commas."""
    dashes = [i for i in places_of(found, Pos.STOP) if found[i].lower in _DASHES]
    for first, second in pairwise(dashes):
        follows = second + 1 < len(found) and found[second + 1].part is Pos.VERB and second - first < LONGEST_ADDITION
        before = takewhile(lambda word: word.part not in (Pos.STOP, Pos.COMMA), reversed(found[:first]))
        if follows and first > 0 and not any(word.part is Pos.VERB for word in before):
            found[first].part = found[second].part = Pos.COMMA


def mark_named_times(found: Sequence[Word]) -> None:
    """ "In 1994, [the year] the ferry sank, he was elected": a connective, since a clause follows, and then that of the sentence."""
    at = next((i for i, word in enumerate(found[:_LONGEST_FRONT]) if word.part is Pos.TIME), None)
    if at is None or [word.part for word in found[at + 1 : at + 4]] != [Pos.COMMA, Pos.DETERMINER, Pos.NOUN]:
        return
    is_named = found[at + 2].is_a(WordClass.DEFINITE) and found[at + 3].is_a(WordClass.TIME_NOUN)
    verb = subject_and_verb(found, at + 4) if is_named else None
    comma = next((i for i in range(verb, len(found)) if found[i].part is Pos.COMMA), None) if verb is not None else None
    if comma is not None and subject_and_verb(found, comma + 1) is not None:
        found[at + 2].part = Pos.ADVERB
        found[at + 3].part = Pos.SUBORDINATOR
        found[at + 3].classes |= {WordClass.SIMULTANEOUS, WordClass.WHEN}


def mark_particles(found: Sequence[Word]) -> None:
    """ "was broken [into] in March", "will set [in] next month": part of the verb, as the time has a preposition or needs none."""
    for i in places_of(found, Pos.TIME):
        at = i - 1 - (i > 0 and found[i - 1].part is Pos.DETERMINER)
        if at < 2 or found[at].classes.isdisjoint(_OF_TIME) or found[at - 1].part is not Pos.PREPOSITION:
            continue
        if found[at - 1].is_a(WordClass.PARTICLE) and found[at - 2].part in _VERBS:
            found[at - 1].part = Pos.ADVERB
    for i in places_of(found, Pos.TIME):
        is_bare = found[i].is_a(WordClass.BARE_TIME) and found[i + 1 : i + 2] and found[i + 1].part in _AFTER_BARE
        if is_bare and i > 1 and found[i - 1].is_a(WordClass.FRAME) and found[i - 2].part in _VERBS:
            found[i - 1].part = Pos.ADVERB


def find_gapped_passives(found: Sequence[Word]) -> None:
    """ "Ten men were killed and 30 [injured]", "... and 30 others [hurt]": a participle that shares the auxiliary of the first."""
    for i in places_of(found, Pos.COORDINATOR):
        before = [*takewhile(lambda word: word.part not in _CLAUSE_SIGNS, reversed(found[:i]))]
        is_passive = any(a.part is Pos.BARE and b.is_a(WordClass.COPULA) for a, b in pairwise(before))
        verb = subject_and_verb(found, i + 1) if is_passive else None
        if verb is None or not found[verb].is_a(WordClass.PARTICIPLE) or found[verb].is_a(WordClass.INTRANSITIVE):
            continue
        is_counted = any(word.part is Pos.FIGURE or word.is_a(WordClass.NUMBER) for word in found[i + 1 : i + 4])
        after = found[verb + 1].part if verb + 1 < len(found) else Pos.STOP
        if is_counted and after in _AFTER_PASSIVE and not found[verb].is_a(WordClass.REPORTING):
            found[verb].part = Pos.BARE


def mark_final_adverbs(found: Sequence[Word]) -> None:
    """ "have been paid only [once].", "missed three [since].": no clause follows."""
    for i in places_of(found, Pos.SUBORDINATOR):
        is_last = i + 1 == len(found) or found[i + 1].part in (Pos.OTHER, Pos.STOP)
        follows_verb = i > 0 and found[i - 1].part is Pos.BARE
        is_before_time = [
            w.part for w in found[i + 1 : i + 3]
        ] in _LEADS_TO_TIME and follows_verb  # "do [so] before May"
        if i and (is_last or is_before_time):
            found[i].part = Pos.ADVERB


def find_demonstrative_subjects(found: Sequence[Word]) -> None:
    """ "This [led] to a strike", "That [followed] the vote": a verb, since its complement follows."""
    demonstrative = WordClass.DEMONSTRATIVE
    for i in [i for i, word in enumerate(found) if demonstrative in word.classes]:
        opens = (i == 0 or found[i - 1].part in _BEFORE_CLAUSE) and i + 2 < len(found)
        if not opens or found[i + 2].part not in _BEGINS_COMPLEMENT:
            continue
        if found[i + 1].part is Pos.NOUN and found[i + 1].is_a(WordClass.PAST):
            found[i].part, found[i + 1].part = Pos.SUBJECT, Pos.VERB


def find_demonstrative_determiners(found: Sequence[Word]) -> None:
    """ "On the night of 8 May [that] fence was removed": after a time that opens the sentence, and before a noun."""
    for i in places_of(found, Pos.RELATIVE):
        opens = i > 0 and found[i - 1].part is Pos.TIME and all(word.part in _IN_FRONT for word in found[:i])
        if opens and found[i].is_a(WordClass.COMPLEMENTIZER) and found[i + 1 : i + 2] and found[i + 1].part is Pos.NOUN:
            found[i].part = Pos.DETERMINER


def find_verbs_of_ordinals(found: Sequence[Word]) -> None:
    """ "The first opened in Leeds and the last [closed] in York": a verb, since no noun follows."""
    for i in range(2, len(found) - 1):
        word, ordinal = found[i], found[i - 1]
        is_form = word.part is Pos.NOUN and word.is_a(WordClass.PAST)
        if (
            is_form
            and ordinal.part is Pos.ADVERB
            and ordinal.is_a(WordClass.ORDINAL)
            and found[i + 1].part in _AFTER_BARE
        ):
            word.part = Pos.VERB if found[i - 2].is_a(WordClass.DEFINITE) else word.part


def find_verbs_of_relatives(found: Sequence[Word]) -> None:
    """ "a law that [replaces] the old one": a form in -s between "that" after a noun and a determiner."""
    for i in places_of(found, Pos.RELATIVE):
        if not 0 < i < len(found) - 2 or not found[i].is_a(WordClass.COMPLEMENTIZER):
            continue
        noun, word, after = found[i - 1], found[i + 1], found[i + 2]
        is_after_noun = noun.part is Pos.NOUN and not noun.is_a(WordClass.REPORTING)
        if is_after_noun and word.part is Pos.NOUN and after.part is Pos.DETERMINER:
            word.part = Pos.VERB if word.is_a(WordClass.PLURAL) else word.part


def find_speakers_in_relatives(found: Sequence[Word]) -> None:
    """ "a man who [police] say fired": a noun before a verb of reporting, though it is the form of a verb too."""
    for i in places_of(found, Pos.RELATIVE):
        after = found[i + 1 : i + 3]
        if [word.part for word in after] == [Pos.VERB, Pos.VERB] and after[1].is_a(WordClass.REPORTING):
            after[0].part = Pos.NOUN if not after[0].is_a(WordClass.AUXILIARY) else Pos.VERB


def find_object_pronouns(found: Sequence[Word]) -> None:
    """ "raised [her] in 1942", "near each [other]": a pronoun, since no noun follows."""
    object_too, other = WordClass.OBJECT_TOO, WordClass.ORDINAL
    for i in [i for i, word in enumerate(found) if object_too in word.classes or other in word.classes]:
        if object_too not in found[i].classes and found[i].part is not Pos.DETERMINER:
            continue
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
    """ "The FBI [reports] that it was lost", "Others [note] that it was": which subject and "that" tell from the noun."""
    for i in places_of(found, Pos.RELATIVE):
        if i < 2 or not found[i].is_a(WordClass.COMPLEMENTIZER):
            continue
        name, word = found[i - 2], found[i - 1]
        is_form = word.part is Pos.NOUN and word.is_a(WordClass.REPORTING) and word.is_a(WordClass.PLURAL)
        if is_form and name.part is Pos.NAME and not name.is_a(WordClass.POSSESSOR):
            word.part = Pos.VERB
        is_plain = word.part is Pos.NOUN and word.is_a(WordClass.REPORTING) and not word.is_a(WordClass.PLURAL)
        is_several = name.part in (Pos.NOUN, Pos.DETERMINER) and name.is_a(WordClass.PLURAL)
        opens = (
            i == _AFTER_SUBJECT and name.part is Pos.NAME and not name.is_a(WordClass.POSSESSOR)
        )  # "Police suspect that"
        is_past = word.is_a(WordClass.PAST) and name.part in (*NOMINAL, Pos.SUBJECT, Pos.COMMA)
        if is_plain and (is_several or opens or is_past):
            word.part = Pos.VERB


def find_nouns_before_relatives(found: Sequence[Word]) -> None:
    """ "The stock [split], which is subject to approval, would be paid": a noun, since another verb follows the addition."""
    for i in places_of(found, Pos.RELATIVE):
        if i < 3 or found[i - 1].part is not Pos.COMMA or found[i - 3].part not in NOMINAL:
            continue
        word = found[i - 2]
        after = [each for each in found[i : i + LONGEST_ADDITION] if each.part is not Pos.QUOTE]
        is_noun_too = word.is_a(WordClass.INFINITIVE_TOO) or (
            word.is_a(WordClass.PRESENT) and not word.is_a(WordClass.REPORTING)
        )
        is_form = word.part is Pos.VERB and is_noun_too and not word.is_a(WordClass.AUXILIARY)
        if is_form and any(a.part is Pos.COMMA and b.part is Pos.VERB for a, b in pairwise(after)):
            word.part = Pos.NOUN
