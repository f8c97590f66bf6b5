"""The overview: every event as a tick on one axis, split into lanes, with a window to drag over it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from timeline.charts.axis import AXIS, Plain, Stretched, aired
from timeline.charts.event_marks import rules
from timeline.charts.lanes import Lane
from timeline.charts.part_names import LEFT, PartNames
from timeline.charts.presets import opening_window
from timeline.charts.theme import COLOURS, LEFT_WIDTH, PLOT_WIDTH
from timeline.charts.views import Json, data_of, expr, layer, stacked, view
from timeline.view.rows import Drawing, inert

if TYPE_CHECKING:
    import altair as alt

_LANE_STEP = 16
_DRAWN_SINGLY = 3000  # more ticks than this blur and slow the browser: they are binned and counted
_COUNTED = 150  # events from which a reader asks how many there are at a time; with several documents, from the first
_BINS, _BARS = 250, 120
_COUNTS_HEIGHT = 30
_NAME_LETTER = 5.6  # pixels of a mean letter of a lane's name
_LEAST_SHARE = 0.06  # of the tallest bar: a bin of few events beside one of thousands is seen still
_NEARLY_ALL = 0.999  # a window over so much of the whole is none
# The views that are dragged and clicked on. Altair ends the names of layers in joined views with the place of the view:
# they are named so from the start, because selections refer to them.
_NAMED, _BRUSHED = "lane_names", "ticks"
_LANE = {"field": "lane", "type": "ordinal", "axis": None}


def overview(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> list["alt.HConcatChart"]:
    """The parts: how many events there are at a time, where that helps, and the lanes with the window.

    Lane names with counts stand on the left, and filter when clicked.
    """
    import altair as alt

    lanes = [_lane_names(drawing, names), _lanes(drawing, axis, names)]
    parts = [_counts(axis, names)] if drawing.documents > 1 or len(drawing.rows) > _COUNTED else []
    return [*parts, alt.HConcatChart(hconcat=lanes, spacing=6, bounds="flush")]


def selections(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> list["alt.TopLevelSelectionParameter"]:
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


def lane_rows(lanes: Iterable[Lane]) -> list[Json]:
    """The lanes as rows, numbered from the top, for their names in a picture.

    >>> lane_rows([Lane("Ann", 2, "#3877bd")])
    [{'lane': 0, 'name': 'Ann', 'count': '2', 'colour': '#3877bd'}]
    """
    return [
        {"lane": number, "name": inert(_short(lane.words)), "count": f"{lane.count:,}", "colour": lane.colour}
        for number, lane in enumerate(lanes)
    ]


def _lane_names(drawing: Drawing, names: PartNames) -> "alt.LayerChart":
    chosen = {"condition": {"param": names.lanes, "value": 1}, "value": 0.35}
    shared = {"y": _LANE, "opacity": chosen}
    hint = {"value": "click to show only these, or to add them; double-click shows all"}
    words: Json = {"type": "text", "align": "right", "fontSize": 11.5, "cursor": "pointer", "color": expr("ink")}
    room = f"max(3, floor(({LEFT} - 22) / {_NAME_LETTER}) - length(datum.count) - 2)"  # letters; the count is never cut
    fitted = {"calculate": f"truncate(datum.name, {room}) + '  ' + datum.count", "as": "words"}
    text = layer(
        words,
        {"x": {"value": expr(f"{LEFT} - 20")}, "text": {"field": "words", "type": "nominal"}, "tooltip": hint} | shared,
    )
    colour = {"field": "colour", "type": "nominal", "scale": None, "legend": None}
    swatch = layer(
        {"type": "point", "shape": "square", "size": 80, "opacity": 1, "filled": True, "aria": False},
        {"x": {"value": expr(f"{LEFT} - 9")}, "color": colour, **shared},
    )
    layers = [view(text, name=names.layer(_NAMED, 0)), view(swatch)]
    rows = data_of(lane_rows(drawing.lanes))
    size: Json = {"width": LEFT_WIDTH, "height": {"step": _LANE_STEP}}
    return stacked(layers, data=rows, transform=[fitted], name=names.view("legend"), **size)


def _short(words: str) -> str:
    return words if len(words) <= 26 else words[:25] + "\N{HORIZONTAL ELLIPSIS}"


def _lanes(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> "alt.LayerChart":
    marks = _binned(axis) if len(drawing.rows) > _DRAWN_SINGLY else _singly(axis)
    layers = [view(mark) for mark in marks[:-1]] + [view(marks[-1], name=names.layer(_BRUSHED, 1))]
    around = [view(_ahead(drawing, axis))] if drawing.publication else []
    published = [one for one in (*drawing.others, drawing.publication) if one]
    rule = [view(rules(published, axis.place_expression, axis.x("now")))] if published else []
    return stacked(
        [*around, view(_chosen(drawing, axis, names)), *layers, *rule],
        name=names.view("overview"),
        width=PLOT_WIDTH,
        height={"step": _LANE_STEP},
    )


def _chosen(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> Json:
    """The window on the overview, wherever it was chosen: by dragging, from a list, or by the page around the chart."""
    first, last = axis.edges()
    all_first, all_last = aired(drawing.first, drawing.last)
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
    """Where an event begins, ends, and has its middle on the axis."""
    begin, finish = axis.place_expression("datum.from"), axis.place_expression("datum.to")
    return {"begin": begin, "finish": finish, "place": "(datum.begin + datum.finish) / 2"}


def _singly(axis: Stretched | Plain) -> list[Json]:
    """A pale bar for the run of each event, and a tick at its middle."""
    both = {"y": _LANE, "color": _colour()}
    run = {"type": "bar", "aria": False, "height": 5, "opacity": 0.25, "clip": True}
    tick = {"type": "tick", "aria": False, "thickness": 1.6, "height": 11, "opacity": 0.9, "clip": True}
    places = _worked_out(_placed(axis))
    return [
        layer(run, {"x": axis.x("begin"), "x2": {"field": "finish"}, **both}, transform=places),
        layer(tick, {"x": axis.x("place"), **both}, transform=places),
    ]


def _in_bins(axis: Stretched | Plain, bins: int, *by: str) -> list[Json]:
    """The events counted in bins that are even as the axis is drawn, with their edges and middles on it."""
    number = f"floor({axis.share_expression('datum.place')} * {bins})"
    edges = {"begin": "datum.bin", "place": "datum.bin + 0.5", "finish": "datum.bin + 1"}
    places = {name: axis.place_at_expression(f"(({edge}) / {bins})") for name, edge in edges.items()}
    return [
        *_worked_out({**_placed(axis), "bin": number}),
        {"aggregate": [{"op": "count", "as": "events"}], "groupby": ["bin", *by]},
        *_worked_out(places),
    ]


def _binned(axis: Stretched | Plain) -> list[Json]:
    """A tick for every bin that holds events, the more of them the darker."""
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


def _counts(axis: Stretched | Plain, names: PartNames) -> "alt.HConcatChart":
    """How many events there are at a time, above the lanes: where they are dense, their ticks lie on each other."""
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
    seen: list[Json] = [
        {"joinaggregate": [{"op": "max", "field": "events", "as": "most"}]},
        {"calculate": f"max(datum.events, {_LEAST_SHARE} * datum.most)", "as": "height"},
    ]
    bars = layer(bar, encoding, transform=[*_in_bins(axis, _BARS), *seen])
    text: Json = {"type": "text", "align": "right", "fontSize": 11, "color": expr("muted")}
    words = {"x": {"value": expr(f"{LEFT} - 34")}, "y": {"value": _COUNTS_HEIGHT / 2}, "text": {"value": "how many"}}
    shared: Json = {"height": _COUNTS_HEIGHT}
    left = view(layer(text, words, rows=[{}]), name=names.view("counts_legend"), width=LEFT_WIDTH, **shared)
    right = view(bars, name=names.view("counts"), width=PLOT_WIDTH, **shared)
    return alt.HConcatChart(hconcat=[left, right], spacing=6, bounds="flush")


def _ahead(drawing: Drawing, axis: Stretched | Plain) -> Json:
    now = drawing.publication.moment if drawing.publication else drawing.last
    mark = {"type": "rect", "aria": False, "color": expr("ahead")}
    rows = [{"now": axis.place(now), "edge": axis.edges()[1]}]
    return layer(mark, {"x": axis.x("now"), "x2": {"field": "edge"}}, rows=rows)
