"""The part of the day before a day."""

from dataclasses import replace

from timeline.languages.join_words import JoinWords, ModifierWords
from timeline.model import TimeMention
from timeline.model.expressions import Blur, DayPart, Expression, Mod, PartOfDay
from timeline.tagging.refiners.days import is_day
from timeline.tagging.refiners.joining import changed


def take_part_of_day(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "the morning of [31 January]": the part of the day before a day."""

    def taken(mention: TimeMention) -> TimeMention:
        if not is_day(mention.expression):
            return mention
        before = text[max(0, mention.start - 40) : mention.start].lower()
        found = _part_before(before, mention.expression, words.modifiers)
        if found is None:
            return mention
        length, expression = found
        start = mention.start - length
        return replace(changed(mention, expression, "take_part_of_day"), start=start, text=text[start : mention.end])

    refined: list[TimeMention] = []
    for mention in mentions:
        whole = taken(mention)
        while refined and whole.start <= refined[-1].start < mention.start:  # the part was a mention too
            refined.pop()
        refined.append(mention if refined and whole.start < refined[-1].end else whole)
    return refined


def _part_before(before: str, day: Expression, words: ModifierWords) -> tuple[int, Expression] | None:
    """The length of the words that name a part of the day, and the time that they make of it."""
    if found := words.small_hours.search(before):
        morning = day if isinstance(day, DayPart) else DayPart(PartOfDay.MORNING, day)
        return len(found[0]), Blur(morning, Mod.START)
    if isinstance(day, DayPart) or not (found := words.part_of_day.search(before)):
        return None
    return len(found[0]), DayPart(words.parts[found[1]], day)
