"""What the parts of the detail share: its window, its channels and its tooltip."""

from typing import TYPE_CHECKING

from timeline.charts.axis import time_labels

if TYPE_CHECKING:
    import altair as alt

FIRST, LAST, WIDTH = "window_first", "window_last", "plot_width"
PIXEL = f"(({LAST} - {FIRST}) / {WIDTH})"  # milliseconds in a pixel
IS_CLOCK = "(datum.kind == 'clock' || datum.kind == 'about clock')"
_TOOLTIP = (
    ("what", "Event"),
    ("when", "When"),
    ("edtf", "EDTF"),
    ("precision", "Known to the"),
    ("certainty", "Certainty"),
    ("who", "Who"),
    ("where", "Where"),
    ("source", "Source"),
    ("sentence", "Sentence"),
    ("reason", "Why this date"),
)


def x_channel(field: str) -> "alt.X":
    """The horizontal channel: linear time over the chosen window.

    >>> x_channel("from").shorthand
    'from:T'
    """
    import altair as alt

    scale = alt.Scale(type="utc", domain=alt.ExprRef(f"[{FIRST}, {LAST}]"), nice=False)
    axis = alt.Axis(
        orient="top",
        grid=True,
        tickCount=7,
        labelExpr=time_labels(f"({LAST} - {FIRST})"),
        labelOverlap="greedy",
        labelBound=True,
        title=None,
    )
    return alt.X(f"{field}:T", scale=scale, axis=axis)


def row_channel() -> "alt.Y":
    """The vertical channel: the number of the row.

    >>> row_channel().shorthand
    'row:O'
    """
    import altair as alt

    return alt.Y("row:O", axis=None)


def tooltip() -> list["alt.Tooltip"]:
    """All that is known of an event.

    >>> tooltip()[-1]["title"]
    'Why this date'
    """
    import altair as alt

    return [alt.Tooltip(f"{field}:N", title=title) for field, title in _TOOLTIP]
