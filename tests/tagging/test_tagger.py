"""The tagger on any text: spans, seams, pieces, and hostile input."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.tagging.recognizer import recognizer
from timeline.tagging.tagger import CHUNK, find_mentions

PIECES = st.sampled_from(
    [
        *"0123456789-/.,:'’()[]\n\t ¶年月日",
        "July",
        " 27",
        "1996",
        "Friday",
        "the ",
        "same ",
        "day ",
        "last ",
        "week",
        "BC",
        "1950-53",
        "p.m.",
        "\ud800",
        "\x00",
        "\u202e",
        "é",
        "𝟚",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join))


@given(TEXTS)
def test_spans_lie_inside_the_text_and_equal_it(text: str) -> None:
    end = 0
    for mention in find_mentions(text, "en"):
        assert mention.start >= end
        assert mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        end = mention.end


@given(st.text(st.characters(categories=["Ll", "Lu", "Lo"]), min_size=1, max_size=40))
def test_no_pattern_divides_a_word_in_small_letters_or_with_one_capital(word: str) -> None:
    for written in (word.lower(), word.title()):
        if written.isalpha() and (written.islower() or written[1:].islower()):
            assert recognizer("en").lexer._token.findall(written) == [written]


@given(TEXTS)
def test_tokens_cover_the_text(text: str) -> None:
    tokens = recognizer("en").lexer(text)
    assert "".join(tokens.all()) == text
    assert len(tokens.all()) == len(tokens.characters)
    words, offsets = tokens.stretch(0, len(tokens.characters)) if text else ([], [0])
    assert words == tokens.all()
    assert offsets == list(accumulate(map(len, words), initial=0))
    for at, word in enumerate(words):
        assert tokens.stretch(at, at + 1) == ([word], offsets[at : at + 2])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By a writerJuly 30, 2023", ["July 30, 2023"]),
        ("18:30 JSTUpdated July 30, 2023", ["18:30 JST", "July 30, 2023"]),
        ("on 15Sep2001 it began", ["15Sep2001"]),
        ("at 10am on 3 May", ["10am on 3 May"]),
        ("July\n27, 1996", ["July\n27, 1996"]),
        ("July\n\n27, 1996", ["July", "1996"]),
        ("Jan.  14, 1998", ["Jan.  14, 1998"]),
    ],
)
def test_seams_and_gaps(text: str, found: list[str]) -> None:
    assert [m.text for m in find_mentions(text, "en")] == found


def test_a_long_text_gives_what_its_pieces_give() -> None:
    paragraph = "They met on Friday, July 26, 1996, and again two days later.\n\n"
    times = 3 * CHUNK // len(paragraph)
    found = find_mentions(paragraph * times, "en")
    assert len(found) == 2 * times
    assert {m.text for m in found} == {"Friday, July 26, 1996", "two days later"}


@pytest.mark.parametrize(
    "text",
    [
        "Friday " * 100_000,
        "1" * 1_000_000,
        "(" * 300_000,
        " " * 1_000_000,
        "\n" * 1_000_000,
        "a" * 1_000_000,
        "1950-" * 100_000,
        "A.B." * 100_000,
        "the the " * 100_000,
    ],
    ids=lambda text: repr(text[:6]),
)
def test_crafted_text_ends(text: str) -> None:
    for mention in find_mentions(text, "en"):
        assert mention.text == text[mention.start : mention.end]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It took at moſt five years.", "five years"),  # equal to "most" where case is ignored, and no word of the list
        ("in the evenıng of 31 January 1956", "31 January 1956"),
        ("İİ at least five years", "at least five years"),  # a letter that is two in lower case
        ("İİ, the evening of 31 January 1956", "the evening of 31 January 1956"),
    ],
)
def test_letters_that_change_with_their_case(text: str, found: str) -> None:
    assert found in [mention.text for mention in find_mentions(text, "en")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("scan_20190704_2.tif", ["20190704"]),
        ("a copy (20190704)", ["20190704"]),
        ("no. 120190704 or 201907045", []),
        ("code A20190704", []),
        ("price $20190704", []),
    ],
)
def test_a_date_in_the_name_of_a_file_is_found(text: str, found: list[str]) -> None:
    assert [mention.text for mention in find_mentions(text, "en")] == found
