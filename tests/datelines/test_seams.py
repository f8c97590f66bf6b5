"""Dates at the seams of a scrape: whatever was glued to them, they are found, and nothing is read out of numbers."""

import datetime as dt
from itertools import product

import pytest

from timeline.datelines.dates_in_text import written_dates

DAY = dt.date(2023, 7, 30)
WRITTEN = (
    "July 30, 2023", "Jul. 30, 2023", "JULY 30, 2023", "Jul 30th, 2023", "July 30 2023", "Jul-30-2023", "Sunday, July 30, 2023",
    "30 July 2023", "30. Juli 2023", "30 de julio de 2023", "30 juillet 2023", "30-Jul-2023", "30/Jul/2023", "30 lipca 2023",
    "30 июля 2023", "30.07.2023", "30/07/2023", "30-07-2023", "2023-07-30", "2023/07/30", "2023.07.30", "2023年7月30日",
)  # fmt: skip
BEFORE = (
    "",
    "word",
    "Word ",
    "WORD",
    "18:30",
    "18:30 ",
    "3 min",
    "Word: ",
    "Word:",
    "Word,",
    "|",
    "(",
    "•",
    "”",
    "Word-",
    "!",
)
AFTER = (
    "",
    "Word",
    "word",
    "18:30",
    "5 min read",
    "0 Comments",
    "|",
    ",",
    ".",
    "By",
    "(Updated)",
    "18.30 Uhr",
    " um 18:30",
)


@pytest.mark.parametrize("written", WRITTEN)
def test_every_seam(written):
    """All that scrapes put before and after a date."""
    texts = [f"xx {before}{written}{after} yy" for before, after in product(BEFORE, AFTER)]
    missed = [text for text in texts if DAY not in {date.day for date in found(text)}]
    assert missed == []


def found(text: str) -> list:
    return list(written_dates(text, 0, len(text), day_first=True))


@pytest.mark.parametrize(
    "text",
    ["1.30.07.2023.4", "5630.07.2023", "30.07.20234567", "12023-07-30", "3-2023-07-30", "/2023-07-30", "2023-07-301", "wordjuly 30, 2023",
     "30.02.2023", "2023-13-01", "Maybe 30, 2023", "10.30.2023.1.1", "1.2.3", "30/07/230", "7/30/07/23"],
)  # fmt: skip
def test_numbers_that_are_no_dates(text):
    """Versions, numbers of articles, parts of addresses."""
    assert found(text) == []
