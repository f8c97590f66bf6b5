"""Two mentions are of one event only if nothing that both state conflicts."""

import datetime as dt

import pytest

from timeline.merging.conflicts import conflict
from timeline.merging.event_mention import EventMention, event_mention
from timeline.model import Document
from timeline.pipeline import document_events, tag_document


def mention(text: str) -> EventMention:
    document = Document("a", text, published=dt.date(2023, 7, 30))
    (found,) = [event_mention(event, 0) for event in document_events(tag_document(document))]
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gangs killed two guards in Tumaco on Friday.", "Guards killed two gang members in Tumaco on Friday."),
        ("Peru accused Chile of spying on Friday.", "Chile accused Peru of spying on Friday."),
        ("Ana Lund was elected in Skive on Friday.", "Eva Lund was elected in Skive on Friday."),
        ("The dam at Orlik broke on Friday.", "The dam at Lipno broke on Friday."),
        ("Raiders burned the village of Aru in Chad on Friday.", "Raiders burned the village of Sido in Chad on Friday."),
        ("A second fire broke out in Skive on Friday.", "A fourth fire broke out in Skive on Friday."),
        ("Reactor 1 at Olkova was shut down on Friday.", "Reactor 4 at Olkova was shut down on Friday."),
        ("Skive defeated Viborg 2-0 on Friday.", "Skive defeated Viborg 3-1 on Friday."),
        ("The price of tin rose in London on Friday.", "The price of tin fell in London on Friday."),
        ("The Senate approved the pension bill on Friday.", "The Senate rejected the pension bill on Friday."),
        ("Pilots of Air Varda will strike on Friday.", "Pilots of Air Varda called off their strike on Friday."),
        ("Korbo and Lund announced a merger on Friday.", "Korbo and Lund completed the merger on Friday."),
        ("Lund built a wider quay on Friday.", "Odense built a wider quay on Friday."),
        ("The firm Lunara presented a watch on Friday.", "The firm Lunara presented a telephone on Friday."),
    ],
    ids=[
        "roles of nouns swapped", "roles of names swapped", "namesake", "place", "finer place", "ordinal", "number in a name",
        "result", "direction", "decision", "cancelled", "announced", "subject", "object",
    ],
)  # fmt: skip
def test_a_conflict_is_anything_that_cannot_be_true_of_one_event(one: str, other: str) -> None:
    assert conflict(mention(one), mention(other))
    assert conflict(mention(other), mention(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("President Ana Lund arrived in Skive on Friday.", "The president arrived in Skive on Friday."),
        ("Ana Lund arrived in Skive on Friday.", "Lund arrived in Skive on Friday."),
        ("A flood killed 12 people in Skive on Friday.", "A flood killed 14 people in Skive on Friday."),
        ("Police arrested Ana Lund in Skive on Friday.", "Ana Lund was arrested by police in Skive on Friday."),
        ("The trawler capsized near Skive on Friday.", "The trawler capsized near Denmark on Friday."),
        ("Ana Lund met Eva Berg in Skive on Friday.", "Eva Berg met Ana Lund in Skive on Friday."),
        ("The bridge at Skive was closed on Friday.", "The bridge was closed to lorries on Friday."),
    ],
    ids=["title", "short name", "count", "passive", "country", "symmetric", "silence"],
)
def test_silence_and_corrections_are_no_conflict(one: str, other: str) -> None:
    assert not conflict(mention(one), mention(other))
    assert not conflict(mention(other), mention(one))
