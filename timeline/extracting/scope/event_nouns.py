"""Attachment to nouns: the noun of action that a time dates, apart from the verb of its clause."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extracting.grammar.phrases import is_figure
from timeline.extracting.grammar.word import FIGURE_SIGNS, NOMINAL, Word
from timeline.extracting.scope.attachment import attributive
from timeline.languages.word_classes import Pos, WordClass

_MODIFIED = 3  # words from a time to a noun with two modifiers: "the 2024 U.S. presidential elections"
_LONGEST_PHRASE = 14  # words between a noun of action and the time after its complement


_ENDS_INFINITIVE = frozenset([Pos.VERB, Pos.COMMA, Pos.STOP, Pos.SUBORDINATOR, Pos.RELATIVE])


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun of action with what belongs to it; places in the sentence, the last one included."""

    start: int
    end: int
    head: int


def dated_noun(words: Sequence[Word], inside: Sequence[int], time: int, verb: int | None) -> NounPhrase | None:
    """The noun phrase that a time dates instead of the verb; None where it dates the verb, or both.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "Roe was charged after the 1995 shooting of a guard"
    >>> dated_noun(words_of(text, (0, len(text)), CLAUSES, [(26, 30)]), range(10), 5, 1)
    NounPhrase(start=4, end=9, head=6)
    """
    return (
        _before_noun(words, inside, time, verb)
        or _of_plea(words, time, verb)
        or _after_noun(words, inside, time, verb)
        or _of_time(words, inside, time, verb)
    )


def _before_noun(words: Sequence[Word], inside: Sequence[int], time: int, verb: int | None) -> NounPhrase | None:
    """ "the 1995 shooting of a guard", "last month's discovery of a rifle", "Roe's 2005 trial"."""
    head = _head_after(words, inside, time)
    if head is None or not words[head].is_a(WordClass.EVENT_NOUN):
        return None
    start = _start_of_phrase(words, inside, time)
    end = _end_of_complement(words, inside, head)
    has_possessor = any(words[i].is_a(WordClass.POSSESSOR) for i in range(start, time))
    is_bare = end == head and not has_possessor and head - time < _MODIFIED
    if _is_ahead(words, start):
        return NounPhrase(start, end, head)
    if is_bare or not _is_apart(words, start, verb):
        return None
    return NounPhrase(start, end, head)


def subject_noun(words: Sequence[Word], inside: Sequence[int], time: int, verb: int | None) -> NounPhrase | None:
    """ "[The 2004 murder of Roe] was solved on Friday": a noun of action in the subject of a verb that has another time."""
    head = None if verb is None or time > verb else _head_after(words, inside, time)
    if head is None or not words[head].is_a(WordClass.EVENT_NOUN):
        return None
    return NounPhrase(_start_of_phrase(words, inside, time), _end_of_complement(words, inside, head), head)


def _is_ahead(words: Sequence[Word], start: int) -> bool:
    """ "said in advance of [a 29 November hearing] that": the verb is of an earlier time."""
    if start < 1 or words[start - 1].part not in (Pos.PREPOSITION, Pos.SUBORDINATOR):
        return False
    leads = words[start - 2] if start > 1 and words[start - 1].is_a(WordClass.GENITIVE) else words[start - 1]
    return leads.is_a(WordClass.PRECEDING)


def _head_after(words: Sequence[Word], inside: Sequence[int], time: int) -> int | None:
    at = time + 1
    if at in inside and words[at].part is Pos.POSSESSIVE:
        at += 1
    if at not in inside or words[at].part not in (Pos.NOUN, Pos.NAME):
        return None
    while at + 1 in inside and words[at + 1].part in (Pos.NOUN, Pos.NAME) and _touches(words, at):
        at += 1
    return at


def _touches(words: Sequence[Word], at: int) -> bool:
    return words[at + 1].start - words[at].end <= 1


def _start_of_phrase(words: Sequence[Word], inside: Sequence[int], time: int) -> int:
    """The determiner or possessor before a time."""
    start = time
    if start - 1 in inside and words[start - 1].is_a(WordClass.POSSESSOR):
        start -= 1
        while start - 1 in inside and words[start - 1].part is Pos.NAME:
            start -= 1
    adjectives = 0
    while start - adjectives - 1 in inside and words[start - adjectives - 1].part in (Pos.NOUN, Pos.NAME):
        adjectives += 1
    if 0 < adjectives < _MODIFIED and start - adjectives - 1 in inside:
        start -= (
            adjectives if words[start - adjectives - 1].part is Pos.DETERMINER else 0
        )  # "the disastrous 2007 takeover"
    while start - 1 in inside and words[start - 1].part is Pos.DETERMINER:
        start -= 1
    return start


