"""What modifies a noun before it: "a [Buffalo, N.Y.,] doctor" has no comma that divides clauses, "the old [covered] bridge" no verb."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.grammar.word import NOMINAL, Word, places_of
from timeline.languages.word_classes import Pos, WordClass

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


def find_adnominal_participles(found: Sequence[Word]) -> None:
    """Make a participle between the words of a noun phrase after a preposition a part of that: "on the old [covered] bridge"."""
    for i in places_of(found, Pos.PARTICIPLE):
        follows = i + 1 < len(found) and found[i + 1].part is Pos.NOUN
        if not follows or found[i].classes & _COMPLEMENTED or found[i].start - found[i - 1].end > 1:
            continue
        at = i - 1
        while at > 1 and found[at].part is Pos.NOUN and i - at <= _MOST_ADJECTIVES:
            at -= 1
        if at < i - 1 and found[at].part is Pos.DETERMINER and found[at - 1].part is Pos.PREPOSITION:
            found[i].part = Pos.NOUN


_MOST_ADJECTIVES = 2
_COMPLEMENTED = frozenset([WordClass.NAMING, WordClass.CALLING, WordClass.APPOINTING, WordClass.LIMITING])
