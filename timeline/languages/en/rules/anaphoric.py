"""Times counted from an earlier one in the text: "the same day", "two years later", "that month"."""

from timeline.languages.en.amounts import counted
from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.en.rulebook import CONTEXT, rule
from timeline.model.expressions import (
    Blur,
    Calendar,
    Count,
    Cycle,
    DayPart,
    Expression,
    Following,
    Mod,
    PartOfDay,
    Position,
    Reference,
    Season,
    Shift,
    Vague,
    Weekday,
)
from timeline.model.grain import Grain

EVENT = Vague(Reference.PAST)
"""An event that a day counts from, whose own date is not stated."""
SUBJECT = "he|she|it|they|we|i|you|the|his|her|its|their|our|a|an|that|this"


@rule(
    "the|that same {grain}",
    "that {grain}",
    examples={
        "the same day": Shift(Grain.DAY, 0, CONTEXT),
        "that year": Shift(Grain.YEAR, 0, CONTEXT),
    },
    never=("that second",),
)
def same_unit(grain: Grain) -> Expression | None:
    return Shift(grain, 0, CONTEXT) if grain >= Grain.DAY else None


@rule(
    "the same {grain:} ( a year earlier|ago|before | last year )",
    examples={"the same week a year earlier": Shift(Grain.YEAR, -1, CONTEXT)},
    never=("the same week a year",),
)
def same_unit_a_year_earlier() -> Expression:
    return Shift(Grain.YEAR, -1, CONTEXT)


@rule(
    "<for> the next {grain}",
    "<over|throughout> the next|following {grain}",
    examples={
        "for [the next decade] it": Count(1, Grain.DECADE),
        "over [the following year] it": Count(1, Grain.YEAR),
    },
    never=("for the following year",),
)
def coming_length(grain: Grain) -> Expression | None:
    """How long something went on, from a time in the text or from publication."""
    return Count(1, grain) if grain > Grain.DAY else None


@rule(
    "{count} nights later",
    "{count:before} nights earlier",
    "the next night",
    examples={
        "two nights earlier": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -2, CONTEXT)),
        "two nights later": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, 2, CONTEXT)),
        "the next night": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, 1, CONTEXT)),
    },
    never=("two nights", "2.5 nights later"),
)
def nights_later(count: float = 1, before: float = 0) -> Expression | None:
    n = -before if before else count
    return DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, int(n), CONTEXT)) if n == int(n) else None


@rule(
    "{amount} later",
    "{amount} after <,|.|;|)>",
    "{amount} afterwards|afterward",
    "{amount} on <,>",
    "{amount} after that <,|.|;|)|so|the|a|an|he|she|they|it|we|i|his|her|their|its|there|and|when|in|at|on>",
    "the {grain} after|following <,|.|;|)>",
    "the following|next {grain}",
    "the very next {grain}",
    "<and> the {grain} following <the|a|he|she|they|it|was|were|saw>",
    examples={
        "two days later": Shift(Grain.DAY, 2, CONTEXT),
        "a fortnight later": Shift(Grain.WEEK, 2, CONTEXT),
        "a couple of weeks later": Blur(Shift(Grain.WEEK, 2, CONTEXT), Mod.APPROX),
        "a few months later": Vague(Reference.FUTURE),
        "a decade later": Blur(Shift(Grain.YEAR, 10, CONTEXT), Mod.APPROX),
        "[two days after], he": Shift(Grain.DAY, 2, CONTEXT),
        "two days afterwards": Shift(Grain.DAY, 2, CONTEXT),
        "[seven years on], the ice": Shift(Grain.YEAR, 7, CONTEXT),
        "[a week after that] the": Shift(Grain.WEEK, 1, CONTEXT),
        "[the year after], he": Shift(Grain.YEAR, 1, CONTEXT),
        "the following year": Shift(Grain.YEAR, 1, CONTEXT),
        "the very next day": Shift(Grain.DAY, 1, CONTEXT),
        "and [the year following] the war": Shift(Grain.YEAR, 1, CONTEXT),
    },
    never=("two days after the vote", "two days after that vote"),
)
def later(amount: Count | None = None, grain: Grain = Grain.DAY) -> Expression | None:
    return counted(amount, 1, CONTEXT) if amount else Shift(grain, 1, CONTEXT)


