"""The anchors inside a document: quoted mails, posts, log entries and dated quotations count from their own day.

Each is a span of the text with the date of its head. Inside it, expressions resolve as in a document of its own.
"""

import datetime as dt
import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline.languages.time_words import HeadWords
from timeline.model import Anchor, Genre, TimeMention
from timeline.model.expressions import Calendar, ClockTime, Expression
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.calendar import civil
from timeline.resolving.calendar_units import first_day
from timeline.resolving.context import Antecedent, Context
from timeline.resolving.resolver import resolve
from timeline.text.lazy_patterns import deferred

_LINE = deferred(r"[^\S\n]{0,8}((?:>[^\S\n]?){0,16})([^\n]*)(?:\n|\Z)")
_LONGEST_MAIL = 10_000  # characters of a quoted mail, where its lines are marked
_HEAD_OF_DOCUMENT = 800  # characters in which the date that heads a whole document begins
_HEAD_OF_MAIL = 300  # characters around "Sent:" in which "From:" is another line of the head
_LONGEST_QUOTATION = 2_000
_QUOTED_NEAR = 80  # characters between a date and the quotation that it dates
_OPENING = deferred(r"[^.!?\n\"“”]{0,80}[:,]\s{1,2}([\"“])")
_CLOSED = deferred(r"[,.!?][\"”]\s")
_QUOTE = deferred(r"[\"“”]")
_ENTRY_OPENS = deferred(r"[^\S\n]{0,8}(?:[-–*•·#\[(]\s?){0,2}(?P<poster>@\w{1,40},?\s(?:[·|–-]\s)?)?$")
_ENTRY_GOES_ON = deferred(r"[\])]?\s?(?:[:–—|·-]\s|(?=\n|\Z))|\s{2}")
_FEWEST_ENTRIES = 2
_PROSE = deferred(r"^[^\n]*[.!?][\"”’)]?[^\S\n]*$", re.MULTILINE)  # a line that ends as a sentence does
_ENDS_LINE = deferred(r"[^\w\n]{0,4}(?:\n|\Z)")


@dataclass(frozen=True, slots=True, eq=False)
class AnchoredSpan:
    """A part of a document with a day of its own.

    Attributes:
        start, end: half-open offsets; the head is before them.
        anchor: the day of its head.
        head: the date in the head, which the part may count on from.
        genre: how it reads: a message of that moment, or a narrative that goes on from there.
    """

    start: int
    end: int
    anchor: Anchor
    head: Antecedent
    genre: Genre


@dataclass(frozen=True, slots=True)
class _Part:
    """A part found by its head, which is not resolved yet."""

    start: int
    end: int
    kind: str
    genre: Genre = Genre.MESSAGE


def anchored_spans(
    mentions: Sequence[TimeMention], text: str, words: HeadWords, context: Context
) -> tuple[AnchoredSpan, ...]:
    """Find the parts of a text that have a date of their own, in the order of their starts; parts may be nested.

    Args:
        mentions: the time expressions of the text, in order.
        text: the document.
        words: how its language writes the heads.
        context: for heads that leave their year open; its anchor is the publication.
    """
    dated = [mention for mention in mentions if _states_day(mention.expression)]
    entries = _entries(dated, text)
    found = []
    for mention in dated:
        part = (
            _message(mention, text, words)
            or (_report(mention, text, words) if mention is dated[0] else None)
            or entries.get(mention.start)
        )
        span = _anchored(part, mention, context) if part else None
        if span is not None:
            found.append(span)
    return tuple(sorted(found, key=lambda span: span.start))


def _states_day(expression: Expression) -> bool:
    match expression:
        case Calendar(month=int(), day=int()):
            return True
        case ClockTime(of=Calendar(month=int(), day=int())):
            return True
    return False


def _anchored(part: _Part, head: TimeMention, context: Context) -> AnchoredSpan | None:
    found = resolve(head.expression, context)
    if found.interval is None or found.interval.grain > Grain.DAY:
        return None
    first = first_day(found.interval)
    year, month, number = civil(first)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    zone = context.anchor.timezone if context.anchor else None
    anchor = Anchor(
        dt.date(year, month, number), f"date of the {part.kind}: {head.text!r}", zone, name=f"the {part.kind}"
    )
    day = calendar_units.containing(first, Grain.DAY)
    antecedent = Antecedent(head.text, day if part.genre is Genre.NEWS else found.interval, head.start, full=True)
    return AnchoredSpan(part.start, part.end, anchor, antecedent, part.genre)


def _message(head: TimeMention, text: str, words: HeadWords) -> _Part | None:
    """The mail or quotation that a date heads."""
    line = text.rfind("\n", 0, head.start) + 1
    before = text[line : head.start]
    quoted = _LINE.match(before)
    depth, opening = (quoted[1].count(">"), quoted[2]) if quoted else (0, before)
    if words.reply_opens.match(opening):
        closed = words.reply_closes.match(text, head.end)
        if closed:
            return _Part(closed.end(), _end_of_mail(text, closed.end(), depth), "quoted message")
    if words.sent.match(opening) and _is_mail_head(text, head, words):
        return _Part(head.end, _end_of_mail(text, _next_line(text, head.end), depth), "message")
    return _quotation_after(head, text, words) or _quotation_before(head, text, words)


