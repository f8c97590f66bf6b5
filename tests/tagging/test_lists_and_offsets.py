"""Days that share a month in a list, and times counted from a date beside them."""

import datetime as dt

import pytest

import timeline
from timeline import Document

PUBLISHED = dt.date(2023, 7, 30)  # a Sunday


def dates(text: str) -> list[tuple[str, str]]:
    document = Document("a", text, published=PUBLISHED)
    return [(t.mention.text, t.value) for t in next(timeline.tag(document)).timexes]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Held on July 4, 5 and 6 in Rome.", [("July 4", "2023-07-04"), ("5", "2023-07-05"), ("6", "2023-07-06")]),
        ("Held on March 3 and 5, 2020.", [("March 3", "2020-03-03"), ("5, 2020", "2020-03-05")]),
        ("Held on 4, 5 and 6 July 1999.", [("4", "1999-07-04"), ("5", "1999-07-05"), ("6 July 1999", "1999-07-06")]),
        ("The 4th and 5th of July.", [("4th", "2023-07-04"), ("5th of July", "2023-07-05")]),
        ("On July 4, 5 people died.", [("July 4", "2023-07-04")]),
        ("On July 4 and 10 others.", [("July 4", "2023-07-04")]),
        ("On July 6, 5 and 4.", [("July 6", "2023-07-06")]),
        ("It cost $4 and 5 July was free.", [("5 July", "2023-07-05")]),
        ("From 4 to 6 July.", [("4 to 6 July", "2023-07-04/2023-07-06")]),
        ("May 2 - 3, 9 - 10 (Rome)", [("May 2 - 3", "2023-05-02/2023-05-03"), ("9 - 10", "2023-05-09/2023-05-10")]),
    ],
)
def test_days_that_share_a_month(text: str, found: list[tuple[str, str]]) -> None:
    assert dates(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He left two days after July 27.", [("two days after July 27", "2023-07-29")]),
        ("He left 10 days before Christmas.", [("10 days before Christmas", "2022-12-15")]),
        ("The day after Christmas.", [("The day after Christmas", "2023-12-26")]),
        ("He was held for two days before July 27.", [("two days", "P2D"), ("July 27", "2023-07-27")]),
        ("Two days after the vote.", [("Two days", "P2D")]),
        ("A week from Friday he leaves.", [("A week from Friday", "2023-08-11")]),
        ("The following Friday he left.", [("The following Friday", "XXXX-WXX-5")]),
        ("On 3 May 1998 he came. The following Friday he left.", [("3 May 1998", "1998-05-03"), ("The following Friday", "1998-05-08")]),
        ("On 3 May 1998 he came, as in the previous July.", [("3 May 1998", "1998-05-03"), ("the previous July", "1997-07")]),
        ("The week of July 24 was hot.", [("The week of July 24", "2023-W30")]),
        ("The first Friday in May was wet.", [("The first Friday in May", "2023-05-05")]),
        ("He lives at 1600 Elm Street since 1600.", [("1600", "1600")]),
        ("More than 1500 came in 1500.", [("1500", "1500")]),
        ("Call 0171 2023 1999 in 2023.", [("2023", "2023")]),
        ("Ten years ago today it fell.", [("Ten years ago today", "2013-07-30")]),
        ("The other day it rained.", [("The other day", "PAST_REF")]),
        ("At a quarter past 8 p.m. on Friday.", [("a quarter past 8 p.m. on Friday", "2023-07-28T20:15")]),
        ("> He came on 3 May 1998, she a week\n> later. It ended on Friday\n>> and", [("3 May 1998", "1998-05-03"), ("a week\n> later", "1998-W19"), ("Friday", "2023-07-28")]),
        ("At quarter to one.", [("quarter to one", "2023-07-30T12:45")]),
        ("Every third Friday; one Tuesday in March.", [("Every third Friday", "XXXX-WXX-5"), ("March", "2023-03")]),
        ("The night before last it rained.", [("The night before last", "2023-07-28TNI")]),
        ("It ended at midnight Thursday, or just after midnight on Friday.",
         [("midnight Thursday", "2023-07-27T24:00"), ("midnight on Friday", "2023-07-28T00:00")]),
        ("He has until Friday next week.", [("Friday next week", "2023-08-04")]),
        ("Rain is forecast for Thursday and Friday.", [("Thursday", "2023-08-03"), ("Friday", "2023-08-04")]),
        ("He spoke on Friday and Thursday.", [("Friday", "2023-07-28"), ("Thursday", "2023-07-27")]),
        ("In the last week of April, he fell.", [("the last week of April", "2023-W17")]),
        ("On Aug. 25, 2020, he fled; he was caught the next day, moved on Oct. 30 and freed on Nov. 20.",
         [("Aug. 25, 2020", "2020-08-25"), ("the next day", "2020-08-26"), ("Oct. 30", "2020-10-30"), ("Nov. 20", "2020-11-20")]),
        ("He got four years, three months and two weeks.", [("four years, three months and two weeks", "P4Y3M2W")]),
        ("It took an hour and 20 minutes.", [("an hour and 20 minutes", "PT1H20M")]),
        ("Between two weeks and three months.", [("two weeks", "P2W"), ("three months", "P3M")]),
        ("It is shut 0500-1100 daily.", [("0500-1100 daily", "XXXX-XX-XXT05:00/XXXX-XX-XXT11:00")]),
        ("It runs every morning at 6 a.m. and every two weeks at 9 a.m.",
         [("every morning at 6 a.m.", "XXXX-XX-XXT06:00"), ("every two weeks", "P2W"), ("9 a.m.", "XXXX-XX-XXT09:00")]),
        ("He spoke on '60 Minutes' in '60.", [("60 Minutes", "PT60M"), ("'60", "1960")]),
        ("On New Year's Eve it rained.", [("New Year's Eve", "2022-12-31")]),
        ("It opens at 9 a.m. every Tuesday.", [("9 a.m. every Tuesday", "XXXX-WXX-2T09:00")]),
        ("Every day at noon it rings.", [("Every day at noon", "XXXX-XX-XXT12:00")]),
        ("It was filmed between 0900 and 1000 local time on July 3.", [("0900 and 1000 local time on July 3", "2023-07-03T09:00/2023-07-03T10:00")]),
        ("It has been shut since Sept. 11.", [("Sept. 11", "2022-09-11")]),
        ("Over Labor Day weekend it rained.", [("Labor Day weekend", "2022-W35-WE")]),
        ("On Election Day 2020 it rained.", [("Election Day 2020", "2020-11-03")]),
        ("Open 9am-5:30pm on Friday.", [("9am-5:30pm on Friday", "2023-07-28T09:00/2023-07-28T17:30")]),
        ("Between 2 and 4 a.m. on Sunday.", [("2 and 4 a.m. on Sunday", "2023-07-30T02:00/2023-07-30T04:00")]),
        ("At 2023-07-28 18:30:00+02:00 it rained.", [("2023-07-28 18:30:00+02:00", "2023-07-28T18:30:00")]),
        ("DTG 281830Z JUL 23.", [("281830Z JUL 23", "2023-07-28T18:30")]),
        ("In the mid-1800s it grew.", [("mid-1800s", "18")]),
        ("It was said on July 25 last year.", [("July 25 last year", "2022-07-25")]),
        ("He was shot last Oct. 23 at home.", [("last Oct. 23", "2022-10-23")]),
        ("It sank on 27 May-28 May 1905.", [("27 May-28 May 1905", "1905-05-27/1905-05-28")]),
        ("It fell in May-August 1950.", [("May-August 1950", "1950-05/1950-08")]),
        ("It began in 1861. On July 25 of that year it ended.", [("1861", "1861"), ("July 25 of that year", "1861-07-25")]),
        ("It was built two hundred years ago.", [("two hundred years ago", "1823")]),
        ("It lasted two hundred and fifty years.", [("two hundred and fifty years", "P250Y")]),
        ("It is ten thousand years old; ten thousand years ago it was ice.", [("ten thousand years ago", "PAST_REF")]),
        ("In the last month of the war he fled.", [("the last month", "P1M")]),
        ("In the last quarter of the 19th century it grew.", [("the last quarter of the 19th century", "18")]),
        ("It was the last Sunday of October 2024.", [("the last Sunday of October 2024", "2024-10-27")]),
        ("Three Fridays ago it rained.", [("Three Fridays ago", "2023-07-14")]),
        ("Between 10 p.m. and midnight on Friday.", [("10 p.m. and midnight on Friday", "2023-07-28T22:00/2023-07-28T24:00")]),
        ("It runs from 8 p.m. Friday to 5 a.m. Monday.", [("8 p.m. Friday to 5 a.m. Monday", "2023-07-28T20:00/2023-07-31T05:00")]),
        ("It ended four years after 1914, in 1918, on Nov. 11.", [("four years", "P4Y"), ("1914", "1914"), ("1918", "1918"), ("Nov. 11", "1918-11-11")]),
        ("It rose in the second quarter from a year earlier and the previous quarter.",
         [("the second quarter", "2023-Q2"), ("a year earlier", "2022-Q2"), ("the previous quarter", "2023-Q1")]),
        ("The Friday before last it rained.", [("The Friday before last", "2023-07-21")]),
        ("At 3 o'clock on Friday afternoon.", [("3 o'clock on Friday afternoon", "2023-07-28T15:00")]),
    ],
)  # fmt: skip
def test_times_counted_from_others(text: str, found: list[tuple[str, str]]) -> None:
    assert dates(text) == found


def test_both_parts_of_an_offset_are_kept() -> None:
    (when,) = next(timeline.tag(Document("a", "He left two days after July 27.", published=PUBLISHED))).timexes
    assert [(part.mention.text, part.value) for part in when.parts] == [("two days", "P2D"), ("July 27", "2023-07-27")]
    assert when.reason == "2 days after 2023-07-27 (the first July 27 before publication, since the text says 'left')"
