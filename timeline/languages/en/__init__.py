"""English: its words and its rules, in the order of their precedence among equals."""

from timeline.languages import base
from timeline.languages.language import Language

from timeline.languages.en.rules import (  # isort: skip - the order is the precedence
    not_dates as not_dates,
    dates as dates,
    numeric_ranges as numeric_ranges,
    old_style as old_style,
    seasons as seasons,
    deictic as deictic,
    counted_days as counted_days,
    anaphoric as anaphoric,
    positions as positions,
    clocks as clocks,
    military as military,
    reports as reports,
    holidays as holidays,
    recurring as recurring,
    durations as durations,
    messages as messages,
    histories as histories,
)
from timeline.languages.en.articles import ARTICLES
from timeline.languages.en.certainty import CERTAINTY
from timeline.languages.en.clause_words import CLAUSES
from timeline.languages.en.content_words import CONTENT
from timeline.languages.en.dated_events import EVENTS
from timeline.languages.en.heads import HEADS
from timeline.languages.en.joins import JOINS
from timeline.languages.en.lexicon import JOINED, JOINTS, NUMERALS, lexicon
from timeline.languages.en.message_words import MESSAGES
from timeline.languages.en.names import NAMES
from timeline.languages.en.periods import PERIODS
from timeline.languages.en.recurrence import RECURRENCE
from timeline.languages.en.rulebook import book
from timeline.languages.en.sentences import SENTENCES
from timeline.languages.en.signals import SIGNALS
from timeline.languages.en.tense import TENSE


def language() -> Language:
    """English, ready for `recognizer("en")`."""
    return Language(
        code="en",
        lexicon=lexicon(),
        joined=JOINED,
        joints=JOINTS,
        rules=(*book.rules, *messages.book.rules, *histories.book.rules, *base.RULES),
        numerals=NUMERALS,
        joins=JOINS,
        tense=TENSE,
        articles=ARTICLES,
        signals=SIGNALS,
        sentences=SENTENCES,
        messages=MESSAGES,
        heads=HEADS,
        periods=PERIODS,
        recurrence=RECURRENCE,
        events=EVENTS,
        clauses=CLAUSES,
        certainty=CERTAINTY,
        names=NAMES,
        content=CONTENT,
    )
