"""Find the date-time group that heads a military report: "DTG 121800Z MAR 21"."""

import datetime as dt
import re
from dataclasses import dataclass

from timeline.datelines.dates_in_text import LAST_SHORT_YEAR
from timeline.languages.time_zones import ZONE_LETTERS
from timeline.text.lazy_patterns import deferred

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_HEAD = 800  # characters in which the group begins
_GROUP = deferred(
    r"^[^\S\n]{0,8}(?P<label>(?i:DTG):?[^\S\n]{0,4}|[^\n]{0,60}?\bAS OF:?[^\S\n]{1,4})?"
    r"(?P<group>(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)[^\S\n]?(?P<zone>[A-IK-Z])[^\S\n]?(?P<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}[^\S\n]?(?P<year>\d{4}|\d\d))"
    r"(?![\d\w])(?P<alone>[^\S\n]*$)?",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class SignalHead:
    """The date-time group of a report, as written, with its offset."""

    published: dt.datetime
    words: str
    start: int


def signal_head(text: str) -> SignalHead | None:
    r"""The group that heads a text, after "DTG" or "AS OF", or on a line of its own; None where it has none.

    >>> signal_head("DTG: 121800Z MAR 21\n1. Situation calm.").published.isoformat()
    '2021-03-12T18:00:00+00:00'
    >>> signal_head("Your 121800Z MAR 21 refers.") is None
    True
    """
    for found in _GROUP.finditer(text, 0, _HEAD):
        if found["label"] is None and found["alone"] is None:
            continue
        stamp = _stamp(found)
        if stamp is not None:
            offset = ZONE_LETTERS.get(found["zone"]) if found["zone"] != "Z" else "+00:00"
            zoned = stamp if offset is None else dt.datetime.fromisoformat(f"{stamp.isoformat()}{offset}")
            return SignalHead(zoned, found["group"], found.start("group"))
    return None


def _stamp(found: re.Match[str]) -> dt.datetime | None:
    day, hour, minute, year = (int(found[part]) for part in ("day", "hour", "minute", "year"))
    if year < 100:
        year += 2000 if year < LAST_SHORT_YEAR else 1900
    try:
        return dt.datetime(year, _MONTHS.index(found["month"]) + 1, day, hour, minute)  # noqa: DTZ001 - the zone follows
    except ValueError:
        return None
