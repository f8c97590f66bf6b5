"""The overview: every event as a tick on one axis, split into lanes, with a window to drag over it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from timeline.charts.axis import Plain, Stretched, padded
from timeline.charts.core import edge_words, outside
from timeline.charts.drawing import Drawing
from timeline.charts.event_marks import publication_rules, ruled_publications
from timeline.charts.part_names import LEFT, LETTER, PartNames
from timeline.charts.presets import initial_window
from timeline.charts.strip import HEIGHT, strip
from timeline.charts.theme import LEFT_WIDTH, PLOT_WIDTH
from timeline.charts.views import Json, calculated, data_of, expr, layer, stacked, view
from timeline.view.lanes import COLOURS, Lane
from timeline.view.text import drawable, truncated
from timeline.view.words import say

if TYPE_CHECKING:
    import altair as alt

_LANE_STEP = 16
_DRAWN_SINGLY = 3000  # ticks; more would blur and slow the browser, and are counted in bins
_BINS = 250
_LONGEST_NAME = 26  # letters of a lane's name
_NEARLY_ALL = 0.999  # of the whole; a wider window is not drawn
# The views to drag and click. Altair appends the place of a view to the names of its layers: they are named in that way
# from the start, because selections refer to them.
_NAMED, _BRUSHED = "lane_names", "ticks"
_LANE = {"field": "lane", "type": "ordinal", "axis": None}


def overview(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> list["alt.HConcatChart"]:
    """The views from top to bottom: the strip, and the lanes with the window.

    The names of lanes with their counts are on the left, and filter when clicked.
    """
    import altair as alt

    lanes = [_lane_names(drawing, names), _lanes(drawing, axis, names)]
    return [_counts(drawing, axis, names), alt.HConcatChart(hconcat=lanes, spacing=6, bounds="flush")]


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
    return stacked(layers, data=rows, transform=calculated(places), name=names.view("legend"), **size)


def _lanes(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> "alt.LayerChart":
    marks = _binned(axis) if len(drawing.rows) > _DRAWN_SINGLY else _singly(axis)
    layers = [view(mark) for mark in marks[:-1]] + [view(marks[-1], name=names.layer(_BRUSHED, 1))]
    around = [view(_ahead(drawing, axis))] if drawing.publication else []
    published = ruled_publications(drawing)
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
        "begin": f"clamp({axis.place_expression(names.first)}, {first!r}, {last!r})",
        "finish": f"clamp({axis.place_expression(names.last)}, {first!r}, {last!r})",
    }
    some = expr(f"{names.last} - {names.first} < {_NEARLY_ALL * (all_last - all_first):.0f} ? 1 : 0")
    mark = {"type": "rect", "aria": False, "fill": "#7a8494", "fillOpacity": 0.2, "stroke": "#7a8494", "opacity": some}
    return layer(mark, {"x": axis.x("begin"), "x2": {"field": "finish"}}, rows=[{}], transform=calculated(edges))


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
    places = calculated(_placed(axis))
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
        *calculated({**_placed(axis), "bin": number}),
        {"aggregate": [{"op": "count", "as": "events"}], "groupby": ["bin", *by]},
        *calculated(places),
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


def _counts(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> "alt.HConcatChart":
    """The strip, beside the number of events outside it."""
    import altair as alt

    lines = outside_words(drawing, axis)
    text: Json = {"type": "text", "align": "right", "fontSize": 11, "color": expr("muted"), "lineBreak": "\n"}
    words = {"x": {"value": expr(f"{LEFT} - 9")}, "y": {"value": 9}, "text": {"field": "words", "type": "nominal"}}
    left = view(layer(text, words, rows=[{"words": "\n".join(lines)}]), name=names.view("outside"), width=LEFT_WIDTH)
    left.height = HEIGHT
    return alt.HConcatChart(hconcat=[left, strip(drawing, axis, names)], spacing=6, bounds="flush")


def outside_words(drawing: Drawing, axis: Stretched | Plain) -> list[str]:
    """How many events are before the axis, and how many after it, in words.

    >>> outside_words(Drawing([], 0, (), None, None, 0, 1), Plain(0, 1))
    []
    """
    before, after = outside(drawing.rows, axis.first, axis.last)
    span = axis.last - axis.first
    words = (
        [f"\N{BLACK LEFT-POINTING SMALL TRIANGLE} {say('before', words=edge_words(axis.first, span))} ({before:,})"]
        if before
        else []
    )
    return words + (
        [f"{say('after', words=edge_words(axis.last, span))} ({after:,}) \N{BLACK RIGHT-POINTING SMALL TRIANGLE}"]
        if after
        else []
    )


def _ahead(drawing: Drawing, axis: Stretched | Plain) -> Json:
    now = drawing.publication.moment if drawing.publication else drawing.last
    mark = {"type": "rect", "aria": False, "color": expr("ahead"), "clip": True}
    first, last = axis.edges()
    rows = [{"now": min(max(axis.place(now), first), last), "edge": last}]
    return layer(mark, {"x": axis.x("now"), "x2": {"field": "edge"}}, rows=rows)
