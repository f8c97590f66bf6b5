"""Clauses: where one begins and ends, which is what a headline holds."""

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
        (
            "Her first mill opened in 1958; her last, at Foyle Point, was finished in 2004.",
            ["Her first mill opened", "Her last, at Foyle Point, was finished"],
        ),
        ("Roe told analysts the group would return to growth in 2025.", ["The group would return to growth"]),
        ("Roe told the court he had sold the boat in May.", ["He had sold the boat"]),
        ("The fire destroyed every boat she had built since 1998.", ["Every boat she had built"]),
        ("Hugh Pryce, a geologist in Cardiff who retired in May, agreed.", ["A geologist in Cardiff retired"]),
        ("Turnout was 78 percent, lower than in 2012, when it reached 80 percent.", ["It reached 80 percent"]),
        ("Roe's group began dating the cores in 2018; the work goes on.", ["Roe's group began dating the cores"]),
        ("A flood in 1987 haunted her.", ["A flood haunted her"]),
        ("On Monday Roe had 24.1% and Lee 21.6%.", ["Roe had 24.1% and Lee 21.6%"]),
        ("The rules apply from 1 August.", ["The rules apply"]),
        ("The painting was sold in May.", ["The painting was sold"]),
    ],
)
def test_a_clause_ends_where_another_begins(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '"We will go back," Jana Havel, head of the rescue service, told reporters on Thursday.',
            "Jana Havel told reporters: We will go back",
        ),
        (
            '"It was not easy," said the chair, Philip Crane, at a ceremony in London on Tuesday.',
            "The chair said: It was not easy",
        ),
        ("The dam had burst, Ann Lee, the mayor, said on Friday.", "Ann Lee said: The dam had burst"),
    ],
)
def test_a_reporting_clause_goes_on_to_the_end_of_the_sentence(text: str, expected: str) -> None:
    assert headlines(text) == [expected]
