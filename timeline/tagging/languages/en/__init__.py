"""English: its words, what stands around times, and its rules, in the order of their precedence among equals."""

from timeline.tagging.language import Language
from timeline.tagging.languages import shared

from timeline.tagging.languages.en import (  # isort: skip - the order is the precedence
    passed_over as passed_over,
    dates as dates,
    seasons as seasons,
    publication as publication,
    context as context,
    positions as positions,
    clocks as clocks,
    reports as reports,
    feasts as feasts,
    recurring as recurring,
    lengths as lengths,
    messages as messages,
    histories as histories,
)
from timeline.tagging.languages.en.book import book
from timeline.tagging.languages.en.neighbours import WORDS
from timeline.tagging.languages.en.words import JOINED, JOINTS, lexicon


def language() -> Language:
    """English, ready for `machine("en")`."""
    return Language(
        "en",
        lexicon(),
        JOINED,
        JOINTS,
        (*book.rules, *messages.book.rules, *histories.book.rules, *shared.RULES),
        WORDS,
    )
