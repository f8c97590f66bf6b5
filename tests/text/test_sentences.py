"""Sentences and quotations: every stage sees the same ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.languages.en.sentences import SENTENCES
from timeline.text.quotations import quotation_start
from timeline.text.sentence_words import SentenceWords
from timeline.text.sentences import AFTER, BEFORE, sentence_around, sentences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mr. Lee left on Jan. 3. He came back.", ["Mr. Lee left on Jan. 3.", "He came back."]),
        ("The U.S. agreed. China did not.", ["The U.S. agreed.", "China did not."]),
        ("He lives in Troy, N.Y. His sister left.", ["He lives in Troy, N.Y.", "His sister left."]),
        ("It was sold to Roe Corp. Recently it closed.", ["It was sold to Roe Corp.", "Recently it closed."]),
        ("It was told by Gen. Roe.", ["It was told by Gen. Roe."]),
        ("Headline here\n\nThe story begins. It ends.", ["Headline here", "The story begins.", "It ends."]),
        ('He said "no." Then he left.', ['He said "no."', "Then he left."]),
        ("It rose 3.5 percent. Good.", ["It rose 3.5 percent.", "Good."]),
        (
            "A line of a text that was wrapped at some seventy characters by a mailer\ngoes on here.",
            ["A line of a text that was wrapped at some seventy characters by a mailer\ngoes on here."],
        ),
        (
            "The mail had been wrapped at some seventy characters. It was in\nMarch that the mill closed.",
            ["The mail had been wrapped at some seventy characters.", "It was in\nMarch that the mill closed."],
        ),
        ("**Departure.** She left.", ["**Departure.**", "She left."]),
        ("He paid five years' rent.[2] Fewer came.", ["He paid five years' rent.[2]", "Fewer came."]),
        ("", []),
    ],
)
def test_sentences(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text, SENTENCES)] == found


@given(st.text())
def test_sentences_lie_in_order_inside_the_text(text: str) -> None:
    end = 0
    for start, stop in sentences(text, SENTENCES):
        assert end <= start < stop <= len(text)
        end = stop


@given(st.text(alphabet='aB. !\n"”', max_size=60), st.integers(0, 60))
def test_the_sentence_around_a_place_is_that_of_the_text(text: str, place: int) -> None:
    start = min(place, len(text))
    low, high = sentence_around(text, start, start, SENTENCES)
    assert low <= start <= high
    inside = [span for span in sentences(text, SENTENCES) if span[0] <= start < span[1] and low < high]
    for first, last in inside:
        assert low <= first
        assert text[low:first].strip() == ""
        assert last - high <= 6  # the marks that end it: "...”)"


def test_around_a_place_no_more_is_read_than_reaches() -> None:
    text = "a" * 1_000
    assert sentence_around(text, 500, 510, SENTENCES) == (500 - BEFORE, 510 + AFTER)


def test_without_words_of_a_language_only_initials_end_no_sentence() -> None:
    text = "Lo dijo J. R. Ruiz. La Sra. Lara no."
    assert [text[a:b] for a, b in sentences(text, SentenceWords())] == ["Lo dijo J. R. Ruiz.", "La Sra.", "Lara no."]


@pytest.mark.parametrize(
    ("text", "word", "start"),
    [
        ("He said: “It ended on Friday.”", "Friday", 9),
        ("He said: “It ended.” On Friday he left.", "Friday", 0),
        ('"It rained," he said. "It ended on Friday."', "Friday", 22),
    ],
)
def test_where_the_quotation_around_a_word_begins(text: str, word: str, start: int) -> None:
    assert quotation_start(text, 0, text.index(word)) == start
