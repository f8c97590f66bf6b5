"""When a text says it was published: every date in its head and tail is weighed by what stands around it.

A wrong date is worse than none: a date that nothing speaks for is left alone.
"""

import datetime as dt
import re
from dataclasses import dataclass, replace

from timeline.datelines.cues import CUES, FREE_LEFT, FREE_LEFT_OF_SHORT_LINE, FREE_RIGHT, STATED, Cue, Surroundings
from timeline.datelines.day_order import day_first_in
from timeline.datelines.written import Written, written_dates

HEAD = 12_000
TAIL = 1_500
LEAST_WEIGHT = 4
_REACH = 60
_PROSE_WITHIN = 420
_SHORT_LEFT = 14  # a weekday: what stands above such a line may be the date's cue
_CROWD_WITHIN = 450
_CROWD = 3
_MARGIN = 2  # measured: of the dates that lead by no more, most are wrong
_ABOVE_STORY = frozenset({"the story follows", "a byline before it", "a byline above it", "a byline below it", *STATED})
_CLOSING = ".,;:!?)]}'’”»%–—-/"
_STORY_RUNS = 36
_SEEN_AT_MOST = 60  # a page with more dates than that is an archive


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date with what speaks for it and against it."""

    written: Written
    weight: int
    reasons: tuple[str, ...]
    is_update: bool


@dataclass(frozen=True, slots=True)
class Bylines:
    """The dates found: publication and last change; each None where nothing plain is said."""

    published: Candidate | None = None
    updated: Candidate | None = None
    rejected: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class _Hints:
    """Days stated elsewhere, which speak for a date equal to them."""

    known_day: dt.date | None
    own_day: tuple[int, int] | None


def find_bylines(
    text: str, lang: str | None = None, *, known_day: dt.date | None = None, own_day: tuple[int, int] | None = None
) -> Bylines:
    r"""The publication and change dates that a text states in words.

    Args:
        text: the document's text.
        lang: the document's language, if known.
        known_day: a day that speaks for a date equal to it, such as one in the address.
        own_day: month and day of the dateline, which speak for a date in the same way.

    >>> find_bylines("Joined May 1, 2009\nBy ANN ROEJULY 30, 2023\nRain fell.").published.written.day.isoformat()
    '2023-07-30'
    """
    dates = _dates(text, lang)
    if not dates:
        return Bylines()
    return _chosen(_first_preferred([_weighed(text, date, dates, _Hints(known_day, own_day)) for date in dates]))


def _first_preferred(candidates: list[Candidate]) -> list[Candidate]:
    """The first date that stands apart above the story gains: what comes below is comments and other stories."""
    apart = [c for c in candidates if "stands apart" in c.reasons and c.weight >= LEAST_WEIGHT and not c.is_update]
    first = next((c for c in apart if _ABOVE_STORY.intersection(c.reasons)), apart[0] if apart else None)
    if first is None:
        return candidates
    return [
        replace(c, weight=c.weight + 2, reasons=(*c.reasons, "the first of its kind")) if c is first else c
        for c in candidates
    ]


def _dates(text: str, lang: str | None) -> list[Written]:
    head_end = min(len(text), HEAD)
    tail_start = max(head_end, len(text) - TAIL)
    found: list[Written] = []
    day_first = day_first_in(text, head_end, lang)
    for start, end in ((0, head_end), (tail_start, len(text))):
        for date in written_dates(text, start, end, lang=lang, day_first=day_first):
            found.append(date)
            if len(found) >= _SEEN_AT_MOST:
                return found
    return found


def _weighed(text: str, date: Written, dates: list[Written], hints: _Hints) -> Candidate:
    around = surroundings(text, date, max((other.end for other in dates if other.end <= date.start), default=0))
    weight, reasons, kinds, is_stated = 0, [], set(), False
    for cue in CUES:
        if cue.note in reasons or not _applies(cue, around, is_stated=is_stated):
            continue
        weight += cue.weight
        reasons.append(cue.note)
        kinds.add(cue.kind)
        is_stated = is_stated or cue.states
    for holds, points, note in _circumstances(around, date, dates, hints, len(text)):
        if holds:
            weight += points
            reasons.append(note)
    is_update = "updated" in kinds and "'published' before it" not in reasons
    return Candidate(date, weight, tuple(reasons), is_update)


def _applies(cue: Cue, around: Surroundings, *, is_stated: bool) -> bool:
    if cue.where == "left" and around.touches_left:
        return False  # the words before it came from another box of the page
    if (cue.unless_stated and is_stated) or (cue.in_line and not around.right.strip()):
        return False
    return cue.pattern.search(getattr(around, cue.where)) is not None


def _circumstances(
    around: Surroundings, date: Written, dates: list[Written], hints: _Hints, length: int
) -> tuple[tuple[bool, int, str], ...]:
    """What speaks for or against a date apart from words."""
    free_left = around.touches_left or FREE_LEFT.search(around.left) is not None
    free_left = free_left or (not around.in_prose and FREE_LEFT_OF_SHORT_LINE.search(around.left) is not None)
    free_right = around.touches_right or FREE_RIGHT.match(around.right) is not None
    is_glued = around.touches_left or around.touches_right
    near = [other for other in dates if abs(other.start - date.start) < _CROWD_WITHIN]
    again = any(other.day == date.day for other in dates if other is not date)
    return (
        (free_left and free_right, 4, "stands apart"),
        (free_left != free_right, 1, "stands apart on one side"),
        (is_glued and not (free_left and free_right), 2, "glued to what is next to it"),
        (not free_left and around.in_prose and not is_glued, -4, "within a line of text"),
        (date.clock is not None, 2, "with a clock"),
        (date.zone is not None, 1, "with a zone"),
        (around.prose_follows, 2, "the story follows"),
        (len({other.day for other in near}) > _CROWD, -3, "one of a list of dates"),
        (again, 1, "stated twice"),
        (_is_day_of_viewing(around, date, dates), -5, "the day on which the page was seen"),
        (around.prose_before, -3, "below the story"),
        (date.day == hints.known_day, 6, "the day of the address"),
        ((date.day.month, date.day.day) == hints.own_day, 3, "the day of the dateline"),
        (date.start > length - TAIL and date.start > HEAD // 2, -2, "at the end"),
    )


def _is_day_of_viewing(around: Surroundings, date: Written, dates: list[Written]) -> bool:
    """A site's "Tuesday, August 1, 2023" above its menu: the first date, with its weekday, and a little older ones below."""
    if date is not dates[0] or around.prose_follows:
        return False
    has_weekday = date.start < date.date_start
    week = dt.timedelta(days=8)
    return has_weekday and any(dt.timedelta() <= date.day - other.day < week for other in dates[1:])


