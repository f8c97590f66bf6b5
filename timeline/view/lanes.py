"""Lanes: groups of events by certainty, person, place, source or document, each in one colour.

They split the overview of the chart, and are its legend and its filter.
The words of a lane come from the article and never reach an expression: rows have the number of their lane.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from timeline.errors import UseError
from timeline.model import Certainty
from timeline.view.records import Record
from timeline.view.words import say

LanesBy = Literal["certainty", "who", "place", "source", "document"]

_MOST = 10  # lanes; the rest of the events share one more
OTHER = "other"  # for a certainty that is not ours: no foreign word may reach a Vega expression
_CERTAINTIES = frozenset(Certainty)
_NOBODY = "\N{EN DASH}"
_REST = "\N{HORIZONTAL ELLIPSIS}"  # the lane of all others

CERTAINTY_COLOURS = {
    Certainty.HAPPENED: "#3877bd",
    Certainty.REPORTED: "#5b7f3a",
    Certainty.PLANNED: "#0e8585",
    Certainty.EXPECTED: "#8f64b4",
    Certainty.POSSIBLE: "#c26a0a",
    Certainty.DENIED: "#cc4437",
    Certainty.UNKNOWN: "#6b7280",
}
# Distinct with every common kind of colour blindness, and visible on white and on black.
LANE_COLOURS = ("#3877bd", "#c26a0a", "#0e8585", "#b0569a", "#8a7a0c", "#cc4437", "#5f63c9", "#5b7f3a")
OTHER_COLOUR = "#6b7280"
COLOURS = tuple(dict.fromkeys([*CERTAINTY_COLOURS.values(), *LANE_COLOURS, OTHER_COLOUR]))
"""Every colour that a lane can have; the `hue` of a row is a position in it."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane.

    Attributes:
        words: its name, as in the article.
        count: the number of dated events in it.
    """

    words: str
    count: int
    colour: str


def lanes_of(records: list[Record], by: LanesBy) -> tuple[tuple[Lane, ...], list[int]]:
    """The lanes, and for each record the number of its lane.

    An event that names several people is in the lane of the person whom most events name.

    >>> lanes_of([{"who": "Ann; Bo"}, {"who": "Bo"}], "who")
    ((Lane(words='Bo', count=2, colour='#3877bd'),), [0, 0])

    Raises:
        UseError: `by` is unknown.
    """
    if by not in get_args(LanesBy):
        raise UseError(f"unknown lanes {by!r}", hint=f"choose one of {', '.join(get_args(LanesBy))}")
    named = [_NAMES[by](record) for record in records]
    counts = Counter(name for names in named for name in names)
    chosen = [_commonest(names, counts) for names in named]
    own = Counter(chosen)
    order = _certainty_order(own) if by == "certainty" else _by_size(own)
    number = {name: at for at, name in enumerate(order)}
    numbers = [number.get(name, len(order)) for name in chosen]
    sizes = Counter(numbers)
    words = [*order, _REST] if len(order) in sizes else order
    return tuple(Lane(_said(word, by), sizes[at], _colour(word, at, by)) for at, word in enumerate(words)), numbers


def _said(word: str, by: LanesBy) -> str:
    return say(f"certainty_{word}") if by == "certainty" else say("all_others") if word == _REST else word


def _commonest(names: list[str], counts: Counter[str]) -> str:
    if len(names) < 2:
        return names[0] if names else _NOBODY
    return max(names, key=lambda name: (counts[name], name))


def certainty_of(record: Record) -> str:
    """The certainty of an event; "other" where it is not one of ours.

    >>> certainty_of({"certainty": "planned"}), certainty_of({"certainty": "x' + alert(1)"})
    ('planned', 'other')
    """
    return record["certainty"] if record["certainty"] in _CERTAINTIES else OTHER


def _column(*names: str) -> Callable[[Record], list[str]]:
    return lambda record: next(([record[name]] for name in names if record.get(name)), [])


_NAMES: dict[str, Callable[[Record], list[str]]] = {
    "certainty": lambda record: [certainty_of(record)],
    "who": lambda record: [name for name in record["who"].split("; ") if name],
    "place": _column("where"),
    "source": _column("title", "document_id"),
    "document": _column("document_id"),
}


def _certainty_order(counts: Counter[str]) -> list[str]:
    return [str(word) for word in (*CERTAINTY_COLOURS, OTHER) if str(word) in counts]


def _by_size(counts: Counter[str]) -> list[str]:
    """The largest lanes, the largest first; events without a name come last."""
    named = sorted((name for name in counts if name != _NOBODY), key=lambda name: (-counts[name], name))
    return [*named[:_MOST], *([_NOBODY] if _NOBODY in counts else [])]


def _colour(word: str, number: int, by: LanesBy) -> str:
    if by == "certainty":
        return next((colour for known, colour in CERTAINTY_COLOURS.items() if known == word), OTHER_COLOUR)
    return OTHER_COLOUR if word in {_NOBODY, _REST} else LANE_COLOURS[number % len(LANE_COLOURS)]
