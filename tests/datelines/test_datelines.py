"""From text to dateline: the whole stage, on whole openings."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.datelines import anchor_of, find_dateline
from timeline.model import Dateline, Document
from timeline.reading import read

DATA = Path(__file__).parents[2] / "data"


def dateline(text: str, **fields) -> Dateline:
    return find_dateline(Document("a", text, **fields))


def published(text: str, **fields) -> str | None:
    stamp = dateline(text, **fields).published
    return stamp.isoformat() if stamp else None


def check_evidence(document: Document, found: Dateline) -> None:
    """Quoted words are where the evidence says; every field that is filled has its evidence, and so may an open publication."""
    for evidence in found.evidence:
        if evidence.start is not None:
            assert 0 <= evidence.start <= len(document.text)
            assert document.text[evidence.start : evidence.start + len(evidence.text)] == evidence.text
    proven = {evidence.field for evidence in found.evidence}
    fields = (
        "place",
        "region",
        "country",
        "latitude",
        "longitude",
        "timezone",
        "agency",
        "byline",
        "date",
        "published",
        "updated",
    )
    filled = {field for field in fields if getattr(found, field) is not None}
    assert filled in (proven, proven - {"published"})
    assert all(each.note.endswith("left empty") for each in found.evidence if each.field not in filled)


@pytest.mark.parametrize(
    ("name", "place", "zone", "day"),
    [
        ("harbour_fire.html", "Trieste", "Europe/Rome", "2024-05-14"),
        ("grain_deal.txt", "Ankara", "Europe/Istanbul", "2025-03-14"),
        ("bridge_forum_scrape.txt", "Glasgow", "Europe/London", "2024-09-09"),
        ("canal_background.txt", None, None, None),
    ],
)
def test_samples(name, place, zone, day):
    """The shipped articles, with a forum's older date above and related dates below."""
    (document,) = read(DATA / name)
    found = find_dateline(document)
    check_evidence(document, found)
    anchor = anchor_of(found)
    assert (found.place, found.timezone) == (place, zone)
    assert (anchor.day.isoformat() if anchor else None) == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Contributing writerMay 3, 2022 18:30 JST\nTOKYO -- Rain", "2022-05-03T18:30:00+09:00"),
        ("By ANN ROEMAY 3, 2022\nRain fell.", "2022-05-03"),
        ("Published 9:14 AM EDT, Tue May 3, 2022\nRain", "2022-05-03T09:14:00-04:00"),
        ("Updated 9:14 AM EDT, May 4, 2022Published 6:02 AM EDT, May 3, 2022\nRain", "2022-05-03T06:02:00-04:00"),
        ("First published on 3 May 2022 by Ann Roe", "2022-05-03"),
        ("Posted: 3rd of May, 2022", "2022-05-03"),
        ("May 3, 2022 at 6:30 p.m. ET\nBy Ann Roe", "2022-05-03T18:30:00-04:00"),
        ("January 3, 2022 at 6:30 p.m. ET\nBy Ann Roe", "2022-01-03T18:30:00-05:00"),
        ("Publié le 3 mai 2022 à 18h30", "2022-05-03T18:30:00"),
        ("Von Jana Roe\n3. März 2022, 18.30 Uhr", "2022-03-03T18:30:00"),
        ("Опубликовано 3 мая 2022, 18:30", "2022-05-03T18:30:00"),
        ("2022年5月3日 18時30分", "2022-05-03T18:30:00"),
        ("Posted 2022-05-03T18:30:00Z", "2022-05-03T18:30:00+00:00"),
        ("3 May 2022 16:45 UTC+5:30", "2022-05-03T16:45:00+05:30"),
        ("3 May 2022 16:45 GMT-3", "2022-05-03T16:45:00-03:00"),
        ("Last updated 18:30, May 3 2022\nRain", "2022-05-03T18:30:00"),
        ("Published: 18:30 EDT, 3 May 2022 | Updated: 19:00 EDT, 3 May 2022", "2022-05-03T18:30:00-04:00"),
        ("May 3, 2022 6:30 PM Eastern", "2022-05-03T18:30:00-04:00"),
        ("입력 2022.05.03 18:30\n수정 2022.05.04 09:12", "2022-05-03T18:30:00"),
        ("3 de mayo de 2022 a las 18:30\nMADRID (EFE).- Llovió.", "2022-05-03T18:30:00"),
        ("Posted 11/8/2022 10:46 PM\nOn Nov. 3, 2022, it rained.", "2022-11-08T22:46:00"),
        ("Date: Tue, 3 May 2022 18:30:00 +0900\nSubject: rain", "2022-05-03T18:30:00+09:00"),
        ("Posted 28/5/2022\n3/5/2022 was dry", "2022-05-28"),
    ],
)
def test_byline_grammar(text, expected):
    """The ways in which bylines state a day, a clock and a zone."""
    assert published(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Member since Nov 4, 2011\nRain fell on the harbour.",
        "Nov 4, 2011\nReaction score\nRain fell.",
        "Nov 4, 2011\nPosts: 1,204",
        "Copyright 2010-2022 Example Media",
        "© May 3, 2022 Example Media",
        "The court ruled on May 3, 2019 that the tax was lawful.",
        "They met in the town on 3 May 2019, and again in June.",
        "Photo taken May 3, 2019. Example Pictures",
        "The offer is valid until May 3, 2022",
        "Retrieved May 3, 2022",
        "Published 3 May",
        "Published 31 February 2022",
        "Posted 3/4/2022",
        "2 hours ago",
        "Call 1-800-2022-0503 or 20220503",
        "Section 12, 2023",
        "",
        "Timeline of the bridge\nMay 3, 2019: the storm\nJune 4, 2020: the inquiry\nJuly 5, 2021: the plan",
        "Ann Roe, May 3, 1959 - June 4, 2020\nAnn Roe was a writer.",
        "Privacy policy\nEffective date: May 3, 2019\nWe keep your data.",
        "Date of birth: May 3, 1959",
        "Release date\nMay 3, 2019\nGenre\nDrama",
        "ISBN 978-2019-05-03",
        "Concert\nSaturday, May 3, 2025, 8 p.m.\nTickets 20 euros.",
        "In this photo taken Friday, May 3, 2019, people cross the bridge.",
        "The flood of 3 May 2019\u2014the worst in a century\u2014took the bridge.",
        "Rain (May 3, 2019) and snow (June 4, 2020) closed the bridge over the river for a day each.",
        "Ann Roe (@annroe)\nMay 3, 2019\nRain again.",
    ],
)
def test_dates_that_are_no_publication(text):
    """No date is better than a wrong one."""
    assert published(text) is None


