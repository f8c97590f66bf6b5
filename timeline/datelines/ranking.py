"""Choose the publication date among the candidates: adjust their weights by order and context, reject close contests."""

import sys
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from timeline.datelines.byline_cues import INTRODUCED, PUBLISHED, REVIEWED, STATED
from timeline.datelines.date_candidates import (
    APART,
    BEGINS_LINE_NOTE,
    BELOW,
    COMMENTED,
    ENDS_LINE,
    FOLLOWED,
    NEAR,
    VIEWING_DAY,
    DateCandidate,
)
from timeline.datelines.features import Prose

LEAST_WEIGHT = 4
_MARGIN = 1  # most dates that lead by no more than this are wrong, as measured on annotated pages
_ABOVE_STORY = frozenset({FOLLOWED, "a byline before it", "a byline above it", "a byline below it", *STATED})
_PLACED = frozenset({BELOW, COMMENTED, *STATED})
_AGAINST = frozenset({VIEWING_DAY, COMMENTED})
_EDGES = frozenset({APART, ENDS_LINE, BEGINS_LINE_NOTE})
_LONGEST = "the longest text follows"
_STORY_WORDS = 20
_LONG_STORY = 80
_MANY = 4
_SEVERAL = 3
_HISTORY = 2
_LABELS = {PUBLISHED: 6, INTRODUCED: 3, "a byline before it": 4, "a byline above it": 3}
_FEW = 8
_NEARER = 150
_BOX = 30


def reranked(candidates: list[DateCandidate], prose: Prose) -> list[DateCandidate]:
    """The candidates with weights adjusted by their order and the text between them."""
    labelled = _promote_next_to_update(_demote_labels_of_comments(_demote_reviews(candidates)))
    return _promote_only(_discount_shared_labels(_promote_longest_story(_promote_first(labelled), prose)))


