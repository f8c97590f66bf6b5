"""Sizes, colours and the names shared by all parts of the chart.

Colours that a page may want to change (for a dark screen) are parameters of the chart: ink, muted, paper, lines and
ahead can be set on a running Vega view by these names.
"""

from typing import TYPE_CHECKING, Any

from timeline.model import Certainty

if TYPE_CHECKING:
    import altair as alt

LEFT_WIDTH = 150
PLOT_WIDTH = 760
ROW_STEP = 18
ROW_CAP = 60
LETTER_WIDTH = 6.3  # pixels of a mean letter at the label size, a little on the wide side
FONT = "'Segoe UI', Helvetica, Arial, sans-serif"

INKS = {"ink": "#1f2328", "muted": "#5c6570", "paper": "#ffffff", "lines": "#e3e6ea", "ahead": "#e9f1fb"}

CERTAINTY_COLOURS = {
    Certainty.HAPPENED: "#3877bd",
    Certainty.REPORTED: "#5b7f3a",
    Certainty.PLANNED: "#0e8585",
    Certainty.EXPECTED: "#8f64b4",
    Certainty.POSSIBLE: "#c26a0a",
    Certainty.DENIED: "#cc4437",
}
_OTHER_COLOUR = "#6b7280"

KEY = (
    "solid: lasted throughout \N{MIDDLE DOT} hollow: happened some time within \N{MIDDLE DOT} "
    "faded: about, or open-ended \N{MIDDLE DOT} \N{BLACK DIAMOND}: clock time \N{MIDDLE DOT} "
    "dashed rule: publication, the future tinted"
)


def colour_of(certainty: str) -> str:
    """The colour of a certainty; grey for a word that is none of ours.

    >>> colour_of("happened"), colour_of("dreamt")
    ('#3877bd', '#6b7280')
    """
    return next((colour for word, colour in CERTAINTY_COLOURS.items() if word == certainty), _OTHER_COLOUR)


def see_through(colour: str, opacity: float) -> str:
    """A #rrggbb colour with an opacity.

    >>> see_through("#ff0000", 0.5)
    'rgba(255, 0, 0, 0.5)'
    """
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {opacity:g})"


def fading(colour: str, stops: tuple[tuple[float, float], ...]) -> dict[str, Any]:
    """A gradient from left to right of one colour, through (place, opacity) stops.

    >>> fading("#ff0000", ((0, 1), (1, 0)))["stops"][1]
    {'offset': 1, 'color': 'rgba(255, 0, 0, 0)'}
    """
    return {
        "gradient": "linear",
        "x1": 0,
        "x2": 1,
        "y1": 0,
        "y2": 0,
        "stops": [{"offset": offset, "color": see_through(colour, opacity)} for offset, opacity in stops],
    }


def chart_of(rows: list[dict[str, Any]]) -> "alt.Chart":
    """A chart of plain rows. They stand in it as they are: Altair's limit of rows does not apply.

    (They are set after the data object is made, and as a tuple, because Altair would otherwise validate and copy every
    row at every step: seconds for 5,000 of them.)

    >>> chart_of([{"a": 1}]).mark_point().to_dict()["mark"]["type"]
    'point'
    """
    import altair as alt

    data = alt.InlineData(values=[])
    data["values"] = tuple(rows)
    return alt.Chart(data)


def configured(chart: "alt.VConcatChart", title: str | None) -> "alt.VConcatChart":
    """The chart with its key, its named colours and its lettering."""
    import altair as alt

    dressed: alt.VConcatChart = (
        chart.add_params(*(alt.param(name=name, value=colour) for name, colour in INKS.items()))
        .properties(
            background=alt.ExprRef("paper"),
            autosize=alt.AutoSizeParams(type="pad", resize=True),  # lower again when fewer rows are left
            padding={"left": 8, "right": 16, "top": 8, "bottom": 8},
            title=alt.Title(
                text=title or "",
                subtitle=KEY,
                anchor="start",
                fontSize=16,
                subtitleFont=FONT,
                subtitleFontSize=11,
                subtitlePadding=4,
                offset=10,
                color=alt.ExprRef("ink"),
                subtitleColor=alt.ExprRef("muted"),
            ),
        )
        .configure(font=FONT)
        .configure_view(stroke=None)
        .configure_axis(
            labelFontSize=11,
            labelColor=alt.ExprRef("muted"),
            titleColor=alt.ExprRef("muted"),
            gridColor=alt.ExprRef("lines"),
            domain=False,
            ticks=False,
        )
    )
    return dressed
