"""The ways in which a date is written, in figures and in words, with clock and zone before, after and within it."""

import subprocess
import sys

import pytest

from timeline.datelines import find_dateline
from timeline.datelines.dates_in_text import written_dates
from timeline.model import Document, MonthDay

DAY = "2023-07-30"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("30 Jul 23", DAY),
        ("30-Jul-23", DAY),
        ("30 Jul '23", DAY),
        ("30 Jul 23 18:30", f"{DAY}T18:30:00"),
        ("30 May 99", "1999-05-30"),
        ("Sun Jul 30 18:30:05 JST 2023", f"{DAY}T18:30:05+09:00"),
        ("Sun Jul 30 18:30:05 2023", f"{DAY}T18:30:05"),
        ("Sun, 30 Jul 2023 18:30:05 +0900", f"{DAY}T18:30:05+09:00"),
        ("Sun, 30 Jul 2023 18:30:05 GMT", f"{DAY}T18:30:05+00:00"),
        ("July 30, 2023 0412 GMT (1212 HKT)", f"{DAY}T04:12:00+00:00"),
        ("0412 GMT (1212 HKT) July 30, 2023", f"{DAY}T04:12:00+00:00"),
        ("July 30, 2023 6:30 pmShare", f"{DAY}T18:30:00"),
        ("30Jul2023", DAY),
        ("30 July2023", DAY),
        ("30|07|2023", DAY),
        ("30·07·2023", DAY),
        ("30 – 07 – 2023", DAY),
        ("2023, July 30", DAY),
        ("julio 30 de 2023", DAY),
        ("ngày 30 tháng 7 năm 2023", DAY),
        ("30 tháng 7, 2023", DAY),
        ("30 يوليو/تموز 2023", DAY),
        ("٣٠ يوليو ٢٠٢٣", DAY),
        ("３０ July ２０２３", DAY),
        ("Jul302023", DAY),
        ("Jul202023", "2023-07-20"),
        ("Jul32023", "2023-07-03"),
        ("News2430 Jul 2023, 18:30", f"{DAY}T18:30:00"),
        ("Published: 7:49,30 Jul 2023", f"{DAY}T07:49:00"),
        ("9:46 am SunJul 30, 2023", f"{DAY}T09:46:00"),
        ("18:30, 30 July 2023 (CEST)", f"{DAY}T18:30:00+02:00"),
        ("July 30, 2023, at6:30 PM ESTLEAVE A COMMENT", f"{DAY}T18:30:00-05:00"),
        ("30 Jul 2023 18:301479Exclusives", f"{DAY}T18:30:00"),
        ("30 luglio 2023 alle ore 18:302 minuti di lettura", f"{DAY}T18:30:00"),
        ("30 jul 2023 om 18:30", f"{DAY}T18:30:00"),
        ("30 december 2023", "2023-12-30"),
        ("30. dezember 2023", "2023-12-30"),
        ("30 de diciembre del 2023", "2023-12-30"),
        ("30 d’octubre de 2023", "2023-10-30"),
        ("30 de julho de 2023 às 18h", f"{DAY}T18:00:00"),
        ("30/07/202318:30 horas", f"{DAY}T18:30:00"),
        ("30 Jul, 2023\n06:30 p.m. ET", f"{DAY}T18:30:00-04:00"),
        ("So 30. Jul 2023, 18:30", f"{DAY}T18:30:00"),
        ("2023. július 30., vasárnap – 18:30", f"{DAY}T18:30:00"),
        ("2023 m. liepos 30 d. 18:30", f"{DAY}T18:30:00"),
        ("2023. gada 30. jūlijs, 18:30", f"{DAY}T18:30:00"),
        ("2023. gada 30. jūlijā", DAY),
        ("2023ko uztailaren 30", DAY),
        ("الأحد 30 تموز 2023", DAY),
        ("30 تشرين الأول 2023", "2023-10-30"),
        ("2023年7月30日（日） 18時30分", f"{DAY}T18:30:00"),
        ("2023年7月30日 午後6時30分", f"{DAY}T18:30:00"),
        ("2023.07.30. 오후 6:30", f"{DAY}T18:30:00"),
        ("2023.07.30. 오전 6:30", f"{DAY}T06:30:00"),
        ("令和5年7月30日", DAY),
        ("平成元年7月30日", "1989-07-30"),
        ("中華民國112年7月30日", DAY),
        ("30 กรกฎาคม 2566 18:30 น.", f"{DAY}T18:30:00"),
        ("30 ก.ค. 66", DAY),
        ("30 ก.ค. 2023", DAY),
    ],
)
def test_forms_of_a_byline(words, expected):
    """Each below a name and above a story."""
    found = find_dateline(Document("a", f"Bridge closed\nBy Ann Roe\n{words}\nRain fell on the town in the night."))
    assert found.published is not None
    assert found.published.isoformat() == expected
    evidence = next(each for each in found.evidence if each.field == "published")
    assert evidence.start is not None
    assert evidence.text in words


@pytest.mark.parametrize(
    "text",
    [
        "30 Jul 10:45 and not a word of the year",
        "at 3 May 12 pm",
        "a score of 30 - 23 in May 12",
        "31 Feb 23",
        "30 tháng 13, 2023",
        "令和5年13月30日",
        "31 ก.พ. 2566",
        "covered rivers since 2011.\nJul 30",
        "Jul992023",
    ],
)
def test_what_is_no_date(text):
    """Two figures after a month are often a clock or a count, and not every month has every day."""
    assert [date.day for date in written_dates(text, 0, len(text))] == []


@pytest.mark.parametrize(
    ("text", "place", "agency", "date"),
    [
        ("NEW DELHI, July 28 (PTI) The river rose.", "New Delhi", "PTI", MonthDay(7, 28)),
        ("NEW YORK--(BUSINESS WIRE)-- The river rose and fell.", "New York", "BUSINESS WIRE", None),
        ("NEW DELHI, July 28 (Monday) The river rose.", None, None, None),
        ("SEOUL, Feb. 30 (AP) -- The river rose.", "Seoul", "AP", None),
        ("SEOUL, Feb. 29 (AP) -- The river rose.", "Seoul", "AP", MonthDay(2, 29)),
    ],
)
def test_datelines_without_a_dash_or_a_year(text, place, agency, date):
    """A year is never invented; a bracket closes a dateline only after a day and a known agency."""
    found = find_dateline(Document("a", text))
    assert (found.place, found.agency, found.date) == (place, agency, date)


def test_import_compiles_no_rule():
    """Patterns wait for their first use, or a bare sentence would pay for every byline of the world."""
    code = (
        "import timeline.datelines.byline_cues as c, timeline.datelines.date_forms as w\n"
        "patterns = [cue.pattern for cue in c.CUES] + [w.MONTH_DAY]\n"
        "print(sum('search' in vars(pattern) for pattern in patterns), len(patterns) > 30)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "True"]
