"""The paragraph of each event, with its clause and its time words."""

from typing import Any

import pytest

import timeline
from timeline.exports.page.events import events_json
from timeline.exports.page.paragraphs import Paragraph, paragraphs
from timeline.view.records import records_of


def paragraphs_of(text: str, **fields: Any) -> list[Paragraph]:
    built = timeline.build(timeline.Document("a", text, **fields), published="2023-07-30")
    return paragraphs(records_of(built.events), built.tagged)


def test_an_event_has_its_paragraph_its_clause_and_its_time_words() -> None:
    text = "The council met.\n\nThe bridge was opened on Friday. Its towers are high, and its deck is narrow.\n\nIt is green."
    (paragraph,) = paragraphs_of(text)
    assert paragraph.text == "The bridge was opened on Friday. Its towers are high, and its deck is narrow."
    assert paragraph.time is not None
    assert paragraph.text[slice(*paragraph.time)] == "Friday"
    assert paragraph.text[slice(*paragraph.clause)].startswith("The bridge was opened")


def test_of_a_long_paragraph_there_is_the_part_around_the_clause() -> None:
    filler = "Nobody in the town had a word to say about the matter at hand. " * 40
    (paragraph,) = paragraphs_of(f"{filler}The bridge was opened on 3 May 1998. {filler}")
    assert "The bridge was opened on 3 May 1998" in paragraph.text
    assert len(paragraph.text) < 700
    ellipsis, first, *_ = paragraph.text.split()
    assert (ellipsis, paragraph.text[-1]) == ("…", "…")
    assert first in filler.split()
    assert paragraph.text[slice(*paragraph.clause)].startswith("The bridge was opened")
    assert paragraph.text[slice(*(paragraph.time or (0, 0)))] == "3 May 1998"


def test_the_nearest_of_the_same_words_is_marked() -> None:
    (first, second) = paragraphs_of("On Friday the bridge was opened. The old ferry was sold on Friday.")
    assert first.time != second.time


def test_a_document_that_is_not_given_leaves_the_sentence() -> None:
    built = timeline.build(timeline.Document("a", "The bridge was opened on Friday."), published="2023-07-30")
    (paragraph,) = paragraphs(records_of(built.events), [])
    assert paragraph.text == "The bridge was opened on Friday."
    assert paragraph.text[slice(*(paragraph.time or (0, 0)))] == "Friday"


def test_other_readings_are_in_words() -> None:
    found = [
        words for paragraph in paragraphs_of("The court will have ruled Friday.") for words in paragraph.alternatives
    ]
    assert all(words.startswith("Fri ") for words in found)


@pytest.mark.parametrize("before", ["", "\U0001f6a2 ", "é"])
def test_offsets_are_those_of_javascript(before: str) -> None:
    from timeline.charts.drawing import drawing_of

    built = timeline.build(timeline.Document("a", f"{before}The bridge was opened on Friday."), published="2023-07-30")
    records = records_of(built.events)
    made = events_json(records, drawing_of(built.events), paragraphs(records, built.tagged), built.tagged)
    text = made["texts"][made["columns"]["paragraph"][0]].encode("utf-16-le")
    first, last = made["rare"]["time"][0]
    assert text[2 * first : 2 * last].decode("utf-16-le") == "Friday"
