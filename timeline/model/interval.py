"""Days, clock times and intervals."""

import calendar
import datetime as dt
from dataclasses import dataclass

from timeline.model.grain import Grain

Stamp = dt.date | dt.datetime
"""A day, or a clock time: naive when the source states no zone, aware when it states an offset."""


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day whose year is unknown."""

    month: int
    day: int

    def isoformat(self) -> str:
        """The day in EDTF (ISO 8601-2:2019), which writes X for unknown digits.

        >>> MonthDay(7, 28).isoformat()
        'XXXX-07-28'
        """
        return f"XXXX-{self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class Period:
    """The month or the year of a publication whose day is unknown.

    >>> Period(2024, 2).last.isoformat(), Period(2024).isoformat(), dt.date(2024, 2, 3) in Period(2024, 2)
    ('2024-02-29', '2024', True)
    """

    year: int
    month: int | None = None

    @property
    def first(self) -> dt.date:
        """Its first day."""
        return dt.date(self.year, self.month or 1, 1)

    @property
    def last(self) -> dt.date:
        """Its last day."""
        month = self.month or 12
        return dt.date(self.year, month, calendar.monthrange(self.year, month)[1])

    @property
    def grain(self) -> Grain:
        """Month or year."""
        return Grain.MONTH if self.month else Grain.YEAR

    def isoformat(self) -> str:
        """As ISO 8601 writes it: "2024-05", "2024"."""
        return f"{self.year}-{self.month:02}" if self.month else str(self.year)

    def __contains__(self, day: dt.date) -> bool:
        return self.first <= dt.date(day.year, day.month, day.day) <= self.last


@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open run of wall-clock seconds, with the grain at which it was stated.

    Attributes:
        start: first second, counted from 1970-01-01T00:00:00 in the proleptic Gregorian calendar (negative before).
        end: the second after the last one (open end).
        grain: how precisely the text states it.
        approximate: its edges are soft ("about", "early", "late").
        open_start: the start is unknown ("until 1953").
        open_end: the end is unknown ("since 1950").
    """

    start: int
    end: int
    grain: Grain
    approximate: bool = False
    open_start: bool = False
    open_end: bool = False
