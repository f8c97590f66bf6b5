"""Latvian byline words."""

from timeline.languages.bylines.words import BylineWords

WORDS = BylineWords(
    months=(
        "janvārī",
        "februārī",
        "martā",
        "aprīlī",
        "maijā",
        "jūnijā",
        "jūlijā",
        "augustā",
        "septembrī",
        "oktobrī",
        "novembrī",
        "decembrī",
    ),
)
