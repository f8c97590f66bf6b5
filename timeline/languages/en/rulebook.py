"""The rule book of English, which the files beside this one fill."""

from timeline.languages.rules import RuleBook
from timeline.model.expressions import Expression, Origin, Shift
from timeline.model.grain import Grain

book = RuleBook("en")
rule = book.rule

PUB, CONTEXT, COMPARED, REPORTED, TOPIC = Origin
AFTER_PLACE = "<in|since|until|till|to|by|from|between|through|during|of|before|after|mid|early|late>"
FARTHEST = 10_000
"""So many units from an origin are no date any more."""


def shifted(unit: Grain | None, n: float, origin: Origin) -> Expression | None:
    """So many whole units from an origin; None for half ones."""
    whole = int(n)
    return Shift(unit, whole, origin) if unit is not None and whole == n and abs(whole) < FARTHEST else None
