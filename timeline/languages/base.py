"""Rules that need no word of any language: numbers, month names, and marks."""

from dataclasses import replace

from timeline.languages.rules import RuleBook
from timeline.model.expressions import Ambiguous, Calendar, ClockTime, Decade, Expression, Position, Range, Weekday
from timeline.model.grain import Grain

MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

LARGEST_OFFSET = 14
"""Hours that a zone is ahead of UTC at most."""

book = RuleBook("shared")

Face = tuple[int, int, int | None]
"""Hour, minute, and second where it is written."""


def calendar(year: int | None, month: int, day: int) -> Calendar | None:
    """A calendar day, or None where the month has no such day."""
    if 1 <= month <= 12 and 1 <= day <= MONTH_LENGTHS[month - 1]:
        return Calendar(year, month, day)
    return None


@book.part(
    "month_day",
    "{month} {day}",
    "{month} {nth:day}",
    "{day} {month}",
    "{nth:day} {month}",
    examples={
        "July 27": Calendar(None, 7, 27),
        "July 27th": Calendar(None, 7, 27),
        "27 July": Calendar(None, 7, 27),
        "27th July": Calendar(None, 7, 27),
    },
)
def month_day(month: int, day: int) -> Calendar | None:
    return calendar(None, month, day)


@book.part(
    "ten_years",
    "{decade}",
    "'|’ {short_decade}",
    examples={"1980s": Decade(1980), "'90s": Decade(90, short=True)},
)
def ten_years(decade: int | None = None, short_decade: int | None = None) -> Decade:
    return Decade(decade) if decade is not None else Decade(short_decade or 0, short=True)


@book.part(
    "offset",
    "{zone}",
    "(|[ {zone} )|]",
    "{zone:utc} + {digits}",
    "+ {clock}",
    "+ {digits}",
    examples={
        "GMT": "GMT",
        "UTC+8": "+08:00",
        "(UTC+03:00)": "+03:00",
        "UTC +3": "+03:00",
        "+02:00": "+02:00",
        "+0200": "+0200",
    },
)
def offset(zone: str | None = None, utc: str | None = None, clock: Face | None = None, digits: str = "") -> str | None:
    """A zone as it is written; an offset has more than one digit, but for hours after UTC."""
    if utc is not None:
        hours = int(digits)
        return f"+{hours:02d}:00" if utc in ("UTC", "GMT") and hours <= LARGEST_OFFSET else None
    return zone or _signed("+", clock or digits)


@book.part("offset_west", "- {clock}", "- {digits:clock}", examples={"-05:00": "-05:00", "-0500": "-0500"})
def offset_west(clock: Face | str) -> str | None:
    """An offset with a minus, which without the "T" of ISO 8601 before it would be a range of clock times."""
    return _signed("-", clock)


def _signed(sign: str, offset: Face | str) -> str | None:
    if isinstance(offset, str):
        return sign + offset if len(offset) > 1 else None
    return f"{sign}{offset[0]:02d}:{offset[1]:02d}"


@book.rule(
    "{month_day} ,? {year}",
    "{month_day} ,? '|’ {yy}",
    "{day} - {month} - {year}",
    "{day} - {month} - {yy}",
    examples={
        "July 27, 1996": Calendar(1996, 7, 27),
        "3rd Sept. 1996": Calendar(1996, 9, 3),
        "12 Nov. ’61": Calendar(61, 11, 12, short=True),
        "27-Jul-1996": Calendar(1996, 7, 27),
        "27-Jul-96": Calendar(96, 7, 27, short=True),
    },
    never=("February 30, 1996", "31-Feb-96"),
)
def full_date(
    year: int | None = None,
    month_day: Calendar | None = None,
    day: int = 0,
    month: int = 0,
    yy: int | None = None,
) -> Expression | None:
    found = month_day or calendar(year, month, day)
    return found and (replace(found, year=year) if yy is None else replace(found, year=yy, short=True))


@book.rule(
    "{year} {month} {day}",
    examples={"1943 July 10": Calendar(1943, 7, 10), "[2014 Feb. 27] –": Calendar(2014, 2, 27)},
    never=("in 2019 July 10, 2020", "1943 February 30"),
)
def year_first(year: int, month: int, day: int) -> Expression | None:
    return calendar(year, month, day)


@book.rule(
    "{month_day}",
    examples={
        "July 27": Calendar(None, 7, 27),
        "[Nov. 9] vote": Calendar(None, 11, 9),
        "27 July": Calendar(None, 7, 27),
    },
    never=("March 99", "31 June"),
)
def date_without_year(month_day: Calendar) -> Expression:
    return month_day


@book.rule(
    "{month} ,? {year}",
    "{month} - {year}",
    examples={
        "November 2024": Calendar(2024, 11),
        "[Jan. 1998] report": Calendar(1998, 1),
        "Nov-2024": Calendar(2024, 11),
    },
    never=("November 99",),
)
def month_year(month: int, year: int) -> Expression:
    return Calendar(year, month)


