"""Disambiguation: which of the dates that an open expression may mean is meant.

"July 27" and "Friday" have one candidate in each year or week. The nearest one to publication is chosen, unless a tense cue
asks for the other side; how much farther that one may be depends on the case. All weights are in one table, below.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

from timeline.model import Genre, Interval, Rejected
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.resolving.context import Antecedent, Context, Direction, TenseCue
from timeline.resolving.resolution import Resolution, dated


class Reach(NamedTuple):
    """A case of the table: how many times the distance of the nearest candidate another one may have.

    Attributes:
        times: the factor.
        why: what it decides, and why it is as large as it is.
    """

    times: float
    why: str


CUE_TO_DAY = Reach(4, "a tense cue chooses a day: its year would be stated if the same day were near on the other side")
CUE_TO_PART_OF_YEAR = Reach(3, "a tense cue chooses a quarter or half: there is another one every year")
CUE_TO_OTHER = Reach(40, "a tense cue chooses a weekday, month or season: the cue counts for almost any distance")
PAST_VERB = Reach(400, "a verb in the past governs a date: what has happened is never after publication")
AHEAD_IN_MESSAGE = Reach(4, "a message without a tense cue looks ahead: its writer mostly names days to come")
ALTERNATIVE = Reach(1.25, "a candidate about as near as the chosen one remains an alternative")
BACK_IN_NARRATIVE = Reach(1.25, "a narrative goes on: a date before the reference time must be that much nearer")
BACK_IN_NEWS = Reach(4, "a passage of news goes on: a date before its reference time must be that much nearer")
AHEAD_OF_STORY = Reach(4, "what was fixed beforehand is mostly after the time of its story")
OUT_OF_YEAR = Reach(8, "a story that leaves its year backwards, or the year of its heading, states the other one")
EITHER_WAY = Reach(1, "the past perfect steps back from the reference time, or from the time of a report")
ALTERNATIVE_IN_NARRATIVE = Reach(1.5, "a candidate about as near to the reference time remains an alternative")

NO_TENSE = "; there are no tense cues for the language"
# Why a candidate was rejected, for people; the anchor is named as in the other reasons.
FARTHER = "farther from {anchor}"
AGAINST_CUE = "on the other side of {anchor} than the tense cue asks for"
BEYOND_REACH = "on the side that the tense cue asks for, but much farther from {anchor}"
NOT_AHEAD = "before {anchor}, where a message without a tense cue looks ahead"
NO_FUTURE_CUE = "after {anchor}, and no future cue"
FARTHER_FROM_ANTECEDENT = "farther from the date before it in the text"


_PARTS = 3  # a month or season that is over by a few days is as far as a third of it, so that "will open in May" is the next one


def cue_reach(grain: Grain) -> Reach:
    """How far a tense cue is followed, for candidates of a grain."""
    if grain is Grain.DAY:
        return CUE_TO_DAY
    return CUE_TO_PART_OF_YEAR if grain in (Grain.QUARTER, Grain.HALF) else CUE_TO_OTHER


def _reach_of(context: Context, grain: Grain) -> Reach:
    is_barred = context.genre is Genre.NEWS and context.cue is not None and context.cue.governs
    return PAST_VERB if is_barred else cue_reach(grain)


def nearest(candidates: Sequence[Interval], context: Context, name: str, reach: Reach | None = None) -> Resolution:
    """Choose the candidate that the tense cue asks for, otherwise the one nearest to publication.

    Args:
        candidates: in the order of time, not empty.
        context: has an anchor.
        name: what is chosen, for the reason: "July 27", "Friday".
        reach: how far a cue is followed; by the grain where it is not given.
    """
    today = (context.today or 0) * DAY_SECONDS
    ranked = _ranked(candidates, context, today)
    is_to_come = context.cue is not None and context.cue.direction is Direction.FUTURE
    least = max(DAY_SECONDS, (ranked[0].end - ranked[0].start) // _PARTS) if is_to_come else DAY_SECONDS
    limit = (reach or _reach_of(context, ranked[0].grain)).times * max(_distance(ranked[0], today), least)
    wanted = _asked_for(ranked, context.cue, today, limit)
    chosen = (wanted or ranked)[0]
    close = () if wanted else tuple(_alternatives(ranked, chosen, context.cue, today))
    others = tuple(
        Rejected(i, _ground(i, context, today, cue_met=bool(wanted)).format(anchor=context.anchor_name))
        for i in ranked
        if i != chosen
    )
    reason = _reason(chosen, context, name, today)
    return dated(chosen, reason, anchored=True, alternatives=close, rejected=others)


def _ranked(candidates: Sequence[Interval], context: Context, today: int) -> list[Interval]:
    """The candidates by their distance; in a message without a cue, those soon to come first."""
    ranked = sorted(candidates, key=lambda i: (_distance(i, today), i.start))
    if context.genre is Genre.MESSAGE and context.cue is None:
        soon = AHEAD_IN_MESSAGE.times * max(_distance(ranked[0], today), 2 * DAY_SECONDS)
        ranked.sort(key=lambda i: (i.end <= today or _distance(i, today) > soon, _distance(i, today)))
    return ranked


def _asked_for(ranked: Sequence[Interval], cue: TenseCue | None, today: int, limit: float) -> list[Interval]:
    """The candidates on the side of the cue, as far as it is followed."""
    if cue is None:
        return []
    return [i for i in ranked if _agrees(i, cue, today) and (cue.sure or _distance(i, today) <= limit)]


def _alternatives(ranked: Sequence[Interval], chosen: Interval, cue: TenseCue | None, today: int) -> list[Interval]:
    """The candidates about as near as the chosen one; if it is against the cue, the first one that agrees as well."""
    limit = ALTERNATIVE.times * _distance(chosen, today)
    close = [i for i in ranked if i != chosen and _distance(i, today) <= limit]
    agreeing = [i for i in ranked if cue is not None and _agrees(i, cue, today)][:1]
    return list(dict.fromkeys((*close, *agreeing)))


def _distance(interval: Interval, today: int) -> int:
    if interval.start <= today < interval.end:
        return 0
    return min(abs(interval.start - today), abs(interval.end - today))


def _agrees(interval: Interval, cue: TenseCue, today: int) -> bool:
    return interval.end > today if cue.direction is Direction.FUTURE else interval.start <= today


def _ground(other: Interval, context: Context, today: int, *, cue_met: bool) -> str:
    """Why a candidate was not chosen, with the anchor to be named."""
    if context.cue is None:
        is_behind = context.genre is Genre.MESSAGE and other.end <= today
        return NOT_AHEAD if is_behind else FARTHER
    if _agrees(other, context.cue, today):
        return FARTHER if cue_met else BEYOND_REACH
    return AGAINST_CUE if cue_met else FARTHER


def _reason(chosen: Interval, context: Context, name: str, today: int) -> str:
    anchor = context.anchor_name
    if chosen.start <= today < chosen.end:
        return (
            f"the {name} that {anchor} falls in"
            if chosen.end - chosen.start > DAY_SECONDS
            else f"{name} is the day of {anchor}"
        )
    side = "after" if chosen.start > today else "before"
    if context.cue is None:
        return f"the nearest {name} {side} {anchor}{'' if context.has_tense else NO_TENSE}"
    if _agrees(chosen, context.cue, today):
        return f"the first {name} {side} {anchor}, since the text says {context.cue.evidence!r}"
    return f"the {name} {side} {anchor}, much the nearest, though the text says {context.cue.evidence!r}"


def nearest_to_antecedent(
    candidates: Sequence[Interval],
    reference: Antecedent,
    reason: str,
    back: Reach = BACK_IN_NARRATIVE,
    own_year: tuple[float, float] = (-math.inf, math.inf),
) -> Resolution:
    """Choose the candidate nearest to the reference time of a narrative, ahead rather than back.

    Args:
        candidates: in any order, not empty.
        reference: the date before it in the text.
        reason: why the dates count from there.
        back: how much nearer a date before the reference time must be.
        own_year: the seconds from and up to which dates are of the year of the story.
    """

    def distance(found: Interval) -> float:
        is_own = own_year[0] <= found.start < own_year[1]
        return _onwards(found, reference, back) * (1 if is_own else OUT_OF_YEAR.times)

    ranked = sorted(candidates, key=distance)
    limit = ALTERNATIVE_IN_NARRATIVE.times * _onwards(
        ranked[0], reference, back
    )  # what is near may be meant in any year
    close = tuple(i for i in ranked[1:] if _onwards(i, reference, back) <= limit)
    others = tuple(Rejected(i, FARTHER_FROM_ANTECEDENT) for i in ranked[1:])
    return dated(ranked[0], reason, antecedent=reference, alternatives=close, rejected=others)


def _onwards(found: Interval, reference: Antecedent, back: Reach) -> float:
    """The distance of a date from the reference time: backwards it counts for more, within a range it is none."""
    if reference.since is not None and reference.since.start <= found.start < reference.interval.end:
        return 0
    return max(found.start - reference.interval.start, back.times * (reference.interval.start - found.start))
