"""The overview: every event as a tick on one axis, split into lanes, with a window to drag over it."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from timeline.charts.axis import Plain, Stretched, aired
from timeline.charts.drawn import Drawing, inert
from timeline.charts.marks import rules
from timeline.charts.names import Names
from timeline.charts.theme import LEFT_WIDTH, PLOT_WIDTH
from timeline.charts.views import Json, data_of, expr, layer, stacked, view
from timeline.charts.windows import opening_window

if TYPE_CHECKING:
    import altair as alt

_LANE_STEP = 16
_DRAWN_SINGLY = 3000  # more ticks than this blur and slow the browser: they are binned and counted
_BINS = 250
_NEARLY_ALL = 0.999  # a window over so much of the whole is none
# The views that are dragged and clicked on. Altair ends the names of layers in joined views with the place of the view:
# they are named so from the start, because selections refer to them.
_NAMED, _BRUSHED = "lane_names", "ticks"
_LANE = {"field": "lane", "type": "ordinal", "axis": None}


def overview(drawing: Drawing, axis: Stretched | Plain, names: Names) -> "alt.HConcatChart":
    """Lane names with counts on the left, which filter when clicked, and the axis with its window on the right."""
    import altair as alt

    return alt.HConcatChart(
        hconcat=[_lane_names(drawing, names), _lanes(drawing, axis, names)], spacing=6, bounds="flush"
    )


def selections(drawing: Drawing, axis: Stretched | Plain, names: Names) -> list["alt.TopLevelSelectionParameter"]:
    """What can be chosen on the overview with the mouse: a window, and lanes."""
    import altair as alt

    opening = opening_window(drawing)
    start: Json = {"value": {"x": [axis.place(edge) for edge in opening]}} if opening else {}
    window: Any = {"type": "interval", "encodings": ["x"], "mark": {"fillOpacity": 0, "strokeOpacity": 0}}
    lanes: Any = {"type": "point", "fields": ["lane"], "toggle": "true", "on": "click", "clear": "dblclick"}
    return [
        alt.TopLevelSelectionParameter(name=names.lanes, select=lanes, views=[names.layer(_NAMED, 0)]),
        alt.TopLevelSelectionParameter(name=names.window, select=window, views=[names.layer(_BRUSHED, 1)], **start),
    ]


def _lane_names(drawing: Drawing, names: Names) -> "alt.LayerChart":
    rows = [
        {"lane": number, "words": inert(f"{_short(lane.words)}  {lane.count:,}"), "colour": lane.colour}
        for number, lane in enumerate(drawing.lanes)
    ]
    chosen = {"condition": {"param": names.lanes, "value": 1}, "value": 0.35}
    shared = {"y": _LANE, "opacity": chosen}
    hint = {"value": "click to show only these, or to add them; double-click shows all"}
    text = layer(
        {"type": "text", "align": "right", "fontSize": 11.5, "cursor": "pointer", "color": expr("ink")},
        {"x": {"value": LEFT_WIDTH - 20}, "text": {"field": "words", "type": "nominal"}, "tooltip": hint, **shared},
    )
    colour = {"field": "colour", "type": "nominal", "scale": None, "legend": None}
    swatch = layer(
        {"type": "point", "shape": "square", "size": 80, "opacity": 1, "filled": True, "aria": False},
        {"x": {"value": LEFT_WIDTH - 9}, "color": colour, **shared},
    )
    layers = [view(text, name=names.layer(_NAMED, 0)), view(swatch)]
    return stacked(layers, data=data_of(rows), name=names.view("legend"), width=LEFT_WIDTH, height={"step": _LANE_STEP})


def _short(words: str) -> str:
    return words if len(words) <= 18 else words[:17] + "\N{HORIZONTAL ELLIPSIS}"


def _lanes(drawing: Drawing, axis: Stretched | Plain, names: Names) -> "alt.LayerChart":
    marks = _binned(drawing, axis) if len(drawing.rows) > _DRAWN_SINGLY else _singly(drawing, axis)
    layers = [view(mark) for mark in marks[:-1]] + [view(marks[-1], name=names.layer(_BRUSHED, 1))]
    around = [view(_ahead(drawing, axis))] if drawing.publication else []
    rule = [view(rules(_publications(drawing, axis), axis.x("now")))] if drawing.publication else []
    return stacked(
        [*around, view(_chosen(drawing, axis, names)), *layers, *rule],
        name=names.view("overview"),
        width=PLOT_WIDTH,
        height={"step": _LANE_STEP},
    )


def _chosen(drawing: Drawing, axis: Stretched | Plain, names: Names) -> Json:
    """The window on the overview, wherever it was chosen: by dragging, from a list, or by the page around the chart."""
    first, last = axis.edges()
    all_first, all_last = aired(drawing.first, drawing.last)
    edges = {
        "begin": f"max({axis.place_expression(names.first)}, {first!r})",
        "finish": f"min({axis.place_expression(names.last)}, {last!r})",
    }
    transform = [{"calculate": expression, "as": name} for name, expression in edges.items()]
    some = expr(f"{names.last} - {names.first} < {_NEARLY_ALL * (all_last - all_first):.0f} ? 1 : 0")
    mark = {"type": "rect", "aria": False, "fill": "#7a8494", "fillOpacity": 0.2, "stroke": "#7a8494", "opacity": some}
    return layer(mark, {"x": axis.x("begin"), "x2": {"field": "finish"}}, rows=[{}], transform=transform)


def _colour(drawing: Drawing) -> Json:
    scale = {"domain": list(range(len(drawing.lanes))), "range": [lane.colour for lane in drawing.lanes]}
    return {"field": "lane", "type": "ordinal", "scale": scale, "legend": None}


def _singly(drawing: Drawing, axis: Stretched | Plain) -> list[Json]:
    """A pale bar for the run of each event, and a tick at its middle."""
    rows = [_placed(row, axis) for row in drawing.rows]
    both = {"y": _LANE, "color": _colour(drawing)}
    run = {"type": "bar", "aria": False, "height": 5, "opacity": 0.25, "clip": True}
    tick = {"type": "tick", "aria": False, "thickness": 1.6, "height": 11, "opacity": 0.9, "clip": True}
    return [
        layer(run, {"x": axis.x("begin"), "x2": {"field": "finish"}, **both}, rows=rows),
        layer(tick, {"x": axis.x("place"), **both}, rows=rows),
    ]


def _placed(row: Json, axis: Stretched | Plain) -> Json:
    begin, finish = axis.place(row["from"] / 1000), axis.place(row["to"] / 1000)
    return {"lane": row["lane"], "begin": begin, "finish": finish, "place": (begin + finish) / 2}


def _binned(drawing: Drawing, axis: Stretched | Plain) -> list[Json]:
    """A tick for every bin that holds events, the more of them the darker; the bins are even as the axis is drawn."""
    places = [_placed(row, axis) for row in drawing.rows]
    first, last = (axis.stretch(edge) for edge in axis.edges())
    width = (last - first) / _BINS
    counts = Counter((int((axis.stretch(row["place"]) - first) / width), row["lane"]) for row in places)
    rows = [
        {"place": axis.unstretch(first + (number + 0.5) * width), "lane": lane, "events": count}
        for (number, lane), count in sorted(counts.items())
    ]
    opacity = {"field": "events", "type": "quantitative", "legend": None, "scale": {"type": "sqrt", "range": [0.25, 1]}}
    count = {"field": "events", "type": "quantitative", "format": ","}
    mark = {"type": "tick", "aria": False, "thickness": 3, "height": 11, "clip": True}
    encoding = {"x": axis.x("place"), "y": _LANE, "color": _colour(drawing), "opacity": opacity, "tooltip": count}
    return [layer(mark, encoding, rows=rows)]


def _publications(drawing: Drawing, axis: Stretched | Plain) -> list[tuple[float, str]]:
    known = [*drawing.others, drawing.publication]
    return [(axis.place(one.moment), one.words) for one in known if one]


def _ahead(drawing: Drawing, axis: Stretched | Plain) -> Json:
    now = drawing.publication.moment if drawing.publication else drawing.last
    mark = {"type": "rect", "aria": False, "color": expr("ahead")}
    rows = [{"now": axis.place(now), "edge": axis.edges()[1]}]
    return layer(mark, {"x": axis.x("now"), "x2": {"field": "edge"}}, rows=rows)
