"""How an event stands to its time: at, during, since, until, before, after, from the words before it."""

import re
from dataclasses import replace

from timeline.model import Interval, Relation, Timex
from timeline.model.expressions import Mod
from timeline.model.grain import Grain
from timeline.resolving.edtf import edtf

_CLOSING = frozenset(".,;)!?\n")
_BEFORE_TIME = re.compile(
    r"\b(since|until|till|before|by|after|following|during|throughout|over|between|from|about|concerning|regarding)\s{1,2}(?:the\s)?$",
    re.IGNORECASE,
)
# "is not expected until Friday": it is, on Friday.
_NEGATED = re.compile(r"\b(?:not|never|no|nor)\b|n['’]t\b", re.IGNORECASE)
_WORDS = {
    "since": Relation.SINCE,
    "until": Relation.UNTIL,
    "till": Relation.UNTIL,
    "before": Relation.BEFORE,
    "by": Relation.BEFORE,
    "after": Relation.AFTER,
    "following": Relation.AFTER,
    "during": Relation.DURING,
    "throughout": Relation.DURING,
    "over": Relation.DURING,
    "between": Relation.BETWEEN,
    "about": Relation.ABOUT,
    "concerning": Relation.ABOUT,
    "regarding": Relation.ABOUT,
}
_FROM_TO = re.compile(r"(?:from|between)\b", re.IGNORECASE)
_NEAR = 16  # characters before a time in which its preposition stands


def relation(when: Timex, text: str) -> Relation | None:
    """How an event stands to its time; None where the time is not known.

    Without a word that says more, it is at a day or a moment, and during what is longer.
    """
    if when.interval is None:
        return None
    word = _word_before(when, text)
    if word in ("until", "till") and _negated(when, text):
        return Relation.AT
    ranged = _FROM_TO.match(when.mention.text) or (word == "from" and "/" in (when.edtf or ""))
    inside = Relation.BETWEEN if ranged else None
    return inside or _WORDS.get(word or "") or (Relation.AT if when.interval.grain <= Grain.DAY else Relation.DURING)


def _word_before(when: Timex, text: str) -> str | None:
    start = when.mention.start
    found = _BEFORE_TIME.search(text, max(0, start - _NEAR), start)
    return found[1].lower() if found else None


def _negated(when: Timex, text: str) -> bool:
    start = when.mention.start
    return _NEGATED.search(text[max(0, start - 80) : start]) is not None


def related(when: Timex, text: str) -> Timex:
    """The time of an event: open where the text says "since 1950" or "until Friday" and nothing follows to limit it."""
    interval, mention = when.interval, when.mention
    if interval is None or interval.grain < Grain.DAY:
        return when
    word = _word_before(when, text)
    if word not in _OPENING or text[mention.start - 1 : mention.start] != " " or not _closes(text, mention.end):
        return when
    if word in ("until", "till") and _negated(when, text):
        return when
    by_its_end = when.mod == Mod.END and word == "before"  # "before the end of the month"
    opened = _opened(interval, "until" if by_its_end else word)
    return replace(
        when, interval=opened, edtf=edtf(opened), reason=f"{when.reason}; open, since the text says {word!r}"
    )


_OPENING = frozenset(["since", "until", "till", "before", "after"])


def _closes(text: str, end: int) -> bool:
    return text[end : end + 1] in _CLOSING


def _opened(interval: Interval, word: str | None) -> Interval:
    length = interval.end - interval.start
    match word:
        case "since":
            return replace(interval, open_end=True)
        case "after":
            return replace(interval, start=interval.end, end=interval.end + length, open_end=True)
        case "before":
            return replace(interval, start=interval.start - length, end=interval.start, open_start=True)
    return replace(interval, open_start=True)
