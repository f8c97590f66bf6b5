"""The language of rules: phrases with slots, expanded into shapes of fixed length.

    {month}            a token that may be a month; its value is the argument `month` of the rule
    {int:n}            the same with a name of its own
    {int:}             the same, its value being of no interest
    ago, a|an          a word, or one of several words
    ,? {year}?         may be missing
    ( of the )?        a group; alternatives in it are cut by " | "
    <in|since>         must stand there, but is not part of the expression and gives no argument

Optional parts and groups are written out, so a shape is a plain row of slots: where each value stands is known
before any text is seen, and no repetition is unbounded.
"""

from itertools import product
from typing import NamedTuple

# Words of these categories may be written with a period ("Sept.", "Fri."); it then belongs to the phrase.
ABBREVIATED = frozenset({"month", "weekday"})


class Slot(NamedTuple):
    """One token of a shape: the category it must have, the argument it gives, and whether it is only context."""

    category: str
    name: str | None = None
    context: bool = False


Shape = tuple[Slot, ...]


def expand(phrase: str) -> list[Shape]:
    """Write a phrase out into its shapes.

    >>> [[slot.category for slot in shape] for shape in expand("{int} days? ago|before")]
    [['int', '=days', '=ago'], ['int', '=days', '=before'], ['int', '=ago'], ['int', '=before']]
    """
    words = phrase.split()
    shapes, rest = _sequence(words)
    if rest:
        raise ValueError(f"unbalanced group in the phrase {phrase!r}")
    return [shape for shape in shapes if not _ends_on_comma(shape)]


def _ends_on_comma(shape: Shape) -> bool:
    """ "the third of July ,? {year}?" has no comma where it has no year."""
    core = [slot for slot in shape if not slot.context]
    return bool(core) and core[-1].category == "=,"


def _sequence(words: list[str]) -> tuple[list[Shape], list[str]]:
    """Expand words up to the end of the group they stand in; the second value is what follows that end."""
    alternatives: list[Shape] = []
    pieces: list[tuple[Shape, ...]] = []
    while words:
        word, words = words[0], words[1:]
        if word == "|":
            alternatives += _joined(pieces)
            pieces = []
        elif word == "(":
            inner, words = _sequence(words)
            closing, words = words[0], words[1:]
            pieces.append((*inner, ()) if closing == ")?" else tuple(inner))
        elif word in (")", ")?"):
            return alternatives + _joined(pieces), [word, *words]
        else:
            pieces.append(_place(word))
    return alternatives + _joined(pieces), []


def _joined(pieces: list[tuple[Shape, ...]]) -> list[Shape]:
    return [tuple(slot for part in parts for slot in part) for parts in product(*pieces)]


def _place(word: str) -> tuple[Shape, ...]:
    """The shapes of one word of a phrase."""
    optional = len(word) > 1 and word.endswith("?")
    body = word[:-1] if optional else word
    context = len(body) > 2 and body.startswith("<") and body.endswith(">")
    if context:
        body = body[1:-1]
    shapes = _slot(body[1:-1], context) if body.startswith("{") else _words(body, context)
    return (*shapes, ()) if optional else shapes


def _slot(body: str, context: bool) -> tuple[Shape, ...]:
    category, renamed, given = body.partition(":")
    name = None if context else (given or None) if renamed else category
    plain = (Slot(category, name, context),)
    if category not in ABBREVIATED:
        return (plain,)
    return (plain, (Slot(category + "_abbr", name, context), Slot("=.", None, context)))


def _words(body: str, context: bool) -> tuple[Shape, ...]:
    if body == "'s":  # the lexer cuts it in two, and either apostrophe will do
        return tuple((Slot("=" + mark, None, context), Slot("=s", None, context)) for mark in "'’")
    words = body.split("|") if body != "|" else [body]
    return tuple((Slot("=" + word, None, context),) for word in words)
