"""Second infinitives share the subject and the modal of the first, and have a time of their own."""

import datetime as dt

import pytest

from timeline.model import Certainty, Document
from timeline.pipeline import document_events, tag_document


def rows(text: str) -> list[tuple[str, Certainty]]:
    events = document_events(tag_document(Document("a", text, published=dt.date(2023, 11, 9))))
    return [(event.what, event.certainty) for event in events]


@pytest.mark.parametrize(
    ("text", "second", "certainty"),
    [
        (
            "Acme will close a mill in January and return 14 leased ships by June 2024.",
            "Acme will return 14 leased ships",
            Certainty.PLANNED,
        ),
        (
            "Acme plans to sell a hotel in May 2024 and cut 40 jobs in July 2024.",
            "Acme plans to cut 40 jobs",
            Certainty.PLANNED,
        ),
        (
            "The board is due to publish a report in March 2024 and to meet unions in April 2024.",
            "The board is due to meet unions",
            Certainty.PLANNED,
        ),
        ("He will resign in May and move to Rome in June 2024.", "He will move to Rome", Certainty.PLANNED),
        (
            "The mill did not open in May 2021 and put off a fair in June 2021.",
            "The mill put off a fair",
            Certainty.HAPPENED,
        ),
        ("She could not attend in May 2021 and sent a friend in June 2021.", "She sent a friend", Certainty.HAPPENED),
    ],
)
def test_each_has_its_own_row(text: str, second: str, certainty: Certainty) -> None:
    first, last = rows(text)
    assert last == (second, certainty)
    assert second not in first[0]


@pytest.mark.parametrize(
    "text",
    ["He will visit Rome on Monday and Paris on Tuesday.", "She will meet Roe in May and his sons in June 2024."],
)
def test_a_second_object_is_no_verb(text: str) -> None:
    assert all(what.startswith(("He will visit", "She will meet")) for what, _ in rows(text))
