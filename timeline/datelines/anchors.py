"""The anchor of a document: the day from which its deictic dates count."""

import datetime as dt
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from timeline.model import Anchor, Dateline
from timeline.model.document import WRITING

_LONGEST_TO_PRINT = dt.timedelta(days=31)  # between the day of a dateline and that of publication


def anchor_of(dateline: Dateline) -> Anchor | None:
    """The local day of publication at the dateline's place, or its month or year; None when none is known.

    A text that was printed some days after the day in its dateline was written then: its "today" is that day.

    >>> late = dt.datetime(2023, 7, 30, 20, 0, tzinfo=dt.UTC)
    >>> anchor_of(Dateline("a", place="Seoul", timezone="Asia/Seoul", published=late)).day.isoformat()
    '2023-07-31'
    >>> anchor_of(Dateline("a", date=dt.date(1994, 7, 20), published=dt.date(1994, 7, 21))).day.isoformat()
    '1994-07-20'
    >>> anchor_of(Dateline("a")) is None
    True
    """
    stamp = dateline.published
    if stamp is None:
        return _by_own_date(dateline) or _by_period(dateline)
    day, clock, where = _local(stamp, dateline.timezone)
    if isinstance(dateline.date, dt.date) and dt.timedelta(0) < day - dateline.date <= _LONGEST_TO_PRINT:
        source = f"dateline of {dateline.date.isoformat()}; published {_shown(stamp)} ({_stated(dateline)})"
        return Anchor(dateline.date, source, dateline.timezone, name=WRITING)
    return Anchor(day, f"published {_shown(stamp)} ({_stated(dateline)}){where}", dateline.timezone, clock=clock)


def _by_own_date(dateline: Dateline) -> Anchor | None:
    """Without a publication date, the date in the dateline is the anchor if it has a year."""
    if not isinstance(dateline.date, dt.date):
        return None
    return Anchor(dateline.date, f"dateline of {dateline.date.isoformat()}", dateline.timezone)


def _by_period(dateline: Dateline) -> Anchor | None:
    """The first day of the month or year of publication, from which only the same month or year can be counted."""
    within = dateline.published_within
    if within is None:
        return None
    return Anchor(
        within.first, f"published {within.isoformat()} ({_stated(dateline)})", dateline.timezone, within=within
    )


def _local(stamp: dt.date, zone: str | None) -> tuple[dt.date, dt.time | None, str]:
    if not isinstance(stamp, dt.datetime):
        return stamp, None, ""
    if stamp.tzinfo is None or zone is None:
        return stamp.date(), stamp.time(), ""
    try:
        local = stamp.astimezone(ZoneInfo(zone))
    except (OverflowError, ValueError, ZoneInfoNotFoundError):  # the first and last day of the calendar
        return stamp.date(), stamp.time(), ""
    day = local.date()
    return day, local.time(), "" if day == stamp.date() else f", which is {day.isoformat()} in {zone}"


def _shown(stamp: dt.date) -> str:
    return stamp.isoformat(timespec="minutes") if isinstance(stamp, dt.datetime) else stamp.isoformat()


def _stated(dateline: Dateline) -> str:
    """The source of the publication date: "byline" for words of the text, or else the metadata field."""
    found = next((evidence for evidence in dateline.evidence if evidence.field == "published"), None)
    if found is None:
        return "given"
    return found.note.partition(";")[0] if found.start is None else "byline"
