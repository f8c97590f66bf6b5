"""Phrases of a clause: noun phrases and prepositional phrases, one after the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.extracting.grammar.word import FIGURE_SIGNS, NOMINAL, Word
from timeline.languages.word_classes import Pos, WordClass

_BEFORE_FIGURE = FIGURE_SIGNS - {"%"}
_IN_NOUN_PHRASE = NOMINAL | {Pos.DETERMINER, Pos.POSSESSIVE, Pos.SUBJECT}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase, with or without a preposition.

    Attributes:
        places: the places of its words in the sentence.
        preposition: the preposition that it begins with.
    """

    places: tuple[int, ...]
    preposition: Word | None = None

    @property
    def noun(self) -> tuple[int, ...]:
        """The places of its noun phrase."""
        return self.places if self.preposition is None else self.places[1:]


def is_in_phrase(word: Word) -> bool:
    """Whether a word may be part of a noun phrase."""
    return word.part in _IN_NOUN_PHRASE or word.lower in FIGURE_SIGNS or word.is_a(WordClass.ORDINAL)


def is_figure(word: Word) -> bool:
    """Whether a word is a figure, or the sign before one."""
    return word.part is Pos.FIGURE or word.lower in _BEFORE_FIGURE


def is_preposition(word: Word) -> bool:
    """Whether a word is a preposition, or "as", which is one before a noun."""
    is_as = word.part is Pos.SUBORDINATOR and word.is_a(WordClass.CAPACITY)
    return word.part is Pos.PREPOSITION or is_as


def phrases(words: Sequence[Word], places: Iterable[int]) -> list[Phrase]:
    """The phrases of some words of a sentence, without times and the prepositions before them.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> words = words_of("the price of oil by a third in May", (0, 34), CLAUSES, [(31, 34)])
    >>> [" ".join(words[i].lower for i in each.places) for each in phrases(words, range(len(words)))]
    ['the price of oil', 'by a third']
    """
    found: list[list[int]] = []
    is_open = False
    for i in places:
        word = words[i]
        if is_preposition(word) and not (is_open and word.is_a(WordClass.GENITIVE)):
            found.append([i])
            is_open = True
        elif not (is_in_phrase(word) or word.is_a(WordClass.GENITIVE)):
            is_open = False
        elif is_open and not _begins_another(words, found[-1][-1], i):
            found[-1].append(i)
        else:
            found.append([i])
            is_open = True
    return [_phrase(words, each) for each in found if any(is_in_phrase(words[i]) for i in each)]


def _begins_another(words: Sequence[Word], last: int, i: int) -> bool:
    """Whether a determiner or figure begins a second noun phrase: "imports [9 percent]", "Park [the cup]"."""
    begins = words[i].part is Pos.DETERMINER or is_figure(words[i])
    return begins and words[last].part in (Pos.NOUN, Pos.NAME) and not words[last].is_a(WordClass.ORDINAL)


def _phrase(words: Sequence[Word], places: Sequence[int]) -> Phrase:
    first = words[places[0]]
    return Phrase(tuple(places), first if is_preposition(first) else None)
