"""Intervals as EDTF strings (Extended Date/Time Format, ISO 8601-2:2019, levels 0 to 2).

Quarters are 33 to 36 and halves 40 and 41 in the place of the month (level 2), seasons 21 to 24 (level 1); weeks, which
EDTF lacks, are intervals of days. EDTF has no parts of the day: they are given as the day.
"""

from functools import lru_cache

from timeline.model import Interval
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.calendar import KEPT, civil, iso_clock, iso_day, iso_year


@lru_cache(KEPT)
def edtf(interval: Interval) -> str:
    """The EDTF string of an interval; "~" marks what is approximate.

    >>> edtf(calendar_units.day(2023, 7, 28)), edtf(calendar_units.year(-43)), edtf(calendar_units.containing(0, Grain.DECADE))
    ('2023-07-28', '-0043', '197X')
    """
    if interval.open_start or interval.open_end:
        first, last = _ends(interval)
        return f"..{'/' + last}" if interval.open_start else f"{first}/.."
    if interval.grain is Grain.PART_OF_DAY:
        return iso_day(calendar_units.first_day(interval))
    if interval.approximate:
        return _approximate(interval)
    return _exact(interval)


def _exact(interval: Interval) -> str:
    if _is_whole_unit(interval):
        return _unit(interval)
    first, last = _ends(interval)
    return first if first == last else f"{first}/{last}"


def _is_whole_unit(interval: Interval) -> bool:
    if interval.grain <= Grain.DAY:
        return calendar_units.first_day(interval) == calendar_units.last_day(interval)
    whole = calendar_units.containing(calendar_units.first_day(interval), interval.grain)
    return interval.grain not in (Grain.WEEK, Grain.WEEKEND) and (whole.start, whole.end) == (
        interval.start,
        interval.end,
    )


def _unit(interval: Interval) -> str:
    y, m, _ = civil(calendar_units.first_day(interval))
    year = _year(y)
    match interval.grain:
        case Grain.SECOND | Grain.MINUTE | Grain.HOUR:
            return f"{iso_day(calendar_units.first_day(interval))}T{iso_clock(interval.start)}"
        case Grain.MONTH:
            return f"{year}-{m:02d}"
        case Grain.QUARTER:
            return f"{year}-{32 + (m + 2) // 3}"
        case Grain.HALF:
            return f"{year}-{40 if m < 7 else 41}"
        case Grain.SEASON:
            return f"{year}-{20 + m // 3}"
        case Grain.YEAR:
            return year
        case Grain.DECADE if y >= 0:
            return f"{y // 10:03d}X"
    return "/".join(_ends(interval)) if interval.grain > Grain.YEAR else iso_day(calendar_units.first_day(interval))


def _year(y: int) -> str:
    return f"Y{y}" if abs(y) > 9999 else iso_year(y)


def _ends(interval: Interval) -> tuple[str, str]:
    """First and last day, or year where the interval is made of whole years, or month of whole months."""
    first, last = civil(calendar_units.first_day(interval)), civil(calendar_units.last_day(interval))
    after = civil(calendar_units.last_day(interval) + 1)
    if interval.grain > Grain.DAY and first[1:] == (1, 1) and after[1:] == (1, 1) and interval.grain >= Grain.YEAR:
        return _year(first[0]), _year(last[0])
    if interval.grain >= Grain.MONTH and first[2] == 1 and after[2] == 1:
        return f"{_year(first[0])}-{first[1]:02d}", f"{_year(last[0])}-{last[1]:02d}"
    return iso_day(calendar_units.first_day(interval)), iso_day(calendar_units.last_day(interval))


def _approximate(interval: Interval) -> str:
    exact = _exact(interval)
    if "X" in exact or interval.grain in (Grain.QUARTER, Grain.SEASON, Grain.HALF):  # these take no qualifier
        exact = "/".join(_ends(interval))
    if "T" in exact:  # a clock time takes no qualifier
        exact = exact.partition("T")[0]
    return "/".join(f"{end}~" for end in exact.split("/"))
