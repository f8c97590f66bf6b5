"""Amounts of time as parts of phrases, "two weeks", "a year and a half", and the dates that they are counted to."""

from dataclasses import replace

from timeline.languages.en.rulebook import part
from timeline.languages.lexicon import Unit
from timeline.model.expressions import Blur, Count, Expression, Mod, Offset, Origin, Reference, Shift, Vague
from timeline.model.grain import Grain

FARTHEST = 10_000
"""An amount in these units is a length, but leads to no date."""

_SMALLER = {
    Grain.CENTURY: (Grain.YEAR, 100), Grain.DECADE: (Grain.YEAR, 10), Grain.YEAR: (Grain.MONTH, 12),
    Grain.WEEK: (Grain.DAY, 7), Grain.DAY: (Grain.HOUR, 24), Grain.HOUR: (Grain.MINUTE, 60),
}  # fmt: skip


def length(n: float | None, unit: Unit, mod: Mod | None = None) -> Count:
    """So many of a unit, in its grain: two fortnights are four weeks.

    >>> length(2, Unit(Grain.WEEK, 2))
    Count(n=4, unit=<Grain.WEEK: 7>, mod=None, rest=None)
    """
    return Count(None if n is None else n * unit.multiple, unit.grain, mod)


@part(
    "plain_amount",
    "{count} {units}",
    "a|an {unit}",
    "{spelled:count} {unit}",
    examples={
        "two weeks": Count(2, Grain.WEEK),
        "an hour": Count(1, Grain.HOUR),
        "one year": Count(1, Grain.YEAR),
        "two fortnights": Count(4, Grain.WEEK),
        "two score years": Count(40, Grain.YEAR),
    },
)
def plain_amount(count: float = 1, units: Unit | None = None, unit: Unit | None = None) -> Count | None:
    found = units or unit
    return found and length(count, found)


@part(
    "partial_amount",
    "half a|an {unit:half}",
    "half -? {unit:half}",
    "a half - {unit:half}",
    "{compound_unit}",
    "a {unit:whole} and a half",
    "an {unit:whole} and a half",
    "{count} and a half {units}",
    "{count} - and - a - half {units}",
    "{count} 1 / 2 {units}",
    examples={
        "half an hour": Count(0.5, Grain.HOUR),
        "half-hour": Count(0.5, Grain.HOUR),
        "half year": Count(0.5, Grain.YEAR),
        "a half-century": Count(0.5, Grain.CENTURY),
        "quarter-century": Count(25, Grain.YEAR),
        "a year and a half": Count(1.5, Grain.YEAR),
        "an hour and a half": Count(1.5, Grain.HOUR),
        "two and a half years": Count(2.5, Grain.YEAR),
        "two-and-a-half years": Count(2.5, Grain.YEAR),
        "3 1/2 years": Count(3.5, Grain.YEAR),
    },
)
def partial_amount(
    count: float = 1,
    units: Unit | None = None,
    whole: Unit | None = None,
    half: Unit | None = None,
    compound_unit: Unit | None = None,
) -> Count | None:
    if half or compound_unit:
        return length(0.5, half) if half else compound_unit and length(1, compound_unit)
    unit = units or whole
    return unit and length(count + 0.5, unit)


