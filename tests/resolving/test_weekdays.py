"""The weekdays of a story: beside a date, after an article, and where the story names no day."""

import datetime as dt

import pytest

import timeline
from timeline import Document

PUBLISHED = dt.date(2021, 9, 14)  # a Tuesday


def reasons(text: str) -> dict[str, tuple[str, str]]:
    """The value and the reason of each time expression, by its words."""
    found = next(timeline.tag(Document("a", text, published=PUBLISHED))).timexes
    return {when.mention.text: (when.value, when.reason) for when in found}


def test_the_weekday_of_the_old_calendar_does_not_move_its_date() -> None:
    found = reasons("The abbot fled on 3 November 1534, a Tuesday. He was caught in Korr.")
    assert found["Tuesday"] == ("1534-11-03", "the day of '3 November 1534' beside it, which was a Saturday")


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        (
            "They came on a Monday. On Friday they left.",
            "Monday",
            "the text does not say which Monday",
        ),
        (
            "They came on a Monday. On Friday they left.",
            "Friday",
            "it goes on from 'Monday' before it, whose date the text does not say",
        ),
        (
            "They stayed until the Sunday.",
            "Sunday",
            "'the Sunday' counts from an earlier day in the text, and none is known",
        ),
        (
            "In May 1962 the river rose. On Friday it took the mill.",
            "Friday",
            "it goes on from 'May 1962' before it, which has many such days",
        ),
    ],
)
def test_a_weekday_without_its_week_is_open_and_says_why(text: str, words: str, reason: str) -> None:
    value, why = reasons(text)[words]
    assert value.startswith("XXXX")
    assert why == reason


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They came on a Monday. They will leave on Friday.", "2021-09-17"),
        ("They came on a Monday.\n\nThe mill closed on Friday.", "2021-09-10"),
        ("They came on a Monday. Last week it closed. On Friday it opened.", "2021-09-10"),
        ("In 1962 the mill was built. The council said on Friday it must go.", "2021-09-10"),
        ("He sat through the Friday meeting.", "2021-09-10"),
    ],
)
def test_a_weekday_of_the_news_counts_from_publication(text: str, value: str) -> None:
    assert reasons(text)["Friday"][0] == value


def test_a_short_memoir_is_no_message() -> None:
    found = reasons("My father bought the shop in 1962. In May he sold the van, and in 1964 we left.")
    assert found["May"][0] == "1962-05"
