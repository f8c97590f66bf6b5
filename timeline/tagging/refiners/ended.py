"""Quarters that end with a day beside them."""

from itertools import pairwise

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Cycle, QuarterEnding
from timeline.model.grain import Grain
from timeline.tagging.refiners.joining import changed

_MONTHS = 3
_LAST_WEEK = 7  # days of a month on which a quarter of the month before may end: "ended Oct. 1"


def end_quarters(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[the fourth quarter], which ended [Sept. 24]": the quarter of a fiscal year, not of the calendar."""
    ended = list(mentions)
    for i, (quarter, end) in enumerate(pairwise(mentions)):
        match quarter.expression, end.expression:
            case Cycle(unit=Grain.QUARTER, number=number), Calendar(month=int() as month, day=int() as day) as last if (
                words.gaps.ended.fullmatch(text, quarter.end, end.start)
            ):
                if (month - (day <= _LAST_WEEK)) % 12 != number * _MONTHS % 12:
                    ended[i] = changed(quarter, QuarterEnding(number, last), "end_quarters")
    return ended
