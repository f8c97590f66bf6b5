"""Find the dateline of a document: byline, opening dateline, place, and the fields that need all three."""

import datetime as dt

from timeline.datelines.byline_cues import BYLINES, STATED
from timeline.datelines.byline_names import byline_name
from timeline.datelines.bylines import Bylines, find_bylines
from timeline.datelines.date_candidates import DateCandidate, KnownDays
from timeline.datelines.evidence import (
    evidence_of_ambiguity,
    evidence_of_opening,
    evidence_of_stamp,
)
from timeline.datelines.gazetteer.places import Place
from timeline.datelines.local_days import as_shown, by_country, country_of
from timeline.datelines.mail_heads import mail_head
from timeline.datelines.opening_datelines import OpeningDateline, find_opening, find_opening_at, year_for
from timeline.datelines.stated_dates import (
    dates_shown,
    rejected_note,
    stated_for_machines,
    stated_for_readers,
    stated_period,
)
from timeline.model import Dateline, Document, Evidence, MonthDay, Period, Stamp, StatedDate
from timeline.model.lazy_patterns import deferred
from timeline.model.time_zones import in_zone
from timeline.reading.stamps import GIVEN_BY_USER, is_midnight_utc

_DAY_IN_URL = deferred(r"[/-]((?:19|20)\d\d)[/-]?(\d{2})[/-]?(\d{2})(?=[/._-]|\Z)")
_LONGEST_URL = 500
_LEAP_YEAR = 2000  # in which every day of a year exists
_COUNTING_NOTES = {
    "clock": "relative to the moment of reading",
    "days": "relative to the day of reading",
    "weeks": "relative to the day of reading in whole weeks, so up to six days too late",
}
_MINUTE = dt.timedelta(minutes=1)
_NO_PLACE = Place("", None, None, None, None, None)


def find_dateline(document: Document) -> Dateline:
    r"""Find where and when a document was written, from its metadata, head and tail; unknown fields are None.

    >>> found = find_dateline(Document("a", "By ANN ROEJuly 30, 2023 18:30 JST\nSEOUL -- Rain fell on the city on Friday."))
    >>> found.place, found.timezone, found.published.isoformat()
    ('Seoul', 'Asia/Seoul', '2023-07-30T18:30:00+09:00')
    """
    text = document.text
    opening = find_opening(text)
    dateline_day = opening.parsed.month_day if opening else None
    known = KnownDays(_day_in_url(document.source_url), dateline_day, _day(document.now))
    bylines = find_bylines(text, document.lang, known=known, now=document.now)
    opening = opening or find_opening_at(text, _ends(bylines))
    place = opening.place if opening else _NO_PLACE
    country = place.country or country_of(document)
    published, published_evidence = _published(document, bylines, country, has_zone=place.timezone is not None)
    updated, updated_evidence = _updated(document, bylines, country)
    within, published, published_evidence = _within(document, published, published_evidence)
    date = _dateline_date(opening, published, within)
    byline = _author(text, bylines, opening)
    is_ambiguous = published is None and bylines.ambiguous
    evidence = (
        *(evidence_of_opening(text, opening, date) if opening else ()),
        byline,
        published_evidence,
        updated_evidence,
        evidence_of_ambiguity(text, bylines.ambiguous) if is_ambiguous else None,
    )
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
        published_within=within,
        evidence=tuple(filter(None, evidence)),
    )


def _author(text: str, bylines: Bylines, opening: OpeningDateline | None) -> Evidence | None:
    byline = byline_name(text, bylines.published)
    if byline and opening and byline.start is not None and opening.parsed.start <= byline.start < opening.parsed.end:
        return None  # "SEOUL, July 28, 2023": a place before a date is no author
    return byline


def _ends(bylines: Bylines) -> list[int]:
    return [found.written.end for found in (bylines.published, bylines.updated) if found]


def _published(
    document: Document, bylines: Bylines, country: str | None, *, has_zone: bool
) -> tuple[Stamp | None, Evidence | None]:
    """The date outside the text takes precedence over the text; a disagreement is noted."""
    if document.published is not None and not _is_after_reading(document):
        return _outside_text(document, document.published, bylines.published, country, has_zone=has_zone)
    return (
        _of_mail(document)
        or _in_words(stated_for_machines(document, country))
        or _in_text(document, bylines, country)
        or _in_words(stated_for_readers(document, country))
        or (None, _only_rejected(document))
    )


def _within(
    document: Document, published: Stamp | None, evidence: Evidence | None
) -> tuple[Period | None, Stamp | None, Evidence | None]:
    """The month or year that is stated as the publication, unless a day within it is known."""
    found = stated_period(document) if document.published is None else None
    if found is None or (published is not None and published in found[0]):
        return None, published, evidence
    period, stated = found
    other = f"the text says {published.isoformat()}, which was not used" if published else ""
    note = _joined(f"{stated.source}: a {period.grain.word}; dates that depend on its day stay open", other)
    return period, None, Evidence("published", period.isoformat(), None, note)


