"""Definite nouns: the name of what "the company" or "the bridge" stands for, where the text gives that name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from timeline.extracting.antecedents.pronouns import Antecedent
from timeline.extracting.grammar.word import Word
from timeline.extracting.participants.proper_names import capitalised, without_titles
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_NAME = r"(?:[A-Z][\w’'.-]{0,24}\s(?:&\s)?){0,3}[A-Z][\w’'-]{1,24}"
_NAME_BEFORE = re.compile(r"((?:[A-Z][\w’'.-]{0,24}\s(?:&\s)?){1,5})\Z")
_NAME_AFTER = re.compile(rf"\s({_NAME})")
_NAME_IN_COMMAS = re.compile(rf",\s({_NAME}),")
_NAME_BEFORE_COMMA = re.compile(rf"({_NAME})\Z")
_ORIGIN = re.compile(r"\sof\s[A-Z]\w+")
_CAPITAL = re.compile(r"\s[A-Z]")
_OWNER = re.compile(r"[’']s\s")
_LONGEST_ARTICLE = 6  # letters, with the blanks around it
_REACH = 90  # characters around a noun that hold its name
_AFTER_NOUN = frozenset([Pos.VERB, Pos.ADVERB, Pos.COMMA, Pos.TIME, Pos.RELATIVE, Pos.PARTICIPLE, Pos.OTHER])


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A noun with an article that takes up a name.

    Attributes:
        noun: in lower case.
        is_person: whether it is for a person.
    """

    noun: str
    is_person: bool


@dataclass(frozen=True, slots=True)
class NamedNouns:
    """Finds the names of what definite nouns of a document stand for.

    Attributes:
        text: the document.
        vocabulary: the words in and around its names; without them, no name is found.
    """

    text: str
    vocabulary: NameWords | None

    @property
    def article(self) -> str:
        """The article that a name may begin with."""
        return "" if self.vocabulary is None else self.vocabulary.definite

    def of(self, passage: Passage, what: str) -> Antecedent | None:
        """The name of the definite noun that a headline begins with; None where the text before has none, or several.

        Args:
            passage: of a sentence.
            what: its headline.
        """
        noun = _definite_subject(passage, what)
        if noun is None:
            return None
        owns = noun.is_a(WordClass.POSSESSOR)
        is_person = noun.is_a(WordClass.HUMAN) or noun.is_a(WordClass.TITLE)
        bare = noun.lower.removesuffix("'s") if owns else noun.lower
        name = self.name(bare, noun.start, is_person=is_person)
        if name is None or self.vocabulary is None:
            return None
        title = f"{bare.capitalize()} " if bare.capitalize() in self.vocabulary.titles else ""  # "[Judge Ann Lee]"
        return Antecedent(name, owns, is_person, bare, title)

    def anaphor(self, passage: Passage, what: str) -> Anaphor | None:
        """A definite noun that a headline begins with and that may stand for what was named just before: "the company", "the 19-year-old".

        Args:
            passage: of a sentence.
            what: its headline.
        """
        noun = _definite_subject(passage, what)
        if noun is None or self.vocabulary is None or noun.is_a(WordClass.POSSESSOR):
            return None
        is_person = self.vocabulary.aged.fullmatch(noun.lower) is not None
        is_kind = any(noun.lower in kind for kind in self.vocabulary.kinds)
        return Anaphor(noun.lower, is_person) if is_person or is_kind else None

    def named(self, antecedent: Antecedent, before: int) -> Antecedent:
        """An antecedent such as "the company" by its name; the same one where it has none."""
        article, _, noun = antecedent.name.lower().partition(" ")
        if self.vocabulary is None or article not in self.vocabulary.articles or " " in noun:
            return antecedent
        name = self.name(noun, before)
        return antecedent if name is None else replace(antecedent, name=name)

    def name(self, noun: str, before: int, *, is_person: bool = False) -> str | None:
        """The one name that the text gives to a noun before an offset.

        Args:
            noun: in lower case.
            before: the offset.
            is_person: whether it is for one person, whose name follows it: "Mayor Lee".

        >>> from timeline.languages.en.names import NAMES
        >>> text = "Acme Pumps, the maker of pumps, sued the Tessel Bridge board. The company won."
        >>> nouns = NamedNouns(text, NAMES)
        >>> nouns.name("company", 62), nouns.name("board", 62), nouns.name("court", 62)
        ('Acme Pumps', 'The Tessel Bridge board', None)
        """
        if self.vocabulary is None or noun in self.vocabulary.general:
            return None
        found = {name for at, name in _names(self.text, noun, self.vocabulary, is_person=is_person) if at < before}
        longest = max(found, key=len, default="")
        return longest if longest and all(_is_short_for(each, longest) for each in found) else None


def _is_short_for(name: str, longer: str) -> bool:
    """Whether a name is part of a longer one, which has its first or last word: "Norrvik", of "Norrvik Pumpteknik AB"."""
    short, whole = name.split(), longer.split()
    return set(short) <= set(whole) or short[-1] == whole[0]


