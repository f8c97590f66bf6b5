"""Since, until, before, after: how the event stands to its time, where the preposition stands right before it."""

from dataclasses import replace

from timeline.expressions import Mod
from timeline.extracting.words import NEGATED, RELATION
from timeline.grain import Grain
from timeline.model import Interval, Resolved
from timeline.resolving.edtf import edtf

_CLOSING = frozenset(".,;)!?\n")


def related(when: Resolved, text: str) -> Resolved:
    """The time of an event: open where the text says "since 1950" or "until Friday" and nothing follows to limit it."""
    interval, mention = when.interval, when.mention
    if interval is None or interval.grain < Grain.DAY:
        return when
    found = RELATION.search(text[max(0, mention.start - 8) : mention.start])
    if found is None or text[mention.end : mention.end + 1] not in _CLOSING:
        return when
    word = found[1].lower()
    if word in ("until", "till") and NEGATED.search(text[max(0, mention.start - 80) : mention.start]):
        return when
    by_its_end = when.mod == Mod.END and word == "before"  # "before the end of the month"
    opened = _opened(interval, "until" if by_its_end else word)
    return replace(
        when, interval=opened, edtf=edtf(opened), reason=f"{when.reason}; open, since the text says {word!r}"
    )


def _opened(interval: Interval, word: str) -> Interval:
    match word:
        case "since":
            return replace(interval, open_end=True)
        case "after":
            return replace(
                interval, start=interval.end, end=interval.end + (interval.end - interval.start), open_end=True
            )
        case "before":
            return replace(
                interval, start=interval.start - (interval.end - interval.start), end=interval.start, open_start=True
            )
    return replace(interval, open_start=True)
