"""Which of the weighed dates is the publication: what their order tells, and when two of them leave each other in doubt."""

import sys
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from timeline.datelines.byline_cues import INTRODUCED, STATED
from timeline.datelines.date_candidates import (
    APART,
    BEGINS_LINE_NOTE,
    BELOW,
    COMMENTED,
    ENDS_LINE,
    NEAR,
    VIEWED,
    DateCandidate,
)
from timeline.datelines.features import Prose

LEAST_WEIGHT = 4
_MARGIN = 1  # measured: of the dates that lead by no more, most are wrong
_ABOVE_STORY = frozenset({"the story follows", "a byline before it", "a byline above it", "a byline below it", *STATED})
_PLACED = frozenset({BELOW, COMMENTED, *STATED})
_AGAINST = frozenset({VIEWED, COMMENTED})
_EDGES = frozenset({APART, ENDS_LINE, BEGINS_LINE_NOTE})
_LONGEST = "the longest text follows"
_STORY_WORDS = 20
_LONG_STORY = 80
_MANY = 4
_SEVERAL = 3
_LABELS = {"'published' before it": 6, INTRODUCED: 3, "a byline before it": 4, "a byline above it": 3}
_FEW = 8
_NEARER = 150
_BOX = 30


def in_order(candidates: list[DateCandidate], prose: Prose) -> list[DateCandidate]:
    """The candidates with what their order and the text between them add to their weights."""
    beside = _beside_change_preferred(_series_left(candidates))
    return _only_preferred(_labels_left(_story_preferred(_first_preferred(beside), prose)))


