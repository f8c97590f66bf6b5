"""Lists under a line that is only a date: results, fixtures, entries of a log. Each item inherits that date."""

import re

from timeline.extracting.reference_day import ReferenceDay
from timeline.extracting.timed_sentences import TimedSentence, span_of
from timeline.model.grain import Grain

_MARKS = " \t-–—*•·:,;()[]"  # around a date on its line, and before an item
_BULLETS = "-–—*•·"
_FEWEST = 2  # items of a list
_SHORTEST, _LONGEST = 3, 100  # words and characters of an item
_ENDS_SENTENCE = (".", "!", "?", "…", '"', "”")
_LINE = re.compile(r"[^\n]*\n?")


def list_heading(text: str, sentence: TimedSentence) -> ReferenceDay | None:
    r"""The reference time that a line sets which is only a date; None where it has other words.

    >>> from timeline.extracting.timed_sentences import timed_sentences
    >>> from timeline.model import Document
    >>> from timeline.pipeline import tag_document
    >>> text = "Saturday, 3 May 2021:\nNorrby 3 Vale 1\nSkarvik 0 Tarn 0\n"
    >>> heading, *items = timed_sentences(tag_document(Document("a", text)))
    >>> [list_heading(text, heading).lists(item) for item in items]
    [True, True]
    """
    if len(sentence.times) != 1:
        return None
    (when,) = sentence.times
    (start, end), (first, last) = span_of(when), sentence.span
    is_alone = not text[first:start].strip(_MARKS) and not text[end:last].strip(_MARKS)
    if not is_alone or when.interval is None or when.interval.grain is not Grain.DAY:
        return None
    number = sentence.number
    return ReferenceDay(when, when.interval, number, number, last, event="", list_end=_end_of_list(text, last))


def _end_of_list(text: str, at: int) -> int:
    """Where the list after a date line ends; 0 where none follows."""
    items, end = 0, at
    for line in _LINE.finditer(text, at):
        written = line[0].strip()
        if written and not is_item(written):
            break
        items += bool(written)
        end = line.end()
    return end if items >= _FEWEST else 0


def is_item(line: str) -> bool:
    """Whether a line is a short one with a bullet or a figure, as menus and headings have none."""
    is_short = len(line.split()) >= _SHORTEST and len(line) <= _LONGEST and not line.endswith(_ENDS_SENTENCE)
    return is_short and (line[0] in _BULLETS or any(letter.isdigit() for letter in line))
