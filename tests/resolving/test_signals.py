"""Signal words: how a time relates to what it dates, and on which side its interval is open."""

import datetime as dt
import json

import pytest

from timeline import Document
from timeline.exports.lines import tagged_line
from timeline.model import Relation, Timex
from timeline.pipeline import document_events, tag_document

PUBLISHED = dt.date(2023, 7, 30)  # a Sunday


def timex(text: str) -> Timex:
    return tag_document(Document("a", text, published=PUBLISHED)).timexes[-1]


@pytest.mark.parametrize(
    ("text", "value", "edtf", "relation"),
    [
        ("She has led the board since 1950.", "1950", "1950/..", Relation.SINCE),
        ("Open since 1950", "1950", "1950/..", Relation.SINCE),
        ("She led the board until May 1998.", "1998-05", "../1998-05", Relation.UNTIL),
        ("Until May 1998 she led the board.", "1998-05", "../1998-05", Relation.UNTIL),
        ("He was jailed until 1998 for fraud.", "1998", "../1998", Relation.UNTIL),
        ("Before 1998 elections were rare.", "1998", "1998", Relation.BEFORE),
        ("She led the board till Friday.", "2023-07-28", "../2023-07-28", Relation.UNTIL),
        ("She had left before 1998.", "1998", "../1997", Relation.BEFORE),
        ("He will vote before the end of the year.", "2023", "../2023-12", Relation.BEFORE),
        ("She led it after 1998, too.", "1998", "1999/..", Relation.AFTER),
        ("He will pay by Friday.", "2023-08-04", "2023-08-04", Relation.BEFORE),
        ("It was lost since the 1950 vote of the board.", "1950", "1950", Relation.SINCE),
        ("It was not sold until 1950.", "1950", "1950", Relation.AT),
        ("It was shut from May to July 1998.", "1998-05/1998-07", "1998-05/1998-07", Relation.BETWEEN),
        ("It was shut from May 1998.", "1998-05", "1998-05", None),
        ("It was shut during May 1998.", "1998-05", "1998-05", Relation.DURING),
        ("It was shut in May 1998.", "1998-05", "1998-05", None),
        ("He spoke about May 1998.", "1998-05", "1998-05~", None),
        ("He waited until now.", "PRESENT_REF", None, None),
    ],
)
def test_a_signal_word_relates_a_time_and_opens_it(
    text: str, value: str, edtf: str | None, relation: Relation | None
) -> None:
    when = timex(text)
    assert (when.value, when.edtf, when.relation) == (value, edtf, relation)


@pytest.mark.parametrize(
    "text", ["She has led the board since 1950.", "She led the board until May 1998.", "She had left before 1998."]
)
def test_the_time_of_an_event_is_the_time_that_was_tagged(text: str) -> None:
    tagged = tag_document(Document("a", text, published=PUBLISHED))
    (event,) = document_events(tagged)
    assert event.when == tagged.timexes[0]
    assert event.relation is event.when.relation


@pytest.mark.parametrize(
    ("text", "first", "after_last"),
    [
        ("She has led it since 1950.", "1950-01-01", None),
        ("She led it until 1950.", None, "1951-01-01"),
        ("She led it in 1950.", "1950-01-01", "1951-01-01"),
    ],
)
def test_an_open_side_is_null_in_json(text: str, first: str | None, after_last: str | None) -> None:
    (when,) = json.loads(tagged_line(tag_document(Document("a", text))))["timexes"]
    assert (when["from"], when["to"]) == (first, after_last)
