"""The news that an article opens with, and dates nowhere, is that of its day of publication, and marked so."""

import datetime as dt

import pytest

from timeline.model import Document, Event
from timeline.pipeline import document_events, tag_document


def leads(text: str, published: str | None = "2023-07-30", **options: str) -> list[Event]:
    day = None if published is None else dt.date.fromisoformat(published)
    events = document_events(tag_document(Document("a", text, published=day)), **options)
    return [each for each in events if each.date_source == "publication"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The Senate has approved the ferry bill.", "The Senate has approved the ferry bill"),
        ("TARVIK — A court has been closed over mould. It has four halls.", "A court has been closed over mould"),
        ("Two smugglers were arrested in Tarvik, police said.", "Two smugglers were arrested in Tarvik"),
        ("Acme Ferries said its chairman resigned.", "Acme Ferries said its chairman resigned"),
        (
            "Police have arrested a tailor over a body found in Tarvik on Sunday.",
            "Police have arrested a tailor over a body",
        ),
        ("Snow fell.\nThe pass has reopened to lorries.", "The pass has reopened to lorries"),
    ],
    ids=["perfect", "passive", "past", "said", "with a date of something else", "after a scene"],
)
def test_the_lead_has_the_day_of_publication(text: str, what: str) -> None:
    (lead,) = leads(text)
    assert (lead.what, lead.when.edtf, lead.is_publication_default) == (what, "2023-07-30", False)
    assert lead.when.reason == "the news of the day of publication; the text states no time"


@pytest.mark.parametrize(
    "text",
    [
        "The mill stands by the river.",
        "Ferries will stop at noon.",
        "“They have closed the court.”",
        "How the court was closed\n\nMould is a fungus.",
        "A woman was found dead at home, an inquest has heard.",
        "The Senate has approved the ferry bill. It was approved on Friday by 40 votes.",
        "The ferry sank on Friday. The Senate has approved a bill.",
        "A clerk has been jailed. Lena Moss was sentenced on Thursday.",
        "It is reasonable to believe that the court was closed.",
        "Many clerks have become used to mould.",
        "The flood has highlighted the state of the dams.",
        "Police arrested a tailor over a body found in Tarvik on Sunday.",
    ],
    ids=[
        "state",
        "plan",
        "quotation",
        "headline",
        "heard at an inquest",
        "dated later",
        "the lead has a date",
        "dated next in other words",
        "view",
        "state in the perfect",
        "an effect",
        "past beside a date",
    ],
)
def test_what_is_no_news_or_dated_elsewhere_is_not(text: str) -> None:
    assert leads(text) == []


def test_without_publication_or_in_a_narrative_there_is_none() -> None:
    assert leads("The Senate has approved the ferry bill.", None) == []
    history = "The guild has kept its books. It was founded in 1702, lost its hall in 1745 and rebuilt it in 1761."
    assert leads(history) == []


def test_only_stated_leaves_the_lead_out() -> None:
    assert leads("The Senate has approved the ferry bill.", only="stated") == []


def test_nothing_goes_on_from_the_lead() -> None:
    events = document_events(
        tag_document(Document("a", "A court has been closed. Then it rained.", published=dt.date(2023, 7, 30)))
    )
    assert [each.what for each in events] == ["A court has been closed"]
