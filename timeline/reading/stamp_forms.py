"""The forms of machine-readable dates, a function each; every one returns None for words in another form."""

import datetime as dt
import re
from collections.abc import Callable

from timeline.model import Stamp

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}"
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}"
_CLOCK = r"(?P<h>\d{1,2}):(?P<min>\d{2})(?::(?P<s>\d{2})(?:[.,]\d{1,9})?)?"
_ZONE = r"(?P<zone>[A-Za-z][A-Za-z_]{1,14}/[A-Za-z_/]{2,24}|[A-Z]{1,5}(?: ?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{1,2}(?::?\d{2})?)"
_BRACKET = r"(?: ?[\[(][^\])]{1,60}[\])])?"
# 1-digit months, a colon before fractions, "2023-07-30 18:30:00 +0900": common in pages, refused by `fromisoformat`.
_LOOSE = re.compile(
    rf"(?P<y>\d{{4}})[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}})(?:(?:[T ]{{1,2}}|, ){_CLOCK}(?: {{0,2}}{_ZONE})?)?{_BRACKET}\Z",
    re.IGNORECASE,
)
_MAIL = re.compile(
    rf"(?:{_DAY}\.?,? )?(?P<d>\d{{1,2}})[ -]{_MONTH}\.?[ -](?P<y>\d{{4}}|\d\d) {_CLOCK}(?: ?{_ZONE})?{_BRACKET}\Z",
    re.IGNORECASE,
)
_C = re.compile(rf"(?:{_DAY}\.?,? )?{_MONTH} (?P<d>\d{{1,2}}) {_CLOCK}(?: {_ZONE})? (?P<y>\d{{4}})\Z", re.IGNORECASE)
_JAVASCRIPT = re.compile(
    rf"{_DAY},? {_MONTH} (?P<d>\d{{1,2}}),? (?P<y>\d{{4}}) {_CLOCK}(?: {_ZONE})?{_BRACKET}\Z", re.IGNORECASE
)
# Drupal: the weekday settles which of the figures is the day.
_SLASHES = re.compile(
    rf"(?P<weekday>{_DAY}),? (?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/(?P<y>\d{{4}})(?:,? (?:- )?{_CLOCK})?\Z", re.IGNORECASE
)
_DAY_ONLY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_COMPACT = re.compile(r"(?:19|20)\d{6}\Z")
_STARTS_WITH_YEAR = re.compile(r"\d{4}[-/.]?\d")
_SECONDS = re.compile(r"\d{9,10}(?:\.\d{1,9})?\Z")
_MILLISECONDS = re.compile(r"\d{12,13}\Z")
_FIRST_EPOCH, _LAST_EPOCH = 8e8, 4.1e9  # 1995 to 2099: other numbers of as many figures are identifiers


def _iso(words: str) -> Stamp | None:
    if not _STARTS_WITH_YEAR.match(words):
        return None  # "06:30" or "W30" alone is no date
    try:
        if _DAY_ONLY.match(words):
            return dt.date.fromisoformat(words)
        if len(words) < 13 or "W" in words or words.isdigit():  # week dates and epochs are other numbers
            return None
        return dt.datetime.fromisoformat(words)
    except ValueError:
        return None


def _compact(words: str) -> Stamp | None:
    return _day(int(words[:4]), int(words[4:6]), int(words[6:])) if _COMPACT.match(words) else None


def _epoch(words: str) -> Stamp | None:
    """Seconds or milliseconds since 1970."""
    if not (_SECONDS.match(words) or _MILLISECONDS.match(words)):
        return None
    seconds = float(words) / (1000 if _MILLISECONDS.match(words) else 1)
    return dt.datetime.fromtimestamp(seconds, dt.UTC) if _FIRST_EPOCH < seconds < _LAST_EPOCH else None


def _loose(words: str) -> Stamp | None:
    found = _LOOSE.match(words)
    return _stamp(found, _day(int(found["y"]), int(found["m"]), int(found["d"]))) if found else None


def _named_month(words: str) -> Stamp | None:
    """The formats of mail, C and JavaScript."""
    found = _MAIL.match(words) or _C.match(words) or _JAVASCRIPT.match(words)
    if found is None:
        return None
    year = int(found["y"])
    if len(found["y"]) == 2:
        year += 2000 if year < 70 else 1900
    day, clock = _day(year, _MONTHS.index(found["month"].lower()) + 1, int(found["d"])), _clock(found)
    if day is None or clock is None:
        return None
    naive = dt.datetime.combine(day, clock)
    return (_in_zone(naive, found["zone"]) if found["zone"] else None) or naive


def _weekday_and_slashes(words: str) -> Stamp | None:
    found = _SLASHES.match(words)
    if found is None:
        return None
    year, a, b = int(found["y"]), int(found["a"]), int(found["b"])
    weekday = _WEEKDAYS.index(found["weekday"][:3].lower())
    fitting = {day for day in (_day(year, a, b), _day(year, b, a)) if day and day.weekday() == weekday}
    return _stamp(found, fitting.pop()) if len(fitting) == 1 else None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _stamp(found: re.Match[str], day: dt.date | None) -> Stamp | None:
    """The day with the clock time and zone of a match; None where one of them does not exist."""
    if day is None or found["h"] is None:
        return day
    clock, zone = _clock(found), found.groupdict().get("zone")
    if clock is None:
        return None
    naive = dt.datetime.combine(day, clock)
    return _in_zone(naive, zone) if zone else naive


def _clock(found: re.Match[str]) -> dt.time | None:
    try:
        return dt.time(int(found["h"]), int(found["min"]), int(found["s"] or 0))
    except ValueError:
        return None


def _in_zone(naive: dt.datetime, words: str) -> Stamp | None:
    """The moment in a zone; without an offset where its name has several meanings, None where it has none."""
    from timeline.languages.time_zones import in_zone, is_zone  # loads the time zone database

    name = words if "/" in words else words.upper().replace(" ", "")
    name = {"Z": "UTC", "UT": "UTC"}.get(name, name)
    return in_zone(naive, name, None).stamp if is_zone(name) else None


FORMS: tuple[Callable[[str], Stamp | None], ...] = (
    _iso,
    _compact,
    _epoch,
    _loose,
    _named_month,
    _weekday_and_slashes,
)
"""The forms in the order in which they are tried."""
