"""Participles after their noun as whole clauses: "her single [was] released", of "her single, released in May"."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline.extracting.grammar.word import NOMINAL, Word
from timeline.languages.word_classes import Pos, WordClass

_NAMED = frozenset([Pos.DETERMINER, Pos.NAME, Pos.FIGURE, Pos.SUBJECT])
_ENDS_PASSIVE = NOMINAL | {Pos.DETERMINER, Pos.STOP, Pos.SUBJECT}
_BEGINS_CLAUSE = frozenset([Pos.SUBORDINATOR, Pos.RELATIVE])
_AUXILIARY = frozenset([WordClass.AUXILIARY, WordClass.COPULA])


def in_past_passive(words: tuple[Word, ...], participle: Word, passive: tuple[str, str] | None) -> tuple[Word, ...]:
    """The words of a noun and a participle with the auxiliary between them; the same words where they are nothing like that.

    Args:
        words: of a phrase, its noun first.
        participle: the first word after the noun.
        passive: the auxiliaries for one and for several.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> words = words_of("Four ships built in May were sold", (0, 33), CLAUSES, [(20, 23)])
    >>> [word.written or word.lower for word in in_past_passive(tuple(words[:5]), words[2], ("was", "were"))]
    ['four', 'ships', 'were', 'built', 'in', 'may']
    """
    at = next((i for i, word in enumerate(words) if word is participle), 0)
    first = at
    while first > 0 and words[first - 1].part is Pos.ADVERB and not words[first - 1].is_a(WordClass.NEARNESS):
        first -= 1  # "an observatory, [first] proposed in 2019"
    noun = words[: first - (first > 0 and words[first - 1].part is Pos.COMMA)]
    if passive is None or not _is_named(noun) or not _is_passive(words, at):
        return words
    form = passive[is_plural(noun)]
    auxiliary = Word(participle.start, participle.start, form, Pos.VERB, _AUXILIARY, written=form)
    return (*noun, auxiliary, *words[first:])


def _is_named(noun: Sequence[Word]) -> bool:
    """Whether words are a noun phrase with an article, a name or a figure, or in the plural."""
    if not noun or (noun[-1].part not in NOMINAL and noun[-1].part is not Pos.SUBJECT):
        return False
    return noun[-1].is_a(WordClass.PLURAL) or any(word.part in _NAMED for word in noun)


def _is_passive(words: Sequence[Word], at: int) -> bool:
    """Whether a participle says what was done, and not what is planned or what something is called."""
    word, is_last = words[at], at + 1 == len(words)
    is_name = word.is_a(WordClass.NAMING) and not is_last and words[at + 1].part in NOMINAL
    is_form = word.part is Pos.PARTICIPLE and (word.is_a(WordClass.PARTICIPLE) or word.is_a(WordClass.FIXING))
    is_planned = word.is_a(WordClass.PROSPECTIVE) and words[at - 1].part is not Pos.ADVERB  # not "first planned"
    in_time = not is_last and words[at + 1].is_a(WordClass.FRAME) and word.is_a(WordClass.INFINITIVE_TOO)
    leads = not is_last and words[at + 1].part is Pos.PREPOSITION
    is_fixed = leads and (words[at + 1].is_a(WordClass.NOUN_LINK) or word.is_a(WordClass.CAUSE))  # "set for May"
    is_set_up = not is_last and word.is_a(WordClass.INFINITIVE_TOO) and words[at + 1].part is Pos.ADVERB
    is_due = not is_last and words[at + 1].part is Pos.TO and word.is_a(WordClass.CAUSE)  # "due to be paid"
    is_planned = is_planned and not (in_time or is_fixed or is_set_up or is_due)  # "the record set in 1974"
    is_open = word.is_a(WordClass.INTRANSITIVE) or is_planned or is_name
    following = [each.part for each in words[at + 1 :] if each.part is not Pos.ADVERB][:3]
    has_object = any(each in _ENDS_PASSIVE for each in following[:1]) or (
        not is_last and words[at + 1].is_a(WordClass.FREE_RELATIVE)
    )
    has_object = has_object and not (_is_of_office(words, at) or words[at + 1].is_a(WordClass.PREDICATIVE))
    is_inside = word.is_a(WordClass.ISSUING) and _goes_on_after_time(following)  # "a talk released Monday with Roe"
    is_inside = is_inside and not any(each.is_a(WordClass.AGENT) for each in words[at + 1 : at + 5])
    is_inside = is_inside and words[at - 1].part is not Pos.COMMA  # "the findings, published Monday in Nature,"
    own = [
        *words[:at],
        *takewhile(lambda each: each.part not in _BEGINS_CLAUSE, words[at:]),
    ]  # "asked whether he would"
    joined = [
        b for a, b in pairwise(own) if a.part is Pos.COORDINATOR and b.is_a(WordClass.PARTICIPLE)
    ]  # "built and [opened]"
    has_verb = any(each.part is Pos.VERB and each not in joined for each in own)
    return is_form and not (is_open or has_object or is_inside or has_verb)


def _is_of_office(words: Sequence[Word], at: int) -> bool:
    """ "[appointed minister] in 1980", "[born Ruth Roe]": an office without an article, or a name, is no object."""
    completes = at + 1 < len(words) and words[at + 1].part in (Pos.NOUN, Pos.NAME)
    return completes and words[at].is_a(WordClass.APPOINTING)


def _goes_on_after_time(parts: Sequence[Pos]) -> bool:
    at = parts[:1] == [Pos.PREPOSITION]
    return parts[at : at + 2] == [Pos.TIME, Pos.PREPOSITION]


def is_plural(noun: Sequence[Word]) -> bool:
    """Whether a noun phrase is plural by its head, the last noun before a preposition, or joins several."""
    head = [*takewhile(lambda word: word.part is not Pos.PREPOSITION, noun)]
    last = next((word for word in reversed(head) if word.part in NOMINAL), noun[0])
    is_common = last.part is not Pos.NAME or (
        len(head) == 1 and last.is_a(WordClass.EVENT_NOUN)
    )  # "Talks, begun in May"
    is_plural = is_common and last.is_a(WordClass.PLURAL)
    is_several = is_plural or any(word.part is Pos.COORDINATOR for word in head)
    return is_several or (len(head) == 1 and last.part is Pos.FIGURE and last.lower != "1")
