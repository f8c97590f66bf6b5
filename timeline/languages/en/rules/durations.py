"""Lengths of time, and vague references."""

from timeline.languages.en.rulebook import rule
from timeline.model.expressions import (
    Count,
    Expression,
    Mod,
    Reference,
    Vague,
)
from timeline.model.grain import Grain


@rule(
    "the early|later|latter|intervening|succeeding|ensuing|subsequent|final|last|first|following|preceding {units}",
    "past years",
    examples={"in [the early years]": Count(None, Grain.YEAR)},
    never=("the first minutes", "the last seconds"),
)
def stretch_of_units(units: Grain = Grain.YEAR) -> Expression | None:
    return Count(None, units) if units >= Grain.DAY and units is not Grain.QUARTER else None


@rule(
    "<the> {units} <before|after|since|leading|following|that>",
    "<over> the {units}",
    "{units} <of|after|before>",
    examples={
        "in the [days] before the vote": Count(None, Grain.DAY),
        "after [months] of talks": Count(None, Grain.MONTH),
        "fled [days] after the vote": Count(None, Grain.DAY),
    },
    never=("the hours of the museum", "seconds after", "quarters of them"),
)
def units_around(units: Grain) -> Expression | None:
    return Count(None, units) if units in (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE) else None


@rule(
    "the? past|last|next|first|coming|final {count} {units}",
    "the latest {count} {units}",
    "the {count} {units}",
    "the? past|last|next|first|coming|final {count} {units} or so",
    "the? past|last|next|first|coming|final {count} to|or {count:} {units}",
    "the? past|last|next|first|coming|final {several:count} {units}",
    "the past {unit}",
    "the last {long:unit}",
    examples={
        "the past two years": Count(2, Grain.YEAR),
        "the next few days": Count(None, Grain.DAY),
        "the past year": Count(1, Grain.YEAR),
    },
)
def stretch(count: float | None = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression:
    return Count(count, units or unit or Grain.DAY)


@rule(
    "{count} {units}",
    "<'|‘> {count} {units}",
    "{count} - {unit}",
    "{count} - {unit} - long",
    "{count} more {units}",
    "{count} more {unit}",
    "{count} full|whole|long|straight|consecutive|successive|additional|short|trading|working|business|calendar|school {units}",
    "<to|will|would|could|may|might|should> <last> {count} {units}",
    "a {count} - {unit} period",
    "{count} to|or {count:} {units}",
    "{count} -|– {count:} {units}",
    "{count} {unit}",
    "{count} - {unit} - long",
    "{units:vague} - long",
    "{several:count} {units}",
    "{several:count} - {unit}",
    "multi - {unit:vague}",
    "a {several:count} {units}",
    "a couple of {units}",
    "recent|coming {units:vague}",
    examples={
        "five years": Count(5, Grain.YEAR), "three-month": Count(3, Grain.MONTH), "several weeks": Count(None, Grain.WEEK),
        "70-year-long": Count(70, Grain.YEAR), "recent years": Count(None, Grain.YEAR),
    },
)  # fmt: skip
def duration(
    count: float | None = 2, units: Grain | None = None, unit: Grain | None = None, vague: Grain | None = None
) -> Expression | None:
    grain = units if units is not None else unit if unit is not None else vague
    if grain is None or (unit is not None and count is not None and unit in (Grain.QUARTER, Grain.SECOND)):
        return None
    return Count(None if vague is not None else count, grain)


@rule(
    "{count} {units} ,? and? {count:more} {units:smaller}",
    "{count} {units} ,? and? {count:more} {unit:smaller}",
    "{count} {unit} ,? and? {count:more} {units:smaller}",
    "a|an {unit} and? {count:more} {units:smaller}",
    "{count} {units} , {count:more} {units:smaller} ,? and {count:last} {units:least}",
    examples={
        "two years and six months": Count(2, Grain.YEAR, rest=Count(6, Grain.MONTH)),
        "an hour and 20 minutes": Count(1, Grain.HOUR, rest=Count(20, Grain.MINUTE)),
    },
    never=("two months and six years", "two days and 30 months"),
)
def compound(
    more: float,
    smaller: Grain,
    count: float = 1,
    units: Grain | None = None,
    unit: Grain | None = None,
    last: float = 0,
    least: Grain | None = None,
) -> Expression | None:
    grain = units or unit
    if grain is None or smaller >= grain or (least is not None and least >= smaller):
        return None
    return Count(count, grain, rest=Count(more, smaller, rest=Count(last, least) if least is not None else None))


@rule(
    "{count} million {units}",
    "{count} billion {units:longer}",
    examples={"2.5 million years": Count(2.5e6, Grain.YEAR), "two billion years": Count(2e9, Grain.YEAR)},
    never=("2 million people",),
)
def millions(count: float, units: Grain | None = None, longer: Grain | None = None) -> Expression | None:
    grain, size = (units, 1e6) if units is not None else (longer, 1e9)
    return Count(count * size, grain) if grain is not None else None


@rule(
    "{count} + {units}",
    examples={"20+ years": Count(20, Grain.YEAR, Mod.EQUAL_OR_MORE)},
    never=("a 20+ crowd",),
)
def at_least(count: float, units: Grain) -> Expression:
    return Count(count, units, Mod.EQUAL_OR_MORE)


@rule(
    "{count} and a half {units}",
    "{count} - and - a - half - {unit}",
    "{count} - and - a - half {units}",
    "{count} 1 / 2 {units}",
    "a|an {unit} and a half",
    examples={"two and a half years": Count(2.5, Grain.YEAR), "an hour and a half": Count(1.5, Grain.HOUR)},
)
def and_a_half(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    grain = units or unit
    return Count(count + 0.5, grain) if grain is not None else None


@rule(
    "{count} - odd|some {units}",
    "{count} - odd|some - {unit}",
    examples={"20-odd years": Count(20, Grain.YEAR, Mod.APPROX)},
)
def odd_units(count: float, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    grain = units or unit
    return Count(count, grain, Mod.APPROX) if grain is not None else None


@rule(
    "hundreds|thousands|dozens|scores of {units}",
    "a number of {units}",
    examples={"hundreds of years": Count(None, Grain.YEAR)},
)
def vaguely_many(units: Grain) -> Expression:
    return Count(None, units)


@rule(
    "three quarters of an hour",
    "three - quarters of an hour",
    examples={"three quarters of an hour": Count(45, Grain.MINUTE)},
)
def three_quarters() -> Expression:
    return Count(45, Grain.MINUTE)


@rule("a quarter of an hour", examples={"a quarter of an hour": Count(15, Grain.MINUTE)})
def quarter_of_an_hour() -> Expression:
    return Count(15, Grain.MINUTE)


@rule(
    "a? quarter of a century",
    "a? quarter - century",
    "a quarter century",
    examples={"a quarter of a century": Count(25, Grain.YEAR)},
)
def quarter_of_a_century() -> Expression:
    return Count(25, Grain.YEAR)


@rule(
    "a full|whole|entire {unit}",
    "all {unit}",
    "all {unit} long",
    examples={"a full year": Count(1, Grain.YEAR), "all day": Count(1, Grain.DAY)},
    never=("all quarter", "all second"),
)
def whole_unit(unit: Grain) -> Expression | None:
    return (
        Count(1, unit) if unit in (Grain.HOUR, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.DECADE) else None
    )


@rule(
    "a|an {unit}",
    examples={
        "a week": Count(1, Grain.WEEK),
        "within [a year], the": Count(1, Grain.YEAR),
        "an hour": Count(1, Grain.HOUR),
    },
    never=("a second", "a quarter of them", "a day"),
)
def one_unit(unit: Grain) -> Expression | None:
    return Count(1, unit) if unit not in (Grain.SECOND, Grain.QUARTER, Grain.DAY, Grain.WEEKEND) else None


@rule("{unit} - long", examples={"the [year-long] siege": Count(1, Grain.YEAR)}, never=("a daylong trip",))
def unit_long(unit: Grain) -> Expression:
    return Count(1, unit)


@rule(
    "a fortnight",
    "the? past|last|next|coming fortnight",
    examples={"for [a fortnight]": Count(2, Grain.WEEK), "the last fortnight": Count(2, Grain.WEEK)},
    never=("a fortnight ago",),
)
def fortnight() -> Expression:
    return Count(2, Grain.WEEK)


@rule("half an|a {unit}", "half - {unit}", examples={"half an hour": Count(0.5, Grain.HOUR)})
def half_unit(unit: Grain) -> Expression:
    return Count(0.5, unit)


@rule(
    "{vague}",
    "right|just|even {vague}",
    "more {vague}",
    examples={"recently": Vague(Reference.PAST), "right now": Vague(Reference.PRESENT)},
)
def vague(vague: Reference) -> Expression:
    return Vague(vague)


@rule(
    "<for|within|of|after|over|in> {units}",
    "<within> {units:near}",
    "<time|first|best|worst|lowest|highest|biggest|largest> in {units}",
    examples={"for [weeks]": Count(None, Grain.WEEK)},
    never=("on days when", "for years"),
)
def vague_plural(units: Grain | None = None, near: Grain | None = None) -> Expression | None:
    if near is not None:
        return Count(None, near) if near > Grain.SECOND else None
    return Count(None, units) if units in (Grain.WEEK, Grain.MONTH, Grain.DECADE, Grain.CENTURY) else None


@rule("at present", "these days", "at the moment", examples={"these days": Vague(Reference.PRESENT)})
def present() -> Expression:
    return Vague(Reference.PRESENT)


@rule("<in> the past", "the recent past", examples={"in [the past]. He": Vague(Reference.PAST)})
def past() -> Expression:
    return Vague(Reference.PAST)


@rule(
    "<will|would|could|can|may|might|should|be|very|too|anytime> soon",
    "<will|would|could|can|may|might|should|to> one|some day",
    "someday",
    "soon <.|,|;>",
    examples={"it will [soon] end": Vague(Reference.FUTURE)},
    never=("it soon became a flood", "as soon as he left"),
)
def soon() -> Expression:
    return Vague(Reference.FUTURE)


@rule(
    "the near|foreseeable|immediate|distant future",
    "the future",
    examples={"the foreseeable future": Vague(Reference.FUTURE), "the future": Vague(Reference.FUTURE)},
)
def future() -> Expression:
    return Vague(Reference.FUTURE)
