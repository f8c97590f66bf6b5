"""All shapes of a language as one automaton over token characters, built as far as texts ask for it.

A state is the set of shapes still alive. Steps are computed once and kept, so matching costs one dictionary look-up a
token and nothing is compiled before it is needed. Shapes have fixed lengths, so the walk from one token is bounded.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import NamedTuple

from timeline.languages.phrases import Shape
from timeline.languages.rules import Rule
from timeline.model import Genre

LONGEST_KEPT = 32  # tokens of a run whose matches are kept
MEMO_LIMIT = 50_000  # runs kept; hostile text could otherwise fill the memory


@dataclass(frozen=True, slots=True)
class Path:
    """One shape of one rule.

    Attributes:
        rank: the place of the rule in its language; earlier rules win.
        order: the place of the shape among those of all rules.
        lead: how many slots at the start are context only.
        core_end: how many slots there are up to the end of what is caught; those behind it are context only.
        slots: the arguments of the rule: (name, category, position in the shape).
        genre: that of the rule.
        ends: the positions of the slots "first" and "last", where both stand in the shape: the ends of a span.
    """

    rule: Rule
    rank: int
    order: int
    shape: Shape
    lead: int
    core_end: int
    slots: tuple[tuple[str, str, int], ...]
    ends: tuple[int, int] | None
    genre: Genre | None


Places = Mapping[int, list[Path]]
"""The places at which shapes match, in order, with those that do, longest first."""


class Matches(NamedTuple):
    """The matches in a run of tokens, and the genres of their rules; None is a rule for all genres."""

    places: Places
    genres: frozenset[Genre | None]


_NOTHING = Matches({}, frozenset())


def _genres(places: Places) -> frozenset[Genre | None]:
    return frozenset([path.genre for paths in places.values() for path in paths])


def paths_of(rules: Iterable[Rule]) -> list[Path]:
    """The shapes of all rules, prepared."""
    shapes = ((rule, rank, shape) for rank, rule in enumerate(rules) for shape in rule.shapes())
    return [_path(rule, rank, order, shape) for order, (rule, rank, shape) in enumerate(shapes)]


def _path(rule: Rule, rank: int, order: int, shape: Shape) -> Path:
    """Where the core of a shape begins and ends, and where its arguments stand."""
    flags = [slot.context for slot in shape]
    slots = tuple((slot.name, slot.category, i) for i, slot in enumerate(shape) if slot.name)
    places = {name: i for name, _, i in slots}
    ends = (places["first"], places["last"]) if {"first", "last"} <= places.keys() else None
    return Path(
        rule, rank, order, shape, flags.index(False), len(shape) - flags[::-1].index(False), slots, ends, rule.genre
    )


class State(dict[str, "State | None"]):
    """The shapes alive after some tokens; as a dict, the state after one more. None is the dead end."""

    __slots__ = ("_by_next", "_categories", "_depth", "accepted")

    def __init__(self, alive: Iterable[Path], depth: int, categories: Mapping[str, frozenset[str]]) -> None:
        super().__init__()
        self.accepted: list[Path] = []
        self._by_next: defaultdict[str, list[Path]] = defaultdict(list)
        self._depth = depth
        self._categories = categories
        for path in alive:
            if len(path.shape) == depth:
                self.accepted.append(path)
            else:
                self._by_next[path.shape[depth].category].append(path)
        self.accepted.sort(key=attrgetter("order"))

    def __missing__(self, character: str) -> "State | None":
        nexts = self._by_next.keys() & self._categories[character]
        alive = [path for category in nexts for path in self._by_next[category]]
        state = self[character] = State(alive, self._depth + 1, self._categories) if alive else None
        return state


class Automaton:
    """Shapes of many rules; earlier rules win among shapes of equal length."""

    def __init__(self, paths: Iterable[Path], categories: Mapping[str, frozenset[str]]) -> None:
        self._root = State(paths, 0, categories)
        self._within: dict[str, Matches] = {}

    def within(self, run: str) -> Matches:
        """Where in a run of tokens shapes match."""
        matches = self._within.get(run)
        if matches is None:
            places = {at: paths for at in range(len(run)) if (paths := self._walk(run, at))}
            matches = Matches(places, _genres(places)) if places else _NOTHING
            if len(run) <= LONGEST_KEPT:
                if len(self._within) > MEMO_LIMIT:
                    self._within.clear()
                self._within[run] = matches
        return matches

    def _walk(self, characters: str, at: int) -> list[Path]:
        """All shapes that match at a token, longest first."""
        found: list[Path] = []
        state = self._root[characters[at]]
        while state is not None:
            if state.accepted:
                found = state.accepted + found
            at += 1
            state = state[characters[at]] if at < len(characters) else None
        return found
