"""Altair charts of the events table: an overview with a window to drag, and below it one row an event."""

from typing import TYPE_CHECKING, Any, Literal, get_args

from timeline.charts import static_figure
from timeline.charts.axis import AxisKind, Plain, Stretched, axis_of
from timeline.charts.detail import caption, detail, parameters, sizes
from timeline.charts.drawing import ChartRow, Drawing, drawing_of
from timeline.charts.overview import overview, selections
from timeline.charts.part_names import PartNames, part_names
from timeline.charts.strip import strip
from timeline.charts.theme import FONT, LEFT_WIDTH, PLOT_WIDTH, inks
from timeline.charts.views import data_of, expr, layer, view
from timeline.errors import UseError
from timeline.model import Stamp
from timeline.view.lanes import LanesBy
from timeline.view.text import drawable
from timeline.view.words import say

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

__all__ = ["AxisKind", "ChartKind", "LanesBy", "chart", "chart_of_drawing", "figure_key"]

ChartKind = Literal["window", "strip", "detail", "print"]
_KEY = (  # to the marks; the second line only where several documents report an event
    ("key_solid", "key_hollow", "key_faded", "key_diamond", "key_rule"),
    ("key_thick", "key_outline"),
)


def chart(
    table: "pd.DataFrame",
    *,
    title: str | None = None,
    published: Stamp | str | None = None,
    kind: ChartKind = "window",
    lanes: LanesBy = "certainty",
    axis: AxisKind | None = None,
    name: str | None = None,
) -> "alt.VConcatChart":
    """A chart of the events table as an Altair object, to show, save, join with `&` or edit.

    Args:
        table: an events table.
        title: the title of the chart.
        published: the moment of publication; by default, the publications in the table.
        kind: "window" for an overview with a window to drag, "strip" for the number of events over time alone, "detail" for
            the most important events alone, "print" for one static figure of all events.
        lanes: the property that splits the overview into lanes: certainty, who, place, source or document.
        axis: "calendar" for the time that most events are in, with the number of those outside it, or "stretched" around
            publication, so that hours and decades are both legible; by default, calendar except in print.
        name: the suffix of the names of its parameters; by default, one derived from the events.

    Raises:
        UseError: `kind`, `lanes` or `axis` is unknown, or `published` is not a date.

    >>> from timeline.table import events_table
    >>> chart(events_table([]), title="Nothing yet").to_dict()["title"]["text"]
    'Nothing yet'
    """
    drawing = drawing_of(table, published, lanes=lanes)
    names = part_names(name, seed=[kind, lanes, *(row["event_id"] for row in drawing.rows)])
    return chart_of_drawing(drawing, title=title, kind=kind, axis=axis, names=names)


def chart_of_drawing(
    drawing: Drawing,
    *,
    title: str | None = None,
    kind: ChartKind = "window",
    axis: AxisKind | None = None,
    names: PartNames | None = None,
) -> "alt.VConcatChart":
    """The chart of a drawing; other arguments as in `chart`.

    >>> type(chart_of_drawing(Drawing([], 0, (), None, None, 0, 1))).__name__
    'TimelineChart'
    """
    from altair.utils.schemapi import debug_mode

    names = names or PartNames()
    key = figure_key(drawing)
    if kind not in get_args(ChartKind):
        raise UseError(f"unknown kind of chart {kind!r}", hint=f"choose one of {', '.join(get_args(ChartKind))}")
    with debug_mode(False):  # to_dict() validates the whole chart; validating each part as well takes a second more
        if not drawing.rows:
            return _joined([_empty(drawing)], [], title, key[:1])
        chosen = axis_of(drawing, axis or ("stretched" if kind == "print" else "calendar"))
        parts, params = _parts(drawing, kind, chosen, names)
        notes = {"strip": [], "print": [*key, static_figure.omissions(drawing)]}
        return _joined(parts, params, title, notes.get(kind, key), drawing.rows)


def figure_key(drawing: Drawing) -> list[str]:
    """The key to the marks of a drawing, in lines.

    >>> len(figure_key(Drawing([], 0, (), None, None, 0, 1)))
    1
    """
    lines = _KEY if any("corroboration" in row for row in drawing.rows) else _KEY[:1]
    return [" \N{MIDDLE DOT} ".join(map(say, line)) for line in lines]


def _parts(drawing: Drawing, kind: ChartKind, axis: Stretched | Plain, names: PartNames) -> tuple[list[Any], list[Any]]:
    """The views of a kind of chart from top to bottom, and its parameters."""
    match kind:
        case "strip":
            return [strip(drawing, axis, names)], sizes(drawing, names)
        case "detail":
            parts = [static_figure.lane_legend(drawing, names), detail(drawing, names, chosen=True)]
            return parts, sizes(drawing, names)
        case "print":
            return static_figure.figure_parts(drawing, axis, names), static_figure.figure_parameters(drawing)
        case _:
            windowed = [*overview(drawing, axis, names), caption(drawing, names), detail(drawing, names)]
            return windowed, [*parameters(drawing, axis, names), *selections(drawing, axis, names)]


def _joined(
    parts: list[Any], params: list[Any], title: str | None, notes: list[str], rows: list[ChartRow] | None = None
) -> "alt.VConcatChart":
    """The parts, from top to bottom; they share one copy of the rows."""
    import altair as alt

    from timeline.charts.toplevel import TimelineChart

    return TimelineChart(
        vconcat=parts,
        spacing=14,
        data=data_of(rows) if rows else alt.Undefined,
        resolve=alt.Resolve(scale=alt.ScaleResolveMap(y="independent", color="independent")),
        params=[*(alt.VariableParameter(name=name, value=colour) for name, colour in inks().items()), *params],
        title=_title(title, notes),
    )


def _title(title: str | None, notes: list[str]) -> "alt.TitleParams":
    import altair as alt

    return alt.TitleParams(
        text=drawable(title or ""),
        subtitle=[drawable(note) for note in notes if note],
        anchor="start",
        fontSize=16,
        subtitleFont=FONT,
        subtitleFontSize=11,
        subtitlePadding=4,
        offset=10,
        color=expr("ink"),
        subtitleColor=expr("muted"),
    )


def _empty(drawing: Drawing) -> "alt.Chart":
    """A message in place of a chart, since an empty picture would look like a failure."""
    words = f"No event could be dated ({drawing.undated:,} undated)." if drawing.undated else "There are no events."
    text = layer(
        {"type": "text", "fontSize": 14, "color": expr("muted")},
        {
            "x": {"value": (LEFT_WIDTH + PLOT_WIDTH) / 2},
            "y": {"value": 40},
            "text": {"field": "words", "type": "nominal"},
        },
        rows=[{"words": words}],
    )
    return view(text, width=LEFT_WIDTH + PLOT_WIDTH, height=80)
