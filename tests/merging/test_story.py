"""The sample story: articles that agree, copy and contradict each other, as they were written to."""

from pathlib import Path

import pandas as pd
import pytest

import timeline

STORY = Path(__file__).resolve().parents[2] / "data" / "story"


@pytest.fixture(scope="module")
def events() -> pd.DataFrame:
    return timeline.build(STORY).events


def row_of(events: pd.DataFrame, word: str, day: str) -> pd.Series:
    (row,) = [row for _, row in events[events["edtf"] == day].iterrows() if word in row["sentence"]]
    return row


def test_six_papers_report_the_grounding_two_of_them_copies(events: pd.DataFrame) -> None:
    row = row_of(events, "ran aground", "2024-05-03")
    assert row["sources"].split("; ") == [
        "01_adria_wire",
        "02_harbour_post",
        "03_karst_daily",
        "04_northern_ledger",
        "11_the_pilot",
        "12_harbour_post",
    ]
    assert row["corroboration"] == 4
    assert row["first_reported"] == "2024-05-03T19:40:00+02:00"
    assert pd.isna(row["contested"])


def test_one_paper_has_another_day_for_the_refloating(events: pd.DataFrame) -> None:
    assert events["contested"].dropna().tolist() == [
        "2024-05-06 (07_harbour_post, 06_adria_wire, 12_harbour_post) / 2024-05-07 (08_karst_daily)"
    ]


@pytest.mark.parametrize(
    ("word", "day", "independent"),
    [("questioned", "2024-05-09", 3), ("first report", "2024-05-20", 2), ("had left Rijeka", "2024-05-02", 1)],
)
def test_what_others_confirm(events: pd.DataFrame, word: str, day: str, independent: int) -> None:
    assert row_of(events, word, day)["corroboration"] == independent


def test_an_event_of_one_paper_stays_alone(events: pd.DataFrame) -> None:
    assert row_of(events, "sports hall", "2024-05-03")["sources"] == "04_northern_ledger"
    assert row_of(events, "compensation", "2024-05-07")["corroboration"] == 1
