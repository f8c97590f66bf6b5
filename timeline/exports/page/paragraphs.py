"""The paragraph of each event, with its clause and the time words in it, for the reading panel."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline.exports.article import PARAGRAPH
from timeline.model import Tagged, Timex
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS, day_number, is_day
from timeline.view.records import Record
from timeline.view.text import excerpt
from timeline.view.wording import TimeSpan, when_words

_LONGEST = 600  # characters of a paragraph; of a longer one, the part around the clause
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The text around an event.

    Attributes:
        text: its paragraph.
        clause: where the clause of the event is in it.
        time: where the time words are in it; None where the date comes from elsewhere.
        alternatives: other days that the time words may mean, in words.
    """

    text: str
    clause: Span
    time: Span | None = None
    alternatives: tuple[str, ...] = ()


def paragraphs(records: Iterable[Record], documents: Iterable[Tagged]) -> list[Paragraph]:
    """The paragraph of each record, or its sentence where the document is not given.

    >>> paragraphs([{"document_id": "a", "sentence": "It rained on Friday.", "when_text": "Friday"}], [])[0].time
    (13, 19)
    """
    known = {tagged.document.id: _Text(tagged) for tagged in documents}
    return [
        known[record["document_id"]].paragraph(record) if record["document_id"] in known else _of_sentence(record)
        for record in records
    ]


def _of_sentence(record: Record) -> Paragraph:
    text = excerpt(record["sentence"], record["when_text"])
    at = text.find(record["when_text"]) if record["when_text"] else -1
    return Paragraph(text, (0, len(text)), (at, at + len(record["when_text"])) if at >= 0 else None)


class _Text:
    """A document, cut into paragraphs."""

    def __init__(self, tagged: Tagged) -> None:
        self._text, self._timexes = tagged.document.text, tagged.timexes
        self._paragraphs = [match.span() for match in PARAGRAPH.finditer(self._text)]
        self._starts = [start for start, _ in self._paragraphs]
        self._times = [when.mention.start for when in tagged.timexes]

    def paragraph(self, record: Record) -> Paragraph:
        clause = (record["char_start"], record["char_end"])
        at = bisect_right(self._starts, clause[0]) - 1
        if not 0 <= clause[0] < clause[1] or at < 0:
            return _of_sentence(record)
        whole = self._paragraphs[at]
        start, end = _around(self._text, whole, clause)
        when = self._timex(record["when_text"], clause, (start, end))
        time = (when.mention.start - start, min(when.mention.end, end) - start) if when else None
        text = self._text[start:end].rstrip()
        inside = (clause[0] - start, min(clause[1] - start, len(text)))
        shown = Paragraph(text, inside, time, _alternatives(when) if when else ())
        return _elided(shown, before=start > whole[0], after=end < whole[1])

    def _timex(self, words: str, clause: Span, around: Span) -> Timex | None:
        """The time expression with these words: in the clause, or else the nearest in its paragraph."""
        first, after = (bisect_left(self._times, edge) for edge in around)
        named = (when for when in self._timexes[first:after] if when.mention.text == words)
        return min(named, key=lambda when: _distance(when.mention.start, clause), default=None)


def _around(text: str, whole: Span, clause: Span) -> Span:
    """The paragraph, cut at spaces around the clause where it is too long."""
    start, end = whole
    if end - start <= _LONGEST:
        return whole
    air = max((_LONGEST - (clause[1] - clause[0])) // 2, 0)
    first, last = max(start, clause[0] - air), min(end, clause[1] + air)
    if first > start:
        space = text.find(" ", first, clause[0])
        first = space + 1 if space >= 0 else first
    if last < end:
        space = text.rfind(" ", clause[1], last)
        last = space if space >= 0 else last
    return first, last


def _distance(at: int, clause: Span) -> int:
    return max(clause[0] - at, at - clause[1] + 1, 0)


def _elided(paragraph: Paragraph, *, before: bool, after: bool) -> Paragraph:
    """The paragraph with an ellipsis where it is cut."""
    lead, rest = f"{_ELLIPSIS} " if before else "", f" {_ELLIPSIS}" if after else ""
    text = f"{lead}{paragraph.text}{rest}"
    by = len(lead)
    time = paragraph.time and (paragraph.time[0] + by, paragraph.time[1] + by)
    return replace(paragraph, text=text, clause=(paragraph.clause[0] + by, paragraph.clause[1] + by), time=time)


def _alternatives(when: Timex) -> tuple[str, ...]:
    return tuple(filter(None, map(_day_words, when.alternatives)))


def _day_words(value: str) -> str:
    match = _DAY.fullmatch(value)
    numbers = tuple(map(int, match.groups())) if match else (0, 0, 0)
    if not is_day(*numbers):
        return ""
    start = day_number(*numbers) * DAY_SECONDS
    return when_words(TimeSpan(start, start + DAY_SECONDS, Grain.DAY))
