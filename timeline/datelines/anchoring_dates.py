"""The dates in a text that can change the anchor of a document whose publication is stated outside the text."""

import datetime as dt

from timeline.datelines.bylines import IsWeighed
from timeline.datelines.candidate_stamps import day_of
from timeline.datelines.dates_in_text import DateInText
from timeline.datelines.opening_datelines import find_opening_at
from timeline.datelines.publication import is_after_reading, is_of_page
from timeline.model import Document, Stamp

_ZONES_APART = dt.timedelta(days=2)  # the local days of one moment differ less; offsets reach from -12 to +14 hours


def anchoring_dates(document: Document, *, is_opened: bool) -> IsWeighed | None:
    """Whether a date of the text may be the moment of publication, or may open a dateline after it; None if any date may.

    Args:
        document: the text and its publication.
        is_opened: whether a line of the text opens with a dateline, so that none after a date is looked for.

    >>> bridge = Document("a", "Opened on May 3, 1998.", published=dt.date(2023, 7, 30))
    >>> anchoring_dates(bridge, is_opened=True)(DateInText(10, 21, dt.date(1998, 5, 3)))
    False
    """
    published, text = document.published, document.text
    if published is None or is_after_reading(document):
        return None
    is_page = is_of_page(document.published_source or "")

    def may_anchor(date: DateInText) -> bool:
        if _may_be(date, published, is_page=is_page):
            return True
        return not is_opened and find_opening_at(text, [date.end]) is not None

    return may_anchor


def _may_be(date: DateInText, published: Stamp, *, is_page: bool) -> bool:
    """Whether a date may take precedence over the publication outside the text, or give its local day."""
    if isinstance(published, dt.datetime):
        return published.tzinfo is not None and abs(date.day - day_of(published)) <= _ZONES_APART
    return date.clock is not None and (is_page or date.day == published)
