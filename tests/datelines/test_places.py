"""The gazetteer: sound, small, and looked up without being built."""

import datetime as dt
import gzip
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tools.build_places import PLACES_FILE, ZONES_FILE, zones_of_regions

from timeline.datelines.folding import fold
from timeline.datelines.gazetteer.places import place_named, region_or_country
from timeline.datelines.gazetteer.stylebook import ALTERNATE_NAMES, COMMON_WORDS, DEFAULT_COUNTRIES
from timeline.datelines.months import month_named
from timeline.languages.time_zones import in_zone

ROWS = [
    line.split("\t")
    for line in gzip.decompress(PLACES_FILE.read_bytes()).decode().splitlines()
    if not line.startswith("#")
]


def test_file_is_small_credited_and_sorted():
    """Bisection needs the order; the licence needs the credit."""
    text = gzip.decompress(PLACES_FILE.read_bytes()).decode()
    assert PLACES_FILE.stat().st_size < 2_000_000
    assert "GeoNames" in text[:300]
    assert "CC BY 4.0" in text[:300]
    keys = [row[0] for row in ROWS]
    assert keys == sorted(keys)


def test_rows_are_sound():
    """Nine columns, a folded name, a country, a place on the globe, a zone that exists."""
    zones = available_timezones()
    for row in ROWS:
        name, rank, _, _, country, latitude, longitude, zone, population = row
        assert fold(name) == name
        assert rank in "01"
        assert len(country) == 2
        assert -90 <= float(latitude) <= 90
        assert -180 <= float(longitude) <= 180
        assert zone in zones
        assert int(population) >= 0


def test_zones_of_regions_are_those_of_their_cities():
    """The shipped table is what the gazetteer counts to."""
    counted = zones_of_regions(gzip.decompress(PLACES_FILE.read_bytes()).decode())
    assert ZONES_FILE.read_text(encoding="utf-8") == counted
    assert "\nCA\tAlberta\tAmerica/Edmonton\n" in counted
    assert "\nUS\t\t" not in counted  # a country of several zones has none


@pytest.mark.parametrize("name", sorted(ALTERNATE_NAMES))
def test_other_names_lead_somewhere(name):
    """Every row of the table of other names is found."""
    assert place_named(name) is not None


@pytest.mark.parametrize("name", sorted(DEFAULT_COUNTRIES))
def test_cities_that_stand_alone_are_found(name):
    """Every city of the news habit is in the country it should be in."""
    place = place_named(name)
    assert place is not None
    assert place.country == DEFAULT_COUNTRIES[name]


def test_words_are_folded():
    """The list of words is compared with folded names."""
    assert {fold(word) for word in COMMON_WORDS} == COMMON_WORDS


@pytest.mark.parametrize(
    ("name", "beside", "country", "zone"),
    [
        ("Seoul", None, "KR", "Asia/Seoul"),
        ("BOMBAY", None, "IN", "Asia/Kolkata"),
        ("Xi'an", None, "CN", "Asia/Shanghai"),
        ("SAO PAULO", None, "BR", "America/Sao_Paulo"),
        ("Birmingham", "Ala.", "US", "America/Chicago"),
        ("BIRMINGHAM", None, "GB", "Europe/London"),
        ("San Jose", "Calif.", "US", "America/Los_Angeles"),
        ("Springhollow", "Wyo.", "US", "America/Denver"),
        ("BAHRAIN", None, "BH", "Asia/Bahrain"),
        ("Nowhere", None, None, None),
    ],
)
def test_choice(name, beside, country, zone):
    """The qualifier first, then news style, then size."""
    place = place_named(name, beside)
    assert ((place.country, place.timezone) if place else (None, None)) == (country, zone)


@given(st.text(max_size=40), st.none() | st.text(max_size=20))
def test_any_name_may_be_asked_for(name, beside):
    """No name raises."""
    place_named(name, beside)
    region_or_country(name)
    month_named(name)


@pytest.mark.parametrize(
    ("words", "country", "expected"),
    [
        ("JST", None, "+09:00"),
        ("GMT+3", None, "+03:00"),
        ("UTC-4", None, "-04:00"),
        ("Etc/GMT-3", None, "+03:00"),
        ("+0530", None, "+05:30"),
        ("PT", None, "-07:00"),
        ("EST", None, "-05:00"),
        ("IST", "IL", "+03:00"),
        ("CST", "US", "-06:00"),
        ("CST", None, ""),
        ("UTC+99", None, ""),
    ],
)
def test_zones(words, country, expected):
    """Signs, seasons, and abbreviations that stay open."""
    stamp = in_zone(dt.datetime(2022, 7, 30, 18, 30), words, country).stamp  # noqa: DTZ001 - the zone comes next
    assert stamp.isoformat()[19:] == expected
