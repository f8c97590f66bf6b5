"""The annotated documents are read as they were meant."""

import datetime as dt
import doctest
import re

import pytest
from gold import annotated
from gold.annotated import Annotated, documents

EACH = pytest.mark.parametrize("document", documents(), ids=lambda document: document.name)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def test_the_example_of_the_format() -> None:
    assert doctest.testmod(annotated).failed == 0


def test_there_are_documents_of_many_kinds() -> None:
    assert len({document.kind for document in documents()}) == len(documents()) >= 20


@EACH
def test_no_markup_is_left_in_the_text(document: Annotated) -> None:
    assert "|" not in document.text
    assert len(document.text.split()) in range(80, 251)


@EACH
def test_values_are_of_their_type(document: Annotated) -> None:
    for timex in document.timexes:
        words = document.text[timex.start : timex.end]
        assert words == words.strip()
        if timex.type in {"DATE", "TIME"}:
            assert (timex.type == "TIME") == bool(re.search(r"\dT", timex.value)), words
        assert timex.type != "DURATION" or timex.value.startswith("P"), words


@EACH
def test_annotated_days_fall_on_the_weekday_that_is_named(document: Annotated) -> None:
    for timex in document.timexes:
        words = document.text[timex.start : timex.end]
        named = [day for day in WEEKDAYS if re.search(rf"\b({day}|{day[:3]}|{day[:4]})\b", words, re.IGNORECASE)]
        if named and timex.type in {"DATE", "TIME"}:
            assert named == [WEEKDAYS[dt.date.fromisoformat(timex.value[:10]).weekday()]], words
