"""Lists under a heading with a date: results, fixtures, entries of a log. Each item inherits that date."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from timeline.extracting.grammar.word import Span
from timeline.extracting.inheriting.reference_day import ReferenceDay
from timeline.extracting.timed_sentences import TimedSentence, span_of
from timeline.model.grain import Grain

_MARKS = " \t-–—*•·:,;()[]"  # around a date on its line, and before an item
_BULLETS = "-–—*•·"
_FEWEST = 2  # items of a list
_SHORTEST, _LONGEST = 3, 100  # words and characters of an item
_LONGEST_HEADING = 60  # characters of a heading with more than a date
_MOST_LINES = 200  # of a list; the next date begins one of its own
_MOST_WORDS = 4  # of a subheading: "Not before 10pm", "Court 2"
_ENDS_SENTENCE = (".", "!", "?", "…", '"', "”")
_LINE = re.compile(r"[^\n]*\n?")
# "Norrby v Vale", "Lee beat Park 6-4", "Norrby 3 Vale 1"
_CONTEST = re.compile(r"\w\s(?:vs?|bt)\.?\s\w|\D\d{1,3}[-–]\d{1,3}(?!\d)|^\D{3,40}\s\d{1,3},?\s\D{3,40}\s\d{1,3}$")


def list_heading(text: str, sentence: TimedSentence) -> ReferenceDay | None:
    r"""The reference time that a heading sets: a line that is only a date, or one with a date above results or fixtures.

    >>> from timeline.extracting.timed_sentences import timed_sentences
    >>> from timeline.model import Document
    >>> from timeline.pipeline import tag_document
    >>> text = "Results on 3 May 2021\nNorrby 3 Vale 1\nSkarvik 0 Tarn 0\n"
    >>> heading, *items = timed_sentences(tag_document(Document("a", text)))
    >>> [list_heading(text, heading).lists(item) for item in items]
    [True, True]
    """
    if len(sentence.times) != 1:
        return None
    (when,) = sentence.times
    (start, end), (first, last) = span_of(when), sentence.span
    if when.interval is None or when.interval.grain is not Grain.DAY:
        return None
    is_alone = not text[first:start].strip(_MARKS) and not text[end:last].strip(_MARKS)
    if not is_alone and not _is_heading(text[first:last]):
        return None
    list_end = _end_of_list(text, last, is_item if is_alone else is_contest)
    if not is_alone and not list_end:
        return None
    number = sentence.number
    return ReferenceDay(when, when.interval, number, number, last, event="", list_end=list_end)


def _is_heading(line: str) -> bool:
    return len(line) <= _LONGEST_HEADING and "\n" not in line and not line.endswith(_ENDS_SENTENCE)


def _end_of_list(text: str, at: int, is_one: Callable[[str], bool]) -> int:
    """Where the list after a heading ends; 0 where none follows."""
    items, end = 0, at
    for line in islice(_LINE.finditer(text, at), _MOST_LINES):
        written = line[0].strip()
        if is_one(written):
            items, end = items + 1, line.end()
        elif written and not _is_subheading(written):
            break
    return end if items >= _FEWEST else 0


def _is_subheading(line: str) -> bool:
    is_short = len(line) <= _LONGEST and len(line.split()) <= _MOST_WORDS and not line.endswith(_ENDS_SENTENCE)
    return is_short and any(letter.isdigit() for letter in line)


def items(text: str, sentence: TimedSentence) -> Iterator[Span]:
    """The items in a sentence of a list: one for each of its lines. A clock time is no item, but may be in a fixture."""
    start, last = sentence.span
    is_one = is_contest if sentence.times else is_item
    for line in text[start:last].splitlines(keepends=True):
        end = start + len(line)
        if is_one(line.strip()):
            yield start, start + len(line.rstrip())
        start = end


def is_item(line: str) -> bool:
    """Whether a line is a short one with a bullet or a figure, or a fixture, as menus and headings are not."""
    is_short = len(line) <= _LONGEST and len(line.split()) >= _SHORTEST and not line.endswith(_ENDS_SENTENCE)
    return is_short and (line[0] in _BULLETS or any(letter.isdigit() for letter in line) or is_contest(line))


def is_contest(line: str) -> bool:
    """Whether a line is a result or a fixture.

    >>> [is_contest(line) for line in ("Norrby 3 Vale 1", "Ann Lee v Bo Roe", "12 tips for voters")]
    [True, True, False]
    """
    return len(line) <= _LONGEST and not line.endswith(_ENDS_SENTENCE) and _CONTEST.search(line) is not None
