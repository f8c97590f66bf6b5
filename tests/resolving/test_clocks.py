"""The day of a clock time: of the log entry, of the clock time before it, or of publication; and days of every year."""

import datetime as dt

import pytest
from growth import grows_linearly

from timeline.model import Document, Timex
from timeline.pipeline import tag_document

PUBLISHED = dt.date(2023, 9, 20)  # a Wednesday


def last_time(text: str) -> Timex:
    return tag_document(Document("a", text, published=PUBLISHED)).timexes[-1]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Log of the tug, 3 May 2021\n\n0640 Cast off.\n\n0715 Engine alarm.", "2021-05-03T07:15"),
        ("3 May 2021\n22:40 Fire seen.\n09:15 Fire out.", "2021-05-04T09:15"),
        ("3 May 2021\n22:40 Fire seen.\n\n5 May 2021\n09:15 Fire out.\n10:05 All home.", "2021-05-05T10:05"),
        ("3 May 2021. 08.15: patient admitted. 11.40: scan.", "2021-05-03T11:40"),
        ("00:10 - Last post.\n23:50 - Doors shut.\n23:20 - Crowd leaves.", "2023-09-19T23:20"),
        ("10:15 - Bridge shut.\n09:40 - Fire seen on Monday's barge.\n09:15 - Crowd leaves.", "2023-09-20T09:15"),
    ],
)
def test_a_clock_time_at_the_head_of_a_line_goes_on_from_the_entry_before_it(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1914 War broke out.\n1918 It ended.", "1918"),
        ("2300 men left.\n1200 came back on 3 May 2021.", "2021-05-03"),
        ("0640 Cast off on 3 May 2021.", "2021-05-03"),
    ],
)
def test_other_figures_at_the_head_of_lines_are_no_clock_times(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The alarm rang at 23:34 on 3 May 2021.\n\nRescue\n\nA call was sent at 00:03.", "2021-05-04T00:03"),
        ("It sank at 14:20 on 3 May 2021. Ten minutes later it was gone.", "2021-05-03T14:30"),
        ("It sank at 23:55 on 3 May 2021. Ten minutes later it was gone.", "2021-05-04T00:05"),
        ("It sank at 23:50 on 3 May 2021. Shortly after midnight it was gone.", "2021-05-04T00:00"),
        ("It was found at 06:00 on 3 May 2021. The crew had called at 22:31.", "2021-05-02T22:31"),
        ("It was found at 22:00 on 3 May 2021. The crew had called at 08:00.", "2021-05-03T08:00"),
        ("It left at 02:15 on 3 May 2021 and docked at 06:40; it had done so before.", "2021-05-03T06:40"),
        ("Nobody knows why it sank. Ten minutes later it was gone.", "XXXX-XX-XXTXX:XX"),
        ("It sank on 3 May 2021. Ten minutes later it was gone.", "XXXX-XX-XXTXX:XX"),
    ],
)
def test_clock_times_go_on_from_each_other(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The first ship left at 6:20 a.m., the ministry said.", "2023-09-20T06:20"),
        ("The minister will speak at 4 p.m. in the hall.", "2023-09-20T16:00"),
        ("The library opens at 9 a.m. on weekdays.", "XXXX-XX-XXT09:00"),
        ("The shop is open daily and closes at 6 p.m. for lunch.", "XXXX-XX-XXT18:00"),
        (
            "A ship sank on Monday. Another sank on Sunday.\n\nRain fell.\n\nA third left at 6:20 a.m.",
            "XXXX-XX-XXT06:20",
        ),
    ],
)
def test_in_news_that_names_no_day_a_clock_time_is_of_the_day_of_publication(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Interest is payable each year on April 15.", "XXXX-04-15"),
        ("Interest is payable each year on April 15 and October 15.", "XXXX-10-15"),
        ("The board is elected on 10 January of each year.", "XXXX-01-10"),
        ("The fair opens annually on 24 June.", "XXXX-06-24"),
        ("The prize, awarded annually, went to a poet on 24 June.", "2023-06-24"),
        ("The annual fee was paid on April 15.", "2023-04-15"),
        ("Interest is payable each year. On April 15 it was raised.", "2023-04-15"),
    ],
)
def test_a_day_of_every_year_is_a_set(text: str, value: str) -> None:
    *_, found = (t for t in tag_document(Document("a", text, published=PUBLISHED)).timexes if t.value != "P1Y")
    assert (found.value, found.type) == (value, "SET" if "XXXX" in value else "DATE")


@pytest.mark.parametrize(
    "unit", ["09:40 Patrol leaves; it was due an hour ago.\n", "The guard rang at 11:15 and left an hour ago. "]
)
def test_long_logs_cost_no_more_than_their_length(unit: str) -> None:
    head = "3 May 2022\n09:40 Patrol leaves.\n10:20 Shots heard. "
    assert grows_linearly(lambda number: last_time(head + unit * number), 3_000)


_STORY = "Two trains collided in the early hours of Monday.\n\nThe impact, at 2.47 am, woke the village.\n\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (_STORY + '"The doctor came only at 4 o\'clock," said a passenger.', "2023-09-18T04:00"),
        ("It fell 3% at 9:30 this morning, though it had recovered half of it by midday.", "2023-09-20T12:00"),
    ],
    ids=["in a quotation", "at midday"],
)
def test_a_clock_time_goes_on_from_the_day_of_the_story(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They meet in the first week of every March, June and September.", ["XXXX-03", "XXXX-06", "XXXX-09"]),
        ("On Sunday mornings the square fills.", ["XXXX-WXX-7"]),
        ("On winter mornings the square fills.", ["XXXX-WI"]),
        ("On Sunday morning the square filled.", ["2023-09-17TMO"]),
    ],
)
def test_what_recurs_is_a_set(text: str, values: list[str]) -> None:
    assert [t.value for t in tag_document(Document("a", text, published=PUBLISHED)).timexes] == values
