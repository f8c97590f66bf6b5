"""Parse machine-readable dates: ISO 8601 and its usual variants, epochs, and the formats of mail, C and JavaScript; never a guess."""

import datetime as dt
import html
import re

from timeline.model import Period, Stamp
from timeline.reading.stamp_forms import FORMS

GIVEN_BY_USER = "given by the user"
"""`Document.published_source` of a date from the user, which takes precedence over everything in a document."""
TITLE = "a title of the page"
"""`StatedDate.source` of a title, whose date counts only where it is set off from the words."""

OF_EVENT = "the day of an event"
"""`StatedDate.against` of a day on which something takes place."""

_LONGEST = 100  # JavaScript adds the name of the zone in words
_MONTH_OR_YEAR = re.compile(r"(?P<year>1[5-9]\d\d|2[01]\d\d)(?:-(?P<month>0[1-9]|1[0-2]))?", re.ASCII)
_ENDS_IN_ZONE = re.compile(r"\d\s?[A-Z]{3,5}\s*\Z")
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_FIRST_MINUTES = dt.timedelta(days=1)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
# The zeros of .NET and Go, Windows, Excel, SQL Server and Apple; "9999" is the end of time in databases.
_ZEROS = frozenset({(1601, 1, 1), (1899, 12, 30), (1899, 12, 31), (1900, 1, 1), (2001, 1, 1)})
_MIDNIGHT = dt.time()


def parse_stamp(words: str) -> Stamp | None:
    """Parse the day or moment in a metadata field; None where it is not clearly one.

    >>> parse_stamp("2023-07-30")
    datetime.date(2023, 7, 30)
    >>> parse_stamp("2023-07-30T18:30:00+09:00").isoformat()
    '2023-07-30T18:30:00+09:00'
    >>> parse_stamp("2023-7-30 18:30:00 +0900").isoformat()
    '2023-07-30T18:30:00+09:00'
    >>> parse_stamp("Sun Jul 30 2023 18:30:00 GMT+0900 (Japan Standard Time)").isoformat()
    '2023-07-30T18:30:00+09:00'
    >>> parse_stamp("1690709400").isoformat()
    '2023-07-30T09:30:00+00:00'
    >>> parse_stamp("last week") is None
    True
    """
    if len(words) > 2 * _LONGEST:
        return None
    plain = _SPACES.sub(" ", html.unescape(words)).strip()
    if not plain or len(plain) > _LONGEST or not plain.isascii():
        return None
    stamp = next(filter(None, (parse(plain) for parse in FORMS)), None)
    return None if stamp is None or is_unset(stamp) else stamp


def parse_period(words: str) -> Period | None:
    """Parse a month or a year of publication; None for anything else.

    >>> parse_period("2024-05"), parse_period("2024"), parse_period("2024-05-03")
    (Period(year=2024, month=5), Period(year=2024, month=None), None)
    """
    found = _MONTH_OR_YEAR.fullmatch(words.strip())
    return Period(int(found["year"]), int(found["month"]) if found["month"] else None) if found else None


def is_zone_open(words: str) -> bool:
    """Whether a moment names a zone that may be one of several, such as IST, and that a country would settle.

    >>> is_zone_open("Fri, 09 Apr 2021 10:15:00 IST"), is_zone_open("2021-04-09 10:15")
    (True, False)
    """
    stamp = parse_stamp(words)
    return isinstance(stamp, dt.datetime) and stamp.tzinfo is None and _ENDS_IN_ZONE.search(words) is not None


def is_midnight_utc(stamp: Stamp | None) -> bool:
    """Whether a moment is midnight UTC, as programs write a day that has no clock time.

    >>> is_midnight_utc(parse_stamp("2023-07-30T00:00:00Z")), is_midnight_utc(parse_stamp("2023-07-30T00:00:00+09:00"))
    (True, False)
    """
    return isinstance(stamp, dt.datetime) and stamp.utcoffset() == dt.timedelta() and stamp.time() == _MIDNIGHT


def is_unset(stamp: Stamp) -> bool:
    """Whether it is the zero of some program for "no date", such as the epoch or the year 1.

    >>> is_unset(dt.date(1970, 1, 1)), is_unset(dt.date(1970, 1, 2))
    (True, False)
    """
    if stamp.year < 1000 or stamp.year == dt.MAXYEAR:
        return True
    if not isinstance(stamp, dt.datetime):
        return (stamp.year, stamp.month, stamp.day) == (1970, 1, 1)
    if stamp.time() == _MIDNIGHT and (stamp.year, stamp.month, stamp.day) in _ZEROS:
        return True
    zoned = stamp if stamp.tzinfo is not None else stamp.replace(tzinfo=dt.UTC)
    return abs(zoned - _EPOCH) < _FIRST_MINUTES
