"""Names of the views and parameters of a chart: unique where two charts are joined, shared where their meaning is."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.errors import UseError

FIND, CERTAINTY, WIDTH, POINTED = "find", "certainty_shown", "plot_width", "pointed"
LEFT, NARROW, LETTER = "left_width", "narrow", "letter_width"
"""Parameters with the same meaning in every chart: two charts joined with `&` are searched together."""


@dataclass(frozen=True, slots=True)
class PartNames:
    """Names unique to a chart, all with one suffix.

    Attributes:
        suffix: empty where a page has one chart only.
    """

    suffix: str = ""

    @property
    def window(self) -> str:
        """The window dragged on the overview."""
        return f"window{self.suffix}"

    @property
    def lanes(self) -> str:
        """The lanes chosen by a click on their names."""
        return f"lanes{self.suffix}"

    @property
    def preset(self) -> str:
        """The window chosen from a list."""
        return f"preset{self.suffix}"

    @property
    def first(self) -> str:
        """The first moment of the window, in milliseconds."""
        return f"window_first{self.suffix}"

    @property
    def last(self) -> str:
        """The last moment of the window, in milliseconds."""
        return f"window_last{self.suffix}"

    @property
    def pixel(self) -> str:
        """Milliseconds in a pixel of the detail, as a Vega expression."""
        return f"(({self.last} - {self.first}) / {WIDTH})"

    def view(self, part: str) -> str:
        """The name of a view."""
        return f"{part}{self.suffix}"

    def layer(self, part: str, place: int) -> str:
        """The name of a layer of the view at this place among others, in the form that Altair gives it."""
        return f"{part}{self.suffix}_{place}"


def part_names(name: str | None, seed: Iterable[str]) -> PartNames:
    """Names with the given suffix; without one, with a suffix derived from the seed, the same in every run.

    >>> part_names("", []).window, part_names("b", []).window
    ('window', 'window_b')
    >>> part_names(None, ["an event"]) == part_names(None, ["another event"])
    False
    """
    if name is None:
        name = hashlib.sha256("\n".join(seed).encode("utf-8", "replace")).hexdigest()[:6]
    if not re.fullmatch(r"\w*", name, re.ASCII):
        raise UseError(f"{name!r} cannot be the name of a chart", hint="use letters, digits and _")
    return PartNames(f"_{name}" if name else "")
