"""The words that lead to a time, which a headline leaves out with it: "shortly before", "[most of] the 1990s"."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.word import Word
from timeline.extracting.scope.attachment import adjective
from timeline.languages.word_classes import Pos, WordClass

BEFORE_TIME = frozenset([Pos.PREPOSITION, Pos.SUBORDINATOR])  # "since" is either
_KEPT = frozenset([WordClass.PARTICLE, WordClass.WHEN])  # "when in May he left"
_VERBAL = frozenset([Pos.VERB, Pos.BARE, Pos.PARTICIPLE, Pos.GERUND])
_LEAST_OF_PART = 3  # words: "for most of"
_BARE_NOUN = 2  # words: an article and a noun


def drop_lead(rest: list[Word], words: Sequence[Word], i: int) -> None:
    """Drop the words that lead to a time: "shortly before", "in the", "in 2020 and"."""
    if not _follows_preposition_of_noun(words, i):
        _drop_adjective(rest)
        if rest and rest[-1].part is Pos.DETERMINER and not _follows_article_of_noun(words, i):
            rest.pop()
        while rest and (rest[-1].is_a(WordClass.LIMITING) or rest[-1].is_a(WordClass.APPROXIMATE)):
            rest.pop()  # "for [later] this week", "[almost] a century later"
        _drop_issuing(rest, is_end=all(word.part is Pos.OTHER for word in words[i + 1 :]))
        if _drop_period_end(rest) + _drop_part(rest) + _drop_prepositions(rest) and _drop_nearness(rest):
            _drop_prepositions(rest, of_time=False)
        if words[i].is_a(WordClass.ADVERBIAL_TIME) and rest and rest[-1].is_a(WordClass.EMPHATIC):
            rest.pop()  # "bought it [only] two years ago"
        begins = bool(rest) and rest[-1].is_a(WordClass.PERIOD_START)
        says_event = len(rest) == _BARE_NOUN and rest[0].is_a(WordClass.PLURAL)  # "deliveries starting"
        if begins and not says_event and (len(rest) == 1 or rest[-1].part is Pos.GERUND):
            rest.pop()
    if is_second(words, i):
        rest.pop()


def _follows_article_of_noun(words: Sequence[Word], i: int) -> bool:
    """Whether the article before a time is that of the noun after it: "the [1995] raid"."""
    before_noun = i + 1 < len(words) and words[i + 1].part in (Pos.NOUN, Pos.NAME, Pos.GERUND, Pos.POSSESSIVE)
    return before_noun and i > 0 and words[i - 1].part is not Pos.PREPOSITION


def _follows_preposition_of_noun(words: Sequence[Word], i: int) -> bool:
    """Whether the preposition before a time is that of the noun after it: "a decline in [third-quarter] earnings"."""
    return i > 0 and words[i - 1].part is Pos.PREPOSITION and adjective(words, i)


def _drop_adjective(rest: list[Word]) -> None:
    """ "on a [hazy] Monday": an adjective between the article and the time, with both words before it."""
    parts = [word.part for word in rest[-3:]]
    is_phrase = parts == [Pos.PREPOSITION, Pos.DETERMINER, Pos.NOUN]
    if is_phrase and rest[-2].is_a(WordClass.INDEFINITE) and rest[-1].is_a(WordClass.OF_DAY):
        del rest[-3:]


def _drop_issuing(rest: list[Word], *, is_end: bool) -> None:
    """ "the warrant [issued] Monday charged him", not "a memoir [published] in 1997", of which too little is left."""
    at = len(rest) - 1 - (bool(rest) and rest[-1].part is Pos.PREPOSITION)
    least = _BARE_NOUN if is_end else 0
    if (
        at <= least
        or rest[at].part is not Pos.PARTICIPLE
        or not rest[at].is_a(WordClass.ISSUING)
        or rest[at - 1].written
    ):
        return
    if any(w.part is Pos.NOUN for w in rest[:at]):
        del rest[at:]


def _drop_period_end(rest: list[Word]) -> bool:
    """ "the quarter [ended] June 30"."""
    ends = bool(rest) and rest[-1].is_a(WordClass.PERIOD_END) and rest[-1].part not in (Pos.VERB, Pos.BARE)
    if ends:
        rest.pop()
    return ends


def _drop_part(rest: list[Word]) -> bool:
    """ "was closed for [most of] the 1990s", "between [the hours of] 9 and 11 p.m."."""
    if len(rest) < _LEAST_OF_PART or not rest[-1].is_a(WordClass.GENITIVE):
        return False
    is_part = rest[-2].is_a(WordClass.PORTION)
    is_name = rest[-2].is_a(WordClass.TIME_NOUN) and rest[-3].is_a(WordClass.DEFINITE)
    at = -2 - is_name
    if (is_part or is_name) and rest[at - 1 : at] and rest[at - 1].part in BEFORE_TIME:
        del rest[at:]
    return is_part or is_name


def _drop_prepositions(rest: list[Word], *, of_time: bool = True) -> bool:
    """Drop prepositions at the end, but no particle of a verb before them: "was over [on]", "took over [only in]".

    Args:
        rest: words, changed in place.
        of_time: whether the last one is that of the time.
    """
    length = len(rest)
    while rest and rest[-1].part in BEFORE_TIME:
        is_last_of_time = len(rest) == length and (of_time or rest[-2:-1] == [] or rest[-2].part not in _VERBAL)
        if not is_last_of_time and not rest[-1].classes.isdisjoint(_KEPT):
            break
        rest.pop()
    return len(rest) < length


def _drop_nearness(rest: list[Word]) -> bool:
    """Drop the words before a preposition of time: "[shortly] before", "[two months] after"."""
    length = len(rest)
    if len(rest) == 1 and rest[0].is_a(WordClass.QUANTIFIER):
        rest.clear()  # "less than two hours later"
    while rest and (rest[-1].is_a(WordClass.NEARNESS) or " " in rest[-1].lower):
        is_spent = " " in rest[-1].lower and any(word.is_a(WordClass.SPENDING) for word in rest[-3:-1])
        if is_spent or is_duration(rest, len(rest) - 1):
            break  # "spent [nearly an hour] in the morning", "jailed [for five years] on Friday"
        rest.pop()
    _drop_recency(rest)
    return len(rest) < length


def is_duration(words: Sequence[Word], i: int) -> bool:
    """ "for [five years]", "in [three weeks]": how long, not how long before or after a time."""
    if not i or " " not in words[i].lower or words[i - 1].part is not Pos.PREPOSITION:
        return False
    is_counted = words[i - 1].is_a(WordClass.FRAME) and not words[i].is_a(WordClass.DEFINITE_TIME)
    return is_counted or words[i - 1].is_a(WordClass.DURATIVE)  # not "in the three months ended 31 March"


def _drop_recency(rest: list[Word]) -> None:
    """ "[as recently] as 2013", "[as far back] as 1950"."""
    adverbs = [*takewhile(lambda word: word.part is Pos.ADVERB, reversed(rest))]
    before = rest[-len(adverbs) - 1 :][:1]
    if adverbs and before and before[0].is_a(WordClass.CAPACITY):
        del rest[-len(adverbs) - 1 :]


def is_second(words: Sequence[Word], i: int) -> bool:
    """ "in 2020 and [2021]"."""
    return i > 1 and words[i - 1].part is Pos.COORDINATOR and words[i - 2].part is Pos.TIME
