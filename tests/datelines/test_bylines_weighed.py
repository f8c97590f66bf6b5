"""Bylines among other dates: relative, ambiguous and rejected ones."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.datelines import find_dateline
from timeline.datelines.relative_bylines import relative_dates
from timeline.model import Document, Evidence, MonthDay

NOW = dt.datetime(2023, 7, 30, 12, 0, tzinfo=dt.UTC)
STORY = "The river rose in the night and the bridge was closed to all of the traffic until the water fell again. " * 8


def published(text: str, **fields) -> str | None:
    stamp = find_dateline(Document("a", text, **fields)).published
    return stamp.isoformat() if stamp else None


def evidence(text: str, field: str, **fields) -> Evidence:
    return next(each for each in find_dateline(Document("a", text, **fields)).evidence if each.field == field)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 hours ago", "2023-07-30T10:00:00+00:00"),
        ("Posted an hour ago", "2023-07-30T11:00:00+00:00"),
        ("Posted 35 mins ago by Ann Roe", "2023-07-30T11:25:00+00:00"),
        ("Published 3 days ago", "2023-07-27"),
        ("Posted 2 weeks ago", "2023-07-16"),
        ("vor einer Woche", "2023-07-23"),
        ("Publié il y a 3 semaines", "2023-07-09"),
        ("vor 2 Stunden", "2023-07-30T10:00:00+00:00"),
        ("Publié il y a 2 heures", "2023-07-30T10:00:00+00:00"),
        ("hace 3 días", "2023-07-27"),
        ("2時間前", "2023-07-30T10:00:00+00:00"),
        ("2 часа назад", "2023-07-30T10:00:00+00:00"),
        ("Yesterday at 18:30", "2023-07-29T18:30:00"),
        ("Yesterday, 6:30 p.m. ET", "2023-07-29T18:30:00-04:00"),
        ("Heute, 9.15 Uhr", "2023-07-30T09:15:00"),
        ("18:30 yesterday", "2023-07-29T18:30:00"),
    ],
)
def test_counting_from_the_moment_of_reading(text, expected):
    """Only where that moment is given."""
    assert published(f"Rain falls\n{text}\n", now=NOW) == expected
    assert published(f"Rain falls\n{text}\n") is None


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was closed 2 hours ago when the river rose over its banks in the old town.",
        "He said today at 10:00 that the bridge, which was closed in the night, would stay closed for the week.",
        "Posted 999999999 days ago",
    ],
)
def test_words_of_the_story_are_no_byline(text):
    """A relative date in running text is rejected, as a full one is."""
    assert published(text, now=NOW) is None


def test_hours_need_the_clock_of_the_moment():
    """A day without a clock has no hours to count from."""
    assert published("2 hours ago", now=dt.date(2023, 7, 30)) is None
    assert published("2 days ago", now=dt.date(2023, 7, 30)) == "2023-07-28"


def test_dates_after_the_moment_of_reading_lose():
    """A coming event is no publication, and a page may be wrong; the date from the user is always used."""
    text = f"Concert\nMay 3, 2024\n\nRain falls\nJuly 28, 2023\n{STORY}"
    assert published(text, now=NOW) == "2023-07-28"
    late = dt.date(2024, 5, 3)
    assert published(text, published=late, published_source="meta tag", now=NOW) == "2023-07-28"
    assert published(text, published=late, published_source="given by the user", now=NOW) == "2024-05-03"
    assert "after the moment of reading" in evidence(text, "published", published=late, now=NOW).note


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Posted 5/7/23\nPosted 28/6/23", "2023-07-05"),
        ("Ann Roe\n28.07.23, 18:30 Uhr", "2023-07-28T18:30:00"),
        ("Ann Roe\n28/07/98", "1998-07-28"),
        ("Version 1.2.34 of the code", None),
        ("The score was 6.4.21 after all", None),
    ],
)
def test_years_of_two_figures(text, expected):
    """Read as bylines write them; the rest of such figures are something else."""
    assert published(text) == expected


@pytest.mark.parametrize(
    ("text", "fields", "expected"),
    [
        ("Posted 5/7/2023", {"lang": "en-US"}, "2023-05-07"),
        ("Posted 5/7/2023", {"lang": "en-GB"}, "2023-07-05"),
        ("Posted 5/7/2023", {"lang": "de"}, "2023-07-05"),
        ("Posted 5/7/2023, edited 28/7/2023", {}, "2023-07-05"),
        ("Posted 5/7/2023\nOn July 5, 2023, it rained.", {}, "2023-07-05"),
        ("Posted 11/7/2023", {"now": NOW}, "2023-07-11"),
        ("Posted 5/7/2023", {"source_url": "https://x.example/2023/07/05/rain"}, "2023-07-05"),
        ("Posted 5/7/2023", {}, None),
    ],
)
def test_day_and_month_in_figures(text, fields, expected):
    """Settled by the language, by another date, or by what is past; otherwise by nobody."""
    assert published(text, **fields) == expected


@pytest.mark.parametrize(
    ("metadata", "source", "expected", "words"),
    [
        (dt.date(2023, 7, 29), "meta tag", "2023-07-30T18:30:00-04:00", "more specific than 2023-07-29"),
        (
            dt.date(2023, 7, 29),
            "given by the user",
            "2023-07-29",
            "ranked lower: 2023-07-30 (in the text: 'published' before it",
        ),
        (
            dt.date(2023, 7, 29),
            "field 'dct'",
            "2023-07-29",
            "ranked lower: 2023-07-30 (in the text: 'published' before it",
        ),
        (
            dt.datetime(2023, 7, 30, 22, 30, 9, tzinfo=dt.UTC),
            "meta tag",
            "2023-07-30T18:30:00-04:00",
            "the same moment",
        ),
        (
            dt.datetime(2023, 7, 29, 22, 30, tzinfo=dt.UTC),
            "meta tag",
            "2023-07-29T22:30:00+00:00",
            "ranked lower: 2023-07-30 (in the text",
        ),
    ],
)
def test_metadata_that_contradicts_the_byline(metadata, source, expected, words):
    """The more specific date is used, the other noted; the date from the user is always used."""
    text = f"Rain falls\nPublished July 30, 2023 6:30 p.m. EDT\n{STORY}"
    assert published(text, published=metadata, published_source=source) == expected
    assert words in evidence(text, "published", published=metadata, published_source=source).note


def test_ambiguous_figures_stay_empty():
    """Both readings are in the evidence."""
    found = evidence("Posted 5/7/2023 by Ann Roe", "published")
    assert (found.text, found.start) == ("5/7/2023", 7)
    assert "2023-07-05 or 2023-05-07" in found.note


def test_dateline_without_a_year_has_a_month_and_day():
    """A year is never invented."""
    found = find_dateline(Document("a", "SEOUL, July 28 (Example Wire) -- Rain fell on the city."))
    assert found.date == MonthDay(7, 28)
    note = next(each for each in found.evidence if each.field == "date")
    assert (note.text, note.note) == ("July 28", "in the dateline; its year is unknown")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Home\nMore news\nBridge opens\nJune 1, 2023\nSnow again\nJune 2, 2023\nRain falls\nJune 5, 2023\n{STORY}",
            "2023-06-05",
        ),
        (
            f"Rain falls\nJune 5, 2023\n{STORY}\n3 Comments\nBob\nJune 7, 2023 at 8:15 pm\nThank you for this, it was good to read.",
            "2023-06-05",
        ),
        (f"Pressemitteilung vom 05.06.2023\nRegen\n{STORY}", "2023-06-05"),
        (f"{STORY}\nDieser Beitrag wurde am 5. Juni 2023 um 9:15 Uhr veröffentlicht.", "2023-06-05T09:15:00"),
        (f"{STORY}\nThis page was last edited on 5 June 2023, at 09:15.", "2023-06-05T09:15:00"),
        (f"Rain falls\n{STORY}\n05.06.2023\nArtikel von:\nAnn Roe", "2023-06-05"),
        (f"Ann Roe / Mumbai June 5, 2023\n{STORY}", "2023-06-05"),
        (f"Old bridgeAnn Roe05.06.202318:30 UhrNo comments{STORY}", "2023-06-05T18:30:00"),
        (f"Rain fallsGenoa, 5 June 2023{STORY}", "2023-06-05"),
        (f"Eső\n2023. 06. 05. 9:15\n{STORY}", "2023-06-05T09:15:00"),
        (f"Eső\n2023. június 5.\n{STORY}", "2023-06-05"),
        ("القاهرة: الأربعاء، 07 يونيو 2023 12:19\nمطر", "2023-06-07T12:19:00"),
        (f"Rain falls\nBy\nann\non\nJune 5, 2023\n{STORY}", "2023-06-05"),
        (f"Rain falls\nJune 5, 2023 / 18:30\nROME, June 5, 2023 (XW) - {STORY}", "2023-06-05T18:30:00"),
        (f"June 1, 2023\nMenu\nVideo\n{'Sports ' * 30}\nRain falls\nJune 5, 2023\n{STORY}", "2023-06-05"),
        (f"Bridge festival\nJune 23-26, 2024, and 23.-26.6.2024\nRain falls\nJune 5, 2023\n{STORY}", "2023-06-05"),
        (f"Rain falls\n{STORY}\nRegen\nDieser Beitrag wurde am\n25/06/2023\nvon\nar\nveröffentlicht.", "2023-06-25"),
        (f"Release Date: June 5, 2023\nRain falls\n{STORY}\nLast Updated: June 9, 2023", "2023-06-05"),
    ],
)
def test_position_and_other_dates_decide(text, expected):
    """The longest text follows the byline; teasers stand above it, comments below; some texts state their own date."""
    assert published(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rain falls\nBridge\nJune 1, 2023\nSnow\nJune 2, 2023\nHail\nJune 3, 2023\n",
        "The new edition comes on\nJune 5, 2023\nwith all of its maps and is sold in every town.",
        "Erscheinungsdatum: 05.06.2023\nPreis: 12 Euro",
        "Termin: 05.06.2023, 18:30 Uhr\nOrt: Marktplatz",
    ],
)
def test_neither_of_equals_and_no_other_day(text):
    """A wrong date is worse than none."""
    assert published(text) is None


@pytest.mark.parametrize("text", ["1 " * 500_000, "vor " * 250_000, "today " * 170_000, "1 hour ago " * 90_000, "1/1/11 " * 140_000,
    "2023. junius 5. " * 60_000, "1 Comment " * 100_000, "Dieser Beitrag wurde am " * 40_000, "\u4e00" * 1_000_000])  # fmt: skip
def test_hostile_lengths(text):
    """No pattern takes longer than its text."""
    find_dateline(Document("a", text, now=NOW))


@given(st.text(max_size=80), st.datetimes() | st.datetimes(timezones=st.just(dt.UTC)) | st.dates())
def test_any_text_and_any_moment(text, now):
    """Nothing raises, at either end of the calendar."""
    for words in (text, f"{text} 2 hours ago", f"3 days ago {text}", f"yesterday 18:30 {text}", "1/2/9999"):
        find_dateline(Document("a", words, now=now))
        assert all(0 <= date.start < date.end <= len(words) for date in relative_dates(words, 0, len(words), now))
