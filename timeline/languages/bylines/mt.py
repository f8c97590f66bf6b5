"""Maltese byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    of="ta’",
)
