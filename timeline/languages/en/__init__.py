"""English: its words, what stands around times, and its rules, in the order of their precedence among equals."""

from timeline.languages import base
from timeline.languages.language import Language

from timeline.languages.en.rules import (  # isort: skip - the order is the precedence
    not_dates as not_dates,
    dates as dates,
    seasons as seasons,
    deictic as deictic,
    anaphoric as anaphoric,
    positions as positions,
    clocks as clocks,
    reports as reports,
    holidays as holidays,
    recurring as recurring,
    durations as durations,
    messages as messages,
    histories as histories,
)
from timeline.languages.en.certainty import CERTAINTY
from timeline.languages.en.clause_words import CLAUSES
from timeline.languages.en.content_words import CONTENT
from timeline.languages.en.context_words import WORDS
from timeline.languages.en.lexicon import JOINED, JOINTS, lexicon
from timeline.languages.en.names import NAMES
from timeline.languages.en.rulebook import book


def language() -> Language:
    """English, ready for `recognizer("en")`."""
    return Language(
        "en",
        lexicon(),
        JOINED,
        JOINTS,
        (*book.rules, *messages.book.rules, *histories.book.rules, *base.RULES),
        WORDS,
        clauses=CLAUSES,
        certainty=CERTAINTY,
        names=NAMES,
        content=CONTENT,
    )
