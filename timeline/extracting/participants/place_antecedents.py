"""Antecedents of places: the one place of its kind that "the city" or "the county" can stand for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.extracting.grammar.word import Word
from timeline.extracting.participants.areas import NAME, area_named, bare
from timeline.extracting.participants.known_sites import site_of
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_CAPITALS = re.compile(NAME)
_LONGEST_PREPOSITION = 12  # letters, with the blanks around it


@dataclass(frozen=True, slots=True)
class PlaceAntecedents:
    """Finds the places that definite nouns of a document stand for.

    Attributes:
        text: the document.
        dateline: the place of its dateline.
        vocabulary: the words in and around its names; without them, no antecedent is found.
    """

    text: str
    dateline: str | None
    vocabulary: NameWords | None

    def of(self, passage: Passage) -> str | None:
        """The place that a passage takes up, or that of a building or event that it takes up."""
        if self.vocabulary is None:
            return None
        return self._of_kind(passage) or site_of(self.text, passage, self.vocabulary)

    def _of_kind(self, passage: Passage) -> str | None:
        """The place that "the county" is; None where the text before it names no place of that kind, or several.

        >>> from timeline.extracting.scope.passages import passages
        >>> from timeline.languages.en import language
        >>> text = "A flood hit Kent County. On Monday the county closed ten schools."
        >>> (passage,) = passages(text, (25, 65), language().clauses, [(28, 34)])
        >>> PlaceAntecedents(text, None, language().names).of(passage)
        'Kent County'
        """
        vocabulary = self.vocabulary
        noun = None if vocabulary is None else _place_noun(passage, vocabulary)
        if vocabulary is None or noun is None:
            return None
        kind = vocabulary.settings[noun.lower]
        found = {*self._named(kind, passage.sentence[0], vocabulary), *([self.dateline] if kind == "town" else [])} - {
            None
        }
        return found.pop() if len(found) == 1 else None

    def _named(self, kind: str, end: int, vocabulary: NameWords) -> Iterator[str]:
        """The names before an offset; of towns, which have names of people too, those after a preposition of place."""
        for name in _CAPITALS.finditer(self.text, 0, end):
            before = self.text[max(0, name.start() - _LONGEST_PREPOSITION) : name.start()].split()
            is_placed = bool(before) and before[-1].lower() in vocabulary.placing | vocabulary.directions
            place = bare(name[0], vocabulary)
            if (is_placed and _is_town(place)) if kind == "town" else vocabulary.administrative.search(place):
                yield place


def _place_noun(passage: Passage, vocabulary: NameWords) -> Word | None:
    """The noun of a definite phrase that says where: "in the [city]", "the [county] closed"."""
    words = passage.words
    for i, word in enumerate(words):
        if word.lower in vocabulary.settings and i and words[i - 1].is_a(WordClass.DEFINITE):
            before = words[i - 2] if i > 1 else None
            after = words[i + 1] if i + 1 < len(words) else None
            if _locates(before, vocabulary) and not (after is not None and after.is_a(WordClass.GENITIVE)):
                return word
    return None


def _locates(before: Word | None, vocabulary: NameWords) -> bool:
    if before is None or before.part in (Pos.TIME, Pos.COMMA):
        return True
    return before.is_a(WordClass.MOTION) or before.lower in vocabulary.placing | vocabulary.directions


def _is_town(name: str) -> bool:
    area = area_named(name)
    return area is not None and area.kind == "town"
