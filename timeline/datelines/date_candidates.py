"""What speaks for and against each date of a text: the words around it, its place on the page, its company."""

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from timeline.datelines.byline_cues import (
    BEGINS_LINE,
    CITY_BRACKET,
    CITY_LEFT,
    CUES,
    FREE_LEFT,
    FREE_LEFT_OF_SHORT_LINE,
    FREE_RIGHT,
    FREE_RIGHT_OF_SHORT_LINE,
    RUNS_ON,
    BylineCue,
)
from timeline.datelines.dates_in_text import DateInText
from timeline.datelines.features import Prose, Surroundings, surroundings
from timeline.datelines.lazy_patterns import deferred
from timeline.languages.bylines import any_language

HEAD = 16_000
TAIL = 1_500
NEAR = 450
_CROWD = 3
_LETTERS = deferred(r"[^\W\d_]+")
_FIGURES = deferred(r"\d+")
_SPAN = deferred(rf"\s{{0,2}}(?:[–—-]|{any_language().to})\s{{0,2}}")
_SAME_BOX = 60  # letters between "Published ..." and "Updated ..."
_TEASER_WORDS = 8
VIEWED = "the day on which the page was seen"
COMMENTED = "among the comments"
BELOW = "below the story"
APART = "stands apart"
ENDS_LINE = "ends a short line"
BEGINS_LINE_NOTE = "begins a short line"
FUTURE = "after the moment of reading"


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A date with what speaks for it and against it."""

    written: DateInText
    weight: int
    reasons: tuple[str, ...]
    is_update: bool


@dataclass(frozen=True, slots=True)
class Hints:
    """What is known apart from the text, and speaks for or against a date.

    Attributes:
        known_day: a day that speaks for a date equal to it, such as one in the address.
        own_day: month and day of the dateline, which speak for a date in the same way.
        last_day: the day of reading; what comes after it is no publication.
    """

    known_day: dt.date | None = None
    own_day: tuple[int, int] | None = None
    last_day: dt.date | None = None

    def is_past(self, day: dt.date) -> bool:
        """Not after the day of reading, as far as that is known; clocks differ by less than a day."""
        return self.last_day is None or (day - self.last_day).days <= 1


class Company:
    """All dates of a text: which of them are written alike, which is the latest, where the next one stands."""

    def __init__(self, text: str, dates: list[DateInText], hints: Hints) -> None:
        self.dates = dates
        self._shapes = {date.start: _shape(text[date.start : date.end]) for date in dates}
        self._alike = Counter(self._shapes.values())
        spans = ((a, b) for a, b in pairwise(dates) if a.day < b.day and _SPAN.fullmatch(text, a.end, b.start))
        self._ends = {end.start for span in spans for end in span}
        past = {date.day for date in dates if hints.is_past(date.day)}
        self._latest = max(past) if len(past) > 1 else None

    def alike(self, date: DateInText) -> list[DateInText]:
        """The dates that are written in the same way."""
        shape = self._shapes[date.start]
        return [other for other in self.dates if self._shapes[other.start] == shape]

    def is_unlike_a_list(self, date: DateInText) -> bool:
        """Written as hardly another is, where others are written alike, as in a list of stories."""
        return self._alike[self._shapes[date.start]] < _CROWD <= max(self._alike.values())

    def is_end_of_span(self, date: DateInText) -> bool:
        """From one day to another: when something lasted."""
        return date.start in self._ends

    def is_latest(self, date: DateInText) -> bool:
        """No other day is later: what a page links to is mostly older than itself."""
        return date.day == self._latest

    def is_of_teaser(self, date: DateInText, prose: Prose) -> bool:
        """Another day stands before any text begins; what stands in the same box is no other."""
        others = (other.start for other in self.dates if other.start > date.end + _SAME_BOX and other.day != date.day)
        next_at = next(others, None)
        return next_at is not None and prose.words(date.end, next_at) < _TEASER_WORDS


def _shape(words: str) -> str:
    """A date without its figures and letters: "a 0, 0"."""
    return _FIGURES.sub("0", _LETTERS.sub("a", words))


def weighed(text: str, date: DateInText, company: Company, prose: Prose, hints: Hints) -> DateCandidate:
    """A date of a text with its weight, in the company of all of them."""
    dates = company.dates
    around = surroundings(text, date, prose, max((other.end for other in dates if other.end <= date.start), default=0))
    weight, reasons, kinds, is_introduced = 0, [], set(), False
    for cue in CUES:
        if cue.note in reasons or not _applies(cue, around, is_introduced=is_introduced):
            continue
        weight += cue.weight
        reasons.append(cue.note)
        kinds.add(cue.kind)
        is_introduced = is_introduced or cue.states or cue.introduces
    for holds, points, note in _circumstances(around, date, company, prose, hints, len(text), is_introduced):
        if holds:
            weight += points
            reasons.append(note)
    is_update = "updated" in kinds and "'published' before it" not in reasons
    return DateCandidate(date, weight, tuple(reasons), is_update)


def _applies(cue: BylineCue, around: Surroundings, *, is_introduced: bool) -> bool:
    if cue.where == "left" and around.touches_left:
        return False  # the words before it came from another box of the page
    if (cue.unless_stated and is_introduced) or (cue.in_line and not around.right.strip()):
        return False
    words = getattr(around, cue.where)
    return words != "" and cue.pattern.search(words) is not None


def _free_edges(around: Surroundings, is_introduced: bool) -> tuple[bool, bool]:
    """Whether a date stands free on its left and on its right; a label before a glued date is of the same box."""
    is_short = not around.in_prose
    in_bracket = CITY_BRACKET.search(around.left) is not None and around.right.startswith(")")
    right = in_bracket or around.touches_right or FREE_RIGHT.match(around.right) is not None
    right = right or (is_short and FREE_RIGHT_OF_SHORT_LINE.match(around.right) is not None)
    left = in_bracket or around.touches_left or (is_introduced and around.touches_right)
    left = left or FREE_LEFT.search(around.left) is not None
    left = left or (is_short and FREE_LEFT_OF_SHORT_LINE.search(around.left) is not None)
    return left or (right and CITY_LEFT.search(around.left) is not None), right


def _circumstances(
    around: Surroundings,
    date: DateInText,
    company: Company,
    prose: Prose,
    hints: Hints,
    length: int,
    is_introduced: bool,
) -> tuple[tuple[bool, int, str], ...]:
    """What speaks for or against a date apart from words."""
    dates = company.dates
    free_left, free_right = _free_edges(around, is_introduced)
    is_glued = around.touches_left or around.touches_right
    ends_line = bool(around.left) and not around.right.strip() and not free_left and not around.in_prose
    begins_line = not around.left and BEGINS_LINE.match(around.right) is not None and not around.in_prose
    near = [other for other in company.alike(date) if abs(other.start - date.start) < NEAR]
    again = any(other.day == date.day for other in dates if other is not date)
    return (
        (free_left and free_right, 4, APART),
        (free_left != free_right, 1, "stands apart on one side"),
        (ends_line, 2, ENDS_LINE),
        (begins_line, 2, BEGINS_LINE_NOTE),
        (around.in_comments, -6, COMMENTED),
        (not around.right and RUNS_ON.match(around.below) is not None, -4, "the text runs on below it"),
        (is_glued and not (free_left and free_right), 2, "glued to what is next to it"),
        (not free_left and around.in_prose and not is_glued, -4, "within a line of text"),
        (date.clock is not None, 1, "with a clock"),
        (date.zone is not None, 1, "with a zone"),
        (around.prose_follows, 3, "the story follows"),
        (len({other.day for other in near}) > _CROWD or len(near) > 2 * _CROWD, -3, "one of a list of dates"),
        (company.is_unlike_a_list(date), 1, "written unlike the lists"),
        (company.is_latest(date), 1, "the latest date"),
        (company.is_end_of_span(date), -10, "one end of a span of days"),
        (company.is_of_teaser(date, prose), -2, "no text before the next date"),
        (again, 1, "stated twice"),
        (_is_day_of_viewing(around, date, dates), -5, VIEWED),
        (around.prose_before, -3, BELOW),
        (not hints.is_past(date.day), -20, FUTURE),
        (date.day == hints.known_day, 6, "the day of the address"),
        ((date.day.month, date.day.day) == hints.own_day, 3, "the day of the dateline"),
        (date.start > length - TAIL and date.start > HEAD // 2, -2, "at the end"),
    )


def _is_day_of_viewing(around: Surroundings, date: DateInText, dates: list[DateInText]) -> bool:
    """A site's "Tuesday, August 1, 2023" above its menu: the first date, with its weekday, and a little older ones below."""
    if date is not dates[0] or around.prose_follows:
        return False
    week = dt.timedelta(days=8)
    if any(other.day > date.day and other.clock for other in dates[1:]):
        return False  # nothing on a page is later than its reading
    return date.has_weekday and any(dt.timedelta() <= date.day - other.day < week for other in dates[1:])
