"""What histories write: the time just told, bare seasons and nights, and what was, seen from there.

These rules are for narratives only: in the news "recent" and "former" are judgements, in a history they are times.
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
    examples={"At [the same time], he": ReferenceTime(), "at [that time] an ally": ReferenceTime()},
    never=("This time he won.", "the time he left", "at the same time as"),
)
def told() -> Expression:
    return ReferenceTime()


@rule(
    "this|that period",
    "the same period",
    "<during|throughout> this|that time",
    examples={"during [this period]": ReferenceTime(at_least=Grain.SEASON)},
    never=("This time he won.",),
)
def told_period() -> Expression:
    return ReferenceTime(at_least=Grain.SEASON)


@rule("the former <a|an|the|of|and|was|were|is|,|.|;>", examples={}, never=("consider the former an option",))
def the_former() -> Expression:
    return SKIP


@rule(
    "former|recent", examples={"the [former] emperor": Vague(Reference.PAST)}, never=("consider the former an option",)
)
def former() -> Expression:
    return Vague(Reference.PAST)


@rule("the same time as", "{part:} hours? <of>", examples={}, never=("at the same time as the battle",))
def told_beside_it() -> Expression:
    return SKIP


@rule("{part}", examples={"fled at [night] from": DayPart(PartOfDay.NIGHT)})
def history_part(part: PartOfDay) -> Expression:
    return DayPart(part)


@rule(
    "{season}",
    "the {season}",
    examples={"their main [summer] offensive": Cycle(Grain.SEASON, 2)},
    never=("the fall of Paris",),
)
def history_season(season: Season) -> Expression | None:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season]) if season is not Season.FALL else None


@rule("future", examples={"prepare for [future] raids": Vague(Reference.FUTURE)})
def history_future() -> Expression:
    return Vague(Reference.FUTURE)


@rule("the {ordinal:} {part}", "{part} - time", examples={"on [the third evening] they": DayPart(PartOfDay.EVENING)})
def numbered_part(part: PartOfDay) -> Expression:
    return DayPart(part)


@rule("autumn", "the autumn", examples={"an [autumn] rain": Cycle(Grain.SEASON, 3)})
def autumn() -> Expression:
    return Cycle(Grain.SEASON, 3)
