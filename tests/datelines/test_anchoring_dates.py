"""Dates in the text are weighed for an anchor only where they can change it, and the anchor is the same as after weighing all."""

import datetime as dt

import pytest

from timeline.datelines import anchor_of, find_anchoring_dateline, find_dateline
from timeline.model import Document
from timeline.pipeline import tag_document, tag_timexes

STORY = (
    "The mill burned down on Friday, said the mayor of the town, and nobody of the night shift was hurt in the fire."
)
DAY = dt.date(2023, 7, 30)
LATE = dt.datetime(2023, 7, 31, 3, 30, tzinfo=dt.UTC)
NAIVE = LATE.replace(tzinfo=None)

CASES = {
    "nothing is stated outside the text": Document("a", f"By Ann Roe\nJuly 30, 2023\n{STORY}"),
    "the text states the clock time of the day": Document(
        "a", f"By Ann Roe\nJuly 30, 2023 18:30 JST\n{STORY}", published=DAY
    ),
    "the text states another day": Document("a", f"By Ann Roe\nJuly 28, 2023 18:30 JST\n{STORY}", published=DAY),
    "the byline of a page is more exact than its day": Document(
        "a", f"Published: July 29, 2023 18:30 JST\n{STORY}", published=DAY, published_source="JSON-LD datePublished"
    ),
    "the text shows the local day of a moment in UTC": Document(
        "a", f"By Ann Roe\nJuly 30, 2023\n{STORY}", published=LATE
    ),
    "the text shows the local time of a moment in UTC": Document(
        "a", f"By Ann Roe\nJuly 30, 2023 11:30 PM EDT\n{STORY}", published=LATE
    ),
    "a moment without a zone": Document("a", f"By Ann Roe\nJuly 30, 2023 11:30 PM EDT\n{STORY}", published=NAIVE),
    "a dateline opens after a date in the line": Document(
        "a", f"Staff writer July 28, 2023 SEOUL, July 28 (Example Wire) -- {STORY}", published=DAY
    ),
    "the publication is after the moment of reading": Document(
        "a", f"By Ann Roe\nJuly 30, 2023\n{STORY}", published=dt.date(2032, 7, 30), now=dt.date(2023, 8, 1)
    ),
    "only the year is stated, in history": Document("a", f"{STORY} It was built on May 3, 1898.", published=DAY),
}


@pytest.mark.parametrize("document", CASES.values(), ids=CASES)
def test_the_anchor_and_the_time_expressions_are_those_of_the_full_dateline(document: Document) -> None:
    whole, anchoring = find_dateline(document), find_anchoring_dateline(document)
    assert anchor_of(anchoring) == anchor_of(whole)
    assert (anchoring.place, anchoring.country, anchoring.date) == (whole.place, whole.country, whole.date)
    assert tag_timexes(document).timexes == tag_document(document).timexes


def test_dates_that_can_change_the_anchor_change_it() -> None:
    days = {name: anchor_of(find_anchoring_dateline(document)) for name, document in CASES.items()}
    assert {name: (anchor.day.day, anchor.clock is not None) for name, anchor in days.items() if anchor} == {
        "nothing is stated outside the text": (30, False),
        "the text states the clock time of the day": (30, True),
        "the text states another day": (30, False),
        "the byline of a page is more exact than its day": (29, True),
        "the text shows the local day of a moment in UTC": (30, False),
        "the text shows the local time of a moment in UTC": (30, True),
        "a moment without a zone": (31, True),
        "a dateline opens after a date in the line": (28, False),
        "the publication is after the moment of reading": (30, False),
        "only the year is stated, in history": (30, False),
    }
    assert find_anchoring_dateline(CASES["a dateline opens after a date in the line"]).place == "Seoul"


def test_other_dates_are_not_weighed_for_the_anchor_and_still_named_by_the_full_dateline() -> None:
    document = CASES["the text states another day"]
    (anchoring,) = find_anchoring_dateline(document).evidence
    notes = [evidence.note for evidence in find_dateline(document).evidence if evidence.field == "published"]
    assert "2023-07-28" not in anchoring.note
    assert "2023-07-28" in notes[0]
