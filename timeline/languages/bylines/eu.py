"""Basque byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    months=(
        "urtarrilaren",
        "otsailaren",
        "martxoaren",
        "apirilaren",
        "maiatzaren",
        "ekainaren",
        "uztailaren",
        "abuztuaren",
        "irailaren",
        "urriaren",
        "azaroaren",
        "abenduaren",
    ),
)
