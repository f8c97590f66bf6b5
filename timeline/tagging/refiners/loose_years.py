"""Dates without a year beside a number that may be it."""

from itertools import pairwise

from timeline.languages.time_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Holiday, YearInDoubt
from timeline.tagging.refiners.joining import changed
from timeline.tagging.refiners.licence import is_bare_year


def doubt_loose_years(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[25 December] ([1741]": a date that no rule joins to the year beside it is not dated by publication either."""
    doubted = list(mentions)
    for i, (date, year) in enumerate(pairwise(mentions)):
        match date.expression:
            case Calendar(year=None, month=int()) | Holiday(year=None, step=None, years_on=None) as said if _is_loose(
                date, year, text, words
            ):
                doubted[i] = changed(date, YearInDoubt(said, year.text), "doubt_loose_years")
    return doubted


def _is_loose(date: TimeMention, year: TimeMention, text: str, words: JoinWords) -> bool:
    """Whether nothing but a mark is between both, and the year does not begin the next sentence: "on May 5. 1998 was"."""
    if not words.gaps.loose.fullmatch(text, date.end, year.start):
        return False
    opens = words.years.opening.match(text, year.end) is not None
    match year.expression:
        case Calendar(month=None, short=True):
            return True
    return is_bare_year(year) and not opens
