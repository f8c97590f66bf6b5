"""Rules: a phrase, what it says, and examples of both, in one decorator.

A rule is one place. Its examples are its tests: `tests/tagging/test_rules.py` proves that each is caught by its own
rule and that each negative example is not.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from timeline.languages.phrases import Shape, expand
from timeline.model import Genre
from timeline.model.expressions import Expression

Builder = Callable[..., Expression | None]


class Skip(Expression):
    """What a rule gives for words that look like a time but are none: they are passed over, and no other rule sees them."""


SKIP = Skip()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a language.

    Attributes:
        name: the language and the name of the function, e.g. "en.month_day".
        phrases: what it catches, in the language of `phrases.py`.
        build: from the values of the slots to what they say; None when they make no sense together (February 30).
        examples: text, with the expression in [brackets] where it is not all of it, and what it says.
        never: texts in which this rule must not fire.
        genre: the only kind of document it is for; None for all.
    """

    name: str
    phrases: tuple[str, ...]
    build: Builder
    examples: Mapping[str, Expression]
    never: tuple[str, ...]
    genre: Genre | None = None

    def shapes(self) -> list[Shape]:
        """All shapes of the rule, longest first."""
        return sorted((shape for phrase in self.phrases for shape in expand(phrase)), key=len, reverse=True)


@dataclass(slots=True)
class RuleBook:
    """The rules of one language, in the order of their precedence among phrases of equal length.

    >>> book = RuleBook("en")
    >>> @book.rule("{month} {day}", examples={})
    ... def month_day(month, day): ...
    >>> [rule.name for rule in book.rules]
    ['en.month_day']
    """

    language: str
    genre: Genre | None = None
    rules: list[Rule] = field(default_factory=list)

    def rule(
        self, *phrases: str, examples: Mapping[str, Expression], never: tuple[str, ...] = ()
    ) -> Callable[[Builder], Builder]:
        """Register the decorated function for the phrases; the slots in braces become its arguments."""

        def register(build: Builder) -> Builder:
            self.rules.append(Rule(f"{self.language}.{build.__name__}", phrases, build, examples, never, self.genre))
            return build

        return register
