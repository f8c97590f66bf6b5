"""The events table as an Altair chart: an overview with a window to drag, and below it one row an event."""

from typing import TYPE_CHECKING

from timeline.charts.axis import axis_of
from timeline.charts.detail import caption, detail, parameters
from timeline.charts.drawn import Drawing, drawing_of, inert
from timeline.charts.overview import overview
from timeline.charts.theme import LEFT_WIDTH, PLOT_WIDTH, chart_of, configured
from timeline.model import Stamp

if TYPE_CHECKING:
    import altair as alt
    import pandas as pd

__all__ = ["chart"]


def chart(
    table: "pd.DataFrame", *, title: str | None = None, published: Stamp | str | None = None
) -> "alt.VConcatChart":
    """A chart of the events table: ordinary Altair, to be shown, saved or edited further.

    Args:
        table: as `events_table` makes it.
        title: stands above the chart.
        published: the moment to anchor it at; the latest publication in the table where it is not given.

    >>> from timeline.table import events_table
    >>> chart(events_table([]), title="Nothing yet").to_dict()["title"]["text"]
    'Nothing yet'
    """
    drawing = drawing_of(table, published)
    return configured(_dated(drawing) if drawing.rows else _empty(drawing), title and inert(title))


def _dated(drawing: Drawing) -> "alt.VConcatChart":
    import altair as alt

    axis = axis_of(drawing)
    parts = (overview(drawing, axis), caption(drawing), detail(drawing))
    stacked: alt.VConcatChart = alt.vconcat(*parts, spacing=14).resolve_scale(y="independent", color="independent")
    return stacked.add_params(*parameters(drawing, axis))


def _empty(drawing: Drawing) -> "alt.VConcatChart":
    """Words where a chart would be: an empty picture would look like a failure."""
    import altair as alt

    words = f"No event could be dated ({drawing.undated:,} undated)." if drawing.undated else "There are no events."
    text = (
        chart_of([{"words": words}])
        .mark_text(fontSize=14, color=alt.ExprRef("muted"))
        .encode(x=alt.value((LEFT_WIDTH + PLOT_WIDTH) / 2), y=alt.value(40), text="words:N")
        .properties(width=LEFT_WIDTH + PLOT_WIDTH, height=80)
    )
    return alt.vconcat(text)
