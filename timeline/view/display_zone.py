"""The time zone of a chart: one for all clock times, so that they are in their true order."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})?")
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def commonest_zone(zones: Iterable[str]) -> str | None:
    """The zone of most clock times, the first on a tie; None where no zone is known.

    >>> commonest_zone(["UTC", "Europe/Oslo", "Europe/Oslo", ""])
    'Europe/Oslo'
    """
    counts = Counter(zone for zone in zones if zone and zone_of(zone))
    return counts.most_common(1)[0][0] if counts else None


def wall_clock_in(seconds: int, source: str, target: str | None) -> int:
    """The wall clock of the zone `target` when that of `source` shows these seconds; the same where a zone is unknown.

    >>> wall_clock_in(1_690_543_800, "UTC", "Asia/Seoul") - 1_690_543_800
    32400
    """
    there, here = zone_of(source), zone_of(target or "")
    if there is None or here is None or source == target:
        return seconds
    try:
        moment = (_EPOCH + dt.timedelta(seconds=seconds)).replace(tzinfo=there).astimezone(here)
    except OverflowError:  # a year that no time zone reaches
        return seconds
    return int((moment.replace(tzinfo=dt.UTC) - _EPOCH).total_seconds())


def zone_name(seconds: int, zone: str) -> str:
    """The short name of a zone at a wall-clock time, or its offset.

    >>> zone_name(1_690_543_800, "Europe/London")
    'BST'
    """
    known = zone_of(zone)
    try:
        moment = (_EPOCH + dt.timedelta(seconds=seconds)).replace(tzinfo=known)
    except OverflowError:
        return zone
    return moment.tzname() or zone


def zone_of(name: str) -> dt.tzinfo | None:
    """The zone of an IANA name or an offset; None for anything else.

    >>> zone_of("+09:00").utcoffset(None), zone_of("Nowhere/Land")
    (datetime.timedelta(seconds=32400), None)
    """
    offset = _OFFSET.fullmatch(name)
    if offset:
        sign, hours, minutes = offset[1], int(offset[2]), int(offset[3] or 0)
        shift = dt.timedelta(hours=min(hours, 23), minutes=min(minutes, 59))
        return dt.timezone(-shift if sign == "-" else shift)
    if name in {"Z", "UTC"}:
        return dt.UTC
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a name that is a folder of zones
        return None
