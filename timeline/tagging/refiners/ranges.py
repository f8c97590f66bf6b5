"""The two ends of a range."""

from dataclasses import replace
from functools import partial

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import (
    Calendar,
    ClockTime,
    Cycle,
    DayPart,
    Decade,
    Expression,
    Following,
    Holiday,
    Position,
    Range,
    Shift,
    StepMonth,
    Weekday,
)
from timeline.model.grain import Grain
from timeline.tagging.refiners.joining import join_neighbours, merged
from timeline.tagging.refiners.widen import blurred_from, modifier_in

_LONGEST_OPENING = 32  # characters of "between the beginning of "
_LONGEST_END = 48  # characters of " until his sudden resignation in "


def join_ranges(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "from [May] to [July]", "[1861]-[1865]" is one range, its ends remain as parts."""

    def join(first: TimeMention, last: TimeMention, gap: str) -> TimeMention | None:
        modifier = modifier_in(gap, last, words.modifiers)
        link = gap[: modifier[0]] if modifier else gap
        if not words.gaps.ranges.fullmatch(link) or not _could_be_ends(first.expression, last.expression):
            return None
        first = _narrowed(first, text, words)
        if words.gaps.paired.fullmatch(link) and not words.gaps.opener.search(_opening(first, text)):
            return None
        if modifier:
            last = blurred_from(last, first.end + modifier[0], modifier[1], text)
        whole = Range(_within_the_time_of(first.expression, last.expression), last.expression)
        ends = (replace(first, expression=whole.first, parts=()), replace(last, parts=()))
        return replace(merged(first, last, text, whole, "join_ranges"), parts=ends)

    joined = join_neighbours(mentions, text, join)
    return join_neighbours(joined, text, partial(_up_to_event, text=text, words=words), _LONGEST_END)


def _opening(first: TimeMention, text: str) -> str:
    return text[max(0, first.start - _LONGEST_OPENING) : first.start]


def _narrowed(first: TimeMention, text: str, words: JoinWords) -> TimeMention:
    """ "between early [April] and June": the first month with the word that narrows it."""
    opening = _opening(first, text)
    modifier = modifier_in(opening, first, words.modifiers)
    return blurred_from(first, first.start - len(opening) + modifier[0], modifier[1], text) if modifier else first


def _up_to_event(first: TimeMention, last: TimeMention, gap: str, text: str, words: JoinWords) -> TimeMention | None:
    """ "from [1951] until her retirement in [1977]": the year of what ended it."""
    match first.expression, last.expression:
        case Calendar(year=int(), month=None) as start, Calendar(year=int(), month=None) as end:
            if words.gaps.ended_by.fullmatch(gap) and words.gaps.starter.search(_opening(first, text)):
                return merged(first, last, text, Range(start, end), "join_ranges", parts=True)
    return None


def _within_the_time_of(first: Expression, last: Expression) -> Expression:
    """ "Between 10 p.m. and midnight on Friday", "from May to July last year": what follows the last time is that of both."""
    match first, last:
        case Calendar(year=None, month=int() as month), Position(Grain.MONTH, number, Shift(n=n) as year):
            return Position(Grain.MONTH, month, replace(year, n=n - (month > number)))
        case ClockTime(of=None) as clock, ClockTime(of=Expression() as day):
            return replace(clock, of=day)
    return first


def _could_be_ends(first: Expression, last: Expression) -> bool:
    match first, last:
        case Calendar() as a, Calendar() as b:
            return (a.day is None) == (b.day is None) and (a.month is None) <= (b.month is None)
        case (
            (Weekday(step=None), Weekday(step=None))
            | (Decade(), Decade())
            | (StepMonth(), Calendar(day=None, month=int()))
        ):
            return True
        case ClockTime(), ClockTime():
            return True
        case (
            (DayPart(of=Expression()) | ClockTime(of=Expression())),
            (DayPart(of=Expression()) | ClockTime(of=Expression())),
        ):
            return True
        case Calendar(month=int()), Following(of=Calendar()) | Position(of=Calendar(month=int())):
            return True
        case Position(of=Calendar(month=int())), Calendar(month=int()) | Position(of=Calendar(month=int())):
            return True  # "from the last week of April to 3 June"
        case Calendar(year=None, month=int(), day=None), Position(unit=Grain.MONTH, of=Shift(unit=Grain.YEAR)):
            return True  # "between March and May last year"
        case (Holiday(step=None), Holiday(step=None) | Calendar(month=int())) | (
            Calendar(month=int()),
            Holiday(step=None),
        ):
            return True  # "between New Year and the end of February", "Easter to 31 October"
        case Cycle() as a, Cycle() as b:
            return a.unit == b.unit
    return False
