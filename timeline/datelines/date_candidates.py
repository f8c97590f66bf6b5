"""Weigh each date of a text: the words around it, its place on the page, and the other dates."""

import datetime as dt
from collections import Counter
from collections.abc import Callable
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
    PUBLISHED,
    RUNS_ON,
    BylineCue,
)
from timeline.datelines.dates_in_text import DateInText
from timeline.datelines.features import Features, Prose, features_of
from timeline.languages.bylines import any_language
from timeline.reading.stamps import OF_EVENT
from timeline.text.lazy_patterns import deferred

HEAD = 16_000
TAIL = 1_500
NEAR = 450
_CROWD = 3
_LETTERS = deferred(r"[^\W\d_]+")
_FIGURES = deferred(r"\d+")
_RANGE = deferred(rf"\s{{0,2}}(?:[–—-]|{any_language().to})\s{{0,2}}")
_SAME_BOX = 60  # letters between "Published ..." and "Updated ..."
_TEASER_WORDS = 8
_ABOUT_A_WEEK = dt.timedelta(days=8)
VIEWING_DAY = "the day the page was viewed"
COMMENTED = "among the comments"
BELOW = "below the article"
APART = "set apart from the text"
ENDS_LINE = "ends a short line"
BEGINS_LINE_NOTE = "begins a short line"
FOLLOWED = "article text follows"
FUTURE = "after the moment of reading"


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A date with its weight and the reasons for and against it.

    Attributes:
        reasons: all of them.
        against: those that speak against it, the heaviest first.
    """

    written: DateInText
    weight: int
    reasons: tuple[str, ...]
    is_update: bool
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownDays:
    """Days known from outside the text, which support or exclude a date.

    Attributes:
        url_day: the day in the URL.
        dateline_day: month and day of the dateline.
        reading_day: the day of reading; no publication is later.
        event_days: the days of events, by the markup of the page.
    """

    url_day: dt.date | None = None
    dateline_day: tuple[int, int] | None = None
    reading_day: dt.date | None = None
    event_days: frozenset[dt.date] = frozenset()

    def is_possible(self, day: dt.date) -> bool:
        """Whether a day is not after the day of reading; time zones allow for one day more."""
        return self.reading_day is None or (day - self.reading_day).days <= 1


class TextDates:
    """All dates of a text: which ones share a format, which is the latest, which are ends of a range."""

    def __init__(self, text: str, dates: list[DateInText], known: KnownDays) -> None:
        self.dates = dates
        self._formats = {date.start: _format(text[date.start : date.end]) for date in dates}
        self._alike = Counter(self._formats.values())
        ranges = ((a, b) for a, b in pairwise(dates) if a.day < b.day and _RANGE.fullmatch(text, a.end, b.start))
        self._ends = {end.start for each in ranges for end in each}
        possible = {date.day for date in dates if known.is_possible(date.day)}
        self._latest = max(possible) if len(possible) > 1 else None

    def alike(self, date: DateInText) -> list[DateInText]:
        """The dates of the same format."""
        return [other for other in self.dates if self._formats[other.start] == self._formats[date.start]]

    def is_unlike_a_list(self, date: DateInText) -> bool:
        """Whether few dates share its format while many share another, as in a list of stories."""
        return self._alike[self._formats[date.start]] < _CROWD <= max(self._alike.values())

    def is_end_of_range(self, date: DateInText) -> bool:
        """Whether the date begins or ends a range: "July 28 - July 30"."""
        return date.start in self._ends

    def is_latest(self, date: DateInText) -> bool:
        """Whether no other day is later: linked stories are mostly older than the page."""
        return date.day == self._latest

    def is_of_teaser(self, date: DateInText, prose: Prose) -> bool:
        """Whether another day comes before any text; a date in the same box does not count."""
        others = (other.start for other in self.dates if other.start > date.end + _SAME_BOX and other.day != date.day)
        next_at = next(others, None)
        return next_at is not None and prose.words(date.end, next_at) < _TEASER_WORDS


def _format(words: str) -> str:
    """A date with its digits and letters masked: "a 0, 0"."""
    return _FIGURES.sub("0", _LETTERS.sub("a", words))


def weigh(text: str, date: DateInText, all_dates: TextDates, prose: Prose, known: KnownDays) -> DateCandidate:
    """Weigh one date of a text among all of them."""
    floor = max((other.end for other in all_dates.dates if other.end <= date.start), default=0)
    around = features_of(text, date, prose, floor)
    cues = _matching_cues(around)
    is_introduced = any(cue.states or cue.introduces for cue in cues.values())
    case = _Case(date, around, all_dates, prose, known, len(text), _edges(around, is_introduced=is_introduced))
    reasons: list[BylineCue | Reason] = [*cues.values(), *(reason for reason in REASONS if reason.holds(case))]
    is_update = PUBLISHED not in cues and any(cue.kind == "updated" for cue in cues.values())
    notes = tuple(reason.note for reason in reasons)
    against = tuple(each.note for each in sorted(reasons, key=lambda each: each.weight) if each.weight < 0)
    return DateCandidate(date, sum(reason.weight for reason in reasons), notes, is_update, against)


def _matching_cues(around: Features) -> dict[str, BylineCue]:
    """The first cue of each note that applies, in the order of the table."""
    found: dict[str, BylineCue] = {}
    is_introduced = False
    for cue in CUES:
        if cue.note not in found and _applies(cue, around, is_introduced=is_introduced):
            found[cue.note] = cue
            is_introduced = is_introduced or cue.states or cue.introduces
    return found


def _applies(cue: BylineCue, around: Features, *, is_introduced: bool) -> bool:
    if cue.where == "left" and around.touches_left:
        return False  # the words before it came from another box of the page
    if (cue.unless_stated and is_introduced) or (cue.in_line and not around.right.strip()):
        return False
    words = getattr(around, cue.where)
    return words != "" and cue.pattern.search(words) is not None


@dataclass(frozen=True, slots=True)
class _Edges:
    """Which sides of a date are free: at a line end, a mark or a seam."""

    left: bool
    right: bool


def _edges(around: Features, *, is_introduced: bool) -> _Edges:
    in_bracket = CITY_BRACKET.search(around.left) is not None and around.right.startswith(")")
    right = in_bracket or _is_free_right(around)
    # A label before a date with text glued to its end is in the same box of the page.
    left = in_bracket or _is_free_left(around) or (is_introduced and around.touches_right)
    return _Edges(left or (right and CITY_LEFT.search(around.left) is not None), right)


def _is_free_left(around: Features) -> bool:
    if around.touches_left or FREE_LEFT.search(around.left) is not None:
        return True
    return not around.in_prose and FREE_LEFT_OF_SHORT_LINE.search(around.left) is not None


def _is_free_right(around: Features) -> bool:
    if around.touches_right or FREE_RIGHT.match(around.right) is not None:
        return True
    return not around.in_prose and FREE_RIGHT_OF_SHORT_LINE.match(around.right) is not None


@dataclass(frozen=True, slots=True)
class _Case:
    """Everything that a reason may look at."""

    date: DateInText
    around: Features
    all_dates: TextDates
    prose: Prose
    known: KnownDays
    length: int
    edges: _Edges

    @property
    def is_apart(self) -> bool:
        """Free on both sides."""
        return self.edges.left and self.edges.right

    @property
    def is_glued(self) -> bool:
        """Without a space before or after it."""
        return self.around.touches_left or self.around.touches_right


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason for or against a date other than the words around it."""

    note: str
    weight: int
    holds: Callable[[_Case], bool]


