"""Jurisdiction: the place that an office or body acts for, and so acts in where the text names no other."""

from functools import lru_cache
from itertools import dropwhile

from timeline.datelines.gazetteer.countries import country_named
from timeline.extracting.name_places import Spot, in_gazetteer
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import WordClass


def jurisdiction(spot: Spot, written: str) -> str | None:
    """The place that a name, or the noun that it modifies, acts for; None for people, companies and whole countries.

    Args:
        spot: the name.
        written: the name with its titles.
    """
    name = spot.name if _is_of_office(spot) else _of_body(written, spot.vocabulary)
    return name if name and (spot.vocabulary.administrative.fullmatch(name) or _is_local(spot, name)) else None


def _is_of_office(spot: Spot) -> bool:
    """ "[Leeds] police", "[London's] mayor", "the mayor of [Oslo]"; not "a former mayor of [Oslo]"."""
    vocabulary = spot.vocabulary
    if any(noun.lower in vocabulary.actors or noun.lower in vocabulary.offices for noun in spot.nouns):
        return spot.lower(1) not in vocabulary.past_holders
    is_of_office = spot.last is not None and spot.last.is_a(WordClass.GENITIVE) and spot.lower(2) in vocabulary.offices
    return is_of_office and spot.lower(3) not in vocabulary.past_holders


@lru_cache(maxsize=4096)  # a text repeats its names
def _of_body(written: str, vocabulary: NameWords) -> str:
    """What is before a title or a word for a body: "[Kent County] Executive Ann Lee", "[Leeds] City Council"."""
    words = [*dropwhile(lambda word: word.lower() in vocabulary.not_names, written.split())]
    if acting := vocabulary.administrative.match(" ".join(words)):
        return acting[0]
    ends = [i for i, word in enumerate(words) if word in vocabulary.titles]
    ends += [i for i, word in enumerate(words) if word in vocabulary.bodies]
    return " ".join(words[: ends[0]]).removesuffix("'s").removesuffix("’s") if ends else ""


def _is_local(spot: Spot, name: str) -> bool:
    place = Spot(spot.text, spot.words, spot.first, spot.end, name, spot.vocabulary)
    is_noun = name.lower() in spot.vocabulary.actors | spot.vocabulary.offices  # Police is a town in Poland
    return not is_noun and in_gazetteer(name) and place.is_known and country_named(name) is None
