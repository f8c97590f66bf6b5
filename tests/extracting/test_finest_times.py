"""A clock time and its own day, about the same words, give one event."""

import datetime as dt

import pytest

from timeline.model import Document
from timeline.pipeline import document_events, tag_document


def rows(text: str) -> list[tuple[str | None, str]]:
    document = Document("a", text, published=dt.date(2023, 7, 30))
    return [(each.when.edtf, each.what) for each in document_events(tag_document(document))]


@pytest.mark.parametrize(
    ("text", "edtf", "what"),
    [
        ("On Friday police closed the road at 10:40.", "2023-07-28T10:40:00", "Police closed the road"),
        ("On the evening of 22 May 2014 the cook went below at 22:40.", "2014-05-22T22:40:00", "The cook went"),
        ("The patrol returned to base this morning (July 30).", "2023-07-30", "The patrol returned to base"),
        ("This year the ice went on May 9.", "2023-05-09", "The ice went"),
        ("The quake struck at 8 p.m. (1700 GMT) on Friday.", "2023-07-28T20:00:00", "The quake struck"),
        ("It struck at 4:17 a.m. local time (0117 GMT) on Friday.", "2023-07-28T04:17:00", "It struck"),
        ("It struck on Friday at 8 p.m. in Cairo (1 p.m. ET).", "2023-07-28T20:00:00", "It struck in Cairo"),
    ],
    ids=["day", "evening", "day in brackets", "year", "another zone", "local time", "a place before the brackets"],
)
def test_a_day_beside_its_own_clock_time_gives_no_event(text: str, edtf: str, what: str) -> None:
    assert rows(text) == [(edtf, what)]


@pytest.mark.parametrize(
    "text",
    [
        "The mill closed on Friday and burned at 10:40 on Saturday.",
        "The mill closed on Friday and burned at 10:40 on Friday.",
        "The owner resigned on Friday after a meeting at 10:40 on Friday.",
        "On Friday the bus left at 8 p.m. (the train at 9 p.m.)",
        "The firm was founded in the 1950s and moved to Orsa in May 1955.",
    ],
    ids=["another day", "another verb", "a noun of action", "another event in brackets", "another verb in a decade"],
)
def test_times_of_different_events_give_one_each(text: str) -> None:
    assert len(rows(text)) == 2