def test_cues_outweigh_older_dates_and_page_headers():
    """A join date above, the day of viewing above, an old event below."""
    text = (
        "Example Forum\nOld_Timer\nMember since Nov 4, 2011\nThursday, May 5, 2022\nHome\nRain stops ferries\n"
        "By Ann Roe - May 3, 2022\nGENOA (Example Wire) -- Thirty years after the flood of Oct. 7, 1992, the rain came back."
    )
    found = dateline(text)
    assert found.published == dt.date(2022, 5, 3)
    assert (found.place, found.agency, found.byline) == ("Genoa", "Example Wire", "Ann Roe")
    note = next(evidence.note for evidence in found.evidence if evidence.field == "published")
    assert "2011-11-04 (a join date)" in note


@pytest.mark.parametrize(
    ("text", "expected", "word"),
    [
        ("Posted May 3, 2022 10:15 IST\nMUMBAI, India (PTI) - Rain fell.", "2022-05-03T10:15:00+05:30", "IN"),
        ("Posted May 3, 2022 10:15 IST\nDUBLIN (PA) - Rain fell on Tuesday.", "2022-05-03T10:15:00+01:00", "IE"),
        ("Posted May 3, 2022 10:15 IST\nRain fell.", "2022-05-03T10:15:00", "may be"),
        ("Posted May 3, 2022 10:15 CST\nBEIJING (Example Wire) - Rain fell.", "2022-05-03T10:15:00+08:00", "CN"),
        ("Posted Jan 3, 2022 10:15 BST\nRain fell.", "2022-01-03T10:15:00", "may be"),
    ],
)
def test_ambiguous_zones(text, expected, word):
    """The dateline's country decides; otherwise the clock stays naive and the readings are listed."""
    found = dateline(text)
    assert found.published is not None
    assert found.published.isoformat() == expected
    assert word in next(evidence.note for evidence in found.evidence if evidence.field == "published")


def test_metadata_goes_before_the_byline():
    """The date of the user or the source is used, and the disagreement noted."""
    found = dateline("Published May 3, 2022", published=dt.date(2022, 5, 9), published_source="given by the user")
    assert found.published == dt.date(2022, 5, 9)
    (evidence,) = found.evidence
    assert evidence.start is None
    assert "2022-05-03" in evidence.note
    anchor = anchor_of(found)
    assert anchor is not None
    assert anchor.source == "published 2022-05-09 (given by the user)"


