"""Proper names in a passage, by their capitals."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.datelines.gazetteer.countries import country_named
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
    """

    name: str
    start: int
    before: Word | None
    is_place: bool = False


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
    i = 0
    while i < len(words):
        if words[i].part is not Pos.NAME:
            i += 1
            continue
        end = _end_of_name(words, i, vocabulary)
        name = without_titles(text[words[i].start : words[end - 1].end], vocabulary)
        is_initial = i == 0 or words[i - 1].part in (Pos.QUOTE, Pos.STOP)
        is_adjective = end < len(words) and words[end].part is Pos.NOUN and vocabulary.demonym.fullmatch(name)
        is_named = len(name) > 1 and not is_adjective and not vocabulary.happening.search(name)
        if is_named and (_is_known(name, known) or not is_initial):
            yield ProperName(name, words[i].start, _before(words, i), _is_place(words, i, name, vocabulary))
        i = end


def _is_known(name: str, known: frozenset[str]) -> bool:
    """Whether a capital at the beginning of a sentence is that of a name."""
    return " " in name or name in known or country_named(name) is not None


def _end_of_name(words: Sequence[Word], i: int, vocabulary: NameWords) -> int:
    """The end of a name that begins at a word: "Bank of Japan", "Kim Jong Un"."""
    end = i + 1
    while end < len(words):
        if words[end].part is Pos.NAME and words[end].start - words[end - 1].end <= 2:
            end += 1
        elif words[end].lower in vocabulary.particles and end + 1 < len(words) and words[end + 1].part is Pos.NAME:
            end += 2
        else:
            break
    return end


def _before(words: Sequence[Word], i: int) -> Word | None:
    """The word before a name and its article, often a preposition."""
    at = i - 1
    while at >= 0 and words[at].part in (Pos.DETERMINER, Pos.NOUN) and i - at < 4:
        at -= 1
    return words[at] if at >= 0 else None


def _is_place(words: Sequence[Word], i: int, name: str, vocabulary: NameWords) -> bool:
    if vocabulary.organisation.search(name) or (name.isupper() and len(name) > 2 and "." not in name):
        return False
    before = _before(words, i)
    held = any(word.lower in vocabulary.held for word in words[max(0, i - 2) : i])  # "shares in Acme"
    placed = before is not None and before.lower in vocabulary.placing and not held
    return placed or (i > 0 and words[i - 1].is_a(WordClass.MOTION))


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
    if titles and not vocabulary.organisation.search(name):
        words = words[titles[-1] + 1 :]
    if len(words) > 2 and words[0] in vocabulary.title_links:  # "Secretary of State James Baker"
        words = words[2:]
    short = re.sub(r"['’]s?$", "", " ".join(words)).rstrip(",")
    return short if _INITIALS.search(short) else short.rstrip(".")
