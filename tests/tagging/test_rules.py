"""Examples of every rule and every part, positive and negative, are its tests, in all languages."""

import inspect
from collections.abc import Callable
from dataclasses import replace

import pytest

from timeline.explaining import explain
from timeline.languages.language import language_named
from timeline.languages.rules import Rule
from timeline.languages.selection import codes
from timeline.model import Genre
from timeline.model.expressions import Expression, Reference, Vague
from timeline.tagging.recognizer import Recognizer, prepare
from timeline.tagging.tagger import find_mentions, recognized

LANGUAGES = sorted(codes())
RULES = [(code, rule) for code in LANGUAGES for rule in language_named(code).rules]
EXAMPLES = [(code, rule, text, meaning) for code, rule in RULES for text, meaning in rule.examples.items()]
NEVER = [(code, rule, text) for code, rule in RULES for text in rule.never]
PARTS = {(code, name): part for code, rule in RULES for name, part in rule.parts.items()}


def name_of(value: object) -> str:
    return value if isinstance(value, str) else value.name if isinstance(value, Rule) else ""


def span_in(example: str) -> tuple[str, str]:
    """The plain text of an example, and the words in its [brackets], or all of it."""
    if "[" not in example:
        return example, example
    return example.replace("[", "").replace("]", ""), example[example.index("[") + 1 : example.index("]")]


@pytest.mark.parametrize(("code", "rule", "example", "meaning"), EXAMPLES, ids=name_of)
def test_example_is_matched_by_its_own_rule(code: str, rule: Rule, example: str, meaning: object) -> None:
    text, words = span_in(example)
    found = [(m.text, m.expression, m.rule) for m in find_mentions(text, code, genre=rule.genre)]
    assert (words, meaning, rule.name) in found, explain(text, lang=code)


@pytest.mark.parametrize(("code", "rule", "text"), NEVER, ids=name_of)
def test_negative_example_is_left_alone(code: str, rule: Rule, text: str) -> None:
    found = find_mentions(text, code, genre=rule.genre)
    if not rule.examples:  # a rule that passes over words: no other may see them
        assert found == [], explain(text, lang=code)
    assert rule.name not in [m.rule for m in found], explain(text, lang=code)


PASSED_OVER = Vague(Reference.PAST)


def shown(rule: Rule) -> Callable[..., Expression | None]:
    """A builder that shows the words that a rule without examples passes over."""
    return lambda **values: None if rule.build(**values) is None else PASSED_OVER


def by_phrase(code: str) -> Recognizer:
    """The language with a rule for each phrase, named by rule and number of the phrase."""
    language = language_named(code)
    single = (
        replace(
            rule, name=f"{rule.name}#{number}", phrases=(phrase,), build=rule.build if rule.examples else shown(rule)
        )
        for rule in language.rules
        for number, phrase in enumerate(rule.phrases)
    )
    return prepare(replace(language, rules=tuple(single)))


def is_needed(code: str, rule: Rule, phrase: str) -> bool:
    """Whether an example fails without a phrase: one that only guards the words of another is never matched itself."""
    language = language_named(code)
    without = replace(rule, phrases=tuple(other for other in rule.phrases if other != phrase))
    rules = tuple(without if other is rule else other for other in language.rules)
    ready = prepare(replace(language, rules=rules))
    return any(
        (words, meaning) not in [(m.text, m.expression) for m in recognized(text, ready, rule.genre)]
        for (text, words), meaning in ((span_in(example), meaning) for example, meaning in rule.examples.items())
    )


@pytest.fixture(scope="module")
def phrases_matched() -> set[str]:
    """The phrases that are matched by the examples of their own rules."""
    matched = set()
    for code in LANGUAGES:
        ready = by_phrase(code)
        for genre in (None, *Genre):
            for rule in (rule for _, rule in RULES if rule.genre == genre):
                for example, meaning in rule.examples.items():
                    text, words = span_in(example)
                    matched |= {
                        m.rule for m in recognized(text, ready, genre) if (m.text, m.expression) == (words, meaning)
                    }
                for text in () if rule.examples else rule.never:
                    matched |= {m.rule for m in recognized(text, ready, genre) if m.expression == PASSED_OVER}
    return matched


@pytest.mark.parametrize(("code", "rule"), RULES, ids=name_of)
def test_each_phrase_has_an_example(code: str, rule: Rule, phrases_matched: set[str]) -> None:
    unmatched = [p for number, p in enumerate(rule.phrases) if f"{rule.name}#{number}" not in phrases_matched]
    assert [phrase for phrase in unmatched if not is_needed(code, rule, phrase)] == []


@pytest.mark.parametrize(("code", "rule"), RULES, ids=name_of)
def test_each_rule_has_a_negative_example(code: str, rule: Rule) -> None:
    assert rule.never


@pytest.mark.parametrize(("code", "name"), PARTS, ids=name_of)
def test_each_phrase_of_a_part_has_an_example(code: str, name: str) -> None:
    part = PARTS[code, name]
    used = set()
    for number, phrase in enumerate(part.phrases):
        single = Rule(str(number), (phrase,), part.build, {}, (), None, part.parts)  # type: ignore[arg-type]
        ready = prepare(replace(language_named(code), rules=(single,)))
        values = {text: [m.expression for m in recognized(text, ready) if m.text == text] for text in part.examples}
        used |= {number for text, value in part.examples.items() if [value] == values[text]}
    assert [phrase for number, phrase in enumerate(part.phrases) if number not in used] == []


@pytest.mark.parametrize(("code", "name"), PARTS, ids=name_of)
def test_each_example_of_a_part_has_its_value(code: str, name: str) -> None:
    part = PARTS[code, name]
    whole = Rule("part", part.phrases, part.build, {}, (), None, part.parts)  # type: ignore[arg-type]
    ready = prepare(replace(language_named(code), rules=(whole,)))
    found = {text: [(m.text, m.expression) for m in recognized(text, ready)] for text in part.examples}
    assert found == {text: [(text, value)] for text, value in part.examples.items()}


def test_every_rule_has_an_example_unless_it_only_passes_over_words() -> None:
    without = [rule.name for _, rule in RULES if not rule.examples and not rule.never]
    assert without == []


@pytest.mark.parametrize(("code", "rule"), RULES, ids=name_of)
def test_no_two_phrases_of_a_rule_have_a_shape_in_common(code: str, rule: Rule) -> None:
    shapes = [tuple((slot.category, slot.context) for slot in shape) for shape in rule.shapes()]
    assert len(shapes) == len(set(shapes)), sorted(s for s in set(shapes) if shapes.count(s) > 1)


@pytest.mark.parametrize(("code", "rule"), RULES, ids=name_of)
def test_every_shape_gives_the_arguments_that_its_builder_takes(code: str, rule: Rule) -> None:
    shapes = [(rule.build, shape) for shape in rule.shapes()]
    shapes += [(part.build, shape) for part in rule.parts.values() for shape in part.shapes]
    for build, shape in shapes:
        named = {slot.name for slot in shape} | {use.name for slot in shape for use in slot.uses}
        arguments = {name.partition(".")[0] for name in named if name}
        inspect.signature(build).bind(**dict.fromkeys(arguments))


def test_rule_names_are_unique() -> None:
    for code in LANGUAGES:
        names = [rule.name for rule in language_named(code).rules]
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
        "The quarter-to-quarter rise was small.",
    ],
)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert find_mentions(text, "en") == [], explain(text)
