"""The language of rules: phrases with slots, expanded into shapes of fixed length.

    {month}            a token that may be a month; its value is the argument `month` of the rule
    {int:n}            the same under another name
    {int:}             the same, without an argument
    {amount}           a part: a phrase that other phrases use as one slot
    ago, a|an          a word, or one of several words
    ,? {year}?         optional
    ( of the )?        a group; " | " separates its alternatives
    <in|since>         context: required, but outside the expression and without an argument

A part has phrases and a builder of its own, and its value is the argument: with "{count} {units}" and "a {unit}" as the
part `amount`, "{amount} ago" is both "{count} {units} ago" and "a {unit} ago". Parts may use other parts.

Optional words, groups and parts are all written out, so a shape is a plain row of slots: the position of each value is
known before any text is seen, and no repetition is unbounded.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import NamedTuple

# Words of these categories may be written with a period ("Sept.", "Fri."); it then belongs to the phrase.
ABBREVIATED = frozenset({"month", "weekday"})


Value = Callable[..., object]
"""A builder: from the values of slots to the value of a part or a rule; None where they make no sense together."""


class Use(NamedTuple):
    """A part in a phrase.

    Attributes:
        name: the argument that it gives, after those of the parts around it: "amount", "amount.count".
        build: the builder of the part.
    """

    name: str
    build: Value


class Slot(NamedTuple):
    """One token of a shape.

    Attributes:
        category: the category that the token must have; of words that a phrase names, "=word" or "=one|other".
        name: the argument that its value gives, after those of the parts around it: "month", "amount.unit".
        context: outside the expression.
        uses: the parts that the slot belongs to, outermost first.
    """

    category: str
    name: str | None = None
    context: bool = False
    uses: tuple[Use, ...] = ()


Shape = tuple[Slot, ...]


@dataclass(frozen=True)
class Part:
    """A phrase with a builder that other phrases use as one slot.

    Attributes:
        phrases: the forms of the part.
        build: from the values of its slots to its value.
        examples: text, and its value.
        parts: the parts that its phrases may use, by name.
    """

    phrases: tuple[str, ...]
    build: Value
    examples: Mapping[str, object]
    parts: "Mapping[str, Part]" = field(repr=False)

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Every shape of every phrase."""
        return tuple(shape for phrase in self.phrases for shape in expand(phrase, self.parts))


_NO_PARTS: Mapping[str, Part] = {}


def expand(phrase: str, parts: Mapping[str, Part] = _NO_PARTS) -> list[Shape]:
    """Write a phrase out into its shapes.

    Args:
        phrase: in the language above.
        parts: the parts that it may use, by name.

    >>> [[slot.category for slot in shape] for shape in expand("{int} days? ago|before")]
    [['int', '=days', '=ago|before'], ['int', '=ago|before']]
    >>> amount = Part(("{int:n} {unit}", "a {unit}"), lambda unit, n=1: (n, unit), {}, {})
    >>> [[slot.name for slot in shape] for shape in expand("{amount:length} ago", {"amount": amount})]
    [['length.n', 'length.unit', None], [None, 'length.unit', None]]
    """
    shapes, rest = _sequence(phrase.split(), parts)
    if rest:
        raise ValueError(f"unbalanced group in the phrase {phrase!r}")
    return [shape for shape in shapes if not _ends_on_comma(shape)]


def builder(build: Value, shape: Shape) -> Value:
    """The builder for the values of one shape by their names: it builds the parts first, the innermost before the others.

    >>> amount = Part(("{int:n} {unit}", "a {unit}"), lambda unit, n=1: (n, unit), {}, {})
    >>> shape = expand("{amount} ago", {"amount": amount})[0]
    >>> builder(lambda amount: f"{amount} before", shape)(**{"amount.n": 2, "amount.unit": "day"})
    "(2, 'day') before"
    """
    return _Composed(build, shape) if any(slot.uses for slot in shape) else build


