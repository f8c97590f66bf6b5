"""Periods by their end: "the year ended 30 June 2022", "the three months to July" and "the week ending 7 March" are the whole period."""

from dataclasses import replace

from timeline.languages.join_words import JoinWords
from timeline.languages.time_words import PeriodWords
from timeline.model import Interval, TimeMention, Timex
from timeline.model.expressions import Count, Cycle, Expression, Fiscal, Shift
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.edtf import edtf

_BEFORE = 24  # characters of "the quarter ended on "
_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12}
_DAYS = {Grain.QUARTER: 91, Grain.HALF: 182}  # of thirteen weeks each, where they do not end with a month
_FEWEST = Grain.WEEK


def whole_period(when: Timex, before: TimeMention | None, text: str, words: PeriodWords, joins: JoinWords) -> Timex:
    """The period that ends with a day or month, where the words before say so; its TIMEX3 value remains that of the day or month.

    Args:
        when: the resolved day or month.
        before: the time expression before it: "the six months".
        text: the document.
        words: what is said between a period and its last day.
        joins: its units.
    """
    if when.interval is None or when.interval.grain not in (Grain.DAY, Grain.MONTH) or when.relation is not None:
        return when
    length = _length(when.mention, before, text, words, joins)
    if length is None or (when.interval.grain is Grain.MONTH and length[1] not in _MONTHS):
        return when
    n, unit = length
    interval = _ending(calendar_units.last_day(when.interval), n, unit)
    reason = (
        f"{when.reason}; the text says 'ended', so the whole {unit.word if n == 1 else f'{n} {unit.word}s'} is meant"
    )
    return replace(when, interval=interval, edtf=edtf(interval), reason=reason)


def _length(
    mention: TimeMention, before: TimeMention | None, text: str, words: PeriodWords, joins: JoinWords
) -> tuple[int, Grain] | None:
    if before is not None:
        is_length = isinstance(before.expression, Count)
        if (words.length_ended if is_length else words.ended).fullmatch(text, before.end, mention.start):
            return _of(before.expression)
    found = words.unit_ended.search(text, max(0, mention.start - _BEFORE), mention.start)
    return (1, joins.offsets.units[found[1].lower()]) if found else None


def _of(expression: Expression) -> tuple[int, Grain] | None:
    match expression:
        case Count(n=float() | int() as n, unit=unit, mod=None, rest=None) if n == int(n) and unit >= _FEWEST:
            return int(n), unit
        case Count(n=float() | int() as n, unit=Grain.YEAR, mod=None, rest=None) if n * 12 == int(n * 12):
            return int(n * 12), Grain.MONTH
        case Shift(n=0, unit=unit) if unit >= _FEWEST:
            return 1, unit
        case Cycle(unit=Grain.QUARTER | Grain.HALF as unit):
            return 1, unit
        case Fiscal(of=of):
            return _of(of)
    return None


def _ending(last: int, n: int, unit: Grain) -> Interval:
    """So many units up to a day; from the end of a month back to the start of one."""
    after = last + 1
    if unit not in _MONTHS:
        return calendar_units.days(after - 7 * n, after, unit)
    year, month, day = calendar.civil(after)
    if day != 1 and unit in _DAYS:
        return calendar_units.days(after - _DAYS[unit] * n, after, unit)
    earlier = calendar.add_months(year, month, -_MONTHS[unit] * n)
    first = calendar.day_number(*earlier, min(day, calendar.month_length(*earlier)))
    return calendar_units.days(first, after, unit)
