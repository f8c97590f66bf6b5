"""Every rule's examples, positive and negative, are its tests."""

import inspect

import pytest

from timeline.explaining import explain
from timeline.languages.rules import Rule
from timeline.model import Genre
from timeline.tagging.recognizer import recognizer
from timeline.tagging.tagger import find_mentions

RULES = recognizer("en").language.rules
EXAMPLES = [(rule, text, said) for rule in RULES for text, said in rule.examples.items()]
NEVER = [(rule, text) for rule in RULES for text in rule.never]


def span_in(example: str) -> tuple[str, str]:
    """The plain text of an example, and the words in its [brackets], or all of it."""
    if "[" not in example:
        return example, example
    return example.replace("[", "").replace("]", ""), example[example.index("[") + 1 : example.index("]")]


@pytest.mark.parametrize(("rule", "example", "said"), EXAMPLES, ids=lambda v: v if isinstance(v, str) else "")
def test_example_is_caught_by_its_own_rule(rule: Rule, example: str, said: object) -> None:
    text, words = span_in(example)
    found = [(m.text, m.expression, m.rule) for m in find_mentions(text, "en", genre=rule.genre or Genre.NEWS)]
    assert (words, said, rule.name) in found, explain(text)


@pytest.mark.parametrize(("rule", "text"), NEVER, ids=lambda v: v if isinstance(v, str) else "")
def test_negative_example_is_left_alone(rule: Rule, text: str) -> None:
    if not rule.examples:  # a rule that passes over words: no other may see them
        assert find_mentions(text, "en", genre=rule.genre or Genre.NEWS) == [], explain(text)
    assert rule.name not in [m.rule for m in find_mentions(text, "en", genre=rule.genre or Genre.NEWS)], explain(text)


def test_every_rule_has_an_example_unless_it_only_passes_over_words() -> None:
    without = [rule.name for rule in RULES if not rule.examples and not rule.never]
    assert without == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_shape_gives_the_arguments_that_its_rule_takes(rule: Rule) -> None:
    signature = inspect.signature(rule.build)
    for shape in rule.shapes():
        signature.bind(**{slot.name: None for slot in shape if slot.name})


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


# Words that look like times and are none.
@pytest.mark.parametrize(
    "text",
    [
        "You may go.",
        "They march on.",
        "the March on Rome",
        "a second chance",
        "the second half of the game",
        "the fall of the wall",
        "in the spring of his step",
        "at 123 degrees",
        "68th Parkway",
        "version 1.2.2019",
        "call 555-1996",
        "it cost $1999",
        "some 1500 troops",
        "a 52-year-old man",
        "aged 20",
        "the Sun reported",
        "they sat down",
        "page 2019.1",
        "flight MH1996",
        "/2019/05/index",
        "1996%",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert find_mentions(text, "en") == [], explain(text)
