"""Resolve the zone after a clock time: an offset, or several readings until the country is known; never a guess."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo, available_timezones

from timeline.text.lazy_patterns import deferred

# Offsets in hours; a name where the season decides.
_FIXED: dict[str, float] = {
    "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2, "EET": 2, "EEST": 3, "MSK": 3, "TRT": 3,
    "SAST": 2, "EAT": 3, "CAT": 2, "WAT": 1, "PKT": 5, "NPT": 5.75, "ICT": 7, "WIB": 7, "WITA": 8, "WIT": 9,
    "HKT": 8, "SGT": 8, "PHT": 8, "MYT": 8, "JST": 9, "KST": 9, "AWST": 8, "ACST": 9.5, "ACDT": 10.5, "AEST": 10, "AEDT": 11,
    "NZST": 12, "NZDT": 13, "NST": -3.5, "NDT": -2.5, "ADT": -3, "EST": -5, "EDT": -4, "CDT": -5,
    "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10, "IDT": 3, "CLST": -3, "BRT": -3, "ART": -3, "CLT": -4,
}  # fmt: skip
_SEASONAL = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "AET": "Australia/Sydney", "NZT": "Pacific/Auckland",
}  # fmt: skip
_SPELLED_OUT = {"Ea": "ET", "Ce": "CT", "Mo": "MT", "Pa": "PT"}  # "Eastern Time", "Pacific"
# Abbreviations with several meanings: country of the dateline, offset in hours. Only the country decides.
_SEVERAL: dict[str, dict[str, float]] = {
    "IST": {"IN": 5.5, "IL": 2, "IE": 1},
    "CST": {"US": -6, "CA": -6, "MX": -6, "CN": 8, "TW": 8, "CU": -5},
    "BST": {"GB": 1, "BD": 6},
    "AST": {"CA": -4, "PR": -4, "SA": 3, "IQ": 3, "KW": 3, "BH": 3, "QA": 3, "YE": 3},
    "GST": {"AE": 4, "OM": 4, "GU": 10},
    "MST": {"US": -7, "CA": -7, "MX": -7, "MY": 8, "MM": 6.5},
    "SST": {"AS": -11, "SG": 8},
}
# Military letters of the zones; L, the zone of UTC+11, is written for the local time.
ZONE_LETTERS: dict[str, str | None] = {
    **{letter: f"+{hours:02d}:00" for hours, letter in enumerate("ABCDEFGHIKLM", 1)},
    **{letter: f"-{hours:02d}:00" for hours, letter in enumerate("NOPQRSTUVWXY", 1)},
    "L": None,
}
ABBREVIATIONS = (*_FIXED, *_SEASONAL, *_SEVERAL)
_LONGEST_FIRST = sorted(ABBREVIATIONS, key=len, reverse=True)
# A new word may follow the zone without a space ("JSTUpdated"), but the zone is not the start of a word ("ETC", "Esther").
ZONE = (
    r"(?:(?:GMT|UTC|Etc/GMT)\s?[+\-−]\s?\d{1,2}(?::?\d{2})?(?!\d)|[+\-−]\d{2}:?\d{2}(?!\d)"
    r"|(?:Eastern|Central(?! European)|Mountain|Pacific)(?: (?:Standard|Daylight))?(?: Time)?(?![a-z])"
    rf"|(?:{'|'.join(_LONGEST_FIRST)})(?![a-z])(?:(?![A-Z](?![a-z]))|(?<=EDT|CDT|MDT|PST|PDT|GMT|UTC|CET|JST|KST|IST|BST)(?=[A-Z]{{2}})|(?<=EST)(?=[B-Z][A-Z]))|Z(?![^\W\d_A-Z])(?![A-Z](?![a-z])))"
)
_NUMERIC = deferred(r"(?P<name>GMT|UTC|Etc/GMT)?\s?(?P<sign>[+\-−])\s?(?P<hours>\d{1,2}?):?(?P<minutes>\d{2})?\Z")
_LARGEST_OFFSET = dt.timedelta(hours=15)


@dataclass(frozen=True, slots=True)
class Zoned:
    """A clock time in its zone; naive, with a note, where the zone is ambiguous."""

    stamp: dt.datetime
    note: str = ""


def is_zone(words: str) -> bool:
    """Whether words name a zone: an abbreviation, an offset or an area with its city.

    >>> is_zone("CEST"), is_zone("+02:00"), is_zone("Europe/Berlin"), is_zone("XYZ")
    (True, True, True, False)
    """
    return words in ABBREVIATIONS or _numeric(words) is not None or words in available_timezones()


def in_zone(naive: dt.datetime, words: str | None, country: str | None) -> Zoned:
    """The clock time with the offset of its zone on that day.

    >>> in_zone(dt.datetime(2023, 7, 30, 18, 30), "ET", None).stamp.isoformat()
    '2023-07-30T18:30:00-04:00'
    >>> in_zone(dt.datetime(2023, 7, 30, 18, 30), "UTC+5:30", None).stamp.isoformat()
    '2023-07-30T18:30:00+05:30'
    >>> in_zone(dt.datetime(2023, 7, 30, 18, 30), "IST", None).note
    'IST may be +05:30 (IN), +02:00 (IL) or +01:00 (IE): left without a zone'
    """
    if words is None:
        return Zoned(naive)
    if words in _SEASONAL or words[:2] in _SPELLED_OUT:
        return _in_season(naive, words)
    if "/" in words and words in available_timezones():
        return Zoned(naive.replace(tzinfo=_fixed(naive.replace(tzinfo=ZoneInfo(words)).utcoffset())), f"in {words}")
    if words in _SEVERAL:
        return _by_country(naive, words, country)
    offset = dt.timedelta(hours=_FIXED[words]) if words in _FIXED else _numeric(words)
    if offset is None:
        return Zoned(naive, f"{words} is not a known zone: left without one")
    return Zoned(naive.replace(tzinfo=_fixed(offset)))


def _in_season(naive: dt.datetime, words: str) -> Zoned:
    name = _SEASONAL[words if words in _SEASONAL else _SPELLED_OUT[words[:2]]]
    offset = naive.replace(tzinfo=ZoneInfo(name)).utcoffset()
    stamp = naive.replace(tzinfo=_fixed(offset or dt.timedelta()))
    return Zoned(stamp, f"{words} is {name}, {_written(stamp)} on that day")


def _by_country(naive: dt.datetime, words: str, country: str | None) -> Zoned:
    readings = _SEVERAL[words]
    if country in readings:
        hours = readings[country]
        if words == "IST" and country == "IL":  # Israel writes IST in summer as well
            return Zoned(naive.replace(tzinfo=_fixed(naive.replace(tzinfo=ZoneInfo("Asia/Jerusalem")).utcoffset())))
        return Zoned(naive.replace(tzinfo=_fixed(dt.timedelta(hours=hours))), f"{words} read as in {country}")
    if words == "BST" and _is_british_summer(naive):
        return Zoned(
            naive.replace(tzinfo=_fixed(dt.timedelta(hours=1))), "BST read as British Summer Time, not Bangladesh's"
        )
    by_offset: dict[float, list[str]] = {}
    for where, hours in readings.items():
        by_offset.setdefault(hours, []).append(where)
    shown = [
        f"{_written(naive.replace(tzinfo=_fixed(dt.timedelta(hours=h))))} ({', '.join(w)})"
        for h, w in by_offset.items()
    ]
    return Zoned(naive, f"{words} may be {', '.join(shown[:-1])} or {shown[-1]}: left without a zone")


def _is_british_summer(naive: dt.datetime) -> bool:
    return bool(naive.replace(tzinfo=ZoneInfo("Europe/London")).dst())


def _numeric(words: str) -> dt.timedelta | None:
    if words == "Z":
        return dt.timedelta()
    found = _NUMERIC.match(words)
    if not found:
        return None
    size = dt.timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    if size > _LARGEST_OFFSET:
        return None
    # POSIX writes Etc/GMT-3 for what everyone else writes GMT+3.
    negative = (found["sign"] != "+") != (found["name"] == "Etc/GMT")
    return -size if negative else size


def _fixed(offset: dt.timedelta | None) -> dt.timezone:
    return dt.timezone(offset or dt.timedelta())


def _written(stamp: dt.datetime) -> str:
    return stamp.isoformat()[-6:]
