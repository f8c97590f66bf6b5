"""Logs: clock times at the head of their lines have the day of the heading and go on over midnight."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.model import Anchor, Interval, TimeMention
from timeline.model.expressions import ClockTime, Expression, Range, Shift
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.calendar import DAY_SECONDS, civil
from timeline.resolving.context import Antecedent
from timeline.resolving.deixis import is_deictic, is_open
from timeline.text.lazy_patterns import deferred

_LINE_HEAD = deferred(
    r"[^\S\n]{0,8}(?:[-–*•\[(]\s?)?(?:[A-Z][a-z]{3,6}\.?\s)?$"
)  # "Around 06:00", but not "At 06:00 he left"
_SENTENCE_HEAD = deferred(r"[.!?]\s$")
_BLANK = deferred(r"\s*")
_FEWEST = 2
_TURN = 6 * 3600  # seconds by which a clock time must be behind the entry before it to be of the next day
_LONGEST_HEADING = 60  # characters beside the day in a heading


@dataclass(slots=True)
class ClockLog:
    """The entries of a log, as far as it has been read.

    Attributes:
        text: the document.
        heads: the offsets of the clock times that head an entry.
        newest_first: whether the entries go back in time.
        last_head: the offset of the last head.
        last: the head of the entry read last, with its date.
        last_end: where that entry ends: at the next head, the last one at an empty line.
    """

    text: str
    heads: frozenset[int] = frozenset()
    newest_first: bool = False
    last_head: int = 0
    last: Antecedent | None = None
    last_end: int = 0

    def day_for(self, mention: TimeMention, antecedents: Sequence[Antecedent], today: int | None) -> Antecedent | None:
        """The day of an entry with a clock time alone; None outside logs, and where neither heading nor anchor states it."""
        if mention.start not in self.heads or not _is_open(mention.expression):
            return None
        clock = _seconds(mention.expression) or 0
        latest = next((a for a in antecedents if a.interval.grain <= Grain.DAY and not a.background), None)
        if self.last is None or (latest is not None and latest.at > self.last.at and self._is_heading(latest)):
            return self._first_day(latest, today)
        return _of_day(self.last, _turned(clock - self.last.interval.start % DAY_SECONDS, self.newest_first))

    def _first_day(self, latest: Antecedent | None, today: int | None) -> Antecedent | None:
        if latest is not None and (self._is_heading(latest) or any(map(str.isdigit, latest.text))):
            return _of_day(latest, 0)
        return None if today is None else Antecedent("", calendar_units.containing(today, Grain.DAY))

    def _is_heading(self, day: Antecedent) -> bool:
        """Whether a day is all of its line or sentence, or the end of a short line."""
        start = self.text.rfind("\n", 0, day.at) + 1
        end = self.text.find("\n", day.at)
        before, after = self.text[start : day.at], self.text[day.at + len(day.text) : end if end >= 0 else None]
        is_line = not after.strip(" :") and len(before) <= _LONGEST_HEADING
        is_sentence = after[:1] in (".", ":") and (not before.strip() or before.rstrip()[-1:] in (".", "!", "?"))
        return is_line or is_sentence

    def anchor_for(self, mention: TimeMention, anchor: Anchor | None) -> Anchor | None:
        """The anchor of a mention: for a deictic one, the moment of the entry it is in; a bare weekday may head the next day."""
        if self.last is None or not is_deictic(mention.expression) or is_open(mention.expression):
            return anchor
        head = self.entry_around(mention)
        if head is None:
            return anchor
        year, month, number = civil(calendar_units.first_day(head.interval))
        if not dt.MINYEAR <= year <= dt.MAXYEAR:
            return anchor
        day = dt.date(year, month, number)
        by_the_clock = isinstance(mention.expression, Shift) and mention.expression.unit < Grain.DAY
        if anchor is not None and anchor.day == day and not by_the_clock:
            return anchor
        minute = head.interval.start % DAY_SECONDS // 60
        return Anchor(
            day,
            f"day of the entry: {head.text!r}",
            anchor.timezone if anchor else None,
            name="the entry",
            clock=dt.time(minute // 60, minute % 60),
        )

    def entry_around(self, mention: TimeMention) -> Antecedent | None:
        """The head of the entry that a mention is in."""
        return self.last if self.last is not None and mention.start < self.last_end else None

    def read(self, mention: TimeMention, interval: Interval | None) -> None:
        """Go on from a resolved mention."""
        if interval is not None and mention.start in self.heads:
            self.last = Antecedent(mention.text, interval, mention.start)
            self.last_end = len(self.text) if mention.start < self.last_head else self._end_of_last(mention.end)

    def _end_of_last(self, end: int) -> int:
        begun = _BLANK.match(self.text, end)
        found = self.text.find("\n\n", begun.end() if begun else end)
        return found if found >= 0 else len(self.text)


def clock_heads(mentions: Sequence[TimeMention], text: str) -> tuple[frozenset[int], bool, int]:
    """Where the entries of a log begin with a clock time, whether the newest is first, and where the last one begins."""
    heads = [mention for mention in mentions if _heads_entry(mention, text)]
    clocks = [_seconds(head.expression) or 0 for head in heads]
    if len(heads) < _FEWEST:
        return frozenset(), False, 0
    back = sum(0 < (before - after) % DAY_SECONDS <= _TURN for before, after in pairwise(clocks))
    return frozenset(head.start for head in heads), back * 2 > len(clocks) - 1, heads[-1].start


def _heads_entry(mention: TimeMention, text: str) -> bool:
    """Whether a clock time heads its line, alone or joined to the day before it, or is a label: "11.40: scan."."""
    if not isinstance(mention.expression, ClockTime | Range) or _seconds(mention.expression) is None:
        return False
    line = text.rfind("\n", 0, mention.start) + 1
    is_open = _is_open(mention.expression)
    if "\n" in mention.text or (is_open and _LINE_HEAD.match(text, line, mention.start)):
        return True
    return (
        is_open
        and text[mention.end : mention.end + 1] == ":"
        and _SENTENCE_HEAD.search(text, line, mention.start) is not None
    )


def _seconds(expression: Expression) -> int | None:
    """The second of the day of a clock time."""
    match expression:
        case Range(first=first):
            return _seconds(first)
        case ClockTime(hour=hour, minute=minute, second=second):
            return hour * 3600 + (minute or 0) * 60 + (second or 0)
    return None


def _is_open(expression: Expression) -> bool:
    """Whether a clock time does not state its day."""
    match expression:
        case Range(first=ClockTime(of=None)) | ClockTime(of=None):
            return True
    return False


def _turned(ahead: int, newest_first: bool) -> int:
    """How many days an entry is on from the one before it, whose clock it is ahead of by so many seconds."""
    if newest_first:
        return -1 if ahead > _TURN else 0
    return 1 if ahead < -_TURN else 0


def _of_day(entry: Antecedent, days: int) -> Antecedent:
    day = calendar_units.containing(calendar_units.first_day(entry.interval) + days, Grain.DAY)
    return Antecedent(entry.text, day, entry.at)
