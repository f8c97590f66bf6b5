"""The chart as a live widget in a notebook, and the events that are chosen on it."""

from typing import TYPE_CHECKING, Any

from timeline.charts import chart_of_drawing
from timeline.charts.drawn import Row, drawing_of, is_dated, records_of
from timeline.charts.lanes import LanesBy
from timeline.charts.names import CERTAINTY, FIND, Names
from timeline.errors import UseError

if TYPE_CHECKING:
    import pandas as pd

_SEARCHED = ("what", "sentence", "who", "where", "source")


class Exploration:
    """A chart that tells which events its window and filters leave.

    Attributes:
        widget: the chart, to be shown in a notebook (`altair.JupyterChart`).

    Raises:
        UseError: the widget's library is not installed.
    """

    def __init__(self, table: "pd.DataFrame", *, title: str | None = None, lanes: LanesBy = "certainty") -> None:
        import altair as alt

        if not hasattr(alt, "JupyterChart"):
            raise UseError("a live chart needs anywidget", hint="pip install 'dateline[notebook]'")
        alt.JupyterChart.enable_offline()
        self._table = table
        self._drawing = drawing_of(table, lanes=lanes)
        self.widget = alt.JupyterChart(chart_of_drawing(self._drawing, title=title, names=_NAMES))

    def selected(self) -> "pd.DataFrame":
        """The rows of the table inside the window and the filters; undated ones are in no window."""
        dated = [at for at, record in enumerate(records_of(self._table)) if is_dated(record)]
        return self._table.iloc[[dated[row["order"]] for row in self._drawing.rows if self._is_shown(row)]]

    def _is_shown(self, row: Row) -> bool:
        return self._is_inside(row) and self._is_found(row) and self._is_in_lane(row)

    def _is_inside(self, row: Row) -> bool:
        first, last = self._value(_NAMES.first), self._value(_NAMES.last)
        return first is None or last is None or (row["to"] > first and row["from"] < last)

    def _is_found(self, row: Row) -> bool:
        words, certainty = self._value(FIND) or "", self._value(CERTAINTY)
        text = " ".join(str(row[field]) for field in _SEARCHED)
        return str(words).lower() in text.lower() and certainty in {None, row["certainty"]}

    def _is_in_lane(self, row: Row) -> bool:
        chosen = getattr(getattr(self.widget.selections, _NAMES.lanes, None), "value", None) or []
        return not chosen or any(one.get("lane") == row["lane"] for one in chosen)

    def _value(self, name: str) -> Any:
        return getattr(self.widget.params, name, None)


_NAMES = Names()
