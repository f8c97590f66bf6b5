"""Shorten a subject by what is added to it, where only so the verb has room in a headline."""

from collections.abc import Sequence
from itertools import dropwhile, pairwise, takewhile

from timeline.extracting.grammar.word import NOMINAL, Word, places_of
from timeline.extracting.headline.cut import fits
from timeline.languages.word_classes import Pos, WordClass

_TITLE_WIDTH = 30  # characters between the first word of a title and its last
_AFTER_VERB = 3  # words that make a verb worth its room
_NOT_LEFT_OUT = frozenset([Pos.STOP, Pos.OTHER, Pos.SUBJECT])


def without_job_titles(words: Sequence[Word]) -> list[Word]:
    """The words without titles before names: "[the Finnish prime minister] Ann Lee"."""
    rest: list[Word] = []
    for i, word in enumerate(words):
        if word.is_a(WordClass.TITLE) and _precedes_name(words, i) and not _joins_titles(words, i):
            while rest and rest[-1].part in (Pos.NAME, Pos.NOUN) and word.start - rest[-1].end <= _TITLE_WIDTH:
                rest.pop()
            if rest and rest[-1].part is Pos.DETERMINER:
                rest.pop()
        else:
            rest.append(word)
    return rest


def _precedes_name(words: Sequence[Word], i: int) -> bool:
    return i + 1 < len(words) and words[i + 1].part is Pos.NAME and words[i + 1].start - words[i].end <= 1


def _joins_titles(words: Sequence[Word], i: int) -> bool:
    """Whether a title is one of two: "the chairman and chief [executive] Ann Lee", "Lord [Justice] General Roe"."""
    near = words[max(0, i - 4) : i]
    joined = any(a.is_a(WordClass.TITLE) and b.part is Pos.COORDINATOR for a, b in pairwise(near))
    return joined or words[i + 1].is_a(WordClass.TITLE)


def without_additions(words: list[Word], trigger: Word | None) -> list[Word]:
    """The words without what is added to the subject between commas: "Brook[, 41, a former banker,] founded a party".

    A name is no mere addition: "the director, Pavel Urban, was questioned".
    """
    if words and words[0].part is Pos.SUBORDINATOR:
        return [words[0], *without_additions(words[1:], trigger)]  # "When Brook, 41, left"
    verb = next((i for i, word in enumerate(words) if word is trigger and word.part is Pos.VERB), 0)
    while verb and words[verb - 1].part is Pos.ADVERB and not words[verb - 1].is_a(WordClass.ORDINAL):
        verb -= 1
    commas = places_of(words[:verb], Pos.COMMA)
    if not commas or not _is_noun_phrase(words[: commas[0]]):
        return words
    is_closed = commas[-1] == verb - 1 or words[verb].start - words[verb - 1].end > 1
    added = words[commas[0] + 1 : verb - (commas[-1] == verb - 1)]
    is_closed_twice = commas[1:] == [verb - 1] and words[0].part is Pos.NAME
    is_of_name = (
        words[0].part is Pos.NAME and bool(added) and added[0].is_a(WordClass.INDEFINITE)
    )  # "Roe, a poet and critic,"
    in_list = _NOT_ADDED if added and (added[0].part in _MODIFIES or is_closed_twice or is_of_name) else _IN_LIST
    if any(word.part in in_list for word in words[:verb]):
        return words
    if not is_closed or not added or not _is_added(added):
        return words
    if words[0].is_a(WordClass.NUMBER) and words[commas[0] - 1].is_a(WordClass.OBJECT_PRONOUN):
        return [*added, *words[verb:]]  # "One of them, [Ann Lee,] died"
    if added[-1].part is Pos.NAME and all(word.part in (Pos.NAME, Pos.DETERMINER) for word in added):
        closing = words[commas[0]] if commas[-1] != verb - 1 else words[verb - 1]
        return [*words[: commas[0] + 1], *added, closing, *words[verb:]]
    return [*words[: commas[0]], *words[verb:]]


def _is_noun_phrase(words: Sequence[Word]) -> bool:
    noun = [*dropwhile(lambda word: word.part is Pos.ADVERB, words)]  # "at least 20 people"
    begins = bool(noun) and noun[0].part in _NOUN_BEGINS
    return begins and all(word.part in _NOUN_GOES_ON or word.is_a(WordClass.ORDINAL) for word in noun)


def _is_added(words: Sequence[Word]) -> bool:
    """Whether words after a subject say more of it: an age, a name, a noun phrase with an article or a participle."""
    first = words[0]
    has_verb = any(word.part is Pos.VERB for word in words) and first.part not in _MODIFIES
    return not has_verb and first.part in _ADDED


_NOUN_BEGINS = NOMINAL | {Pos.DETERMINER}
_NOUN_GOES_ON = _NOUN_BEGINS | {Pos.PREPOSITION, Pos.POSSESSIVE}
_IN_LIST = frozenset([Pos.COORDINATOR, Pos.STOP, Pos.SUBJECT])
_MODIFIES = frozenset([Pos.RELATIVE, Pos.PARTICIPLE])
_NOT_ADDED = frozenset([Pos.STOP, Pos.SUBJECT])
_ADDED = _NOUN_BEGINS | {Pos.RELATIVE, Pos.PARTICIPLE, Pos.PREPOSITION, Pos.ADVERB}