def _definite_subject(passage: Passage, what: str) -> Word | None:
    """The noun of a subject of an article and a noun, with which a headline begins."""
    opening = what.lower().replace("’", "'")
    for article, noun, after in zip(passage.words, passage.words[1:], passage.words[2:], strict=False):
        is_noun = article.is_a(WordClass.DEFINITE) and noun.part in (Pos.NOUN, Pos.FIGURE)
        if is_noun and opening.startswith(f"{article.lower} {noun.lower} "):
            is_plain = after.part in _AFTER_NOUN or noun.is_a(WordClass.POSSESSOR)
            is_one = noun.is_a(WordClass.POSSESSOR) or not noun.is_a(WordClass.PLURAL)
            return noun if is_plain and is_one and not noun.is_a(WordClass.TIME_NOUN) else None
    return None


@lru_cache(maxsize=64)  # rows of one document ask for the same nouns
def _names(text: str, noun: str, vocabulary: NameWords, *, is_person: bool) -> tuple[tuple[int, str], ...]:
    """The names that a text gives to a noun, with their offsets; those of nouns of its kind where there are none."""
    beside = _names_after(text, noun, vocabulary) if is_person else _names_before(text, noun, vocabulary)
    own = (*beside, *_names_in_apposition(text, noun, vocabulary))
    kind = next((kind for kind in vocabulary.kinds if noun in kind), frozenset())
    others = sorted(kind - {noun}) if not own else ()
    return own or tuple(found for other in others for found in _names_in_apposition(text, other, vocabulary))


def _names_before(text: str, noun: str, vocabulary: NameWords) -> Iterator[tuple[int, str]]:
    """ "the Carrow Paper [mill]", "Leeds City [Council]"; not "the New York [Stock] Exchange" or "the Leeds-based [firm]"."""
    for match in re.finditer(rf"\b{re.escape(noun)}\b", text, re.IGNORECASE):
        found = _NAME_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        name = "" if found is None else _bare(found[1], vocabulary)
        is_part = match[0].isupper() or _CAPITAL.match(text, match.end()) is not None
        if name and not is_part and (name.split()[0] in capitalised(text) or " " in name):
            start = text.rindex(name, 0, match.start())
            origin = _ORIGIN.match(text, match.end()) if match[0][0].isupper() else None
            article = vocabulary.definite if _takes_article(text, start, match, vocabulary) else ""
            yield match.start(), f"{article}{name} {match[0]}{'' if origin is None else origin[0]}"


def _takes_article(text: str, start: int, noun: re.Match[str], vocabulary: NameWords) -> bool:
    """Whether a name that ends with a noun has an article: "the Tessel Bridge", "a Leeds mill"; not "Leeds City Council"."""
    if _OWNER.search(text, start, noun.start()):
        return False
    before = text[max(0, start - _LONGEST_ARTICLE) : start].lower().split()
    return noun[0][0].islower() or before[-1:] == [vocabulary.definite.strip().lower()]


def _names_after(text: str, noun: str, vocabulary: NameWords) -> Iterator[tuple[int, str]]:
    """ "the [mayor], Ann Lee, said", "[Mayor] Ann Lee"."""
    article = vocabulary.definite.strip()
    described = re.finditer(rf"\b(?i:{article})\s{re.escape(noun)}(?=,)", text)
    titled = re.finditer(rf"\b{re.escape(noun.capitalize())}(?=\s)", text)
    for matches, name in ((described, _NAME_IN_COMMAS), (titled, _NAME_AFTER)):
        for match in matches:
            found = name.match(text, match.end())
            if found is not None:
                yield match.start(), found[1]


def _names_in_apposition(text: str, noun: str, vocabulary: NameWords) -> Iterator[tuple[int, str]]:
    """ "Acme Pumps, the biggest [maker]", "a [carrier] called Calla Star"."""
    for match in re.finditer(rf"\b{re.escape(noun)}\b", text):
        start, end = match.span()
        apposed = vocabulary.apposed.search(text, max(0, start - _REACH), start)
        name = (
            None
            if apposed is None
            else _NAME_BEFORE_COMMA.search(text, max(0, apposed.start() - _REACH), apposed.start())
        )
        if name is not None and _bare(name[1], vocabulary):
            yield start, _bare(name[1], vocabulary)
        named = vocabulary.named.match(text, end)
        after = None if named is None else _NAME_AFTER.match(text, named.end() - 1)
        if after is not None:
            yield start, after[1]


def _bare(name: str, vocabulary: NameWords) -> str:
    """A name without titles; empty where that is no name, but an adjective of a nation or "Leeds-based"."""
    bare = without_titles(name.strip(), vocabulary)
    is_adjective = vocabulary.demonym.fullmatch(bare) or vocabulary.compound.search(bare)
    return "" if is_adjective else bare
