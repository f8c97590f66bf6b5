"""The chart as a live widget in a notebook, and the events selected on it."""

import math
from typing import TYPE_CHECKING, Any

from timeline.charts import chart_of_drawing
from timeline.charts.axis import axis_of
from timeline.charts.drawing import ChartRow, drawing_of
from timeline.charts.part_names import CERTAINTY, FIND, PartNames
from timeline.charts.presets import presets
from timeline.errors import UseError
from timeline.view.lanes import LanesBy
from timeline.view.records import is_dated, records_of

if TYPE_CHECKING:
    import pandas as pd

_SEARCHED = ("what", "sentence", "who", "whom", "where", "source", "sources")


class Exploration:
    """A chart with the events that its window and filters select.

    Attributes:
        widget: the chart for a notebook (`altair.JupyterChart`).

    Raises:
        UseError: anywidget is not installed.
    """

    def __init__(self, table: "pd.DataFrame", *, title: str | None = None, lanes: LanesBy = "certainty") -> None:
        import altair as alt

        if not hasattr(alt, "JupyterChart"):
            raise UseError("a live chart needs anywidget", hint="pip install 'dateline[notebook]'")
        alt.JupyterChart.enable_offline()
        self._table = table
        self._drawing = drawing_of(table, lanes=lanes)
        self._axis = axis_of(self._drawing)
        self.widget = alt.JupyterChart(chart_of_drawing(self._drawing, title=title, names=_NAMES))
        # The widget writes every parameter back into the chart a moment later. The edges follow the drag, and would be
        # set back to where they were.
        edges = {_NAMES.first, _NAMES.last}
        self.widget._params = {name: value for name, value in self.widget._params.items() if name not in edges}  # noqa: SLF001

    def selected(self) -> "pd.DataFrame":
        """The rows of the table inside the window and the filters; undated rows are in no window."""
        window = self._window()
        dated = [at for at, record in enumerate(records_of(self._table)) if is_dated(record)]
        return self._table.iloc[[dated[row["order"]] for row in self._drawing.rows if self._is_shown(row, window)]]

    def _is_shown(self, row: ChartRow, window: tuple[float, float]) -> bool:
        reach = "reach_" if "reach_to" in row else ""  # of contested days: the first to the last of them
        is_inside = row[f"{reach}to"] > window[0] and row[f"{reach}from"] < window[1]
        return is_inside and self._is_found(row) and self._is_in_lane(row)

    def _window(self) -> tuple[float, float]:
        """The window in milliseconds: the preset chosen, otherwise the window dragged, otherwise the whole."""
        named = {preset.words: preset for preset in presets(self._drawing)}
        chosen = named.get(str(self._value(_NAMES.preset)))
        if chosen:
            return chosen.first, chosen.last
        value = getattr(getattr(self.widget.selections, _NAMES.window, None), "value", None) or {}
        first, last = value.get("place") or (-math.inf, math.inf)
        return self._axis.moment(first), self._axis.moment(last)

    def _is_found(self, row: ChartRow) -> bool:
        words, certainty = self._value(FIND) or "", self._value(CERTAINTY)
        text = " ".join(str(row.get(field, "")) for field in _SEARCHED)
        return str(words).lower() in text.lower() and certainty in {None, row["certainty"]}

    def _is_in_lane(self, row: ChartRow) -> bool:
        chosen = getattr(getattr(self.widget.selections, _NAMES.lanes, None), "value", None) or []
        return not chosen or any(one.get("lane") == row["lane"] for one in chosen)

    def _value(self, name: str) -> Any:
        return getattr(self.widget.params, name, None)


_NAMES = PartNames()
