"""The detail: one row an event in the chosen window, packed again in the browser whenever the window moves.

Rows never collide, so that no label needs to be moved or dropped. Every Vega expression consists of numbers, field
names of ours and text that went through `json.dumps`.
"""

import json
from typing import TYPE_CHECKING, Any

from timeline.charts.axis import Plain, Stretched, padded
from timeline.charts.channels import IS_CLOCK, TOOLTIP_FIELDS, row_channel, x_channel
from timeline.charts.drawing import Drawing
from timeline.charts.event_marks import beyond_marks, date_column, event_marks
from timeline.charts.part_names import CERTAINTY, FIND, LEFT, LETTER, NARROW, POINTED, WIDTH, PartNames
from timeline.charts.presets import AS_DRAGGED, presets
from timeline.charts.theme import LEFT_WIDTH, LETTER_WIDTH, PLOT_WIDTH, ROW_CAP, ROW_STEP
from timeline.charts.views import Json, calculated, expr, layer, stacked, view

if TYPE_CHECKING:
    import altair as alt

_MANY_YEARS = 10 * 366 * 86_400_000  # milliseconds
_SEARCHED = "join([datum.what, datum.sentence, datum.who, datum.whom, datum.where, datum.source, datum.sources], ' ')"
_FOUND = f"(!{FIND} || indexof(lower({_SEARCHED}), lower({FIND})) >= 0)"
_SURE = f"(!{CERTAINTY} || datum.certainty == {CERTAINTY})"
_NARROWEST = 4  # pixels of a visible bar
_LEAST_ROOM = 90  # pixels; less is no place for a label


def sizes(drawing: Drawing, names: PartNames) -> list["alt.VariableParameter"]:
    """The parameters of a detail or a strip alone: the window, at first the whole, and the sizes that a page sets."""
    import altair as alt

    first, last = padded(drawing.first, drawing.last)
    return [
        alt.VariableParameter(name=names.first, value=first),
        alt.VariableParameter(name=names.last, value=last),
        *_sizes(),
    ]


def _sizes() -> list["alt.VariableParameter"]:
    import altair as alt

    values = {POINTED: "", WIDTH: PLOT_WIDTH, LEFT: LEFT_WIDTH, NARROW: False, LETTER: LETTER_WIDTH}
    return [alt.VariableParameter(name=name, value=value) for name, value in values.items()]


