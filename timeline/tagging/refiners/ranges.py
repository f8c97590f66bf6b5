"""The two ends of a range."""

from dataclasses import replace

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
    Range,
    StepMonth,
    Weekday,
)
from timeline.tagging.refiners.joining import join_neighbours, merged
from timeline.tagging.refiners.widen import blurred_from, modifier_in


def join_ranges(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "from [May] to [July]", "[1861]-[1865]" is one range, its ends remain as parts."""

    def join(first: TimeMention, last: TimeMention, gap: str) -> TimeMention | None:
        modifier = modifier_in(gap, last, words.modifiers)
        link = gap[: modifier[0]] if modifier else gap
        if not words.gaps.ranges.fullmatch(link) or not _could_be_ends(first.expression, last.expression):
            return None
        if words.gaps.paired.fullmatch(link) and not words.gaps.opener.search(
            text[max(0, first.start - 12) : first.start]
        ):
            return None
        if modifier:
            last = blurred_from(last, first.end + modifier[0], modifier[1], text)
        whole = Range(_on_the_day_of(first.expression, last.expression), last.expression)
        ends = (replace(first, expression=whole.first, parts=()), replace(last, parts=()))
        return replace(merged(first, last, text, whole, "join_ranges"), parts=ends)

    return join_neighbours(mentions, text, join)


def _on_the_day_of(first: Expression, last: Expression) -> Expression:
    """ "Between 10 p.m. and midnight on Friday": the day after the last time is that of both."""
    match first, last:
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
        case Calendar(month=int()), Following(of=Calendar()):
            return True
        case (Holiday(step=None), Holiday(step=None) | Calendar(month=int())) | (
            Calendar(month=int()),
            Holiday(step=None),
        ):
            return True  # "between New Year and the end of February", "Easter to 31 October"
        case Cycle() as a, Cycle() as b:
            return a.unit == b.unit
    return False
