"""Places that modify a noun: "a [Buffalo, N.Y.,] doctor" has no comma that divides clauses."""

from itertools import pairwise

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.grammar.word import NOMINAL, Word, places_of
from timeline.languages.word_classes import Pos

_LONGEST_PLACE = 3  # words
_BEFORE_PLACE = frozenset([Pos.DETERMINER, Pos.NOUN, Pos.FIGURE])


def drop_regions(text: str, found: list[Word]) -> None:
    """Drop the region or country between commas after a place that modifies a noun.

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "They shot a Buffalo, N.Y., doctor."
    >>> [word.lower for word in words_of(text, (0, len(text)), CLAUSES, [])]
    ['they', 'shot', 'a', 'buffalo', 'doctor', '.']
    """
    for first, last in reversed([*pairwise(places_of(found, Pos.COMMA))]):
        if _is_region(text, found, first, last) and _modifies_noun(found, first, last):
            del found[first : last + 1]


def _is_region(text: str, found: list[Word], first: int, last: int) -> bool:
    """Whether a region or country is between two commas; an abbreviation may have a full stop of its own."""
    if last == first + 1 or found[first + 1].part is not Pos.NAME:
        return False
    return region_or_country(text[found[first + 1].start : found[last - 1].end]) is not None


def _modifies_noun(found: list[Word], first: int, last: int) -> bool:
    """Whether a determiner is before the place, and a noun after its region."""
    place = first
    while place and found[place - 1].part is Pos.NAME:
        place -= 1
    begins = 0 < first - place <= _LONGEST_PLACE and place > 0 and found[place - 1].part in _BEFORE_PLACE
    return begins and last + 1 < len(found) and found[last + 1].part in NOMINAL
