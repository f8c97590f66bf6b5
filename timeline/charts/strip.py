"""The strip: how many events there are over time, with the chosen window; it is the top of the chart and of the page."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.charts.axis import Plain, Stretched
from timeline.charts.core import bars_of
from timeline.charts.drawing import ChartRow, Drawing
from timeline.charts.event_marks import publication_rules, ruled_publications
from timeline.charts.part_names import PartNames
from timeline.charts.theme import BAR, PALE_BAR, PLOT_WIDTH
from timeline.charts.views import Json, calculated, expr, layer, stacked, view
from timeline.view.words import say

if TYPE_CHECKING:
    import altair as alt

HEIGHT = 46
_STRETCHED_BARS = 100
_LEAST_SHARE = 0.08  # of the tallest bar, so that a single event beside a thousand is visible


def strip(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> "alt.LayerChart":
    """A bar for each unit of time, the window over them, and a mark at each publication."""
    published = ruled_publications(drawing)
    x = axis.x_of_bars("begin")
    height = f"max(datum.most, 1) * {_LEAST_SHARE}"
    tall = [
        {"joinaggregate": [{"op": "max", "field": "events", "as": "most"}]},
        *calculated(
            {
                "begin": axis.place_expression("datum.from"),
                "finish": axis.place_expression("datum.to"),
                "all": f"datum.events ? max(datum.events, {height}) : 0",
                "some": f"datum.shown ? max(datum.shown, {height}) : 0",
            }
        ),
    ]
    rows = bar_rows(drawing.rows, bar_edges(axis))
    layers = [
        *([_ahead(drawing, axis)] if drawing.publication else []),
        _bars("all", x, rows, tall, PALE_BAR),
        _bars("some", x, rows, tall, BAR),
        *([publication_rules(published, axis.place_expression, axis.x_of_bars("now"))] if published else []),
        _window(axis, x, names),
    ]
    return stacked([view(mark) for mark in layers], name=names.view("strip"), width=PLOT_WIDTH, height=HEIGHT)


def bar_edges(axis: Stretched | Plain) -> tuple[int, ...]:
    """The edges of the bars in seconds: calendar units, or equal widths on the stretched axis."""
    if isinstance(axis, Plain):
        return bars_of(axis.first, axis.last, axis.finest).edges
    first, last = (axis.stretch(edge) for edge in axis.edges())
    width = (last - first) / _STRETCHED_BARS
    places = (axis.unstretch(first + width * number) for number in range(_STRETCHED_BARS + 1))
    return tuple(round(axis.moment(place) / 1000) for place in places)


def bar_rows(rows: Sequence[ChartRow], edges: Sequence[int]) -> list[Json]:
    """The bars with the number of events in each; an event much longer than its bar is in none.

    >>> bar_rows([{"from": 0, "to": 1000}], (0, 10, 20))
    [{'from': 0, 'to': 10000, 'events': 1, 'shown': 1}, {'from': 10000, 'to': 20000, 'events': 0, 'shown': 0}]
    """
    counts = [0] * (len(edges) - 1)
    for row in rows:
        at = bisect_right(edges, row["from"] // 1000) - 1
        if 0 <= at < len(counts) and row["to"] - row["from"] <= 1100 * (edges[at + 1] - edges[at]):
            counts[at] += 1
    return [
        {"from": edges[at] * 1000, "to": edges[at + 1] * 1000, "events": count, "shown": count}
        for at, count in enumerate(counts)
    ]


def _bars(field: str, x: Json, rows: list[Json], transform: list[Json], colour: str) -> Json:
    bar = {"type": "bar", "orient": "vertical", "aria": False, "color": colour, "clip": True, "x2Offset": -1}
    y: Json = {"field": field, "type": "quantitative", "axis": None, "stack": None, "scale": {"nice": False}}
    tooltip = {"field": "events", "type": "quantitative", "format": ",", "title": say("events_in_bar")}
    return layer(bar, {"x": x, "x2": {"field": "finish"}, "y": y, "tooltip": tooltip}, rows=rows, transform=transform)


def _window(axis: Stretched | Plain, x: Json, names: PartNames) -> Json:
    """The window; nothing where it is the whole."""
    first, last = axis.edges()
    edges = {
        "begin": f"clamp({axis.place_expression(names.first)}, {first!r}, {last!r})",
        "finish": f"clamp({axis.place_expression(names.last)}, {first!r}, {last!r})",
    }
    some = expr(f"datum.begin > {first!r} || datum.finish < {last!r} ? 1 : 0")
    mark = {"type": "rect", "aria": False, "fill": BAR, "fillOpacity": 0.1, "stroke": BAR, "cornerRadius": 3}
    transform = calculated(edges)
    return layer(mark | {"opacity": some}, {"x": x, "x2": {"field": "finish"}}, rows=[{}], transform=transform)


def _ahead(drawing: Drawing, axis: Stretched | Plain) -> Json:
    """A tinted ground for the time after publication."""
    now = drawing.publication.moment if drawing.publication else drawing.last
    first, last = axis.edges()
    rows = [{"now": min(max(axis.place(now), first), last), "edge": last}]
    mark = {"type": "rect", "aria": False, "color": expr("ahead"), "clip": True}
    return layer(mark, {"x": axis.x_of_bars("now"), "x2": {"field": "edge"}}, rows=rows)
