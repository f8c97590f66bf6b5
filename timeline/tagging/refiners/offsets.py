"""Times counted from a date next to them: "two days after July 27", "the day before Christmas"."""

from dataclasses import replace

from timeline.languages.join_words import JoinWords, OffsetWords
from timeline.model import TimeMention
from timeline.model.expressions import (
    Blur,
    Calendar,
    Count,
    Expression,
    Following,
    Holiday,
    Mod,
    Offset,
    Shift,
    Vague,
    Weekday,
)
from timeline.model.grain import Grain

_LONGEST = 24  # characters of "the week following the "


def count_from_dates(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """A count of units, "after" or "before", and a date: the date that many units on."""
    counted: list[TimeMention] = []
    for mention in mentions:
        if _is_date(mention):
            joined = counted and (
                _from_count(counted[-1], mention, text, words.offsets)
                or _from_weekday(counted[-1], mention, text, words.offsets)
            )
            if joined:
                counted[-1] = joined
                continue
            counted.append(_from_unit(mention, text, words.offsets, counted[-1].end if counted else 0))
        else:
            counted.append(mention)
    return counted


def _is_date(mention: TimeMention) -> bool:
    match mention.expression:
        case Calendar(day=int()) | Weekday() | Holiday() | Shift(unit=Grain.DAY):
            return True
    return False


def _from_count(first: TimeMention, date: TimeMention, text: str, words: OffsetWords) -> TimeMention | None:
    """ "[Two days] after [July 27]"; both remain as parts. A length of time that lasts until a date is no date."""
    match first.expression:
        case Count(n=float() | int() as n, unit=unit, mod=None | Mod.APPROX as mod, rest=None) if (
            unit >= Grain.DAY and n == int(n)
        ):
            side = words.sides.fullmatch(text, first.end, date.start)
            if side is None or words.lasting.search(text, max(0, first.start - 16), first.start):
                return None
            is_next = side[2] is not None and isinstance(date.expression, Weekday)
            offset = _counted(date.expression, unit, int(n) if side[1] else -int(n), is_next=is_next)
            said = Blur(offset, mod) if mod else offset
            names = (*first.refiners, "count_from_dates")
            return TimeMention(
                first.start,
                date.end,
                text[first.start : date.end],
                said,
                first.rule,
                names,
                () if is_next else (first, date),
            )
    return None


def _counted(date: Expression, unit: Grain, n: int, *, is_next: bool) -> Offset:
    """Weeks in days, so that the weekday stays; "from Monday" is from the coming one."""
    match date:
        case Weekday(weekday=number, step=None):
            day = Weekday(number, 0) if is_next else date
            return Offset(day, Grain.DAY, 7 * n) if unit is Grain.WEEK else Offset(day, unit, n)
    return Offset(date, unit, n)


def _from_weekday(first: TimeMention, date: TimeMention, text: str, words: OffsetWords) -> TimeMention | None:
    """ "the [Sunday] after [Easter]"."""
    match first.expression:
        case Weekday(step=None) | Following(base=Vague()):
            side = words.sides.fullmatch(text, first.end, date.start)
            if side is None or isinstance(date.expression, Weekday):
                return None
            of = first.expression.of if isinstance(first.expression, Following) else first.expression
            said = Following(of, 1 if side[1] else -1, date.expression)
            names = (*first.refiners, "count_from_dates")
            parts = (replace(first, expression=said), date)
            return TimeMention(first.start, date.end, text[first.start : date.end], said, first.rule, names, parts)
    return None


def _from_unit(date: TimeMention, text: str, words: OffsetWords, floor: int) -> TimeMention:
    """ "The day after [Christmas]"."""
    low = max(floor, date.start - _LONGEST)
    found = words.unit_beside.search(text[low : date.start])
    if found is None:
        return date
    start = low + found.start()
    unit, n = words.units[found[1].lower()], 1 if found[2] else -1
    names = (*date.refiners, "count_from_dates")
    return replace(
        date,
        start=start,
        text=text[start : date.end],
        expression=Offset(date.expression, unit, n),
        refiners=names,
        parts=(),
    )