def surroundings(text: str, date: Written, floor: int = 0) -> Surroundings:
    """What stands around a date, cut to what is worth looking at; a cue before the previous date (`floor`) is that one's."""
    left = text[max(floor, date.start - _REACH) : date.start]
    right = text[date.end : date.end + _REACH]
    left_line = left.rpartition("\n")[2]
    right_line = right.partition("\n")[0]
    line_start = date.start - len(left_line)
    line_end = date.end + len(right_line)
    following = text[line_end : line_end + _PROSE_WITHIN]
    above = _last_line(text[max(floor, line_start - 160) : line_start])
    return Surroundings(
        left=left_line,
        lead=f"{above[-_REACH:]}\n{left_line}" if len(left_line) <= _SHORT_LEFT else left_line,
        right=right_line,
        above=above,
        below=_first_line(text[line_end : line_end + 160]),
        touches_left=left_line != "" and not left_line[-1].isspace() and left_line[-1] not in "([{",
        touches_right=right_line != "" and not right_line[0].isspace() and right_line[0] not in _CLOSING,
        prose_before=_is_prose(text[max(0, line_start - 2400) : max(0, line_start - 200)], _STORY_RUNS),
        prose_follows=_is_prose(following),
        in_prose=len(left_line) + len(right_line) > _REACH,
    )


def _last_line(text: str) -> str:
    return text.rstrip().rpartition("\n")[2].strip()


def _first_line(text: str) -> str:
    return text.lstrip().partition("\n")[0].strip()


_SENTENCE = re.compile(r"[a-zà-ÿ,;] [a-zà-ÿ]{1,12} [a-zà-ÿ]{1,14},? [^\W\d]")


def _is_prose(text: str, runs: int = 8) -> bool:
    """Menus are short words without small words between them; prose runs on in small letters."""
    return len(_SENTENCE.findall(text)) >= runs


def _chosen(candidates: list[Candidate]) -> Bylines:
    good = [candidate for candidate in candidates if candidate.weight >= LEAST_WEIGHT]
    # The first of equals: `max` keeps the earlier one.
    published = max((c for c in good if not c.is_update), key=lambda c: c.weight, default=None)
    updated = max((c for c in good if c.is_update), key=lambda c: c.weight, default=None)
    if published and updated and _is_of_another_story(published, updated):
        published = None
    if published and _is_contested(published, candidates):
        return Bylines(updated, updated, tuple(c for c in candidates if c is not updated))
    chosen = {id(published), id(updated)}
    return Bylines(published or updated, updated, tuple(c for c in candidates if id(c) not in chosen))


def _is_of_another_story(published: Candidate, updated: Candidate) -> bool:
    """A date without a word about it, far from the one that is said to be the last change, and no more likely."""
    is_far = abs(published.written.start - updated.written.start) > _CROWD_WITHIN
    is_stated = any(note in published.reasons for note in STATED)
    return is_far and not is_stated and published.weight <= updated.weight + 1


def _is_contested(published: Candidate, candidates: list[Candidate]) -> bool:
    """Another day is almost as likely, and no word decides: then neither is believed."""
    if any(note in published.reasons for note in STATED):
        return False
    rivals = (c.weight for c in candidates if c.written.day != published.written.day and not c.is_update)
    return published.weight - max(rivals, default=0) <= _MARGIN
