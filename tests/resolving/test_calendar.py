"""Calendar arithmetic against the standard library, and beyond its years."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units

DAYS = st.integers(calendar.day_number(-9000, 1, 1), calendar.day_number(9990, 1, 1))
UNITS = [
    Grain.DAY,
    Grain.WEEKEND,
    Grain.WEEK,
    Grain.MONTH,
    Grain.QUARTER,
    Grain.SEASON,
    Grain.HALF,
    Grain.YEAR,
    Grain.DECADE,
    Grain.CENTURY,
]


@given(st.dates())
def test_days_agree_with_the_standard_library(day: dt.date) -> None:
    number = calendar.day_number(day.year, day.month, day.day)
    assert number == (day - dt.date(1970, 1, 1)).days
    assert calendar.civil(number) == (day.year, day.month, day.day)
    assert calendar.weekday(number) == day.weekday()
    assert calendar.iso_week(number) == day.isocalendar()[:2]


@given(DAYS)
def test_civil_and_day_number_are_inverse(number: int) -> None:
    assert calendar.day_number(*calendar.civil(number)) == number


@given(DAYS, st.sampled_from(UNITS))
def test_a_unit_contains_its_day_and_is_itself(number: int, grain: Grain) -> None:
    unit = calendar_units.containing(number, grain)
    if grain is not Grain.WEEKEND:
        assert calendar_units.first_day(unit) <= number <= calendar_units.last_day(unit)
    assert calendar_units.containing(calendar_units.first_day(unit), grain) == unit


@given(DAYS, st.sampled_from(UNITS), st.integers(-20, 20))
def test_shifting_there_and_back_comes_home(number: int, grain: Grain, n: int) -> None:
    there = calendar_units.shifted(number, grain, n)
    if there is not None:
        assert calendar_units.shifted(calendar_units.first_day(there), grain, -n) == calendar_units.containing(
            number, grain
        )
