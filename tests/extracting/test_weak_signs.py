"""Weak signs that a clause tells no event decide together, and the reason names them."""

import datetime as dt

import pytest

from timeline.model import Document
from timeline.pipeline import extracted, tag_document

PUBLISHED = dt.date(2023, 11, 9)
AROUND = (
    "The harbour board of Orsa met in the town hall on Tuesday. Its chairman resigned after the vote, officials said. The board"
    " has nine members and runs the port, the two ferries and the old fish market. The port lost money in most of its years,"
    " auditors told the council. A new chairman is to be chosen by the members and confirmed by the council of the town."
)


def read(text: str) -> tuple[list[str], list[str]]:
    """The headlines of the dated events of a text beside a sentence of news, and the reasons why others gave none."""
    found = extracted(tag_document(Document("a", f"{AROUND}\n\n{text}", published=PUBLISHED)))
    after = [event for event in found.events if event.char_start > len(AROUND)]
    return [event.what for event in after if event.when.interval is not None], [each.reason for each in found.dropped]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The fall was steep, from 20% last year.", "a phrase without a verb"),
        ("The board is still weighing a plea last week from the mill.", "of another time than its verb"),
        ("A judge will study the rules of 2003 with care.", "of another time than its verb"),
        ("The mill would stand if Lee won in 1992.", "a condition, of more than a month, of a time past"),
        ("Sport One has the rights to the regatta this year.", "a state at present, of more than a month"),
        ("Few visitors today know what a shuttle is.", "a state at present, around the day of publication"),
        ("Real quiet today seems a luxury.", "a state at present, around the day of publication"),
        ("The key question in yesterday's talk is who pays for it.", "a state at present, of a time before"),
        ("Orsa is an open town, like the free ports of the 1930s.", "a time that describes a thing"),
        ("A guide has revived the 16th-century custom of the oar.", "a time that describes a thing"),
        ("The thief stole from a D-Day veteran.", "a time that describes a thing"),
        ("She plays two quartets of the early 20th century.", "a time that describes a thing"),
        ("He walked to the fabled 11th-century castle.", "a time that describes a thing"),
        ("They matched the tower with commercial imagery from last year.", "a time that describes a thing"),
        ("A chapel, mentioned in a charter of 1231, is in ruins.", "a time that describes a thing"),
        ("He carried the September edition of the town paper.", "a time that describes a thing"),
        ("The town needs to see that the plan follows today's tastes.", "of the present in general"),
        ("The strain often disappears over the summer.", "a habit"),
        ("Orsa will never go back to what it was yesterday.", "a free relative clause"),
        ("The shares are worth half of what they were in May.", "a free relative clause"),
        ("What she found in 2006 is the longest record of its kind.", "a free relative clause"),
        ("The choir sings on the square every Saturday this summer.", "a habit"),
        ("The boy would have been two in June.", "of what did not come about"),
        ("The council usually publishes its findings in the spring.", "a habit"),
        ("The fund would be in trouble if a second flood came this year.", "a condition, of more than a month"),
        ("You can walk the whole wall this summer.", "in the second person, of more than a month"),
        (
            "“We are working through the weekend to keep the pumps running,” she said.",
            "in the first person, in a quotation",
        ),
        ("“Last year I was a clerk in a mill,” he said.", "in the first person, a state, in a quotation"),
    ],
)
def test_a_clause_with_enough_of_them_gives_no_event(text: str, reason: str) -> None:
    events, reasons = read(text)
    assert events == []
    assert len(reasons) == 1
    assert reasons[0].startswith(reason)


@pytest.mark.parametrize(
    "text",
    [
        "The wars of the 1930s emptied the two villages.",
        "The 16th-century kings ruled from the old port.",
        "The tomb was found around the turn of the 20th century.",
        "In the 1930s workers built the wall.",
        "The mayor is seen at the mill in this photo taken on Monday.",
        "Roe beat Lee 6-1, 6-2 in the first of Thursday's semi-finals.",
        "The board said the town would have a pool by June.",
        "The man wounded in the mill on Monday is at home.",
        "The board sent two boats, one unserviceable since Monday.",
        "The strike goes on, since the firm refused to talk by Monday.",
        "The court will have closed the case by Friday.",
        "Its third-quarter earnings will be lower, the firm said.",
        "The quake will bring a third-quarter charge of $5 million.",
        "“We closed the school on Monday as a precaution,” she said.",
        "“I heard a knock at the door on Monday and ran,” she said.",
        "“We have asked the board on Monday for more pumps,” she said.",
        "The mill was sold in 2010, he said.",
        "The rate is 5 percent this year.",
        "Three soldiers are on trial this week.",
        "Ann Roe is in Rome today for talks.",
        "The town is without power today.",
        "The hearing is on Friday.",
        "Offers are due this month.",
        "Output is forecast to shrink this year.",
        "Today is the last day of the fair.",
        "If the dam bursts on November 20, the town is lost.",
        "In 1972 a rising in what is now Tarnholm was put down by the army.",
        "As the mayor said on Friday, the mill is safe.",
        "The board is weak since last week's bombings.",
        "The normally quiet road was closed on Monday.",
        "What is in store for the town will test the new board on Monday.",
    ],
)
def test_a_clause_with_too_few_of_them_gives_one(text: str) -> None:
    events, reasons = read(text)
    assert len(events) == 1
    assert reasons == []


def test_histories_and_messages_are_told_in_the_first_person() -> None:
    letter = "I was a girl of fourteen in 1949. In the 1950s we were poor. We had nothing in 1951, and in 1952 we had a house."
    assert len(extracted(tag_document(Document("a", letter))).events) == 4


def test_every_mention_has_a_row_if_asked_for() -> None:
    text = "Sport One has the rights to the regatta this year."
    found = extracted(tag_document(Document("a", text, published=PUBLISHED)), all_mentions=True)
    assert [event.when.edtf for event in found.events] == ["2023"]
    assert found.dropped == ()
