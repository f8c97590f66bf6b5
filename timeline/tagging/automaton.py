"""All shapes of a language as one automaton over token characters, built as far as texts ask for it.

A state is the set of shapes still possible. Each transition is computed once, when a text first asks for it, so matching
costs one dictionary look-up a token. Shapes have fixed lengths, so the number of steps from one token is bounded.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple, cast

from timeline.languages.phrases import Shape, builder
from timeline.languages.rules import Builder, Rule
from timeline.model import Genre

LONGEST_CACHED = 32  # tokens of a run whose matches are cached
MEMO_LIMIT = 50_000  # runs cached; hostile text could otherwise fill the memory


class Layout(NamedTuple):
    """The expression and the arguments in a shape.

    Attributes:
        lead: how many slots at the start are context only.
        core_end: how many slots there are up to the end of the expression; those after it are context only.
        slots: the arguments of the builder: (name, category, position in the shape).
        build: the builder of the rule, after those of the parts in the shape.
        ends: the last position of the argument "first" and the first one of "last", where the shape has both: the inner ends
            of a range.
    """

    lead: int
    core_end: int
    slots: tuple[tuple[str, str, int], ...]
    build: Builder
    ends: tuple[int, int] | None


@dataclass(eq=False)
class Path:
    """One shape of one rule.

    Attributes:
        rank: the place of the rule in its language; earlier rules win.
        order: the place of the shape among those of all rules.
    """

    rule: Rule
    rank: int
    order: int
    shape: Shape

    @cached_property
    def layout(self) -> Layout:
        """Worked out at the first match: most of the thousands of shapes are never matched."""
        flags = [slot.context for slot in self.shape]
        slots = tuple((slot.name, slot.category, i) for i, slot in enumerate(self.shape) if slot.name)
        build = cast(Builder, builder(self.rule.build, self.shape))
        lead, core_end = flags.index(False), len(flags) - flags[::-1].index(False)
        return Layout(lead, core_end, slots, build, _inner_ends(slots))


Places = Mapping[int, list[Path]]
"""The places at which shapes match, in order, with those that do, longest first."""


class Matches(NamedTuple):
    """The matches in a run of tokens, and the genres of their rules; None is a rule for all genres."""

    places: Places
    genres: frozenset[Genre | None]


_NOTHING = Matches({}, frozenset())


def _genres(places: Places) -> frozenset[Genre | None]:
    return frozenset([path.rule.genre for paths in places.values() for path in paths])


def paths_of(rules: Iterable[Rule]) -> list[Path]:
    """The shapes of all rules."""
    shapes = ((rule, rank, shape) for rank, rule in enumerate(rules) for shape in rule.shapes())
    return [Path(rule, rank, order, shape) for order, (rule, rank, shape) in enumerate(shapes)]


def _inner_ends(slots: tuple[tuple[str, str, int], ...]) -> tuple[int, int] | None:
    places: dict[str, list[int]] = {}
    for name, _, i in slots:
        places.setdefault(name.partition(".")[0], []).append(i)
    return (places["first"][-1], places["last"][0]) if {"first", "last"} <= places.keys() else None


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


class Automaton(dict[str, Matches]):
    """Shapes of many rules; as a dict, where in a run of tokens they match. Earlier rules win among shapes of equal length."""

    def __init__(self, paths: Iterable[Path], categories: Mapping[str, frozenset[str]]) -> None:
        super().__init__()
        self._root = State(paths, 0, categories)

    def __missing__(self, run: str) -> Matches:
        places = {at: paths for at in range(len(run)) if (paths := self._matching_at(run, at))}
        matches = Matches(places, _genres(places)) if places else _NOTHING
        if len(run) <= LONGEST_CACHED:
            if len(self) > MEMO_LIMIT:
                self.clear()
            self[run] = matches
        return matches

    def _matching_at(self, characters: str, at: int) -> list[Path]:
        """All shapes that match at a token, longest first."""
        found: list[Path] = []
        state = self._root[characters[at]]
        while state is not None:
            if state.accepted:
                found = state.accepted + found
            at += 1
            state = state[characters[at]] if at < len(characters) else None
        return found
