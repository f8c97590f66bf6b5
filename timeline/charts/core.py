"""The core of a timeline, which its strip shows, and the bars of the strip.

One event of 1850 in a story of a week would leave the week less than a pixel. The strip shows the time that most events
are in; those before and after it are counted at its edges.
"""

import math
from dataclasses import dataclass

from timeline.charts.drawing import ChartRow, Drawing
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS, day_number, wall_clock
from timeline.view.wording import short_date

_SHARE = 0.6  # of the events, at least, that the core holds
_WORTHWHILE = 4  # times the core, at least, that the whole is; otherwise the strip shows the whole
_AIR = 0.15  # of the core, the widest gap to a further event that belongs to it
_MOST_BARS = 130
_FEWEST_BARS = 4  # in whose place a finer unit has none
_HOUR = 3600


@dataclass(frozen=True, slots=True)
class Bars:
    """The edges of the bars of a strip, in seconds, and the calendar unit that each is."""

    edges: tuple[int, ...]
    unit: str


def core_of(drawing: Drawing) -> tuple[int, int]:
    """The first and the last second of the time that most events are in; the whole where little would be left out.

    >>> core_of(Drawing([], 0, (), None, None, 0, 86_400))
    (0, 86400)
    """
    whole = drawing.first, drawing.last
    moments = sorted((row["from"] + row["to"]) // 2000 for row in drawing.rows)
    inside = math.ceil(_SHARE * len(moments))
    if inside < 3:
        return whole
    starts = range(len(moments) - inside + 1)
    at = min(starts, key=lambda start: moments[start + inside - 1] - moments[start])
    first, last = _widened(moments, at, at + inside - 1)
    core = first - DAY_SECONDS // 2, last + DAY_SECONDS // 2
    return core if (core[1] - core[0]) * _WORTHWHILE <= whole[1] - whole[0] else whole


def _widened(moments: list[int], low: int, high: int) -> tuple[int, int]:
    """The moments with these places, and those next to them as long as no gap is wide."""
    air = max(_AIR * (moments[high] - moments[low]), DAY_SECONDS)
    while low > 0 and moments[low] - moments[low - 1] <= air:
        low -= 1
    while high < len(moments) - 1 and moments[high + 1] - moments[high] <= air:
        high += 1
    return moments[low], moments[high]


def bars_of(first: int, last: int, finest: int = DAY_SECONDS) -> Bars:
    """The bars over a time: hours, days, weeks, months, years, or tens of years, so that there are not too many.

    Args:
        first: the first second.
        last: the last second.
        finest: the seconds that bars must have at least for most events to be in one.

    >>> bars = bars_of(0, 40 * 86_400)
    >>> bars.unit, len(bars.edges)
    ('day', 41)
    >>> bars_of(0, 5000 * 86_400).unit
    'year'
    >>> bars_of(0, 86_400, finest=60).unit
    'hour'
    """
    days = max((last - first) / DAY_SECONDS, _FEWEST_BARS * finest / DAY_SECONDS)
    if days <= 3 and finest <= _HOUR:
        return Bars(_steps(first, last, _HOUR, 0), "hour")
    if days <= _MOST_BARS:
        return Bars(_steps(first, last, DAY_SECONDS, 0), "day")
    if days <= 7 * _MOST_BARS:
        return Bars(_steps(first, last, 7 * DAY_SECONDS, 4 * DAY_SECONDS), "week")  # 1970 began on a Thursday
    if days <= 30 * _MOST_BARS:
        return Bars(_months(first, last), "month")
    years = 10 ** max(0, math.ceil(math.log10(days / 365.25 / _MOST_BARS)))
    return Bars(_years(first, last, years), "year" if years == 1 else f"{years:,} years")


def finest_of(drawing: Drawing, first: int, last: int) -> int:
    """The seconds that half of the events in a time are at most long.

    >>> finest_of(Drawing([], 0, (), None, None, 0, 1), 0, 1)
    86400
    """
    lengths = sorted(
        (row["to"] - row["from"]) // 1000
        for row in drawing.rows
        if row["from"] >= first * 1000 and row["to"] <= last * 1000
    )
    return lengths[len(lengths) // 2] if lengths else DAY_SECONDS


def edge_words(seconds: int, span: int) -> str:
    """A core's edge in words: a day, a month or a year, as its span asks for.

    >>> edge_words(1_714_608_000, 30 * 86_400), edge_words(1_714_608_000, 9000 * 86_400)
    ('2 May 2024', '2024')
    """
    days = span / DAY_SECONDS
    grain = Grain.YEAR if days > 30 * _MOST_BARS else Grain.DAY if days <= _MOST_BARS else Grain.MONTH
    return short_date(seconds, grain)


def outside(rows: list[ChartRow], first: int, last: int) -> tuple[int, int]:
    """The number of events that lie before the strip, and after it.

    >>> outside([{"from": 0, "to": 1}, {"from": 9000, "to": 9001}], 1, 5)
    (1, 1)
    """
    before = sum(row["to"] <= first * 1000 for row in rows)
    return before, sum(row["from"] >= last * 1000 for row in rows)


def _steps(first: int, last: int, step: int, offset: int) -> tuple[int, ...]:
    start = (first - offset) // step * step + offset
    return tuple(range(start, last + step, step))


def _months(first: int, last: int) -> tuple[int, ...]:
    at, end = wall_clock(first), wall_clock(last)
    numbers = range(at.year * 12 + at.month - 1, end.year * 12 + end.month + 1)
    return tuple(day_number(number // 12, number % 12 + 1, 1) * DAY_SECONDS for number in numbers)


def _years(first: int, last: int, step: int) -> tuple[int, ...]:
    start, end = wall_clock(first).year // step * step, wall_clock(last).year
    return tuple(day_number(year, 1, 1) * DAY_SECONDS for year in range(start, end + step + 1, step))
