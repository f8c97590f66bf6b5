"""Stems of content words, and how much each of them says."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from timeline.languages.event_words import ContentWords

_SHORTEST_NAME = 4  # letters
_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")


def stems(text: str, language: ContentWords) -> list[str]:
    """The stems of the content words of a text, in order; without function words and words of time.

    >>> from timeline.languages.en.content_words import CONTENT
    >>> stems("On Friday the bridges were closed by 40 engineers.", CONTENT)
    ['bridg', 'clos', '40', 'engineer']
    """
    words = (match[0] for match in _WORD.finditer(text.lower()))
    content = (word for word in words if word not in language.function_words and (len(word) > 1 or word.isdigit()))
    return [stem(word, language) for word in content]


def stem(word: str, language: ContentWords) -> str:
    """A word without its ending, so that "closing" and "closed" are the same word.

    >>> from timeline.languages.en.content_words import CONTENT
    >>> stem("closing", CONTENT), stem("closed", CONTENT), stem("red", CONTENT)
    ('clos', 'clos', 'red')
    """
    return _without(language.suffixes, word, language.shortest_stem)


def _without(suffixes: Iterable[str], word: str, shortest: int) -> str:
    for suffix in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) >= shortest:
            return word[: -len(suffix)]
    return word


def concept(word: str, language: ContentWords) -> str:
    """The class of a word in lower case, or else its stem, which is the same for a country and its adjective.

    >>> from timeline.languages.en.content_words import CONTENT
    >>> [concept(word, CONTENT) for word in ("died", "killed", "bridges", "estonia", "estonian")]
    ['kill', 'kill', 'bridg', 'eston', 'eston']
    """
    return language.concepts.get(word) or _without(language.name_suffixes, stem(word, language), _SHORTEST_NAME)


def concepts(text: str, language: ContentWords) -> Iterator[tuple[str, str]]:
    """The classes or stems of the content words of a text, each with the word as it is written.

    >>> from timeline.languages.en.content_words import CONTENT
    >>> list(concepts("On Friday four people died in Rome.", CONTENT))
    [('4', 'four'), ('peopl', 'people'), ('kill', 'died'), ('rom', 'Rome')]
    """
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word not in language.function_words and (len(word) > 1 or word.isdigit()):
            yield concept(word, language), match[0]


def inverse_frequency(texts: Iterable[Collection[str]]) -> Mapping[str, float]:
    """The weight of each word: the rarer among the texts, the higher (inverse document frequency).

    >>> weight = inverse_frequency([{"bridg", "clos"}, {"bridg"}])
    >>> weight["clos"] > weight["bridg"]
    True
    """
    counts: Counter[str] = Counter()
    number = 0
    for words in texts:
        number += 1
        counts.update(words)
    return {word: math.log(1 + number / count) for word, count in counts.items()}
