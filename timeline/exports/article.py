"""The article with every time expression marked, and its meaning and reason in a tooltip."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from timeline.exports.escaping import escaped
from timeline.exports.urls import event_fragment
from timeline.model import Tagged, Timex
from timeline.view.records import Record
from timeline.view.wording import TimeSpan, when_words
from timeline.view.words import say

PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t\r]*\n))*")
"""A paragraph: lines up to an empty one."""


def article_html(tagged: Tagged, records: Iterable[Record]) -> str:
    """The text of a document as HTML, its time expressions linked to the rows of their events.

    >>> from timeline.model import Document, Dateline
    >>> article_html(Tagged(Document("a", "It <rained>."), Dateline("a")), [])
    '<p>It &lt;rained&gt;.</p>'
    """
    text, events = tagged.document.text, _events_by_timex(tagged, records)
    starts = [when.mention.start for when in tagged.timexes]
    paragraphs = []
    for paragraph in PARAGRAPH.finditer(text):
        first, after = bisect_left(starts, paragraph.start()), bisect_left(starts, paragraph.end())
        inside = list(enumerate(tagged.timexes[first:after], first))
        paragraphs.append(f"<p>{''.join(_pieces(text, paragraph.span(), inside, events))}</p>")
    return "\n".join(paragraphs)


_LONGEST_CLAUSE = 5_000  # characters; the most between the start of a clause and a time in it


def _events_by_timex(tagged: Tagged, records: Iterable[Record]) -> dict[int, str]:
    """The event that each time expression dates, by the number of the expression: that of the shortest clause around it."""
    clauses = sorted(
        (record["char_start"], record["char_end"] - record["char_start"], record["when_text"], record["event_id"])
        for record in records
        if record["document_id"] == tagged.document.id
    )
    starts = [start for start, *_ in clauses]
    found: dict[int, str] = {}
    for number, when in enumerate(tagged.timexes):
        mention = when.mention
        low = bisect_left(starts, mention.start - _LONGEST_CLAUSE)
        around = clauses[low : bisect_right(starts, mention.start)]
        near = [
            (length, event)
            for start, length, words, event in around
            if mention.start < start + length and words == mention.text
        ]
        if near:
            found[number] = min(near)[1]
    return found


def _pieces(text: str, span: tuple[int, int], inside: list[tuple[int, Timex]], events: dict[int, str]) -> Iterator[str]:
    at, end = span
    for number, when in inside:
        start, stop = when.mention.start, min(when.mention.end, end)
        if start < at:  # inside another expression, which is already marked
            continue
        yield escaped(text[at:start])
        yield _marked(text[start:stop], number, when, events.get(number))
        at = stop
    yield escaped(text[at:end])


def _marked(words: str, number: int, when: Timex, event: str | None) -> str:
    name = _id(number)
    kind = "time" if when.interval else "time undated"
    common = f'class="{kind}" id="{name}" aria-describedby="{name}-note"'
    marked = f"<mark>{escaped(words)}</mark>"
    linked = (
        f'<a {common} href="#{event_fragment(event)}">{marked}</a>'
        if event
        else f'<span {common} tabindex="0">{marked}</span>'
    )
    return f'{linked}<span class="note" role="tooltip" id="{name}-note">{_note(when)}</span>'


def _note(when: Timex) -> str:
    return f"<b>{escaped(_meaning(when))}</b> {escaped(when.reason)}"


def _meaning(when: Timex) -> str:
    interval = when.interval
    if interval is None:
        return say("undated_meaning")
    start = None if interval.open_start else interval.start
    end = None if interval.open_end else interval.end
    return when_words(TimeSpan(start, end, interval.grain, interval.approximate, when.value))


def _id(number: int) -> str:
    return f"time-{number + 1}"
