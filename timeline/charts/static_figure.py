"""One static figure of all events on the anchored axis, for paper: every row, every label, no script."""

from typing import TYPE_CHECKING

from timeline.charts.axis import Plain, Stretched
from timeline.charts.channels import IS_CLOCK, SPOKEN
from timeline.charts.detail import beside
from timeline.charts.event_marks import dates, event_marks
from timeline.charts.overview import lane_rows
from timeline.charts.part_names import NARROW, PartNames
from timeline.charts.theme import LEFT_WIDTH, PLOT_WIDTH
from timeline.charts.views import Json, data_of, expr, layer, stacked, view
from timeline.view.rows import Drawing

if TYPE_CHECKING:
    import altair as alt

_STEP = 16
_ACROSS = 4  # names of lanes in a line
MOST_ROWS = 600  # on one figure; beyond, a figure is no longer paper but a scroll
_LEAST = 4  # pixels of a bar that can be seen
_AIR = 5  # pixels that a soft edge gets to fade in
FIRST_ROW, LAST_ROW = "first_row", "last_row"


def printed(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> list["alt.HConcatChart | alt.LayerChart"]:
    """The parts of the figure from top to bottom: its lanes in words, its rows, and how many rows it leaves out."""
    import altair as alt

    when = view(
        dates(LEFT_WIDTH) | {"transform": _rows(axis)},
        name=names.view("printed_dates"),
        width=LEFT_WIDTH,
        height={"step": _STEP},
    )
    rows = alt.HConcatChart(hconcat=[when, _events(drawing, axis, names)], spacing=6, bounds="flush")
    return [_legend(drawing, names), rows]


def parameters(drawing: Drawing) -> list["alt.VariableParameter"]:
    """The first and the last row that are drawn, for a figure over several pages."""
    import altair as alt

    return [
        alt.VariableParameter(name=NARROW, value=False),
        alt.VariableParameter(name=FIRST_ROW, value=0),
        alt.VariableParameter(name=LAST_ROW, value=min(len(drawing.rows), MOST_ROWS)),
    ]


def left_out(drawing: Drawing) -> str:
    """What the figure does not show, in words; empty where it shows all.

    >>> left_out(Drawing([], 2, (), None, None, 0, 1))
    '2 undated, not drawn'
    """
    more = len(drawing.rows) - MOST_ROWS
    words = [f"{more:,} more events: print a part of the table"] if more > 0 else []
    words += [f"{drawing.undated:,} undated, not drawn"] if drawing.undated else []
    words += [f"clock times in {drawing.zone}"] if drawing.zone else []
    return " \N{MIDDLE DOT} ".join(words)


def _events(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> "alt.LayerChart":
    x = axis.x("begin", title="")
    x["axis"] |= {"orient": "top"}

    def at(field: str) -> Json:
        return x | {"field": field}

    least = f"{_LEAST} * {axis.pixel_expression('datum.middle')}"
    marks = [
        *([_ahead(drawing, axis, at("now"))] if drawing.publication else []),
        *event_marks(drawing, at, place=axis.place_expression, least=least),
    ]
    return stacked(
        [view(mark) for mark in marks],
        transform=_rows(axis),
        name=names.view("printed_events"),
        width=PLOT_WIDTH,
        height={"step": _STEP},
    )


def _rows(axis: Stretched | Plain) -> list[Json]:
    """Each event with its place on the axis and the side that its label stands on."""
    share = {name: f"({axis.share_expression(f'datum.{name}')} * {PLOT_WIDTH})" for name in ("seen_from", "seen_to")}
    reach = "isValid(datum.reach_from)"  # over all days that are given for it
    geometry = {
        "row": "datum.order",
        "middle": f"({axis.place_expression('(datum.from + datum.to) / 2')})",
        "air": f"{axis.pixel_expression('datum.middle')} * (indexof(datum.kind, 'about ') == 0 && !{IS_CLOCK} ? {_AIR} : 0)",
        "begin": f"{axis.place_expression('datum.from')} - datum.air",
        "finish": (
            f"{IS_CLOCK} ? datum.begin : datum.air + max({axis.place_expression('datum.to')},"
            f" datum.begin + {_LEAST} * {axis.pixel_expression('datum.middle')})"
        ),
        "seen_from": f"{reach} ? {axis.place_expression('datum.reach_from')} : datum.begin",
        "seen_to": f"{reach} ? max(datum.finish, {axis.place_expression('datum.reach_to')}) : datum.finish",
        "room_right": f"{PLOT_WIDTH} - {share['seen_to']}",
        "room_left": share["seen_from"],
        **beside(str(PLOT_WIDTH)),
        "label_at": "datum.side == 'right' ? datum.seen_to : datum.seen_from",
        **SPOKEN,
    }
    return [
        {"filter": f"datum.order >= {FIRST_ROW} && datum.order < {LAST_ROW}"},
        *({"calculate": expression, "as": name} for name, expression in geometry.items()),
    ]


def _ahead(drawing: Drawing, axis: Stretched | Plain, x: Json) -> Json:
    now = drawing.publication.moment if drawing.publication else drawing.last
    rows = [{"now": axis.place(now), "edge": axis.edges()[1]}]
    return layer({"type": "rect", "aria": False, "color": expr("ahead")}, {"x": x, "x2": {"field": "edge"}}, rows=rows)


def _legend(drawing: Drawing, names: PartNames) -> "alt.LayerChart":
    """The names of the lanes with their counts, in rows of four."""
    wide = (LEFT_WIDTH + PLOT_WIDTH) // _ACROSS
    cells = {
        "x": f"datum.lane % {_ACROSS} * {wide} + 8",
        "row": f"floor(datum.lane / {_ACROSS})",
        "words": "datum.name + '  ' + datum.count",
    }
    place = {
        "x": {"field": "x", "type": "quantitative", "scale": None, "axis": None},
        "y": {"field": "row", "type": "ordinal", "axis": None},
    }
    colour = {"field": "colour", "type": "nominal", "scale": None, "legend": None}
    swatch = layer(
        {"type": "point", "shape": "square", "filled": True, "size": 80, "opacity": 1}, {**place, "color": colour}
    )
    text = {"type": "text", "align": "left", "baseline": "middle", "dx": 10, "fontSize": 11.5, "limit": wide - 30}
    text["color"] = expr("ink")
    words = layer(text, {**place, "text": {"field": "words", "type": "nominal"}})
    return stacked(
        [view(swatch), view(words)],
        data=data_of(lane_rows(drawing.lanes)),
        transform=[{"calculate": expression, "as": name} for name, expression in cells.items()],
        name=names.view("printed_lanes"),
        width=LEFT_WIDTH + PLOT_WIDTH,
        height={"step": _STEP},
    )
