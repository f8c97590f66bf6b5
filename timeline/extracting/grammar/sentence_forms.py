"""Forms that only the rest of their sentence decides: a verb, a noun or a participle."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.extracting.grammar.subject import LONGEST_ADDITION, subject_and_verb
from timeline.extracting.grammar.word import NOMINAL, Word, places_of
from timeline.languages.word_classes import Pos, WordClass

_AFTER_OBJECT = frozenset(
    [Pos.TIME, Pos.COMMA, Pos.STOP, Pos.OTHER, Pos.PREPOSITION, Pos.TO, Pos.COORDINATOR, Pos.SUBORDINATOR]
)
_IN_FRONT = frozenset([Pos.PREPOSITION, Pos.TIME, Pos.DETERMINER, Pos.COMMA])
_BEGINS_COMPLEMENT = frozenset([Pos.DETERMINER, Pos.PREPOSITION, Pos.TO, Pos.NAME, Pos.FIGURE])
_LEADS_TO_TIME = ([Pos.SUBORDINATOR, Pos.TIME], [Pos.PREPOSITION, Pos.TIME])
_OF_TIME = frozenset([WordClass.FRAME, WordClass.LIMIT, WordClass.AGENT])
_AFTER_BARE = frozenset([Pos.OTHER, Pos.COMMA, Pos.STOP, Pos.PREPOSITION, Pos.COORDINATOR])
_VERBS = frozenset([Pos.VERB, Pos.PARTICIPLE, Pos.BARE, Pos.GERUND])
_BEFORE_CLAUSE = frozenset([Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.STOP, Pos.QUOTE])


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
    """ "[About] 300 people, most of them boys, left": how many, not a phrase in front of the clause."""
    for i in places_of(found, Pos.FIGURE):
        opens = i == 1 or (i > 1 and found[i - 2].part in _BEFORE_CLAUSE)
        if opens and found[i - 1].part is Pos.PREPOSITION and found[i - 1].is_a(WordClass.ABOUT):
            found[i - 1].part = Pos.ADVERB


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
    """ "The FBI [reports] that it was lost", "Others [note] that it was": which subject and "that" tell from the noun."""
    for i in places_of(found, Pos.RELATIVE):
        if i < 2 or not found[i].is_a(WordClass.COMPLEMENTIZER):
            continue
        name, word = found[i - 2], found[i - 1]
        is_form = word.part is Pos.NOUN and word.is_a(WordClass.REPORTING) and word.is_a(WordClass.PLURAL)
        if is_form and name.part is Pos.NAME and not name.is_a(WordClass.POSSESSOR):
            word.part = Pos.VERB
        is_plain = word.part is Pos.NOUN and word.is_a(WordClass.REPORTING) and not word.is_a(WordClass.PLURAL)
        if is_plain and name.part in (Pos.NOUN, Pos.DETERMINER) and name.is_a(WordClass.PLURAL):
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