def _end_of_complement(words: Sequence[Word], inside: Sequence[int], head: int) -> int:
    """The last word of the complements after a noun: "shooting [of a guard in Leeds]", "decision [to close the school]"."""
    end = head
    if head + 1 in inside and words[head + 1].part is Pos.TO and words[head].is_a(WordClass.TAKES_INFINITIVE):
        return next((i - 1 for i in range(head + 2, inside[-1] + 1) if words[i].part in _ENDS_INFINITIVE), inside[-1])
    for i in range(head + 1, inside[-1] + 1):
        part = words[i].part
        if part is Pos.PREPOSITION and i == head + 1 and words[i].is_a(WordClass.FRAME):
            break  # "the 1995 election in May": a phrase of the clause as well as of the noun
        if part in NOMINAL or part is Pos.POSSESSIVE:
            end = i
        elif part is Pos.COORDINATOR and i < inside[-1] and words[i + 1].is_a(WordClass.EVENT_NOUN):
            continue
        elif part not in (Pos.PREPOSITION, Pos.DETERMINER):
            break
    return end if end == head or words[head + 1].part in (Pos.PREPOSITION, Pos.COORDINATOR) else head


def _is_apart(words: Sequence[Word], start: int, verb: int | None) -> bool:
    """Whether a noun phrase has a time apart from the verb.

    It has after "of" or "since", as the object of a verb that did not bring it about, and as the subject of a perfect.
    """
    if start == 0:
        return verb is not None and words[verb].is_a(WordClass.PERFECT_AUXILIARY)
    before = words[start - 1]
    if before.part is Pos.ADVERB and start > 1 and words[start - 2].part in (Pos.STOP, Pos.COMMA):
        return True  # "..., particularly the 2007 takeover of a bank"
    if before.part is Pos.PREPOSITION or before.part is Pos.SUBORDINATOR:
        return _links(words, start - 1) and (verb is None or verb < start)
    is_object = before.part in (Pos.VERB, Pos.GERUND, Pos.BARE, Pos.PARTICIPLE)
    return is_object and not before.is_a(WordClass.PERFORMING)


def _links(words: Sequence[Word], at: int) -> bool:
    """Whether a noun of action after a preposition has a time of its own: "after", or "in" of "convicted in"; not "52% of [the vote]"."""
    if (
        at > 1
        and words[at].is_a(WordClass.GENITIVE)
        and (is_figure(words[at - 1]) or words[at - 1].lower in FIGURE_SIGNS)
    ):
        return False
    if at and words[at - 1].is_a(WordClass.PROSPECTIVE):
        return False  # "is set for trial": the event of the clause itself
    involved = any(word.is_a(WordClass.INVOLVED) for word in words[max(0, at - 2) : at])
    return words[at].is_a(WordClass.EVENT_LINK) or (words[at].is_a(WordClass.FRAME) and involved)


def _after_noun(words: Sequence[Word], inside: Sequence[int], time: int, verb: int | None) -> NounPhrase | None:
    """ "after the death of Admiral Roe on 13 April": a noun with a complement, after a preposition that dates it apart.

    The complement may follow the time ("the murder in 2005 of Ann Roe"), and none is needed in a subject: "survivors of a
    crash in 1975 met".
    """
    if attributive(words, time) or not _is_adverbial(words, time):
        return None
    first = max(inside[0], time - _LONGEST_PHRASE, 0 if verb is None or verb > time else verb + 1)
    has_late_complement = time + 1 in inside and words[time + 1].is_a(WordClass.GENITIVE)
    has_complement = has_late_complement
    for i in range(time - 1, first - 1, -1):
        part = words[i].part
        if words[i].is_a(WordClass.EVENT_NOUN) and part is Pos.NOUN and words[i + 1].part is Pos.PREPOSITION:
            start = _start_of_phrase(words, inside, i)
            is_in_subject = verb is not None and verb > time and words[start - 1].is_a(WordClass.GENITIVE)
            is_owned = _is_owned(words, start, i) and not words[start - 1].is_a(
                WordClass.ABSOLUTE
            )  # "returned with its verdict"
            is_apart = has_complement or is_in_subject or is_owned or _is_limit(words, start)
            is_of_noun = is_apart and start > 0
            links = is_of_noun and (
                _links(words, start - 1) or words[start - 1].is_a(WordClass.FOLLOWING) or _is_example(words, start)
            )
            end = _end_of_complement(words, inside, time) if has_late_complement else time
            return NounPhrase(start, end, i) if links else None
        if part not in _IN_PHRASE:
            return None
        has_complement = has_complement or (part in NOMINAL)
    return None