def _series_left(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """The same words before many dates below the story are those of readers: "Posted by: ..."."""
    labelled = Counter(note for c in candidates for note in set(c.reasons).intersection(STATED))
    many = {note for note, count in labelled.items() if count >= _MANY}
    return [_with(c, -8, COMMENTED) if BELOW in c.reasons and many.intersection(c.reasons) else c for c in candidates]


def _beside_change_preferred(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """A date right before that of a change is the publication: "30 July 2023, modified on 31 July 2023"."""
    pairs = {id(c) for c, change in pairwise(candidates) if _is_changed(c, change)}
    return [_with(c, 4, "a change is stated beside it") if id(c) in pairs else c for c in candidates]


def _is_changed(candidate: DateCandidate, change: DateCandidate) -> bool:
    between = change.written.start - candidate.written.end
    is_later = change.written.day >= candidate.written.day
    return (
        change.is_update
        and not candidate.is_update
        and between < _BOX
        and is_later
        and not _PLACED.intersection(candidate.reasons)
    )


def _labels_left(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """What is said of several days tells none of them apart: the teasers of other stories are labelled like the page's own."""
    days = {note: {c.written.day for c in candidates if note in c.reasons} for note in _LABELS}
    common = {note: points for note, points in _LABELS.items() if len(days[note]) >= _SEVERAL}
    return [_without(c, common) for c in candidates]


def _without(candidate: DateCandidate, common: dict[str, int]) -> DateCandidate:
    points = sum(common[note] for note in candidate.reasons if note in common)
    return (
        _with(candidate, -points, "as several others are")
        if points and _LONGEST not in candidate.reasons
        else candidate
    )


def _first_preferred(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """The first date that stands apart above the story gains: what comes below is comments and other stories."""
    apart = [c for c in candidates if APART in c.reasons and c.weight >= LEAST_WEIGHT and not c.is_update]
    first = next((c for c in apart if _ABOVE_STORY.intersection(c.reasons)), None)
    if first is None:
        return candidates
    return [_with(c, 1, "the first of its kind") if c is first else c for c in candidates]


def _story_preferred(candidates: list[DateCandidate], prose: Prose) -> list[DateCandidate]:
    """The date that the longest text follows gains: under the dates of teasers and comments there is little."""
    apart = [c for c in candidates if APART in c.reasons]
    if not apart:
        return candidates
    ends = [c.written.start for c in apart[1:]] + [sys.maxsize]
    stories = [_story_of(c, end, prose) for c, end in zip(apart, ends, strict=True)]
    longest = max(stories)
    if longest < max(_STORY_WORDS, prose.story_before(apart[0].written.start)):
        return candidates
    best = apart[stories.index(longest)]
    points = 8 if longest >= _LONG_STORY else 6
    preferred = [
        _with(c, points, _LONGEST) if c is best or _shares_box(c, best) else _nearer_left(c, best, prose)
        for c in candidates
    ]
    first = candidates[0]
    if first is not best and VIEWED not in first.reasons and _is_seen_before(first, best):
        preferred[0] = _with(preferred[0], -5, VIEWED)
    return preferred


def _shares_box(candidate: DateCandidate, best: DateCandidate) -> bool:
    """Stands apart right beside a change that the story follows: "Jul 30, 2023 Updated Jul 31, 2023"."""
    between = max(
        best.written.start - candidate.written.end,
        candidate.written.start - best.written.end,
    )
    return best.is_update and not candidate.is_update and APART in candidate.reasons and between < _BOX


def _nearer_left(candidate: DateCandidate, best: DateCandidate, prose: Prose) -> DateCandidate:
    """A date above the one that stands nearest to the story is that of a teaser, unless it shares its box."""
    between = best.written.start - candidate.written.end
    if candidate.is_update or between < _NEARER or prose.words(candidate.written.end, best.written.start) >= _FEW:
        return candidate
    return _with(candidate, -5, "another date stands nearer to the story")


def _story_of(candidate: DateCandidate, end: int, prose: Prose) -> int:
    """How much text a date has of its own; below the story there are menus and other stories, however long."""
    if candidate.weight <= 0:
        return 0
    words = prose.story(candidate.written.end, end)
    return words // 2 if BELOW in candidate.reasons else words


def _is_seen_before(first: DateCandidate, story: DateCandidate) -> bool:
    """A weekday and date at the very top, later than that of the story: the page tells the day on which it is seen."""
    return (
        first.written.has_weekday
        and first.written.day > story.written.day
        and not any(note in first.reasons for note in STATED)
    )


def _only_preferred(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """A date gains where no other day is written apart from running text."""
    likely = [c for c in candidates if c.weight > 0]
    if len({c.written.day for c in likely}) != 1 or any(_AGAINST.intersection(c.reasons) for c in likely):
        return candidates
    return [_with(c, 3, "no other date stands apart") if _EDGES.intersection(c.reasons) else c for c in candidates]


def _with(candidate: DateCandidate, points: int, note: str) -> DateCandidate:
    return replace(candidate, weight=candidate.weight + points, reasons=(*candidate.reasons, note))


def publication_and_update(candidates: list[DateCandidate]) -> tuple[DateCandidate | None, DateCandidate | None]:
    """The date of publication and that of the last change; None where nothing plain is said."""
    good = [candidate for candidate in candidates if candidate.weight >= LEAST_WEIGHT]
    # The first of equals: `max` keeps the earlier one.
    published = max((c for c in good if not c.is_update), key=lambda c: c.weight, default=None)
    updated = max((c for c in good if c.is_update), key=lambda c: c.weight, default=None)
    if published and updated and _is_of_another_story(published, updated):
        published = None
    if published and _is_contested(published, candidates):
        published = None
    return _with_its_clock(published, good) or updated, updated


def _with_its_clock(published: DateCandidate | None, good: list[DateCandidate]) -> DateCandidate | None:
    """The same day stated apart with its clock, as above a dateline that names the day only."""
    if published is None or published.written.clock is not None:
        return published
    finer = [c for c in good if c.written.clock and c.written.day == published.written.day and not c.is_update]
    above = (c for c in finer if APART in c.reasons and not {BELOW, COMMENTED}.intersection(c.reasons))
    return next(above, published)


def _is_of_another_story(published: DateCandidate, updated: DateCandidate) -> bool:
    """A date without a word about it, far from the one that is said to be the last change, and no more likely."""
    is_far = abs(published.written.start - updated.written.start) > NEAR
    is_stated = any(note in published.reasons for note in STATED)
    is_above_story = "the story follows" in published.reasons and not _is_after(published, updated)
    return is_far and not is_stated and not is_above_story and published.weight <= updated.weight + 1


def _is_contested(published: DateCandidate, candidates: list[DateCandidate]) -> bool:
    """Another day is almost as likely, and no word decides: then neither is believed."""
    if any(note in published.reasons for note in STATED):
        return False
    rivals = (c for c in candidates if c.written.day != published.written.day and not c.is_update)
    return any(published.weight - rival.weight <= _margin(published, rival) for rival in rivals)


def _margin(published: DateCandidate, rival: DateCandidate) -> int:
    """A rival counts for less where the story stands between, or where only little text follows it."""
    is_after_story = BELOW in rival.reasons and BELOW not in published.reasons and _is_after(rival, published)
    return 0 if is_after_story or _LONGEST in published.reasons else _MARGIN


def _is_after(one: DateCandidate, other: DateCandidate) -> bool:
    return one.written.start > other.written.start
