"""A weekday and its date, a day and its clock time, a recurrence and its clock time: each is one time."""

import re
from dataclasses import replace

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, ClockTime, Count, DayPart, Every, Range, Weekday
from timeline.model.grain import Grain
from timeline.tagging.refiners.days import is_day, on_day
from timeline.tagging.refiners.joining import COMMA, changed, join_neighbours, merged

_OPENING = re.compile(r"[^().\n]{0,24}\(")  # "8 p.m. [local time (]1700 GMT)"
_ZONE = 12  # characters from a clock time to the end of its brackets: " local time"


def join_weekday_and_date(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[Friday], [July 27]" is "[Friday, July 27]"; the weekday checks the date and chooses the year."""

    def join(first: TimeMention, last: TimeMention, gap: str) -> TimeMention | None:
        match first.expression, last.expression:
            case Weekday(weekday, None), Calendar(weekday=None, day=int()) as day if COMMA.fullmatch(gap):
                return merged(first, last, text, replace(day, weekday=weekday), "join_weekday_and_date")
            case DayPart(of=Weekday(weekday, None)) as part, Calendar(weekday=None, day=int()) as day if (
                COMMA.fullmatch(gap)
            ):  # "Sunday morning, 7 December 1941"
                timed = replace(part, of=replace(day, weekday=weekday))
                return merged(first, last, text, timed, "join_weekday_and_date")
        return None

    return join_neighbours(mentions, text, join)


def join_day_and_time(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[5 p.m. EST] [Nov. 9]" is one time; with a preposition between them, both remain its parts."""

    def join(first: TimeMention, last: TimeMention, gap: str) -> TimeMention | None:
        glued = bool(COMMA.fullmatch(gap)) and "\n\n" not in gap
        if not glued and not words.gaps.attached.fullmatch(gap):
            return None
        for time, day in ((first, last), (last, first)):
            expression = on_day(time.expression, day.expression) if is_day(day.expression) else None
            if expression is not None:
                if isinstance(expression, Range):
                    return _range_on_day(first, last, text, expression)
                if glued:
                    return merged(first, last, text, expression, "join_day_and_time")
                timed = changed(time, expression, "join_day_and_time")
                pair = (timed, last) if time is first else (first, timed)
                return merged(*pair, text, expression, "join_day_and_time", parts=True)
        return None

    return join_neighbours(mentions, text, join)


def join_day_after_brackets(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "at [8 p.m.] ([1700 GMT]) on [Monday]": the day is that of the first clock time; the other is the same moment."""
    joined = [*mentions]
    for i, (first, other, day) in enumerate(zip(mentions, mentions[1:], mentions[2:], strict=False)):
        bracket = text[other.end : day.start].partition(")")
        follows = bracket[1] and len(bracket[0]) <= _ZONE and words.gaps.attached.fullmatch(bracket[2])
        if not follows or not _OPENING.fullmatch(text, first.end, other.start) or not is_day(day.expression):
            continue
        expression = on_day(first.expression, day.expression)
        if isinstance(expression, ClockTime) and isinstance(other.expression, ClockTime):
            joined[i] = changed(first, expression, "join_day_after_brackets")
    return joined


def _range_on_day(first: TimeMention, last: TimeMention, text: str, times: Range) -> TimeMention:
    """A range of clock times with its day: the day belongs to the end it is next to."""
    whole = merged(first, last, text, times, "join_day_and_time")
    start, end = first.parts or last.parts or (first, last)
    if isinstance(first.expression, Range):
        end = merged(end, last, text, times.last, "join_day_and_time")
    else:
        start = merged(first, start, text, times.first, "join_day_and_time")
    return replace(whole, parts=(replace(start, expression=times.first), replace(end, expression=times.last)))


def join_recurring(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[9 a.m.] [every Tuesday]", "[daily] at [noon]": a clock time that recurs is on no single day."""

    def join(first: TimeMention, last: TimeMention, gap: str) -> TimeMention | None:
        if not COMMA.fullmatch(gap) and not words.gaps.attached.fullmatch(gap):
            return None
        for time, every in ((first, last), (last, first)):
            match time.expression, every.expression:
                case ClockTime(of=None) | Range(first=ClockTime(of=None), last=ClockTime(of=None)) as said, Every(
                    of=Count(n=1, unit=Grain.DAY) | DayPart()
                ):
                    return merged(first, last, text, Every(said), "join_recurring")
                case said, Every(of=Weekday() as day) if timed := on_day(said, day):
                    return merged(first, last, text, Every(timed), "join_recurring")
        return None

    return join_neighbours(mentions, text, join)
