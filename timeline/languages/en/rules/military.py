"""Clock times of four figures, date-time groups, and days counted from D-Day: "0430", "1430L", "180400Z to 181000Z FEB 20"."""

from dataclasses import replace

from timeline.languages import base
from timeline.languages.base import military_stamp
from timeline.languages.en.rulebook import rule
from timeline.languages.en.rules.clocks import four_figures
from timeline.languages.time_zones import ZONE_LETTERS
from timeline.model.expressions import Calendar, ClockTime, EventTime, Expression, Offset, Range, Weekday
from timeline.model.grain import Grain

Lettered = tuple[int, int, str]
"""Hour, minute, and the letter of their zone."""


@rule(
    "<at|by|until|till|around|about> {digits} hours|hrs",
    "{digits} {zone}",
    "<at> {digits} <on> ( <{month_day}> | <the> <{nth}> | <{weekday}> )",
    "<at|by|from|to|until|till> {digits} {weekday}",
    "<at> {digits:listed} <,>",
    "<at> {digits} <.|;|)|and|the|a|an|he|she|they|it|we|when>",
    examples={
        "at [1800 hours]": ClockTime(18, 0),
        "at [0412 GMT]": ClockTime(4, 12, zone="GMT"),
        "at [1740 on 14 July]": ClockTime(17, 40, of=Calendar(None, 7, 14)),
        "at [2145] on the 17th": ClockTime(21, 45),
        "at [1740 on Monday]": ClockTime(17, 40, of=Weekday(0)),
        "from [2200 Friday]": ClockTime(22, 0, of=Weekday(4)),
        "they met at [1550] and left": ClockTime(15, 50),
        "at [1550], they": ClockTime(15, 50),
    },
    never=("at 9999 hours", "2500 GMT", "at 1990 prices", "highs at 2000, 2005 and 2010", "by 1915 the mill was old"),
)
def military_time(
    digits: str = "", listed: str = "", zone: str | None = None, weekday: int | None = None
) -> Expression | None:
    """A comma may as well list years: those of the last two centuries."""
    clock = four_figures(digits or listed, zone) if listed[:2] not in ("19", "20") else None
    return clock if clock is None or weekday is None else replace(clock, of=Weekday(weekday))


@rule(
    "<at|by|until|till|around|about|approximately|from|since> {digits}",
    "{month_day} ,? {digits}",
    examples={
        "At [0430] troops": ClockTime(4, 30),
        "[18 FEB, 0545]": ClockTime(5, 45, of=Calendar(None, 2, 18)),
    },
    never=("by 1915", "17 FEB, 1820", "at 007", "at 0999"),
)
def before_ten(digits: str, month_day: Calendar | None = None) -> Expression | None:
    """A year never begins with 0."""
    clock = four_figures(digits)
    return replace(clock, of=month_day) if clock and digits[0] == "0" else None


@rule(
    "<at|by|until|till|around|about|from|since|:> {zoned_clock}",
    "{month_day} ,? {zoned_clock}",
    "{zoned_clock} <on|hours|hrs>",
    "{zoned_clock:first} -|–|to|and|until {zoned_clock:last}",
    "{digits:opening} -|–|to|and|until {zoned_clock:last}",
    examples={
        "At [1430L] they": ClockTime(14, 30),
        "[12 MAR 0600L] to": ClockTime(6, 0, of=Calendar(None, 3, 12)),
        "left [1430D on 7 April]": ClockTime(14, 30, zone="+04:00", of=Calendar(None, 4, 7)),
        "[0610D to 0745D]": Range(ClockTime(6, 10, zone="+04:00"), ClockTime(7, 45, zone="+04:00")),
        "closed [1610-1745D]": Range(ClockTime(16, 10, zone="+04:00"), ClockTime(17, 45, zone="+04:00")),
    },
    never=("ran the 1500M", "at 1500J"),
)
def lettered_time(
    zoned_clock: Lettered | None = None,
    month_day: Calendar | None = None,
    first: Lettered | None = None,
    last: Lettered | None = None,
    opening: str = "",
) -> Expression | None:
    """A letter after the clock time is its zone; L is the local time."""
    if last:
        end = _lettered(last)
        start = _lettered(first) if first else four_figures(opening, end.zone)
        return start and Range(start, end)
    return zoned_clock and replace(_lettered(zoned_clock), of=month_day)


def _lettered(face: Lettered) -> ClockTime:
    hour, minute, letter = face
    return ClockTime(hour, minute, zone=ZONE_LETTERS[letter])


@rule(
    "{int:first} / {int:second} {digits}",
    examples={
        "ETA [22/02 0430] local": ClockTime(4, 30, of=Calendar(None, 2, 22)),
        "on [02/22 1630] he": ClockTime(16, 30, of=Calendar(None, 2, 22)),
    },
    never=("on 02/03 0430", "1/31 0460"),
)
def slashed_day_and_time(first: int, second: int, digits: str) -> Expression | None:
    """A day and month of which only one can be the day."""
    days = [base.calendar(None, first, second), base.calendar(None, second, first)]
    clock, possible = four_figures(digits), [day for day in days if day]
    return replace(clock, of=possible[0]) if clock and len(possible) == 1 else None


