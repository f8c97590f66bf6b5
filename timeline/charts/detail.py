"""The detail: one row an event in the chosen window, packed again in the browser whenever the window moves.

Rows never collide, so that no label needs to be moved or dropped. Whatever Vega evaluates as an expression is made
here of numbers, of field names of ours and of text that went through `json.dumps`.
"""

import json
from typing import TYPE_CHECKING, Any

from timeline.charts.axis import Plain, Stretched, aired
from timeline.charts.channels import IS_CLOCK, SPOKEN, row_channel, x_channel
from timeline.charts.event_marks import dates, event_marks
from timeline.charts.part_names import CERTAINTY, FIND, LEFT, NARROW, POINTED, WIDTH, PartNames
from timeline.charts.presets import AS_DRAGGED, presets
from timeline.charts.theme import LEFT_WIDTH, LETTER_WIDTH, PLOT_WIDTH, ROW_CAP, ROW_STEP
from timeline.charts.views import Json, expr, layer, stacked, view
from timeline.view.rows import Drawing

if TYPE_CHECKING:
    import altair as alt

_MANY_YEARS = 10 * 366 * 86_400_000  # milliseconds
_SEARCHED = "join([datum.what, datum.sentence, datum.who, datum.whom, datum.where, datum.source, datum.sources], ' ')"
_FOUND = f"(!{FIND} || indexof(lower({_SEARCHED}), lower({FIND})) >= 0)"
_SURE = f"(!{CERTAINTY} || datum.certainty == {CERTAINTY})"
_LEAST = 4  # pixels of a bar that can be seen
_LEAST_ROOM = 90  # pixels; less is no place for a label


def parameters(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> list["alt.VariableParameter"]:
    """The values that the detail hangs on: the window's edges, the words and certainty looked for, the plot's width."""
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
        alt.VariableParameter(name=POINTED, value=""),
        alt.VariableParameter(name=WIDTH, value=PLOT_WIDTH),
        alt.VariableParameter(name=LEFT, value=LEFT_WIDTH),
        alt.VariableParameter(name=NARROW, value=False),
        alt.VariableParameter(name=names.first, expr=_edge(0, drawing, axis, names)),
        alt.VariableParameter(name=names.last, expr=_edge(1, drawing, axis, names)),
    ]


