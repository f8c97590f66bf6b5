"""The rule book of English, which the files in `rules/` fill."""

from timeline.languages import base
from timeline.languages.rules import RuleBook
from timeline.model.expressions import Origin

book = RuleBook("en", parts=dict(base.book.parts))
rule, part = book.rule, book.part

PUB, CONTEXT, COMPARED, REPORTED, TOPIC = Origin
AFTER_PLACE = "<in|since|until|till|to|by|from|between|through|during|of|before|after|mid|early|late>"