def test_clock_of_the_byline_refines_the_day_of_the_metadata():
    """The same day, stated more finely, is no disagreement."""
    assert published("Published May 3, 2022 18:30 JST", published=dt.date(2022, 5, 3)) == "2022-05-03T18:30:00+09:00"


def test_update_is_no_publication_date():
    """A change is not the publication unless nothing else is said."""
    found = dateline("Published May 3, 2022 18:30 JST\nUpdated May 5, 2022 09:00 JST\nRain fell.")
    assert found.published is not None
    assert found.updated is not None
    assert (found.published.day, found.updated.day) == (3, 5)


def test_address_and_dateline_speak_for_a_date():
    """Two plain dates would leave each other in doubt; the address decides."""
    text = "Rain\nMay 3, 2022\nSnow\nMay 9, 2022\n"
    assert published(text) is None
    assert published(text, source_url="https://x.example/2022/05/09/snow") == "2022-05-09"


@pytest.mark.parametrize(
    ("stamp", "zone", "day"),
    [
        (dt.datetime(2022, 5, 3, 20, tzinfo=dt.UTC), "Asia/Tokyo", "2022-05-04"),
        (dt.datetime(2022, 5, 3, 2, tzinfo=dt.UTC), "America/New_York", "2022-05-02"),
        (dt.datetime(2022, 5, 3, 20, tzinfo=dt.UTC), None, "2022-05-03"),
        (dt.datetime(2022, 5, 3, 20), "Asia/Tokyo", "2022-05-03"),  # noqa: DTZ001 - a clock without a zone is the case
        (dt.date(2022, 5, 3), "Asia/Tokyo", "2022-05-03"),
        (dt.datetime.max.replace(tzinfo=dt.UTC), "Asia/Tokyo", "9999-12-31"),
    ],
)
def test_anchor_is_the_local_day(stamp, zone, day):
    """An instant is turned into the place's own day; what has no zone is taken as it is."""
    anchor = anchor_of(Dateline("a", timezone=zone, published=stamp))
    assert anchor is not None
    assert (anchor.day.isoformat(), anchor.timezone) == (day, zone)


def test_dateline_with_its_own_year_is_an_anchor():
    """Only a whole date: nothing is taken from today."""
    anchor = anchor_of(dateline("SEOUL, May 3, 2022 (Example Wire) -- Rain fell on the city."))
    assert anchor is not None
    assert anchor.day == dt.date(2022, 5, 3)
    assert anchor_of(dateline("SEOUL, May 3 (Example Wire) -- Rain fell on the city.")) is None


@pytest.mark.parametrize(
    "text",
    [" " * 1_000_000, "7" * 1_000_000, "A " * 500_000, "A" * 1_000_000, "2022 " * 200_000, "May 3, 2022 " * 80_000, "(" * 1_000_000,
     "SEOUL, " * 150_000, "By Ann " * 150_000, "- " * 500_000, "1/1/2022" * 120_000, "20:22 " * 160_000, "\n" * 1_000_000],
)  # fmt: skip
def test_hostile_lengths(text):
    """A million characters of anything take no longer than the head and tail of a story."""
    document = Document("a", text)
    check_evidence(document, find_dateline(document))


PIECES = st.sampled_from(
    ["SEOUL", "St. LOUIS", "LONDON, Ontario", "(AP)", "--", " - ", "\n", "May 3, 2022", "3 mai 2022", "18:30 JST", "6:30 p.m. ET", "10:15 IST",
     "Published ", "Updated ", "By Ann Roe", "Member since ", "/TASS/.", "July 28", "2022-05-03T18:30:00Z", "GMT+99:99", "\ufffd", "İ", "ſ", "٣", "²"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=5), max_size=14).map("".join), st.sampled_from([None, "en", "de", "xx", ""]))
@example("1 ſ 2022", None)
@example("SEOUL, May ² (AP) -", None)
@example("9999 GMT 31 Dec 2099", None)
def test_any_text_has_a_dateline_with_true_evidence(text, lang):
    """No text raises, and every quoted word is at its offset."""
    document = Document("a", text, lang=lang)
    found = find_dateline(document)
    check_evidence(document, found)
    anchor_of(found)
