"""Read the clock time before or after a date, with its zone."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from timeline.languages.bylines import any_language
from timeline.languages.time_zones import ZONE
from timeline.text.lazy_patterns import deferred

_ANY = any_language()
# "a.m." and "p.m.", in English and Greek: the case of the letters around them decides, so they are not listed as words.

_HALF = r"(?P<half>[ap]\.?\s?m(?![^\W\dA-ZÀ-Þ])\.?|[AP]\.?M\.?|[πμ]\.?μ\b\.?)"
# After the minute, only a count may follow without a space: "alle 18:122 minuti di lettura".
_NO_LONGER = r"(?:(?!\d)|(?<=[:h]\d\d)(?=\d{1,4}\s?[^\W\d_]{3}))"
_TIME = (
    rf"(?P<h>[01]?\d|2[0-3])(?:\s?[:.hH時시]\s?(?P<min>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,]\d{{1,9}})?)?(?:\s?[分분])?(?:\s?{_HALF}|{_NO_LONGER})"
    rf"|\s?(?P<half2>[ap]\.?m(?![^\W\dA-ZÀ-Þ])\.?|[AP]\.?M\.?)|\s?h(?![^\W_]))(?:\s?(?:{_ANY.oclock}))?"
    rf"(?:\s?(?:(?P<forenoon_after>{_ANY.forenoon_after})|(?P<afternoon_after>{_ANY.afternoon_after}))(?![^\W\d_]))?"
)
_GREEK_HALVES = str.maketrans("πμ", "ap")
_HALF_BEFORE = rf"(?:(?P<forenoon>{_ANY.forenoon})|(?P<afternoon>{_ANY.afternoon}))?\s?"
_JOINED_TIME = r"(?P<jh>[01]\d|2[0-3])(?P<jmin>[0-5]\d)(?P<js>[0-5]\d)?"
_FOUR_FIGURES = r"(?P<fh>[01]\d|2[0-3])(?P<fmin>[0-5]\d)"
_CLOCK_AFTER = deferred(
    rf"(?:\s?(?:{_ANY.year_word})(?![^\W\d_]))?\s{{0,3}}(?:[,|/·•\-–—@(T]|{_ANY.at})?\s{{0,3}}(?:(?:{_ANY.at})\s?)?(?:{_HALF_BEFORE}{_TIME}|(?<=T){_JOINED_TIME}|{_FOUR_FIGURES}(?=\s(?:{ZONE})))"
    rf"(?:\s{{0,2}}\(?(?P<zone>{ZONE}))?",
)
_CLOCK_BEFORE = deferred(
    rf"(?<![\d:.,/])(?:{_TIME}(?:\s{{0,2}}\(?(?P<zone>{ZONE})\)?)?|{_FOUR_FIGURES}\s(?P<zone2>{ZONE}))"
    rf"(?:\s?\(\d{{4}}\s[A-Z]{{2,5}}\))?\s{{0,2}}(?:[,|/·•\-–—]|{_ANY.on})?\s{{0,3}}"
    rf"(?P<weekday>(?i:{_ANY.weekdays})\.?,?\s{{0,2}})?\Z",
)
_DOTTED = deferred(r"\d\.\d")
_ZONE_AFTER = deferred(rf"\s?\(?(?P<zone>{ZONE})\)?")
_REACH = 60
_HOURS, _MINUTES, _SECONDS = ("h", "jh", "fh"), ("min", "jmin", "fmin"), ("s", "js")


@dataclass(frozen=True, slots=True)
class BylineClock:
    """A clock time next to a date, with its zone as written."""

    start: int
    end: int
    time: dt.time
    zone: str | None
    has_weekday: bool = False


def clock_after(text: str, at: int) -> BylineClock | None:
    """The clock time right after an offset."""
    found = _CLOCK_AFTER.match(text, at, min(len(text), at + _REACH))
    clock = clock_of(found) if found else None
    if found is None or clock is None or ("\n" in found[0] and _DOTTED.search(found[0])):
        return None  # "1.12.2021" on the next line is no clock time
    return BylineClock(found.start(), found.end(), clock, found["zone"])


def clock_before(text: str, at: int, floor: int = 0) -> BylineClock | None:
    """The clock time right before an offset."""
    found = _CLOCK_BEFORE.search(text, max(floor, at - _REACH), at)
    clock = clock_of(found) if found else None
    if found is None or clock is None:
        return None
    return BylineClock(found.start(), found.end(), clock, found["zone"] or found["zone2"], found["weekday"] is not None)


def zone_after(text: str, at: int) -> tuple[str | None, int]:
    """The zone after a date that follows its clock time, and where the zone ends: "18:12, 30 July 2023 (CEST)"."""
    found = _ZONE_AFTER.match(text, at, min(len(text), at + _REACH))
    return (found["zone"], found.end()) if found else (None, at)


def clock_of(found: re.Match[str]) -> dt.time | None:
    """The time of day in a match of one of the patterns of clock times."""
    groups = found.groupdict()
    hour, minute, second = (_figures(groups, names) for names in (_HOURS, _MINUTES, _SECONDS))
    if hour is None:
        return None
    half = _half(groups)
    if half and hour > 12:
        return None if half == "a" else dt.time(hour, minute or 0, second or 0)
    if half and hour:
        hour = hour % 12 + (12 if half == "p" else 0)
    return dt.time(hour, minute or 0, second or 0)


def _figures(groups: Mapping[str, str | None], names: tuple[str, ...]) -> int | None:
    """The number in the first of some groups that took part in a match."""
    words = next(filter(None, map(groups.get, names)), None)
    return int(words) if words else None


def _half(groups: Mapping[str, str | None]) -> str:
    """The half of the day: "a" for a.m., "p" for p.m., empty where none is stated."""
    if groups.get("forenoon") or groups.get("forenoon_after"):
        return "a"
    if groups.get("afternoon") or groups.get("afternoon_after"):
        return "p"
    return (groups.get("half") or groups.get("half2") or "").lower()[:1].translate(_GREEK_HALVES)
