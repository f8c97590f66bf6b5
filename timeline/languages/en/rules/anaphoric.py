"""Times counted from what the text spoke of before: "the same day", "two years later", "that month"."""

from timeline.languages.base import calendar
from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.en.rulebook import CONTEXT, rule, shifted
from timeline.model.expressions import (
    Calendar,
    Cycle,
    DayPart,
    Expression,
    Following,
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
"""Something that a day counts from, whose own date is not said."""


@rule(
    "the same {unit}",
    "that same {unit}",
    "that {unit}",
    examples={"the same day": Shift(Grain.DAY, 0, CONTEXT), "that year": Shift(Grain.YEAR, 0, CONTEXT)},
    never=("that second",),
)
def same_unit(unit: Grain) -> Expression | None:
    return Shift(unit, 0, CONTEXT) if unit >= Grain.DAY else None


@rule(
    "the same {unit:} a year earlier|ago|before",
    "the same {unit:} last year",
    examples={"the same week a year earlier": Shift(Grain.YEAR, -1, CONTEXT)},
)
def same_unit_a_year_earlier() -> Expression:
    return Shift(Grain.YEAR, -1, CONTEXT)


@rule(
    "{count} {units} later",
    "a|an {unit} later",
    "the following|next {unit}",
    "{count} {units} after|afterwards|afterward <,|.|;|)>",
    "the {unit} after|following <,|.|;|)>",
    "<and> the {unit} following <the|a|he|she|they|it|was|were|saw>",
    "the very next {unit}",
    examples={"two days later": Shift(Grain.DAY, 2, CONTEXT), "the following year": Shift(Grain.YEAR, 1, CONTEXT)},
    never=("two days after the vote",),
)
def later(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    return shifted(units or unit, count, CONTEXT)


@rule("a fortnight later", examples={"a fortnight later": Shift(Grain.WEEK, 2, CONTEXT)})
def fortnight_later() -> Expression:
    return Shift(Grain.WEEK, 2, CONTEXT)


@rule(
    "{count} {units} earlier|previously",
    "a|an {unit} earlier",
    "the previous|preceding {unit}",
    "{count} {units} before <,|.|;|)>",
    "the {unit} before <,|.|;|)>",
    examples={"a year earlier": Shift(Grain.YEAR, -1, CONTEXT), "the previous month": Shift(Grain.MONTH, -1, CONTEXT)},
    never=("the day before the vote",),
)
def earlier(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    return shifted(units or unit, -count, CONTEXT)


@rule(
    "the following {weekday}",
    "the following {month}",
    "the following {month} {day}",
    examples={
        "the following Friday": Following(Weekday(4)),
        "the following July": Following(Calendar(month=7)),
    },
)
def following_one(weekday: int | None = None, month: int | None = None, day: int | None = None) -> Expression:
    return Following(Calendar(None, month, day) if weekday is None else Weekday(weekday))


@rule(
    "the {weekday} <after|following> <he|she|it|they|we|i|you|the|his|her|its|their|our|a|an|that|this>",
    examples={"on [the Monday] after she left": Following(Weekday(0), 1, EVENT)},
)
def weekday_after_event(weekday: int) -> Expression:
    return Following(Weekday(weekday), 1, EVENT)


@rule(
    "the {weekday} <before|preceding> <he|she|it|they|we|i|you|the|his|her|its|their|our|a|an|that|this>",
    examples={"on [the Monday] before the vote": Following(Weekday(0), -1, EVENT)},
    never=("the Monday before last",),
)
def weekday_before_event(weekday: int) -> Expression:
    return Following(Weekday(weekday), -1, EVENT)


@rule(
    "the following|next {season}",
    examples={"the following spring": Following(Cycle(Grain.SEASON, 1))},
    never=("the following fallout",),
)
def following_season(season: Season) -> Expression:
    return Following(Cycle(Grain.SEASON, SEASON_NUMBER[season]))


@rule("the previous|preceding {season}", examples={"the previous winter": Following(Cycle(Grain.SEASON, 4), -1)})
def previous_season(season: Season) -> Expression:
    return Following(Cycle(Grain.SEASON, SEASON_NUMBER[season]), -1)


@rule(
    "the previous|preceding {weekday}",
    "the previous|preceding {month}",
    examples={
        "the previous Friday": Following(Weekday(4), -1),
        "the preceding July": Following(Calendar(month=7), -1),
    },
)
def previous_one(weekday: int | None = None, month: int | None = None) -> Expression:
    return Following(Calendar(month=month) if weekday is None else Weekday(weekday), -1)


@rule(
    "that {part}",
    "that|the same {part}",
    examples={
        "that night": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, 0, CONTEXT)),
        "the same evening": DayPart(PartOfDay.EVENING, Shift(Grain.DAY, 0, CONTEXT)),
    },
)
def that_part(part: PartOfDay) -> Expression:
    return DayPart(part, Shift(Grain.DAY, 0, CONTEXT))


@rule(
    "that|the same {season}",
    "that {season}",
    examples={"that same spring": Position(Grain.SEASON, 1, Shift(Grain.YEAR, 0, CONTEXT))},
)
def that_season(season: Season) -> Expression:
    return Position(Grain.SEASON, SEASON_NUMBER[season], Shift(Grain.YEAR, 0, CONTEXT))


@rule(
    "the previous|preceding {part}",
    "the {part} before <,|.|;|)>",
    examples={"the previous evening": DayPart(PartOfDay.EVENING, Shift(Grain.DAY, -1, CONTEXT))},
)
def previous_part(part: PartOfDay) -> Expression:
    return DayPart(part, Shift(Grain.DAY, -1, CONTEXT))


@rule(
    "the following|next {part}",
    examples={"the following morning": DayPart(PartOfDay.MORNING, Shift(Grain.DAY, 1, CONTEXT))},
)
def following_part(part: PartOfDay) -> Expression:
    return DayPart(part, Shift(Grain.DAY, 1, CONTEXT))


@rule(
    "{month} of that|the {same}? year",
    examples={
        "June of that year": Position(Grain.MONTH, 6, Shift(Grain.YEAR, 0, CONTEXT)),
        "June of the following year": Position(Grain.MONTH, 6, Shift(Grain.YEAR, 1, CONTEXT)),
    },
)
def month_of_that_year(month: int, same: int = 0) -> Expression:
    return Position(Grain.MONTH, month, Shift(Grain.YEAR, same, CONTEXT))


@rule(
    "{month} {day} of that|the {same}? year",
    "{day} {month} of that|the {same}? year",
    "the? {ordinal:day} of {month} of that|the {same}? year",
    examples={
        "July 25 of that year": Position(Grain.DAY, 25, Position(Grain.MONTH, 7, Shift(Grain.YEAR, 0, CONTEXT))),
        "3 March of the following year": Position(
            Grain.DAY, 3, Position(Grain.MONTH, 3, Shift(Grain.YEAR, 1, CONTEXT))
        ),
    },
    never=("February 30 of that year",),
)
def month_day_of_that_year(month: int, day: int, same: int = 0) -> Expression | None:
    of = Position(Grain.MONTH, month, Shift(Grain.YEAR, same, CONTEXT))
    return Position(Grain.DAY, day, of) if calendar(None, month, day) else None
