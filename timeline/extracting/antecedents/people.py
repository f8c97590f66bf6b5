"""People: which names of a document are those of persons, and which of them the text introduces."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.antecedents.bodies import is_introduced_as_body
from timeline.extracting.antecedents.gender import by_given_name, given_names_in
from timeline.extracting.grammar.word import Word
from timeline.extracting.participants.proper_names import ProperName, capitalised, proper_names
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_OWNED = re.compile("['’]s ")
_MARKS = frozenset("\"“”‘’'")
_ADDRESS = re.compile(r",\sof\s(?:[A-Z][\w’' -]{1,30},\s){0,2}\Z")  # "Roe, 52, of [Mill Brow], [Leeds], denied it"
_REACH = 80  # characters of an address


@dataclass(frozen=True)
class People:
    """Tells which names of a document are those of people.

    Attributes:
        text: the document.
        vocabulary: the words in and around its names.
    """

    text: str
    vocabulary: NameWords

    @cached_property
    def _known(self) -> frozenset[str]:
        return capitalised(self.text)

    def names(self, words: Sequence[Word]) -> list[ProperName]:
        """All names in some words, of things and places too."""
        return [*proper_names(self.text, words, self.vocabulary, self._known)]

    def among(self, words: Sequence[Word]) -> list[ProperName]:
        """The names of persons in some words."""
        return [name for name in self.names(words) if self._is_person(name, words)]

    def _is_person(self, name: ProperName, around: Sequence[Word]) -> bool:
        """Whether a name is none of a place or body, nor of a ship: "the tug Bora"."""
        text, vocabulary = self.text, self.vocabulary
        is_other = vocabulary.organisation.search(name.name) or vocabulary.place_name.search(name.name)
        is_acronym = name.name.removesuffix("s").isupper()  # "MPs"
        if name.is_place or name.is_possessor or is_other or is_acronym or _is_of_other(name.name, vocabulary):
            return False
        if vocabulary.byline.search(text, max(0, name.start - _REACH), name.start):
            return False
        if not self.is_introduced(name) and is_introduced_as_body(name.name, text, vocabulary):
            return False
        if self._is_quoted_title(name) or _ADDRESS.search(text, max(0, name.start - _REACH), name.start):
            return False
        at = bisect_right(around, name.start, key=lambda word: word.end)
        is_thing = at > 0 and _makes_thing(around[at - 1], name.name, vocabulary)
        is_thing = is_thing and not by_given_name(text, name.name, vocabulary)  # "after the wedding [Roe] left"
        return not is_thing and region_or_country(name.name) is None

    def is_introduced(self, name: ProperName) -> bool:
        """Whether the text shows that a name is a person's: by a second word, a given name or a title, here or elsewhere."""
        is_titled = not self.text.startswith(name.name.split()[0], name.start)
        is_given = name.name in self.vocabulary.given_names
        return " " in name.name or is_given or is_titled or name.name in given_names_in(self.text)

    def owner(self, words: Sequence[Word]) -> str | None:
        """The only name in words, where it is that of an owner: "[Roe]'s account", "[Roe]'s Twitter account"."""
        found = self.names(words)
        if len(found) != 1 or not (found[0].is_possessor or _OWNED.search(found[0].name)):
            return None
        owner = replace(found[0], name=_OWNED.split(found[0].name)[0], is_possessor=False)
        is_named_alone = owner.name == found[0].name or f" {owner.name} " in self.text
        return owner.name if is_named_alone and self._is_person(owner, words) else None

    def _is_quoted_title(self, name: ProperName) -> bool:
        """ "“[Evening Ground]” sold well": a song or book."""
        end = name.start + len(name.name)
        return self.text[name.start - 1 : name.start] in _MARKS and self.text[end : end + 1] in _MARKS


def _makes_thing(before: Word, name: str, vocabulary: NameWords) -> bool:
    """Whether the word before a name is that of a thing: "the tug [Bora]", "the [Kremlin]", "the firm [Moor Lane]"."""
    is_noun = " " not in name and before.part is Pos.NOUN and not before.is_a(WordClass.TITLE)
    return is_noun or before.is_a(WordClass.DEFINITE) or before.lower in vocabulary.collectives


def _is_of_other(name: str, vocabulary: NameWords) -> bool:
    """ "the School of Art", "Roe's Twitter"."""
    before = without_origin(name, vocabulary)
    is_body = before != name and (" " not in before or vocabulary.place_name.search(before) is not None)
    return _OWNED.search(name) is not None or is_body


def without_origin(name: str, vocabulary: NameWords) -> str:
    """ "Ann Lee" of "Ann Lee of Acme"."""
    return " ".join(takewhile(lambda word: word not in vocabulary.title_links, name.split()))
