"""Made-up events for tests of the table, the charts and the exports."""

import datetime as dt
from collections.abc import Iterable
from itertools import count
from typing import Any

import numpy as np

from timeline.model import Certainty, Dateline, Document, Event, Interval, Stamp, TimeMention, Timex, TimexType
from timeline.model.expressions import Expression
from timeline.model.grain import Grain

PUBLISHED = dt.datetime(2024, 3, 15, 18, tzinfo=dt.timezone(dt.timedelta(hours=1)))
_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6}
_MONTHS |= {Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200, Grain.MILLENNIUM: 12_000}
_SECONDS = {Grain.SECOND: 1, Grain.MINUTE: 60, Grain.HOUR: 3600, Grain.PART_OF_DAY: 21_600, Grain.DAY: 86_400}
_SECONDS |= {Grain.WEEKEND: 172_800, Grain.WEEK: 604_800}
_numbers = count(1)


def seconds(text: str) -> int:
    """Seconds since 1970 of an ISO time; years may be signed."""
    return int(np.datetime64(text, "s").astype("int64"))


def interval(start: str, end: str | None = None, grain: Grain = Grain.DAY, **marks: bool) -> Interval:
    """From the start to the end, or over one unit of the grain."""
    if end is not None:
        return Interval(seconds(start), seconds(end), grain, **marks)
    if grain in _SECONDS:
        return Interval(seconds(start), seconds(start) + _SECONDS[grain], grain, **marks)
    months = np.datetime64(start, "M") + np.timedelta64(_MONTHS[grain], "M")
    return Interval(seconds(start), int(months.astype("datetime64[s]").astype("int64")), grain, **marks)


def resolved(when: Interval | None, text: str = "then", **fields: Any) -> Timex:
    """A mention with that meaning; its EDTF has a slash where it is longer than one unit."""
    fields = {"type": TimexType.DATE, "value": "2024", "reason": "counted from the day of publication"} | fields
    if when is not None and "edtf" not in fields:
        is_range = fields.pop("range", False) or when.open_start or when.open_end
        fields["edtf"] = "2024/2025" if is_range else "2024"
    fields.pop("range", None)
    return Timex(TimeMention(0, len(text), text, Expression(), "made up"), interval=when, **fields)


def event(what: str, when: Timex | Interval | None = None, **fields: Any) -> Event:
    """An event of a made-up article; any field of `Event`, `Document` and `Dateline` can be given."""
    number = next(_numbers)
    published: Stamp | None = fields.pop("published", PUBLISHED)
    document = Document(
        id=fields.pop("document_id", "daily-1"),
        text="",
        title=fields.pop("title", "The Sigrun grounding"),
        source_url=fields.pop("source_url", "https://example.org/sigrun"),
    )
    fields = {
        "event_id": f"e{number:04d}",
        "sentence": f"Then, says the paper, this: {what}.",
        "char_start": number,
        "char_end": number + 10,
    } | fields
    known = when if isinstance(when, Timex) else resolved(when)
    return Event(
        document=document, dateline=Dateline(document.id, published=published), when=known, what=what, **fields
    )


