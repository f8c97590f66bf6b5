"""Evidence for each field of a dateline: the words, their offset, and why they were accepted."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import lru_cache

from timeline.datelines.date_candidates import DateCandidate
from timeline.datelines.dateline_parser import ParsedDateline
from timeline.datelines.opening_datelines import OpeningDateline
from timeline.model import Evidence, MonthDay

_REJECTED_AT_MOST = 3


def evidence_of_opening(text: str, opening: OpeningDateline, date: dt.date | MonthDay | None) -> Iterator[Evidence]:
    """The evidence for the fields that come from the opening dateline."""
    parsed, place = opening.parsed, opening.place
    note = "; ".join(filter(None, ("at the start of the story", place.note)))
    yield Evidence("place", parsed.place_name, parsed.place_at, note)
    after_place = parsed.place_at + len(parsed.place_name)
    qualifier_at = text.find(parsed.qualifier, after_place, parsed.end) if parsed.qualifier else -1
    for field, value in (("region", place.region), ("country", place.country)):
        if value is not None and parsed.qualifier and qualifier_at >= 0:
            yield Evidence(field, parsed.qualifier, qualifier_at, "follows the place")
        elif value is not None:
            yield _by_gazetteer(field, parsed.place_name, parsed.place_at)
    for field, known in (("latitude", place.latitude), ("longitude", place.longitude), ("timezone", place.timezone)):
        if known is not None:
            yield _by_gazetteer(field, parsed.place_name, parsed.place_at)
    if parsed.agency is not None:
        yield Evidence("agency", parsed.agency, parsed.agency_at, "in the dateline")
    if date is not None:
        yield Evidence("date", parsed.date_words, parsed.date_at, _date_note(parsed, date))


@lru_cache(maxsize=4096)  # most stories of a wire have the same few cities at the same offset
def _by_gazetteer(field: str, words: str, at: int) -> Evidence:
    return Evidence(field, words, at, "of the place, from the gazetteer")


def evidence_of_stamp(field: str, text: str, found: DateCandidate, note: str) -> Evidence:
    """The evidence for a date in the text: its words and the reasons for it."""
    written = found.written
    reasons = ", ".join(found.reasons)
    if field == "published" and found.is_update:
        reasons = f"{reasons}, and no other publication date is stated"
    words = text[written.start : written.end]
    return Evidence(field, words, written.start, "; ".join(filter(None, (reasons, note))))


def rejections(rejected: Iterable[DateCandidate]) -> str:
    """The other dates in the text, each with what speaks most against it; empty where there are none."""
    others = [f"{other.written.day.isoformat()} ({_against(other)})" for other in rejected]
    more = f" and {len(others) - _REJECTED_AT_MOST} more" if len(others) > _REJECTED_AT_MOST else ""
    return f"not {', '.join(others[:_REJECTED_AT_MOST])}{more} in the text" if others else ""


def _against(candidate: DateCandidate) -> str:
    if candidate.against:
        return candidate.against[0]
    return f"weaker: {candidate.reasons[0]}" if candidate.reasons else "no reason for it"


def evidence_of_ambiguity(text: str, readings: tuple[DateCandidate, ...]) -> Evidence:
    """The evidence for a date in figures whose order of day and month is unknown."""
    written = readings[0].written
    days = " or ".join(reading.written.day.isoformat() for reading in readings)
    return Evidence(
        "published",
        text[written.start : written.end],
        written.start,
        f"{days}: neither the language nor another date settles the order of day and month; left empty",
    )


def _date_note(parsed: ParsedDateline, date: dt.date | MonthDay) -> str:
    """Where the year of the date in the dateline comes from."""
    if parsed.year is not None:
        return "in the dateline, with its year"
    if isinstance(date, MonthDay):
        return "in the dateline; its year is unknown"
    return f"in the dateline; the year nearest to publication ({date.year})"