def _edge(number: int, drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> str:
    """An edge of the window: that of the preset chosen, else of what was dragged, else of everything."""
    named = [
        f"{names.preset} == {json.dumps(preset.words)} ? {(preset.first, preset.last)[number]}"
        for preset in presets(drawing)
    ]
    dragged = axis.moment_expression(f"{names.window}.place[{number}]")
    everything = aired(drawing.first, drawing.last)[number]
    return " : ".join([*named, f"isValid({names.window}.place) ? {dragged}", str(everything)])


def detail(drawing: Drawing, names: PartNames) -> "alt.HConcatChart":
    """The dates on the left as people write them, and the events on a linear axis on the right."""
    import altair as alt

    return alt.HConcatChart(hconcat=[_dates(names), _events(drawing, names)], spacing=6, bounds="flush")


def caption(drawing: Drawing, names: PartNames) -> "alt.Chart":
    """What the window shows and, above all, what it leaves out."""
    total = len(drawing.rows)
    edges = f"({_moment_expression(names.first, names)}) + ' to ' + ({_moment_expression(names.last, names)})"
    undated = f" \N{MIDDLE DOT} {drawing.undated:,} undated, not drawn" if drawing.undated else ""
    zone = f" \N{MIDDLE DOT} clock times in {drawing.zone}" if drawing.zone else ""
    words = (
        f"{edges} + ' \N{MIDDLE DOT} ' + (datum.shown > {ROW_CAP} ? 'the first {ROW_CAP}' : format(datum.shown, ','))"
        f" + ' of {total:,} events' + (datum.shown > {ROW_CAP} ? ' \N{MIDDLE DOT} ' + format(datum.shown - {ROW_CAP}, ',')"
        f" + ' more: narrow the window' : '') + ({NARROW} ? '' : {json.dumps(zone + undated)})"
    )
    counted = layer(
        {"type": "text", "align": "left", "fontSize": 11.5, "fontWeight": 600, "color": expr("ink")},
        {"x": {"value": 0}, "y": {"value": 8}, "text": {"field": "words", "type": "nominal"}},
        transform=[
            {"filter": _shown(names)},
            {"aggregate": [{"op": "count", "as": "shown"}], "groupby": []},
            {"calculate": words, "as": "words"},
        ],
    )
    return view(counted, name=names.view("caption"), width=LEFT_WIDTH + PLOT_WIDTH, height=14)


def _shown(names: PartNames) -> Json:
    """Whether an event passes every filter; the cheapest test stands first."""
    reach = "isValid(datum.reach_from)"  # of an event whose day is contested, over all days that are given
    first, last = (f"({reach} ? datum.reach_{edge} : datum.{edge})" for edge in ("from", "to"))
    inside = f"({last} > {names.first} && {first} < {names.last})"
    return {"and": [f"{inside} && {_SURE} && {_FOUND}", {"param": names.lanes}]}


def _moment_expression(name: str, names: PartNames) -> str:
    """A moment in words, years before 1 among them; only the year where the window spans many."""
    year = f"utcyear({name})"
    words = f"({year} < 1 ? format(1 - {year}, 'd') + ' BC' : format({year}, 'd'))"
    day = f"({names.last} - {names.first} > {_MANY_YEARS} ? '' : utcFormat({name}, '%a %-d %b '))"
    return f"{day} + {words}"


def _rows(names: PartNames) -> list[Json]:
    """The events of the window, numbered from the top."""
    return [
        {"filter": _shown(names)},
        {"window": [{"op": "row_number", "as": "row"}], "sort": [{"field": "order"}]},
        {"filter": f"datum.row <= {ROW_CAP}"},
        *({"calculate": expression, "as": name} for name, expression in _geometry(names).items()),
    ]


def _geometry(names: PartNames) -> dict[str, str]:
    """What is drawn of each row, and where.

    Edges are held near the window: far ones would be too large for the browser's drawing, and near ones would let a bar
    that runs on look as if it ended; an open end fades out within the window. A soft edge gets room to fade in.
    """
    first, last, pixel = names.first, names.last, names.pixel
    air = f"(indexof(datum.kind, 'about ') == 0 && !{IS_CLOCK} ? 5 * {pixel} : 0)"
    seen = f"max(datum.to, datum.from + {_LEAST} * {pixel})"
    reach = "isValid(datum.reach_from)"  # over all days that are given for it
    return {
        "begin": f"max(datum.from - {air}, {first} - (datum.kind == 'until' ? 0 : 2) * ({last} - {first}))",
        "finish": f"min({seen} + {air}, {last} + (datum.kind == 'since' ? 0 : 2) * ({last} - {first}))",
        "seen_from": f"max({reach} ? datum.reach_from : datum.from, {first})",
        "seen_to": f"min({reach} ? datum.reach_to : {IS_CLOCK} ? max(datum.from, {first}) : {seen}, {last})",
        "room_right": f"({last} - datum.seen_to) / {pixel}",
        "room_left": f"(datum.seen_from - {first}) / {pixel}",
        **beside(WIDTH),
        "label_at": f"datum.side == 'right' ? datum.seen_to : datum.side == 'left' ? datum.seen_from : {first}",
        **SPOKEN,
    }


def beside(width: str) -> dict[str, str]:
    """Where a label stands: right of its mark or left of it, cut where neither side has room, on it where it fills all.

    Args:
        width: of the plot, in pixels.

    >>> list(beside("760"))
    ['spoken', 'headline', 'needed', 'side', 'room']
    """
    return {
        "spoken": "datum.when + ': ' + datum.label",
        "headline": f"{NARROW} ? datum.spoken : datum.label",
        "needed": f"length(datum.label) * {LETTER_WIDTH} + 14",
        "side": (
            f"{NARROW} ? 'on' : datum.room_right >= datum.needed ? 'right' : datum.room_left >= datum.needed ? 'left'"
            f" : max(datum.room_left, datum.room_right) < {_LEAST_ROOM} ? 'on'"
            " : datum.room_right >= datum.room_left ? 'right' : 'left'"
        ),
        "room": f"datum.side == 'right' ? datum.room_right : datum.side == 'left' ? datum.room_left : {width}",
    }


def _dates(names: PartNames) -> "alt.Chart":
    shown = dates(LEFT_WIDTH) | {"transform": _rows(names)}
    return view(shown, name=names.view("dates"), width=LEFT_WIDTH, height={"step": ROW_STEP})


def _events(drawing: Drawing, names: PartNames) -> "alt.LayerChart":
    def x(field: str) -> Json:
        return x_channel(field, names)

    def place(moment: str) -> str:
        reach = f"2 * ({names.last} - {names.first})"
        return f"clamp({moment}, {names.first} - {reach}, {names.last} + {reach})"

    marks = [
        *([_ahead(drawing, names)] if drawing.publication else []),
        _pointed(names),
        *event_marks(drawing, x, place=place, least=f"{_LEAST} * {names.pixel}"),
    ]
    return stacked(
        [view(mark) for mark in marks],
        transform=_rows(names),
        name=names.view("events"),
        width=PLOT_WIDTH,
        height={"step": ROW_STEP},
    )


def _ahead(drawing: Drawing, names: PartNames) -> Json:
    """Tinted ground under everything after publication."""
    now = drawing.publication.moment * 1000 if drawing.publication else 0
    edges = {"first": f"clamp({now}, {names.first}, {names.last})", "last": names.last}
    transform = [{"calculate": expression, "as": name} for name, expression in edges.items()]
    mark = {"type": "rect", "aria": False, "color": expr("ahead")}
    return layer(mark, {"x": x_channel("first", names), "x2": {"field": "last"}}, rows=[{}], transform=transform)


def _pointed(names: PartNames) -> Json:
    """A band under the event that is pointed at from outside the chart."""
    transform = [
        {"filter": f"datum.event_id == {POINTED}"},
        {"calculate": names.first, "as": "all_from"},
        {"calculate": names.last, "as": "all_to"},
    ]
    mark = {"type": "bar", "height": ROW_STEP, "aria": False, "color": expr("mark"), "clip": True}
    x = x_channel("all_from", names)
    return layer(mark, {"x": x, "x2": {"field": "all_to"}, "y": row_channel()}, transform=transform)
