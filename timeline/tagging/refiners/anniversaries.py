"""Anniversaries and the day they fall on."""

from dataclasses import replace

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Anniversary
from timeline.tagging.refiners.days import is_day
from timeline.tagging.refiners.joining import changed


def place_anniversaries(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[July 27], [the 70th anniversary]": the day next to an anniversary is its day."""
    placed = list(mentions)
    for i, mention in enumerate(placed):
        if not isinstance(mention.expression, Anniversary):
            continue
        before, after = placed[i - 1] if i else None, placed[i + 1] if i + 1 < len(placed) else None
        if before and is_day(before.expression) and words.gaps.commemorating.fullmatch(text, before.end, mention.start):
            day = before
        elif after and is_day(after.expression) and words.gaps.commemorating.fullmatch(text, mention.end, after.start):
            day = after
        else:
            continue
        placed[i] = changed(mention, replace(mention.expression, day=day.expression), "place_anniversaries")
    return placed
