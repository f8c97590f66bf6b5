"""A date-time group in the head of a report is its publication."""

import datetime as dt

import pytest

from timeline.datelines import find_dateline
from timeline.model import Document


def published(text: str, given: dt.date | None = None) -> str | None:
    found = find_dateline(Document("a", text, published=given)).published
    return found.isoformat() if found else None


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("DTG 141900Z JUN 22\n1. Ford reached.", "2022-06-14T19:00:00+00:00"),
        ("FROM: HQ\nDTG: 141900D JUN 2022\n1. Ford reached.", "2022-06-14T19:00:00+04:00"),
        ("141900L JUN 22\nFord reached.", "2022-06-14T19:00:00"),
        ("SITREP 14 AS OF 141900Z JUN 22. Ford reached.", "2022-06-14T19:00:00+00:00"),
        ("DTG 141900Z JUN 91\n1. Ford reached.", "1991-06-14T19:00:00+00:00"),
        ("Your 141900Z JUN 22 refers.", None),
        ("DTG 311900Z JUN 22\n1. Ford reached.", None),
        ("DTG 142575Z JUN 22\n1. Ford reached.", None),
        ("141900Z JUN 22 saw the ford reached.", None),
    ],
)
def test_the_group_on_a_line_of_its_own_or_after_a_label_dates_the_report(text: str, stamp: str | None) -> None:
    assert published(text) == stamp


def test_a_date_outside_the_text_takes_precedence() -> None:
    assert published("DTG 141900Z JUN 22\n1. Ford reached.", dt.date(2023, 1, 5)) == "2023-01-05"
