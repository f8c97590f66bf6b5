"""Attachment: which time of a clause dates its verb, and which noun phrases the others date."""

from collections.abc import Sequence

from timeline.extracting.grammar.phrases import is_figure
from timeline.extracting.grammar.word import NOMINAL, Span, Word
from timeline.languages.word_classes import Pos, WordClass

_NEAR = 5  # words before "from" that hold a figure
_MODIFIED = frozenset([Pos.NOUN, Pos.NAME, Pos.POSSESSIVE])


def governing(words: Sequence[Word], inside: Sequence[int], placed: Sequence[int], verb: int | None) -> int:
    """The time of the verb: one that opens the clause, else one beside the verb, else the first after it."""
    if len(placed) == 1:
        return placed[0]
    fronted = [i for i in placed if all(words[j].part in _LIGHT for j in inside if j < i) and not adjective(words, i)]
    beside = [i for i in placed if verb is not None and _beside(words, verb, i) and not adjective(words, i)]
    free = [i for i in placed if not attributive(words, i) and not _compared(words, i)]
    after = [i for i in free if verb is not None and i > verb]
    uncompared = [i for i in placed if not _compared(words, i)]
    return next(iter([*fronted, *beside, *after, *free, *uncompared, *placed]))


_LIGHT = frozenset(
    [
        Pos.PREPOSITION,
        Pos.ADVERB,
        Pos.COORDINATOR,
        Pos.COMMA,
        Pos.DETERMINER,
        Pos.QUOTE,
        Pos.SUBORDINATOR,
        Pos.RELATIVE,
        Pos.TO,
    ]
)


def _beside(words: Sequence[Word], verb: int, i: int) -> bool:
    low, high = min(verb, i), max(verb, i)
    if i < verb and i and words[i - 1].is_a(WordClass.GENITIVE):
        return False  # "the incident of 28 May ended ..."
    return (
        all(words[j].part in (Pos.PREPOSITION, Pos.ADVERB, Pos.BARE) for j in range(low + 1, high)) and high - low < 4
    )


def attributive(words: Sequence[Word], i: int) -> bool:
    """Whether a time modifies the noun after it: "the 1995 shooting", "Wednesday's ruling", "third-quarter operating profit"."""
    if i + 1 == len(words) or words[i + 1].part in _MODIFIED:
        return i + 1 < len(words) and not _leads_on(words, i + 1)
    is_compound = words[i + 1].part is Pos.GERUND and "-" in words[i].lower
    return is_compound and i + 2 < len(words) and words[i + 2].part is Pos.NOUN


def _leads_on(words: Sequence[Word], i: int) -> bool:
    """ "in May [subject to] approval": words that lead to another phrase."""
    follows = i + 1 < len(words) and words[i + 1].is_a(WordClass.INFINITIVE_MARKER)
    return follows and words[i].is_a(WordClass.CAUSE)


def adjective(words: Sequence[Word], i: int) -> bool:
    """Whether a time is an adjective after a determiner or preposition: "the current crisis", "of recent days".

    A preposition and a time that open a clause date its verb: "On Monday [Lee] left", "and in 1998 [sales] rose".
    """
    if not i or not attributive(words, i):
        return False
    if words[i - 1].part is not Pos.PREPOSITION:
        return words[i - 1].part in (Pos.DETERMINER, Pos.POSSESSIVE) or _is_of_object(words, i)
    opens = i == 1 or words[i - 2].part in (Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.QUOTE)
    return not opens and words[i + 1].part is not Pos.NAME


def _is_of_object(words: Sequence[Word], i: int) -> bool:
    """ "will report 2008 results"; not "said Monday profits rose"."""
    verb = words[i - 1]
    is_verb = verb.part in (Pos.VERB, Pos.BARE, Pos.GERUND) and not verb.is_a(WordClass.AUXILIARY)
    return is_verb and words[i + 1].part is Pos.NOUN and not words[i].is_a(WordClass.ADVERBIAL_TIME)


def of_noun(words: Sequence[Word], i: int, verb: int | None) -> bool:
    """Whether a time dates a noun and not the verb before it: "waits for the 2024 elections", not "won the 2024 elections"."""
    if verb is None or i < verb or not adjective(words, i):
        return False
    before = words[i - 1] if words[i - 1].part is Pos.PREPOSITION else words[i - 2]
    return before.is_a(WordClass.NOUN_LINK)


