"""Datelines at the start of a line, and capitals that are none."""

import datetime as dt

import pytest

from timeline.datelines import find_dateline
from timeline.datelines.opening_datelines import find_opening, year_for
from timeline.model import Document


@pytest.mark.parametrize(
    ("text", "place", "country", "agency"),
    [
        ("SEOUL -- Rain fell on the city on Friday.", "Seoul", "KR", None),
        ("WASHINGTON, May 3 (Example Wire) - Rain fell.", "Washington", "US", "Example Wire"),
        ("PARIS (AP) — Rain fell.", "Paris", "FR", "AP"),
        ("MOSCOW, May 3. /TASS/. Rain fell.", "Moscow", "RU", "TASS"),
        ("Madrid, 3 may (EFE).- Llovió en la ciudad.", "Madrid", "ES", "EFE"),
        ("(ANSA) - ROME, MAY 3 - Rain fell.", "Rome", "IT", "ANSA"),
        ("NEW DELHI: (PTI) Rain fell.", "New Delhi", "IN", "PTI"),
        ("NEW DELHI (PTI): Rain fell.", "New Delhi", "IN", "PTI"),
        ("New Delhi [India], May 3 (ANI): Rain fell.", "New Delhi", "IN", "ANI"),
        ("BEIJING/TOKYO (Reuters) - Rain fell.", "Beijing", "CN", "Reuters"),
        ("UNITED NATIONS (AP) — Rain fell.", "United Nations", "US", "AP"),
        ("St. LOUIS (AP) _ Rain fell.", "St. Louis", "US", "AP"),
        ("LONDON, Ontario (CP) - Rain fell.", "London", "CA", "CP"),
        ("LONDON (Reuters) -Rain fell.", "London", "GB", "Reuters"),
        ("CANTON, Ohio, May 3 - Rain fell.", "Canton", "US", None),
        ("SMALLVILLE, Kan. (AP) — Rain fell.", "Smallville", "US", "AP"),
        ("BERLIN dpa | Es regnete.", "Berlin", "DE", "dpa"),
        ("Washington CNN — Rain fell.", "Washington", "US", "CNN"),
        ("TBILISI, Georgia (AP) — Rain fell.", "Tbilisi", "GE", "AP"),
        ("ATLANTA, Georgia (AP) — Rain fell.", "Atlanta", "US", "AP"),
        ("WEST BERLIN, May 3 - Rain fell.", "West Berlin", "DE", None),
        ("LENINGRAD, May 3 - Rain fell.", "Leningrad", "RU", None),
        ("МОСКВА, 3 мая /ТАСС/. Прошёл дождь.", "Moscow", "RU", "ТАСС"),
        ("WASHINGTON, D.C. (AP) — Rain fell.", "Washington", "US", "AP"),
        ("ABOARD AIR FORCE ONE (Reuters) - Rain fell.", "Aboard Air Force One", None, "Reuters"),
        ("Photo: a river. (Handout)\nRain again\n\n  GENEVA (AP) — Rain fell.", "Geneva", "CH", "AP"),
        ("МОСКВА, 3 мая - Прошёл дождь.", "Moscow", "RU", None),
        ("القاهرة 3 مايو (رويترز) - هطل المطر.", "Cairo", "EG", "رويترز"),
        ("Kraków, 03.05 (PAP) - Padał deszcz.", "Kraków", "PL", "PAP"),
        ("NEW YORK, NY / ACCESSWIRE / May 3, 2024 / Rain fell.", "New York", "US", "ACCESSWIRE"),
        ("新华社北京5月3日电（记者 王某）下雨了。", "Beijing", "CN", "新华社"),
        ("（中央社記者王某台北3日電）下雨了。", "Taipei", "TW", "中央社"),
        ("(서울=연합뉴스) 홍길동 기자 = 비가 내렸다.", "Seoul", "KR", "연합뉴스"),
        ("[부산·서울=뉴시스] 비가 내렸다.", "Busan", "KR", "뉴시스"),
        ("【ソウル共同】雨が降った。", "Seoul", "KR", "共同"),
        ("Geneva, 3 May 2024\nRain fell.", "Geneva", "CH", None),
    ],
)
def test_datelines(text, place, country, agency):
    """The shapes that wires and papers print."""
    found = find_dateline(Document("a", text))
    assert (found.place, found.country, found.agency) == (place, country, agency)


@pytest.mark.parametrize(
    "text",
    [
        "FAQ - We answer your questions about the new rules",
        "BREAKING - Rain falls on the harbour again",
        "WATCH: Rain falls on the harbour again",
        "AXA - the insurer said on Monday that it would",
        "NICE - what a day it was for all of us",
        "READING - an old habit comes back to the city",
        "JUST IN - Rain falls on the harbour again",
        "EU-WAHL 2019 - Das ist wichtig für alle",
        "GIRL - Ann Roe",
        "I (and others) - we went home in the rain",
        "Rain fell - as it does",
        "Paris - the city of light - was dark",
        "U.S. STOCKS - Rain falls on markets again today",
        "MAY 3 - Rain fell on the harbour all day",
    ],
)
def test_capitals_that_are_no_dateline(text):
    """A piece nobody knows ends the matter."""
    assert find_opening(text) is None


@pytest.mark.parametrize(
    ("month", "day", "published", "expected"),
    [
        (5, 3, dt.date(2022, 5, 4), "2022-05-03"),
        (12, 31, dt.date(2022, 1, 1), "2021-12-31"),
        (1, 1, dt.date(2021, 12, 31), "2022-01-01"),
        (2, 29, dt.date(2023, 3, 1), "2024-02-29"),
        (5, 3, None, None),
    ],
)
def test_year_comes_from_publication(month, day, published, expected):
    """The nearest year; never today's."""
    found = year_for(month, day, published, None)
    assert (found.isoformat() if found else None) == expected
