"""Which way a bare weekday or month lies: the words around it tell."""

import datetime as dt

import pytest

import timeline
from timeline import Document
from timeline.pipeline import tag_document

PUBLISHED = dt.date(2023, 7, 30)  # a Sunday
PAST, COMING = "2023-07-25", "2023-08-01"  # the Tuesdays beside it


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The talks start Tuesday.", COMING),
        ("She'll sign it on Tuesday.", COMING),
        ("A burial was announced for Tuesday.", COMING),
        ("A burial was announced on Tuesday.", PAST),
        ("The derby was moved from Tuesday to noon.", COMING),
        ("The library is closed Tuesday.", COMING),
        ("The library was closed Tuesday.", PAST),
        ("Kickoff is at 8 p.m. Tuesday.", COMING + "T20:00"),
        ("Back Tuesday.", COMING),
        ("The bureau has forecast heavy rain from Tuesday.", COMING),
        ("The bureau warned of high winds from Tuesday.", COMING),
        ("Completion is targeted for Tuesday.", COMING),
        ("The mayor agreed to leave on Tuesday.", COMING),
        ("The mayor agreed to the plan on Tuesday.", PAST),
        ("The mayor agreed to one on Tuesday, then changed her mind.", PAST),
        ("No trains Tuesday.", COMING),
        ("Parking ban from Tuesday.", COMING),
        ("The choir performs Tuesday.", COMING),
        ("The hearing originally set for Tuesday was held.", PAST),
        ("Tickets for Tuesday's final go on sale.", COMING),
        ("Tuesday's final was a rout.", PAST),
        ("Tuesday's ruling will hurt them.", PAST),
        ("Memorial service Tuesday at the old chapel.", COMING),
        ("Showers Tuesday, then fog.", COMING),
        ("A warning about ice is in effect until Tuesday.", COMING),
        ("At a funeral on Tuesday for the crew, silence.", PAST),
        ("Back to work in force on Tuesday.", PAST),
        ("Snow fell on Tuesday.", PAST),
        ("The court hears the case on Tuesday.", COMING),
        ("Tickets go on sale Tuesday.", COMING),
        ("A vote is set for Tuesday.", COMING),
        ("The deadline is Tuesday.", COMING),
        ("They are meeting on Tuesday.", COMING),
        ("Starting Tuesday, trains will be slower.", COMING),
        ("Ahead of Tuesday's vote, he spoke.", COMING),
        ("He told them on Friday the bridge would open on Tuesday.", COMING),
        ("Police will on Tuesday escort them.", COMING),
        ("He visits Rome on Tuesday.", COMING),
        ("The vote was postponed until Tuesday.", COMING),
        ("The court adjourned the case to Tuesday.", COMING),
        ("He has until Tuesday to respond.", COMING),
        ("He wants a deal by Tuesday.", COMING),
        ("On Tuesday, the Fed begins a meeting.", COMING),
        ("The talks scheduled for Tuesday were cancelled.", COMING),
        ("The bridge is closed until Tuesday.", COMING),
        ("The bridge was closed on Tuesday.", PAST),
        ("It must be signed no later than Tuesday.", COMING),
        ("The boy could come to the U.S. Embassy as early as Tuesday.", COMING),
        ("The deadline was Tuesday.", PAST),
        ("The ferry sank Tuesday.", PAST),
        ("Police on Tuesday arrested two men.", PAST),
        ("In a vote on Tuesday, the house passed it.", PAST),
        ("After Tuesday's vote, he will speak.", PAST),
        ("On May 4 it had rained, and on Tuesday too.", PAST),
        ("They won this Tuesday.", PAST),
        ("They will play this Tuesday.", COMING),
    ],
)
def test_a_weekday_lies_where_its_sentence_says(text: str, value: str) -> None:
    when = [
        t for t in next(timeline.tag(Document("a", text, published=PUBLISHED))).timexes if "Tuesday" in t.mention.text
    ]
    assert [t.value for t in when] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ship ran aground on Friday.\n\nIt struck the bank at 6:20 a.m.", "2023-07-28T06:20"),
        ("The ship left at 11 p.m. on Thursday. At 12:40 a.m. it ran aground.", "2023-07-28T00:40"),
        ("The ship left at 11 p.m. on Thursday. At 12:40 a.m. it ran aground. At 1 a.m. it sank.", "2023-07-28T01:00"),
        ("The ship left at 5 p.m. on Thursday. At 9 p.m. it ran aground.", "2023-07-27T21:00"),
        ("The ship left at 3 a.m. on Thursday. At 4 a.m. it ran aground.", "2023-07-27T04:00"),
        ("He died on Friday.\n\nA service will be held at 6:20 a.m.", "XXXX-XX-XXT06:20"),
        ("A ferry sank on July 4. Another sank on Friday.\n\nIt struck the bank at 6:20 a.m.", "XXXX-XX-XXT06:20"),
        ("The race ends on Aug. 20. It was stopped at 6:20 a.m. by fog.", "XXXX-XX-XXT06:20"),
        ("The ship ran aground on Friday.\n\nIt rained.\n\nIt struck the bank at 6:20 a.m.", "2023-07-28T06:20"),
    ],
)
def test_a_clock_time_goes_on_from_the_one_day_of_the_paragraph_before(text: str, value: str) -> None:
    assert next(timeline.tag(Document("a", text, published=PUBLISHED))).timexes[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On May 5 (Friday) it rained.", "2023-05-05"),
        ("On May 5, a Friday, it rained.", "2023-05-05"),
        ("On May 5, and on Friday, it rained.", "2023-07-28"),
    ],
)
def test_the_weekday_of_a_date_beside_it_is_that_date(text: str, value: str) -> None:
    assert next(timeline.tag(Document("a", text, published=PUBLISHED))).timexes[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It docked at 6:40 a.m. on Thursday. It had left on Tuesday. By noon it was full.", "2023-07-27T12:00"),
        ("In 2021 the council had cut it, and a year earlier by half.", "2020"),
        ("He first called on the Monday after she vanished.", "XXXX-WXX-1"),
        ("He came back on the Sunday after Easter.", "2023-04-16"),
        ("The storm was to blame on Monday.", "2023-07-24"),
        ("Last Saturday, three years later, the bridge opened.", "XXXX"),
        ("The bridge fell on 3 May 2019. Three years later it opened.", "2022"),
        ("The talks begin on Friday. Two days later they will end.", "2023-08-06"),
        ("It was issued on 30 June 2021 and answered on 28 September.", "2021-09-28"),
        ("It was issued on 30 June 2021. It was answered on 28 July.", "2021-07-28"),
        ("On Thursday they reached a town held since April 1. Two days earlier a bridge fell.", "2023-07-25"),
        ("It pays in Q2. First-half profit was 80 million, against 65 million a year ago.", "2022-H1"),
        ("Third-quarter profit rose. It will be paid on Aug. 16. In the previous quarter it fell.", "2023-Q2"),
        ("He expects less than in the November forecast.", "2022-11"),
        ("In 2000, two years later, it burned.", "XXXX"),
        ("Nothing was heard until 16 June, nine days later.", "XXXX-XX-XX"),
        ("He came on 3 May 1998, two days later he left.", "1998-05-05"),
        ("The first win since 8 February 1992 sent a crowd onto the floor at 10:52 p.m.", "XXXX-XX-XXT22:52"),
        ("It has been shut since Monday after a crash at 7 a.m.", "2023-07-24T07:00"),
        ("He could not buy a basket on Saturday.", "2023-07-29"),
        ("Prices could fall on Tuesday.", "2023-08-01"),
        ("She turns 23 on Monday.", "2023-07-31"),
    ],
)
def test_what_lasts_since_then_or_is_to_come_is_not_counted_from(text: str, value: str) -> None:
    document = Document("a", text, published=dt.date(2023, 12, 1) if "quarter" in text else PUBLISHED)
    assert next(timeline.tag(document)).timexes[-1].value == value