@book.rule(
    "{year} - {mm:month} - {day}",
    examples={"1996-07-27": Calendar(1996, 7, 27)},
    never=("1996-02-30",),
)
def iso_day(year: int, month: int, day: int) -> Expression | None:
    return calendar(year, month, day)


@book.rule(
    "{month} - {day} - {year}",
    examples={"Jul-28-2023": Calendar(2023, 7, 28)},
    never=("Feb-30-2023",),
)
def dashed_month_day(month: int, day: int, year: int) -> Expression | None:
    return calendar(year, month, day)


@book.rule(
    "{digits:month} / {year}",
    examples={"[05/2021] edition": Calendar(2021, 5)},
    never=("a 1/2000 chance", "13/2021"),
)
def slashed_month(month: str, year: int) -> Expression | None:
    return Calendar(year, int(month)) if len(month) == 2 and "01" <= month <= "12" else None


@book.rule(
    "{year} - w {int:week}",
    "w {int:week} {year}",
    "w {int:week} / {year}",
    examples={
        "2021-W18": Position(Grain.WEEK, 18, Calendar(2021)),
        "W18 2021": Position(Grain.WEEK, 18, Calendar(2021)),
        "W18/2021": Position(Grain.WEEK, 18, Calendar(2021)),
    },
    never=("2021-W60",),
)
def iso_week(year: int, week: int) -> Expression | None:
    return Position(Grain.WEEK, week, Calendar(year)) if 1 <= week <= 53 else None


@book.rule(
    "{day_and_clock} z {month} ( {yy} | {year} )?",
    "{day_and_clock} {zulu_month:month} ( {yy} | {year} )?",
    examples={
        "281830Z JUL 23": ClockTime(18, 30, zone="Z", of=Calendar(23, 7, 28, short=True)),
        "281830ZJUL2023": ClockTime(18, 30, zone="Z", of=Calendar(2023, 7, 28)),
    },
    never=("281860Z JUL 23", "301830Z FEB 23"),
)
def military_stamp(
    day_and_clock: tuple[int, int, int], month: int, yy: int | None = None, year: int | None = None
) -> Expression | None:
    day, hour, minute = day_and_clock
    of = calendar(year, month, day)
    return of and ClockTime(hour, minute, zone="Z", of=Calendar(yy, month, day, short=True) if yy is not None else of)


@book.rule(
    "{numeric_date}",
    examples={
        "7/27/96": Calendar(96, 7, 27, short=True),
        "27.7.1996": Calendar(1996, 7, 27),
        "7/12/1996": Ambiguous((Calendar(1996, 7, 12), Calendar(1996, 12, 7))),
    },
    never=("version 31.31.2000",),
)
def numeric_date(numeric_date: tuple[str, str, str, str]) -> Expression | None:
    first, mark, second, last = numeric_date
    if len(first) > 2:  # year first
        return calendar(int(first), int(second), int(last)) if len(last) == 2 and len(first) == 4 else None
    month_first, day_first = calendar(None, int(first), int(second)), calendar(None, int(second), int(first))
    if month_first and day_first and mark == "/" and first != second:
        return Ambiguous((_with_year(month_first, last), _with_year(day_first, last)))
    only = (day_first or month_first) if mark == "." else (month_first or day_first)
    return _with_year(only, last) if only else None


def _with_year(day: Calendar, year: str) -> Calendar:
    return Calendar(int(year), day.month, day.day, short=len(year) == 2)


@book.rule(
    "{year_month_day}",
    "{year} _ {mm:month} _ {day}",
    examples={
        "file [19960727] is": Calendar(1996, 7, 27),
        "taken [1996:07:27] by": Calendar(1996, 7, 27),
        "file [1996_07_27] is": Calendar(1996, 7, 27),
    },
    never=("no. 19961327", "no. 19960230", "no. 30010727"),
)
def year_month_day(
    year_month_day: tuple[int, int, int] | None = None, year: int = 0, month: int = 0, day: int = 0
) -> Expression | None:
    """Figures of file names and of the metadata of photographs."""
    return calendar(*(year_month_day or (year, month, day)))


@book.rule(
    "{month} {day:first} -|– {day:last} ,? {year}",
    "{month} {day:first} -|– {day:last}",
    "{year} {month} {day:first} -|– {day:last}",
    examples={
        "1996 July 3-5": Range(Calendar(1996, 7, 3), Calendar(1996, 7, 5)),
        "July 3-5, 1996": Range(Calendar(1996, 7, 3), Calendar(1996, 7, 5)),
        "July 3-5": Range(Calendar(None, 7, 3), Calendar(None, 7, 5)),
    },
    never=("July 5-3",),
)
def days_of_month(month: int, first: int, last: int, year: int | None = None) -> Expression | None:
    start, end = calendar(year, month, first), calendar(year, month, last)
    return Range(start, end) if start and end and first < last else None


