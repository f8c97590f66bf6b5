"""Bodies: the names that a text shows to be those of firms, parties and the like, which are "it" and never "he"."""

import re
from functools import lru_cache

from timeline.extracting.participants.areas import ends_of
from timeline.languages.event_words import NameWords

_NAME_GOES_ON = re.compile(r"\s[A-Z][\w/]{1,14}")
_WORD = re.compile(r"[\w’'-]+")
_LONGEST_APPOSITION = 60  # characters, up to its noun


@lru_cache(maxsize=256)  # a text repeats its names
def is_introduced_as_body(name: str, text: str, vocabulary: NameWords) -> bool:
    """Whether a text has a name in full or says what it is, somewhere: "Acme Corp", "Acme, a maker of pumps".

    >>> from timeline.languages.en.names import NAMES
    >>> [is_introduced_as_body(name, "Acme Corp sued Roe. Acme won.", NAMES) for name in ("Acme", "Roe")]
    [True, False]
    """
    return any(
        _goes_on_as_body(name, text, end, vocabulary) or is_said_to_be_body(end, text, vocabulary)
        for end in ends_of(name, text)
    )


def is_said_to_be_body(end: int, text: str, vocabulary: NameWords) -> bool:
    """Whether a name that ends at an offset is said to be a body there: "Retail [Watch], a traders' group, said it ..."."""
    near = _WORD.finditer(text, end, end + _LONGEST_APPOSITION)
    nouns = (word.start() for word in near if word[0] in vocabulary.collectives)
    return any(vocabulary.apposed.match(text, end, start) for start in nouns)


def _goes_on_as_body(name: str, text: str, end: int, vocabulary: NameWords) -> bool:
    following = _NAME_GOES_ON.match(text, end)
    return following is not None and vocabulary.organisation.search(f"{name}{following[0]}") is not None
