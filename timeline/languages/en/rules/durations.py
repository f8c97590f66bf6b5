"""Lengths of time, and vague references."""

from timeline.languages.en.amounts import length
from timeline.languages.en.rulebook import rule
from timeline.languages.lexicon import Unit
from timeline.model.expressions import Count, Expression, Mod, Reference, Vague
from timeline.model.grain import Grain


@rule(
    "<will|would|could|can|may|might|should|be|very|too|anytime> soon",
    "<will|would|could|can|may|might|should> one|some day",
    "<to> some day",
    "someday",
    "soon <.|,|;>",
    "the ( near|foreseeable|immediate|distant )? future",
    examples={
        "it will [soon] end": Vague(Reference.FUTURE),
        "they will [one day] return": Vague(Reference.FUTURE),
        "hoped to [some day] return": Vague(Reference.FUTURE),
        "someday": Vague(Reference.FUTURE),
        "He left [soon].": Vague(Reference.FUTURE),
        "the foreseeable future": Vague(Reference.FUTURE),
    },
    never=("it soon became a flood", "as soon as he left", "cut to one day"),
)
def future() -> Expression:
    return Vague(Reference.FUTURE)


@rule(
    "the early|later|latter|intervening|succeeding|ensuing|subsequent|final|last|first|following|preceding {units}",
    "past {units}",
    examples={"in [the early years]": Count(None, Grain.YEAR), "in [past years]": Count(None, Grain.YEAR)},
    never=("the first minutes", "the last seconds"),
)
def stretch_of_units(units: Unit) -> Expression | None:
    return length(None, units) if units.grain >= Grain.DAY and units.grain is not Grain.QUARTER else None


@rule(
    "<the> {units} <before|after|since|leading|following|that>",
    "<over> the {units}",
    "{units} <of|after|before>",
    examples={
        "in the [days] before the vote": Count(None, Grain.DAY),
        "over [the years]": Count(None, Grain.YEAR),
        "after [months] of talks": Count(None, Grain.MONTH),
    },
    never=("the hours of the museum", "seconds after", "quarters of them"),
)
def units_around(units: Unit) -> Expression | None:
    fitting = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE)
    return length(None, units) if units.grain in fitting else None


@rule(
    "the? past|last|next|first|coming|final {count} {units} ( or so )?",
    "the? past|last|next|first|coming|final {vague_amount:amount}",
    "the past|last|next|first|coming|final {partial_amount:amount}",
    "the past|last|next|first|coming|final {compound_amount:amount}",
    "the latest? {count} {units}",
    "the? past|last|next|first|coming|final {count} to|or {count:} {units}",
    "the past {unit}",
    "the? last|next|coming|following|previous {long_unit:unit}",
    examples={
        "the past two years": Count(2, Grain.YEAR),
        "the latest two years": Count(2, Grain.YEAR),
        "the last two or three years": Count(2, Grain.YEAR),
        "the next few days": Count(None, Grain.DAY),
        "the last two and a half years": Count(2.5, Grain.YEAR),
        "the next two hours and ten minutes": Count(2, Grain.HOUR, rest=Count(10, Grain.MINUTE)),
        "the past year": Count(1, Grain.YEAR),
        "the last fortnight": Count(2, Grain.WEEK),
    },
    never=("the last 20 people", "it will last a year", "the first One Day International"),
)
def stretch(
    amount: Count | None = None, count: float = 1, units: Unit | None = None, unit: Unit | None = None
) -> Expression | None:
    found = units or unit
    return amount or (found and length(count, found))


@rule(
    "the past|last|next|first|coming|final {unit} and a half",
    examples={"the next year and a half": Count(1.5, Grain.YEAR)},
    never=("the last second and a half",),
)
def stretch_and_a_half(unit: Unit) -> Expression | None:
    return length(1.5, unit) if unit.grain >= Grain.HOUR else None


@rule(
    "{count} {units}",
    "<'|‘> {count} {units}",
    "<to|will|would|could|may|might|should> <last> {count} {units}",
    "{count} more|full|whole|long|straight|consecutive|successive|additional|short|trading|working|business|calendar|school {units}",
    "{count} to|or|-|– {count:} {units}",
    "{count} -? {unit}",
    "{count} - {unit} - long",
    "a {count} - {unit} period",
    "{count} more {unit}",
    examples={
        "five years": Count(5, Grain.YEAR),
        "'[20 years]'": Count(20, Grain.YEAR),
        "it will last [five years]": Count(5, Grain.YEAR),
        "three straight days": Count(3, Grain.DAY),
        "two or three years": Count(2, Grain.YEAR),
        "three-month": Count(3, Grain.MONTH),
        "70-year-long": Count(70, Grain.YEAR),
        "a two-week period": Count(2, Grain.WEEK),
        "one more week": Count(1, Grain.WEEK),
    },
    never=("one second", "one quarter of them"),
)
def duration(count: float, units: Unit | None = None, unit: Unit | None = None) -> Expression | None:
    if unit is not None and unit.grain in (Grain.QUARTER, Grain.SECOND):
        return None
    found = units or unit
    return found and length(count, found)


