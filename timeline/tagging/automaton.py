"""All shapes of a language as one automaton over token characters, built as far as texts ask for it.

A state is the set of shapes still alive. Steps are computed once and kept, so matching costs one dictionary look-up a
token and nothing is compiled before it is needed. Shapes have fixed lengths, so the walk from one token is bounded.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from timeline.tagging.phrases import Shape
from timeline.tagging.rules import Rule


@dataclass(frozen=True, slots=True)
class Path:
    """One shape of one rule.

    Attributes:
        rank: the place of the rule in its language; earlier rules win.
        lead, trail: how many slots at the start and at the end are context only.
        slots: the arguments of the rule: (name, category, position in the shape).
        ends: the positions of the slots "first" and "last", where both stand in the shape: the ends of a span.
    """

    rule: Rule
    rank: int
    shape: Shape
    lead: int
    trail: int
    slots: tuple[tuple[str, str, int], ...]
    ends: tuple[int, int] | None


def path(rule: Rule, shape: Shape, rank: int) -> Path:
    """Prepare a shape: where its core begins and ends, and where its arguments stand."""
    flags = [slot.context for slot in shape]
    lead = flags.index(False)
    slots = tuple((slot.name, slot.category, i) for i, slot in enumerate(shape) if slot.name)
    places = {name: i for name, _, i in slots}
    ends = (places["first"], places["last"]) if {"first", "last"} <= places.keys() else None
    return Path(rule, rank, shape, lead, flags[::-1].index(False), slots, ends)


class State(dict[str, "State | None"]):
    """The shapes alive after some tokens; as a dict, the state after one more. None is the dead end."""

    __slots__ = ("_alive", "_categories", "_depth", "accepted")

    def __init__(self, alive: list[Path], depth: int, categories: Mapping[str, frozenset[str]]) -> None:
        super().__init__()
        self.accepted = [p for p in alive if len(p.shape) == depth]
        self._alive = [p for p in alive if len(p.shape) > depth]
        self._depth = depth
        self._categories = categories

    def __missing__(self, character: str) -> "State | None":
        categories, depth = self._categories[character], self._depth
        alive = [p for p in self._alive if p.shape[depth].category in categories]
        state = State(alive, depth + 1, self._categories) if alive else None
        self[character] = state
        return state


class Automaton:
    """The shapes of many rules; earlier rules win among shapes of equal length."""

    def __init__(self, rules: Iterable[Rule], categories: Mapping[str, frozenset[str]]) -> None:
        self._by_first: defaultdict[str, list[Path]] = defaultdict(list)
        self._categories = categories
        for rank, rule in enumerate(rules):
            for shape in rule.shapes():
                self._by_first[shape[0].category].append(path(rule, shape, rank))
        self._roots: dict[str, State] = {}
        self._openings: dict[str, bool] = {}

    def opens(self, pair: str) -> bool:
        """Whether a shape can begin with these two tokens; most candidates end here, with one look-up."""
        known = self._openings.get(pair)
        if known is None:
            root = self._roots.get(pair[0]) or self._root(pair[0])
            known = self._openings[pair] = bool(root.accepted) or (len(pair) > 1 and root[pair[1]] is not None)
        return known

    def walk(self, characters: str, at: int) -> Iterator[Path]:
        """All shapes that match at a token, longest first."""
        state: State | None = self._roots.get(characters[at]) or self._root(characters[at])
        found = []
        end = len(characters)
        while state is not None:
            if state.accepted:
                found.append(state.accepted)
            at += 1
            state = state[characters[at]] if at < end else None
        for accepted in reversed(found):
            yield from accepted

    def _root(self, character: str) -> State:
        alive = [p for category in self._categories[character] for p in self._by_first[category]]
        alive.sort(key=lambda p: p.rank)
        state = self._roots[character] = State(alive, 1, self._categories)
        return state
