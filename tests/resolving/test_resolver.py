"""Tables of what expressions mean; published on Sunday 30 July 2023 where nothing else is said."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import Anchor, Genre
from timeline.model.expressions import (
    Ambiguous,
    Anniversary,
    Blur,
    Calendar,
    Century,
    ClockTime,
    Count,
    Cycle,
    DayPart,
    Decade,
    Every,
    Expression,
    Holiday,
    Mod,
    Origin,
    PartOfDay,
    Position,
    QuarterEnding,
    Range,
    Reference,
    Shift,
    StepMonth,
    Vague,
    Weekday,
)
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.calendar import day_number
from timeline.resolving.context import Antecedent, Context, Direction, TenseCue
from timeline.resolving.resolver import resolve

SUNDAY = Anchor(dt.date(2023, 7, 30), "published 2023-07-30")
NEWS = Context(SUNDAY)
AHEAD = Context(SUNDAY, cue=TenseCue(Direction.FUTURE, "will"))
SOUTH = Context(SUNDAY, country="NZ")
BACK = Context(SUNDAY, cue=TenseCue(Direction.PAST, "was"))
NOTHING = Context()
AFTER_JULY_27 = Context(SUNDAY, antecedents=(Antecedent("July 27", calendar_units.day(2023, 7, 27)),))
Q3 = Antecedent("the third quarter", calendar_units.containing(day_number(1989, 8, 1), Grain.QUARTER))
MAY_30 = Antecedent("30 May", calendar_units.day(2023, 5, 30))
FEBRUARY_28 = Antecedent("28 February", calendar_units.day(2023, 2, 28))
HISTORY = Context(
    SUNDAY, genre=Genre.NARRATIVE, antecedents=(Antecedent("1 September 1939", calendar_units.day(1939, 9, 1)),)
)

MEANINGS: list[tuple[Expression, Context, str, str | None]] = [
    # calendar dates
    (Calendar(2023, 7, 27), NOTHING, "2023-07-27", "2023-07-27"),
    (Calendar(2024, 11), NOTHING, "2024-11", "2024-11"),
    (Calendar(1953), NOTHING, "1953", "1953"),
    (Calendar(-43, 3, 15), NOTHING, "BC0044-03-15", "-0043-03-15"),
    (Calendar(None, 7, 27), NEWS, "2023-07-27", "2023-07-27"),
    (Calendar(None, 7, 27), NOTHING, "XXXX-07-27", None),
    (Calendar(None, 12, 24), NEWS, "2023-12-24", "2023-12-24"),
    (Calendar(None, 12, 24), BACK, "2022-12-24", "2022-12-24"),
    (Calendar(None, 2), AHEAD, "2024-02", "2024-02"),
    (Calendar(None, 2, 29), NEWS, "2024-02-29", "2024-02-29"),
    (Calendar(None, 10, 3), HISTORY, "1939-10-03", "1939-10-03"),
    (Calendar(None, 7, 26, weekday=2), NEWS, "2023-07-26", "2023-07-26"),
    (Calendar(None, 7, 27, weekday=2), NEWS, "2022-07-27", "2022-07-27"),
    (Calendar(96, 7, 27, short=True), NEWS, "1996-07-27", "1996-07-27"),
    (Calendar(30, short=True), NEWS, "2030", "2030"),
    (Calendar(96, short=True), NOTHING, "XX96", None),
    (Calendar(day=27), NEWS, "2023-07-27", "2023-07-27"),
    (Calendar(2023, 2, 29), NOTHING, "2023-02-29", None),
    (Calendar(123456), NOTHING, "123456", None),
    # numeric dates
    (Ambiguous((Calendar(1996, 7, 12), Calendar(1996, 12, 7))), NEWS, "XXXX-XX-XX", None),
    (Ambiguous((Calendar(1996, 7, 12), Calendar(1996, 12, 7))), Context(day_first=True), "1996-12-07", "1996-12-07"),
    (Ambiguous((Calendar(1996, 7, 12), Calendar(1996, 12, 7))), Context(day_first=False), "1996-07-12", "1996-07-12"),
    # weekdays
    (Weekday(4), NEWS, "2023-07-28", "2023-07-28"),
    (Weekday(4), AHEAD, "2023-08-04", "2023-08-04"),
    (Weekday(6), NEWS, "2023-07-30", "2023-07-30"),
    (Weekday(4, -1), NEWS, "2023-07-28", "2023-07-28"),
    (Weekday(0, 1), NEWS, "2023-07-31", "2023-07-31"),
    (Weekday(4), NOTHING, "XXXX-WXX-5", None),
    # counted from publication
    (Shift(Grain.DAY, -1), NEWS, "2023-07-29", "2023-07-29"),
    (Shift(Grain.WEEK, -1), NEWS, "2023-W29", "2023-07-17/2023-07-23"),
    (Shift(Grain.MONTH, -1), NEWS, "2023-06", "2023-06"),
    (Shift(Grain.MONTH, -7), NEWS, "2022-12", "2022-12"),
    (Shift(Grain.QUARTER, 0), NEWS, "2023-Q3", "2023-35"),
    (Shift(Grain.YEAR, -3), NEWS, "2020", "2020"),
    (Shift(Grain.DECADE, -1), NEWS, "201", "201X"),
    (Shift(Grain.WEEKEND, -1), NEWS, "2023-W29-WE", "2023-07-22/2023-07-23"),
    (Shift(Grain.DAY, -1), NOTHING, "XXXX-XX-XX", None),
    (Shift(Grain.HOUR, -2), NEWS, "XXXX-XX-XXTXX:XX", None),
    (Shift(Grain.YEAR, -99_999), NEWS, "XXXX-XX-XX", None),
    (StepMonth(5, -1), NEWS, "2023-05", "2023-05"),
    (StepMonth(11, -1), NEWS, "2022-11", "2022-11"),
    (StepMonth(5, 1), NEWS, "2024-05", "2024-05"),
    # counted from what came before
    (Shift(Grain.DAY, 0, Origin.CONTEXT), AFTER_JULY_27, "2023-07-27", "2023-07-27"),
    (Shift(Grain.DAY, 2, Origin.CONTEXT), AFTER_JULY_27, "2023-07-29", "2023-07-29"),
    (Shift(Grain.YEAR, -1, Origin.CONTEXT), AFTER_JULY_27, "2022", "2022"),
    (Shift(Grain.DAY, 0, Origin.CONTEXT), NEWS, "XXXX-XX-XX", None),
    (DayPart(PartOfDay.MORNING, Shift(Grain.DAY, 1, Origin.CONTEXT)), AFTER_JULY_27, "2023-07-28TMO", "2023-07-28"),
    # parts of the year and of longer times
    (Cycle(Grain.QUARTER, 3, None, Calendar(1996)), NOTHING, "1996-Q3", "1996-35"),
    (Cycle(Grain.QUARTER, 2), NEWS, "2023-Q2", "2023-34"),
    (Cycle(Grain.HALF, 1, None, Calendar(1996)), NOTHING, "1996-H1", "1996-40"),
    (Cycle(Grain.SEASON, 4, None, Calendar(1942)), NOTHING, "1942-WI", "1942-24"),
    (Cycle(Grain.SEASON, 3, -1), NEWS, "2022-FA", "2022-23"),
    (Cycle(Grain.SEASON, 1, 1), NEWS, "2024-SP", "2024-21"),
    (Cycle(Grain.SEASON, 2, -1), SOUTH, "2022-12/2023-02", "2022-12/2023-02"),
    (Cycle(Grain.SEASON, 2, 0), SOUTH, "2023-12/2024-02", "2023-12/2024-02"),
    (Cycle(Grain.SEASON, 4), SOUTH, "2023-06/2023-08", "2023-06/2023-08"),
    (Cycle(Grain.SEASON, 1, 1), SOUTH, "2023-09/2023-11", "2023-09/2023-11"),
    (Cycle(Grain.QUARTER, 2), SOUTH, "2023-Q2", "2023-34"),
    (Cycle(Grain.SEASON, 2, None, Calendar(1996)), SOUTH, "1996-SU", "1996-22"),
    (Position(Grain.WEEK, -1, Calendar(2023, 5)), NOTHING, "2023-W21", "2023-05-22/2023-05-28"),
    (Position(Grain.DAY, 31, Calendar(2023, 5)), NOTHING, "2023-05-31", "2023-05-31"),
    (Position(Grain.DAY, 31, Calendar(2023, 6)), NOTHING, "XXXX-XX-XX", None),
    (Decade(1960), NOTHING, "196", "196X"),
    (Decade(90, short=True), NEWS, "199", "199X"),
    (Decade(90, short=True), NOTHING, "XX9", None),
    (Century(19), NOTHING, "18", "1801/1900"),
    (Century(-4), NOTHING, "BC03", "-0399/-0300"),
    # clock times and parts of the day
    (ClockTime(18, 30, of=Calendar(2023, 7, 30)), NOTHING, "2023-07-30T18:30", "2023-07-30T18:30:00"),
    (ClockTime(18, of=Weekday(4)), NEWS, "2023-07-28T18:00", "2023-07-28T18:00:00"),
    (ClockTime(18), AFTER_JULY_27, "2023-07-27T18:00", "2023-07-27T18:00:00"),
    (ClockTime(18), NEWS, "2023-07-30T18:00", "2023-07-30T18:00:00"),
    (DayPart(PartOfDay.NIGHT, Weekday(4)), NEWS, "2023-07-28TNI", "2023-07-28"),
    # spans, blurs
    (Range(Calendar(1950), Calendar(1953)), NOTHING, "1950/1953", "1950/1953"),
    (Range(Calendar(-508), Calendar(-26)), NOTHING, "BC0509/BC0027", "-0508/-0026"),
    (Range(Calendar(None, 12, 30), Calendar(None, 1, 2)), BACK, "2022-12-30/2023-01-02", "2022-12-30/2023-01-02"),
    (Range(Calendar(1953), Calendar(1950)), NOTHING, "1953/1950", None),
    (Blur(Calendar(1990), Mod.START), NOTHING, "1990", "1990-01~/1990-04~"),
    (Blur(Calendar(2014), Mod.APPROX), NOTHING, "2014", "2014~"),
    (Blur(Decade(1990), Mod.END), NOTHING, "199", "1996~/1999~"),
    (Blur(Calendar(1998, 5), Mod.END), NOTHING, "1998-05", "1998-05-21~/1998-05-31~"),
    (QuarterEnding(3, Calendar(month=9)), BACK, "2022-Q3", "2022-35"),
    (QuarterEnding(2, Calendar(2022, 6)), NOTHING, "2022-Q2", "2022-34"),
    # reports
    (Shift(Grain.QUARTER, 0, Origin.REPORTED), NEWS, "2023-Q2", "2023-34"),
    (Shift(Grain.QUARTER, -4, Origin.REPORTED), Context(SUNDAY, reported=Q3), "1988-Q3", "1988-35"),
    (Shift(Grain.YEAR, -1, Origin.COMPARED), Context(SUNDAY, reported=Q3), "1988-Q3", "1988-35"),
    (Shift(Grain.YEAR, -1, Origin.COMPARED), NEWS, "2022", "2022"),
    (Shift(Grain.YEAR, -1, Origin.COMPARED), Context(SUNDAY, reported=MAY_30), "2022-05-30", "2022-05-30"),
    (Shift(Grain.YEAR, 1, Origin.COMPARED), Context(SUNDAY, reported=FEBRUARY_28), "2024-02-28", "2024-02-28"),
    # messages
    (Weekday(4), Context(SUNDAY, genre=Genre.MESSAGE), "2023-08-04", "2023-08-04"),
    (ClockTime(19), Context(SUNDAY, genre=Genre.MESSAGE), "2023-07-30T19:00", "2023-07-30T19:00:00"),
    # no dates
    (Count(3, Grain.MONTH), NEWS, "P3M", None),
    (Count(None, Grain.YEAR), NEWS, "PXY", None),
    (Count(0.5, Grain.HOUR), NEWS, "PT30M", None),
    (Count(2, Grain.DECADE), NEWS, "P2DE", None),
    (Every(Weekday(1)), NEWS, "XXXX-WXX-2", None),
    (Every(Count(2, Grain.WEEK)), NEWS, "P2W", None),
    (Vague(Reference.FUTURE), NEWS, "FUTURE_REF", None),
    (Anniversary(70), NEWS, "XXXX-XX-XX", None),
    (Anniversary(70, Calendar(2023, 7, 27)), NOTHING, "2023-07-27", "2023-07-27"),
    (Expression(), NEWS, "XXXX-XX-XX", None),
]


@pytest.mark.parametrize(("said", "context", "value", "edtf"), MEANINGS, ids=lambda v: str(v)[:60])
def test_meaning(said: Expression, context: Context, value: str, edtf: str | None) -> None:
    from timeline.resolving.edtf import edtf as written

    found = resolve(said, context)
    assert (found.value, found.interval and written(found.interval)) == (value, edtf), found.reason
    assert found.reason


def test_an_anniversary_knows_its_origin() -> None:
    found = resolve(Anniversary(70, Calendar(None, 7, 27)), NEWS)
    assert found.origin == calendar_units.day(1953, 7, 27)


def test_a_leap_day_has_no_anniversary_in_a_common_year() -> None:
    assert resolve(Anniversary(1, Calendar(2024, 2, 29)), NEWS).origin is None


def test_a_weekday_that_does_not_match_its_date_is_said() -> None:
    assert (
        "but the text calls it a Monday, and it was a Thursday"
        in resolve(Calendar(2023, 7, 27, weekday=0), NEWS).reason
    )


def test_close_readings_are_given_as_alternatives() -> None:
    found = resolve(Calendar(None, 1, 29), NEWS)
    assert found.interval == calendar_units.day(2023, 1, 29)
    assert found.alternatives == (calendar_units.day(2024, 1, 29),)


FIELDS = st.none() | st.integers(-10, 40)
EXPRESSIONS = st.recursive(
    st.one_of(
        st.builds(
            Calendar,
            st.none() | st.integers(-20_000, 20_000),
            st.none() | st.integers(1, 12),
            st.none() | st.integers(1, 31),
        ),
        st.builds(Weekday, st.integers(0, 6), st.sampled_from([None, -1, 0, 1])),
        st.builds(
            Shift,
            st.sampled_from([g for g in Grain if g is not Grain.PART_OF_DAY and g is not Grain.MILLENNIUM]),
            st.integers(-9999, 9999),
            st.sampled_from(Origin),
        ),
        st.builds(Cycle, st.just(Grain.QUARTER), st.integers(1, 4), st.sampled_from([None, -1, 0, 1])),
        st.builds(Decade, st.integers(0, 999).map(lambda n: n * 10)),
        st.builds(
            Holiday,
            st.sampled_from(["Christmas", "Easter", "Thanksgiving", "Diwali", "Ramadan", "a holiday of nobody"]),
            st.none() | st.integers(-50, 5000),
            st.sampled_from([None, -1, 0, 1]),
        ),
        st.builds(Century, st.integers(-120, 120)),
        st.builds(StepMonth, st.integers(1, 12), st.sampled_from([-1, 0, 1])),
        st.builds(
            Count,
            st.none() | st.floats(0, 1e9),
            st.sampled_from([g for g in Grain if g.name not in ("PART_OF_DAY", "MILLENNIUM")]),
        ),
    ),
    lambda inner: st.one_of(
        st.builds(Range, inner, inner),
        st.builds(Blur, inner, st.sampled_from(Mod)),
        st.builds(ClockTime, st.integers(0, 23), of=inner),
        st.builds(DayPart, st.sampled_from(PartOfDay), inner),
        st.builds(Position, st.sampled_from([Grain.DAY, Grain.WEEK]), st.integers(-5, 40), inner),
        st.builds(Anniversary, st.integers(0, 5000), inner),
        st.builds(Every, inner),
    ),
    max_leaves=4,
)
SPOKEN = st.builds(
    lambda number, grain: Antecedent("then", calendar_units.containing(number, grain)),
    st.integers(-500_000, 500_000),
    st.sampled_from([Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR, Grain.DECADE]),
)
CONTEXTS = st.builds(
    Context,
    anchor=st.none() | st.dates().map(lambda day: Anchor(day, "published")),
    cue=st.none() | st.builds(TenseCue, st.sampled_from(Direction), st.just("will")),
    antecedents=st.lists(SPOKEN, max_size=2).map(tuple),
    reported=st.none() | SPOKEN,
    genre=st.sampled_from(Genre),
    antecedent_unresolved=st.booleans(),
    day_first=st.none() | st.booleans(),
)


@given(EXPRESSIONS, CONTEXTS)
def test_resolving_never_raises_and_depends_on_nothing_else(said: Expression, context: Context) -> None:
    found = resolve(said, context)
    assert found == resolve(said, context)
    assert found.reason
    if found.interval:
        assert found.interval.start < found.interval.end


@given(EXPRESSIONS)
def test_without_an_anchor_nothing_relative_is_dated(said: Expression) -> None:
    match said:
        case Weekday() | Shift() | StepMonth() | Cycle() | Calendar(year=None):
            assert resolve(said, NOTHING).interval is None


def test_day_numbers_are_the_anchor() -> None:
    assert NEWS.today == day_number(2023, 7, 30)
