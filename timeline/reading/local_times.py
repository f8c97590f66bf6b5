"""A moment in UTC in the local time of the page, where another field or the words shown have it."""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterable

from timeline.model import Stamp
from timeline.reading.marked_dates import Marks, Statement, shown_for
from timeline.reading.stamps import is_midnight_utc, parse_stamp

_LARGEST_OFFSET = dt.timedelta(hours=14)
_QUARTER = dt.timedelta(minutes=15)
_CLOCK = re.compile(
    r"(?<![\d.])(?P<hour>\d{1,2})[:.h](?P<minute>[0-5]\d)(?![\d./])(?:\s?(?P<half>[apAP])\.?\s?[mM]\b)?"
)


@dataclasses.dataclass(frozen=True, slots=True)
class PageDate:
    """A date in the markup of a page, its source, and a contradicting date (empty where there is none)."""

    stamp: Stamp
    source: str
    against: str = ""


def in_local_time(best: PageDate, stated: Iterable[tuple[str, Iterable[Statement]]]) -> PageDate:
    """The same moment in the local time of the page, where another field has it ("22:35:29" for 06:35:29 UTC)."""
    utc = best.stamp
    if not isinstance(utc, dt.datetime) or utc.tzinfo is None or utc.utcoffset() or is_midnight_utc(utc):
        return best
    for source, statements in stated:
        for statement in statements:
            other = parse_stamp(statement.words)
            offset = _offset_between(utc, other)
            if offset:
                local = utc.astimezone(dt.timezone(offset))
                return PageDate(local, f"{best.source}, in the local time of {source}")
    return best


def as_shown(best: PageDate, marks: Marks) -> PageDate:
    """The same moment in the local time that the page shows: "July 30, 9:30 p.m." for 01:30 UTC."""
    utc = best.stamp
    if not isinstance(utc, dt.datetime) or utc.tzinfo is None or utc.utcoffset():
        return best
    for words in shown_for(marks, lambda stated: parse_stamp(stated) == utc):
        offset = _offset_shown(utc, words)
        if offset:
            return PageDate(utc.astimezone(dt.timezone(offset)), f"{best.source}, in the local time shown on the page")
    return best


def _offset_shown(utc: dt.datetime, words: str) -> dt.timedelta | None:
    found = _CLOCK.search(words)
    hour = int(found["hour"]) if found else 24
    if found is None or hour > (12 if found["half"] else 23):
        return None
    hour = hour % 12 + 12 * (found["half"] in "pP") if found["half"] else hour
    minutes = hour * 60 + int(found["minute"]) - utc.hour * 60 - utc.minute
    # Offsets range from 10 hours behind UTC to 14 hours ahead.
    offset = dt.timedelta(minutes=(minutes + 600) % 1440 - 600)
    return offset if not offset % _QUARTER else None


def _offset_between(utc: dt.datetime, other: Stamp | None) -> dt.timedelta | None:
    """The offset that makes both the same moment: whole quarters of an hour, and not zero."""
    if not isinstance(other, dt.datetime):
        return None
    if other.tzinfo is not None:
        return other.utcoffset() if other == utc else None
    offset = other - utc.replace(tzinfo=None)
    is_possible = abs(offset) <= _LARGEST_OFFSET and not offset % _QUARTER
    return offset if is_possible and (utc.second or utc.minute % 15) else None