def _demote_reviews(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """Several steps of a review are the history of a paper before its publication: "Received ...; accepted ..."."""
    steps = sum(REVIEWED in c.reasons for c in candidates)
    if steps < _HISTORY:
        return candidates
    return [_adjusted(c, -20, "not yet published") if REVIEWED in c.reasons else c for c in candidates]


def _demote_labels_of_comments(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """A label repeated before many dates below the article belongs to reader comments: "Posted by: ..."."""
    labelled = Counter(note for c in candidates for note in set(c.reasons).intersection(STATED))
    many = {note for note, count in labelled.items() if count >= _MANY}
    return [
        _adjusted(c, -8, COMMENTED) if BELOW in c.reasons and many.intersection(c.reasons) else c for c in candidates
    ]


def _promote_next_to_update(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """A date right before an update is the publication: "30 July 2023, modified on 31 July 2023"."""
    pairs = {id(c) for c, change in pairwise(candidates) if _is_next_to_update(c, change)}
    return [_adjusted(c, 4, "an update is stated next to it") if id(c) in pairs else c for c in candidates]


def _is_next_to_update(candidate: DateCandidate, change: DateCandidate) -> bool:
    between = change.written.start - candidate.written.end
    is_later = change.written.day >= candidate.written.day
    return (
        change.is_update
        and not candidate.is_update
        and between < _BOX
        and is_later
        and not _PLACED.intersection(candidate.reasons)
    )


def _discount_shared_labels(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """A label shared by several days decides nothing: teasers of other stories carry the same label."""
    days = {note: {c.written.day for c in candidates if note in c.reasons} for note in _LABELS}
    common = {note: points for note, points in _LABELS.items() if len(days[note]) >= _SEVERAL}
    return [_without(c, common) for c in candidates]


def _without(candidate: DateCandidate, common: dict[str, int]) -> DateCandidate:
    points = sum(common[note] for note in candidate.reasons if note in common)
    return (
        _adjusted(candidate, -points, "label shared with other dates")
        if points and _LONGEST not in candidate.reasons
        else candidate
    )


def _promote_first(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """The first date set apart above the article gains: later ones belong to comments and other stories."""
    apart = [c for c in candidates if APART in c.reasons and c.weight >= LEAST_WEIGHT and not c.is_update]
    first = next((c for c in apart if _ABOVE_STORY.intersection(c.reasons)), None)
    if first is None:
        return candidates
    return [_adjusted(c, 1, "the first such date") if c is first else c for c in candidates]


def _promote_longest_story(candidates: list[DateCandidate], prose: Prose) -> list[DateCandidate]:
    """The date above the longest text gains: teasers and comments are short."""
    best, longest = _above_longest_story(candidates, prose)
    if best is None:
        return candidates
    points = 8 if longest >= _LONG_STORY else 6
    preferred = [
        _adjusted(c, points, _LONGEST) if c is best or _shares_box(c, best) else _demote_teaser(c, best, prose)
        for c in candidates
    ]
    first = candidates[0]
    if first is not best and VIEWING_DAY not in first.reasons and _is_viewing_day(first, best):
        preferred[0] = _adjusted(preferred[0], -5, VIEWING_DAY)
    return preferred


def _above_longest_story(candidates: list[DateCandidate], prose: Prose) -> tuple[DateCandidate | None, int]:
    """The date above the longest text and the length of that; None where the text before all dates is longer."""
    apart = [c for c in candidates if APART in c.reasons]
    if not apart:
        return None, 0
    ends = [c.written.start for c in apart[1:]] + [sys.maxsize]
    stories = [_story_of(c, end, prose) for c, end in zip(apart, ends, strict=True)]
    longest = max(stories)
    is_enough = longest >= max(_STORY_WORDS, prose.story_before(apart[0].written.start))
    return (apart[stories.index(longest)] if is_enough else None), longest


def _shares_box(candidate: DateCandidate, best: DateCandidate) -> bool:
    """Whether a date is set apart next to an update above the article: "Jul 30, 2023 Updated Jul 31, 2023"."""
    between = max(
        best.written.start - candidate.written.end,
        candidate.written.start - best.written.end,
    )
    return best.is_update and not candidate.is_update and APART in candidate.reasons and between < _BOX


def _demote_teaser(candidate: DateCandidate, best: DateCandidate, prose: Prose) -> DateCandidate:
    """A date farther above the article than the best one belongs to a teaser, unless both are in one box."""
    between = best.written.start - candidate.written.end
    if candidate.is_update or between < _NEARER or prose.words(candidate.written.end, best.written.start) >= _FEW:
        return candidate
    return _adjusted(candidate, -5, "another date is closer to the article")


def _story_of(candidate: DateCandidate, end: int, prose: Prose) -> int:
    """How many words of text follow a date; below the article they count half, for menus and other stories are long."""
    if candidate.weight <= 0:
        return 0
    words = prose.story(candidate.written.end, end)
    return words // 2 if BELOW in candidate.reasons else words


def _is_viewing_day(first: DateCandidate, story: DateCandidate) -> bool:
    """Whether a date with a weekday at the top, later than the article's, is the day the page was viewed."""
    return (
        first.written.has_weekday
        and first.written.day > story.written.day
        and not any(note in first.reasons for note in STATED)
    )


def _promote_only(candidates: list[DateCandidate]) -> list[DateCandidate]:
    """A date gains where no other day is set apart from running text."""
    likely = [c for c in candidates if c.weight > 0]
    if len({c.written.day for c in likely}) != 1 or any(_AGAINST.intersection(c.reasons) for c in likely):
        return candidates
    return [_adjusted(c, 3, "no other date is set apart") if _EDGES.intersection(c.reasons) else c for c in candidates]


def _adjusted(candidate: DateCandidate, points: int, note: str) -> DateCandidate:
    against = (note, *candidate.against) if points < 0 else candidate.against
    return replace(candidate, weight=candidate.weight + points, reasons=(*candidate.reasons, note), against=against)


def publication_and_update(candidates: list[DateCandidate]) -> tuple[DateCandidate | None, DateCandidate | None]:
    """The publication date and the date of the last change; None where none is clear."""
    good = [candidate for candidate in candidates if candidate.weight >= LEAST_WEIGHT]
    # The first of equals: `max` keeps the earlier one.
    published = max((c for c in good if not c.is_update), key=lambda c: c.weight, default=None)
    updated = max((c for c in good if c.is_update), key=lambda c: c.weight, default=None)
    if published and updated and _is_of_another_story(published, updated):
        published = None
    if published and _is_contested(published, candidates):
        published = None
    return _with_clock_of_same_day(published, good) or updated, updated


def _with_clock_of_same_day(published: DateCandidate | None, good: list[DateCandidate]) -> DateCandidate | None:
    """The same day with a clock time, set apart, as above a dateline that states only the day."""
    if published is None or published.written.clock is not None:
        return published
    finer = [c for c in good if c.written.clock and c.written.day == published.written.day and not c.is_update]
    above = (c for c in finer if APART in c.reasons and not {BELOW, COMMENTED}.intersection(c.reasons))
    return next(above, published)


def _is_of_another_story(published: DateCandidate, updated: DateCandidate) -> bool:
    """Whether an unlabelled date is far from the update and no likelier than it."""
    is_far = abs(published.written.start - updated.written.start) > NEAR
    is_stated = any(note in published.reasons for note in STATED)
    is_above_story = FOLLOWED in published.reasons and not _is_after(published, updated)
    return is_far and not is_stated and not is_above_story and published.weight <= updated.weight + 1


def _is_contested(published: DateCandidate, candidates: list[DateCandidate]) -> bool:
    """Whether another day is almost as likely and no label decides; then neither is accepted."""
    if any(note in published.reasons for note in STATED):
        return False
    rivals = (c for c in candidates if c.written.day != published.written.day and not c.is_update)
    return any(published.weight - rival.weight <= _margin(published, rival) for rival in rivals)


def _margin(published: DateCandidate, rival: DateCandidate) -> int:
    """The lead that is too small; none is needed over a rival below the article, or with the longest text."""
    is_after_story = BELOW in rival.reasons and BELOW not in published.reasons and _is_after(rival, published)
    return 0 if is_after_story or _LONGEST in published.reasons else _MARGIN


def _is_after(one: DateCandidate, other: DateCandidate) -> bool:
    return one.written.start > other.written.start
