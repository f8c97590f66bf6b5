"""Choosing among the dates an open expression may mean: the year of a day, the day of a weekday."""

from collections.abc import Sequence

from timeline.model import Genre, Interval
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.resolving.context import Context, Direction, TenseCue
from timeline.resolving.resolution import Resolution, dated

# Two readings stand close when the second is at most this much farther from publication than the first.
CLOSE = 1.25
# A cue is followed to a reading that is this much farther than the nearest one; a day is rarely named without its year
# when the same day lies near on the other side.
REACH = {Grain.DAY: 4, Grain.QUARTER: 3, Grain.HALF: 3}
FAR = 40
AHEAD = 4  # how many times farther than the nearest a coming day may lie that a message is taken to mean


def nearest(candidates: Sequence[Interval], context: Context, name: str, reach: int | None = None) -> Resolution:
    """The candidate that the cue asks for, or else the nearest to publication.

    Args:
        candidates: in the order of time, not empty.
        context: has an anchor.
        name: what is chosen, for the reason: "July 27", "Friday".
        reach: how many times farther than the nearest a cue is followed; by the grain where it is not given.
    """
    today = (context.today or 0) * DAY_SECONDS
    ranked = sorted(candidates, key=lambda i: (_distance(i, today), i.start))
    if context.genre is Genre.MESSAGE and context.cue is None:  # who writes of a day in passing mostly looks ahead
        soon = AHEAD * max(_distance(ranked[0], today), 2 * DAY_SECONDS)
        ranked.sort(key=lambda i: (i.end <= today or _distance(i, today) > soon, _distance(i, today)))
    limit = (reach or REACH.get(ranked[0].grain, FAR)) * max(_distance(ranked[0], today), DAY_SECONDS)
    sure = context.cue is not None and context.cue.sure
    wanted = [i for i in ranked if _agrees(i, context.cue, today) and (sure or _distance(i, today) <= limit)]
    chosen = (wanted or ranked)[0]
    close = tuple(
        i for i in ranked if i != chosen and not wanted and _distance(i, today) <= CLOSE * _distance(chosen, today)
    )
    if not wanted and context.cue is not None:  # against the cue: the other side stays in view
        close = tuple(dict.fromkeys((*close, *[i for i in ranked if _agrees(i, context.cue, today)][:1])))
    return dated(chosen, _reason(chosen, context, name, today), anchored=True, alternatives=close)


def _distance(interval: Interval, today: int) -> int:
    if interval.start <= today < interval.end:
        return 0
    return min(abs(interval.start - today), abs(interval.end - today))


def _agrees(interval: Interval, cue: TenseCue | None, today: int) -> bool:
    if cue is None:
        return False
    if cue.direction is Direction.FUTURE:
        return interval.end > today
    return interval.start <= today


def _reason(chosen: Interval, context: Context, name: str, today: int) -> str:
    if chosen.start <= today < chosen.end:
        return (
            f"the {name} that publication falls in"
            if chosen.end - chosen.start > DAY_SECONDS
            else f"{name} is the day of publication"
        )
    side = "after" if chosen.start > today else "before"
    if context.cue is None:
        return f"the nearest {name} {side} publication"
    if _agrees(chosen, context.cue, today):
        return f"the first {name} {side} publication, since the text says {context.cue.evidence!r}"
    return f"the {name} {side} publication, much the nearest, though the text says {context.cue.evidence!r}"
