"""Areas: the known towns, regions and countries at which a text locates something."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from timeline.datelines.gazetteer.countries import country_named
from timeline.datelines.gazetteer.places import place_named
from timeline.datelines.gazetteer.regions import region_named
from timeline.languages.event_words import NameWords

NAME = r"[A-Z][\w.'’-]*\w(?: [A-Z][\w.'’-]*\w){0,3}"
_CAPITALS = re.compile(NAME)
_WORD = re.compile(r" ([A-Z]\w*)")
_INITIALS = re.compile(r"\b(?:[A-Z]\.)+[A-Z]\Z")
_SHORTEST = 3  # letters of a name that is no code of a state


@dataclass(frozen=True, slots=True)
class Area:
    """A place that a text names.

    Attributes:
        name: as in the text.
        kind: town, region or country.
        region, country: what it is in.
    """

    name: str
    kind: str
    region: str | None
    country: str | None

    def holds(self, other: "Area") -> bool:
        """Whether another place is this one or in it."""
        if self.kind == "country":
            return self.country == other.country
        if self.kind == "region":
            return (self.country, self.region) == (other.country, other.region)
        return self.name == other.name


@lru_cache(maxsize=4096)  # names recur in the documents of a corpus
def area_named(name: str) -> Area | None:
    """The known place of a name.

    >>> area_named("Leeds").kind, area_named("Kenya").kind, area_named("Reuters")
    ('town', 'country', None)
    """
    country = _country(name)
    if country is not None or len(name) < _SHORTEST:
        return country
    region = region_named(name)
    if region is not None:
        return Area(name, "region", region[1], region[0])
    town = place_named(name)
    return None if town is None else Area(name, "town", town.region, town.country)


@lru_cache(maxsize=4096)
def _country(name: str) -> Area | None:
    code = country_named(name)
    return None if code is None else Area(name, "country", None, code)


@dataclass(frozen=True, slots=True)
class Areas:
    """The places of a text.

    Attributes:
        located: those at which it locates something: after a preposition of place, or after "the city of".
        countries: those that it names.
    """

    located: Sequence[Area]
    countries: Sequence[Area]


def areas_of(text: str, vocabulary: NameWords) -> Areas:
    """The places of a text, each once.

    >>> from timeline.languages.en.names import NAMES
    >>> found = areas_of("Ann York met a man from Japan in Leeds, in the north of Kenya.", NAMES)
    >>> [area.name for area in found.located], [area.name for area in found.countries]
    (['Leeds', 'Kenya'], ['Japan', 'Kenya'])
    """
    placed = _placed(vocabulary).findall(text)
    placed += _after_nouns(text, vocabulary)
    places = dict.fromkeys(area_named(bare(name, vocabulary)) for name in placed)
    countries = dict.fromkeys(_country(bare(name, vocabulary)) for name in dict.fromkeys(_CAPITALS.findall(text)))
    located = [area for area in places if area is not None and area.name.lower() not in vocabulary.not_names]
    return Areas(located, [area for area in countries if area is not None])


@lru_cache(maxsize=2)
def _placed(vocabulary: NameWords) -> re.Pattern[str]:
    """A preposition of place, with a name: group 1."""
    prepositions = "|".join(word for each in sorted(vocabulary.placing) for word in (each, each.title()))
    return re.compile(rf"\s(?:{prepositions}) {optional_article(vocabulary)}({NAME})")


def optional_article(vocabulary: NameWords) -> str:
    """A pattern for an article that may come before a name."""
    return f"(?:(?:{'|'.join(sorted(vocabulary.articles))}) )?"


def _after_nouns(text: str, vocabulary: NameWords) -> Iterator[str]:
    """The names after "the city of"."""
    for link in sorted(vocabulary.title_links):
        for before, after in pairwise(text.split(f" {link} ")):
            if before.rpartition(" ")[2] in vocabulary.place_nouns and (name := _CAPITALS.match(after)):
                yield name[0]


@lru_cache(maxsize=4096)
def bare(name: str, vocabulary: NameWords) -> str:
    """A name without article and ending: "The U.S" of "The U.S.", "Kenya's"."""
    article, _, rest = name.partition(" ")
    own = rest if rest and article.lower() in vocabulary.articles else name
    bare_name = own.removesuffix("'s").removesuffix("’s")
    return f"{bare_name}." if bare_name[-2:-1] == "." and _INITIALS.search(bare_name) else bare_name


def mentions_of(area: Area, text: str, vocabulary: NameWords) -> int:
    """How often a text has a name or its adjective; not in a longer one, but for the bodies of a place.

    >>> from timeline.languages.en.names import NAMES
    >>> text = "Kenya sent Kenyan doctors. Kenya Airways flew them for the Kenya Ministry of Health. Ken paid."
    >>> mentions_of(area_named("Kenya"), text, NAMES)
    2
    """
    names = (area.name, *_adjectives(vocabulary).get(area.name, ()))
    return sum(_is_whole(text, end, vocabulary) for name in names for end in ends_of(name, text))


def nation(name: str, vocabulary: NameWords) -> str | None:
    """The country of an adjective or a people: "Kenyan", "Kenyans"."""
    return vocabulary.nations.get(name) or vocabulary.nations.get(name.removesuffix("s"))


def is_company(area: Area, text: str, vocabulary: NameWords) -> bool:
    """Whether a text has a company of the name, which it may call by the name alone: "Alaska Airlines", "Alaska"."""
    following = [_following(text, end) for end in ends_of(area.name, text)]
    borne = sum(vocabulary.organisation.search(word) is not None for word in following if word not in vocabulary.bodies)
    return borne > 1


@lru_cache(maxsize=2)
def _adjectives(vocabulary: NameWords) -> Mapping[str, Sequence[str]]:
    """The adjectives of countries by their names."""
    found: dict[str, list[str]] = {}
    for adjective, country in vocabulary.nations.items():
        found.setdefault(country, []).append(adjective)
    return found


def ends_of(name: str, text: str) -> Iterator[int]:
    """Where a name ends as a word or words."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield end
        at = text.find(name, end)


def _is_whole(text: str, end: int, vocabulary: NameWords) -> bool:
    """Whether no further word of a name follows, unless it is that of a local body."""
    following = _following(text, end)
    return not following or following in vocabulary.bodies


def _following(text: str, end: int) -> str:
    """The word with a capital right after a name."""
    found = _WORD.match(text, end)
    return found[1] if found else ""
