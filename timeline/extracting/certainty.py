"""How sure a text is of an event: from its modals, negation and attribution, and from the side of publication."""

import datetime as dt
import re

from timeline.extracting.pos import Pos
from timeline.extracting.scope import Passage
from timeline.languages.en import clause_words as english
from timeline.model import Anchor, Certainty, Interval
from timeline.resolving.calendar import DAY_SECONDS, number_of

_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|(?:did|has|have|had|was|were|does|do|is|are|will|would|can|could) (?:not|never)"
    r"|(?:did|was|were|has|had|have|does|do|is|are|wo|would|ca|could)n't|cannot|never)\b"
)
# "was not published until Friday": it was, on Friday.
_NOT_UNTIL = re.compile(r"\b(?:not|never|\w+n't)\b.{1,80}\b(?:until|till)\b")
_POSSIBLE = re.compile(r"\b(?:may|might|could|possibl[ey]|perhaps|allegedly|alleged|if|unless|whether)\b")
_PLANNED = re.compile(
    r"\b(?:plan(?:s|ned)? (?:to|for)|scheduled|set to|due to|due|slated|intends?|aims?|agreed to|vow(?:s|ed)?|pledged|to be|will)\b"
)
_EXPECTED = re.compile(
    r"\b(?:expect(?:s|ed)?|forecasts?|likely|would|predict(?:s|ed)?|projected|should|hopes?|hoped|estimates?)\b"
)
_REPORTED = re.compile(r"\b(?:said|says|told|reported|according to|claimed|claims|stated|argued|reportedly)\b")


def certainty(passage: Passage, interval: Interval | None, anchor: Anchor | None) -> Certainty:
    """The certainty of what a passage tells.

    >>> from timeline.extracting.scope import passages
    >>> text = "The minister denied that he met them on Friday."
    >>> certainty(next(passages(text, (0, 47), [(40, 46)])), None, None)
    <Certainty.DENIED: 'denied'>
    """
    words = " ".join(word.lower for word in passage.words if word.part is not Pos.TIME)
    ahead = interval is not None and anchor is not None and interval.start > _end_of(anchor.day)
    source = passage.source.lower if passage.source else ""
    verb = passage.verb.lower if passage.verb else ""
    if passage.saying and verb in english.ATTRIBUTING:
        return Certainty.REPORTED
    if (_DENIED.search(words) and not _NOT_UNTIL.search(words)) or source in english.DENYING:
        return Certainty.DENIED
    return _ahead_or_not(words, ahead=ahead, dated=interval is not None) or (
        Certainty.REPORTED if source in english.ATTRIBUTING or _REPORTED.search(words) else Certainty.HAPPENED
    )


def _ahead_or_not(words: str, *, ahead: bool, dated: bool) -> Certainty | None:
    if _POSSIBLE.search(words):
        return Certainty.POSSIBLE
    if _PLANNED.search(words) and (ahead or not dated):
        return Certainty.PLANNED
    return Certainty.EXPECTED if _EXPECTED.search(words) or ahead else None


def _end_of(day: dt.date) -> int:
    return (number_of(day) + 1) * DAY_SECONDS - 1
