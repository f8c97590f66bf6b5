"""Look up cities in the gazetteer by bisection, without loading it into objects.

Place data: GeoNames (https://www.geonames.org), CC BY 4.0. Built by `tests/tools/build_places.py`.
"""

import gzip
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

from timeline.datelines.folding import fold
from timeline.datelines.gazetteer.countries import country_named
from timeline.datelines.gazetteer.regions import region_named
from timeline.datelines.gazetteer.stylebook import ALTERNATE_NAMES, DEFAULT_COUNTRIES
from timeline.text.lazy_patterns import deferred

_FILE = Path(__file__).with_name("places.txt.gz")
_ZONES_FILE = Path(__file__).with_name("region_zones.txt")
_LONGEST_NAME = 60
_WORD = deferred(r"[^\W\d_]+(?:['’][^\W\d_]{1,2}\b)?")


@dataclass(frozen=True, slots=True)
class Place:
    """A city; unknown fields are None.

    Attributes:
        is_primary_name: found by its main name, not by an alternate name.
        note: why it was chosen.
    """

    name: str
    region: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    timezone: str | None
    population: int = 0
    is_primary_name: bool = True
    note: str = ""


@lru_cache(maxsize=4096)  # the datelines of a corpus name the same few hundred cities
def place_named(name: str, qualifier: str | None = None) -> Place | None:
    """The city that a dateline names.

    Args:
        name: as written, in any case.
        qualifier: the region or country after it.

    >>> place_named("SEOUL").timezone
    'Asia/Seoul'
    >>> place_named("LONDON").country, place_named("LONDON", "Ontario").country
    ('GB', 'CA')
    """
    if not 0 < len(name) <= _LONGEST_NAME:
        return None
    folded = fold(name)
    found = _by_alternate_name(folded, qualifier) or (
        _qualified(folded, name, qualifier) if qualifier else _unqualified(folded)
    )
    return _as_written(found, name) if found else None


def _by_alternate_name(folded: str, qualifier: str | None) -> Place | None:
    """The place of a former or alternate name, unless the qualifier is another country ("CANTON, Ohio")."""
    known_as = ALTERNATE_NAMES.get(folded)
    if known_as is None:
        return None
    named = region_or_country(qualifier) if qualifier else None
    if named and named != (None, known_as.country):
        return None
    found = _largest([place for place in _entries(fold(known_as.name)) if place.country == known_as.country])
    return replace(found, note=known_as.note) if found else None


def _as_written(place: Place, name: str) -> Place:
    """The place under the name as written, as in Leningrad; only accents and other scripts are normalised."""
    if not name.isascii() or fold(name) == fold(place.name):
        return place
    note = "; ".join(filter(None, (place.note, f"{place.name} in the gazetteer")))
    return replace(place, name=ordinary_case(name), note=note)


def region_or_country(words: str) -> tuple[str | None, str] | None:
    """The region (None for a whole country) and country that the words name.

    >>> region_or_country("Ga."), region_or_country("Vietnam"), region_or_country("Reuters")
    (('Georgia', 'US'), (None, 'VN'), None)
    """
    region = region_named(words)
    if region:
        return region[1], region[0]
    country = country_named(words)
    return (None, country) if country else None


def _qualified(folded: str, name: str, qualifier: str) -> Place | None:
    """The city in the region or country after it; a town outside the gazetteer still has these."""
    named = region_or_country(qualifier)
    if named is None:
        return None
    region, country = named
    entries = [place for place in _entries(folded) if place.country == country]
    found = _largest([place for place in entries if region is None or place.region == region])
    if found is None and qualifier and fold(qualifier) == "georgia":  # the US state and the country
        found = _largest([place for place in _entries(folded) if place.country == "GE"])
    if found is not None:
        return replace(found, note=f"chosen by {qualifier!r} after it")
    note = f"not in the gazetteer; region and country from {qualifier!r} after it"
    return Place(ordinary_case(name), region, country, None, None, _zone_of(region, country), note=note)


def _unqualified(folded: str) -> Place | None:
    entries = _entries(folded)
    if not entries:
        return _whole_country(folded)
    usual_country = DEFAULT_COUNTRIES.get(folded)
    usual = [place for place in entries if place.country == usual_country]
    if usual:
        return replace(_most_prominent(usual), note="the best-known place of this name, by news style")
    best = _most_prominent(entries)
    rivals = len({(place.country, place.region) for place in entries}) - 1
    return replace(best, note=f"the largest of {rivals + 1} of this name" if rivals else "")


def _whole_country(folded: str) -> Place | None:
    """A small country in place of its capital: "BAHRAIN, March 24"."""
    country = country_named(folded)
    if country is None:
        return None
    return Place(
        ordinary_case(folded.upper()), None, country, None, None, _zone_of(None, country), note="a whole country"
    )


def _largest(places: list[Place]) -> Place | None:
    return _most_prominent(places) if places else None


def _most_prominent(places: list[Place]) -> Place:
    """The largest place; an alternate name needs ten times the population of a main name."""
    return max(places, key=lambda place: place.population * (10 if place.is_primary_name else 1))


def _entries(folded: str) -> list[Place]:
    """All gazetteer entries of a folded name, with "St." and "Saint" alike."""
    found = _entries_spelled(folded)
    first, _, others = folded.partition(" ")
    variant = {"st": "saint", "saint": "st", "ft": "fort", "mt": "mount"}.get(first)
    return found + _entries_spelled(f"{variant} {others}") if variant and others else found


def _entries_spelled(folded: str) -> list[Place]:
    data = _gazetteer()
    wanted = folded.encode("utf-8") + b"\t"
    low, high = 0, len(data)
    while low < high:
        start = data.rfind(b"\n", 0, (low + high) // 2) + 1
        end = data.find(b"\n", start) + 1
        if data[start : start + len(wanted)] < wanted:
            low = max(end, low + 1)
        else:
            high = start
    found = []
    while data.startswith(wanted, low):
        end = data.find(b"\n", low)
        found.append(_place(data[low:end].decode("utf-8")))
        low = end + 1
    return found


def _place(line: str) -> Place:
    _, rank, name, region, country, latitude, longitude, zone, population = line.split("\t")
    return Place(name, region or None, country, float(latitude), float(longitude), zone, int(population), rank == "0")


@cache
def _gazetteer() -> bytes:
    data = gzip.decompress(_FILE.read_bytes())
    while data.startswith(b"#"):
        data = data[data.find(b"\n") + 1 :]
    return data


def zone_of_country(country: str) -> str | None:
    """The time zone of a country; None where it has several.

    >>> zone_of_country("DE"), zone_of_country("US")
    ('Europe/Berlin', None)
    """
    return _zone_of(None, country)


def _zone_of(region: str | None, country: str) -> str | None:
    """The zone of a region or country; None where it has several."""
    return _zones().get((country, region or ""))


@cache
def _zones() -> dict[tuple[str, str], str]:
    lines = _ZONES_FILE.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {(country, region): zone for country, region, zone in rows}


def ordinary_case(name: str) -> str:
    """A name in capitals in title case; other names unchanged.

    >>> ordinary_case("PORT-AU-PRINCE"), ordinary_case("McALLEN"), ordinary_case("ST. JOHN'S")
    ('Port-Au-Prince', 'McALLEN', "St. John's")
    """
    return _WORD.sub(lambda word: word[0].capitalize(), name) if name.isupper() else name