@pytest.mark.parametrize(
    ("other", "value"), [("28-07-2023", "2023-12-07"), ("07-28-2023", "2023-07-12"), ("28 July 2023", "XXXX-XX-XX")]
)
def test_an_unmistakable_dashed_date_tells_the_order_of_the_others(other: str, value: str) -> None:
    text = f"Paid on {other} and on 07-12-2023."
    assert next(timeline.tag(Document("a", text, published=PUBLISHED))).timexes[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The tower fell in 1832 and again in '49.", "1849"),
        ("He ruled from 1833 to '39.", "1833/1839"),
        ("Opened in 1871, it was sold in the fall of '74.", "1874-FA"),
        ("It was built in 1803 and burned in the frost of '98.", "1798"),
        ("It opened in 1962 and shut in '98.", "1998"),
        ("The treaty of 1648 ended a war begun in '18.", "1618"),
        ("Founded in 1903, it sold more in 3Q18.", "2018-Q3"),
        ("She was born on 12 Nov. '31.", "1931-11-12"),
        ("It will be finished in '31.", "2031"),
        ("It was shut between August 1914 and early November.", "1914-08/1914-11"),
    ],
)
def test_a_short_year_is_of_the_century_of_its_story(text: str, value: str) -> None:
    assert next(timeline.tag(Document("a", text, published=PUBLISHED))).timexes[-1].value == value


