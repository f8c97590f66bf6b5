"""The marks of an event: bars, diamonds and labels. Where they stand on the horizontal axis, the caller says."""

import json
from collections.abc import Callable
from typing import Any

from timeline.charts.channels import IS_CLOCK, row_channel, tooltip
from timeline.charts.drawn import Drawing
from timeline.charts.theme import OTHER_COLOUR, fading, see_through
from timeline.charts.views import Json, expr, layer

_STOPS = {
    "since": ((0, 0.9), (0.75, 0.6), (1, 0)),
    "until": ((0, 0), (0.25, 0.6), (1, 0.9)),
    "about throughout": ((0, 0), (0.25, 0.9), (0.75, 0.9), (1, 0)),
    "about within": ((0, 0), (0.35, 0.42), (0.65, 0.42), (1, 0)),
}
_OUTLINED = "datum.kind == 'within' || datum.kind == 'throughout'"
LETTER_SIZE = 11.5


def bars(drawing: Drawing, x: Json) -> Json:
    """Solid for what lasted, hollow for what happened some time within, fading where an edge is soft or open.

    >>> bars(Drawing([], 0, (), None, None, 0, 1), {})["mark"]["type"]
    'bar'
    """
    mark = {"type": "bar", "orient": "horizontal", "height": 10, "cornerRadius": 5, "clip": True, "strokeWidth": 1.2}
    encoding = {
        "x": x,
        "x2": {"field": "finish"},
        "y": row_channel(),
        "fill": _by_lane(drawing, _fills),
        "stroke": _by_lane(drawing, lambda colour: [("true", colour)]),
        "strokeOpacity": {"condition": {"test": _OUTLINED, "value": 1}, "value": 0},
        "tooltip": tooltip(),
        "description": {"field": "spoken", "type": "nominal"},
    }
    return layer(mark | {"cursor": "pointer"}, encoding, transform=[{"filter": f"!{IS_CLOCK}"}])


def _fills(colour: str) -> list[tuple[str, Any]]:
    """What fills each kind of bar, as (test, value)."""
    soft = [(f"datum.kind == {json.dumps(kind)}", fading(colour, stops)) for kind, stops in _STOPS.items()]
    return [*soft, ("datum.kind == 'throughout'", see_through(colour, 0.95)), ("true", see_through(colour, 0.12))]


def _by_lane(drawing: Drawing, values: Callable[[str], list[tuple[str, Any]]]) -> Json:
    """A channel whose value hangs on the lane of the event, and on what else `values` tests."""
    conditions = [
        {"test": f"datum.lane == {number} && {test}", "value": value}
        for number, lane in enumerate(drawing.lanes)
        for test, value in values(lane.colour)
    ]
    return {"condition": conditions, "value": OTHER_COLOUR}


def diamonds(drawing: Drawing, x: Json) -> Json:
    """Clock times; hollow where they are only about.

    >>> diamonds(Drawing([], 0, (), None, None, 0, 1), {})["mark"]["shape"]
    'diamond'
    """
    mark = {"type": "point", "shape": "diamond", "size": 80, "strokeWidth": 1.4, "opacity": 1, "clip": True}
    encoding = {
        "x": x,
        "y": row_channel(),
        "fill": _by_lane(drawing, lambda colour: [("true", colour)]),
        "stroke": _by_lane(drawing, lambda colour: [("true", colour)]),
        "fillOpacity": {"condition": {"test": "datum.kind == 'clock'", "value": 1}, "value": 0.15},
        "tooltip": tooltip(),
        "description": {"field": "spoken", "type": "nominal"},
    }
    return layer(mark | {"cursor": "pointer"}, encoding, transform=[{"filter": IS_CLOCK}])


def labels(x: Json, *, halo: bool) -> Json:
    """The headlines; below each a rim in the colour of the paper, which keeps it legible on bars and rules.

    >>> labels({}, halo=False)["mark"]["color"]
    {'expr': 'datum.ahead ? muted : ink'}
    """
    mark = {
        "type": "text",
        "baseline": "middle",
        "fontSize": LETTER_SIZE,
        "align": expr("datum.side == 'left' ? 'right' : 'left'"),
        "dx": expr("datum.side == 'left' ? -8 : 8"),
        "limit": expr("datum.room - 10"),
        "aria": False,
        "cursor": "pointer",
        "color": expr("paper") if halo else expr("datum.ahead ? muted : ink"),
    }
    rim: Json = {"stroke": expr("paper"), "strokeWidth": 3, "strokeOpacity": 0.8} if halo else {}
    text = {"field": "label", "type": "nominal"}
    return layer(mark | rim, {"x": x, "y": row_channel(), "text": text, "tooltip": tooltip()})


def dates(width: int) -> Json:
    """The dates as people write them, in a column of that width.

    >>> dates(150)["encoding"]["x"]
    {'value': 148}
    """
    mark = {"type": "text", "align": "right", "fontSize": 11, "limit": width, "aria": False, "color": expr("muted")}
    text = {"field": "when", "type": "nominal"}
    return layer(mark, {"x": {"value": width - 2}, "y": row_channel(), "text": text, "tooltip": tooltip()})


def rules(moments: list[tuple[Any, str]], x: Json) -> Json:
    """A dashed rule at each moment of publication, given with its words.

    >>> rules([(0, "today")], {})["data"]["values"]
    ({'now': 0, 'words': 'published today'},)
    """
    mark = {"type": "rule", "aria": False, "color": expr("ink"), "strokeDash": [4, 3], "clip": True}
    rows = [{"now": moment, "words": f"published {words}"} for moment, words in moments]
    return layer(mark, {"x": x, "tooltip": {"field": "words", "type": "nominal"}}, rows=rows)
