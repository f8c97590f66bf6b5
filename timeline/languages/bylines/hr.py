"""Croatian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    published="objava|objavljeno",
    updated="(?:zadnje |posljednje )?ažurirano|(?:zadnja |posljednja )?(?:izmjena|promjena)",
)
