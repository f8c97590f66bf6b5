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
            "it goes on from 'Monday' before it, which leaves the day open",
        ),
        (
            "They stayed until the Sunday.",
            "Sunday",
            "'the Sunday' counts from an earlier day in the text, and none is known",
        ),
        (
            "In May 1962 the river rose. On Friday it took the mill.",
            "Friday",
            "it goes on from 'May 1962' before it, which leaves the day open",
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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It sank on Tuesday 3 July 2018. On the Monday the crew had been paid.", "2018-07-02"),
        ("It sank on Tuesday 3 July 2018. On the Thursday divers went down.", "2018-07-05"),
        ("It sank on Friday 6 July 2018. On the Monday it was found.", "2018-07-09"),
        (
            "In 1957 we moved. He came on 14 July 1957. He stayed until the Friday. On Wednesday it rained.",
            "1957-07-17",
        ),
    ],
)
def test_the_weekday_of_a_story_is_near_its_date(text: str, value: str) -> None:
    assert next(timeline.tag(Document("a", text, published=PUBLISHED))).timexes[-1].value == value


def test_a_clock_time_goes_on_from_the_date_and_not_from_its_eve() -> None:
    found = reasons("It sank at 11:40 on Tuesday 3 July 2018. On the Monday it had been checked. A tug came at 12:50.")
    assert found["12:50"][0] == "2018-07-03T12:50"


MEMORIES = "My uncle left in 1929. I was nine in 1957. He came home in April, and on Friday he taught me to swim. "


@pytest.mark.parametrize(
    ("text", "april"),
    [
        (MEMORIES, "1957-04"),
        (f"{MEMORIES}Last year I went back, and we sold the house.", "1957-04"),
        (f"{MEMORIES}Last year I went back. Today I sold the house, and we leave tomorrow.", "2021-04"),
        (f'Ann Roe was asked about her life. "{MEMORIES}" The interview was made by the radio of Korr.', "2021-04"),
    ],
)
def test_the_memories_of_a_narrator_are_a_story_unless_he_speaks_of_the_day_of_writing(text: str, april: str) -> None:
    assert reasons(f"{text}\n\n{'The house is white and has a door of oak. ' * 4}")["April"][0] == april


def test_a_short_memoir_is_no_message() -> None:
    found = reasons("My father bought the shop in 1962. In May he sold the van, and in 1964 we left.")
    assert found["May"][0] == "1962-05"
