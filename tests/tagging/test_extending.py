"""A unit or a rule is added in one place, and works in every phrase."""

from dataclasses import replace

import pytest

from timeline.languages.en.lexicon import UNITS, UnitWord, lexicon
from timeline.languages.en.rulebook import book
from timeline.languages.language import language_named
from timeline.languages.rules import RuleBook
from timeline.model.expressions import Blur, Count, Every, Expression, Mod, Origin, Shift
from timeline.model.grain import Grain
from timeline.tagging.recognizer import prepare
from timeline.tagging.tagger import recognized

ENGLISH = language_named("en")
WEEK, DAY = Grain.WEEK, Grain.DAY


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("two sennights ago", Shift(DAY, -14)),
        ("a sennight later", Shift(DAY, 7, Origin.CONTEXT)),
        ("a couple of sennights earlier", Blur(Shift(DAY, -14, Origin.CONTEXT), Mod.APPROX)),
        ("every sennight", Every(Count(7, DAY))),
        ("sennightly", Every(Count(7, DAY))),
        ("for three sennights", Count(21, DAY)),
        ("the past sennight", Count(7, DAY)),
    ],
)
def test_a_unit_added_to_the_lexicon_works_in_every_phrase(text: str, expression: Expression) -> None:
    sennight = UnitWord("sennight", Grain.DAY, 7, adverbs=("sennightly",))
    ready = prepare(replace(ENGLISH, lexicon=lexicon((*UNITS, sennight))))
    assert [mention.expression for mention in recognized(text, ready)] == [expression]


def test_a_rule_added_in_one_place_is_matched_with_every_form_of_its_parts() -> None:
    added = RuleBook("en", parts=book.parts)

    @added.rule("{amount} back <,|.|;>", examples={"[two weeks back].": Shift(WEEK, -2)}, never=("two weeks back pay",))
    def back(amount: Count) -> Expression | None:
        return None if amount.n is None else Shift(amount.unit, -int(amount.n))

    ready = prepare(replace(ENGLISH, rules=(*ENGLISH.rules, *added.rules)))
    for text, expression in {
        "It closed two weeks back.": Shift(WEEK, -2),
        "It closed a week back, she said.": Shift(WEEK, -1),
        "It closed a couple of fortnights back.": Shift(WEEK, -4),
    }.items():
        assert [(m.expression, m.rule) for m in recognized(text, ready)] == [(expression, "en.back")]