@rule(
    "{month_day:opening} ,? {digits:first} -|–|to|until {month_day:closing} ,? {digits:last} {zone}?",
    examples={
        "closed [08 SEP 2200-09 SEP 0400]": Range(
            ClockTime(22, 0, of=Calendar(None, 9, 8)), ClockTime(4, 0, of=Calendar(None, 9, 9))
        ),
    },
    never=("from 5 May 1812 to 3 June 1815", "8 Sept 2200-9 Sept 0460"),
)
def times_of_two_days(
    opening: Calendar, first: str, closing: Calendar, last: str, zone: str | None = None
) -> Expression | None:
    """One of the two begins with 0, as no year does, unless a zone follows."""
    start, end = four_figures(first, zone), four_figures(last, zone)
    if start is None or end is None or not (zone or "0" in (first[0], last[0])):
        return None
    return Range(replace(start, of=opening), replace(end, of=closing))


@rule("{digits} hours|hrs|h", examples={"[0600 hours] sharp": ClockTime(6, 0)}, never=("1800 hours", "9999 hours"))
def military_hours(digits: str) -> Expression | None:
    """Full hours without a leading 0 may be a length: "for 1800 hours"."""
    return four_figures(digits) if digits[0] == "0" or digits[2:] != "00" else None


@rule(
    "{digits:first} -|–|to|and|until {digits:last} ( {zone} | hours | hrs | local time )?",
    "{digits:first} {zone} -|– {digits:last} {zone:}",
    examples={
        "open [0500-1100]": Range(ClockTime(5, 0), ClockTime(11, 0)),
        "1345Z-1500Z": Range(ClockTime(13, 45, zone="Z"), ClockTime(15, 0, zone="Z")),
        "from [0900 to 1000 GMT]": Range(ClockTime(9, 0, zone="GMT"), ClockTime(10, 0, zone="GMT")),
        "from [0600 to 0730 hours]": Range(ClockTime(6, 0), ClockTime(7, 30)),
        "between [0600 and 0730 local time]": Range(ClockTime(6, 0), ClockTime(7, 30)),
    },
    never=("1914-1918", "2010 to 2015", "pages 0900 to 9999"),
)
def military_times(first: str, last: str, zone: str | None = None) -> Expression | None:
    """Four digits each; without a zone, the first must begin with 0, as no year does."""
    start, end = four_figures(first, zone), four_figures(last, zone)
    return Range(start, end) if start and end and (zone or first[0] == "0") else None


DayAndClock = tuple[int, int, int]
YEAR = "( {yy} | {year} )?"


@rule(
    f"{{day_and_clock}} {{zone_letter}} {{month}} {YEAR}",
    "{day_and_clock} z",
    f"{{day_and_clock:opening}} z -|–|to|and|until {{day_and_clock}} z {{month}} {YEAR}",
    examples={
        "092330L DEC 22": ClockTime(23, 30, of=Calendar(22, 12, 9, short=True)),
        "092330D DEC 2022": ClockTime(23, 30, zone="+04:00", of=Calendar(2022, 12, 9)),
        "since [022115Z]": ClockTime(21, 15, zone="Z", of=Calendar(day=2)),
        "from [180400Z to 181000Z FEB 2020]": Range(
            ClockTime(4, 0, zone="Z", of=Calendar(2020, 2, 18)), ClockTime(10, 0, zone="Z", of=Calendar(2020, 2, 18))
        ),
    },
    never=("092330J DEC 22", "022175Z"),
)
def date_time_group(
    day_and_clock: DayAndClock,
    opening: DayAndClock | None = None,
    month: int | None = None,
    zone_letter: str | None = "Z",
    yy: int | None = None,
    year: int | None = None,
) -> Expression | None:
    """A group without a month is of the day with its number."""
    if month is None:
        day, hour, minute = day_and_clock
        return ClockTime(hour, minute, zone="Z", of=Calendar(day=day))
    stamp = military_stamp(day_and_clock, month, yy, year)
    if opening is None:
        return replace(stamp, zone=zone_letter) if isinstance(stamp, ClockTime) else None
    start = military_stamp(opening, month, yy, year)
    return Range(start, stamp) if start and stamp else None


@rule(
    "d + {int:later}",
    "d -|–|− {int:earlier}",
    examples={
        "on [D+3]": Offset(EventTime("D-Day"), Grain.DAY, 3),
        "on [D-4]": Offset(EventTime("D-Day"), Grain.DAY, -4),
    },
    never=("D+x", "D-Day"),
)
def day_from_d_day(later: int = 0, earlier: int = 0) -> Expression | None:
    """A grade or a vitamin as well: it stays only where the text defines D-Day."""
    return Offset(EventTime("D-Day"), Grain.DAY, later or -earlier) if later + earlier < _MOST_DAYS else None


_MOST_DAYS = 1_000  # of a campaign