def without_circumstance(words: Sequence[Word]) -> list[Word]:
    """The words without a phrase before a statement: "told reporters [in Rome] that he would resign"."""
    verb = next((i for i, word in enumerate(words) if word.part is Pos.VERB), None)
    if verb is None or not words[verb].is_a(WordClass.REPORTING):
        return [*words]
    clause = takewhile(lambda i: words[i].part is not Pos.VERB, range(verb + 1, len(words)))
    that = next((i for i in clause if words[i].is_a(WordClass.COMPLEMENTIZER) and words[i].part is Pos.RELATIVE), None)
    phrase = next((i for i in range(verb + 1, that or 0) if words[i].part is Pos.PREPOSITION), None)
    return [*words] if phrase is None or that is None else [*words[:phrase], *words[that:]]


def with_short_subject(text: str, words: list[Word], trigger: Word | None, *, anyway: bool = False) -> list[Word]:
    """The words without an addition between subject and verb, where the verb has no room otherwise, or anyway.

    "The chaplain, [who came from Rome,] left", "the war [between the cities] ended".
    """
    verb = next((i for i, word in enumerate(words) if word is trigger and word.part is Pos.VERB), 0)
    if not verb or words[0].part is Pos.PREPOSITION:
        return words
    if not anyway and fits(text, words, min(verb + _AFTER_VERB, len(words))):
        return words
    while verb and words[verb - 1].part is Pos.ADVERB and " " not in words[verb - 1].lower:
        verb -= 1
    modifier = _modifier(words[:verb])
    if modifier:
        return [*words[:modifier], *words[verb:]]
    has_gap = words[verb].start - words[verb - 1].end > 1
    first = _end_of_subject(words[:verb], has_gap=has_gap)
    if first == 0 or any(word.part in _NOT_LEFT_OUT for word in words[first:verb]):
        return words
    return [*words[:first], *words[verb:]]


def without_relative(words: list[Word], trigger: Word | None) -> list[Word]:
    """The words without a relative clause in an indefinite subject: "a farmer [who took down a fence] was jailed"."""
    verb = next((i for i, word in enumerate(words) if word is trigger and word.part is Pos.VERB), 0)
    first = _before_relative(words[:verb], places_of(words[:verb], Pos.COMMA))
    return [*words[:first], *words[verb:]] if first else words


def _modifier(before: Sequence[Word]) -> int:
    """Where a modifier with a verb form begins right after its noun: "a ring [catering to officers]"; 0 where none does."""
    for i in range(1, len(before)):
        if before[i].part in (Pos.COMMA, Pos.COORDINATOR, Pos.VERB, Pos.PREPOSITION):
            return 0
        if before[i].part in (Pos.GERUND, Pos.PARTICIPLE) and before[i - 1].part in (Pos.NOUN, Pos.NAME):
            return i
    return 0


def _end_of_subject(before: Sequence[Word], *, has_gap: bool) -> int:
    """The end of a subject without its addition; 0 where nothing can be left out.

    Args:
        before: the words before the verb.
        has_gap: whether something is left out between them and the verb already.
    """
    commas = [i for i, word in enumerate(before) if word.part is Pos.COMMA and i]
    if _is_addition(before, commas, has_gap=has_gap):
        return _before_addition(before, commas[0])
    if commas or any(word.part in (Pos.VERB, Pos.RELATIVE) for word in before):
        return 0  # a second subject may follow
    return _before_preposition(before)


def _before_relative(before: Sequence[Word], commas: Sequence[int]) -> int:
    """The end of an indefinite subject before its relative clause; 0 where it has none."""
    relative = next((i for i, word in enumerate(before) if word.part is Pos.RELATIVE), 0)
    is_plain = bool(before) and not commas and before[0].is_a(WordClass.INDEFINITE)
    return relative if relative and is_plain and _is_noun_phrase(before[:relative]) else 0


def _is_addition(before: Sequence[Word], commas: Sequence[int], *, has_gap: bool) -> bool:
    """Whether an addition follows the first comma: up to another before the verb, or to the gap in its place."""
    if len(commas) > 1:
        return commas[-1] == len(before) - 1
    return len(commas) == 1 and has_gap and _adds(before[commas[0] + 1 :])


def _before_addition(before: Sequence[Word], comma: int) -> int:
    """The end of a subject before its addition, which has a verb only in a relative clause."""
    is_relative = before[comma + 1].part is Pos.RELATIVE
    return comma if is_relative or not any(word.part is Pos.VERB for word in before) else 0


def _before_preposition(before: Sequence[Word]) -> int:
    """The end of a subject before a preposition other than "of", where no second subject is joined after it."""
    prepositions = (
        i for i, word in enumerate(before) if word.part is Pos.PREPOSITION and not word.is_a(WordClass.GENITIVE)
    )
    first = next(prepositions, 0)
    coordinators = (i for i in range(first + 1, len(before)) if before[i].part is Pos.COORDINATOR)
    if not first or any(before[i - 1].part is not Pos.NAME for i in coordinators):
        return 0
    return first - (before[first - 1].part is Pos.PARTICIPLE)


def _adds(following: Sequence[Word]) -> bool:
    """Whether words after a comma say more of the noun before it, and are not the second item of a list."""
    if not following:
        return False
    first = following[0]
    is_list = any(word.part is Pos.COORDINATOR for word in following)
    is_definite = first.is_a(WordClass.DEFINITE) and not is_list
    return first.part is Pos.RELATIVE or first.is_a(WordClass.INDEFINITE) or is_definite
