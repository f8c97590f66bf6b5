"""From a document to its dateline: the byline, the opening, the place, and then what only they together tell."""

import datetime as dt
import re

from timeline.datelines.bylines import Bylines, Candidate, find_bylines
from timeline.datelines.evidence import evidence_of_opening, evidence_of_stamp, own_date_note
from timeline.datelines.names import byline_name
from timeline.datelines.openings import Opening, find_opening, find_opening_at, year_for
from timeline.datelines.places import Place
from timeline.datelines.zones import in_zone
from timeline.model import Dateline, Document, Evidence, Stamp

_DAY_IN_ADDRESS = re.compile(r"[/-]((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?=[/._-]|\Z)")
_LONGEST_ADDRESS = 500
_NOWHERE = Place("", None, None, None, None, None)


def find_dateline(document: Document) -> Dateline:
    r"""Where and when a document was written, as far as its metadata, head and tail say; the rest is None.

    >>> found = find_dateline(Document("a", "By ANN ROEJuly 30, 2023 18:30 JST\nSEOUL -- Rain fell on the city on Friday."))
    >>> found.place, found.timezone, found.published.isoformat()
    ('Seoul', 'Asia/Seoul', '2023-07-30T18:30:00+09:00')
    """
    text = document.text
    opening = find_opening(text)
    own_day = opening.head.month_day if opening else None
    bylines = find_bylines(text, document.lang, known_day=_day_in_address(document.source_url), own_day=own_day)
    opening = opening or find_opening_at(text, _ends(bylines))
    place = opening.place if opening else _NOWHERE
    published, published_evidence = _published(document, bylines, place.country)
    updated, updated_evidence = _updated(document, bylines, place.country)
    date = _own_date(opening, published)
    byline = byline_name(text, bylines.published)
    if byline and opening and byline.start is not None and opening.head.start <= byline.start < opening.head.end:
        byline = None  # "SEOUL, July 28, 2023": a place before a date is no author
    evidence = [*evidence_of_opening(text, opening)] if opening else []
    if opening and date:
        evidence.append(
            Evidence("date", opening.head.date_words, opening.head.date_at, own_date_note(opening, published))
        )
    evidence += [found for found in (byline, published_evidence, updated_evidence) if found]
    return Dateline(
        document_id=document.id,
        place=place.name or None,
        region=place.region,
        country=place.country,
        latitude=place.latitude,
        longitude=place.longitude,
        timezone=place.timezone,
        agency=opening.head.agency if opening else None,
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
    said = bylines.published
    if document.published is not None:
        source = document.published_source or "given with the document"
        if said and _is_finer(said, document.published):
            stamp, note = _stamp(said, country)
            note = "; ".join(filter(None, (note, f"the same day is stated by {source}")))
            return stamp, evidence_of_stamp("published", document.text, said, note, ())
        against = _against(document.published, said)
        return document.published, Evidence("published", document.published.isoformat(), None, f"{source}{against}")
    if said is None:
        return None, None
    stamp, note = _stamp(said, country)
    return stamp, evidence_of_stamp("published", document.text, said, note, bylines.rejected)


def _is_finer(said: Candidate, stamp: Stamp) -> bool:
    """The text adds a clock to the day that the source states."""
    return not isinstance(stamp, dt.datetime) and said.written.day == stamp and said.written.clock is not None


def _updated(document: Document, bylines: Bylines, country: str | None) -> tuple[Stamp | None, Evidence | None]:
    if document.updated is not None:
        return document.updated, Evidence("updated", document.updated.isoformat(), None, "given with the document")
    if bylines.updated is None:
        return None, None
    stamp, note = _stamp(bylines.updated, country)
    return stamp, evidence_of_stamp("updated", document.text, bylines.updated, note, ())


def _stamp(candidate: Candidate, country: str | None) -> tuple[Stamp, str]:
    written = candidate.written
    if written.clock is None:
        return written.day, ""
    zoned = in_zone(dt.datetime.combine(written.day, written.clock), written.zone, country)
    return zoned.stamp, zoned.note


def _against(stamp: Stamp, said: Candidate | None) -> str:
    if said is None or said.is_update:
        return ""
    day = stamp.date() if isinstance(stamp, dt.datetime) else stamp
    return "" if day == said.written.day else f"; the text says {said.written.day.isoformat()}, which was not followed"


def _own_date(opening: Opening | None, published: Stamp | None) -> dt.date | None:
    if opening is None or opening.head.month_day is None:
        return None
    day = published.date() if isinstance(published, dt.datetime) else published
    return year_for(*opening.head.month_day, day, opening.head.year)


def _day_in_address(url: str | None) -> dt.date | None:
    found = _DAY_IN_ADDRESS.search(url[:_LONGEST_ADDRESS]) if url else None
    if not found:
        return None
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
