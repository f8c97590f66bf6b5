"""Fiscal time follows the fiscal year that the document defines, and has no date where it defines none."""

import datetime as dt

import pytest

from timeline.model import Document, Timex
from timeline.pipeline import tag_document

PUBLISHED = dt.date(2022, 9, 20)


def times(text: str) -> dict[str, Timex]:
    return {when.mention.text: when for when in tag_document(Document("a", text, published=PUBLISHED)).timexes}


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("For the year ended 30 June 2022 sales rose. FY21 was poor.", "FY21", "2020-07/2021-06"),
        ("For the year ended 30 June 2022 sales rose. Q1 FY22 was poor.", "Q1 FY22", "2021-35"),
        ("For the year ended 31 July 2022 sales rose. The third quarter was poor.", "The third quarter", "2022-02/2022-04"),
        ("Our fiscal year ends on March 31. In fiscal 2021 we grew.", "fiscal 2021", "2020-04/2021-03"),
        ("The financial year runs from 1 September. Fees for FY2021 rose.", "FY2021", "2020-09/2021-08"),
        ("Year ended 28 January 2022 (FY21). FY20 was poor.", "FY20", "2020-01-29/2021-01-28"),
        ("The six months ended 31 August 2021 (H1 FY22) went well. FY21 was poor.", "FY21", "2020-03/2021-02"),
        ("Profit fell in the fiscal fourth quarter, which ended Sept. 24. Fiscal 2021 was poor.", "the fiscal fourth quarter", "2022-06-26/2022-09-24"),
        ("For the year ended 30 June 2022 sales rose. A depot was sold after the year end.", "the year end", "2022-07-01/.."),
        ("For the year ended 31 December 2021 sales rose. Fiscal 2020 was poor.", "Fiscal 2020", "2020"),
    ],
)  # fmt: skip
def test_fiscal_time_follows_the_year_that_the_text_defines(text: str, words: str, edtf: str) -> None:
    assert times(text)[words].edtf == edtf


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Revenue for fiscal 2021 rose.", "fiscal 2021"),
        ("Guidance for Q1 FY23 is unchanged.", "Q1 FY23"),
        ("Profit fell in the fiscal fourth quarter.", "the fiscal fourth quarter"),
        ("For the year ended 28 January 2022 sales rose. Fiscal 2021 was poor.", "Fiscal 2021"),
        ("The thirteen weeks ended 26 March 2022 were the best since fiscal 2019.", "fiscal 2019"),
    ],
)
def test_without_such_a_year_it_stays_open_and_says_why(text: str, words: str) -> None:
    assert times(text)[words].interval is None
    assert "fiscal year" in times(text)[words].reason


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Exports rose in the third quarter of 2021.", "the third quarter of 2021", "2021-35"),
        ("Exports rose in the second quarter.", "the second quarter", "2022-34"),
        ("Stocks were low at year-end.", "year-end", "2022-10~/2022-12~"),
    ],
)
def test_calendar_quarters_stay_where_no_fiscal_year_is_meant(text: str, words: str, edtf: str) -> None:
    assert times(text)[words].edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("During the year ended 30 June 2021 it sold a ship.", "2020-07/2021-06"),
        ("In the six months to 31 August 2021 it sold a ship.", "2021-03/2021-08"),
        ("Cases rose in the week ending 7 March 2021.", "2021-03-01/2021-03-07"),
        ("A lull of a month ended on 7 March 2021.", "2021-03-07"),
        ("The strike ended 7 March 2021.", "2021-03-07"),
        ("It was closed by 7 March 2021.", "2021-03-07"),
    ],
)
def test_the_last_day_of_a_period_stands_for_all_of_it(text: str, edtf: str) -> None:
    *_, last = times(text).values()
    assert (last.value, last.edtf) == (last.value[:10], edtf)
