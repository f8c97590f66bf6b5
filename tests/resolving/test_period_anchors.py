"""A publication of which only the month or year is known: what depends on its day stays open."""

import datetime as dt

import pytest

import timeline
from timeline.errors import UseError
from timeline.model import Document, Period


def values(text: str, published: str) -> dict[str, str | None]:
    (tagged,) = timeline.tag(Document("a", text), published=published)
    return {when.mention.text: when.edtf for when in tagged.timexes}


@pytest.mark.parametrize(
    ("text", "published", "date"),
    [
        ("The mill burned down last year.", "2024-05", "2023"),
        ("The mill burned down last year.", "2024", "2023"),
        ("It has rained more this month.", "2024-05", "2024-05"),
        ("The bridge opens next month.", "2024-05", "2024-06"),
        ("The bridge opens next month.", "2024", None),
        ("The mill burned down on Friday.", "2024-05", None),
        ("The mill burned down yesterday.", "2024-05", None),
        ("The mill burned down last week.", "2024-05", None),
        ("The mill burned down in March.", "2024-05", "2024-03"),
        ("The mill burned down in March.", "2024", None),
        ("The mill burned down two years ago.", "2024-05", "2022"),
        ("The mill burned down on 5 July 1999.", "2024", "1999-07-05"),
    ],
)
def test_a_date_is_taken_where_it_is_the_same_on_every_day_of_the_period(
    text: str, published: str, date: str | None
) -> None:
    (found,) = values(text, published).values()
    assert found == date


def test_no_year_comes_from_elsewhere_in_the_text_where_the_day_of_publication_would_decide() -> None:
    assert (
        values("The mill was built on 5 July 1999. Two years ago it was sold. On June 5 it burned down.", "2024")[
            "June 5"
        ]
        is None
    )


def test_what_stays_open_says_why() -> None:
    (tagged,) = timeline.tag(Document("a", "It rained on Friday. Last year it snowed."), published="2024-05")
    friday, last_year = tagged.timexes
    assert friday.reason == "only the month of publication is known, 2024-05, and this depends on the day"
    assert last_year.anchor == "2024-05"


def test_the_dateline_has_the_month_and_the_evidence() -> None:
    (found,) = timeline.dateline(Document("a", "It rained."), published="2024-05")
    assert (found.published, found.published_within) == (None, Period(2024, 5))
    assert [(each.text, each.note) for each in found.evidence] == [
        ("2024-05", "given by the user: a month; dates that depend on its day stay open")
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("By Ann Roe\nPublished 12 May 2024\n\nIt rained on the harbour on Friday.", dt.date(2024, 5, 12)),
        ("By Ann Roe\nPublished 12 May 2019\n\nIt rained on the harbour on Friday.", None),
    ],
)
def test_a_day_in_the_text_is_taken_only_within_the_month_that_is_given(text: str, day: dt.date | None) -> None:
    (found,) = timeline.dateline(Document("a", text), published="2024-05")
    assert found.published == day


def test_the_day_of_a_dateline_takes_its_year_from_the_month_that_is_given() -> None:
    (tagged,) = timeline.tag(Document("a", "LEEDS, May 3 - It rained on Thursday."), published="2024-05")
    assert tagged.dateline.date == dt.date(2024, 5, 3)
    assert [when.edtf for when in tagged.timexes if when.mention.text == "Thursday"] == ["2024-05-02"]


def test_undated_events_are_dated_by_the_month_of_publication_where_that_is_asked_for() -> None:
    table = timeline.events(Document("a", "The mayor opened the bridge."), published="2024-05", undated="publication")
    assert list(table["edtf"]) == ["2024-05"]
    assert list(table["published"]) == ["2024-05"]


def test_no_other_period_is_a_publication() -> None:
    with pytest.raises(UseError, match="2024-13"):
        timeline.build(Document("a", "It rained."), published="2024-13")
