"""The marks of an event: bars, diamonds, labels, and outlines on other days where the day is contested.

The caller places them on the horizontal axis.
"""

import json
from collections.abc import Callable
from typing import Any

from timeline.charts.channels import IS_CLOCK, row_channel, tooltip
from timeline.charts.drawing import Drawing
from timeline.charts.part_names import NARROW
from timeline.charts.theme import THICKNESS, gradient, translucent
from timeline.charts.views import Json, expr, layer
from timeline.view.lanes import COLOURS, OTHER_COLOUR
from timeline.view.publications import Publication
from timeline.view.text import drawable

_STOPS = {
    "since": ((0, 0.9), (0.75, 0.6), (1, 0)),
    "until": ((0, 0), (0.25, 0.6), (1, 0.9)),
    "about throughout": ((0, 0), (0.25, 0.9), (0.75, 0.9), (1, 0)),
    "about within": ((0, 0), (0.35, 0.42), (0.65, 0.42), (1, 0)),
}
_MOST_RULES = 3
_DIAMONDS = (70, 110, 160)  # square pixels, by corroboration as in THICKNESS
_OUTLINED = "datum.kind == 'within' || datum.kind == 'throughout'"
LETTER_SIZE = 11.5
_ABOVE = expr(f"{NARROW} ? -8 : 0")  # on a narrow screen the words of an event are below its mark
_BELOW = expr(f"{NARROW} ? 7 : 0")

Channel = Callable[[str], Json]
"""The horizontal channel of a field."""


def event_marks(drawing: Drawing, x: Channel, *, place: Callable[[str], str], narrowest: str) -> list[Json]:
    """All marks of the events, from back to front.

    Args:
        drawing: the events.
        x: gives the horizontal channel of a field: begin, finish, label_at, or now for publications.
        place: turns an expression for milliseconds into one for a place on the axis.
        narrowest: an expression for the least width of a bar on the axis.

    >>> drawing = Drawing([], 0, (), None, None, 0, 1)
    >>> [layer["mark"]["type"] for layer in event_marks(drawing, lambda field: {}, place=str, narrowest="1")]
    ['rule', 'bar', 'bar', 'point', 'text', 'text']
    """
    published = ruled_publications(drawing)
    return [
        *_other_days(x, place, narrowest),
        _bars(x("begin")),
        *([publication_rules(published, place, x("now"))] if published else []),
        _diamonds(x("begin")),
        _labels(x("label_at"), halo=True),
        _labels(x("label_at"), halo=False),
    ]


def _other_days(x: Channel, place: Callable[[str], str], narrowest: str) -> list[Json]:
    """Other days that documents give for an event: dashed outlines, joined by a line to the best corroborated day."""
    begin, finish = place("datum.other_days.from"), place("datum.other_days.to")
    geometry = {
        "other_begin": begin,
        "other_finish": f"max({finish}, {begin} + {narrowest})",
        "joined_from": "datum.other_begin > datum.begin ? datum.finish : datum.begin",
        "joined_to": "datum.other_begin > datum.begin ? datum.other_begin : datum.other_finish",
    }
    transform: list[Json] = [{"filter": "datum.other_days"}, {"flatten": ["other_days"]}]
    transform += [{"calculate": expression, "as": name} for name, expression in geometry.items()]
    line = {"type": "rule", "clip": True, "strokeWidth": 1.4, "yOffset": _ABOVE, "aria": False}
    outline = {"type": "bar", "orient": "horizontal", "height": THICKNESS[0], "cornerRadius": 5, "clip": True}
    outline |= {"strokeWidth": 1.4, "strokeDash": [3, 2], "yOffset": _ABOVE, "aria": False, "cursor": "pointer"}
    stroke = {"y": row_channel(), "stroke": _by_hue(_plain), "tooltip": tooltip()}
    return [
        layer(line, {"x": x("joined_from"), "x2": {"field": "joined_to"}, **stroke}, transform=transform),
        layer(
            outline,
            {"x": x("other_begin"), "x2": {"field": "other_finish"}, "fill": {"value": "transparent"}, **stroke},
            transform=transform,
        ),
    ]


def _bars(x: Json) -> Json:
    """Bars: solid where the event lasted, hollow where it happened some time within, faded where an edge is vague or open."""
    mark = {"type": "bar", "orient": "horizontal", "cornerRadius": 5, "clip": True, "strokeWidth": 1.2}
    encoding = {
        "x": x,
        "x2": {"field": "finish"},
        "y": row_channel(),
        "size": _by_corroboration(THICKNESS),
        "fill": _by_hue(_fills),
        "stroke": _by_hue(_plain),
        "fillOpacity": {"condition": {"test": "datum.side == 'on'", "value": 0.25}, "value": 1},
        "strokeOpacity": {"condition": {"test": _OUTLINED, "value": 1}, "value": 0},
        "tooltip": tooltip(),
        "description": {"field": "described", "type": "nominal"},
    }
    return layer(mark | {"cursor": "pointer", "yOffset": _ABOVE}, encoding, transform=[{"filter": f"!{IS_CLOCK}"}])


def _by_corroboration(sizes: tuple[int, int, int]) -> Json:
    """A size that grows with the number of independent documents."""
    one, some, many = sizes
    conditions = [
        {"test": "datum.corroboration > 3", "value": many},
        {"test": "datum.corroboration > 1", "value": some},
    ]
    return {"condition": conditions, "value": one}