_STORY: tuple[tuple[str, str, str | None, Grain, str], ...] = (
    ("Quays rebuilt after the war", "1950-01-01", "1954-01-01", Grain.YEAR, "range"),
    ("First tanker terminal", "1962-01-01", None, Grain.YEAR, "about"),
    ("Cod catches collapse", "1970-01-01", None, Grain.DECADE, ""),
    ("Coastal Waters Act passed", "1971-06-01", None, Grain.MONTH, ""),
    ("Long strike at the yards", "1978-01-01", "1982-01-01", Grain.YEAR, "range"),
    ("Sister port twinned", "1989-11-09", None, Grain.DAY, ""),
    ("Yard closes for good", "1989-07-01", None, Grain.QUARTER, ""),
    ("Halvor Shipping floated", "1994-01-01", None, Grain.YEAR, "about range"),
    ("Storm sinks the barge Liv", "1999-12-01", None, Grain.MONTH, ""),
    ("Double-hull rule", "2003-05-20", None, Grain.DAY, ""),
    ("Harbour dredged", "2008-01-01", "2011-01-01", Grain.YEAR, "range"),
    ("Oil seen off Sundfjord", "2011-03-01", None, Grain.SEASON, ""),
    ("Pilotage fees cut", "2014-01-01", None, Grain.YEAR, "about"),
    ("Safety audit signed", "2016-03-02", None, Grain.DAY, ""),
    ("No full-time harbour pilot", "2019-01-01", None, Grain.YEAR, "since"),
    ("Near miss with a ferry", "2020-09-14", None, Grain.WEEK, ""),
    ("Pilots' union warns minister", "2021-04-01", None, Grain.MONTH, "reported"),
    ("Radar fails for a day", "2022-05-17", None, Grain.DAY, "denied"),
    ("Tanker Sigrun bought", "2022-10-01", None, Grain.MONTH, ""),
    ("Two inspections skipped", "2023-01-01", None, Grain.YEAR, "reported"),
    ("Sigrun engine repaired", "2023-06-12", None, Grain.DAY, ""),
    ("Crew replaced", "2023-09-01", "2023-12-01", Grain.MONTH, "range"),
    ("Insurer raises premium", "2023-12-04", None, Grain.DAY, ""),
    ("Board told of steering fault", "2024-01-01", None, Grain.MONTH, "reported"),
    ("Minister visits port", "2024-01-22", None, Grain.DAY, ""),
    ("Drills cancelled", "2024-02-12", None, Grain.WEEK, ""),
    ("Sigrun leaves Rotterdam", "2024-02-27", None, Grain.DAY, ""),
    ("Bad weather at anchor", "2024-03-04", "2024-03-09", Grain.DAY, "range"),
    ("Cargo papers amended", "2024-03-10", None, Grain.DAY, "denied"),
    ("Beaches closed", "2024-03-11", None, Grain.WEEK, ""),
    ("Booms laid", "2024-03-11", "2024-03-14", Grain.DAY, "range"),
    ("Shares suspended", "2024-03-11", None, Grain.DAY, ""),
    ("Fog over the sound", "2024-03-11T06:00", None, Grain.PART_OF_DAY, ""),
    ("Distress call", "2024-03-11T04:10", None, Grain.MINUTE, ""),
    ("Grounding on Kvalholm", "2024-03-11T04:32", None, Grain.MINUTE, ""),
    ("Lifeboat launched", "2024-03-11T05:05", None, Grain.MINUTE, ""),
    ("First oil reported", "2024-03-11T07:00", None, Grain.HOUR, "about"),
    ("London office notified", "2024-03-11T14:00", None, Grain.MINUTE, "london"),
    ("Ferries cancelled", "2024-03-12", None, Grain.DAY, ""),
    ("Cabinet crisis meeting", "2024-03-12T09:00", "2024-03-12T13:30", Grain.MINUTE, "range"),
    ("Captain questioned", "2024-03-12T11:30", None, Grain.MINUTE, ""),
    ("Second tank leaks", "2024-03-12T20:15", None, Grain.MINUTE, ""),
    ("Fishing ban", "2024-03-13", None, Grain.DAY, ""),
    ("Volunteers arrive", "2024-03-13", None, Grain.DAY, ""),
    ("Slick reaches Sundfjord", "2024-03-13T06:40", None, Grain.MINUTE, ""),
    ("Class action filed", "2024-03-14", None, Grain.DAY, ""),
    ("Seabird count: 900 dead", "2024-03-14", None, Grain.DAY, "reported"),
    ("Tugs attempt tow", "2024-03-14T08:00", None, Grain.MINUTE, ""),
    ("Tow line parts", "2024-03-14T10:20", None, Grain.MINUTE, ""),
    ("Minister resigns", "2024-03-14T19:30", None, Grain.MINUTE, ""),
    ("Inquiry announced", "2024-03-15", None, Grain.DAY, ""),
    ("Sigrun refloated", "2024-03-15T07:45", None, Grain.MINUTE, ""),
    ("Chief executive apologises", "2024-03-15T16:00", None, Grain.MINUTE, ""),
    ("Hearing for the captain", "2024-03-16", None, Grain.DAY, "planned"),
    ("Hull survey", "2024-03-18", None, Grain.WEEK, "planned"),
    ("Interim report", "2024-04-01", None, Grain.MONTH, "expected"),
    ("Clean-up expected to end", "2024-06-01", None, Grain.SEASON, "expected"),
    ("New pilotage law", "2025-01-01", None, Grain.YEAR, "possible"),
    ("Single-hull ban", "2026-01-01", None, Grain.YEAR, "planned since"),
    ("Fjord expected to recover", "2030-01-01", "2036-01-01", Grain.YEAR, "about range expected"),
)


