"""The byline words of every language: well-formed, and read in a byline."""

import re
from dataclasses import fields

import pytest

from timeline.datelines import find_dateline
from timeline.datelines.dates_in_text import written_dates
from timeline.languages.bylines import BylineWords, byline_words, languages
from timeline.model import Document

STORY = "The river rose in the night and the bridge was closed to all of the traffic until the water fell again. " * 8


@pytest.mark.parametrize("language", languages())
def test_every_field_is_a_pattern_that_matches_something_visible(language):
    """An empty alternative would match between any two letters."""
    words = byline_words(language)
    assert len(words.months) in {0, 12}
    patterns = [getattr(words, field.name) for field in fields(BylineWords) if field.type is str]
    assert any([*patterns, *words.months])
    for pattern in filter(None, (*patterns, *words.months)):
        assert re.compile(f"(?:{pattern})\\Z", re.IGNORECASE).match("") is None


def plain_labels(language: str) -> list[str]:
    """The labels of publication that are words, not patterns."""
    return [word for word in byline_words(language).published.split("|") if word.replace(" ", "").isalpha()]


@pytest.mark.parametrize("language", [each for each in languages() if plain_labels(each)])
def test_labels_of_every_language_introduce_a_publication_date(language):
    """Above a story in any language."""
    for label in plain_labels(language):
        found = find_dateline(Document("a", f"Rain\n{label.capitalize()}: 2023-07-30\n{STORY}"))
        note = next(each.note for each in found.evidence if each.field == "published")
        assert "'published' before it" in note


@pytest.mark.parametrize("language", [each for each in languages() if byline_words(each).months])
def test_listed_months_are_read_in_dates(language):
    """Every form of a month that a language lists."""
    for number, pattern in enumerate(byline_words(language).months, 1):
        for month in pattern.split("|"):
            text = f"30 {month} 2023" if number != 2 else f"20 {month} 2023"
            found = [date.day.month for date in written_dates(text, 0, len(text))]
            assert set(found) == {number}, text
