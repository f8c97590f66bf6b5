"""What a spreadsheet would misread is marked, nothing else is, and the mark can be taken away again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from misread_texts import MISREAD, PLAIN

from timeline.exports.spreadsheet_cells import (
    escape_controls,
    is_misread,
    quoted,
    unescape_controls,
    unquoted,
)

# Texts that are mostly made of what dates and numbers are made of, and of the marks themselves.
CLOSE_CALLS = st.lists(
    st.sampled_from([*"'\";=+-/:.,% 5", "July", "mai", "TRUE", "\u200b", "2024", "a", "\uff15"])
).map("".join)


@pytest.mark.parametrize("text", MISREAD)
def test_what_is_read_as_another_type_is_marked(text: str) -> None:
    assert quoted(text) == f"'{text}"


@pytest.mark.parametrize("text", PLAIN)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert quoted(text) == text


@given(st.text() | CLOSE_CALLS)
def test_the_mark_can_be_taken_away_again(text: str) -> None:
    assert unquoted(quoted(text)) == text


@given(CLOSE_CALLS)
def test_no_marked_text_is_a_bare_value(text: str) -> None:
    cell = quoted(text)
    assert cell.startswith("'") or not is_misread(cell)


@given(st.text() | st.text("\x00\n\x1f\x7f\u2028\u2400\u241b\u2426a9"))
def test_control_characters_can_be_told_apart_and_come_back(text: str) -> None:
    assert unescape_controls(escape_controls(text)) == text
    assert not any(character < " " or character in "\x7f\x85\u2028\u2029" for character in escape_controls(text))
