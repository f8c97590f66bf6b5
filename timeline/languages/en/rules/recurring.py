"""Recurring times: "every Tuesday", "twice a week", "annually"."""

from timeline.languages.en.amounts import length
from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.en.rulebook import rule
from timeline.languages.lexicon import Unit
from timeline.model.expressions import (
    Calendar,
    Count,
    Cycle,
    DayPart,
    Every,
    Expression,
    Mod,
    PartOfDay,
    Season,
    Weekday,
)
from timeline.model.grain import Grain

YEAR, HALF_YEAR = Unit(Grain.YEAR), Unit(Grain.MONTH, 6)


@rule(
    "every|each {unit}",
    "every {amount}",
    "every other {unit:other}",
    "every {ordinal} {unit}",
    examples={
        "every day": Every(Count(1, Grain.DAY)),
        "every fortnight": Every(Count(2, Grain.WEEK)),
        "every two weeks": Every(Count(2, Grain.WEEK)),
        "every half an hour": Every(Count(0.5, Grain.HOUR)),
        "every few weeks": Every(Count(None, Grain.WEEK)),
        "every couple of weeks": Every(Count(2, Grain.WEEK, Mod.APPROX)),
        "every other year": Every(Count(2, Grain.YEAR)),
        "every third day": Every(Count(3, Grain.DAY)),
    },
    never=("every first day",),
)
def every_unit(
    unit: Unit | None = None, amount: Count | None = None, other: Unit | None = None, ordinal: int | None = None
) -> Expression | None:
    if amount is not None or ordinal == 1:
        return Every(amount) if amount is not None else None
    return Every(length(2, other) if other else length(ordinal or 1, unit or YEAR))


@rule(
    "every|each {named}",
    "every|each {weekday} {part:}",
    "every|each {weekday} and|or {weekday:}",
    "every|each {part:part_of_day}",
    "every other|second|third|fourth {weekday}",
    "alternate {weekdays:weekday}",
    "{weekdays:weekday}",
    "{weekday} nights|mornings|afternoons|evenings",
    examples={
        "every Tuesday": Every(Weekday(1)),
        "each summer": Every(Cycle(Grain.SEASON, 2)),
        "every May": Every(Calendar(month=5)),
        "every July 4": Every(Calendar(None, 7, 4)),
        "each Friday night": Every(Weekday(4)),
        "every night": Every(DayPart(PartOfDay.NIGHT)),
        "every other Friday": Every(Weekday(4)),
        "every Monday and Friday": Every(Weekday(0)),
        "alternate Fridays": Every(Weekday(4)),
        "on [Fridays]": Every(Weekday(4)),
        "on [Friday nights]": Every(Weekday(4)),
    },
    never=("every friend",),
)
def every_named(named: Expression | None = None, weekday: int = 0, part_of_day: PartOfDay | None = None) -> Expression:
    """A set has one value: of two weekdays, that of the first."""
    return Every(named or (DayPart(part_of_day) if part_of_day else Weekday(weekday)))


@rule(
    "<on|of|during|through> {season} mornings|afternoons|evenings|nights|days|weekends",
    examples={
        "rode on [winter mornings]": Every(Cycle(Grain.SEASON, 4)),
        "the heat of [summer days]": Every(Cycle(Grain.SEASON, 2)),
    },
    never=("two winter nights",),
)
def every_season(season: Season) -> Expression:
    return Every(Cycle(Grain.SEASON, SEASON_NUMBER[season]))


@rule(
    "<on|at|during> weekends",
    examples={"on [weekends]": Every(Cycle(Grain.WEEKEND, 1))},
    never=("the weekends",),
)
def weekends() -> Expression:
    return Every(Cycle(Grain.WEEKEND, 1))


@rule(
    "{frequency}",
    "twice -? {frequency}",
    "bi - {frequency}",
    "semi - annual|annually",
    examples={
        "weekly": Every(Count(1, Grain.WEEK)),
        "the [fortnightly] meeting": Every(Count(2, Grain.WEEK)),
        "the [twice-daily] ferry": Every(Count(1, Grain.DAY)),
        "bi-weekly": Every(Count(1, Grain.WEEK)),
        "the [half-yearly] report": Every(Count(6, Grain.MONTH)),
        "the [semi-annual] fee": Every(Count(6, Grain.MONTH)),
    },
    never=("the Daily Telegraph",),
)
def frequency(frequency: Unit = HALF_YEAR) -> Expression:
    return Every(length(1, frequency))


@rule(
    "per {unit}",
    "per annum",
    "<times|once|twice|percent|million|billion|dollars|pounds|euros> a|an|per {unit:rate}",
    "<$|€|£> <{count}> a|an|per {unit:rate}",
    examples={
        "10 percent [per annum]": Every(Count(1, Grain.YEAR)),
        "800 [per month]": Every(Count(1, Grain.MONTH)),
        "twice [a week]": Every(Count(1, Grain.WEEK)),
        "$5 [an hour]": Every(Count(1, Grain.HOUR)),
    },
    never=("ten per second",),
)
def per_unit(unit: Unit = YEAR, rate: Unit | None = None) -> Expression | None:
    return Every(length(1, rate or unit)) if rate or unit.grain > Grain.HOUR else None
