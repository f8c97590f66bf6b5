"""Choose the publication among all dates that are stated: one ranking, with reasons for the winner and against the others."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from timeline.datelines.byline_cues import BYLINES, STATED
from timeline.datelines.bylines import Bylines
from timeline.datelines.candidate_stamps import day_of, joined, stamp_of
from timeline.datelines.date_candidates import DateCandidate
from timeline.datelines.evidence import evidence_of_ambiguity, evidence_of_stamp, rejections
from timeline.datelines.local_days import as_shown, by_country
from timeline.datelines.mail_heads import MailHead
from timeline.datelines.signal_heads import signal_head
from timeline.datelines.stated_dates import (
    dates_shown,
    rejected_note,
    stated_for_machines,
    stated_for_readers,
    stated_in_zone,
    stated_period,
)
from timeline.model import Document, Evidence, Period, Stamp, StatedDate
from timeline.reading.stamps import GIVEN_BY_USER, is_midnight_utc

_MINUTE = dt.timedelta(minutes=1)
_Found = tuple[Stamp, Evidence]


@dataclass(frozen=True, slots=True)
class Known:
    """All that is known of a document when its publication is chosen.

    Attributes:
        country: that of its place, language or address.
        has_zone: whether the time zone of its place is known.
        head: the head of a mail, if it begins with one.
    """

    document: Document
    bylines: Bylines
    country: str | None
    has_zone: bool
    head: MailHead | None = None

    @property
    def in_head(self) -> tuple[DateCandidate, ...]:
        """The byline in the head of a mail: without a `Date:`, only servers state dates there."""
        stated = self.bylines.published
        return (stated,) if stated and self.head and stated.written.start < self.head.end else ()


@dataclass(frozen=True, slots=True)
class StatedPublication:
    """The publication of a document: a day or moment, or only its month or year; with the evidence."""

    stamp: Stamp | None = None
    within: Period | None = None
    evidence: Evidence | None = None


def publication_of(known: Known) -> StatedPublication:
    """The first date of the ranking; where only a month or year is given, the first one within it."""
    found = [(where, each) for where, find in RANKING if (each := find(known))]
    stated = stated_period(known.document) if known.document.published is None else None
    possible = [each for _, each in found if stated is None or each[0] in stated[0]]
    if possible:
        stamp, evidence = possible[0]
        return StatedPublication(stamp, evidence=_against_others(evidence, day_of(stamp), found, known))
    if stated is not None:
        return StatedPublication(within=stated[0], evidence=_against_others(_of_period(*stated), None, found, known))
    return StatedPublication(evidence=_left_open(known))


def _outside_text(known: Known) -> _Found | None:
    """What the user, a record, a feed or the markup of a page states as a stamp."""
    document, stated = known.document, known.bylines.published
    published = document.published
    if published is None or is_after_reading(document):
        return None
    source = document.published_source or "given with the document"
    reason = _why_text_wins(stated, document, known.country)
    if stated and reason:
        stamp, note = stamp_of(stated, known.country)
        return stamp, evidence_of_stamp("published", document.text, stated, joined(note, f"{reason} {source}"))
    stamp, local = stated_in_zone(document, known.country) or _local(
        document, published, stated, has_zone=known.has_zone
    )
    return stamp, Evidence("published", published.isoformat(), None, joined(source, local))


def _of_mail(known: Known) -> _Found | None:
    head = known.head
    if head is None or head.published is None:
        return None
    return head.published, Evidence("published", head.words, head.start, "the date in the head of the mail")


def _of_signal(known: Known) -> _Found | None:
    head = signal_head(known.document.text)
    if head is None:
        return None
    return head.published, Evidence(
        "published", head.words, head.start, "the date-time group in the head of the report"
    )


def _for_machines(known: Known) -> _Found | None:
    return _in_words(stated_for_machines(known.document, known.country))


def _in_text(known: Known) -> _Found | None:
    stated = known.bylines.published
    if stated is None or known.in_head:
        return None
    stamp, note = stamp_of(stated, known.country)
    return stamp, evidence_of_stamp("published", known.document.text, stated, note)


def _for_readers(known: Known) -> _Found | None:
    return _in_words(stated_for_readers(known.document, known.country))


RANKING: tuple[tuple[str, Callable[[Known], _Found | None]], ...] = (
    ("outside the text", _outside_text),
    ("in the head of the mail", _of_mail),
    ("in the head of the report", _of_signal),
    ("in words in the metadata", _for_machines),
    ("in the text", _in_text),
    ("in words on the page", _for_readers),
)
"""Where a publication is stated, the most reliable first.

