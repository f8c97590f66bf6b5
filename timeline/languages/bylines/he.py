"""Hebrew byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    published="פורסם",
    updated="עודכן לאחרונה|עודכן|עדכון אחרון",
    at="בשעה",
)