@dataclass(frozen=True)
class _Composed:
    """The builder of a rule, after the builders of the parts in one of its shapes."""

    build: Value
    shape: Shape

    @cached_property
    def _parts(self) -> list[tuple[str, Value, list[tuple[str, str]]]]:
        """The parts, innermost first: name, builder, and for each argument its name in the shape and its name in the part."""
        uses = {use.name: use.build for slot in self.shape for use in slot.uses}
        names = [*uses, *(slot.name for slot in self.shape if slot.name)]
        arguments = {use: [(n, n[len(use) + 1 :]) for n in names if n.rpartition(".")[0] == use] for use in uses}
        return [(use, uses[use], arguments[use]) for use in sorted(uses, key=lambda use: -use.count("."))]

    def __call__(self, **values: object) -> object:
        for part, build, arguments in self._parts:
            value = build(**{own: values.pop(name) for name, own in arguments})
            if value is None:
                return None
            values[part] = value
        return self.build(**values)


def _ends_on_comma(shape: Shape) -> bool:
    """ "the third of July ,? {year}?" has no comma where it has no year."""
    core = [slot for slot in shape if not slot.context]
    return bool(core) and core[-1].category == "=,"


def _sequence(words: list[str], parts: Mapping[str, Part]) -> tuple[list[Shape], list[str]]:
    """Expand words up to the end of their group; the second value is the rest from that end on."""
    alternatives: list[Shape] = []
    pieces: list[tuple[Shape, ...]] = []
    while words:
        word, words = words[0], words[1:]
        if word == "|":
            alternatives += _joined(pieces)
            pieces = []
        elif word == "(":
            inner, words = _sequence(words, parts)
            closing, words = words[0], words[1:]
            pieces.append((*inner, ()) if closing == ")?" else tuple(inner))
        elif word in (")", ")?"):
            return alternatives + _joined(pieces), [word, *words]
        else:
            pieces.append(_place(word, parts))
    return alternatives + _joined(pieces), []


def _joined(pieces: list[tuple[Shape, ...]]) -> list[Shape]:
    return [tuple(slot for part in parts for slot in part) for parts in product(*pieces)]


def _place(word: str, parts: Mapping[str, Part]) -> tuple[Shape, ...]:
    """The shapes of one word of a phrase."""
    optional = len(word) > 1 and word.endswith("?")
    body = word[:-1] if optional else word
    context = len(body) > 2 and body.startswith("<") and body.endswith(">")
    if context:
        body = body[1:-1]
    shapes = _slot(body[1:-1], context, parts) if body.startswith("{") else _words(body, context)
    return (*shapes, ()) if optional else shapes


def _slot(body: str, context: bool, parts: Mapping[str, Part]) -> tuple[Shape, ...]:
    category, renamed, given = body.partition(":")
    name = None if context else (given or None) if renamed else category
    if category in parts:
        return tuple(_used(shape, name, context, parts[category].build) for shape in parts[category].shapes)
    plain = (Slot(category, name, context),)
    if category not in ABBREVIATED:
        return (plain,)
    return (plain, (Slot(category + "_abbr", name, context), Slot("=.", None, context)))


def _used(shape: Shape, name: str | None, context: bool, build: Value) -> Shape:
    """A shape of a part where a phrase uses it; without a name, its slots give no arguments."""
    if name is None:
        return tuple(Slot(slot.category, None, context) for slot in shape)

    def inside(slot: Slot) -> Slot:
        uses = (Use(name, build), *(Use(f"{name}.{use.name}", use.build) for use in slot.uses))
        return Slot(slot.category, slot.name and f"{name}.{slot.name}", slot.context, uses)

    return tuple(map(inside, shape))


def _words(body: str, context: bool) -> tuple[Shape, ...]:
    if body == "'s":  # two tokens to the lexer
        return ((Slot("='|’", None, context), Slot("=s", None, context)),)
    return ((Slot("=" + body, None, context),),)


def words_of(literal: str) -> list[str]:
    """The words of a category "=word" or "=one|other", without its "=".

    >>> words_of("ago|before"), words_of("|")
    (['ago', 'before'], ['|'])
    """
    return literal.split("|") if literal != "|" else [literal]