@rule(
    "a? {vague_amount:amount}",
    "{partial_amount:amount}",
    "{quarter_amount:amount}",
    "{compound_amount:amount}",
    "{count} - and - a - half - {unit}",
    examples={
        "several weeks": Count(None, Grain.WEEK),
        "two and a half years": Count(2.5, Grain.YEAR),
        "a quarter of a century": Count(25, Grain.YEAR),
        "an hour and 20 minutes": Count(1, Grain.HOUR, rest=Count(20, Grain.MINUTE)),
        "two-and-a-half-year": Count(2.5, Grain.YEAR),
    },
    never=("a quarter of them", "several people", "two months and six years", "two days and 30 months"),
)
def amount_of_time(amount: Count | None = None, count: float = 0, unit: Unit | None = None) -> Expression | None:
    return amount or (unit and length(count + 0.5, unit))


@rule(
    "{units} - long",
    "{several:} - {unit:units}",
    "multi - {unit:units}",
    "recent|coming {units}",
    "hundreds|thousands|dozens|scores of {units}",
    "a number of {units}",
    examples={
        "a [years-long] war": Count(None, Grain.YEAR),
        "several-week": Count(None, Grain.WEEK),
        "multi-year": Count(None, Grain.YEAR),
        "recent years": Count(None, Grain.YEAR),
        "hundreds of years": Count(None, Grain.YEAR),
        "a number of years": Count(None, Grain.YEAR),
    },
    never=("scores of people",),
)
def vague_length(units: Unit) -> Expression:
    return length(None, units)


@rule(
    "{count} million {units}",
    "{count} billion {units:longer}",
    examples={"2.5 million years": Count(2.5e6, Grain.YEAR), "two billion years": Count(2e9, Grain.YEAR)},
    never=("2 million people",),
)
def millions(count: float, units: Unit | None = None, longer: Unit | None = None) -> Expression | None:
    unit, size = (units, 1e6) if units is not None else (longer, 1e9)
    return unit and length(count * size, unit)


@rule(
    "{count} + {units}",
    examples={"20+ years": Count(20, Grain.YEAR, Mod.EQUAL_OR_MORE)},
    never=("a 20+ crowd",),
)
def at_least(count: float, units: Unit) -> Expression:
    return length(count, units, Mod.EQUAL_OR_MORE)


@rule(
    "{count} - odd|some {units}",
    "{count} - odd|some - {unit:units}",
    examples={"20-odd years": Count(20, Grain.YEAR, Mod.APPROX), "20-odd-year": Count(20, Grain.YEAR, Mod.APPROX)},
    never=("20-odd people",),
)
def odd_units(count: float, units: Unit) -> Expression:
    return length(count, units, Mod.APPROX)


@rule(
    "a full|whole|entire {unit}",
    "all {unit} ( long )?",
    examples={"a full year": Count(1, Grain.YEAR), "all day": Count(1, Grain.DAY)},
    never=("all quarter", "all second"),
)
def whole_unit(unit: Unit) -> Expression | None:
    fitting = (Grain.HOUR, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE)
    return length(1, unit) if unit.grain in fitting else None


@rule(
    "a|an {unit}",
    examples={
        "a week": Count(1, Grain.WEEK),
        "within [a year], the": Count(1, Grain.YEAR),
        "for [a fortnight]": Count(2, Grain.WEEK),
    },
    never=("a second", "a quarter of them", "a day"),
)
def one_unit(unit: Unit) -> Expression | None:
    unfit = (Grain.SECOND, Grain.QUARTER, Grain.DAY, Grain.WEEKEND)
    return length(1, unit) if unit.grain not in unfit else None


@rule("{unit} - long", examples={"the [year-long] siege": Count(1, Grain.YEAR)}, never=("a daylong trip",))
def unit_long(unit: Unit) -> Expression:
    return length(1, unit)


@rule(
    "<for|of|after|over|in> {units}",
    "<within> {units:near}",
    examples={
        "for [weeks]": Count(None, Grain.WEEK),
        "within [hours]": Count(None, Grain.HOUR),
    },
    never=("on days when", "for years", "within seconds"),
)
def vague_plural(units: Unit | None = None, near: Unit | None = None) -> Expression | None:
    if near is not None:
        return length(None, near) if near.grain > Grain.SECOND else None
    fitting = units is not None and units.grain in (Grain.WEEK, Grain.MONTH, Grain.DECADE, Grain.CENTURY)
    return length(None, units) if units is not None and fitting else None


@rule(
    "right|just|even|more? {vague}",
    examples={
        "recently": Vague(Reference.PAST),
        "right now": Vague(Reference.PRESENT),
        "more recently": Vague(Reference.PAST),
    },
    never=("right knowledge",),
)
def vague(vague: Reference) -> Expression:
    return Vague(vague)


@rule(
    "at present",
    "these days",
    "at the moment",
    examples={phrase: Vague(Reference.PRESENT) for phrase in ("at present", "these days", "at the moment")},
    never=("the present case", "the moment he left"),
)
def present() -> Expression:
    return Vague(Reference.PRESENT)


@rule(
    "<in> the past",
    "the recent past",
    examples={"in [the past]. He": Vague(Reference.PAST), "the recent past": Vague(Reference.PAST)},
    never=("walked past",),
)
def past() -> Expression:
    return Vague(Reference.PAST)
