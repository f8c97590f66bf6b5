"""Bylines that count from the moment of reading: "2 hours ago", "Yesterday at 18:30". Only where that moment is given."""

import datetime as dt
import re
from collections.abc import Iterator

from timeline.datelines.byline_clocks import clock_after, clock_before
from timeline.datelines.dates_in_text import DateInText
from timeline.datelines.lazy_patterns import deferred
from timeline.model import Stamp

_MINUTE = "minutes?|mins?|minuten?|minutos?|minuti|minut(?:er|ter|y)?|мин(?:ут[уы]?)?"
_HOUR = "hours?|hrs?|stunden?|heures?|horas?|or[ae]|uur|uren|tim(?:mar|me|mer)|godzin[ęy]?|час(?:а|ов)?"
_DAY = "days?|tag(?:en?)?|jours?|d[ií]as?|giorn[oi]|dag(?:en|ar|er)?|dni|день|дня|дней"
_WEEK = "weeks?|wks?|wochen?|semaines?|semanas?|settiman[ae]|wek(?:en)?|week|veck(?:a|or)|uker?|uger?|tygodni(?:e|a)?|tydzień|недел[яьюи]"
_UNITS = f"(?:(?P<minute>{_MINUTE})|(?P<hour>{_HOUR})|(?P<day>{_DAY})|(?P<week>{_WEEK}))"
_COUNT = r"(?P<n>\d{1,3}|an?|one|ein(?:e[mnr]?)?|une?|un[ao]?|een|en)"
_EDGE = r"(?<![^\W_])"
_AGO = deferred(
    rf"{_EDGE}{_COUNT}\s?{_UNITS}\s(?:ago|geleden|fa|sedan|siden|temu|atrás|назад)(?![^\W\d_])", re.IGNORECASE
)
_BEFORE = deferred(rf"{_EDGE}(?:vor|il y a|hace|há|for|för)\s{_COUNT}\s{_UNITS}(?![^\W\d_])", re.IGNORECASE)
_SIGNS = deferred(
    r"(?<!\d)(?P<n>\d{1,3})\s?(?:(?P<minute>分钟|分鐘|分|분)|(?P<hour>小时|小時|時間|시간)|(?P<day>天|日|일)|(?P<week>周|週|週間|주))\s?[前전]"
)
_TODAY = "today|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|i\\s?dag|dzisiaj|dziś|сегодня"
_YESTERDAY = "yesterday|gestern|hier|ayer|ontem|ieri|gisteren|i\\s?går|wczoraj|вчера"
# A bare "today" is a word of every story; with a clock beside it, it is a byline.
_NAMED_DAY = deferred(rf"{_EDGE}(?:(?P<today>{_TODAY})|(?P<yesterday>{_YESTERDAY}))(?![^\W\d_])", re.IGNORECASE)
_AT_MOST = 20


def relative_dates(text: str, start: int, end: int, now: Stamp) -> Iterator[DateInText]:
    """The dates in a stretch of a text that count from the moment of reading.

    Hours and minutes need the clock and the offset of that moment; days and weeks need its day only. Sites count whole
    weeks, so that "2 weeks ago" may be six days further back than the day given here.

    >>> now = dt.datetime(2023, 7, 30, 12, tzinfo=dt.UTC)
    >>> [date.instant.isoformat() for date in relative_dates("Posted 2 hours ago", 0, 18, now)]
    ['2023-07-30T10:00:00+00:00']
    """
    for pattern in (_AGO, _BEFORE, _SIGNS):
        for found, _ in zip(pattern.finditer(text, start, end), range(_AT_MOST), strict=False):
            date = _counted(found, now)
            if date:
                yield date
    for found, _ in zip(_NAMED_DAY.finditer(text, start, end), range(_AT_MOST), strict=False):
        date = _named(text, found, now)
        if date:
            yield date


def _counted(found: re.Match[str], now: Stamp) -> DateInText | None:
    count = int(found["n"]) if found["n"].isdigit() else 1
    try:
        if found["day"] or found["week"]:
            day = _day_of(now) - dt.timedelta(days=count * (7 if found["week"] else 1))
            return DateInText(
                found.start(), found.end(), found.start(), day, counted="weeks" if found["week"] else "days"
            )
        if not isinstance(now, dt.datetime):
            return None  # hours before a day without a clock are no time
        size = dt.timedelta(minutes=count) if found["minute"] else dt.timedelta(hours=count)
        instant = now - size
    except OverflowError:
        return None
    return DateInText(
        found.start(), found.end(), found.start(), instant.date(), instant.time(), instant=instant, counted="clock"
    )


def _named(text: str, found: re.Match[str], now: Stamp) -> DateInText | None:
    behind, before = clock_after(text, found.end()), clock_before(text, found.start())
    clock = behind or before
    if clock is None:
        return None
    day = _day_of(now) - dt.timedelta(days=bool(found["yesterday"]))
    start = found.start() if behind else min(found.start(), clock.start)
    return DateInText(start, max(found.end(), clock.end), found.start(), day, clock.time, clock.zone, counted="days")


def _day_of(now: Stamp) -> dt.date:
    return now.date() if isinstance(now, dt.datetime) else now