def story() -> list[Event]:
    """Sixty dated events from 1950 to 2035 with a week full of clock times, and three without a date."""
    undated = [
        event(
            words, resolved(None, reason="'recently' names no day that could be counted"), certainty=Certainty.REPORTED
        )
        for words in ("Rumours of a sale", "Cracks seen in the hull", "A quiet word with the owners")
    ]
    return [*(_of_story(*line) for line in _STORY), *undated]


def _of_story(what: str, start: str, end: str | None, grain: Grain, marks: str) -> Event:
    words = set(marks.split())
    time = interval(start, end, grain, approximate="about" in words, open_end="since" in words)
    zone = "Europe/London" if "london" in words else "Europe/Oslo"
    certainty = next((word for word in Certainty if word in words), Certainty.HAPPENED)
    known = resolved(time, start, range="range" in words, timezone=zone)
    sentence = f"On {start}, said the port authority in a long statement to the press, this was so: {what}."
    return event(
        what, known, certainty=certainty, sentence=sentence, who=("Port authority", "Halvor Shipping"), where="Bremark"
    )


def antiquity() -> list[Event]:
    """Events before the year 1, about it, and far after 9999."""
    return [
        event("Rome founded", resolved(interval("-0752-04-21"), "21 April 753 BC", edtf="-0752-04-21"), published=None),
        event(
            "Republic", resolved(interval("-0508-01-01", "-0026-01-01", Grain.YEAR), edtf="-0508/-0027"), published=None
        ),
        event(
            "Hannibal crosses the Alps",
            resolved(interval("-0217-01-01", None, Grain.YEAR, approximate=True)),
            published=None,
        ),
        event("Caesar killed", resolved(interval("-0043-03-15"), "the Ides of March"), published=None),
        event(
            "Augustus rules",
            resolved(interval("-0026-01-01", "0015-01-01", Grain.YEAR), edtf="-0026/0014"),
            published=None,
        ),
        event("Vesuvius buries Pompeii", resolved(interval("0079-08-24")), published=None),
        event("Romulus Augustulus deposed", resolved(interval("0476-09-04")), published=None),
    ]


def many(number: int) -> list[Event]:
    """So many days in a row, up to the day of publication."""
    first = seconds("2024-03-15") - number * 86_400
    return [
        event(f"Event {at}", Interval(first + at * 86_400, first + (at + 1) * 86_400, Grain.DAY))
        for at in range(number)
    ]


def hostile(text: str, time: Interval | None) -> Event:
    """An event with the same text in every field that holds text."""
    known = Timex(
        TimeMention(0, len(text), text, Expression(), text),
        TimexType.DATE,
        text,
        interval=time,
        edtf=text if time else None,
        anchor=text,
        anchor_source=text,
        reason=text,
        timezone=text,
    )
    return event(
        text,
        known,
        title=text,
        sentence=text,
        who=(text, text),
        where=text,
        source_url=text,
        document_id=text,
        trigger=text,
        whom=(text,),
    )


def in_order(events: Iterable[Event]) -> list[str]:
    """What happened, in that order."""
    return [one.what for one in events]
