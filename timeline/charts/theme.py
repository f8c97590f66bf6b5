"""Sizes, colours and fonts shared by all parts of the chart.

Colours that a page changes for a dark screen are parameters of the chart: ink, muted, paper, lines, ahead and mark can
be set on a running Vega view by these names. Their initial values suit the current Altair theme.
"""

from typing import Any

LEFT_WIDTH = 150
PLOT_WIDTH = 760
ROW_STEP = 18
ROW_CAP = 60
THICKNESS = (9, 12, 15)  # pixels of a bar with one independent source, two or three, and more
LETTER_WIDTH = 6.3  # pixels of an average letter at the label size; a page measures that of its font
FONT = "system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"
BAR, PALE_BAR = "#3877bd", "#3877bd40"
"""The colours of the bars of the strip: events that are shown, and all of them."""

INKS = {
    "ink": "#1f2328",
    "muted": "#5c6570",
    "paper": "#ffffff",
    "lines": "#e3e6ea",
    "ahead": "#e9f1fb",
    "mark": "#d6e5f8",
}
DARK_INKS = {
    "ink": "#e4e7eb",
    "muted": "#a0a8b3",
    "paper": "#16181d",
    "lines": "#343942",
    "ahead": "#1d2a40",
    "mark": "#2a4164",
}

_DARK_THEME = "dateline_dark"
_HALF = 3 * 0x80  # the sum of three channels of a middle grey


def translucent(colour: str, opacity: float) -> str:
    """A #rrggbb colour with an opacity.

    >>> translucent("#ff0000", 0.5)
    'rgba(255, 0, 0, 0.5)'
    """
    red, green, blue = _channels(colour)
    return f"rgba({red}, {green}, {blue}, {opacity:g})"


def gradient(colour: str, stops: tuple[tuple[float, float], ...]) -> dict[str, Any]:
    """A gradient of one colour from left to right, through (place, opacity) stops.

    >>> gradient("#ff0000", ((0, 1), (1, 0)))["stops"][1]
    {'offset': 1, 'color': 'rgba(255, 0, 0, 0)'}
    """
    return {
        "gradient": "linear",
        "x1": 0,
        "x2": 1,
        "y1": 0,
        "y2": 0,
        "stops": [{"offset": offset, "color": translucent(colour, opacity)} for offset, opacity in stops],
    }


def inks() -> dict[str, str]:
    """The colours that suit the current Altair theme: light, unless its background is dark.

    `altair.theme.enable("dateline_dark")` makes every later chart dark.

    >>> inks()["paper"]
    '#ffffff'
    """
    import altair as alt

    if _DARK_THEME not in alt.theme.names():
        alt.theme.register(_DARK_THEME, enable=False)(_dark)
    theme = alt.theme.get()
    config: Any = theme().get("config", {}) if theme else {}
    paper = config.get("background")
    return DARK_INKS if isinstance(paper, str) and is_dark(paper) else INKS


def is_dark(colour: str) -> bool:
    """Whether a #rrggbb or #rgb colour is nearer to black than to white; False for any other word.

    >>> is_dark("#333"), is_dark("#ffffff"), is_dark("white")
    (True, False, False)
    """
    long = "#" + "".join(digit * 2 for digit in colour[1:]) if len(colour) == len("#333") else colour
    try:
        return colour.startswith("#") and sum(_channels(long)) < _HALF
    except ValueError:
        return False


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def _dark() -> Any:
    import altair as alt

    return alt.theme.ThemeConfig({"config": {"background": DARK_INKS["paper"]}})
