"""Windows on a timeline: the initial one, and those with a name."""

from dataclasses import dataclass

from timeline.charts.axis import padded
from timeline.charts.drawing import Drawing
from timeline.charts.theme import ROW_CAP
from timeline.resolving.calendar import DAY_SECONDS
from timeline.view.words import say

AS_DRAGGED = "as dragged"
_INITIAL_SHARE = 2 / 5  # of the events
_RADII = (1, 3, 8, 31, 92, 366, 5 * 366, 25 * 366, 100 * 366)  # days on either side of publication


@dataclass(frozen=True, slots=True)
class Preset:
    """A window with a name.

    Attributes:
        first, last: its edges, in milliseconds.
    """

    words: str
    first: int
    last: int


def presets(drawing: Drawing) -> list[Preset]:
    """All, the background, the week of publication (or all the coverage) and the future, as far as they hold an event.

    >>> [preset.words for preset in presets(Drawing([], 0, (), None, None, 0, 86_400))]
    ['all']
    """
    first, last = padded(drawing.first, drawing.last)
    made = [Preset(say("preset_all"), first, last)]
    if drawing.publication is None:
        return made
    now = drawing.publication.moment
    earliest = drawing.others[0].moment if drawing.others else now
    week, tomorrow = earliest - 7 * DAY_SECONDS, now + DAY_SECONDS
    made += [Preset(say("preset_background"), first, week * 1000)] if drawing.first < week else []
    made += [Preset(say("preset_coverage" if drawing.others else "preset_week"), week * 1000, tomorrow * 1000)]
    made += [Preset(say("preset_future"), now * 1000, last)] if now < drawing.last else []
    return [preset for preset in made if any(_touches(row, preset) for row in drawing.rows) or preset is made[0]]


def initial_window(drawing: Drawing) -> tuple[int, int] | None:
    """The initial window around publication; None where everything at once is as legible.

    It is the narrowest with two fifths of the events; or the widest that fits, where those are more than the rows.

    >>> initial_window(Drawing([], 0, (), None, None, 0, 86_400)) is None
    True
    """
    windows = {window: _count_inside(drawing, window) for window in _windows(drawing)}
    narrowest = next((window for window, count in windows.items() if count >= _INITIAL_SHARE * len(drawing.rows)), None)
    if narrowest is None or (narrowest[1] - narrowest[0]) * 4 > drawing.last - drawing.first:
        narrowest = None
    if len(drawing.rows) <= ROW_CAP or (narrowest and windows[narrowest] <= ROW_CAP):
        return narrowest
    fitting = [window for window, count in windows.items() if 0 < count <= ROW_CAP]
    return fitting[-1] if fitting else None


def _touches(row: dict[str, int], preset: Preset) -> bool:
    return row["to"] > preset.first and row["from"] < preset.last


def _windows(drawing: Drawing) -> list[tuple[int, int]]:
    """Windows around publication inside the edges of the drawing, from narrow to wide."""
    if drawing.middle is None:
        return []
    now = drawing.middle.moment
    radii = [days * DAY_SECONDS for days in _RADII]
    return [
        (max(now - radius, drawing.first - radius // 20), min(now + radius, drawing.last + radius // 20))
        for radius in radii
    ]


def _count_inside(drawing: Drawing, window: tuple[int, int]) -> int:
    first, last = (edge * 1000 for edge in window)
    return sum(first <= row["from"] and row["to"] <= last for row in drawing.rows)
