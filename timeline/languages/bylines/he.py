"""Hebrew byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    published="פורסם",
    updated="עודכן",
    at="בשעה",
)
