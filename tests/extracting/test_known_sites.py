"""Where "the mill" or "the jury" is, by another mention of it."""

import datetime as dt

import pytest

from timeline.model import Document, Event
from timeline.pipeline import document_events, tag_document


def last_event(text: str) -> Event:
    return document_events(tag_document(Document("a", text, published=dt.date(2023, 7, 30))))[-1]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Ten people lived in a house in Hull. The house burned down in 1995.", "Hull"),
        ("He rents out his Hull flat. In 1995 police searched the flat.", "Hull"),
        ("Bo Park stood trial at Hull Crown Court. On Monday he was cleared by the jury.", "Hull"),
        ("A shooting near Hull shocked the county. The shooting happened in 1995.", "Hull"),
    ],
    ids=["after the noun", "before the noun", "in court", "an event"],
)
def test_another_mention_says_where(text: str, where: str) -> None:
    event = last_event(text)
    assert (event.where, event.place_source) == (where, "inherited")


@pytest.mark.parametrize(
    "text",
    [
        "He had a house in Hull and a house in York. The house burned down in 1995.",
        "Jackson's house is old. The house burned down in 1995.",
        "There is a house in Hull. A house burned down in 1995.",
        "There is a house in Hull. The house owner died in 1995.",
    ],
    ids=["two of them", "an owner with the name of a town", "another one", "another noun"],
)
def test_where_it_may_be_another_one_nothing_is_taken_over(text: str) -> None:
    assert last_event(text).place_source is None