def _plain(colour: str) -> list[tuple[str, Any]]:
    return [("true", colour)]


def _fills(colour: str) -> list[tuple[str, Any]]:
    """The fill of each kind of bar, as (test, value)."""
    fading = [(f"datum.kind == {json.dumps(kind)}", gradient(colour, stops)) for kind, stops in _STOPS.items()]
    return [*fading, ("datum.kind == 'throughout'", translucent(colour, 0.95)), ("true", translucent(colour, 0.12))]


def _by_hue(values: Callable[[str], list[tuple[str, Any]]]) -> Json:
    """A channel whose value depends on the colour of the event's lane and on the tests of `values`."""
    conditions = [
        {"test": f"datum.hue == {number} && {test}", "value": value}
        for number, colour in enumerate(COLOURS)
        for test, value in values(colour)
    ]
    return {"condition": conditions, "value": OTHER_COLOUR}


def _diamonds(x: Json) -> Json:
    """Clock times; hollow where they are approximate."""
    mark = {"type": "point", "shape": "diamond", "strokeWidth": 1.4, "opacity": 1, "clip": True, "yOffset": _ABOVE}
    encoding = {
        "x": x,
        "y": row_channel(),
        "size": _by_corroboration(_DIAMONDS),
        "fill": _by_hue(_plain),
        "stroke": _by_hue(_plain),
        "fillOpacity": {"condition": {"test": "datum.kind == 'clock'", "value": 1}, "value": 0.15},
        "tooltip": tooltip(),
        "description": {"field": "described", "type": "nominal"},
    }
    return layer(mark | {"cursor": "pointer"}, encoding, transform=[{"filter": IS_CLOCK}])


def beyond_marks(x: Json) -> Json:
    """Arrows at the edge of the window for events before or after it.

    >>> beyond_marks({})["transform"]
    [{'filter': 'datum.beyond'}]
    """
    mark = {"type": "text", "fontSize": 12, "yOffset": _ABOVE, "baseline": "middle", "aria": False, "cursor": "pointer"}
    mark["align"] = expr("datum.beyond == 'after' ? 'right' : 'left'")
    arrow = expr(
        "datum.beyond == 'after' ? '\N{BLACK RIGHT-POINTING SMALL TRIANGLE}' : '\N{BLACK LEFT-POINTING SMALL TRIANGLE}'"
    )
    encoding = {"x": x, "y": row_channel(), "text": {"value": arrow}, "color": _by_hue(_plain), "tooltip": tooltip()}
    return layer(mark, encoding, transform=[{"filter": "datum.beyond"}])


def _labels(x: Json, *, halo: bool) -> Json:
    """The headlines, or the halo behind them in the colour of the paper, which makes them legible on bars and rules."""
    mark = {
        "type": "text",
        "baseline": "middle",
        "fontSize": LETTER_SIZE,
        "align": expr("datum.side == 'left' ? 'right' : 'left'"),
        "dx": expr(f"{NARROW} ? 2 : (datum.side == 'left' ? -1 : 1) * (datum.beyond ? 13 : 8)"),
        "dy": _BELOW,
        "limit": expr("datum.room - 10"),
        "aria": False,
        "cursor": "pointer",
        "color": expr("paper") if halo else expr("datum.ahead ? muted : ink"),
    }
    outline: Json = {"stroke": expr("paper"), "strokeWidth": 3, "strokeOpacity": 0.8} if halo else {}
    text = {"field": "headline", "type": "nominal"}
    return layer(mark | outline, {"x": x, "y": row_channel(), "text": text, "tooltip": tooltip()})


def date_column(width: int) -> Json:
    """The dates in words, in a column of that width.

    >>> date_column(150)["encoding"]["x"]
    {'value': 148}
    """
    mark = {"type": "text", "align": "right", "fontSize": 11, "limit": width, "aria": False, "color": expr("muted")}
    mark["opacity"] = expr(f"{NARROW} ? 0 : 1")
    text = {"field": "when", "type": "nominal"}
    return layer(mark, {"x": {"value": width - 2}, "y": row_channel(), "text": text, "tooltip": tooltip()})


def ruled_publications(drawing: Drawing) -> list[Publication]:
    """The publications that get a rule: all where they are few, otherwise the latest, since many would make a fence.

    >>> ruled_publications(Drawing([], 0, (), None, None, 0, 1))
    []
    """
    known = [one for one in (*drawing.others, drawing.publication) if one]
    return known if len(known) <= _MOST_RULES else known[-1:]


def publication_rules(published: list[Publication], place: Callable[[str], str], x: Json) -> Json:
    """A dashed rule at each publication, the latest the darkest, with the names of its documents in the tooltip.

    >>> publication_rules([Publication(0, "today", 1970, ("a",))], str, {})["data"]["values"]
    ({'moment': 0, 'words': 'published today: a', 'latest': True},)
    """
    mark = {"type": "rule", "aria": False, "color": expr("ink"), "strokeDash": [4, 3], "clip": True}
    rows = [
        {"moment": one.moment * 1000, "words": drawable(one.description), "latest": one is published[-1]}
        for one in published
    ]
    opacity = {"condition": {"test": "datum.latest", "value": 0.8}, "value": 0.2}
    encoding = {"x": x, "tooltip": {"field": "words", "type": "nominal"}, "opacity": opacity}
    return layer(mark, encoding, rows=rows, transform=[{"calculate": place("datum.moment"), "as": "now"}])
