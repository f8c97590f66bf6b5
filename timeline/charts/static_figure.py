"""A static figure of all events on the anchored axis, for paper: every row and label, and no script."""

from typing import TYPE_CHECKING

from timeline.charts.axis import Plain, Stretched
from timeline.charts.channels import IS_CLOCK, TOOLTIP_FIELDS
from timeline.charts.detail import label_placement
from timeline.charts.drawing import Drawing
from timeline.charts.event_marks import date_column, event_marks
from timeline.charts.overview import lane_rows
from timeline.charts.part_names import LETTER, NARROW, PartNames
from timeline.charts.theme import LEFT_WIDTH, LETTER_WIDTH, PLOT_WIDTH
from timeline.charts.views import Json, data_of, expr, layer, stacked, view

if TYPE_CHECKING:
    import altair as alt

_STEP = 16
_ACROSS = 4  # names of lanes in a line
MOST_ROWS = 600  # of one figure
_NARROWEST = 4  # pixels of a visible bar
_FADE = 5  # pixels in which a vague edge fades
FIRST_ROW, LAST_ROW = "first_row", "last_row"


def figure_parts(
    drawing: Drawing, axis: Stretched | Plain, names: PartNames
) -> list["alt.HConcatChart | alt.LayerChart"]:
    """The views of the figure from top to bottom: the names of its lanes, and its rows."""
    import altair as alt

    when = view(
        date_column(LEFT_WIDTH) | {"transform": _rows(axis)},
        name=names.view("printed_dates"),
        width=LEFT_WIDTH,
        height={"step": _STEP},
    )
    rows = alt.HConcatChart(hconcat=[when, _events(drawing, axis, names)], spacing=6, bounds="flush")
    return [lane_legend(drawing, names), rows]


def figure_parameters(drawing: Drawing) -> list["alt.VariableParameter"]:
    """The first and the last row to draw, for a figure over several pages."""
    import altair as alt

    return [
        alt.VariableParameter(name=NARROW, value=False),
        alt.VariableParameter(name=LETTER, value=LETTER_WIDTH),
        alt.VariableParameter(name=FIRST_ROW, value=0),
        alt.VariableParameter(name=LAST_ROW, value=min(len(drawing.rows), MOST_ROWS)),
    ]


def omissions(drawing: Drawing) -> str:
    """The number of events that the figure omits, and the zone of its clock times, in words.

    >>> omissions(Drawing([], 2, (), None, None, 0, 1))
    '2 undated, not drawn'
    """
    more = len(drawing.rows) - MOST_ROWS
    words = [f"{more:,} more events: print a part of the table"] if more > 0 else []
    words += [f"{drawing.undated:,} undated, not drawn"] if drawing.undated else []
    words += [f"clock times in {drawing.zone}"] if drawing.zone else []
    return " \N{MIDDLE DOT} ".join(words)


def _events(drawing: Drawing, axis: Stretched | Plain, names: PartNames) -> "alt.LayerChart":
    x = axis.x("begin", hint="")
    x["axis"] |= {"orient": "top"}

    def at(field: str) -> Json:
        return x | {"field": field}

    narrowest = f"{_NARROWEST} * {axis.pixel_expression('datum.middle')}"
    marks = [
        *([_ahead(drawing, axis, at("now"))] if drawing.publication else []),
        *event_marks(drawing, at, place=axis.place_expression, narrowest=narrowest),
    ]
    return stacked(
        [view(mark) for mark in marks],
        transform=_rows(axis),
        name=names.view("printed_events"),
        width=PLOT_WIDTH,
        height={"step": _STEP},
    )


def _rows(axis: Stretched | Plain) -> list[Json]:
    """Each event with its place on the axis and the side of its label."""
    share = {
        name: f"({axis.share_expression(f'datum.{name}')} * {PLOT_WIDTH})" for name in ("visible_from", "visible_to")
    }
    reach = "isValid(datum.reach_from)"  # of contested days: the first to the last of them
    geometry = {
        "row": "datum.order",
        "middle": f"({axis.place_expression('(datum.from + datum.to) / 2')})",
        "fade": f"{axis.pixel_expression('datum.middle')} * (indexof(datum.kind, 'about ') == 0 && !{IS_CLOCK} ? {_FADE} : 0)",
        "begin": f"{axis.place_expression('datum.from')} - datum.fade",
        "finish": (
            f"{IS_CLOCK} ? datum.begin : datum.fade + max({axis.place_expression('datum.to')},"
            f" datum.begin + {_NARROWEST} * {axis.pixel_expression('datum.middle')})"
        ),
        "visible_from": f"{reach} ? {axis.place_expression('datum.reach_from')} : datum.begin",
        "visible_to": f"{reach} ? max(datum.finish, {axis.place_expression('datum.reach_to')}) : datum.finish",
        "room_right": f"{PLOT_WIDTH} - {share['visible_to']}",
        "room_left": share["visible_from"],
        **label_placement(str(PLOT_WIDTH)),
        "label_at": "datum.side == 'right' ? datum.visible_to : datum.visible_from",
        **TOOLTIP_FIELDS,
    }
    return [
        {"filter": f"datum.order >= {FIRST_ROW} && datum.order < {LAST_ROW}"},
        *({"calculate": expression, "as": name} for name, expression in geometry.items()),
    ]


def _ahead(drawing: Drawing, axis: Stretched | Plain, x: Json) -> Json:
    now = drawing.publication.moment if drawing.publication else drawing.last
    rows = [{"now": axis.place(now), "edge": axis.edges()[1]}]
    return layer({"type": "rect", "aria": False, "color": expr("ahead")}, {"x": x, "x2": {"field": "edge"}}, rows=rows)


def lane_legend(drawing: Drawing, names: PartNames) -> "alt.LayerChart":
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
        name=names.view("lane_legend"),
        width=LEFT_WIDTH + PLOT_WIDTH,
        height={"step": _STEP},
    )
