"""Rules for narratives only: the reference time, bare seasons and nights, and the past and future as seen from there.

In the news "recent" and "former" are judgements, in a narrative they are times.
"""

from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.rules import SKIP, RuleBook
from timeline.model import Genre
from timeline.model.expressions import Cycle, DayPart, Expression, PartOfDay, Reference, ReferenceTime, Season, Vague
from timeline.model.grain import Grain

book = RuleBook("en", Genre.NARRATIVE)
rule = book.rule


@rule(
    "the same time",
    "<at|by> that time",
    examples={
        "At [the same time], he": ReferenceTime(),
        "at [that time] an ally": ReferenceTime(),
    },
    never=("This time he won.", "the time he left", "at the same time as"),
)
def reference_time() -> Expression:
    return ReferenceTime()


@rule(
    "this|that period",
    "the same period",
    "<during|throughout> this|that time",
    examples={
        "during [this period]": ReferenceTime(at_least=Grain.SEASON),
        "in [the same period]": ReferenceTime(at_least=Grain.SEASON),
        "throughout [that time]": ReferenceTime(at_least=Grain.SEASON),
    },
    never=("This time he won.",),
)
def reference_period() -> Expression:
    return ReferenceTime(at_least=Grain.SEASON)


@rule(
    "the former <a|an|the|of|and|was|were|is|,|.|;>",
    "former <soviet|yugoslav|yugoslavia|czechoslovakia>",
    "the same time as",
    "the time of|when|that",
    "{part:} hours? <of>",
    "day and night",
    "night and day",
    examples={},
    never=(
        "he preferred the former, and won",
        "in the former Yugoslavia",
        "at the same time as the battle",
        "he was at the time of the battle",
        "in the evening hours of peace",
        "guarded day and night",
        "worked night and day on it",
    ),
)
def not_a_reference() -> Expression:
    """The first of two things, a state that is no more, a time that what follows defines, or the whole time."""
    return SKIP


@rule(
    "former|recent",
    examples={
        "the [former] emperor": Vague(Reference.PAST),
    },
    never=("consider the former an option",),
)
def vague_past() -> Expression:
    return Vague(Reference.PAST)


@rule("present -? day", examples={"[present-day] Iraq": Vague(Reference.PRESENT)}, never=("the present king",))
def present_day() -> Expression:
    return Vague(Reference.PRESENT)


@rule("future", examples={"prepare for [future] raids": Vague(Reference.FUTURE)}, never=("futures traders",))
def history_future() -> Expression:
    return Vague(Reference.FUTURE)


@rule(
    "{part}",
    "the {ordinal:} {part}",
    "{part} - time",
    examples={
        "fled at [night] from": DayPart(PartOfDay.NIGHT),
        "all through [the third evening] they": DayPart(PartOfDay.EVENING),
        "a [night-time] raid": DayPart(PartOfDay.NIGHT),
    },
    never=("the morning hours of peace",),
)
def history_part(part: PartOfDay) -> Expression:
    return DayPart(part)


@rule(
    "the? {season}",
    examples={
        "their main [summer] offensive": Cycle(Grain.SEASON, 2),
        "they passed [the winter] there": Cycle(Grain.SEASON, 4),
    },
    never=("the fall of Paris", "in a free fall"),
)
def history_season(season: Season) -> Expression | None:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season]) if season is not Season.FALL else None


@rule("the? autumn", examples={"an [autumn] rain": Cycle(Grain.SEASON, 3)}, never=("an autumnal rain",))
def autumn() -> Expression:
    """Unlike "fall", which is mostly a defeat."""
    return Cycle(Grain.SEASON, 3)
