"""Find the dateline of a document: byline, opening dateline, place, and the fields that need all three."""

import datetime as dt
from dataclasses import dataclass, replace

from timeline.datelines.anchoring_dates import anchoring_dates
from timeline.datelines.byline_names import byline_name
from timeline.datelines.bylines import Bylines, IsWeighed, find_bylines
from timeline.datelines.candidate_stamps import day_of, stamp_of
from timeline.datelines.date_candidates import KnownDays
from timeline.datelines.evidence import (
    evidence_of_opening,
    evidence_of_stamp,
)
from timeline.datelines.gazetteer.places import Place
from timeline.datelines.local_days import country_of
from timeline.datelines.mail_heads import mail_head
from timeline.datelines.opening_datelines import OpeningDateline, find_opening, find_opening_at, year_for
from timeline.datelines.publication import Known, StatedPublication, publication_of
from timeline.datelines.stated_dates import event_days
from timeline.model import Dateline, Document, Evidence, MonthDay, Period, Stamp
from timeline.text.lazy_patterns import deferred

_DAY_IN_URL = deferred(r"[/-]((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?=[/._-]|\Z)")
_LONGEST_URL = 500
_LEAP_YEAR = 2000  # in which every day of a year exists
_NO_PLACE = Place("", None, None, None, None, None)


@dataclass(frozen=True, slots=True)
class _Reading:
    """The opening of a text, the bylines in it, and the publication that follows from them and the metadata."""

    opening: OpeningDateline | None
    bylines: Bylines
    place: Place
    country: str | None
    publication: StatedPublication

    @property
    def date(self) -> dt.date | MonthDay | None:
        """The date of the dateline itself."""
        return _dateline_date(self.opening, self.publication.stamp, self.publication.within)


def find_dateline(document: Document) -> Dateline:
    r"""Find where and when a document was written, from its metadata, head and tail; unknown fields are None.

    >>> found = find_dateline(Document("a", "By ANN ROEJuly 30, 2023 18:30 JST\nSEOUL -- Rain fell on the city on Friday."))
    >>> found.place, found.timezone, found.published.isoformat()
    ('Seoul', 'Asia/Seoul', '2023-07-30T18:30:00+09:00')
    """
    reading = _read(document, find_opening(document.text))
    updated, updated_evidence = _updated(document, reading.bylines, reading.country)
    byline = _author(document.text, reading.bylines, reading.opening)
    evidence = (
        *(evidence_of_opening(document.text, reading.opening, reading.date) if reading.opening else ()),
        byline,
        reading.publication.evidence,
        updated_evidence,
    )
    return replace(
        _anchoring(document, reading),
        byline=byline.text if byline else None,
        updated=updated,
        evidence=tuple(filter(None, evidence)),
    )


def find_anchoring_dateline(document: Document) -> Dateline:
    """Find only the place, the date and the publication, for the anchor; the same ones as `find_dateline`, which costs more.

    >>> import datetime as dt
    >>> found = find_anchoring_dateline(Document("a", "SEOUL, July 28 (Example) -- Rain.", published=dt.date(2023, 7, 30)))
    >>> found.place, found.date.isoformat(), [evidence.field for evidence in found.evidence]
    ('Seoul', '2023-07-28', ['published'])
    """
    opening = find_opening(document.text)
    return _anchoring(document, _read(document, opening, anchoring_dates(document, is_opened=opening is not None)))


def _read(document: Document, opening: OpeningDateline | None, is_weighed: IsWeighed | None = None) -> _Reading:
    text = document.text
    dateline_day = opening.parsed.month_day if opening else None
    reading_day = day_of(document.now) if document.now else None
    known = KnownDays(_day_in_url(document.source_url), dateline_day, reading_day, event_days(document))
    bylines = find_bylines(text, document.lang, known=known, now=document.now, is_weighed=is_weighed)
    opening = opening or find_opening_at(text, _ends(bylines))
    place = opening.place if opening else _NO_PLACE
    country = place.country or country_of(document)
    head = mail_head(text, document.lang)
    publication = publication_of(Known(document, bylines, country, place.timezone is not None, head))
    return _Reading(opening, bylines, place, country, publication)


def _anchoring(document: Document, reading: _Reading) -> Dateline:
    place, publication = reading.place, reading.publication
    return Dateline(
        document_id=document.id,
        place=place.name or None,
        region=place.region,
        country=place.country,
        latitude=place.latitude,
        longitude=place.longitude,
        timezone=place.timezone,
        agency=reading.opening.parsed.agency if reading.opening else None,
        date=reading.date,
        published=publication.stamp,
        published_within=publication.within,
        evidence=(publication.evidence,) if publication.evidence else (),
    )


def _author(text: str, bylines: Bylines, opening: OpeningDateline | None) -> Evidence | None:
    byline = byline_name(text, bylines.published)
    if byline and opening and byline.start is not None and opening.parsed.start <= byline.start < opening.parsed.end:
        return None  # "SEOUL, July 28, 2023": a place before a date is no author
    return byline


def _ends(bylines: Bylines) -> list[int]:
    return [found.written.end for found in (bylines.published, bylines.updated) if found]


def _updated(document: Document, bylines: Bylines, country: str | None) -> tuple[Stamp | None, Evidence | None]:
    if document.updated is not None:
        return document.updated, Evidence("updated", document.updated.isoformat(), None, "given with the document")
    if bylines.updated is None:
        return None, None
    stamp, note = stamp_of(bylines.updated, country)
    return stamp, evidence_of_stamp("updated", document.text, bylines.updated, note)


def _dateline_date(
    opening: OpeningDateline | None, published: Stamp | None, within: Period | None
) -> dt.date | MonthDay | None:
    if opening is None or opening.parsed.month_day is None:
        return None
    month, day = opening.parsed.month_day
    if within is not None and opening.parsed.year is None:
        date = year_for(month, day, None, within.year)
        return date if date is None or date in within else MonthDay(month, day)
    if opening.parsed.year is None and published is None:
        return MonthDay(month, day) if year_for(month, day, None, _LEAP_YEAR) else None
    return year_for(month, day, day_of(published) if published else None, opening.parsed.year)


def _day_in_url(url: str | None) -> dt.date | None:
    found = _DAY_IN_URL.search(url[:_LONGEST_URL]) if url else None
    if not found:
        return None
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
