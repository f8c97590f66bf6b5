"""Dates as people write them."""

import pytest
from factory import interval
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.grain import Grain
from timeline.view.wording import TimeSpan, exceeds_one_unit, moment_words, when_words

TO = "\N{EN DASH}"
HOME = 2023


def span(start: str, end: str | None, grain: Grain, *, about: bool = False, timex: str = "") -> TimeSpan:
    time = interval(start, end, grain)
    return TimeSpan(time.start, time.end, grain, about, timex)


@pytest.mark.parametrize(
    ("start", "end", "grain", "words"),
    [
        ("2023-07-28", None, Grain.DAY, "Fri 28 Jul"),
        ("2022-07-28", None, Grain.DAY, "Thu 28 Jul 2022"),
        ("2023-07-28", "2023-07-31", Grain.DAY, f"28{TO}30 Jul"),
        ("2023-06-28", "2023-07-04", Grain.DAY, f"28 Jun{TO}3 Jul"),
        ("2022-12-30", "2023-01-03", Grain.DAY, f"30 Dec 2022{TO}2 Jan 2023"),
        ("2023-07-28T16:05", None, Grain.MINUTE, "Fri 28 Jul, 16:05"),
        ("2023-07-28T16:05:09", None, Grain.SECOND, "Fri 28 Jul, 16:05:09"),
        ("2023-07-28T16:00", None, Grain.HOUR, "Fri 28 Jul, 16:00"),
        ("2023-07-28T09:00", "2023-07-28T11:30", Grain.MINUTE, f"Fri 28 Jul, 09:00{TO}11:30"),
        ("2023-07-28T06:00", None, Grain.PART_OF_DAY, "Fri 28 Jul, morning"),
        ("2023-07-29", None, Grain.WEEKEND, "weekend of 29 Jul"),
        ("2023-07-24", None, Grain.WEEK, "week of 24 Jul"),
        ("2024-11-01", None, Grain.MONTH, "Nov 2024"),
        ("2023-09-01", "2023-12-01", Grain.MONTH, f"Sep{TO}Nov 2023"),
        ("2023-11-01", "2024-03-01", Grain.MONTH, f"Nov 2023{TO}Feb 2024"),
        ("1989-07-01", None, Grain.QUARTER, "Q3 1989"),
        ("1989-08-01", None, Grain.QUARTER, f"Aug{TO}Oct 1989"),
        ("1989-01-01", "1989-10-01", Grain.QUARTER, f"Q1 1989{TO}Q3 1989"),
        ("1989-07-01", None, Grain.HALF, "second half of 1989"),
        ("2011-06-01", None, Grain.SEASON, "summer 2011"),
        ("1950-01-01", None, Grain.YEAR, "1950"),
        ("1950-01-01", "1954-01-01", Grain.YEAR, f"1950{TO}1953"),
        ("1990-01-01", None, Grain.DECADE, "1990s"),
        ("1980-01-01", "2000-01-01", Grain.DECADE, f"1980s{TO}1990s"),
        ("1801-01-01", None, Grain.CENTURY, "19th century"),
        ("1800-01-01", None, Grain.CENTURY, "19th century"),
        ("-0099-01-01", None, Grain.CENTURY, "1st century BC"),
        ("2000-01-01", None, Grain.MILLENNIUM, "3rd millennium"),
        ("0079-08-24", None, Grain.DAY, "Thu 24 Aug AD 79"),
        ("-0043-03-15", None, Grain.DAY, "Fri 15 Mar 44 BC"),
        ("-0043-01-01", None, Grain.YEAR, "44 BC"),
        ("-0057-01-01", "-0048-01-01", Grain.YEAR, f"58{TO}50 BC"),
        ("-0026-01-01", "0015-01-01", Grain.YEAR, f"27 BC{TO}AD 14"),
        ("12024-01-01", None, Grain.YEAR, "12024"),
    ],
)
def test_times_in_words(start: str, end: str | None, grain: Grain, words: str) -> None:
    assert when_words(span(start, end, grain), home_year=HOME) == words


@pytest.mark.parametrize(
    ("start", "end", "grain", "words"),
    [
        ("2014-01-01", None, Grain.YEAR, "about 2014"),
        ("2014-01-01", "2014-05-01", Grain.YEAR, "early 2014"),
        ("2014-05-01", "2014-09-01", Grain.YEAR, "mid-2014"),
        ("2014-09-01", "2015-01-01", Grain.YEAR, "late 2014"),
        ("2023-07-01", "2023-07-11", Grain.MONTH, "early Jul 2023"),
        ("1990-01-01", "1994-01-01", Grain.DECADE, "early 1990s"),
        ("2023-07-28T16:00", None, Grain.HOUR, "about Fri 28 Jul, 16:00"),
        ("1950-01-01", "1954-01-01", Grain.YEAR, f"about 1950{TO}1953"),
    ],
)
def test_soft_edges_in_words(start: str, end: str | None, grain: Grain, words: str) -> None:
    assert when_words(span(start, end, grain, about=True), home_year=HOME) == words


def test_open_times_say_since_from_or_until() -> None:
    start = interval("2019-01-01").start
    end = interval("1954-01-01").start
    assert when_words(TimeSpan(start, None, Grain.YEAR)) == "since 2019"
    assert when_words(TimeSpan(start, None, Grain.YEAR), now=start - 1) == "from 2019"
    assert when_words(TimeSpan(None, end, Grain.YEAR)) == "until 1953"
    assert when_words(TimeSpan(start, None, Grain.MONTH)) == "since Jan 2019"


@pytest.mark.parametrize(
    ("timex", "words"), [("2023-07-28TNI", "Fri 28 Jul, night"), ("2023-07-28TEV", "Fri 28 Jul, evening")]
)
def test_the_timex_value_names_the_part_of_the_day(timex: str, words: str) -> None:
    assert when_words(span("2023-07-28T18:00", None, Grain.PART_OF_DAY, timex=timex), home_year=HOME) == words


def test_a_week_does_not_last_but_two_weeks_do() -> None:
    assert not exceeds_one_unit(span("2023-07-24", None, Grain.WEEK))
    assert exceeds_one_unit(span("2023-07-24", "2023-08-07", Grain.WEEK))


@given(
    st.integers(-(10**13), 10**13), st.one_of(st.none(), st.integers(1, 10**12)), st.sampled_from(Grain), st.booleans()
)
def test_any_time_has_words(start: int, length: int | None, grain: Grain, about: bool) -> None:
    end = None if length is None else start + length
    assert when_words(TimeSpan(start, end, grain, about), home_year=HOME, now=0).strip()
    assert moment_words(start, clock=True)
