"""Joining two neighbouring mentions into one."""

import re
from collections.abc import Callable
from dataclasses import replace

from timeline.model import TimeMention
from timeline.model.expressions import Expression

Join = Callable[[TimeMention, TimeMention, str], TimeMention | None]

COMMA = re.compile(r",?\s{0,2}\(?\s{0,2}")
"""Nothing but space and a comma or parenthesis between two mentions."""

_FARTHEST = 24  # characters between two mentions that may belong together


def merged(
    first: TimeMention, last: TimeMention, text: str, expression: Expression, refiner: str, *, parts: bool = False
) -> TimeMention:
    """One mention from two neighbours and the text between them."""
    start, end = first.start, last.end
    names = (*dict.fromkeys((*first.refiners, *last.refiners)), refiner)
    all_parts = (*(first.parts or (first,)), *(last.parts or (last,))) if parts else ()
    return TimeMention(start, end, text[start:end], expression, first.rule, names, all_parts)


def changed(mention: TimeMention, expression: Expression, refiner: str) -> TimeMention:
    """A mention with another expression, and the refiner that changed it."""
    return replace(mention, expression=expression, refiners=(*mention.refiners, refiner))


def join_neighbours(mentions: list[TimeMention], text: str, join: Join, farthest: int = _FARTHEST) -> list[TimeMention]:
    """Join each mention with the one before it, where `join` makes one of both and the text between them."""
    joined: list[TimeMention] = []
    for mention in mentions:
        if joined and mention.start - joined[-1].end <= farthest:
            both = join(joined[-1], mention, text[joined[-1].end : mention.start])
            if both is not None:
                joined[-1] = both
                continue
        joined.append(mention)
    return joined
