"""From a document to its dateline: the byline, the opening, the place, and then what only they together tell."""

import datetime as dt

from timeline.datelines.byline_cues import BYLINES, STATED
from timeline.datelines.byline_names import byline_name
from timeline.datelines.bylines import Bylines, find_bylines
from timeline.datelines.date_candidates import DateCandidate, KnownDays
from timeline.datelines.evidence import (
    dateline_date_note,
    evidence_of_ambiguity,
    evidence_of_opening,
    evidence_of_stamp,
)
from timeline.datelines.gazetteer.places import Place
from timeline.datelines.lazy_patterns import deferred
from timeline.datelines.opening_datelines import OpeningDateline, find_opening, find_opening_at, year_for
from timeline.datelines.time_zones import in_zone
from timeline.model import Dateline, Document, Evidence, MonthDay, Stamp
from timeline.reading.stamps import GIVEN_BY_USER

_DAY_IN_ADDRESS = deferred(r"[/-]((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?=[/._-]|\Z)")
_LONGEST_ADDRESS = 500
_LEAP_YEAR = 2000  # in which every day of a year exists
_COUNTING_NOTES = {
    "clock": "counted_by back from the moment of reading",
    "days": "counted_by back from the day of reading",
    "weeks": "counted_by back from the day of reading by whole weeks, so that it may be up to six days too late",
}
_MINUTE = dt.timedelta(minutes=1)
_NO_PLACE = Place("", None, None, None, None, None)


def find_dateline(document: Document) -> Dateline:
    r"""Where and when a document was written, as far as its metadata, head and tail say; the rest is None.

    >>> found = find_dateline(Document("a", "By ANN ROEJuly 30, 2023 18:30 JST\nSEOUL -- Rain fell on the city on Friday."))
    >>> found.place, found.timezone, found.published.isoformat()
    ('Seoul', 'Asia/Seoul', '2023-07-30T18:30:00+09:00')
    """
    text = document.text
    opening = find_opening(text)
    dateline_day = opening.parsed.month_day if opening else None
    known = KnownDays(_day_in_address(document.source_url), dateline_day, _day(document.now))
    bylines = find_bylines(text, document.lang, known=known, now=document.now)
    opening = opening or find_opening_at(text, _ends(bylines))
    place = opening.place if opening else _NO_PLACE
    published, published_evidence = _published(document, bylines, place.country)
    updated, updated_evidence = _updated(document, bylines, place.country)
    date = _dateline_date(opening, published)
    byline = byline_name(text, bylines.published)
    if byline and opening and byline.start is not None and opening.parsed.start <= byline.start < opening.parsed.end:
        byline = None  # "SEOUL, July 28, 2023": a place before a date is no author
    evidence = [*evidence_of_opening(text, opening)] if opening else []
    if opening and date:
        evidence.append(
            Evidence("date", opening.parsed.date_words, opening.parsed.date_at, dateline_date_note(opening, published))
        )
    evidence += [found for found in (byline, published_evidence, updated_evidence) if found]
    if published is None and bylines.ambiguous:
        evidence.append(evidence_of_ambiguity(text, bylines.ambiguous))
    return Dateline(
        document_id=document.id,
        place=place.name or None,
        region=place.region,
        country=place.country,
        latitude=place.latitude,
        longitude=place.longitude,
        timezone=place.timezone,
        agency=opening.parsed.agency if opening else None,
        byline=byline.text if byline else None,
        date=date,
        published=published,
        updated=updated,
        evidence=tuple(evidence),
    )


def _ends(bylines: Bylines) -> list[int]:
    return [found.written.end for found in (bylines.published, bylines.updated) if found]


