"""Reports of one event that count differently: one row, which has each count with its reports."""

import datetime as dt

import pytest

import timeline
from timeline.model import Document


def counts(*texts: str) -> list[object]:
    documents = [Document(name, text, published=dt.date(2017, 11, 3)) for name, text in zip("abc", texts, strict=False)]
    events = timeline.build(documents).events
    return [cell if isinstance(cell, str) else None for cell in events["counts"]]


@pytest.mark.parametrize(
    ("texts", "cell"),
    [
        (
            (
                "At least 12 people were killed on Wednesday when a market in Damasa collapsed.",
                "A market in Damasa collapsed on Wednesday, killing 19 people, the rescue service said.",
            ),
            "12 people (a) / 19 people (b)",
        ),
        (
            (
                "Police arrested forty protesters in Vilmar on Wednesday.",
                "Police arrested 40 protesters in Vilmar on Wednesday.",
                "Police arrested 63 protesters in Vilmar on Wednesday, the interior ministry said.",
            ),
            "forty protesters (a, b) / 63 protesters (c)",
        ),
        (
            (
                "Police arrested 40 protesters in Vilmar on Wednesday.",
                "Police arrested 40 protesters in Vilmar on Wednesday, the interior ministry said.",
            ),
            None,  # they agree
        ),
        (
            (
                "Police arrested protesters in Vilmar on Wednesday.",
                "Police arrested 40 protesters in Vilmar on Wednesday, the interior ministry said.",
            ),
            None,  # one is silent
        ),
    ],
)
def test_counts_are_shown_where_the_reports_differ(texts: tuple[str, ...], cell: str | None) -> None:
    assert counts(*texts) == [cell]