Among the markup of a page, the order is that of `timeline.reading.page_dates`; among the dates in the text, it is by the weights of
`byline_cues.CUES` and `date_candidates.REASONS`.
"""


def _in_words(found: tuple[Stamp, StatedDate] | None) -> _Found | None:
    return (found[0], Evidence("published", found[1].words, None, found[1].source)) if found else None


def _of_period(period: Period, stated: StatedDate) -> Evidence:
    note = f"{stated.source}: a {period.grain.word}; dates that depend on its day stay open"
    return Evidence("published", period.isoformat(), None, note)


def _against_others(evidence: Evidence, day: dt.date | None, found: list[tuple[str, _Found]], known: Known) -> Evidence:
    """The evidence with the other dates and the reasons against them."""
    document = known.document
    lower = [_lower(where, *each) for where, each in found if day_of(each[0]) != day]
    ranked = f"ranked lower: {', '.join(lower)}" if lower else ""
    notes = (ranked, rejected_note(document), _in_future(known), _rejected_in_text(known, day))
    return replace(evidence, note=joined(evidence.note, *notes)) if any(notes) else evidence


def _lower(where: str, stamp: Stamp, evidence: Evidence) -> str:
    return f"{day_of(stamp).isoformat()} ({where}: {evidence.note.partition(';')[0]})"


def _in_future(known: Known) -> str:
    published = known.document.published
    if published is None or not is_after_reading(known.document):
        return ""
    return f"not {published.isoformat()}, which is after the moment of reading"


def _rejected_in_text(known: Known, day: dt.date | None) -> str:
    candidates = (*known.in_head, *known.bylines.rejected)
    return rejections(each for each in candidates if each.written.day != day)


def _left_open(known: Known) -> Evidence | None:
    """The evidence for an empty date: what is stated instead."""
    document, ambiguous = known.document, known.bylines.ambiguous
    if ambiguous:
        return evidence_of_ambiguity(document.text, ambiguous)
    note = joined(rejected_note(document), _in_future(known), _rejected_in_text(known, None))
    first = next((each.words for each in document.other_dates if each.against), "")
    return Evidence("published", first, None, f"{note}; left empty") if note else None


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


def is_after_reading(document: Document) -> bool:
    """Whether a page states a date after it was read, which is a mistake of the page; a date given by the user is not."""
    if document.published is None or document.now is None or document.published_source == GIVEN_BY_USER:
        return False
    return (day_of(document.published) - day_of(document.now)).days > 1


def _why_text_wins(stated: DateCandidate | None, document: Document, country: str | None) -> str:
    """Why the text takes precedence over the date outside it; empty where it does not."""
    stamp = document.published
    if stated is None or stated.written.clock is None or stamp is None:
        return ""
    if isinstance(stamp, dt.datetime):
        local = stamp_of(stated, country)[0]
        is_local = isinstance(local, dt.datetime) and local.utcoffset() != stamp.utcoffset()
        is_same = is_local and _is_same_moment(local, stamp)
        return "the same moment in local time; stated by" if is_same else ""
    if stated.written.day == stamp:
        return "the same day is stated by"
    is_labelled = not stated.is_update and any(note in stated.reasons for note in (*STATED, *BYLINES))
    if is_labelled and is_of_page(document.published_source or ""):
        return f"more specific than {stamp.isoformat()}, which is stated by"
    return ""


def _is_same_moment(one: Stamp, other: dt.datetime) -> bool:
    if not isinstance(one, dt.datetime):
        return False
    return one.tzinfo is not None and other.tzinfo is not None and abs(one - other) < _MINUTE


def is_of_page(source: str) -> bool:
    """Whether a date comes from a page or feed, not from the user, a record or a table."""
    return bool(source) and source != GIVEN_BY_USER and not source.startswith(("field", "column"))
