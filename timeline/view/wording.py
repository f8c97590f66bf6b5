"""Dates as a person writes them: "Fri 28 Jul", "about 2014", "Q3 1989", "44 BC"."""

from dataclasses import dataclass

from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS, WallClock, wall_clock
from timeline.view.words import say, say_each

_SEASONS = ("SP", "SU", "FA", "WI")
_SEASON_OF_MONTH = {3: 0, 4: 0, 6: 1, 9: 2, 10: 2, 12: 3, 1: 3}
_PARTS = ("TMO", "TMI", "TAF", "TEV", "TNI", "TDT")
_MORNING, _AFTERNOON, _EVENING, _NIGHT = 0, 2, 3, 4  # places in the parts of the day
_LONGEST = {  # seconds in the longest single unit of each grain
    Grain.SECOND: 1,
    Grain.MINUTE: 60,
    Grain.HOUR: 3600,
    Grain.PART_OF_DAY: DAY_SECONDS,
    Grain.DAY: DAY_SECONDS,
    Grain.WEEKEND: 4 * DAY_SECONDS,
    Grain.WEEK: 8 * DAY_SECONDS,
    Grain.MONTH: 31 * DAY_SECONDS,
    Grain.QUARTER: 92 * DAY_SECONDS,
    Grain.SEASON: 95 * DAY_SECONDS,
    Grain.HALF: 184 * DAY_SECONDS,
    Grain.YEAR: 366 * DAY_SECONDS,
    Grain.DECADE: 3653 * DAY_SECONDS,
    Grain.CENTURY: 36_525 * DAY_SECONDS,
    Grain.MILLENNIUM: 365_243 * DAY_SECONDS,
}
_EDGES = {(True, False): "early", (False, True): "late", (False, False): "mid"}


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A time to be put into words; `start` or `end`, but never both, is None where it is open.

    Attributes:
        start, end: half-open wall-clock seconds.
        timex: the TIMEX3 value, which names seasons and parts of the day.
    """

    start: int | None
    end: int | None
    grain: Grain
    approximate: bool = False
    timex: str = ""


def when_words(span: TimeSpan, *, home_year: int | None = None, now: int | None = None) -> str:
    """The time as a person writes it.

    Args:
        span: the time.
        home_year: the year of publication, which is left out.
        now: the moment of publication: a later start is written with "from" instead of "since".

    >>> when_words(TimeSpan(1_690_502_400, 1_690_588_800, Grain.DAY), home_year=2023)
    'Fri 28 Jul'
    >>> when_words(TimeSpan(1_546_300_800, None, Grain.YEAR))
    'since 2019'
    """
    if span.start is None:
        return say("until", words=_unit(last_unit(span), home_year))
    if span.end is None:
        first = TimeSpan(span.start, span.start + 1, span.grain, timex=span.timex)
        word = "from_then" if now is not None and span.start >= now else "since"
        return say(word, words=_about(span, _unit(first, home_year)))
    if exceeds_one_unit(span):
        return _about(span, _range(span, home_year))
    return _softened(span, _unit(span, home_year))


def exceeds_one_unit(span: TimeSpan) -> bool:
    """Whether the time is longer than one unit of its grain: not a year, but years.

    >>> exceeds_one_unit(TimeSpan(0, 86_400, Grain.DAY)), exceeds_one_unit(TimeSpan(0, 259_200, Grain.DAY)), exceeds_one_unit(TimeSpan(0, None, Grain.DAY))
    (False, True, True)
    """
    return span.start is None or span.end is None or span.end - span.start > _LONGEST[span.grain]


def last_unit(span: TimeSpan) -> TimeSpan:
    """The last second of a span, which is in its last unit: 1953 for 1950 to 1953.

    >>> last_unit(TimeSpan(0, 172_800, Grain.DAY)).start
    172799
    """
    end = span.end or 0
    return TimeSpan(end - 1, end, span.grain, timex=span.timex)


def moment_words(seconds: int, *, clock: bool) -> str:
    """A day with its year, or a clock time on it.

    >>> moment_words(1_690_543_800, clock=True)
    'Fri 28 Jul 2023, 11:30'
    """
    at = wall_clock(seconds)
    day = _day(at, None)
    return say("day_and_time", day=day, time=f"{at.hour:02d}:{at.minute:02d}") if clock else day


def short_date(seconds: int, grain: Grain) -> str:
    """The day without its weekday, the month or the year that a moment is in.

    >>> short_date(1_690_543_800, Grain.DAY), short_date(1_690_543_800, Grain.MONTH)
    ('28 Jul 2023', 'Jul 2023')
    """
    at = wall_clock(seconds)
    return _date(at, None) if grain == Grain.DAY else _month(at) if grain == Grain.MONTH else year_words(at.year)


def year_words(year: int) -> str:
    """An astronomical year as people write it.

    >>> year_words(1950), year_words(79), year_words(-43)
    ('1950', 'AD 79', '44 BC')
    """
    if year < 1:
        return say("year_bc", year=1 - year)
    return say("year_ad", year=year) if year < 1000 else str(year)


def clock_words(span: TimeSpan) -> str:
    """The time of day of a span within a day, without its day.

    >>> clock_words(TimeSpan(41_400, 41_460, Grain.MINUTE, approximate=True))
    'about 11:30'
    """
    first = _clock(span, wall_clock(span.start or 0))
    if not exceeds_one_unit(span):
        return _about(span, first) if span.grain < Grain.PART_OF_DAY else first
    end = wall_clock(span.end or 0)
    return _about(span, say("span", first=first, last=f"{end.hour:02d}:{end.minute:02d}"))


def _about(span: TimeSpan, words: str) -> str:
    return say("about", words=words) if span.approximate else words


def _softened(span: TimeSpan, words: str) -> str:
    """The words after "about", or after "early", "mid-" or "late" where the time is a part of its unit."""
    if not span.approximate or span.start is None or span.end is None:
        return words
    if span.grain in (Grain.MONTH, Grain.YEAR, Grain.DECADE, Grain.CENTURY):
        before, after = wall_clock(span.start - 1), wall_clock(span.end)
        first, last = wall_clock(span.start), wall_clock(span.end - 1)
        at_start = _unit_number(before, span.grain) != _unit_number(first, span.grain)
        at_end = _unit_number(after, span.grain) != _unit_number(last, span.grain)
        if _unit_number(first, span.grain) == _unit_number(last, span.grain):
            return say(_EDGES.get((at_start, at_end), "about"), words=words)
    return say("about", words=words)


def _unit_number(at: WallClock, grain: Grain) -> int:
    match grain:
        case Grain.MONTH:
            return at.year * 12 + at.month
        case Grain.DECADE:
            return at.year // 10
        case Grain.CENTURY:
            return (at.year - 1) // 100
        case _:
            return at.year


def _unit(span: TimeSpan, home_year: int | None) -> str:
    """The unit that the span is, or the one around it."""
    start, end = span.start or 0, span.end or 0
    at, middle = wall_clock(start), wall_clock((start + end) // 2).year
    if span.grain < Grain.DAY:
        return say("day_and_time", day=_day(at, home_year), time=_clock(span, at))
    match span.grain:
        case Grain.DAY:
            return _day(at, home_year)
        case Grain.WEEKEND | Grain.WEEK:
            return say(span.grain.word, date=_date(at, home_year))
        case Grain.MONTH:
            return _month(at)
        case Grain.QUARTER if at.month % 3 == 1 or end - start == 1:
            return say("quarter", number=(at.month + 2) // 3, year=year_words(at.year))
        case Grain.HALF if at.month % 6 == 1 or end - start == 1:
            return say("half_first" if at.month < 7 else "half_second", year=year_words(at.year))
        case Grain.SEASON if _season(span.timex, at.month):
            return say("season_and_year", season=_season(span.timex, at.month), year=year_words(at.year))
        case Grain.QUARTER | Grain.HALF | Grain.SEASON:
            return _months(at, wall_clock(end - 1))
        case _:
            return _years(span.grain, at, middle)


def _clock(span: TimeSpan, at: WallClock) -> str:
    match span.grain:
        case Grain.SECOND:
            return f"{at.hour:02d}:{at.minute:02d}:{at.second:02d}"
        case Grain.PART_OF_DAY:
            return _part(span.timex, at.hour)
        case _:
            return f"{at.hour:02d}:{at.minute:02d}"


def _years(grain: Grain, at: WallClock, middle: int) -> str:
    match grain:
        case Grain.DECADE if at.year > 0:
            return say("decade", year=at.year // 10 * 10)
        case Grain.DECADE:
            return say("decade_bc", year=(1 - middle) // 10 * 10)
        case Grain.CENTURY:
            return _ordinal_of("century", 100, middle)
        case Grain.MILLENNIUM:
            return _ordinal_of("millennium", 1000, middle)
        case _:
            return year_words(at.year)


def _range(span: TimeSpan, home_year: int | None) -> str:
    """The first and the last unit: 1950-1953, 11-13 Mar, Nov 2023-Feb 2024."""
    first, last = wall_clock(span.start or 0), wall_clock((span.end or 0) - 1)
    match span.grain:
        case Grain.MONTH:
            return _months(first, last)
        case Grain.DAY:
            return _days(first, last, home_year)
        case Grain.YEAR:
            return _year_range(first.year, last.year)
        case _ if span.grain < Grain.DAY and first[:3] == last[:3]:
            end = wall_clock(span.end or 0)
            return _span(_unit(_first_unit(span), home_year), f"{end.hour:02d}:{end.minute:02d}")
        case _:
            return _span(_unit(_first_unit(span), home_year), _unit(last_unit(span), home_year))


def _first_unit(span: TimeSpan) -> TimeSpan:
    start = span.start or 0
    return TimeSpan(start, start + 1, span.grain, timex="")


def _year_range(first: int, last: int) -> str:
    if last < 1:
        return say("years_bc", first=1 - first, last=1 - last)
    return _span(year_words(first), str(last) if first >= 1 else year_words(last))


def _months(first: WallClock, last: WallClock) -> str:
    start = say_each("months")[first.month - 1] if first.year == last.year else _month(first)
    return _span(start, _month(last))


def _days(first: WallClock, last: WallClock, home_year: int | None) -> str:
    if first.year != last.year:
        return _span(_date(first, None), _date(last, None))
    start = str(first.day) if first.month == last.month else _date(first, first.year)
    return _span(start, _date(last, home_year))


def _day(at: WallClock, home_year: int | None) -> str:
    return say("weekday_and_date", weekday=say_each("weekdays")[at.weekday], date=_date(at, home_year))


def _date(at: WallClock, home_year: int | None) -> str:
    date = say("date", day=at.day, month=say_each("months")[at.month - 1])
    return date if at.year == home_year else say("date_and_year", date=date, year=year_words(at.year))


def _month(at: WallClock) -> str:
    return say("month_and_year", month=say_each("months")[at.month - 1], year=year_words(at.year))


def _span(first: str, last: str) -> str:
    return say("span", first=first, last=last)


def _part(timex: str, hour: int) -> str:
    parts = zip(_PARTS, say_each("parts_of_day"), strict=True)
    named = next((word for code, word in parts if timex.endswith(code)), None)
    if named:
        return named
    place = _NIGHT if hour < 5 or hour >= 21 else _MORNING if hour < 12 else _AFTERNOON if hour < 17 else _EVENING
    return say_each("parts_of_day")[place]


def _season(timex: str, month: int) -> str | None:
    place = _SEASONS.index(timex[-2:]) if timex[-2:] in _SEASONS else _SEASON_OF_MONTH.get(month)
    return None if place is None else say_each("seasons")[place]


def _ordinal_of(unit: str, years: int, middle: int) -> str:
    number = (middle - 1) // years + 1 if middle > 0 else -middle // years + 1
    endings = say_each("ordinal_endings")
    ending = endings[number % 10] if number % 10 < len(endings) and number % 100 not in (11, 12, 13) else endings[0]
    return say(unit if middle > 0 else f"{unit}_bc", number=number, ending=ending)