def in_addition(words: Sequence[Word], inside: Sequence[int], i: int, verb: int | None) -> bool:
    """ "Roe, mayor since [1998], resigned": a time in what is added to a subject; not "the court, in a ruling on [Friday], freed"."""
    if verb is None or i > verb:
        return False
    commas = [at for at in inside if at < verb and words[at].part is Pos.COMMA]
    opening = next((at for at in reversed(commas) if at < i), None)
    closing = next((at for at in commas if at > i), None)
    if opening is None or closing is None or opening == inside[0] or words[opening - 1].part not in NOMINAL:
        return False
    added = words[opening + 1 : closing]
    is_noun = len(added) > 1 and added[0].part in _BEGINS_ADDITION and all(word.part in _IN_ADDITION for word in added)
    lead = next((word for word in reversed(words[opening + 1 : i]) if word.part is not Pos.DETERMINER), words[i])
    is_person = added[0].part is not Pos.PREPOSITION and any(not word.classes.isdisjoint(_PERSON) for word in added)
    return is_noun and (is_person or lead.is_a(WordClass.TEMPORAL) or lead.is_a(WordClass.OPEN_START))


def of_topic(words: Sequence[Word], i: int, verb: int | None) -> bool:
    """ "wrote about the [1923] flood", "was accused of fraud in the [1998] vote": the year of what the verb is about, not of the verb."""
    is_year = any(sign.isdigit() for sign in words[i].lower) and adjective(words, i)
    if verb is None or not is_year or not verb < i:
        return False
    at = next((j for j in range(i - 1, verb, -1) if words[j].part not in _NOUN_PHRASE), verb)
    before = words[verb + 1 : at]
    if words[at].part is not Pos.PREPOSITION or any(word.part is Pos.PREPOSITION for word in words[i + 1 : i + 3]):
        return False
    if words[at].is_a(WordClass.FRAME):
        return any(word.is_a(WordClass.ACCUSING) for word in (words[verb], *before))
    return words[at].is_a(WordClass.TOPICAL) and all(word.part in _VERB_GROUP for word in before)


def bounds_by_noun(words: Sequence[Word], i: int) -> bool:
    """ "Since the droughts of [the 1970s], rainfall has recovered", "before the floods of [1950]": of a thing that is a limit."""
    while i > 1 and words[i - 1].part is Pos.COORDINATOR and words[i - 2].part is Pos.TIME:
        i -= 2
    if i < 2 or not words[i - 1].is_a(WordClass.GENITIVE):
        return False
    at = i - 2
    while at > 0 and words[at].part in _NOUN_PHRASE:
        at -= 1
    return at < i - 2 and (words[at].is_a(WordClass.OPEN_START) or words[at].is_a(WordClass.PRECEDING))


_NOUN_PHRASE = NOMINAL | {Pos.DETERMINER}
_VERB_GROUP = frozenset([Pos.BARE, Pos.ADVERB])
_PERSON = frozenset([WordClass.HUMAN, WordClass.TITLE])
_BEGINS_ADDITION = NOMINAL | {Pos.DETERMINER, Pos.ADVERB, Pos.PREPOSITION}
_IN_ADDITION = _BEGINS_ADDITION | {Pos.TIME, Pos.SUBORDINATOR}


def free(words: Sequence[Word], i: int) -> bool:
    """Whether a time can be that of a verb."""
    return not adjective(words, i) and not _compared(words, i)


def _compared(words: Sequence[Word], i: int) -> bool:
    """Whether a time is a standard: "than [1953]", "up 3% from [May]"; not "was made from [1967 until 2011]"."""
    if not i or not words[i - 1].is_a(WordClass.COMPARING):
        return False
    return not words[i - 1].is_a(WordClass.RANGE_START) or any(map(is_figure, words[max(0, i - _NEAR) : i - 1]))


def phrase(words: Sequence[Word], inside: Sequence[int], placed: Sequence[int], i: int, verb: int | None) -> Span:
    """The phrase of a clause that is dated by a time other than that of the verb."""
    low = _phrase_bound(words, inside, placed, i, verb)
    if not attributive(words, i):
        return min(low, i), i
    start = i
    while start > low and words[start - 1].part in (Pos.DETERMINER, Pos.PREPOSITION, Pos.FIGURE):
        start -= 1
    end = i
    while end < inside[-1] and words[end + 1].part in _IN_NOUN_PHRASE:
        end += 1
    while words[end].part in (Pos.PREPOSITION, Pos.DETERMINER) and end > i:
        end -= 1
    return start, end


_IN_NOUN_PHRASE = NOMINAL | {Pos.POSSESSIVE, Pos.PREPOSITION, Pos.DETERMINER}


def _phrase_bound(words: Sequence[Word], inside: Sequence[int], placed: Sequence[int], i: int, verb: int | None) -> int:
    """The first word that the phrase of a time may begin with: after the verb, an earlier time or "including", or at a comparison."""
    comparing = [j for j in inside if j < i and words[j].is_a(WordClass.COMPARING)]
    including = [j + 1 for j in inside if j < i and words[j].is_a(WordClass.INCLUDING)]
    after_verb = [verb + 1] if verb is not None and verb < i else []
    return max([inside[0], *comparing[-1:], *including[-1:], *(j + 1 for j in placed if j < i), *after_verb])
