"""Certainty: how sure a text is of an event, by negation, modals, attribution and the date of publication."""

import datetime as dt

from timeline.extracting.scope import Passage
from timeline.languages.event_words import CertaintyWords
from timeline.languages.word_classes import Pos
from timeline.model import Anchor, Certainty, Interval
from timeline.resolving.calendar import DAY_SECONDS, number_of


def certainty(
    passage: Passage, interval: Interval | None, anchor: Anchor | None, wording: CertaintyWords | None
) -> Certainty:
    """The certainty of the event in a passage; unknown in a language that does not say how it is worded.

    >>> from timeline.extracting.scope import passages
    >>> from timeline.languages.en import language
    >>> text = "The minister denied that he met them on Friday."
    >>> (passage,) = passages(text, (0, 47), language().clauses, [(40, 46)])
    >>> certainty(passage, None, None, language().certainty), certainty(passage, None, None, None)
    (<Certainty.DENIED: 'denied'>, <Certainty.UNKNOWN: 'unknown'>)
    """
    if wording is None:
        return Certainty.UNKNOWN
    words = " ".join(word.lower for word in passage.words if word.part is not Pos.TIME)
    source = passage.source.lower if passage.source else ""
    trigger = passage.trigger.lower if passage.trigger else ""
    if passage.is_reporting and trigger in wording.attributing:
        return Certainty.REPORTED
    if source in wording.denying or (wording.denied.search(words) and not wording.not_until.search(words)):
        return Certainty.DENIED
    ahead = interval is not None and anchor is not None and interval.start > _end_of(anchor.day)
    return _prospect(words, wording, ahead=ahead, dated=interval is not None) or (
        Certainty.REPORTED if source in wording.attributing or wording.reported.search(words) else Certainty.HAPPENED
    )


def _prospect(words: str, wording: CertaintyWords, *, ahead: bool, dated: bool) -> Certainty | None:
    """Whether an event is possible, planned or expected; None where it is stated as a fact."""
    if wording.possible.search(words):
        return Certainty.POSSIBLE
    if wording.planned.search(words) and (ahead or not dated):
        return Certainty.PLANNED
    return Certainty.EXPECTED if wording.expected.search(words) or ahead else None


def _end_of(day: dt.date) -> int:
    return (number_of(day) + 1) * DAY_SECONDS - 1
