"""Proper names in a passage, by their capitals."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.datelines.gazetteer.countries import country_named
from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.name_places import is_place, preposition_before, region_after
from timeline.extracting.word import Word
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_INSIDE = re.compile(r"[a-z,;]\s([A-Z][\w’'-]*\w)")
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")


@dataclass(frozen=True, slots=True)
class ProperName:
    """A name in a passage.

    Attributes:
        name: without titles.
        start: the offset of its first word.
        before: the word before it and its article.
        is_place: whether it is the place of the event.
        is_place_name: whether its words say that it is a place: "Seoul Air Base".
        is_in_phrase: whether it follows a preposition, as in "a letter from [Roe]".
        is_possessor: whether it only says whose a noun is: "[Roe]'s uncle".
    """

    name: str
    start: int
    before: Word | None
    is_place: bool = False
    is_place_name: bool = False
    is_possessor: bool = False
    is_in_phrase: bool = False


def capitalised(text: str) -> frozenset[str]:
    """The words with a capital inside a sentence, where only names have one.

    >>> sorted(capitalised("Walkers met Kim in Rome."))
    ['Kim', 'Rome']
    """
    return frozenset(_INSIDE.findall(text))


def proper_names(
    text: str, words: Sequence[Word], vocabulary: NameWords, known: frozenset[str]
) -> Iterator[ProperName]:
    """The names among words of a text, in order.

    Args:
        text: the document.
        words: some of its words.
        vocabulary: the words in and around names.
        known: words that have capitals inside its sentences; at the beginning of a sentence only they are names.
    """
    read = 0
    for i, word in enumerate(words):
        if word.part is not Pos.NAME or i < read:
            continue
        end = _end_of_name(words, i, vocabulary)
        written = text[word.start : words[end - 1].end]
        name = without_titles(written, vocabulary)
        is_initial = i == 0 or words[i - 1].part in (Pos.QUOTE, Pos.STOP)
        is_adjective = end < len(words) and words[end].part is Pos.NOUN and vocabulary.demonym.fullmatch(name)
        is_named = len(name) > 1 and not is_adjective and not vocabulary.happening.search(name)
        has_title = written.partition(" ")[0] in vocabulary.titles
        is_named = is_named and (_is_known(name, known) or has_title or not is_initial)
        placed = is_named and is_place(text, words, i, name, vocabulary)
        region_end = region_after(text, words, end, name) if placed else None
        if is_named:
            full = name if region_end is None else f"{name}, {text[words[end + 1].start : words[region_end - 1].end]}"
            has_possession = not placed and _belongs_to_noun(words, end)
            before = preposition_before(words, i)
            is_place_name = placed and vocabulary.place_name.search(name) is not None
            yield ProperName(full, word.start, before, placed, is_place_name, has_possession, _is_in_phrase(words, i))
        read = region_end or end


def _belongs_to_noun(words: Sequence[Word], end: int) -> bool:
    """Whether a name only says of whom or what a noun is: "[Roe's] uncle", "[Acme] board member Ann Lee"."""
    at = end
    while at < len(words) and words[at].part is Pos.NOUN:
        at += 1
    is_office = end < at < len(words) and words[at].part is Pos.NAME and words[at - 1].is_a(WordClass.TITLE)
    return is_office or (words[end - 1].is_a(WordClass.POSSESSOR) and end < len(words))


def _is_in_phrase(words: Sequence[Word], i: int) -> bool:
    at = i - 1 - (i > 0 and words[i - 1].part is Pos.DETERMINER)
    return at >= 0 and words[at].part is Pos.PREPOSITION


def _is_known(name: str, known: frozenset[str]) -> bool:
    """Whether a capital at the beginning of a sentence is that of a name."""
    return " " in name or name in known or country_named(name) is not None


def _is_owner(words: Sequence[Word]) -> bool:
    """ "[France's] Ann Lee"; not "National People's Congress"."""
    name = " ".join(word.lower for word in words).removesuffix("'s").removesuffix("'")
    return words[-1].is_a(WordClass.POSSESSOR) and region_or_country(name.title()) is not None


def _end_of_name(words: Sequence[Word], i: int, vocabulary: NameWords) -> int:
    """The end of a name that begins at a word: "Bank of Japan", "Kim Jong Un"."""
    end = i + 1
    while end < len(words) and not _is_owner(words[i:end]):
        if words[end].part is Pos.NAME and words[end].start - words[end - 1].end <= 2:
            end += 1
        elif words[end].lower in vocabulary.particles and end + 1 < len(words) and words[end + 1].part is Pos.NAME:
            end += 2
        else:
            break
    return end


def without_titles(name: str, vocabulary: NameWords) -> str:
    """A name without words before it that are no part of it: "The", "President".

    >>> from timeline.languages.en.names import NAMES
    >>> [without_titles(name, NAMES) for name in ("Russian Defense Minister Sergei Shoigu", "The Hague", "Lee's")]
    ['Sergei Shoigu', 'Hague', 'Lee']
    """
    words = name.split()
    while words and re.split("['’.]", words[0].lower())[0] in vocabulary.not_names:
        words = words[1:]
    while words and words[-1].lower().strip(".") in vocabulary.not_names:
        words = words[:-1]
    titles = [i for i, word in enumerate(words[:-1]) if word in vocabulary.titles]
    if titles and not vocabulary.organisation.search(" ".join(words[titles[-1] + 1 :])):
        words = words[titles[-1] + 1 :]
    if len(words) > 2 and words[0] in vocabulary.title_links:  # "Secretary of State James Baker"
        words = words[2:]
    short = re.sub(r"['’]s?$", "", " ".join(words)).rstrip(",")
    return short if _INITIALS.search(short) else short.rstrip(".")
