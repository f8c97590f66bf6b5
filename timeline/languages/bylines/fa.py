"""Persian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    published="منتشر",
)
