"""Which day a moment in UTC is for the document that states it."""

import datetime as dt

import pytest

from timeline.datelines import anchor_of, find_dateline
from timeline.model import Document, StatedDate
from timeline.reading.stamps import GIVEN_BY_USER

STORY = "Rain fell on the harbour for hours, and the ferries stayed in port until the evening. " * 3


def day(stamp: str, text: str = STORY, **fields: object) -> str:
    """The day from which relative dates count."""
    published = dt.datetime.fromisoformat(stamp)
    document = Document("a", text, published=published, **{"published_source": "meta tag"} | fields)  # type: ignore[arg-type]
    anchor = anchor_of(find_dateline(document))
    assert anchor is not None
    return anchor.day.isoformat()


@pytest.mark.parametrize(
    ("stamp", "text", "expected"),
    [
        ("2020-06-20T00:00:00+00:00", f"KANSAS CITY, Mo. (AP) — {STORY}", "2020-06-20"),
        ("2020-06-20T00:00:00+00:00", STORY, "2020-06-20"),
        ("2020-06-20T00:30:00+00:00", f"KANSAS CITY, Mo. (AP) — {STORY}", "2020-06-19"),
        ("2020-06-20T00:00:00+02:00", STORY, "2020-06-20"),
        ("2020-06-20T00:00:00+00:00", f"June 19, 2020 7:00 p.m.\n{STORY}", "2020-06-19"),
        ("2021-04-10T02:15:00+00:00", f"April 9, 2021\n{STORY}", "2021-04-09"),
        ("2021-04-10T20:15:00+00:00", f"April 11, 2021\n{STORY}", "2021-04-11"),
        ("2021-04-10T20:15:00+00:00", f"April 9, 2021\n{STORY}", "2021-04-10"),
        ("2021-04-10T02:15:00+00:00", f"April 10, 2021\n{STORY}", "2021-04-10"),
    ],
)
def test_the_day_by_the_text(stamp, text, expected):
    """Midnight UTC is a day; a shown day counts only where an offset can lead to it."""
    assert day(stamp, text) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"source_url": "https://news.example.jp/1"}, "2021-04-11"),
        ({"lang": "ja"}, "2021-04-11"),
        ({"source_url": "https://news.example.com/1", "lang": "en"}, "2021-04-10"),
        ({"source_url": "https://news.example.us/1"}, "2021-04-10"),
        ({"source_url": "https://news.io/1"}, "2021-04-10"),
        ({"other_dates": (StatedDate("April 11, 2021", "shown on the page"),)}, "2021-04-11"),
        ({"source_url": "https://news.example.jp/1", "published_source": GIVEN_BY_USER}, "2021-04-10"),
    ],
)
def test_the_day_by_the_page_its_address_or_language(fields, expected):
    """A country with several time zones settles nothing, nor does a domain that sites anywhere use."""
    assert day("2021-04-10T20:15:00+00:00", **fields) == expected


def test_the_evidence_says_why():
    """With the moment as stated, and the dates that were rejected."""
    rejected = StatedDate("2015-01-01", "JSON-LD dateCreated", "less reliable than the meta tag")
    stamp = dt.datetime(2021, 4, 10, 20, 15, tzinfo=dt.UTC)
    document = Document("a", STORY, published=stamp, published_source="meta tag", lang="ja", other_dates=(rejected,))
    found = find_dateline(document).evidence[0]
    assert found.text == "2021-04-10T20:15:00+00:00"
    assert found.note == (
        "meta tag; the local time of JP, by its address or language; "
        "not 2015-01-01 (JSON-LD dateCreated: less reliable than the meta tag)"
    )
