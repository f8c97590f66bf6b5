"""Months that a demonstrative makes those of the year told of."""

from dataclasses import replace

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Origin, Position, Shift
from timeline.model.grain import Grain
from timeline.tagging.refiners.joining import changed

_REACH = 32  # characters of "the floods that same "
_THAT_YEAR = Shift(Grain.YEAR, 0, Origin.CONTEXT)


def take_demonstratives(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "The floods that [February]" is "[that February]": the month of the year told of."""

    def taken(mention: TimeMention) -> TimeMention:
        match mention.expression:
            case Calendar(year=None, month=int() as month, day=None) if not words.modifiers.of_day.match(
                text, mention.end
            ):
                found = words.modifiers.demonstrative.search(text, max(0, mention.start - _REACH), mention.start)
                if found is not None:
                    start = found.start(found.lastindex or 0)
                    said = changed(mention, Position(Grain.MONTH, month, _THAT_YEAR), "take_demonstratives")
                    return replace(said, start=start, text=text[start : mention.end])
        return mention

    return [taken(mention) for mention in mentions]
