"""Times that recur: "every Tuesday", "twice a week", "annually"."""

from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.en.rulebook import rule
from timeline.model.expressions import (
    Calendar,
    Count,
    Cycle,
    DayPart,
    Every,
    Expression,
    PartOfDay,
    Season,
    Weekday,
)
from timeline.model.grain import Grain


@rule(
    "every|each {unit}",
    "every {count} {units}",
    "every other {unit:other}",
    "every {several:} {units:vague}",
    examples={"every day": Every(Count(1, Grain.DAY)), "every two weeks": Every(Count(2, Grain.WEEK))},
)
def every_unit(
    unit: Grain | None = None,
    count: float = 1,
    units: Grain | None = None,
    other: Grain | None = None,
    vague: Grain | None = None,
) -> Expression | None:
    if vague is not None:
        return Every(Count(None, vague))
    grain = unit or units or other
    return Every(Count(2 if other else count, grain)) if grain is not None else None


@rule("every {ordinal} {unit}", examples={"every third day": Every(Count(3, Grain.DAY))}, never=("every first day",))
def every_nth_unit(ordinal: int, unit: Grain) -> Expression | None:
    return Every(Count(ordinal, unit)) if ordinal > 1 else None


@rule("twice|bi - {frequency}", "twice {frequency}", examples={"the [twice-daily] ferry": Every(Count(1, Grain.DAY))})
def twice(frequency: Grain) -> Expression:
    return Every(Count(1, frequency))


@rule("half -? yearly", examples={"the [half-yearly] report": Every(Count(0.5, Grain.YEAR))})
def half_yearly() -> Expression:
    return Every(Count(0.5, Grain.YEAR))


@rule("every|each {part}", examples={"every night": Every(DayPart(PartOfDay.NIGHT))})
def every_part(part: PartOfDay) -> Expression:
    return Every(DayPart(part))


@rule("every|each {weekday}", "every|each {weekday} {part:}", examples={"every Tuesday": Every(Weekday(1))})
def every_weekday(weekday: int) -> Expression:
    return Every(Weekday(weekday))


@rule("every|each {month}", examples={"every May": Every(Calendar(month=5))})
def every_month(month: int) -> Expression:
    return Every(Calendar(month=month))


@rule("every|each {season}", examples={"each summer": Every(Cycle(Grain.SEASON, 2))})
def every_season(season: Season) -> Expression:
    return Every(Cycle(Grain.SEASON, SEASON_NUMBER[season]))


@rule(
    "{weekdays}",
    "every other|second|third|fourth {weekday:weekdays}",
    "alternate {weekdays}",
    examples={"on [Fridays]": Every(Weekday(4)), "every other Friday": Every(Weekday(4))},
)
def weekdays(weekdays: int) -> Expression:
    return Every(Weekday(weekdays))


@rule("{weekday} nights|mornings|afternoons|evenings", examples={"on [Friday nights]": Every(Weekday(4))})
def weekday_parts(weekday: int) -> Expression:
    return Every(Weekday(weekday))


@rule("<on|at|during> weekends", "every|each weekend", examples={"on [weekends]": Every(Cycle(Grain.WEEKEND, 1))})
def weekends() -> Expression:
    return Every(Cycle(Grain.WEEKEND, 1))


@rule("per annum", examples={"per annum": Every(Count(1, Grain.YEAR))})
def per_annum() -> Expression:
    return Every(Count(1, Grain.YEAR))


@rule("{frequency}", examples={"weekly": Every(Count(1, Grain.WEEK))})
def frequency(frequency: Grain) -> Expression:
    return Every(Count(1, frequency))


@rule("per {unit}", examples={"800 [per month]": Every(Count(1, Grain.MONTH))}, never=("ten per second",))
def per_unit(unit: Grain) -> Expression | None:
    return Every(Count(1, unit)) if unit > Grain.HOUR else None


@rule(
    "<times|once|twice|percent|million|billion|dollars|pounds|euros> a|per {unit}",
    "<$|€|£> <{count}> a|per {unit}",
    examples={"twice [a week]": Every(Count(1, Grain.WEEK))},
)
def rate(unit: Grain) -> Expression:
    return Every(Count(1, unit))
