"""Windows on the whole of a timeline: the one it opens with, and those that people ask for by name."""

from dataclasses import dataclass

from timeline.charts.axis import aired
from timeline.charts.theme import ROW_CAP
from timeline.resolving.calendar import DAY_SECONDS
from timeline.view.rows import Drawing

AS_DRAGGED = "as dragged"
_OPENING_SHARE = 2 / 5
_REACHES = (1, 3, 8, 31, 92, 366, 5 * 366, 25 * 366, 100 * 366)  # days on either side of publication


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
    """All, the background, the week of publication (or all the coverage) and what is to come: those that hold an event.

    >>> [preset.words for preset in presets(Drawing([], 0, (), None, None, 0, 86_400))]
    ['all']
    """
    first, last = aired(drawing.first, drawing.last)
    made = [Preset("all", first, last)]
    if drawing.publication is None:
        return made
    now = drawing.publication.moment
    earliest = drawing.others[0].moment if drawing.others else now
    week, tomorrow = earliest - 7 * DAY_SECONDS, now + DAY_SECONDS
    made += [Preset("background", first, week * 1000)] if drawing.first < week else []
    made += [Preset("the coverage" if drawing.others else "the week", week * 1000, tomorrow * 1000)]
    made += [Preset("what is to come", now * 1000, last)] if now < drawing.last else []
    return [preset for preset in made if any(_touches(row, preset) for row in drawing.rows) or preset is made[0]]


def opening_window(drawing: Drawing) -> tuple[int, int] | None:
    """The window around publication to open with; None where everything at once reads as well.

    It is the narrowest with two fifths of the events; should those be more than there are rows, the widest that fits.

    >>> opening_window(Drawing([], 0, (), None, None, 0, 86_400)) is None
    True
    """
    windows = {window: _count_inside(drawing, window) for window in _windows(drawing)}
    telling = next((window for window, count in windows.items() if count >= _OPENING_SHARE * len(drawing.rows)), None)
    if telling is None or (telling[1] - telling[0]) * 4 > drawing.last - drawing.first:
        telling = None
    if len(drawing.rows) <= ROW_CAP or (telling and windows[telling] <= ROW_CAP):
        return telling
    fitting = [window for window, count in windows.items() if 0 < count <= ROW_CAP]
    return fitting[-1] if fitting else None


def _touches(row: dict[str, int], preset: Preset) -> bool:
    return row["to"] > preset.first and row["from"] < preset.last


def _windows(drawing: Drawing) -> list[tuple[int, int]]:
    """Windows around publication within what is drawn, from narrow to wide."""
    if drawing.middle is None:
        return []
    now = drawing.middle.moment
    reaches = [days * DAY_SECONDS for days in _REACHES]
    return [
        (max(now - reach, drawing.first - reach // 20), min(now + reach, drawing.last + reach // 20))
        for reach in reaches
    ]


def _count_inside(drawing: Drawing, window: tuple[int, int]) -> int:
    first, last = (edge * 1000 for edge in window)
    return sum(first <= row["from"] and row["to"] <= last for row in drawing.rows)
