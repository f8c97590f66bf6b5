"""A text that was printed after the day in its dateline counts its relative dates from that day."""

import datetime as dt

import pytest

from timeline.datelines import anchor_of, find_dateline
from timeline.model import Document
from timeline.pipeline import document_events, tag_document

PUBLISHED = dt.date(1994, 7, 21)  # a Thursday


def tagged(text: str):
    return tag_document(Document("a", text, published=PUBLISHED))


@pytest.mark.parametrize(
    ("opening", "today"),
    [
        ("WASHINGTON, July 20 -- ", "1994-07-20"),
        ("NEW DELHI, July 20: ", "1994-07-20"),
        ("From Our Special Correspondent\n\nSONAKHALI, July 20: ", "1994-07-20"),
        ("WASHINGTON, July 3 -- ", "1994-07-03"),
        ("WASHINGTON, July 21 -- ", "1994-07-21"),
        ("WASHINGTON, May 20 -- ", "1994-07-21"),
        ("WASHINGTON, July 22 -- ", "1994-07-21"),
        ("WASHINGTON -- ", "1994-07-21"),
        ("UPDATED, July 20: ", "1994-07-21"),
    ],
)
def test_today_is_the_day_of_the_dateline(opening: str, today: str) -> None:
    assert tagged(f"{opening}The senate of the union voted today.").timexes[-1].value == today


def test_the_reasons_name_the_dateline() -> None:
    found = tagged("WASHINGTON, July 20 -- The senate voted today. It met on Monday. It will meet on Friday.")
    assert [(time.value, time.reason) for time in found.timexes[1:]] == [
        ("1994-07-20", "the day of the dateline"),
        ("1994-07-18", "the first Monday before the dateline, since the text says 'met'"),
        ("1994-07-22", "the first Friday after the dateline, since the text says 'will meet'"),
    ]
    anchor = anchor_of(find_dateline(found.document))
    assert anchor is not None
    assert anchor.source == "dateline of 1994-07-20; published 1994-07-21 (given with the document)"


def test_a_row_says_what_it_counts_from() -> None:
    event = document_events(tagged("NEW DELHI, July 20: Ten men were held yesterday."))[-1]
    assert (event.when.edtf, event.what, event.who) == ("1994-07-19", "Ten men were held", ())
    assert "the dateline" in event.when.reason
