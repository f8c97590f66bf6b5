"""What is said for each field of a dateline: the words, their place, and why they were believed."""

from collections.abc import Iterator
from functools import lru_cache

from timeline.datelines.date_candidates import DateCandidate
from timeline.datelines.opening_datelines import OpeningDateline
from timeline.model import Evidence, Stamp

_REJECTED_AT_MOST = 3


def evidence_of_opening(text: str, opening: OpeningDateline) -> Iterator[Evidence]:
    """The evidence for everything that the opening tells."""
    parsed, place = opening.parsed, opening.place
    yield Evidence(
        "place", parsed.place_name, parsed.place_at, "; ".join(filter(None, ("opens the story", place.note)))
    )
    qualifier_at = (
        text.find(parsed.qualifier, parsed.place_at + len(parsed.place_name), parsed.end) if parsed.qualifier else -1
    )
    for field, value in (("region", place.region), ("country", place.country)):
        if value is not None and parsed.qualifier and qualifier_at >= 0:
            yield Evidence(field, parsed.qualifier, qualifier_at, "named qualifier the place")
        elif value is not None:
            yield _by_gazetteer(field, parsed.place_name, parsed.place_at)
    for field, known in (("latitude", place.latitude), ("longitude", place.longitude), ("timezone", place.timezone)):
        if known is not None:
            yield _by_gazetteer(field, parsed.place_name, parsed.place_at)
    if parsed.agency is not None:
        yield Evidence("agency", parsed.agency, parsed.agency_at, "stands in the dateline")


@lru_cache(maxsize=4096)  # the same cities stand at the same offset of most stories of a wire
def _by_gazetteer(field: str, words: str, at: int) -> Evidence:
    return Evidence(field, words, at, "of the place, by the gazetteer")


def evidence_of_stamp(
    field: str, text: str, found: DateCandidate, note: str, rejected: tuple[DateCandidate, ...]
) -> Evidence:
    """The words of a date, what spoke for them, and which other dates lost."""
    written = found.written
    reasons = ", ".join(found.reasons)
    if field == "published" and found.is_update:
        reasons = f"{reasons}, and no other date of publication is stated"
    others = [f"{other.written.day.isoformat()} ({other.reasons[0]})" for other in rejected if other.reasons]
    lost = f"not {', '.join(others[:_REJECTED_AT_MOST])}" if others else ""
    return Evidence(
        field, text[written.start : written.end], written.start, "; ".join(filter(None, (reasons, note, lost)))
    )


def evidence_of_ambiguity(text: str, readings: tuple[DateCandidate, ...]) -> Evidence:
    """Figures that would be the publication, if anything told their day from their month."""
    written = readings[0].written
    days = " or ".join(reading.written.day.isoformat() for reading in readings)
    return Evidence(
        "published",
        text[written.start : written.end],
        written.start,
        f"may be {days}: neither the language nor another date tells; left empty",
    )


def dateline_date_note(opening: OpeningDateline, published: Stamp | None) -> str:
    """Where the year of the dateline's own day comes from."""
    if opening.parsed.year is not None:
        return "stands in the dateline with its year"
    if published is None:
        return "stands in the dateline; no year is known"
    return f"stands in the dateline; the year nearest to publication ({published.year})"
