"""Croatian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    published="objava|objavljeno",
    updated="ažurirano",
)
