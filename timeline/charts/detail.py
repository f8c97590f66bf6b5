"""The detail: one row an event in the chosen window, packed again in the browser whenever the window moves.

Rows never collide, so that no label needs to be moved or dropped. Whatever Vega evaluates as an expression is made
here of numbers, of field names of ours and of text that went through `json.dumps`.
"""

import json
from typing import TYPE_CHECKING

from timeline.charts.axis import Plain, Stretched, aired
from timeline.charts.channels import FIRST, IS_CLOCK, LAST, PIXEL, WIDTH, row_channel, tooltip
from timeline.charts.drawn import Drawing
from timeline.charts.marks import ahead, bars, diamonds, labels, rule
from timeline.charts.overview import LANES, WINDOW
from timeline.charts.theme import (
    LEFT_WIDTH,
    LETTER_WIDTH,
    PLOT_WIDTH,
    ROW_CAP,
    ROW_STEP,
    chart_of,
)

if TYPE_CHECKING:
    import altair as alt

FIND = "find"
_MANY_YEARS = 10 * 366 * 86_400_000  # milliseconds
_SEARCHED = "datum.what + ' ' + datum.sentence + ' ' + datum.who + ' ' + datum.where + ' ' + datum.source"
_FOUND = f"({FIND} == null || {FIND} == '' || indexof(lower({_SEARCHED}), lower({FIND})) >= 0)"
_INSIDE = f"(datum.to > {FIRST} && datum.from < {LAST})"
_AIR = f"(indexof(datum.kind, 'about ') == 0 ? 5 * {PIXEL} : 0)"  # a fading edge needs room to be seen
_LEAST_ROOM = 90  # pixels; less is no place for a label


def parameters(drawing: Drawing, axis: Stretched | Plain) -> list["alt.Parameter"]:
    """The values that the detail hangs on: the edges of the window, the words looked for, the width of the plot."""
    import altair as alt

    everything = aired(drawing.first, drawing.last)

    def edge(number: int) -> str:
        chosen = axis.moment_expression(f"{WINDOW}.place[{number}]")
        return f"isValid({WINDOW}.place) ? {chosen} : {everything[number]}"

    search = alt.binding(input="search", placeholder="words in event, sentence, who, where", name="Find ")
    return [
        alt.param(name=FIND, value="", bind=search),
        alt.param(name=WIDTH, value=PLOT_WIDTH),
        alt.param(name=FIRST, expr=edge(0)),
        alt.param(name=LAST, expr=edge(1)),
    ]


def detail(drawing: Drawing) -> "alt.HConcatChart":
    """The dates on the left as people write them, and the events on a linear axis on the right."""
    import altair as alt

    return alt.hconcat(_dates(drawing), _events(drawing), spacing=6, bounds="flush")


def caption(drawing: Drawing) -> "alt.Chart":
    """What the window shows and, above all, what it leaves out."""
    import altair as alt

    total = len(drawing.rows)
    edges = f"({_moment_expression(FIRST)}) + ' to ' + ({_moment_expression(LAST)})"
    undated = f" \N{MIDDLE DOT} {drawing.undated:,} undated, not drawn" if drawing.undated else ""
    zone = f" \N{MIDDLE DOT} clock times in {drawing.zone}" if drawing.zone else ""
    words = (
        f"{edges} + ' \N{MIDDLE DOT} ' + (datum.shown > {ROW_CAP} ? 'the first {ROW_CAP}' : format(datum.shown, ','))"
        f" + ' of {total:,} events' + (datum.shown > {ROW_CAP} ? ' \N{MIDDLE DOT} ' + format(datum.shown - {ROW_CAP}, ',')"
        f" + ' more: narrow the window' : '') + {json.dumps(zone + undated)}"
    )
    made: alt.Chart = (
        chart_of(drawing.rows)
        .transform_filter({"param": LANES})
        .transform_calculate(inside=f"{_FOUND} && {_INSIDE} ? 1 : 0")
        .transform_aggregate(shown="sum(inside)")
        .transform_calculate(words=words)
        .mark_text(align="left", fontSize=11.5, fontWeight=600, color=alt.ExprRef("ink"))
        .encode(x=alt.value(0), y=alt.value(8), text="words:N")
        .properties(name="caption", width=LEFT_WIDTH + PLOT_WIDTH, height=14)
    )
    return made