@part(
    "quarter_amount",
    "a? quarter of a|an {unit}",
    "a quarter century",
    "three -? quarters of a|an {unit:three}",
    examples={
        "a quarter of an hour": Count(15, Grain.MINUTE),
        "quarter of a century": Count(25, Grain.YEAR),
        "a quarter century": Count(25, Grain.YEAR),
        "three quarters of an hour": Count(45, Grain.MINUTE),
        "three-quarters of a year": Count(9, Grain.MONTH),
    },
)
def quarter_amount(unit: Unit | None = None, three: Unit | None = None) -> Count | None:
    whole = three or unit
    grain, size = _SMALLER[Grain.CENTURY] if whole is None else _SMALLER.get(whole.grain, (None, 0))
    return Count(size * (3 if three else 1) // 4, grain) if grain and size % 4 == 0 else None


@part(
    "vague_amount",
    "couple of? {units:couple}",
    "{several:} {units}",
    examples={
        "couple of weeks": Count(2, Grain.WEEK, Mod.APPROX),
        "few days": Count(None, Grain.DAY),
    },
)
def vague_amount(units: Unit | None = None, couple: Unit | None = None) -> Count | None:
    if couple is not None:
        return length(2, couple, Mod.APPROX)
    return units and length(None, units)


@part(
    "compound_amount",
    "{count} {units} ,? and? {count:more} {units:smaller}",
    "{count} {unit} ,? and? {count:more} {units:smaller}",
    "{count} {units} ,? and? {count:more} {unit:smaller}",
    "a|an {unit} and? {count:more} {units:smaller}",
    "{count} {units} , {count:more} {units:smaller} ,? and {count:last} {units:least}",
    examples={
        "two years and six months": Count(2, Grain.YEAR, rest=Count(6, Grain.MONTH)),
        "two years and one month": Count(2, Grain.YEAR, rest=Count(1, Grain.MONTH)),
        "one year and six months": Count(1, Grain.YEAR, rest=Count(6, Grain.MONTH)),
        "an hour and 20 minutes": Count(1, Grain.HOUR, rest=Count(20, Grain.MINUTE)),
        "2 days, 6 hours and 10 minutes": Count(2, Grain.DAY, rest=Count(6, Grain.HOUR, rest=Count(10, Grain.MINUTE))),
    },
)
def compound_amount(
    more: float,
    smaller: Unit,
    count: float = 1,
    units: Unit | None = None,
    unit: Unit | None = None,
    last: float = 0,
    least: Unit | None = None,
) -> Count | None:
    larger = units or unit
    if larger is None or smaller.grain >= larger.grain or (least and least.grain >= smaller.grain):
        return None
    rest = replace(length(more, smaller), rest=length(last, least) if least else None)
    return replace(length(count, larger), rest=rest)


@part(
    "amount",
    "{plain_amount:count}",
    "{partial_amount:count}",
    "{quarter_amount:count}",
    "a? {vague_amount:count}",
    "{compound_amount:count}",
    examples={
        "two weeks": Count(2, Grain.WEEK),
        "half a year": Count(0.5, Grain.YEAR),
        "a quarter of an hour": Count(15, Grain.MINUTE),
        "several weeks": Count(None, Grain.WEEK),
        "a year and two months": Count(1, Grain.YEAR, rest=Count(2, Grain.MONTH)),
    },
)
def amount(count: Count) -> Count:
    return count


_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100}


def counted(amount: Count, side: int, origin: Origin) -> Expression | None:
    """The date that is an amount after (1) or before (-1) an origin; None where it is no whole number of any unit.

    >>> counted(Count(3, Grain.WEEK), -1, Origin.PUBLICATION)
    Shift(unit=<Grain.WEEK: 7>, n=-3, origin=<Origin.PUBLICATION: 'publication'>)
    >>> counted(Count(1.5, Grain.YEAR), 1, Origin.CONTEXT).of.n
    18
    """
    if amount.n is None:
        return Vague(Reference.PAST if side < 0 else Reference.FUTURE)
    unit, n, mod = amount.unit, amount.n, amount.mod
    if amount.rest is not None and unit in _TO_THE_DAY and amount.rest.unit in (Grain.DAY, Grain.WEEK):
        return _counted_to_the_day(amount, side) if origin is Origin.PUBLICATION else None
    if amount.rest is not None or n != int(n):
        smaller, size = _SMALLER.get(unit, (unit, 1))
        rest = amount.rest or Count(0, smaller)
        if rest.unit is not smaller or rest.rest is not None:
            return None
        mod = mod if n == int(n) else Mod.APPROX
        unit, n = smaller, n * size + (rest.n or 0)
    if n != int(n) or n >= FARTHEST:
        return None
    if unit in _YEARS and n == 1:  # "a decade later" is about ten years on, wherever the decades of the calendar begin
        unit, n, mod = Grain.YEAR, n * _YEARS[unit], mod or Mod.APPROX
    shift = Shift(unit, side * int(n), origin)
    return Blur(shift, mod) if mod else shift


_TO_THE_DAY = (Grain.MONTH, Grain.YEAR)
"""Units with which days are counted: "one month and two days ago"."""


def _counted_to_the_day(amount: Count, side: int) -> Expression | None:
    """Months or years, and weeks or days after them, counted from the day of publication."""
    rest = amount.rest
    if rest is None or rest.rest is not None or amount.n is None or rest.n is None:
        return None
    if amount.n != int(amount.n) or rest.n != int(rest.n) or max(amount.n, rest.n) >= FARTHEST:
        return None
    whole = Offset(Shift(Grain.DAY, 0), amount.unit, side * int(amount.n), to_the_day=True)
    days = int(rest.n) * (7 if rest.unit is Grain.WEEK else 1)
    return Offset(whole, Grain.DAY, side * days)
