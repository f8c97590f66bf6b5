"""The expressions that the words of a shape make, each built once: "Friday" and "in 2009" recur in every text."""

from collections.abc import Callable

from timeline.languages.lexicon import Values
from timeline.model.expressions import Expression
from timeline.tagging.automaton import Path

MEMO_LIMIT = 50_000  # readings remembered; hostile text could otherwise fill the memory


class Readings(dict[tuple[Path, tuple[str, ...]], Expression | None]):
    """From a path and the tokens in its slots to their expression; None where their values make no sense together.

    Args:
        values_of: the categories of a token and its value in each.
    """

    def __init__(self, values_of: Callable[[str], Values]) -> None:
        super().__init__()
        self._values_of = values_of

    def __missing__(self, key: tuple[Path, tuple[str, ...]]) -> Expression | None:
        if len(self) > MEMO_LIMIT:
            self.clear()
        (path, tokens), values_of = key, self._values_of
        slots = zip(path.layout.slots, tokens, strict=True)
        expression = path.layout.build(**{name: values_of(token)[category] for (name, category, _), token in slots})
        self[key] = expression
        return expression