def _published(document: Document, bylines: Bylines, country: str | None) -> tuple[Stamp | None, Evidence | None]:
    """What the source states outside its text goes before what the text says; a disagreement is noted."""
    stated = bylines.published
    if document.published is not None and not _is_after_reading(document):
        source = document.published_source or "given with the document"
        reason = _why_text_wins(stated, document, country)
        if stated and reason:
            stamp, note = _stamp(stated, country)
            return stamp, evidence_of_stamp("published", document.text, stated, _joined(note, f"{reason} {source}"), ())
        against = _disagreement(document.published, stated)
        return document.published, Evidence("published", document.published.isoformat(), None, f"{source}{against}")
    if stated is None:
        return None, None
    stamp, note = _stamp(stated, country)
    if document.published is not None:
        note = _joined(note, f"not {document.published.isoformat()}, which is after the moment of reading")
    return stamp, evidence_of_stamp("published", document.text, stated, note, bylines.rejected)


def _is_after_reading(document: Document) -> bool:
    """A page's own date in the future of its reading is a mistake; what the user says stands."""
    day, last = _day(document.published), _day(document.now)
    if day is None or last is None or document.published_source == GIVEN_BY_USER:
        return False
    return (day - last).days > 1


def _why_text_wins(stated: DateCandidate | None, document: Document, country: str | None) -> str:
    """Why the text goes before what the source states outside it; empty where it does not."""
    stamp = document.published
    if stated is None or stated.written.clock is None or stamp is None:
        return ""
    if isinstance(stamp, dt.datetime):
        local = _stamp(stated, country)[0]
        is_same = isinstance(local, dt.datetime) and local.tzinfo and stamp.tzinfo and abs(local - stamp) < _MINUTE
        return "the same moment by the clock of the place; stated by" if is_same else ""
    if stated.written.day == stamp:
        return "the same day is stated by"
    source = document.published_source or ""
    is_of_user = source == GIVEN_BY_USER or source.startswith(("field", "column"))
    is_stated = not stated.is_update and any(note in stated.reasons for note in (*STATED, *BYLINES))
    return (
        f"more specific than {stamp.isoformat()}, which is stated by" if is_stated and not is_of_user and source else ""
    )


def _joined(*notes: str) -> str:
    return "; ".join(filter(None, notes))


def _updated(document: Document, bylines: Bylines, country: str | None) -> tuple[Stamp | None, Evidence | None]:
    if document.updated is not None:
        return document.updated, Evidence("updated", document.updated.isoformat(), None, "given with the document")
    if bylines.updated is None:
        return None, None
    stamp, note = _stamp(bylines.updated, country)
    return stamp, evidence_of_stamp("updated", document.text, bylines.updated, note, ())


def _stamp(candidate: DateCandidate, country: str | None) -> tuple[Stamp, str]:
    written = candidate.written
    counted_by = _COUNTING_NOTES.get(written.counted_by, "")
    if written.instant is not None:
        return written.instant, counted_by
    short = f"'{written.day.year % 100:02} read as {written.day.year}" if written.has_short_year else ""
    if written.clock is None:
        return written.day, _joined(counted_by, short)
    zoned = in_zone(dt.datetime.combine(written.day, written.clock), written.zone, country)
    return zoned.stamp, _joined(counted_by, zoned.note, short)


def _disagreement(stamp: Stamp, stated: DateCandidate | None) -> str:
    if stated is None or stated.is_update:
        return ""
    day = stamp.date() if isinstance(stamp, dt.datetime) else stamp
    return (
        "" if day == stated.written.day else f"; the text says {stated.written.day.isoformat()}, which was not followed"
    )


def _dateline_date(opening: OpeningDateline | None, published: Stamp | None) -> dt.date | MonthDay | None:
    if opening is None or opening.parsed.month_day is None:
        return None
    month, day = opening.parsed.month_day
    if opening.parsed.year is None and published is None:
        return MonthDay(month, day) if year_for(month, day, None, _LEAP_YEAR) else None
    return year_for(month, day, _day(published), opening.parsed.year)


def _day_in_address(url: str | None) -> dt.date | None:
    found = _DAY_IN_ADDRESS.search(url[:_LONGEST_ADDRESS]) if url else None
    if not found:
        return None
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _day(stamp: Stamp | None) -> dt.date | None:
    return stamp.date() if isinstance(stamp, dt.datetime) else stamp
