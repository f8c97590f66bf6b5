"""Lanes: what the overview is split by, which is the legend and a filter at once.

The words of a lane come from the article and never reach an expression: rows carry the number of their lane.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

from timeline.charts.theme import CERTAINTY_COLOURS, LANE_COLOURS, OTHER_COLOUR
from timeline.errors import UseError
from timeline.model import Certainty

LanesBy = Literal["certainty", "who", "place", "source", "document"]

_MOST = 10  # lanes; what is left shares one more
OTHER = "other"  # stands in for a certainty of someone else's: no foreign word may reach an expression of Vega's
_CERTAINTIES = frozenset(Certainty)
_NOBODY = "\N{EN DASH}"
_REST = "all others"


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane of the overview.

    Attributes:
        words: its name, as the article has it.
        count: how many dated events are in it.
    """

    words: str
    count: int
    colour: str


def lanes_of(records: list[dict[str, Any]], by: LanesBy) -> tuple[tuple[Lane, ...], list[int]]:
    """The lanes, and for each record the number of its own.

    An event that names several people is in the lane of the one whom most events name.

    >>> lanes_of([{"who": "Ann; Bo"}, {"who": "Bo"}], "who")
    ((Lane(words='Bo', count=2, colour='#3877bd'),), [0, 0])

    Raises:
        UseError: there are no such lanes.
    """
    if by not in get_args(LanesBy):
        raise UseError(f"there are no lanes by {by!r}", hint=f"choose one of {', '.join(get_args(LanesBy))}")
    named = [_NAMES[by](record) for record in records]
    counts = Counter(name for names in named for name in names)
    chosen = [_commonest(names, counts) for names in named]
    own = Counter(chosen)
    order = _certainty_order(own) if by == "certainty" else _by_size(own)
    number = {name: at for at, name in enumerate(order)}
    numbers = [number.get(name, len(order)) for name in chosen]
    sizes = Counter(numbers)
    words = [*order, _REST] if len(order) in sizes else order
    return tuple(Lane(word, sizes[at], _colour(word, at, by)) for at, word in enumerate(words)), numbers


def _commonest(names: list[str], counts: Counter[str]) -> str:
    if len(names) < 2:
        return names[0] if names else _NOBODY
    return max(names, key=lambda name: (counts[name], name))


def certainty_of(record: dict[str, Any]) -> str:
    """How sure the event is, in a word of ours.

    >>> certainty_of({"certainty": "planned"}), certainty_of({"certainty": "x' + alert(1)"})
    ('planned', 'other')
    """
    return record["certainty"] if record["certainty"] in _CERTAINTIES else OTHER


def _column(*names: str) -> Callable[[dict[str, Any]], list[str]]:
    return lambda record: next(([record[name]] for name in names if record.get(name)), [])


_NAMES: dict[str, Callable[[dict[str, Any]], list[str]]] = {
    "certainty": lambda record: [certainty_of(record)],
    "who": lambda record: [name for name in record["who"].split("; ") if name],
    "place": _column("where"),
    "source": _column("title", "document_id"),
    "document": _column("document_id"),
}


def _certainty_order(counts: Counter[str]) -> list[str]:
    return [str(word) for word in (*CERTAINTY_COLOURS, OTHER) if str(word) in counts]


def _by_size(counts: Counter[str]) -> list[str]:
    """The largest lanes, the largest first; events without a name stand last."""
    named = sorted((name for name in counts if name != _NOBODY), key=lambda name: (-counts[name], name))
    return [*named[:_MOST], *([_NOBODY] if _NOBODY in counts else [])]


def _colour(word: str, number: int, by: LanesBy) -> str:
    if by == "certainty":
        return next((colour for known, colour in CERTAINTY_COLOURS.items() if known == word), OTHER_COLOUR)
    return OTHER_COLOUR if word in {_NOBODY, _REST} else LANE_COLOURS[number % len(LANE_COLOURS)]
