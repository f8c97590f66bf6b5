"""The day or moment of a date in the text, with the assumptions that it needs."""

import datetime as dt

from timeline.datelines.date_candidates import DateCandidate
from timeline.languages.time_zones import in_zone
from timeline.model import Stamp

_COUNTING_NOTES = {
    "clock": "relative to the moment of reading",
    "days": "relative to the day of reading",
    "weeks": "relative to the day of reading in whole weeks, so up to six days too late",
}


def stamp_of(candidate: DateCandidate, country: str | None) -> tuple[Stamp, str]:
    """The day or moment of a candidate, and a note on what was assumed; `country` settles ambiguous zones."""
    written = candidate.written
    counted_by = _COUNTING_NOTES.get(written.counted_by, "")
    if written.instant is not None:
        return written.instant, counted_by
    short = f"'{written.day.year % 100:02} read as {written.day.year}" if written.has_short_year else ""
    if written.clock is None:
        return written.day, joined(counted_by, short)
    zoned = in_zone(dt.datetime.combine(written.day, written.clock), written.zone, country)
    return zoned.stamp, joined(counted_by, zoned.note, short)


def joined(*notes: str) -> str:
    """The notes that are not empty, as one.

    >>> joined("a byline before it", "", "with a clock time")
    'a byline before it; with a clock time'
    """
    return "; ".join(filter(None, notes))


def day_of(stamp: Stamp) -> dt.date:
    """The day of a day or moment."""
    return stamp.date() if isinstance(stamp, dt.datetime) else stamp
