"""Modifiers: the words before a time that soften or narrow it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.languages.join_words import JoinWords, ModifierWords
from timeline.model import TimeMention
from timeline.model.expressions import (
    Blur,
    Calendar,
    Century,
    Count,
    Cycle,
    DayPart,
    Decade,
    Expression,
    Extent,
    Fiscal,
    Mod,
    Origin,
    Position,
    QuarterEnding,
    Shift,
    StepMonth,
    Weekday,
)
from timeline.model.grain import Grain
from timeline.tagging.refiners.joining import changed


def widen(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "early [1990]", "about [2014]", "more than [two years]": the words before a time that soften or narrow it."""
    return list(_widened(mentions, text, words.modifiers))


_LONGEST = 24  # characters of a modifier
_NOUN = re.compile(r"\s[^\W\d_]")


def _widened(mentions: list[TimeMention], text: str, words: ModifierWords) -> Iterator[TimeMention]:
    free = 0
    for mention in mentions:
        found = _modifier(mention, text, max(free, mention.start - _LONGEST), words)
        free = mention.end
        if found is None:
            yield mention
            continue
        start, mod, extent = found
        if mod in _COMPARED and _is_bare_year(mention.expression):
            continue  # "more than 1500" is a number
        blurred = _blurred(mention.expression, mod, extent)
        if blurred is None:
            yield mention
        else:
            yield replace(changed(mention, blurred, "widen"), start=start, text=text[start : mention.end], parts=())


def _modifier(mention: TimeMention, text: str, low: int, words: ModifierWords) -> tuple[int, Mod, Extent] | None:
    """Where the modifier of a mention begins, which one it is, and how much of the time it means."""
    found = words.before.search(text[low : mention.start].lower())
    if found is None or not _takes(mention.expression, words.comparatives.get(found[1])):
        return None
    if isinstance(mention.expression, Count) and words.definite.match(mention.text):
        return None  # "over the last five years" is not more than five
    has_article = any(each.isalpha() for each in found.string[found.end(1) :])
    if has_article and _is_bare_year(mention.expression) and _NOUN.match(text, mention.end):
        return None  # "a book about the 1918 pandemic"
    start, modifier = mention.start - (len(found.string) - found.start()), " ".join(found[1].split())
    return start, Mod(words.values[modifier]), words.extents.get(modifier, Extent.THIRD)


def modifier_in(gap: str, mention: TimeMention, words: ModifierWords) -> tuple[int, Mod] | None:
    """Where in the text before an open month the modifier that narrows it begins, and which one it is: " and early "."""
    found = words.before.search(gap.lower())
    match mention.expression:
        case Calendar(year=None, day=None) if found:
            mod = Mod(words.values[" ".join(found[1].split())])
            return (found.start(), mod) if mod in _EDGES else None
    return None


def blurred_from(mention: TimeMention, start: int, mod: Mod, text: str) -> TimeMention:
    """A mention with the modifier that begins before it."""
    said = changed(mention, Blur(mention.expression, mod), "widen")
    return replace(said, start=start, text=text[start : mention.end])


_COMPARED = (Mod.MORE_THAN, Mod.LESS_THAN)


def _is_bare_year(expression: Expression) -> bool:
    return isinstance(expression, Calendar) and expression.month is None and expression.day is None


def _takes(expression: Expression, side: int | None) -> bool:
    """Whether a comparative belongs to a time: "later that month", "earlier this year", but "earlier, on Friday"."""
    if side is None:
        return True
    if not isinstance(expression, Shift):
        return False
    if side < 0:
        return expression.n == 0
    return expression.origin is Origin.CONTEXT or expression.n >= (expression.unit is Grain.DAY)


_EDGES = (Mod.START, Mod.MID, Mod.END)


def _blurred(expression: Expression, mod: Mod, extent: Extent) -> Expression | None:
    """The expression with the modifier, where the two make sense together."""
    match expression:
        case Count(n=float() | int(), mod=None | Mod.APPROX):  # "more than a couple of weeks"
            return replace(expression, mod=mod) if mod not in _EDGES else None
        case Shift(n=n, origin=Origin.PUBLICATION | Origin.COMPARED) if (
            abs(n) > 1 or mod not in _EDGES
        ):  # "almost four years ago"
            return Blur(expression, mod) if mod not in _EDGES else None
        case Blur(
            of=Shift(origin=Origin.PUBLICATION | Origin.COMPARED) as shift, mod=Mod.APPROX
        ):  # "about half a year ago"
            return Blur(shift, mod) if mod not in _EDGES else None
        case Shift(n=0, origin=Origin.CONTEXT):  # "later that month"
            return Blur(expression, mod, extent) if mod in _EDGES else None
        case Shift(unit=Grain.DAY) | Weekday() | DayPart():  # "late yesterday", "early Friday"
            return Blur(expression, mod) if mod in _EDGES else None
        case Position(unit=Grain.MONTH | Grain.SEASON):  # "late in the summer of last year"
            return Blur(expression, mod, extent) if mod in _EDGES else None
        case Calendar(day=int()):
            return Blur(expression, mod) if mod is Mod.APPROX else None
        case (
            Calendar()
            | Decade()
            | Century()
            | Cycle()
            | QuarterEnding()
            | StepMonth()
            | Shift()
            | Fiscal(or_calendar=False)
        ):
            return Blur(expression, mod, extent) if mod in _EDGES or mod is Mod.APPROX else None
    return None