@rule(
    "{amount} earlier|previously",
    "{amount} before <,|.|;|)>",
    "the {grain} before <,|.|;|)>",
    "the previous|preceding {grain}",
    examples={
        "a year earlier": Shift(Grain.YEAR, -1, CONTEXT),
        "a year and a half earlier": Blur(Shift(Grain.MONTH, -18, CONTEXT), Mod.APPROX),
        "several weeks earlier": Vague(Reference.PAST),
        "[two days before], he": Shift(Grain.DAY, -2, CONTEXT),
        "[the year before], he": Shift(Grain.YEAR, -1, CONTEXT),
        "the previous month": Shift(Grain.MONTH, -1, CONTEXT),
    },
    never=("the day before the vote",),
)
def earlier(amount: Count | None = None, grain: Grain = Grain.DAY) -> Expression | None:
    return counted(amount or Count(1, grain), -1, CONTEXT)


@rule(
    "the following {named}",
    "the next {season}",
    "the next {month}",
    "the next {weekday:on} <,|.|;|)|he|she|they|it|in|at|and|but|after|when>",
    "the previous|preceding {named:before}",
    "the {weekday:on} after|following <,|.|;|)>",
    "the {weekday:back} before <,|.|;|)>",
    examples={
        "the following Friday": Following(Weekday(4)),
        "the following July": Following(Calendar(month=7)),
        "the following July 4": Following(Calendar(None, 7, 4)),
        "the next spring": Following(Cycle(Grain.SEASON, 1)),
        "the next March": Following(Calendar(month=3)),
        "buried [the next Saturday].": Following(Weekday(5)),
        "the previous Friday": Following(Weekday(4), -1),
        "the preceding winter": Following(Cycle(Grain.SEASON, 4), -1),
        "paid [the Friday after].": Following(Weekday(4)),
        "drawn [the Friday before],": Following(Weekday(4), -1),
    },
    never=("the following fallout", "the Friday before Easter", "the next Friday meeting"),
)
def following(
    named: Expression | None = None,
    season: Season = Season.SPRING,
    month: int | None = None,
    before: Expression | None = None,
    on: int | None = None,
    back: int | None = None,
) -> Expression:
    if on is not None or back is not None:
        return Following(Weekday(on), 1) if on is not None else Following(Weekday(back or 0), -1)
    if before is not None:
        return Following(before, -1)
    if month is not None:
        return Following(Calendar(month=month))
    return Following(named or Cycle(Grain.SEASON, SEASON_NUMBER[season]))


@rule(
    f"the {{weekday}} <after|following> <{SUBJECT}>",
    f"the {{weekday:before}} <before|preceding> <{SUBJECT}>",
    examples={
        "on [the Monday] after she left": Following(Weekday(0), 1, EVENT),
        "on [the Monday] before the vote": Following(Weekday(0), -1, EVENT),
    },
    never=("the Monday before last",),
)
def weekday_beside_event(weekday: int | None = None, before: int = 0) -> Expression:
    return Following(Weekday(before), -1, EVENT) if weekday is None else Following(Weekday(weekday), 1, EVENT)


@rule(
    "that same? {part}",
    "the {same:n} {part}",
    "the {part:before} before <,|.|;|)>",
    examples={
        "that night": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, 0, CONTEXT)),
        "the same evening": DayPart(PartOfDay.EVENING, Shift(Grain.DAY, 0, CONTEXT)),
        "the previous evening": DayPart(PartOfDay.EVENING, Shift(Grain.DAY, -1, CONTEXT)),
        "the following morning": DayPart(PartOfDay.MORNING, Shift(Grain.DAY, 1, CONTEXT)),
        "[the night before], he": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -1, CONTEXT)),
    },
    never=("that nightmare",),
)
def that_part(part: PartOfDay | None = None, n: int = 0, before: PartOfDay = PartOfDay.NIGHT) -> Expression:
    return DayPart(part or before, Shift(Grain.DAY, n if part else -1, CONTEXT))


@rule(
    "that same? {clear_month:month} <,|.|;|)|and|when|he|she|it|they|we|i|the|a>",
    examples={"[that September] they left": Position(Grain.MONTH, 9, Shift(Grain.YEAR, 0, CONTEXT))},
    never=("said that September sales rose",),
)
def that_month(month: int) -> Expression:
    return Position(Grain.MONTH, month, Shift(Grain.YEAR, 0, CONTEXT))


@rule(
    "the|that same {season}",
    "that {season}",
    examples={
        "that same spring": Position(Grain.SEASON, 1, Shift(Grain.YEAR, 0, CONTEXT)),
        "that winter": Position(Grain.SEASON, 4, Shift(Grain.YEAR, 0, CONTEXT)),
    },
    never=("that springboard",),
)
def that_season(season: Season) -> Expression:
    return Position(Grain.SEASON, SEASON_NUMBER[season], Shift(Grain.YEAR, 0, CONTEXT))