def _ends_short_line(case: _Case) -> bool:
    around = case.around
    return bool(around.left) and not around.right.strip() and not case.edges.left and not around.in_prose


def _begins_short_line(case: _Case) -> bool:
    around = case.around
    return not around.left and BEGINS_LINE.match(around.right) is not None and not around.in_prose


def _continues_below(case: _Case) -> bool:
    return not case.around.right and RUNS_ON.match(case.around.below) is not None


def _is_in_list(case: _Case) -> bool:
    near = [other for other in case.all_dates.alike(case.date) if abs(other.start - case.date.start) < NEAR]
    return len({other.day for other in near}) > _CROWD or len(near) > 2 * _CROWD


def _is_repeated(case: _Case) -> bool:
    return any(other.day == case.date.day for other in case.all_dates.dates if other is not case.date)


def _is_viewing_day(case: _Case) -> bool:
    """A site's "Tuesday, August 1, 2023" above its menu: the first date, with a weekday, and slightly older dates below."""
    first, *others = case.all_dates.dates
    if case.date is not first or case.around.prose_follows:
        return False
    if any(other.day > first.day and other.clock for other in others):
        return False  # nothing on a page is later than the day it was viewed
    least = dt.timedelta(days=1 if first.clock else 0)  # a byline with its clock may be stated twice
    return first.has_weekday and any(least <= first.day - other.day < _ABOUT_A_WEEK for other in others)


def _is_near_end(case: _Case) -> bool:
    return case.date.start > case.length - TAIL and case.date.start > HEAD // 2


REASONS: tuple[Reason, ...] = (
    Reason(APART, 4, lambda case: case.is_apart),
    Reason("set apart on one side", 1, lambda case: case.edges.left != case.edges.right),
    Reason(ENDS_LINE, 2, _ends_short_line),
    Reason(BEGINS_LINE_NOTE, 2, _begins_short_line),
    Reason(COMMENTED, -6, lambda case: case.around.in_comments),
    Reason("the sentence continues below it", -4, _continues_below),
    Reason("no space between it and other text", 2, lambda case: case.is_glued and not case.is_apart),
    Reason(
        "within a line of text",
        -4,
        lambda case: not case.edges.left and case.around.in_prose and not case.is_glued,
    ),
    Reason("with a clock time", 1, lambda case: case.date.clock is not None),
    Reason("with a time zone", 1, lambda case: case.date.zone is not None),
    Reason(FOLLOWED, 3, lambda case: case.around.prose_follows),
    Reason("one of a list of dates", -3, _is_in_list),
    Reason("formatted unlike the dates in lists", 1, lambda case: case.all_dates.is_unlike_a_list(case.date)),
    Reason("the latest date", 1, lambda case: case.all_dates.is_latest(case.date)),
    Reason("one end of a range of days", -10, lambda case: case.all_dates.is_end_of_range(case.date)),
    Reason("no text before the next date", -2, lambda case: case.all_dates.is_of_teaser(case.date, case.prose)),
    Reason("stated twice", 1, _is_repeated),
    Reason(VIEWING_DAY, -5, _is_viewing_day),
    Reason(BELOW, -3, lambda case: case.around.prose_before),
    Reason(FUTURE, -20, lambda case: not case.known.is_possible(case.date.day)),
    Reason(OF_EVENT, -12, lambda case: case.date.day in case.known.event_days),
    Reason("the day in the URL", 6, lambda case: case.date.day == case.known.url_day),
    Reason(
        "the day of the dateline", 3, lambda case: (case.date.day.month, case.date.day.day) == case.known.dateline_day
    ),
    Reason("near the end of the text", -2, _is_near_end),
)
"""The reasons that depend on layout, context and what is known of the document."""