def _moment_expression(name: str) -> str:
    """A moment in words, years before 1 among them; only the year where the window spans many."""
    year = f"utcyear({name})"
    words = f"({year} < 1 ? format(1 - {year}, 'd') + ' BC' : format({year}, 'd'))"
    day = f"({LAST} - {FIRST} > {_MANY_YEARS} ? '' : utcFormat({name}, '%a %-d %b '))"
    return f"{day} + {words}"


def _rows(drawing: Drawing) -> "alt.Chart":
    """The events of the window, numbered from the top."""
    import altair as alt

    made: alt.Chart = (
        chart_of(drawing.rows)
        .transform_filter({"param": LANES})
        .transform_filter(f"{_FOUND} && {_INSIDE}")
        .transform_window(row="row_number()", sort=[alt.SortField("order")])
        .transform_filter(f"datum.row <= {ROW_CAP}")
        .transform_calculate(**_GEOMETRY)
    )
    return made


# What is drawn of each row, and where. Edges are held near the window: far ones would be too large for the browser's drawing, and near ones would let a
# bar that runs on look as if it ended; an open end fades out within the window. Labels stand
# right of their mark or left of it, cut where neither side has room for all, and on it where it fills the window.
_GEOMETRY = {
    "begin": f"max(datum.from - {_AIR}, {FIRST} - (datum.kind == 'until' ? 0 : 2) * ({LAST} - {FIRST}))",
    "finish": (
        f"min(max(datum.to, datum.from + 4 * {PIXEL}) + {_AIR}, {LAST} + (datum.kind == 'since' ? 0 : 2) * ({LAST} - {FIRST}))"
    ),
    "seen_from": f"max(datum.from, {FIRST})",
    "seen_to": f"{IS_CLOCK} ? datum.seen_from : min(max(datum.to, datum.from + 4 * {PIXEL}), {LAST})",
    "spoken": "datum.when + ': ' + datum.label",
    "needed": f"length(datum.label) * {LETTER_WIDTH} + 14",
    "room_right": f"({LAST} - datum.seen_to) / {PIXEL}",
    "room_left": f"(datum.seen_from - {FIRST}) / {PIXEL}",
    "side": (
        "datum.room_right >= datum.needed ? 'right' : datum.room_left >= datum.needed ? 'left'"
        f" : max(datum.room_left, datum.room_right) < {_LEAST_ROOM} ? 'on'"
        " : datum.room_right >= datum.room_left ? 'right' : 'left'"
    ),
    "room": f"datum.side == 'right' ? datum.room_right : datum.side == 'left' ? datum.room_left : {WIDTH}",
    "label_at": f"datum.side == 'right' ? datum.seen_to : datum.side == 'left' ? datum.seen_from : {FIRST}",
}


def _dates(drawing: Drawing) -> "alt.Chart":
    import altair as alt

    made: alt.Chart = (
        _rows(drawing)
        .mark_text(align="right", fontSize=11, limit=LEFT_WIDTH, aria=False, color=alt.ExprRef("muted"))
        .encode(x=alt.value(LEFT_WIDTH - 2), y=row_channel(), text="when:N", tooltip=tooltip())
        .properties(name="dates", width=LEFT_WIDTH, height=alt.Step(ROW_STEP))
    )
    return made


def _events(drawing: Drawing) -> "alt.LayerChart":
    import altair as alt

    base = alt.Chart()
    ground = [ahead(drawing)] if drawing.publication else []
    now = [rule(drawing)] if drawing.publication else []
    marks = [bars(base, drawing), *now, diamonds(base, drawing), labels(base, halo=True), labels(base, halo=False)]
    rows = _rows(drawing)
    layered = alt.LayerChart(layer=[*ground, *marks], data=rows.data, transform=rows.transform)
    return layered.properties(name="events", width=PLOT_WIDTH, height=alt.Step(ROW_STEP))
