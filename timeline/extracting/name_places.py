"""Which of the names in a passage are places: by the preposition before them and the gazetteer."""

from collections.abc import Sequence

from timeline.datelines.gazetteer.places import place_named, region_or_country
from timeline.extracting.word import Word
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass


def is_place(text: str, words: Sequence[Word], i: int, name: str, vocabulary: NameWords) -> bool:
    """Whether a name that begins at a word is a place.

    "in Acme" may be one that no gazetteer has; "to Acme" and "from Acme" are not, and "at Leeds Crown Court" is one for
    what takes place there.
    """
    before = preposition_before(words, i)
    if before is None or words[i - 1].is_a(WordClass.MOTION):
        return before is not None
    if before.is_a(WordClass.STRIKING) and before.part is Pos.VERB:
        return in_gazetteer(name)
    if vocabulary.organisation.search(name):
        return before.lower in vocabulary.sites and vocabulary.place_name.search(name) is not None
    if before.lower in vocabulary.directions:
        is_known = vocabulary.place_name.search(name) is not None or (
            in_gazetteer(name) and not _is_surname(text, name)
        )
        return is_known or (before is words[i - 1] and _is_destination(words, i, vocabulary))
    if name.isupper() and len(name) > 2 and "." not in name:
        return False
    held = any(word.lower in vocabulary.held for word in words[max(0, i - 2) : i])  # "shares in Acme"
    return (before.lower in vocabulary.placing and not held) or _follows_place_noun(words, i, vocabulary)


def _is_destination(words: Sequence[Word], i: int, vocabulary: NameWords) -> bool:
    """ "towed to Sant Orbe", "a flight to Lobo"; not "sent to Ann Lee", who may be a person."""
    is_goal = words[i - 1].lower in vocabulary.goals and i > 1 and words[i - 2].is_a(WordClass.TRANSPORT)
    return is_goal and words[i - 2].lower not in vocabulary.given


def preposition_before(words: Sequence[Word], i: int) -> Word | None:
    """The word before a name, its article and up to three nouns."""
    at = i - 1
    while at >= 0 and words[at].part in (Pos.DETERMINER, Pos.NOUN) and i - at < 4:
        at -= 1
    return words[at] if at >= 0 else None


def in_gazetteer(name: str) -> bool:
    """Whether the gazetteer has a city, region or country of this name.

    >>> in_gazetteer("Rome"), in_gazetteer("Missouri"), in_gazetteer("Reuters")
    (True, True, False)
    """
    return region_or_country(name) is not None or place_named(name) is not None


def region_after(text: str, words: Sequence[Word], end: int, name: str) -> int | None:
    """The end of a region or country after a town: "Independence[, Missouri]"; None where none follows, or a list."""
    if end + 1 >= len(words) or words[end].part is not Pos.COMMA or words[end + 1].part is not Pos.NAME:
        return None
    last = end + 2
    while last < len(words) and words[last].part is Pos.NAME and words[last].start - words[last - 1].end <= 1:
        last += 1
    is_list = last < len(words) and words[last].part is Pos.COORDINATOR
    qualifier = text[words[end + 1].start : words[last - 1].end]
    qualifies = region_or_country(qualifier) is not None and region_or_country(name) is None
    return last if qualifies and not is_list else None


def _is_surname(text: str, name: str) -> bool:
    """Whether the text has the name after a first name: "to Jackson", where it has "Ann Jackson"."""
    at = -1 if " " in name else text.find(f" {name}")
    while at > 0:
        start = text.rfind(" ", 0, at) + 1
        if text[start:at].istitle() and text[start:at].isalpha() and text[start - 2 : start - 1].islower():
            return True
        at = text.find(f" {name}", at + 1)
    return False


def _follows_place_noun(words: Sequence[Word], i: int, vocabulary: NameWords) -> bool:
    """ "the island of Lesbos", "the city of Leeds"."""
    return i > 1 and words[i - 1].is_a(WordClass.GENITIVE) and words[i - 2].lower in vocabulary.place_nouns
