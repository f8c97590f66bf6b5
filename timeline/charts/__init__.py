"""The events table as an Altair chart: an overview with a window to drag, and below it one row an event."""

from typing import TYPE_CHECKING, Any, Literal

from timeline.charts import static_figure
from timeline.charts.axis import axis_of
from timeline.charts.detail import caption, detail, parameters
from timeline.charts.lanes import LanesBy
from timeline.charts.overview import overview, selections
from timeline.charts.part_names import PartNames, names_of
from timeline.charts.theme import FONT, KEY, LEFT_WIDTH, PLOT_WIDTH, inks
from timeline.charts.views import data_of, expr, layer, view
from timeline.errors import UseError
from timeline.model import Stamp
from timeline.view.provenance import Row
from timeline.view.rows import Drawing, drawing_of, inert

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

__all__ = ["ChartKind", "LanesBy", "chart", "chart_of_drawing"]

ChartKind = Literal["window", "print"]


def chart(
    table: "pd.DataFrame",
    *,
    title: str | None = None,
    published: Stamp | str | None = None,
    kind: ChartKind = "window",
    lanes: LanesBy = "certainty",
    name: str | None = None,
) -> "alt.VConcatChart":
    """A chart of the events table: ordinary Altair, to be shown, saved, joined with `&` or edited further.

    Args:
        table: as `events_table` makes it.
        title: stands above the chart.
        published: the moment to anchor it at; the publications in the table where it is not given.
        kind: "window" to drag a window over an overview, "print" for one static figure with every event.
        lanes: what the overview is split by: certainty, who, place, source or document.
        name: the ending of the names of its parameters; made from the events where it is not given.

    Raises:
        UseError: there is no such kind, there are no such lanes, or `published` is no date.

    >>> from timeline.table import events_table
    >>> chart(events_table([]), title="Nothing yet").to_dict()["title"]["text"]
    'Nothing yet'
    """
    drawing = drawing_of(table, published, lanes=lanes)
    told_apart_by = [kind, lanes, *(row["event_id"] for row in drawing.rows)]
    return chart_of_drawing(drawing, title=title, kind=kind, names=names_of(name, told_apart_by))


def chart_of_drawing(
    drawing: Drawing, *, title: str | None = None, kind: ChartKind = "window", names: PartNames | None = None
) -> "alt.VConcatChart":
    """The chart of what is already known to be drawn; arguments as in `chart`.

    >>> type(chart_of_drawing(Drawing([], 0, (), None, None, 0, 1))).__name__
    'TimelineChart'
    """
    from altair.utils.schemapi import debug_mode

    names = names or PartNames()
    key = list(KEY if any("told" in row for row in drawing.rows) else KEY[:1])
    if kind not in {"window", "print"}:
        raise UseError(f"there is no chart of kind {kind!r}", hint="choose window or print")
    with debug_mode(False):  # to_dict() checks the whole; checking each part before takes a second more
        if not drawing.rows:
            return _joined([_empty(drawing)], [], title, key[:1])
        axis = axis_of(drawing)
        if kind == "print":
            parts = static_figure.printed(drawing, axis, names)
            return _joined(
                parts, static_figure.parameters(drawing), title, [*key, static_figure.left_out(drawing)], drawing.rows
            )
        windowed = [*overview(drawing, axis, names), caption(drawing, names), detail(drawing, names)]
        given = [*parameters(drawing, axis, names), *selections(drawing, axis, names)]
        return _joined(windowed, given, title, key, drawing.rows)


def _joined(
    parts: list[Any], params: list[Any], title: str | None, notes: list[str], rows: list[Row] | None = None
) -> "alt.VConcatChart":
    """The parts below each other; those without data of their own draw the rows, which stand in the chart once."""
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
        text=inert(title or ""),
        subtitle=[inert(note) for note in notes if note],
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
    """Words where a chart would be: an empty picture would look like a failure."""
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