@book.rule(
    "{day:first} -|– {day:last} {month} {year}?",
    examples={"3-5 July 1996": Range(Calendar(1996, 7, 3), Calendar(1996, 7, 5))},
    never=("5-3 July",),
)
def days_before_month(first: int, last: int, month: int, year: int | None = None) -> Expression | None:
    return days_of_month(month, first, last, year)


@book.rule(
    "{year:first} -|–|/ {yy:last}",
    examples={
        "1950-53": Range(Calendar(1950), Calendar(1953)),
        "[1989/90] season": Range(Calendar(1989), Calendar(1990)),
    },
    never=("1950-40", "1996-07-27"),
)
def short_years(first: int, last: int) -> Expression | None:
    year = first // 100 * 100 + last
    return Range(Calendar(first), Calendar(year)) if year > first else None


@book.rule(
    "{int:first} - {int:second} - {year}",
    examples={
        "28-07-2023": Calendar(2023, 7, 28),
        "07-12-2023": Ambiguous((Calendar(2023, 7, 12), Calendar(2023, 12, 7))),
    },
    never=("31-31-2000", "555-12-2000"),
)
def dashed_date(first: int, second: int, year: int) -> Expression | None:
    month_first, day_first = calendar(year, first, second), calendar(year, second, first)
    if month_first and day_first and first != second:
        return Ambiguous((month_first, day_first))
    return month_first or day_first


@book.rule(
    "{year} - {mm:month} - {day} t? {clock} {offset}?",
    "{year} - {mm:month} - {day} t {clock} {offset_west:offset}",
    examples={
        "2023-07-28T18:30:00Z": ClockTime(18, 30, 0, "Z", Calendar(2023, 7, 28)),
        "2023-07-28 18:30:00+02:00": ClockTime(18, 30, 0, "+02:00", Calendar(2023, 7, 28)),
        "2023-07-28T18:30:00-0500": ClockTime(18, 30, 0, "-0500", Calendar(2023, 7, 28)),
    },
    never=("2023-02-30T18:30",),
)
def iso_moment(year: int, month: int, day: int, clock: Face, offset: str | None = None) -> Expression | None:
    of = calendar(year, month, day)
    hour, minute, second = clock
    return ClockTime(hour, minute, second, offset, of) if of and hour < 24 else None


@book.rule(
    "{year:first} / {year:last}",
    examples={"the [2023/2024] season": Range(Calendar(2023), Calendar(2024))},
    never=("2023/2029",),
)
def season_years(first: int, last: int) -> Expression | None:
    return Range(Calendar(first), Calendar(last)) if last == first + 1 else None


@book.rule(
    "{year}",
    "{year} <{month}> <{day}> <,>? <{year}>",
    examples={"in [1999]": Calendar(1999), "in [2019] July 10, 2020": Calendar(2019)},
    never=("$1999", "it has 1,999 parts", "version 1.1999"),
)
def bare_year(year: int) -> Expression:
    return Calendar(year)


@book.rule(
    "{ten_years}",
    examples={"[1980s] style": Decade(1980), "'90s": Decade(90, short=True)},
    never=("the 1985s",),
)
def decade(ten_years: Decade) -> Expression:
    return ten_years


@book.rule(
    "{weekday}",
    examples={"on [Friday]": Weekday(4), "[Tues.] meeting": Weekday(1)},
    never=("on Fridays",),
)
def bare_weekday(weekday: int) -> Expression:
    return Weekday(weekday)


@book.rule(
    "{clock}",
    "{clock} {offset}",
    examples={
        "at [18:30]": ClockTime(18, 30),
        "at [04:12 GMT]": ClockTime(4, 12, zone="GMT"),
        "at [20:00 UTC-8]": ClockTime(20, 0, zone="-08:00"),
        "at [20:00 (UTC+03:00)]": ClockTime(20, 0, zone="+03:00"),
        "at [18:30 +0200]": ClockTime(18, 30, zone="+0200"),
    },
    never=("at 24:30", "all in local time (UTC+05:30)"),
)
def clock_time(clock: Face, offset: str | None = None) -> Expression | None:
    """A clock time; 24:00 is the end of its day."""
    hour, minute, second = clock
    return ClockTime(hour, minute, second, offset) if hour < 24 or not (minute or second) else None


@book.rule(
    "{clock:first} -|– {clock:last} {zone}?",
    examples={"[14:00-16:00 GMT]": Range(ClockTime(14, 0, zone="GMT"), ClockTime(16, 0, zone="GMT"))},
    never=("24:00-16:00",),
)
def clocks(first: Face, last: Face, zone: str | None = None) -> Expression | None:
    start, end = ClockTime(*first, zone), ClockTime(*last, zone)
    return Range(start, end) if start.hour < 24 and end.hour < 24 and first != last else None


RULES = tuple(book.rules)
