"""Headlines: what a reader can take over as it stands, for each kind of sentence that an event comes from."""

import datetime as dt

import pytest

from timeline.model import Document
from timeline.pipeline import document_events, tag_document


def headlines(text: str) -> list[str]:
    """The headlines of a text published on Sunday, 30 July 2023."""
    tagged = tag_document(Document("a", text, published=dt.date(2023, 7, 30)))
    return [event.what for event in document_events(tagged)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She met the sculptor Alec Bright, whom she married in 1951.", ["She married the sculptor Alec Bright"]),
        ("The mill, which Roe bought in 2010, has no roof.", ["Roe bought the mill"]),
        ("The boat he sold in 2015 has no engine.", ["He sold the boat"]),
        ("Rovers, the club he bought in 2015, said its match would go on.", ["He bought the club"]),
        ("Ann Lee, whose house burned in May, left.", ["Ann Lee's house burned"]),
        ("The miners, whose leader resigned in May, left.", ["The miners' leader resigned"]),
        ("They set up 12 posts, the last of which was closed in May.", ["The last of 12 posts was closed"]),
        ("Three men left the camp, one of whom died in May.", ["One of whom died"]),
        ("Roe cancelled a visit to Brazil that had been planned for May.", ["A visit to Brazil had been planned"]),
        ("Police found a letter from Ann Lee, who left in May.", ["Ann Lee left"]),
        ("This is what we saw in May.", ["What we saw"]),
        ("This time he won in May.", ["This time he won"]),
    ],
)
def test_a_relative_clause_has_the_order_of_a_main_clause(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected
