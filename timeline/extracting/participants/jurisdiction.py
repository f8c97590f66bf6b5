"""Jurisdiction: the place that an office or body acts for, and so acts in where the text names no other."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import dropwhile

from timeline.datelines.gazetteer.countries import country_named
from timeline.extracting.participants.name_places import Spot, in_gazetteer
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import WordClass


def jurisdiction(spot: Spot, written: str) -> str | None:
    """The place that a name, or the noun that it modifies, acts for; None for people, companies and whole countries.

    Args:
        spot: the name.
        written: the name with its titles.
    """
    name = spot.name.removesuffix(" State") if _is_of_office(spot) else _of_body(written, spot.vocabulary)
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
    """The place in the name of an office or body: "[Kent County] Executive Ann Lee", "[Leeds] City Council"."""
    words = [*dropwhile(lambda word: word.lower() in vocabulary.not_names, written.split())]
    if acting := vocabulary.administrative.match(" ".join(words)):
        return acting[0]
    ends = [i for i, word in enumerate(words) if word in vocabulary.titles]
    ends += [i for i, word in enumerate(words) if word in vocabulary.bodies]
    named = (_name_of(words[:end]) for end in range(ends[0] if ends else 0, 0, -1))  # "[Chicago] Transit Authority"
    return next((name for name in named if _is_area(name, vocabulary)), "") or _after_body(written, vocabulary)


def _after_body(written: str, vocabulary: NameWords) -> str:
    """ "Supreme Court of [India]", "City of [Leeds]"; not "University of [Leeds]"."""
    body, place = _halves(written, vocabulary)
    acts = any(word in vocabulary.bodies or word.lower() in vocabulary.civil for word in body)
    return place if acts and (_is_area(place, vocabulary) or country_named(place)) else ""


def _halves(written: str, vocabulary: NameWords) -> tuple[list[str], str]:
    """The words before the last "of" in a name, and what follows it; the whole name follows where there is none."""
    words = written.split()
    links = [i for i, word in enumerate(words) if word in vocabulary.title_links]
    return (words[: links[-1]], " ".join(words[links[-1] + 1 :])) if links else ([], written)


def _name_of(words: Sequence[str]) -> str:
    return " ".join(words).removesuffix("'s").removesuffix("’s")


def _is_area(name: str, vocabulary: NameWords) -> bool:
    """Whether a name is that of a town or region that has bodies of its own."""
    is_noun = name.lower() in vocabulary.actors | vocabulary.offices  # Police is a town in Poland
    is_known = in_gazetteer(name) or vocabulary.county.fullmatch(name) is not None
    return not is_noun and is_known and country_named(name) is None


def _is_local(spot: Spot, name: str) -> bool:
    place = Spot(spot.text, spot.words, spot.first, spot.end, name, spot.vocabulary)
    body, country = _halves(spot.name, spot.vocabulary)  # "Supreme Court of India"
    is_named = _is_area(name, spot.vocabulary) or (bool(body) and country == name)
    return is_named and (place.is_known or spot.vocabulary.county.fullmatch(name) is not None)