def test_news_whose_dateline_lacks_the_year_takes_none_from_years_in_passing() -> None:
    text = (
        "LEEDS, Oct. 11 (Reuters) - Docks shut. In 1998 three people died there. The port filed a complaint on Oct. 7."
    )
    assert [when.value for when in tag_document(Document("a", text)).timexes] == ["XXXX-10-11", "1998", "XXXX-10-07"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Between December and March, three buyers came.", "2022-12/2023-03"),
        ("It rained between April and the first week of June.", "2023-04/2023-W22"),
        ("It will be shut from November until the second week of January.", "2023-11/2024-W02"),
        ("It rained between March and May last year.", "2022-03/2022-05"),
        ("Between early December and the end of March it was shut.", "2022-12/2023-03"),
    ],
)
def test_months_that_are_joined_are_one_span(text: str, value: str) -> None:
    (span,) = tag_document(Document("a", text, published=PUBLISHED)).timexes
    assert span.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Shares fell a week after a judge on Friday ruled it unlawful.", "XXXX-XX-XX"),
        ("Shares fell two days after a judge on Tuesday ruled it unlawful.", "2023-07-27"),
        ("It will reopen a week after Friday.", "2023-08-11"),
    ],
)
def test_what_is_counted_from_a_day_is_not_after_publication_in_the_past(text: str, value: str) -> None:
    assert tag_document(Document("a", text, published=PUBLISHED)).timexes[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The school will open in May.", "2025-05"),
        ("The school opened in May.", "2024-05"),
        ("It is to be launched in the spring.", "2025-SP"),
        ("The vote was postponed until 3 March.", "2025-03-03"),
        ("The vote, originally scheduled for 3 March, was put off.", "2024-03-03"),
        ("The school had been scheduled to open in May, but the builder failed.", "2024-05"),
        ("The school had been due to open on 3 March.", "2024-03-03"),
        ("It cut its forecast in May.", "2024-05"),
        ("Six trains have been cancelled and 14 diverted till Friday.", "2024-06-07"),
        ("The bank should decide by Friday noon.", "2024-06-07T12:00"),
    ],
)
def test_a_month_or_a_season_lies_where_its_sentence_says(text: str, value: str) -> None:
    (when,) = next(timeline.tag(Document("a", text, published=dt.date(2024, 6, 5)))).timexes  # a Wednesday
    assert when.value == value
