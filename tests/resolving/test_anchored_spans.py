"""Quoted mails, posts, log entries, reports and dated quotations count from their own day."""

import datetime as dt

import pytest

from timeline.explaining import explain
from timeline.model import Document, Timex
from timeline.pipeline import tag_document

PUBLISHED = dt.date(2023, 9, 20)  # a Wednesday


def times(text: str) -> dict[str, str]:
    return {when.mention.text: when.value for when in tagged(text)}


def tagged(text: str) -> tuple[Timex, ...]:
    return tag_document(Document("a", text, published=PUBLISHED)).timexes


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "See below.\n\nOn 3 May 2021 at 09:00, Ann Roe wrote:\n> The pump failed yesterday.",
            "yesterday",
            "2021-05-02",
        ),
        (
            "On 3 May 2021 at 09:00,\nAnn Roe <ann@x.example> wrote:\n> It failed last night.",
            "last night",
            "2021-05-02TNI",
        ),
        ("From: Ann Roe\nSent: 3 May 2021 09:00\nTo: Bo\nSubject: pump\n\nIt failed today.", "today", "2021-05-03"),
        ("> From: Ann Roe\n> Date: 3 May 2021\n>\n> It comes next week.", "next week", "2021-W19"),
        ("@tug, May 3, 2021: Leaving today.\n@bay, May 9, 2021: Back tomorrow.", "tomorrow", "2021-05-10"),
        ("3 May 2021, 08:10: Pump failed last night.\n4 May 2021, 07:00: Pump mended.", "last night", "2021-05-02TNI"),
        ("3 May 2021\nThe pump failed yesterday.\n\n5 May 2021\nIt is mended.", "yesterday", "2021-05-02"),
        ('In a letter of 3 May 2021 she wrote: "We leave tomorrow."', "tomorrow", "2021-05-04"),
        ('"We leave tomorrow," she wrote on 3 May 2021.', "tomorrow", "2021-05-04"),
        ("DTG 031800Z MAY 21\n1. The bridge fell yesterday.", "yesterday", "2021-05-02"),
        ("MINUTES OF THE 3RD MEETING, held on 3 May 2021\n\nThe bridge fell yesterday.", "yesterday", "2021-05-02"),
    ],
)
def test_a_dated_part_counts_from_its_own_day(text: str, words: str, value: str) -> None:
    assert times(text)[words] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("On 3 May 2021, Ann Roe wrote:\n> It failed.\n\nI saw it yesterday.", "yesterday", "2023-09-19"),
        ("On 3 May 2021 Ann Roe wrote to the board. It answered yesterday.", "yesterday", "2023-09-19"),
        ('In a letter of 3 May 2021 she wrote: "We leave." She came back yesterday.', "yesterday", "2023-09-19"),
        ('A law of 3 May 2021 bans it. "We leave tomorrow," she said.', "tomorrow", "2023-09-21"),
        ("3 May 2021\nThe pump failed yesterday.", "yesterday", "2023-09-19"),
        ("Date: 3 May 2021\nThe pump failed yesterday.", "yesterday", "2023-09-19"),
        (
            "The minutes of the meeting held on 3 May 2021 were approved. The bridge fell yesterday.",
            "yesterday",
            "2023-09-19",
        ),
        ("3 May 2021\nThe pump failed yesterday.\n\n3 May 2021", "yesterday", "2023-09-19"),
        ("Our order is your 031800Z MAY 21. The bridge fell yesterday.", "yesterday", "2023-09-19"),
    ],
)
def test_what_is_outside_it_counts_from_publication(text: str, words: str, value: str) -> None:
    assert times(text)[words] == value


def test_a_message_in_a_message_has_its_own_day_and_the_outer_one_goes_on_after_it() -> None:
    found = times(
        "On 9 May 2021, Ann wrote:\n> See Bo's mail.\n> On 3 May 2021, Bo wrote:\n>> It failed yesterday.\n> I wrote it off today."
    )
    assert (found["yesterday"], found["today"]) == ("2021-05-02", "2021-05-09")


def test_a_clock_time_of_the_past_is_not_of_a_day_to_come_after_the_meeting() -> None:
    found = times("MINUTES of the meeting of 3 May 2021\n\nThe next meeting is on June 7. It was closed at 8:47 p.m.")
    assert found["8:47 p.m."] == "2021-05-03T20:47"


def test_the_anchor_and_the_reason_name_the_message() -> None:
    shown = str(explain("On 3 May 2021, Bo wrote:\n> It failed yesterday.", published="2023-09-20"))
    assert "reason    1 day before the quoted message" in shown
    assert "anchor    2021-05-03 (date of the quoted message: '3 May 2021')" in shown


def test_rejected_candidates_name_the_message_too() -> None:
    shown = str(explain("On 3 May 2021, Bo wrote:\n> He will leave on Friday.", published="2023-09-20"))
    assert "reason    the first Friday after the quoted message, since the text says 'will leave'" in shown
    assert "2021-04-30: on the other side of the quoted message than the tense cue asks for" in shown


def test_heads_without_end_cost_no_more_than_their_length() -> None:
    assert len(tagged("> On 3 May 2021, Bo wrote:\n" * 400)) == 400