def _is_mail_head(text: str, head: TimeMention, words: HeadWords) -> bool:
    return words.sender.search(text, max(0, head.start - _HEAD_OF_MAIL), head.end + _HEAD_OF_MAIL) is not None


def _next_line(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end + 1


def _end_of_mail(text: str, start: int, depth: int) -> int:
    """Where the lines end that are marked with ">" as deep as the head, or as the first line of the body."""
    body = None
    for line in _LINE.finditer(text, start, start + _LONGEST_MAIL):
        if not line[2].strip():
            continue
        marks = line[1].count(">")
        if body is None:
            body = max(marks, depth)
            if body == 0:
                break
        elif marks < body:
            return line.start()
    return len(text)


def _report(head: TimeMention, text: str, words: HeadWords) -> _Part | None:
    """The whole report below a date-time group on a line of its own, or the minutes below the day of the meeting."""
    line = text.rfind("\n", 0, head.start) + 1
    if line > _HEAD_OF_DOCUMENT:
        return None
    is_group = isinstance(head.expression, ClockTime) and head.text[:6].isdigit()
    is_heading = _ENDS_LINE.match(text, head.end) is not None and words.minutes.search(text, 0, head.start) is not None
    if not is_heading and not (is_group and words.signal.match(text[line : head.start])):
        return None
    return _Part(head.end, len(text), "report", Genre.NEWS)


def _quotation_after(head: TimeMention, text: str, words: HeadWords) -> _Part | None:
    """ "In a post of [3 July 2022] he wrote: "...""."""
    opened = _OPENING.match(text, head.end)
    if opened is None:
        return None
    introduction = text[max(0, head.start - _QUOTED_NEAR) : head.start].rpartition(".")[2] + opened[0]
    if not words.quoting.search(introduction):
        return None
    start = opened.start(1)
    closed = _QUOTE.search(text, start + 1, start + _LONGEST_QUOTATION)
    return _Part(start, closed.end() if closed else len(text), "quoted words") if closed else None


def _quotation_before(head: TimeMention, text: str, words: HeadWords) -> _Part | None:
    """ ""...," he wrote on [3 July 2022]"."""
    low = max(0, head.start - 2 * _QUOTED_NEAR)
    closed = None
    for closed in _CLOSED.finditer(text, low, head.start):  # noqa: B007 - the last one is wanted
        pass
    if closed is None or not words.quoted.match(text[closed.end() : head.start]):
        return None
    opening = max(text.rfind(mark, max(0, closed.start() - _LONGEST_QUOTATION), closed.start()) for mark in '"“')
    return _Part(opening, closed.end(), "quoted words") if opening >= 0 else None


def _entries(dated: Sequence[TimeMention], text: str) -> dict[int, _Part]:
    """The posts and entries of a log or chronology: lines that begin with a date, at least two different ones."""
    heads = [head for head in dated if _opens_entry(head, text)]
    if len({head.expression for head in heads}) < _FEWEST_ENTRIES:
        return {}
    ends = [head.start for head in heads[1:]] + [_end_of_last(heads, text)]
    return {head.start: _entry(head, end, text) for head, end in zip(heads, ends, strict=True)}


def _end_of_last(heads: Sequence[TimeMention], text: str) -> int:
    """Where the last entry ends: after a list of results without sentences, where prose begins."""
    first, last = heads[0].end, heads[-1]
    if _PROSE.search(text, first, last.start):
        return len(text)
    prose = _PROSE.search(text, last.end)
    return prose.start() if prose else len(text)


def _opens_entry(head: TimeMention, text: str) -> bool:
    line = text.rfind("\n", 0, head.start) + 1
    opened = _ENTRY_OPENS.match(text, line, head.start)
    return opened is not None and _ENTRY_GOES_ON.match(text, head.end) is not None


def _entry(head: TimeMention, following: int, text: str) -> _Part:
    """The entry up to the next one, or, where text is on the line of the head, up to an empty line."""
    line_end = _next_line(text, head.end)
    end = following
    if text[head.end : line_end].strip():
        empty = text.find("\n\n", head.end, following)
        end = following if empty < 0 else empty
    is_moment = isinstance(head.expression, ClockTime) or text[max(0, head.start - 2) : head.start].strip() != ""
    return _Part(head.end, end, "entry", Genre.MESSAGE if is_moment else Genre.NARRATIVE)


def with_spans(
    mentions: Sequence[TimeMention], spans: Sequence[AnchoredSpan]
) -> Iterator[tuple[TimeMention, AnchoredSpan | None]]:
    """Each mention with the innermost span around it; None outside all of them."""
    inside: list[AnchoredSpan] = []
    ahead = deque(spans)
    for mention in mentions:
        while ahead and ahead[0].start <= mention.start:
            inside.append(ahead.popleft())
        while inside and inside[-1].end <= mention.start:
            inside.pop()
        yield mention, inside[-1] if inside else None
