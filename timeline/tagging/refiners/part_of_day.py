"""The part of the day before a day."""

from dataclasses import replace

from timeline.languages.time_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import DayPart
from timeline.tagging.refiners.days import is_day
from timeline.tagging.refiners.joining import changed


def take_part_of_day(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "the morning of [31 January]": the part of the day before a day."""

    def taken(mention: TimeMention) -> TimeMention:
        if not is_day(mention.expression) or isinstance(mention.expression, DayPart):
            return mention
        found = words.modifiers.part_of_day.search(text[max(0, mention.start - 40) : mention.start].lower())
        if found is None:
            return mention
        start = mention.start - (len(found.string) - found.start())
        expression = DayPart(words.modifiers.parts[found[1]], mention.expression)
        return replace(changed(mention, expression, "take_part_of_day"), start=start, text=text[start : mention.end])

    refined: list[TimeMention] = []
    for mention in mentions:
        whole = taken(mention)
        while refined and whole.start <= refined[-1].start < mention.start:  # the part was a mention too
            refined.pop()
        refined.append(mention if refined and whole.start < refined[-1].end else whole)
    return refined
