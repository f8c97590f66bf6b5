"""Rules: phrases, their meaning and examples of both, in one decorator.

A rule is one place. Its examples are its tests: `tests/tagging/test_rules.py` proves that each example is matched by its
own rule, that each phrase has an example, and that no negative example is matched. A part is a phrase that rules use as
one slot, declared and tested in the same way.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from timeline.languages.phrases import Part, Shape, Value, expand
from timeline.model import Genre
from timeline.model.expressions import Expression

Builder = Callable[..., Expression | None]
Built = TypeVar("Built", bound=Value)


class Skip(Expression):
    """The result of a rule for words that only look like a time: the tagger skips them, and no other rule sees them."""


SKIP = Skip()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a language.

    Attributes:
        name: the language and the name of the function, e.g. "en.month_day".
        phrases: the forms that it matches, in the language of `phrases.py`.
        build: from the values of the slots to an expression; None when they make no sense together (February 30).
        examples: text, with the expression in [brackets] where it is not all of it, and its meaning.
        never: texts in which this rule must not match.
        genre: the only genre of document that it is for; None for all.
        parts: the parts that its phrases may use, by name.
    """

    name: str
    phrases: tuple[str, ...]
    build: Builder
    examples: Mapping[str, Expression]
    never: tuple[str, ...]
    genre: Genre | None = None
    parts: Mapping[str, Part] = field(default_factory=dict, repr=False)

    def shapes(self) -> list[Shape]:
        """All shapes of the rule, longest first."""
        return sorted((shape for phrase in self.phrases for shape in expand(phrase, self.parts)), key=len, reverse=True)


@dataclass(slots=True)
class RuleBook:
    """The rules of one language, in the order of their precedence among phrases of equal length, and the parts they use.

    >>> book = RuleBook("en")
    >>> @book.part("date", "{month} {day}", "the {ordinal:day} of {month}", examples={})
    ... def date(month, day): ...
    >>> @book.rule("the week of {date}", examples={})
    ... def week_of(date): ...
    >>> [(rule.name, len(rule.shapes())) for rule in book.rules]
    [('en.week_of', 4)]
    """

    language: str
    genre: Genre | None = None
    parts: dict[str, Part] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)

    def rule(
        self, *phrases: str, examples: Mapping[str, Expression], never: tuple[str, ...] = ()
    ) -> Callable[[Builder], Builder]:
        """Register the decorated function for the phrases; the slots in braces become its arguments."""

        def register(build: Builder) -> Builder:
            name = f"{self.language}.{build.__name__}"
            self.rules.append(Rule(name, phrases, build, examples, never, self.genre, self.parts))
            return build

        return register

    def part(self, name: str, *phrases: str, examples: Mapping[str, object]) -> Callable[[Built], Built]:
        """Register the decorated function as the builder of a part: `{name}` in phrases of rules and of other parts."""

        def register(build: Built) -> Built:
            self.parts[name] = Part(phrases, build, examples, self.parts)
            return build

        return register
