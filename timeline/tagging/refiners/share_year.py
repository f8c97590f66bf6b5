"""Months and seasons that share a year."""

from dataclasses import replace

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Cycle
from timeline.tagging.refiners.joining import changed


def share_year(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[April] and [June 1955]": the year after the last item of a list is that of all; from right to left."""
    shared = list(mentions)
    for i in range(len(shared) - 2, -1, -1):
        first, last = shared[i], shared[i + 1]
        match first.expression, last.expression:
            case Calendar(year=None, month=int() as month) as said, Calendar(
                year=int() as year, month=int() as later, short=short
            ):
                gap = words.gaps
                if any(between.fullmatch(text, first.end, last.start) for between in (gap.lists, gap.again)):
                    year -= month > later  # "December and March 1955"
                    shared[i] = changed(first, replace(said, year=year, short=short), "share_year")
            case Cycle(of=None, step=None) as said, Cycle(of=Calendar() as of) if _listed(first, last, text, words):
                shared[i] = changed(first, replace(said, of=of), "share_year")
    return shared


def _listed(first: TimeMention, last: TimeMention, text: str, words: JoinWords) -> bool:
    """Whether two mentions are items of a list, as in "the spring and early summer of 1943"."""
    modifier = words.modifiers.before.search(text[first.end : last.start].lower())
    return bool(words.gaps.lists.fullmatch(text, first.end, first.end + modifier.start() if modifier else last.start))
