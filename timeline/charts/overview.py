"""The overview: every event as a tick on one axis, split into lanes, with a window to drag over it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from timeline.charts.axis import AXIS, Plain, Stretched, padded
from timeline.charts.drawing import Drawing
from timeline.charts.event_marks import publication_rules
from timeline.charts.part_names import LEFT, LETTER, PartNames
from timeline.charts.presets import initial_window
from timeline.charts.theme import LEFT_WIDTH, PLOT_WIDTH
from timeline.charts.views import Json, data_of, expr, layer, stacked, view
from timeline.view.lanes import COLOURS, Lane
from timeline.view.text import drawable, truncated

if TYPE_CHECKING:
    import altair as alt

_LANE_STEP = 16
_DRAWN_SINGLY = 3000  # ticks; more would blur and slow the browser, and are counted in bins
_HISTOGRAM_FROM = 150  # events that need a histogram; several documents always have one
_BINS, _BARS = 250, 120
_HISTOGRAM_HEIGHT = 30
_LONGEST_NAME = 26  # letters of a lane's name
_LEAST_SHARE = 0.06  # of the tallest bar, so that a bin of few events beside one of thousands is visible
_NEARLY_ALL = 0.999  # of the whole; a wider window is not drawn
# The views to drag and click. Altair appends the place of a view to the names of its layers: they are named in that way
# from the start, because selections refer to them.
_NAMED, _BRUSHED = "lane_names", "ticks"
_LANE = {"field": "lane", "type": "ordinal", "axis": None}


def overview(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> list["alt.HConcatChart"]:
    """The views from top to bottom: a histogram, where it helps, and the lanes with the window.

    The names of lanes with their counts are on the left, and filter when clicked.
    """
    import altair as alt

    lanes = [_lane_names(drawing, names), _lanes(drawing, axis, names)]
    parts = [_histogram(axis, names)] if drawing.documents > 1 or len(drawing.rows) > _HISTOGRAM_FROM else []
    return [*parts, alt.HConcatChart(hconcat=lanes, spacing=6, bounds="flush")]


def selections(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> list["alt.TopLevelSelectionParameter"]:
    """The selections made on the overview with the mouse: a window, and lanes."""
    import altair as alt

    edges = initial_window(drawing)
    start: Json = {"value": {"x": [axis.place(edge) for edge in edges]}} if edges else {}
    window: Any = {"type": "interval", "encodings": ["x"], "mark": {"fillOpacity": 0, "strokeOpacity": 0}}
    lanes: Any = {"type": "point", "fields": ["lane"], "toggle": "true", "on": "click", "clear": "dblclick"}
    return [
        alt.TopLevelSelectionParameter(name=names.lanes, select=lanes, views=[names.layer(_NAMED, 0)]),
        alt.TopLevelSelectionParameter(name=names.window, select=window, views=[names.layer(_BRUSHED, 1)], **start),
    ]


def lane_rows(lanes: Iterable[Lane]) -> list[Json]:
    """The lanes as rows, numbered from the top.

    >>> lane_rows([Lane("Ann", 2, "#3877bd")])
    [{'lane': 0, 'name': 'Ann', 'count': '2', 'colour': '#3877bd'}]
    """
    return [
        {
            "lane": number,
            "name": drawable(truncated(lane.words, _LONGEST_NAME)),
            "count": f"{lane.count:,}",
            "colour": lane.colour,
        }
        for number, lane in enumerate(lanes)
    ]


def _lane_names(drawing: Drawing, names: PartNames) -> "alt.LayerChart":
    chosen = {"condition": {"param": names.lanes, "value": 1}, "value": 0.35}
    shared = {"y": _LANE, "opacity": chosen}
    hint = {"value": "click to show only these, or to add them; double-click shows all"}
    text: Json = {"type": "text", "align": "right", "fontSize": 11.5, "cursor": "pointer", "color": expr("ink")}
    places = {"count_at": f"{LEFT} - 20", "name_at": f"datum.count_at - (length(datum.count) + 1) * {LETTER} - 3"}
    name, count = (
        {
            "x": {"field": f"{field}_at", "type": "quantitative", "scale": None, "axis": None},
            "text": {"field": field, "type": "nominal"},
            "tooltip": hint,
            **shared,
        }
        for field in ("name", "count")
    )
    colour = {"field": "colour", "type": "nominal", "scale": None, "legend": None}
    swatch = layer(
        {"type": "point", "shape": "square", "size": 80, "opacity": 1, "filled": True, "aria": False},
        {"x": {"value": expr(f"{LEFT} - 9")}, "color": colour, **shared},
    )
    fitted = layer(text | {"limit": expr("datum.name_at")}, name)
    layers = [view(fitted, name=names.layer(_NAMED, 0)), view(layer(text, count)), view(swatch)]
    rows = data_of(lane_rows(drawing.lanes))
    size: Json = {"width": LEFT_WIDTH, "height": {"step": _LANE_STEP}}
    return stacked(layers, data=rows, transform=_worked_out(places), name=names.view("legend"), **size)


def _lanes(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> "alt.LayerChart":
    marks = _binned(axis) if len(drawing.rows) > _DRAWN_SINGLY else _singly(axis)
    layers = [view(mark) for mark in marks[:-1]] + [view(marks[-1], name=names.layer(_BRUSHED, 1))]
    around = [view(_ahead(drawing, axis))] if drawing.publication else []
    published = [one for one in (*drawing.others, drawing.publication) if one]
    rule = [view(publication_rules(published, axis.place_expression, axis.x("now")))] if published else []
    return stacked(
        [*around, view(_chosen(drawing, axis, names)), *layers, *rule],
        name=names.view("overview"),
        width=PLOT_WIDTH,
        height={"step": _LANE_STEP},
    )


def _chosen(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> Json:
    """The window on the overview, whether dragged, chosen from a list or set by the page."""
    first, last = axis.edges()
    all_first, all_last = padded(drawing.first, drawing.last)
    edges = {
        "begin": f"max({axis.place_expression(names.first)}, {first!r})",
        "finish": f"min({axis.place_expression(names.last)}, {last!r})",
    }
    some = expr(f"{names.last} - {names.first} < {_NEARLY_ALL * (all_last - all_first):.0f} ? 1 : 0")
    mark = {"type": "rect", "aria": False, "fill": "#7a8494", "fillOpacity": 0.2, "stroke": "#7a8494", "opacity": some}
    return layer(mark, {"x": axis.x("begin"), "x2": {"field": "finish"}}, rows=[{}], transform=_worked_out(edges))


def _worked_out(fields: dict[str, str]) -> list[Json]:
    return [{"calculate": expression, "as": name} for name, expression in fields.items()]


def _colour() -> Json:
    scale = {"domain": list(range(len(COLOURS))), "range": list(COLOURS)}
    return {"field": "hue", "type": "ordinal", "scale": scale, "legend": None}


def _placed(axis: Stretched | Plain) -> dict[str, str]:
    """The start, end and middle of an event on the axis."""
    begin, finish = axis.place_expression("datum.from"), axis.place_expression("datum.to")
    return {"begin": begin, "finish": finish, "place": "(datum.begin + datum.finish) / 2"}


def _singly(axis: Stretched | Plain) -> list[Json]:
    """A pale bar for the duration of each event, and a tick at its middle."""
    both = {"y": _LANE, "color": _colour()}
    duration = {"type": "bar", "aria": False, "height": 5, "opacity": 0.25, "clip": True}
    tick = {"type": "tick", "aria": False, "thickness": 1.6, "height": 11, "opacity": 0.9, "clip": True}
    places = _worked_out(_placed(axis))
    return [
        layer(duration, {"x": axis.x("begin"), "x2": {"field": "finish"}, **both}, transform=places),
        layer(tick, {"x": axis.x("place"), **both}, transform=places),
    ]


def _in_bins(axis: Stretched | Plain, bins: int, *by: str) -> list[Json]:
    """The number of events in bins of one width in the picture, with their edges and middles on the axis."""
    number = f"floor({axis.share_expression('datum.place')} * {bins})"
    edges = {"begin": "datum.bin", "place": "datum.bin + 0.5", "finish": "datum.bin + 1"}
    places = {name: axis.place_at_expression(f"(({edge}) / {bins})") for name, edge in edges.items()}
    return [
        *_worked_out({**_placed(axis), "bin": number}),
        {"aggregate": [{"op": "count", "as": "events"}], "groupby": ["bin", *by]},
        *_worked_out(places),
    ]


def _binned(axis: Stretched | Plain) -> list[Json]:
    """A tick for every bin with events: the more events, the darker."""
    opacity = {
        "field": "events",
        "type": "quantitative",
        "legend": None,
        "scale": {"type": "symlog", "range": [0.45, 1]},
    }
    count = {"field": "events", "type": "quantitative", "format": ","}
    mark = {"type": "tick", "aria": False, "thickness": 3, "height": 11, "clip": True}
    encoding = {"x": axis.x("place"), "y": _LANE, "color": _colour(), "opacity": opacity, "tooltip": count}
    return [layer(mark, encoding, transform=_in_bins(axis, _BINS, "lane", "hue"))]


def _histogram(axis: Stretched | Plain, names: PartNames) -> "alt.HConcatChart":
    """The number of events over time, above the lanes, where ticks of dense events overlap."""
    import altair as alt

    bar = {"type": "bar", "orient": "vertical", "aria": False, "color": expr("muted"), "clip": True, "binSpacing": 0}
    x = axis.x("begin") | {"axis": None}
    scale = AXIS | {"orient": "left", "tickCount": 2, "format": ",d", "title": None, "labelFontSize": 9, "grid": False}
    count = {"field": "events", "type": "quantitative", "format": ",", "title": "events"}
    encoding = {
        "x": x,
        "x2": {"field": "finish"},
        "y": {"field": "height", "type": "quantitative", "axis": scale, "scale": {"nice": False}},
        "tooltip": count,
    }
    heights: list[Json] = [
        {"joinaggregate": [{"op": "max", "field": "events", "as": "most"}]},
        {"calculate": f"max(datum.events, {_LEAST_SHARE} * datum.most)", "as": "height"},
    ]
    bars = layer(bar, encoding, transform=[*_in_bins(axis, _BARS), *heights])
    text: Json = {"type": "text", "align": "right", "fontSize": 11, "color": expr("muted")}
    words = {"x": {"value": expr(f"{LEFT} - 34")}, "y": {"value": _HISTOGRAM_HEIGHT / 2}, "text": {"value": "how many"}}
    shared: Json = {"height": _HISTOGRAM_HEIGHT}
    left = view(layer(text, words, rows=[{}]), name=names.view("counts_legend"), width=LEFT_WIDTH, **shared)
    right = view(bars, name=names.view("counts"), width=PLOT_WIDTH, **shared)
    return alt.HConcatChart(hconcat=[left, right], spacing=6, bounds="flush")


def _ahead(drawing: Drawing, axis: Stretched | Plain) -> Json:
    now = drawing.publication.moment if drawing.publication else drawing.last
    mark = {"type": "rect", "aria": False, "color": expr("ahead")}
    rows = [{"now": axis.place(now), "edge": axis.edges()[1]}]
    return layer(mark, {"x": axis.x("now"), "x2": {"field": "edge"}}, rows=rows)
