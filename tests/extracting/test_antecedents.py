"""A pronoun that begins a headline gives way to the name it stands for, where that is certain."""

import datetime as dt

import pytest

from timeline.model import Document
from timeline.pipeline import document_events, tag_document


def headline(text: str) -> str:
    """That of the last event."""
    events = document_events(tag_document(Document("a", text, published=dt.date(2023, 7, 30))))
    return events[-1].what


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Davor Lukan steered the ferry.", "Davor Lukan"),
        ("Prosecutors questioned Captain Davor Lukan of the ferry Calandra.", "Davor Lukan"),
        ("Ms. Lee sued. She lost.", "Lee"),
        ("Davor Lukan lives in Rovinj. He has two sons. He likes boats.", "Davor Lukan"),
    ],
    ids=["subject", "object of a plural subject", "a title", "over further sentences"],
)
def test_the_only_person_before_it_is_its_antecedent(before: str, name: str) -> None:
    pronoun = "She" if "She" in before else "He"
    assert headline(f"{before} {pronoun} left Rovinj on Friday.") == f"[{name}] left Rovinj"


@pytest.mark.parametrize("opening", ["In May 2021, he", "On Friday he", "But on Friday he"])
def test_a_time_may_precede_the_pronoun(opening: str) -> None:
    assert headline(f"Davor Lukan steered the ferry. {opening} left Rovinj.") == "[Davor Lukan] left Rovinj"


@pytest.mark.parametrize(
    "before",
    [
        "Davor Lukan met Bo Roe.",
        "The mayor met Davor Lukan.",
        "Ms. Lee sued.",
        "The ferry sank off Italy.",
        "Rain fell in the town.",
    ],
    ids=["two people", "another subject", "another sex", "no person", "no name"],
)
def test_where_it_is_not_certain_the_pronoun_stays(before: str) -> None:
    assert headline(f"{before} He left Rovinj on Friday.") == "He left Rovinj"


def test_who_says_so_is_meant_in_a_statement() -> None:
    text = "Ann Lee said she will leave Rovinj on Friday."
    assert headline(text) == "[Ann Lee] will leave Rovinj"


def test_who_is_named_earlier_in_the_sentence_is_meant_before_who_is_named_in_another() -> None:
    text = "Elena Brook won in May. Tomas Vrba has led the union since 2011, when he succeeded his uncle."
    assert headline(text) == "[Tomas Vrba] succeeded his uncle"
