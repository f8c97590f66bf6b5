"""How sure a text is of an event: from its modals, negation and attribution, and from the side of publication."""

import datetime as dt
import re

from timeline.extracting.words import DENIED, EXPECTED, PLANNED, POSSIBLE, REPORTED
from timeline.model import Anchor, Certainty, Interval
from timeline.resolving.calendar import DAY_SECONDS, day_number


def certainty(clause: str, interval: Interval | None, anchor: Anchor | None) -> Certainty:
    """The certainty of the event that a clause tells.

    >>> certainty("The minister denied he met them", None, None)
    <Certainty.DENIED: 'denied'>
    """
    ahead = interval is not None and anchor is not None and interval.start > _end_of(anchor.day)
    if DENIED.search(clause) and not _NOT_UNTIL.search(clause):
        return Certainty.DENIED
    if POSSIBLE.search(clause):
        return Certainty.POSSIBLE
    if PLANNED.search(clause) and (ahead or interval is None):
        return Certainty.PLANNED
    if EXPECTED.search(clause) or ahead:
        return Certainty.EXPECTED
    return Certainty.REPORTED if REPORTED.search(clause) else Certainty.HAPPENED


# "was not published until Friday": it was, on Friday.
_NOT_UNTIL = re.compile(r"\b(?:not|never|n['’]t)\b.{1,80}\b(?:until|till)\b", re.IGNORECASE | re.DOTALL)


def _end_of(day: dt.date) -> int:
    return (day_number(day.year, day.month, day.day) + 1) * DAY_SECONDS - 1
