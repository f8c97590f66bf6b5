"""The grid of places and the times they lie in: "the third Thursday of last month" is neither a Thursday nor a month."""

import datetime as dt

import pytest

from timeline import Document
from timeline.explaining import explain
from timeline.pipeline import tag_document

PUBLISHED = dt.date(2023, 7, 27)  # a Thursday

# For each whole, the value of each place in it on Thursday 27 July 2023.
PLACES = (
    "the first day", "the last day", "the second week", "the last week", "the first weekend",
    "the first Friday", "the third Thursday", "the last Friday", "the final Monday",
)  # fmt: skip
IN_MONTHS = {
    "of this month": "2023-07-01 2023-07-31 2023-W28 2023-W30 2023-W26-WE 2023-07-07 2023-07-20 2023-07-28 2023-07-31",
    "of the month": "2023-07-01 2023-07-31 2023-W28 2023-W30 2023-W26-WE 2023-07-07 2023-07-20 2023-07-28 2023-07-31",
    "of the current month": "2023-07-01 2023-07-31 2023-W28 2023-W30 2023-W26-WE 2023-07-07 2023-07-20 2023-07-28 2023-07-31",
    "of last month": "2023-06-01 2023-06-30 2023-W23 2023-W26 2023-W22-WE 2023-06-02 2023-06-15 2023-06-30 2023-06-26",
    "of next month": "2023-08-01 2023-08-31 2023-W32 2023-W35 2023-W31-WE 2023-08-04 2023-08-17 2023-08-25 2023-08-28",
    "of May 1996": "1996-05-01 1996-05-31 1996-W19 1996-W22 1996-W18-WE 1996-05-03 1996-05-16 1996-05-31 1996-05-27",
    "in May 1996": "1996-05-01 1996-05-31 1996-W19 1996-W22 1996-W18-WE 1996-05-03 1996-05-16 1996-05-31 1996-05-27",
    "of May last year": "2022-05-01 2022-05-31 2022-W19 2022-W21 2022-W18-WE 2022-05-06 2022-05-19 2022-05-27 2022-05-30",
}  # fmt: skip
GRID = [
    (f"{place} {whole}", value)
    for whole, values in IN_MONTHS.items()
    for place, value in zip(PLACES, values.split(), strict=True)
]


def values(text: str) -> list[str]:
    return [when.value for when in tag_document(Document("a", text, published=PUBLISHED)).timexes]


@pytest.mark.parametrize(("phrase", "value"), GRID)
def test_a_day_or_week_of_a_month(phrase: str, value: str) -> None:
    for text in (f"The council voted on {phrase}.", f"The council will vote on {phrase}."):
        assert values(text) == [value], explain(text)


ANTECEDENT = "She left in May 2019. "
COUNTED_ON = {
    "of that month": "2019-05-01 2019-05-31 2019-W19 2019-W22 2019-W18-WE 2019-05-03 2019-05-16 2019-05-31 2019-05-27",
    "of the same month": "2019-05-01 2019-05-31 2019-W19 2019-W22 2019-W18-WE 2019-05-03 2019-05-16 2019-05-31 2019-05-27",
    "of the following month": "2019-06-01 2019-06-30 2019-W24 2019-W26 2019-W22-WE 2019-06-07 2019-06-20 2019-06-28 2019-06-24",
    "of June of that year": "2019-06-01 2019-06-30 2019-W24 2019-W26 2019-W22-WE 2019-06-07 2019-06-20 2019-06-28 2019-06-24",
}  # fmt: skip
ANAPHORIC = [
    (f"{place} {whole}", value)
    for whole, values in COUNTED_ON.items()
    for place, value in zip(PLACES, values.split(), strict=True)
]


@pytest.mark.parametrize(("phrase", "value"), ANAPHORIC)
def test_a_day_or_week_of_a_month_named_before(phrase: str, value: str) -> None:
    text = f"{ANTECEDENT}The council voted on {phrase}."
    assert values(text) == ["2019-05", value], explain(text)


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("the last quarter of last year", "2022-Q4"),
        ("the third quarter of the year", "2023-Q3"),
        ("the final quarter of 2019", "2019-Q4"),
        ("last year's second quarter", "2022-Q2"),
        ("the first half of this year", "2023-H1"),
        ("the second half of 2019", "2019-H2"),
        ("1H 2024", "2024-H1"),
        ("the last month of the quarter", "2023-09"),
        ("the second month of 2019", "2019-02"),
        ("the last day of the year", "2023-12-31"),
        ("the first week of 2024", "2024-W01"),
        ("the first day of next week", "2023-07-31"),
        ("the last Friday of 2022", "2022-12-30"),
        ("the 15th of next month", "2023-08-15"),
        ("the first year of the 1990s", "1990"),
        ("May last year", "2022-05"),
        ("25 June of this year", "2023-06-25"),
        ("the last week of last month", "2023-W26"),
        ("the first Friday of each month", "P1M"),
        ("the last day of every quarter", "P1Q"),
    ],
)
def test_a_part_of_a_quarter_year_or_decade(phrase: str, value: str) -> None:
    assert values(f"Prices rose in {phrase}.") == [value], explain(phrase)


@pytest.mark.parametrize(
    ("phrase", "whole"),
    [
        ("the first half of last month", dt.date(2023, 6, 1)),
        ("the first quarter of the 21st century", dt.date(2001, 1, 1)),
        ("the early years of the 1980s", dt.date(1980, 1, 1)),
    ],
)
def test_a_share_of_a_longer_time_is_its_start_or_end(phrase: str, whole: dt.date) -> None:
    (when,) = tag_document(Document("a", f"Prices rose in {phrase}.", published=PUBLISHED)).timexes
    assert (when.mod, when.mention.text) == ("START", phrase)
    assert when.interval is not None
    assert when.interval.start == (whole - dt.date(1970, 1, 1)).days * 86_400


@pytest.mark.parametrize(
    "phrase",
    ["the sixth Friday of May", "the fifth quarter of last year", "the 40th of last month", "the third half of 1996"],
)
def test_a_place_that_the_whole_does_not_have_is_no_date_in_it(phrase: str) -> None:
    assert all(when.mention.text != phrase for when in tag_document(Document("a", phrase)).timexes)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She left on 3 May 2020. A couple of weeks later she was back.", "2020-W20"),
        ("She left in May 2020. A year and a half earlier she had arrived.", "2018-11"),
        ("She left in May 1990. A quarter-century later she was back.", "2015"),
        ("She left in May 1990. A quarter of a century later she was back.", "2015"),
        ("She left on 3 May 2020. Two fortnights later she was back.", "2020-W22"),
        ("She left half a year ago.", "2023-01"),
        ("She left a year and two months ago.", "2022-05"),
        ("She left 2.5 years ago.", "2021-01"),
        ("She left a fortnight ago.", "2023-W28"),
        ("She left two score years ago.", "1983"),
        ("The term ends a couple of years from now.", "2025"),
        ("It ends a couple of weeks after July 27, 2020.", "2020-W33"),
        ("It meets every couple of weeks.", "P2W"),
        ("It meets every fortnight.", "P2W"),
        ("The fortnightly meeting was long.", "P2W"),
        ("The following fortnight was quiet.", "P2W"),
        ("The past half-year was quiet.", "P6M"),
    ],
)
def test_amounts_are_counted_to_dates_and_lengths(text: str, value: str) -> None:
    assert values(text)[-1] == value, explain(text)