def parameters(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> list["alt.VariableParameter"]:
    """The parameters of the detail below an overview: the edges of the window, and the words and certainty to find."""
    import altair as alt

    search: Any = {"input": "search", "placeholder": "words in event, sentence, names", "name": "Find "}
    words = sorted({row["certainty"] for row in drawing.rows})
    choice: Any = {"input": "select", "options": [None, *words], "labels": ["all", *words], "name": "Certainty "}
    named = [AS_DRAGGED, *(preset.words for preset in presets(drawing))]
    window: Any = {"input": "select", "options": named, "name": "Window "}
    return [
        alt.VariableParameter(name=FIND, value="", bind=search),
        alt.VariableParameter(name=CERTAINTY, value=None, bind=choice),
        alt.VariableParameter(name=names.preset, value=AS_DRAGGED, bind=window),
        *_sizes(),
        alt.VariableParameter(name=names.first, expr=_edge(0, drawing, axis, names)),
        alt.VariableParameter(name=names.last, expr=_edge(1, drawing, axis, names)),
    ]


def _edge(number: int, drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> str:
    """An edge of the window: that of the preset chosen, otherwise of the window dragged, otherwise of the whole."""
    named = [
        f"{names.preset} == {json.dumps(preset.words)} ? {(preset.first, preset.last)[number]}"
        for preset in presets(drawing)
    ]
    dragged = axis.moment_expression(f"{names.window}.place[{number}]")
    everything = padded(drawing.first, drawing.last)[number]
    return " : ".join([*named, f"isValid({names.window}.place) ? {dragged}", str(everything)])


def detail(drawing: Drawing, names: PartNames, *, chosen: bool = False) -> "alt.HConcatChart":
    """The dates in words on the left, and the events on a linear axis on the right.

    Args:
        drawing: the events.
        names: of the parts of the chart.
        chosen: whether the rows are already those to show; otherwise the window and the filters choose them.
    """
    import altair as alt

    rows = [*_chosen(names, [] if chosen else [{"filter": _shown(names)}])]
    return alt.HConcatChart(hconcat=[_dates(names, rows), _events(drawing, names, rows)], spacing=6, bounds="flush")


def caption(drawing: Drawing, names: PartNames) -> "alt.Chart":
    """The edges of the window, and how many events it shows and omits; on a narrow screen on several lines."""
    edges = f"({_moment_expression(names.first, names)}) + ' to ' + ({_moment_expression(names.last, names)})"
    undated = f" \N{MIDDLE DOT} {drawing.undated:,} undated, not drawn" if drawing.undated else ""
    zone = f" \N{MIDDLE DOT} clock times in {drawing.zone}" if drawing.zone else ""
    is_cut = f"datum.shown > {ROW_CAP}"
    shown = (
        f"({is_cut} ? 'the {ROW_CAP} most important' : format(datum.shown, ',')) + ' of {len(drawing.rows):,} events'"
    )
    more = f"format(datum.shown - {ROW_CAP}, ',') + ' more: narrow the window'"
    lines = f"({is_cut} ? [{edges}, {shown}, {more}] : [{edges}, {shown}])"
    words = f"{NARROW} ? {lines} : join({lines}, ' \N{MIDDLE DOT} ') + {json.dumps(zone + undated)}"
    limit = expr(f"{NARROW} ? {WIDTH} : {LEFT} + {WIDTH}")
    counted = layer(
        {"type": "text", "align": "left", "fontSize": 11.5, "fontWeight": 600, "color": expr("ink"), "limit": limit},
        {"x": {"value": 0}, "y": {"value": 8}, "text": {"field": "words", "type": "nominal"}},
        transform=[
            {"filter": _shown(names)},
            {"aggregate": [{"op": "count", "as": "shown"}], "groupby": []},
            {"calculate": words, "as": "words"},
        ],
    )
    return view(counted, name=names.view("caption"), width=LEFT_WIDTH + PLOT_WIDTH, height=14)


def _shown(names: PartNames) -> Json:
    """Whether an event passes every filter, the cheapest test first."""
    reach = "isValid(datum.reach_from)"  # of an event with contested days: the first to the last of them
    first, last = (f"({reach} ? datum.reach_{edge} : datum.{edge})" for edge in ("from", "to"))
    inside = f"({last} > {names.first} && {first} < {names.last})"
    return {"and": [f"{inside} && {_SURE} && {_FOUND}", {"param": names.lanes}]}


def _moment_expression(name: str, names: PartNames) -> str:
    """A moment in words, also before the year 1; only the year where the window spans many."""
    year = f"utcyear({name})"
    words = f"({year} < 1 ? format(1 - {year}, 'd') + ' BC' : format({year}, 'd'))"
    day = f"({names.last} - {names.first} > {_MANY_YEARS} ? '' : utcFormat({name}, '%a %-d %b '))"
    return f"{day} + {words}"


def _chosen(names: PartNames, filters: list[Json]) -> list[Json]:
    """The most important events that pass the filters, numbered from the top in the order of time."""
    return [
        *filters,
        {"window": [{"op": "row_number", "as": "place"}], "sort": [{"field": "rank"}]},
        {"filter": f"datum.place <= {ROW_CAP}"},
        {"window": [{"op": "row_number", "as": "row"}], "sort": [{"field": "order"}]},
        *calculated(_geometry(names)),
    ]


def _geometry(names: PartNames) -> dict[str, str]:
    """The places of each row's marks and label.

    Edges outside the window are moved near to it, since a browser cannot draw very distant ones; not to the very edge,
    where the bar would seem to end. An open end fades out within the window. A vague edge gets some width to fade.
    """
    first, last, pixel = names.first, names.last, names.pixel
    fade = f"(indexof(datum.kind, 'about ') == 0 && !{IS_CLOCK} ? 5 * {pixel} : 0)"
    visible_to = f"max(datum.to, datum.from + {_NARROWEST} * {pixel})"
    reach = "isValid(datum.reach_from)"
    return {
        "begin": f"max(datum.from - {fade}, {first} - (datum.kind == 'until' ? 0 : 2) * ({last} - {first}))",
        "finish": f"min({visible_to} + {fade}, {last} + (datum.kind == 'since' ? 0 : 2) * ({last} - {first}))",
        "beyond": f"datum.to <= {first} && datum.from < {first} ? 'before' : datum.from >= {last} ? 'after' : ''",
        "visible_from": f"clamp({reach} ? datum.reach_from : datum.from, {first}, {last})",
        "visible_to": f"clamp({reach} ? datum.reach_to : {IS_CLOCK} ? datum.from : {visible_to}, {first}, {last})",
        "room_right": f"({last} - datum.visible_to) / {pixel}",
        "room_left": f"(datum.visible_from - {first}) / {pixel}",
        **label_placement(WIDTH),
        "label_at": f"datum.side == 'right' ? datum.visible_to : datum.side == 'left' ? datum.visible_from : {first}",
        "edge_at": f"datum.beyond == 'after' ? {last} : {first}",
        **TOOLTIP_FIELDS,
    }


def label_placement(width: str) -> dict[str, str]:
    """The side of a label: right or left of its mark, cut where neither side has room, or on a mark that fills the plot.

    Args:
        width: the width of the plot in pixels.

    >>> list(label_placement("760"))
    ['described', 'headline', 'needed', 'side', 'room']
    """
    return {
        "described": "datum.when + ': ' + datum.label",
        "headline": f"{NARROW} ? datum.described : datum.label",
        "needed": f"length(datum.label) * {LETTER} + 14",
        "side": (
            f"{NARROW} ? 'on' : datum.room_right >= datum.needed ? 'right' : datum.room_left >= datum.needed ? 'left'"
            f" : max(datum.room_left, datum.room_right) < {_LEAST_ROOM} ? 'on'"
            " : datum.room_right >= datum.room_left ? 'right' : 'left'"
        ),
        "room": f"datum.side == 'right' ? datum.room_right : datum.side == 'left' ? datum.room_left : {width}",
    }


def _dates(names: PartNames, rows: list[Json]) -> "alt.Chart":
    shown = date_column(LEFT_WIDTH) | {"transform": rows}
    return view(shown, name=names.view("dates"), width=LEFT_WIDTH, height={"step": ROW_STEP})


def _events(drawing: Drawing, names: PartNames, rows: list[Json]) -> "alt.LayerChart":
    def x(field: str) -> Json:
        return x_channel(field, names)

    def place(moment: str) -> str:
        reach = f"2 * ({names.last} - {names.first})"
        return f"clamp({moment}, {names.first} - {reach}, {names.last} + {reach})"

    marks = [
        *([_ahead(drawing, names)] if drawing.publication else []),
        _pointed(names),
        *event_marks(drawing, x, place=place, narrowest=f"{_NARROWEST} * {names.pixel}"),
        beyond_marks(x("edge_at")),
    ]
    return stacked(
        [view(mark) for mark in marks],
        transform=rows,
        name=names.view("events"),
        width=PLOT_WIDTH,
        height={"step": ROW_STEP},
    )


def _ahead(drawing: Drawing, names: PartNames) -> Json:
    """A tinted background for the time after publication."""
    now = drawing.publication.moment * 1000 if drawing.publication else 0
    edges = {"first": f"clamp({now}, {names.first}, {names.last})", "last": names.last}
    transform = [{"calculate": expression, "as": name} for name, expression in edges.items()]
    mark = {"type": "rect", "aria": False, "color": expr("ahead")}
    return layer(mark, {"x": x_channel("first", names), "x2": {"field": "last"}}, rows=[{}], transform=transform)


def _pointed(names: PartNames) -> Json:
    """A band under the event that the page points at."""
    transform = [
        {"filter": f"datum.event_id == {POINTED}"},
        {"calculate": names.first, "as": "all_from"},
        {"calculate": names.last, "as": "all_to"},
    ]
    mark = {"type": "bar", "height": ROW_STEP, "aria": False, "color": expr("mark"), "clip": True}
    x = x_channel("all_from", names)
    return layer(mark, {"x": x, "x2": {"field": "all_to"}, "y": row_channel()}, transform=transform)