def _is_example(words: Sequence[Word], start: int) -> bool:
    """ "known events, among them [the eruption of Orsa in 1600]", "including [the eruption ...]"."""
    before = words[start - 1]
    return before.is_a(WordClass.INCLUDING) or (
        start > 1 and before.is_a(WordClass.OBJECT_PRONOUN) and words[start - 2].part is Pos.PREPOSITION
    )


def _is_limit(words: Sequence[Word], start: int) -> bool:
    """ "stopped all work until [a hearing on April 8]", "had three coups since [the war of 1962]": the verb is of another time."""
    is_bound = start > 0 and (words[start - 1].is_a(WordClass.LIMIT) or words[start - 1].is_a(WordClass.OPEN_START))
    return is_bound or _is_ahead(words, start)


def _of_plea(words: Sequence[Word], time: int, verb: int | None) -> NounPhrase | None:
    """ "denies [nine counts of theft between 2016 and 2018]": when what is denied was done, and not when it is denied."""
    if verb is None or not verb + 1 < time:
        return None
    verb += (
        words[verb].is_a(WordClass.PERFECT_AUXILIARY) and words[verb + 1].part is Pos.BARE
    )  # "has pleaded not guilty"
    if not words[verb].is_a(WordClass.PLEADING):
        return None
    head = next((i for i in range(verb + 1, time) if words[i].is_a(WordClass.ACCUSATION)), None)
    head = head if head is not None else _act_pleaded_to(words, verb, time)
    inside = _IN_PHRASE | {Pos.ADVERB}
    if head is None or any(words[i].part not in inside for i in range(verb + 1, time)):
        return None
    first = verb + 1 if words[head].is_a(WordClass.ACCUSATION) else _start_of_phrase(words, range(verb + 1, time), head)
    return NounPhrase(first, time, head)


def _act_pleaded_to(words: Sequence[Word], verb: int, time: int) -> int | None:
    """ "pleaded guilty to the [murder] of Lee in 2005"."""
    acts = (i for i in range(verb + 2, time) if words[i].is_a(WordClass.EVENT_NOUN) and words[i].part is Pos.NOUN)
    return next((i for i in acts if any(word.part is Pos.PREPOSITION for word in words[verb + 1 : i])), None)


def _of_time(words: Sequence[Word], inside: Sequence[int], time: int, verb: int | None) -> NounPhrase | None:
    """ "will not forget the wreck of 1952", "the worst since the wreck of 1952"."""
    head = time - 2
    if head not in inside or not words[time - 1].is_a(WordClass.GENITIVE) or not words[head].is_a(WordClass.EVENT_NOUN):
        return None
    start = _start_of_phrase(words, inside, head)
    is_object = 0 < start < head and (
        words[start - 1].part in (Pos.VERB, Pos.BARE, Pos.GERUND)
        or words[start - 1].is_a(WordClass.TEMPORAL)
        or words[start - 1].is_a(WordClass.OCCASION)
    )
    return NounPhrase(start, time, head) if is_object and _is_apart(words, start, verb) else None


def _is_owned(words: Sequence[Word], start: int, head: int) -> bool:
    """ "[his] arrest", "[Roe's] death"."""
    first = words[start]
    is_pronoun = first.part is Pos.DETERMINER and not (
        first.is_a(WordClass.DEFINITE) or first.is_a(WordClass.INDEFINITE)
    )
    return start < head and (is_pronoun or words[head - 1].is_a(WordClass.POSSESSOR))


def _is_adverbial(words: Sequence[Word], time: int) -> bool:
    """Whether a time is not the object of a preposition like "for" or "from", which belongs to the verb."""
    return words[time - 1].part is not Pos.PREPOSITION or words[time - 1].is_a(WordClass.FRAME)


_IN_PHRASE = NOMINAL | {Pos.PREPOSITION, Pos.DETERMINER, Pos.POSSESSIVE, Pos.COORDINATOR}
