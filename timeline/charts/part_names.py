"""The names of a chart's parts and parameters: its own where two charts may stand side by side, shared where they agree."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.errors import UseError

FIND, CERTAINTY, WIDTH, POINTED = "find", "certainty_shown", "plot_width", "pointed"
LEFT, NARROW = "left_width", "narrow"
"""Parameters with the same meaning in every chart: two charts joined with `&` are searched together."""


@dataclass(frozen=True, slots=True)
class PartNames:
    """Names that no other chart has; all end alike.

    Attributes:
        suffix: empty where a page holds one chart only.
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
        """The name of a part of the picture."""
        return f"{part}{self.suffix}"

    def layer(self, part: str, place: int) -> str:
        """The name of a layer of the view that stands at this place beside others, as Altair makes it."""
        return f"{part}{self.suffix}_{place}"


def names_of(name: str | None, told_apart_by: Iterable[str]) -> PartNames:
    """Names with the given ending; without one, an ending that differs from chart to chart but not from run to run.

    >>> names_of("", []).window, names_of("b", []).window
    ('window', 'window_b')
    >>> names_of(None, ["an event"]) == names_of(None, ["another event"])
    False
    """
    if name is None:
        name = hashlib.sha256("\n".join(told_apart_by).encode("utf-8", "replace")).hexdigest()[:6]
    if not re.fullmatch(r"\w*", name, re.ASCII):
        raise UseError(f"{name!r} cannot be the name of a chart", hint="use letters, digits and _")
    return PartNames(f"_{name}" if name else "")
