"""The place of a story, which its news takes place at unless a sentence says otherwise."""

import datetime as dt

import pytest

from timeline.extracting.participants.story_place import StoryPlace
from timeline.languages.en.names import NAMES
from timeline.model import Document, Event
from timeline.pipeline import document_events, tag_document

LEEDS = "A bridge in Leeds fell into the river. Ten people in Leeds were hurt.\n\n"


def area_of(text: str, title: str | None = None, dateline: str | None = None) -> str | None:
    area = StoryPlace(text, title, dateline, NAMES).area
    return None if area is None else area.name


def last_event(text: str) -> Event:
    return document_events(tag_document(Document("a", text, published=dt.date(2023, 7, 30))))[-1]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("A bridge in Leeds fell. Leeds City Council closed the road. A man in York was hurt.", "Leeds"),
        ("Two towns in Assam are cut off. Buses in Guwahati and roads in Jorhat stood still. Assam is poor.", "Assam"),
        (
            "Kenya closed schools in Mombasa and Nairobi. Kenyan doctors met in Kenya. Kenya is poor. Kenya paid.",
            "Kenya",
        ),
        ("Who will win? The tournament is being held in Cancun.", "Cancun"),
        ("Ann Lee won the Miami Open. She had lost in Rome and Paris.", "Miami"),
    ],
    ids=["a town", "a region with its towns", "a country with its adjective", "a venue", "a host"],
)
def test_a_text_is_about_the_smallest_place_that_most_of_its_places_are_in(text: str, where: str) -> None:
    assert area_of(text) == where


@pytest.mark.parametrize(
    "text",
    [
        "A bridge in Leeds fell, and so did one in York.",
        "Syria shelled a town in Turkey. Turkey said that Syria and Syrian troops in Syria had fired. Turkey fired back.",
        "Phoenix Group is at Phoenix House. Phoenix Group shares in Phoenix rose. Phoenix sold a unit.",
        "Ann Lee met Bo Park.",
    ],
    ids=["two towns", "two countries", "a company", "nowhere"],
)
def test_a_text_may_be_about_no_place_of_its_own(text: str) -> None:
    assert area_of(text) is None


def test_a_dateline_of_elsewhere_speaks_against_a_town() -> None:
    text = "A judge in Leeds was named. She lives in Leeds."
    assert (area_of(text), area_of(text, dateline="York"), area_of(text, dateline="Leeds")) == ("Leeds", None, "Leeds")


def test_the_news_is_at_the_place_of_the_story() -> None:
    event = last_event(f"{LEEDS}Divers found a car on Friday.")
    assert (event.where, event.place_source) == ("Leeds", "story")


@pytest.mark.parametrize(
    "sentence",
    [
        "The owner had bought a mill in 2015.",
        "The minister said on Friday that she was sad.",
        "The World Bank approved a loan on Friday.",
        "France sent ten divers on Friday.",
    ],
    ids=["background", "a statement", "an organisation", "another country"],
)
def test_what_may_be_elsewhere_has_no_place(sentence: str) -> None:
    assert last_event(f"{LEEDS}{sentence}").place_source is None


def test_a_history_of_a_country_is_in_that_country() -> None:
    text = (
        "In 1965 the army of Kenya was founded in Kenya. In 1967 Kenya built roads in Nairobi and Mombasa.\n\n"
        "In 1969 Kenya held elections in Kenya. In 1971 ten people died when a dam burst."
    )
    event = last_event(text)
    assert (event.where, event.place_source) == ("Kenya", "story")
