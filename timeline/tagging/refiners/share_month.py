"""Days that share a month: "July 4, [5] and [6]", "[4] and 5 July", "May 2 - 3, [9 - 10]"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from re import Pattern

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Range
from timeline.tagging.refiners.joining import changed

_YEAR = re.compile(r",?\s(\d{4})(?![\w-])")
_REACH = 14  # characters before a date in which another day is looked for


def share_month(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """Days in a list of which only one names the month; each becomes a mention."""
    shared: list[TimeMention] = []
    for mention in mentions:
        floor = shared[-1].end if shared else 0
        if mention.start < floor:  # a year that belongs to the list before it
            continue
        date = _date_of(mention)
        if date is None:
            shared.append(mention)
        elif mention.text[0].isdigit():
            listed = [*reversed(list(_days_before(mention, date, text, words, floor))), mention]
            shared = [*_with_month(shared, listed[0], date, text, words), *listed]
        else:
            shared += _with_days_after(mention, date, text, words)
    return shared


def _with_month(
    before: list[TimeMention], first: TimeMention, date: Calendar, text: str, words: JoinWords
) -> list[TimeMention]:
    """The mentions before a list, the last of which has its month where it is an earlier day alone: "on [the 2nd], 9th and 16 July"."""
    if not before:
        return before
    last = before[-1]
    match last.expression:
        case Calendar(month=None, day=int() as day) if words.gaps.lists.fullmatch(
            text, last.end, first.start
        ) and day < (_first_day(first) or 0):
            said = replace(date, day=day, weekday=None)
            return [*before[:-1], changed(last, said, "share_month")]
    return before


@cache
def _days_after(ordinals: str) -> Pattern[str]:
    """A day of a list after the first, or a range of days."""
    day = rf"(\d{{1,2}})(?:{ordinals})?"
    return re.compile(rf"{day}(?:\s?[-–]\s?{day})?(?![\w:/%°]|[.,]\d|-\w)")


@cache
def _day_before(ordinals: str) -> Pattern[str]:
    """A day of a list before the last, with the text up to the next day."""
    return re.compile(rf"(?<![\w.,:/$€£#–-])(\d{{1,2}})(?:{ordinals})?(?=(\D{{2,9}})$)")


def _date_of(mention: TimeMention) -> Calendar | None:
    """The day that a mention ends with."""
    said = mention.expression
    date = said.last if isinstance(said, Range) else said
    return date if isinstance(date, Calendar) and date.day and date.month else None


def _first_day(mention: TimeMention) -> int | None:
    said = mention.expression
    date = said.first if isinstance(said, Range) else said
    return date.day if isinstance(date, Calendar) else None


def _with_days_after(mention: TimeMention, date: Calendar, text: str, words: JoinWords) -> Iterator[TimeMention]:
    """The mention and the days of the list after it; a year after the last is the year of all."""
    found: list[tuple[int, int, int, int | None]] = []
    at, day = mention.end, date.day or 0
    while date.year is None and (gap := words.gaps.lists.match(text, at, at + 9)):
        item = _days_after(words.day_lists.ordinals).match(text, gap.end())
        if item is None or not day < int(item[1]) <= 31:
            break
        found.append((item.start(), item.end(), int(item[1]), int(item[2]) if item[2] else None))
        at, day = item.end(), found[-1][3] or found[-1][2]
    if not found or not words.day_lists.following.match(text, at):
        yield mention
        return
    year = _YEAR.match(text, at)
    if year:
        found[-1] = (found[-1][0], year.end(), *found[-1][2:])
    date = replace(date, year=int(year[1]) if year else None, weekday=None)
    yield _dated(mention, date.year)
    for start, end, first, last in found:
        yield _mention(
            text, start, end, replace(date, day=first), replace(date, day=last) if last else None, mention.rule
        )


def _dated(mention: TimeMention, year: int | None) -> TimeMention:
    said = mention.expression
    if year is None or not isinstance(said, Calendar):
        return mention
    return replace(mention, expression=replace(said, year=year), refiners=(*mention.refiners, "share_month"))


def _mention(text: str, start: int, end: int, first: Calendar, last: Calendar | None, rule: str) -> TimeMention:
    names = ("share_month",)
    if last is None or not (first.day or 0) < (last.day or 0) <= 31:
        return TimeMention(start, end, text[start:end], first, rule, names)
    cut = start + len(str(first.day))
    after = text.index(str(last.day), cut)
    parts = (
        TimeMention(start, cut, text[start:cut], first, rule, names),
        TimeMention(after, end, text[after:end], last, rule, names),
    )
    return TimeMention(start, end, text[start:end], Range(first, last), rule, names, parts)


def _days_before(
    mention: TimeMention, date: Calendar, text: str, words: JoinWords, floor: int
) -> Iterator[TimeMention]:
    """The days of the list before a date, the nearest first; a bare comma makes a list only once there is an "and"."""
    at, day = mention.start, date.day or 0
    while True:
        low = max(floor, at - _REACH)
        found = _day_before(words.day_lists.ordinals).search(text[low:at])
        if found is None or not words.gaps.lists.fullmatch(found[2]) or not 0 < int(found[1]) < day:
            return
        if at == mention.start and not any(map(str.isalpha, found[2])):
            return
        start, end = low + found.start(), low + found.end()
        yield TimeMention(
            start, end, text[start:end], replace(date, day=int(found[1]), weekday=None), mention.rule, ("share_month",)
        )
        at, day = start, int(found[1])