def _only_rejected(document: Document) -> Evidence | None:
    """The evidence for an empty date: what the source states instead."""
    note = rejected_note(document)
    first = next((each.words for each in document.other_dates if each.against), "")
    return Evidence("published", first, None, f"{note}; left empty") if note else None


def _outside_text(
    document: Document, published: Stamp, stated: DateCandidate | None, country: str | None, *, has_zone: bool
) -> tuple[Stamp, Evidence]:
    source = document.published_source or "given with the document"
    reason = _why_text_wins(stated, document, country)
    if stated and reason:
        stamp, note = _stamp(stated, country)
        return stamp, evidence_of_stamp("published", document.text, stated, _joined(note, f"{reason} {source}"), ())
    stamp, local = _local(document, published, stated, has_zone=has_zone)
    against = "" if local else _disagreement(published, stated)
    note = _joined(f"{source}{against}", local, rejected_note(document))
    return stamp, Evidence("published", published.isoformat(), None, note)


def _local(document: Document, published: Stamp, stated: DateCandidate | None, *, has_zone: bool) -> tuple[Stamp, str]:
    """A moment in UTC by the local day that the page shows; midnight UTC is a day. The day decides before the clock."""
    if not isinstance(published, dt.datetime) or published.utcoffset() != dt.timedelta():
        return published, ""
    if document.published_source == GIVEN_BY_USER:
        return published, ""
    in_text = [stated.written] if stated and not stated.is_update else []
    shown = as_shown(published, [*in_text, *dates_shown(document)])
    is_day = is_midnight_utc(published)
    if shown and (isinstance(shown, dt.datetime) or not is_day):
        return shown, "the local day that the page shows for this moment in UTC"
    if is_day:
        return published.date(), "midnight UTC, which stands for the day"
    return (None if has_zone else by_country(published, document)) or (published, "")


def _in_text(document: Document, bylines: Bylines, country: str | None) -> tuple[Stamp, Evidence] | None:
    stated = bylines.published
    if stated is None:
        return None
    stamp, note = _stamp(stated, country)
    if document.published is not None:
        note = _joined(note, f"not {document.published.isoformat()}, which is after the moment of reading")
    return stamp, evidence_of_stamp("published", document.text, stated, note, bylines.rejected)


def _in_words(found: tuple[Stamp, StatedDate] | None) -> tuple[Stamp, Evidence] | None:
    return (found[0], Evidence("published", found[1].words, None, found[1].source)) if found else None


def _of_mail(document: Document) -> tuple[Stamp, Evidence] | None:
    head = mail_head(document.text, document.lang)
    if head is None or head.published is None:
        return None
    return head.published, Evidence("published", head.words, head.start, "the date in the head of the mail")


def _is_after_reading(document: Document) -> bool:
    """Whether a page states a date after it was read, which is a mistake of the page; a date given by the user is not."""
    day, last = _day(document.published), _day(document.now)
    if day is None or last is None or document.published_source == GIVEN_BY_USER:
        return False
    return (day - last).days > 1


def _why_text_wins(stated: DateCandidate | None, document: Document, country: str | None) -> str:
    """Why the text takes precedence over the date outside it; empty where it does not."""
    stamp = document.published
    if stated is None or stated.written.clock is None or stamp is None:
        return ""
    if isinstance(stamp, dt.datetime):
        local = _stamp(stated, country)[0]
        is_local = isinstance(local, dt.datetime) and local.utcoffset() != stamp.utcoffset()
        is_same = is_local and _is_same_moment(local, stamp)
        return "the same moment in local time; stated by" if is_same else ""
    if stated.written.day == stamp:
        return "the same day is stated by"
    is_labelled = not stated.is_update and any(note in stated.reasons for note in (*STATED, *BYLINES))
    if is_labelled and _is_of_page(document.published_source or ""):
        return f"more specific than {stamp.isoformat()}, which is stated by"
    return ""


def _is_same_moment(one: Stamp, other: dt.datetime) -> bool:
    if not isinstance(one, dt.datetime):
        return False
    return one.tzinfo is not None and other.tzinfo is not None and abs(one - other) < _MINUTE


def _is_of_page(source: str) -> bool:
    """Whether a date comes from a page or feed, not from the user, a record or a table."""
    return bool(source) and source != GIVEN_BY_USER and not source.startswith(("field", "column"))


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
    return "" if day == stated.written.day else f"; the text says {stated.written.day.isoformat()}, which was not used"


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
    return year_for(month, day, _day(published), opening.parsed.year)


def _day_in_url(url: str | None) -> dt.date | None:
    found = _DAY_IN_URL.search(url[:_LONGEST_URL]) if url else None
    if not found:
        return None
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _day(stamp: Stamp | None) -> dt.date | None:
    return stamp.date() if isinstance(stamp, dt.datetime) else stamp
