"""Ways in which the days of a holiday follow from the year: a fixed date, a weekday of a month, a distance from Easter, or a country's calendar.

The calendars of countries come from the library `holidays`, which is loaded when such a holiday is named.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from typing import Protocol

GREGORIAN_YEARS = range(1583, 4100)
"""The years for which the rules of Easter are computed."""


class Church(IntEnum):
    """The two reckonings of Easter, by their numbers in `dateutil.easter`."""

    ORTHODOX = 2
    WESTERN = 3


@dataclass(frozen=True, slots=True)
class Observance:
    """The days of a holiday in one year, the last included.

    Attributes:
        note: where they are observed so, and what they depend on.
        approximate: they may differ by a day from place to place.
    """

    first: dt.date
    last: dt.date
    note: str = ""
    approximate: bool = False


class Recurrence(Protocol):
    """What a holiday needs to have days: its observances that begin in a year, in the eyes of a country."""

    def in_year(self, year: int, country: str | None) -> list[Observance]:
        """The observances that begin in a year; empty where they are not known."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """The same month and day of the Gregorian calendar every year.

    >>> Fixed(12, 25).in_year(2014, None)[0].first
    datetime.date(2014, 12, 25)
    """

    month: int
    day: int
    lasting: int = 1

    def in_year(self, year: int, _: str | None) -> list[Observance]:
        """The day in a year that `datetime` can write."""
        if not dt.MINYEAR <= year < dt.MAXYEAR:
            return []
        return [_lasting(dt.date(year, self.month, self.day), self.lasting)]


@dataclass(frozen=True, slots=True)
class Julian:
    """The same month and day of the Julian calendar every year, which is later in the Gregorian one.

    >>> Julian(12, 25, "").in_year(2023, None)[0].first
    datetime.date(2023, 1, 7)
    """

    month: int
    day: int
    note: str

    def in_year(self, year: int, _: str | None) -> list[Observance]:
        """The day that falls in a Gregorian year, be it of the Julian year before."""
        if year not in GREGORIAN_YEARS:
            return []
        days = (self._gregorian(julian_year) for julian_year in (year - 1, year))
        return [replace(_lasting(day), note=self.note) for day in days if day.year == year]

    def _gregorian(self, julian_year: int) -> dt.date:
        since_march = julian_year - (self.month < 3)
        behind = since_march // 100 - since_march // 400 - 2
        return dt.date(julian_year, self.month, self.day) + dt.timedelta(days=behind)


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """The nth weekday of a month (Monday is 0), or some days after it.

    >>> WeekdayOf(11, 6, 2).in_year(2022, None)[0].first
    datetime.date(2022, 11, 13)
    """

    month: int
    weekday: int
    number: int
    days_after: int = 0

    def in_year(self, year: int, _: str | None) -> list[Observance]:
        """The day in a year of the Gregorian calendar."""
        if year not in GREGORIAN_YEARS:
            return []
        first = dt.date(year, self.month, 1)
        ahead = (self.weekday - first.weekday()) % 7 + 7 * (self.number - 1) + self.days_after
        return [_lasting(first + dt.timedelta(days=ahead))]


@dataclass(frozen=True, slots=True)
class FromEaster:
    """Some days before (negative) or after Easter Sunday.

    >>> FromEaster(39).in_year(2023, None)[0].first, FromEaster(0, Church.ORTHODOX).in_year(2022, None)[0].first
    (datetime.date(2023, 5, 18), datetime.date(2022, 4, 24))
    """

    days: int
    church: Church = Church.WESTERN
    lasting: int = 1

    def in_year(self, year: int, _: str | None) -> list[Observance]:
        """The day in a year of the Gregorian calendar."""
        if year not in GREGORIAN_YEARS:
            return []
        from dateutil.easter import easter

        note = "by the Orthodox reckoning of Easter" if self.church is Church.ORTHODOX else ""
        found = _lasting(easter(year, self.church.value) + dt.timedelta(days=self.days), self.lasting)
        return [replace(found, note=note)]


@dataclass(frozen=True, slots=True)
class OfCountry:
    """A holiday in the calendar of the dateline's country, or of one that is known for it.

    Attributes:
        country: the one whose calendar counts where the dateline's has no such holiday or is not known.
        name: in the library, or a part of its name there.
        national: each country has its own, so that no other country's is taken for a known one.
        sighted: the day depends on the sighting of the moon.

    >>> OfCountry("US", "Thanksgiving").in_year(1999, None)
    [Observance(first=datetime.date(1999, 11, 25), last=datetime.date(1999, 11, 25), note='as observed in US', approximate=False)]
    """

    country: str
    name: str
    lasting: int = 1
    national: bool = False
    sighted: bool = False
    note: str = ""

    def in_year(self, year: int, country: str | None) -> list[Observance]:
        """The days in a year; a holiday of the Islamic calendar may come twice."""
        if year not in GREGORIAN_YEARS:
            return []
        places = (country or self.country,) if self.national else (country or self.country, self.country)
        for place in dict.fromkeys(places):
            days = _first_days(self.name, place, year)
            if days:
                return [self._observed(day, place) for day in days]
        return []

    def _observed(self, day: dt.date, place: str) -> Observance:
        sighting = "it depends on the sighting of the moon" if self.sighted else ""
        note = "; ".join(filter(None, (f"as observed in {place}", self.note, sighting)))
        return replace(_lasting(day, self.lasting), note=note, approximate=self.sighted)


@dataclass(frozen=True, slots=True)
class Until:
    """From a holiday to the day before another, both in the calendar of the first one's country.

    >>> ramadan = Until(OfCountry("TG", "First Day of Ramadan"), "Eid al-Fitr").in_year(2021, None)[0]
    >>> ramadan.first.isoformat(), ramadan.last.isoformat()
    ('2021-04-13', '2021-05-12')
    """

    start: OfCountry
    end: str

    def in_year(self, year: int, _: str | None) -> list[Observance]:
        """The days from each start in a year; its end may be in the next."""
        end_holiday = replace(self.start, name=self.end)
        ends = [end.first for y in (year, year + 1) for end in end_holiday.in_year(y, None)]
        spans = []
        for start in self.start.in_year(year, None):
            end = min((end for end in ends if end > start.first), default=None)
            if end is not None:
                spans.append(replace(start, last=end - dt.timedelta(days=1)))
        return spans


@dataclass(frozen=True, slots=True)
class ByCountry:
    """Another day in some countries than in others, and none in the rest.

    Attributes:
        recurrences: each with the countries that observe it; the first country of the first counts where none is known.
    """

    recurrences: tuple[tuple[Recurrence, tuple[str, ...]], ...]

    def in_year(self, year: int, country: str | None) -> list[Observance]:
        """The days in a year as a country has them."""
        place = country or self.recurrences[0][1][0]
        return [
            replace(found, note=f"as observed in {place}")
            for recurrence, countries in self.recurrences
            if place in countries
            for found in recurrence.in_year(year, country)
        ]


def _lasting(first: dt.date, days: int = 1) -> Observance:
    return Observance(first, first + dt.timedelta(days=days - 1))


# Where regions of a country have holidays of their own: the one with the most people.
_REGIONS = {"CA": "ON"}
_CATEGORIES = frozenset({"public", "optional", "school"})  # Jewish festivals are half days off, or holidays of schools
_NOT_THE_DAY = re.compile("observed|Holiday")  # days off before and after it: "Eid al-Fitr Holiday"
CALENDARS = 1_024  # years of countries that are kept


@lru_cache(CALENDARS)
def _calendar_of(country: str, year: int) -> Mapping[dt.date, tuple[str, ...]]:
    """The names of the holidays of each day of a country; empty where the library knows none."""
    import holidays

    if country not in holidays.list_supported_countries(include_aliases=False):
        return {}
    calendar = getattr(holidays, country)
    if not calendar.start_year <= year <= calendar.end_year:
        return {}
    categories = tuple(sorted(_CATEGORIES & set(calendar.supported_categories)))
    found = calendar(subdiv=_REGIONS.get(country), years=year, language="en_US", categories=categories)
    return {day: tuple(names.split("; ")) for day, names in sorted(found.items())}


def _first_days(name: str, country: str, year: int) -> list[dt.date]:
    """The days of a year on which a holiday begins: twelve lunar months are shorter than a year."""
    days = _days_named(name, _calendar_of(country, year))
    if days[:1] == [dt.date(year, 1, 1)]:  # Hanukkah goes on into January
        days = _days_named(name, _calendar_of(country, year - 1)) + days
    return [day for day in days if day.year == year and day - dt.timedelta(days=1) not in days]


def _days_named(name: str, calendar: Mapping[dt.date, tuple[str, ...]]) -> list[dt.date]:
    """The days of just that name, or else the first of those whose names contain it ("Thanksgiving Day")."""
    exact = [day for day, names in calendar.items() if name in map(_plain, names)]
    containing = [
        day
        for day, names in calendar.items()
        if any(name in called and not _NOT_THE_DAY.search(called) for called in names)
    ]
    moved = [day for day, names in calendar.items() if f"{name} (observed)" in names]
    return exact or containing[:1] or moved


def _plain(called: str) -> str:
    return called.removesuffix(" (estimated)")
