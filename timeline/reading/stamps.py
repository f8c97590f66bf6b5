"""Parse machine-readable dates: ISO 8601 and its usual variants, and the mail format; never a guess."""

import datetime as dt
import re

from timeline.model import Stamp

GIVEN_BY_USER = "given by the user"
"""`Document.published_source` of a date from the user, which takes precedence over everything in a document."""

# 1-digit months, a colon before fractions, "2023-07-30 18:30:00 +0900": common in pages, refused by `fromisoformat`.
_LOOSE = re.compile(
    r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"
    r"(?:[T ]{1,2}(?P<h>\d{1,2}):(?P<min>\d{2})(?::(?P<s>\d{2})(?:[.,]\d{1,9})?)?"
    r" {0,2}(?P<zone>Z|UTC?|GMT|[ECMP][SD]T|[+-]\d{1,2}:?\d{2})?)?\Z",
    re.IGNORECASE,
)
# The zone abbreviations of mail (RFC 5322, section 4.3), in hours; all others are ambiguous.
_ABBREVIATED = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
_DAY_ONLY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_STARTS_WITH_YEAR = re.compile(r"\d{4}[-/.]?\d")
_LONGEST = 64
_FIRST_MINUTES = dt.timedelta(days=1)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def parse_stamp(words: str) -> Stamp | None:
    """Parse the day or moment in a metadata field; None where it is not clearly one.

    >>> parse_stamp("2023-07-30")
    datetime.date(2023, 7, 30)
    >>> parse_stamp("2023-07-30T18:30:00+09:00").isoformat()
    '2023-07-30T18:30:00+09:00'
    >>> parse_stamp("2023-7-30 18:30:00 +0900").isoformat()
    '2023-07-30T18:30:00+09:00'
    >>> parse_stamp("last week") is None
    True
    """
    words = words.strip()
    if not words or len(words) > _LONGEST or not words.isascii():
        return None
    stamp = _iso(words) or _loose(words) or _mail(words)
    return None if stamp is None or _is_unset(stamp) else stamp


def _iso(words: str) -> Stamp | None:
    if not _STARTS_WITH_YEAR.match(words):
        return None  # "06:30" or "W30" alone is no date
    try:
        if _DAY_ONLY.match(words):
            return dt.date.fromisoformat(words)
        if len(words) < 13 or "W" in words:  # "20230730" and week dates could be other numbers
            return None
        return dt.datetime.fromisoformat(words)
    except ValueError:
        return None


def _loose(words: str) -> Stamp | None:
    found = _LOOSE.match(words)
    if found is None:
        return None
    try:
        day = dt.date(int(found["y"]), int(found["m"]), int(found["d"]))
        if found["h"] is None:
            return day
        clock = dt.time(int(found["h"]), int(found["min"]), int(found["s"] or 0), tzinfo=_offset(found["zone"]))
    except ValueError:
        return None
    return dt.datetime.combine(day, clock)


def _offset(words: str | None) -> dt.timezone | None:
    if words is None:
        return None
    if words[0] not in "+-":
        return dt.timezone(dt.timedelta(hours=_ABBREVIATED.get(words.upper(), 0)))
    digits = words[1:].replace(":", "").rjust(4, "0")
    size = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return dt.timezone(-size if words[0] == "-" else size)


def _mail(words: str) -> Stamp | None:
    """The format of mail, feeds and some pages: "Sun, 30 Jul 2023 18:30:00 +0900"."""
    if not (words[0].isalpha() or words[0].isdigit()) or ":" not in words:
        return None
    if not re.match(r"(?:[A-Za-z]{3},? )?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:", words):
        return None
    from email.utils import parsedate_to_datetime  # imports sockets, for a format that few sources use

    try:
        return parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError):
        return None


def _is_unset(stamp: Stamp) -> bool:
    """Whether it is the zero of some program for "no date": the epoch or the year 1."""
    if isinstance(stamp, dt.datetime) and stamp.tzinfo is not None:
        try:
            return stamp.year < 1000 or abs(stamp - _EPOCH) < _FIRST_MINUTES
        except OverflowError:
            return True
    return stamp.year < 1000 or (stamp.year, stamp.month, stamp.day) == (1970, 1, 1)
