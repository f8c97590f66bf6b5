"""Which of the weighed dates is the publication: what their order tells, and when two of them leave each other in doubt."""

import sys
from collections import Counter
from dataclasses import replace

from timeline.datelines.candidates import (
    APART,
    BEGINS_LINE_NOTE,
    BELOW,
    COMMENTED,
    ENDS_LINE,
    NEAR,
    VIEWED,
    Candidate,
)
from timeline.datelines.cues import STATED
from timeline.datelines.surroundings import Prose

LEAST_WEIGHT = 4
_MARGIN = 1  # measured: of the dates that lead by no more, most are wrong
_ABOVE_STORY = frozenset({"the story follows", "a byline before it", "a byline above it", "a byline below it", *STATED})
_AGAINST = frozenset({VIEWED, COMMENTED})
_EDGES = frozenset({APART, ENDS_LINE, BEGINS_LINE_NOTE})
_LONGEST = "the longest text follows"
_STORY_WORDS = 20
_MANY = 4


def in_order(candidates: list[Candidate], prose: Prose) -> list[Candidate]:
    """The candidates with what their order and the text between them add to their weights."""
    return _only_preferred(_story_preferred(_first_preferred(_series_left(candidates)), prose))


def _series_left(candidates: list[Candidate]) -> list[Candidate]:
    """The same words before many dates below the story are those of readers: "Posted by: ..."."""
    labelled = Counter(note for c in candidates for note in set(c.reasons).intersection(STATED))
    many = {note for note, count in labelled.items() if count >= _MANY}
    return [_with(c, -8, COMMENTED) if BELOW in c.reasons and many.intersection(c.reasons) else c for c in candidates]


def _first_preferred(candidates: list[Candidate]) -> list[Candidate]:
    """The first date that stands apart above the story gains: what comes below is comments and other stories."""
    apart = [c for c in candidates if APART in c.reasons and c.weight >= LEAST_WEIGHT and not c.is_update]
    first = next((c for c in apart if _ABOVE_STORY.intersection(c.reasons)), None)
    if first is None:
        return candidates
    return [_with(c, 1, "the first of its kind") if c is first else c for c in candidates]


def _story_preferred(candidates: list[Candidate], prose: Prose) -> list[Candidate]:
    """The date that the longest text follows gains: under the dates of teasers and comments there is little."""
    apart = [c for c in candidates if APART in c.reasons]
    if not apart:
        return candidates
    ends = [c.written.start for c in apart[1:]] + [sys.maxsize]
    stories = [prose.story(c.written.end, end) * (c.weight > 0) for c, end in zip(apart, ends, strict=True)]
    longest = max(stories)
    if longest < _STORY_WORDS:
        return candidates
    best = apart[stories.index(longest)]
    preferred = [_with(c, 5, _LONGEST) if c is best else c for c in candidates]
    first = candidates[0]
    if first is not best and VIEWED not in first.reasons and _is_seen_before(first, best):
        preferred[0] = _with(preferred[0], -5, VIEWED)
    return preferred


def _is_seen_before(first: Candidate, story: Candidate) -> bool:
    """A weekday and date at the very top, later than that of the story: the page tells the day on which it is seen."""
    has_weekday = first.written.start < first.written.date_start
    return has_weekday and first.written.day > story.written.day and not any(note in first.reasons for note in STATED)


def _only_preferred(candidates: list[Candidate]) -> list[Candidate]:
    """A date gains where no other day is written apart from running text."""
    likely = [c for c in candidates if c.weight > 0]
    if len({c.written.day for c in likely}) != 1 or any(_AGAINST.intersection(c.reasons) for c in likely):
        return candidates
    return [_with(c, 3, "no other date stands apart") if _EDGES.intersection(c.reasons) else c for c in candidates]


def _with(candidate: Candidate, points: int, note: str) -> Candidate:
    return replace(candidate, weight=candidate.weight + points, reasons=(*candidate.reasons, note))


def publication_and_update(candidates: list[Candidate]) -> tuple[Candidate | None, Candidate | None]:
    """The date of publication and that of the last change; None where nothing plain is said."""
    good = [candidate for candidate in candidates if candidate.weight >= LEAST_WEIGHT]
    # The first of equals: `max` keeps the earlier one.
    published = max((c for c in good if not c.is_update), key=lambda c: c.weight, default=None)
    updated = max((c for c in good if c.is_update), key=lambda c: c.weight, default=None)
    if published and updated and _is_of_another_story(published, updated):
        published = None
    if published and _is_contested(published, candidates):
        published = None
    return published or updated, updated


def _is_of_another_story(published: Candidate, updated: Candidate) -> bool:
    """A date without a word about it, far from the one that is said to be the last change, and no more likely."""
    is_far = abs(published.written.start - updated.written.start) > NEAR
    is_stated = any(note in published.reasons for note in STATED)
    return is_far and not is_stated and published.weight <= updated.weight + 1


def _is_contested(published: Candidate, candidates: list[Candidate]) -> bool:
    """Another day is almost as likely, and no word decides: then neither is believed."""
    if any(note in published.reasons for note in STATED):
        return False
    rivals = (c for c in candidates if c.written.day != published.written.day and not c.is_update)
    return any(published.weight - rival.weight <= _margin(published, rival) for rival in rivals)


def _margin(published: Candidate, rival: Candidate) -> int:
    """A rival counts for less where the story stands between, or where only little text follows it."""
    is_after_story = BELOW in rival.reasons and BELOW not in published.reasons and _is_after(rival, published)
    return 0 if is_after_story or _LONGEST in published.reasons else _MARGIN


def _is_after(one: Candidate, other: Candidate) -> bool:
    return one.written.start > other.written.start
