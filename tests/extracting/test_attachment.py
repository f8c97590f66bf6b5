"""A time dates the clause or the noun that it belongs to, and the headline is written from that."""

import datetime as dt

import pytest

from timeline.model import Document
from timeline.pipeline import extracted, tag_document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The board ordered rolling cuts at 6 p.m. on 3 May 2021 and lifted them on 4 May 2021.",
            {"2021-05-04": "The board lifted them"},
        ),
        (
            "The board agreed to close the mill in May 2021 and sold it in June 2022.",
            {"2021-05": "The board agreed to close the mill", "2022-06": "The board sold it"},
        ),
        (
            "Officers would not name the man but said last month's discovery of a rifle helped them.",
            {"2021-04": "Discovery of a rifle"},
        ),
        (
            "Ann Roe, who remembers the 1956 uprising as a child, said on Friday that it was wrong.",
            {"1956": "Ann Roe remembers the uprising as a child"},
        ),
        (
            "The league grew twice, adding Orsa in 1952, West Tarn in 1955 and Sela in 1982.",
            {"1955": "Adding West Tarn", "1982": "Adding Sela"},
        ),
        (
            "Roe sailed in four Games, winning gold in 2012 and silver in 2016.",
            {"2016": "Winning silver"},
        ),
        (
            "The shares fell 6 percent to 41.20 euros on 4 May 2021, from 43.80 on 3 May 2021.",
            {"2021-05-04": "The shares fell 6 percent to 41.20 euros"},
        ),
        (
            "Notes are said to link the group with the assassination in 2005 of Ann Roe.",
            {"2005": "The assassination of Ann Roe"},
        ),
        ("Survivors of a crash in 2010 met on Friday.", {"2010": "A crash", "2021-05-28": "Survivors of a crash met"}),
        (
            "The memo is said to describe a conversation between Roe and Lee last April.",
            {"2021-04": "A conversation between Roe and Lee"},
        ),
        (
            "The law that replaced the 1953 act took effect on Friday.",
            {"1953": "The law replaced the act", "2021-05-28": "The law that replaced the 1953 act took effect"},
        ),
        (
            "The lake dried up in 2019, according to a study released on 3 May 2021 by the university.",
            {"2019": "The lake dried up", "2021-05-03": "A study was released by the university"},
        ),
        (
            "A clerk who stole a million to pay for holidays and a horse was jailed on Friday.",
            {"2021-05-28": "A clerk was jailed"},
        ),
    ],
    ids=[
        "a second verb after a form in -ing",
        "a second verb after an infinitive",
        "a possessor that opens a statement",
        "a relative clause with a verb that no list has",
        "gaps after a form in -ing",
        "a gap with a noun that is a verb elsewhere",
        "a level and the change to another",
        "a complement after the time",
        "a noun of action in a subject",
        "what a text describes",
        "a past form after a relative clause",
        "the source of a statement with its own time",
        "two nouns in a relative clause",
    ],
)
def test_a_time_stays_with_its_own_words(text: str, expected: dict[str, str]) -> None:
    found = extracted(tag_document(Document("a", text, published=dt.date(2021, 5, 28))))
    events = {event.when.edtf: event.what for event in found.events}
    assert {edtf: events.get(edtf) for edtf in expected} == expected
