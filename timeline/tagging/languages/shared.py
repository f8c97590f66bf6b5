"""Rules that need no word of any language: numbers, month names, and marks."""

from timeline.expressions import Ambiguous, Calendar, Clock, Decade, Expression, Span, Weekday
from timeline.tagging.rules import RuleBook

MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

book = RuleBook("shared")


def calendar(year: int | None, month: int, day: int) -> Calendar | None:
    """A calendar day, or None where the month has no such day."""
    if 1 <= month <= 12 and 1 <= day <= MONTH_LENGTHS[month - 1]:
        return Calendar(year, month, day)
    return None


@book.rule(
    "{month} {day} ,? {year}",
    "{month} {nth:day} ,? {year}",
    examples={"July 27, 1996": Calendar(1996, 7, 27), "Sept. 3rd 1996": Calendar(1996, 9, 3)},
    never=("February 30, 1996",),
)
def month_day_year(month: int, day: int, year: int) -> Expression | None:
    return calendar(year, month, day)


@book.rule(
    "{day} {month} ,? {year}",
    "{nth:day} {month} ,? {year}",
    "{day} - {month} - {year}",
    "{day} - {month} - {yy}",
    examples={
        "27 July 1996": Calendar(1996, 7, 27),
        "27-Jul-1996": Calendar(1996, 7, 27),
        "3rd Sept. 1996": Calendar(1996, 9, 3),
        "27-Jul-96": Calendar(96, 7, 27, short=True),
    },
)
def day_month_year(day: int, month: int, year: int | None = None, yy: int | None = None) -> Expression | None:
    found = calendar(year, month, day)
    return Calendar(yy, month, day, short=True) if found and yy is not None else found


@book.rule(
    "{month} {day}",
    "{month} {nth:day}",
    examples={
        "July 27": Calendar(None, 7, 27),
        "[Nov. 9] vote": Calendar(None, 11, 9),
        "July 27th": Calendar(None, 7, 27),
    },
    never=("March 99",),
)
def month_day(month: int, day: int) -> Expression | None:
    return calendar(None, month, day)


@book.rule(
    "{day} {month}",
    "{nth:day} {month}",
    examples={"27 July": Calendar(None, 7, 27), "[15Sep] entry": Calendar(None, 9, 15)},
)
def day_month(day: int, month: int) -> Expression | None:
    return calendar(None, month, day)


@book.rule(
    "{month} ,? {year}",
    "{month} - {year}",
    examples={"November 2024": Calendar(2024, 11), "[Jan. 1998] report": Calendar(1998, 1)},
)
def month_year(month: int, year: int) -> Expression:
    return Calendar(year, month)


@book.rule(
    "{year} - {mm:month} - {day}",
    "{year} / {mm:month} / {day}",
    examples={"1996-07-27": Calendar(1996, 7, 27)},
)
def iso_day(year: int, month: int, day: int) -> Expression | None:
    return calendar(year, month, day)


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
    "{month} {day:first} -|– {day:last} ,? {year}",
    "{month} {day:first} -|– {day:last}",
    examples={
        "July 3-5, 1996": Span(Calendar(1996, 7, 3), Calendar(1996, 7, 5)),
        "July 3-5": Span(Calendar(None, 7, 3), Calendar(None, 7, 5)),
    },
    never=("July 5-3",),
)
def days_of_month(month: int, first: int, last: int, year: int | None = None) -> Expression | None:
    start, end = calendar(year, month, first), calendar(year, month, last)
    return Span(start, end) if start and end and first < last else None


@book.rule(
    "{day:first} -|– {day:last} {month} {year}?",
    examples={"3-5 July 1996": Span(Calendar(1996, 7, 3), Calendar(1996, 7, 5))},
)
def days_before_month(first: int, last: int, month: int, year: int | None = None) -> Expression | None:
    return days_of_month(month, first, last, year)


@book.rule(
    "{year:first} -|–|/ {yy:last}",
    examples={
        "1950-53": Span(Calendar(1950), Calendar(1953)),
        "[1989/90] season": Span(Calendar(1989), Calendar(1990)),
    },
    never=("1950-40", "1996-07-27"),
)
def short_years(first: int, last: int) -> Expression | None:
    year = first // 100 * 100 + last
    return Span(Calendar(first), Calendar(year)) if year > first else None


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
    "{year} - {mm:month} - {day} t {clock} {zone}?",
    examples={"2023-07-28T18:30:00Z": Clock(18, 30, 0, "Z", Calendar(2023, 7, 28))},
)
def iso_moment(
    year: int, month: int, day: int, clock: tuple[int, int, int | None], zone: str | None = None
) -> Expression | None:
    of = calendar(year, month, day)
    hour, minute, second = clock
    return Clock(hour, minute, second, zone, of) if of and hour < 24 else None


@book.rule(
    "{year:first} / {year:last}",
    examples={"the [2023/2024] season": Span(Calendar(2023), Calendar(2024))},
    never=("2023/2029",),
)
def season_years(first: int, last: int) -> Expression | None:
    return Span(Calendar(first), Calendar(last)) if last == first + 1 else None


@book.rule("{year}", examples={"in [1999]": Calendar(1999)}, never=("$1999", "it has 1,999 parts", "version 1.1999"))
def bare_year(year: int) -> Expression:
    return Calendar(year)


@book.rule(
    "{decade}",
    "' {short_decade}",
    "’ {short_decade}",
    examples={"[1980s] style": Decade(1980), "'90s": Decade(90, short=True)},
)
def decade(decade: int | None = None, short_decade: int | None = None) -> Expression:
    return Decade(decade) if decade is not None else Decade(short_decade or 0, short=True)


@book.rule("{weekday}", examples={"on [Friday]": Weekday(4), "[Tues.] meeting": Weekday(1)})
def bare_weekday(weekday: int) -> Expression:
    return Weekday(weekday)


@book.rule(
    "{clock}", "{clock} {zone}", examples={"at [18:30]": Clock(18, 30), "at [04:12 GMT]": Clock(4, 12, zone="GMT")}
)
def clock_time(clock: tuple[int, int, int | None], zone: str | None = None) -> Expression | None:
    hour, minute, second = clock
    return Clock(hour, minute, second, zone) if hour < 24 else None


RULES = tuple(book.rules)
