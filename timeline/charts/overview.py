"""The overview: every event as a tick on one axis, a lane for each degree of certainty, a window to drag over it."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from timeline.charts.axis import Plain, Stretched
from timeline.charts.drawn import Drawing
from timeline.charts.theme import CERTAINTY_COLOURS, LEFT_WIDTH, PLOT_WIDTH, ROW_CAP, chart_of, colour_of
from timeline.table import DAY_SECONDS

if TYPE_CHECKING:
    import altair as alt

WINDOW = "chosen"
LANES = "lanes"
_LANE_STEP = 16
_DRAWN_SINGLY = 3000  # more ticks than this blur and slow the browser: they are binned and counted
_BINS = 250
_OPENING_SHARE = 2 / 5
_REACHES = (1, 3, 8, 31, 92, 366, 5 * 366, 25 * 366, 100 * 366)  # days on either side of publication


def overview(drawing: Drawing, axis: Stretched | Plain) -> "alt.HConcatChart":
    """Lane names with counts on the left, which filter when clicked, and the axis with its window on the right."""
    import altair as alt

    return alt.hconcat(_lane_names(drawing), _lanes(drawing, axis), spacing=6, bounds="flush")


def opening_window(drawing: Drawing) -> tuple[int, int] | None:
    """The window around publication to open with; None where everything at once reads as well.

    It is the narrowest with two fifths of the events; should those be more than there are rows, the widest that fits.

    >>> opening_window(Drawing([], 0, None, None, 0, 86_400)) is None
    True
    """
    windows = {window: _count_inside(drawing, window) for window in _windows(drawing)}
    telling = next((window for window, count in windows.items() if count >= _OPENING_SHARE * len(drawing.rows)), None)
    if telling is None or (telling[1] - telling[0]) * 4 > drawing.last - drawing.first:
        telling = None
    if len(drawing.rows) <= ROW_CAP or (telling and windows[telling] <= ROW_CAP):
        return telling
    fitting = [window for window, count in windows.items() if 0 < count <= ROW_CAP]
    return fitting[-1] if fitting else None


def _windows(drawing: Drawing) -> list[tuple[int, int]]:
    """Windows around publication within what is drawn, from narrow to wide."""
    if drawing.publication is None:
        return []
    now = drawing.publication.moment
    reaches = [days * DAY_SECONDS for days in _REACHES]
    return [
        (max(now - reach, drawing.first - reach // 20), min(now + reach, drawing.last + reach // 20))
        for reach in reaches
    ]


def _count_inside(drawing: Drawing, window: tuple[int, int]) -> int:
    first, last = (edge * 1000 for edge in window)
    return sum(first <= row["from"] and row["to"] <= last for row in drawing.rows)


def _lane_order(drawing: Drawing) -> list[str]:
    counts = Counter(row["certainty"] for row in drawing.rows)
    known = [str(word) for word in CERTAINTY_COLOURS if str(word) in counts]
    return known + sorted(set(counts) - set(known))


def _lane_scale(drawing: Drawing) -> dict[str, Any]:
    order = _lane_order(drawing)
    return {"domain": order, "range": [colour_of(word) for word in order]}


def _lane_names(drawing: Drawing) -> "alt.Chart":
    import altair as alt

    counts = Counter(row["certainty"] for row in drawing.rows)
    order = _lane_order(drawing)
    rows = [{"certainty": word, "words": f"{word}  {counts[word]:,}"} for word in order]
    click = alt.selection_point(name=LANES, fields=["certainty"], toggle="true", on="click", clear="dblclick")
    made: alt.Chart = (
        chart_of(rows)
        .mark_text(align="right", fontSize=11.5, fontWeight=600, cursor="pointer")
        .encode(
            x=alt.value(LEFT_WIDTH - 4),
            y=alt.Y("certainty:N", sort=order, axis=None),
            text="words:N",
            color=alt.Color("certainty:N", scale=alt.Scale(**_lane_scale(drawing)), legend=None),
            opacity=alt.condition(click, alt.value(1), alt.value(0.35)),
            tooltip=alt.value("click to show only these, or to add them; double-click shows all"),
        )
        .add_params(click)
        .properties(name="lane_names", width=LEFT_WIDTH, height=alt.Step(_LANE_STEP))
    )
    return made


def _lanes(drawing: Drawing, axis: Stretched | Plain) -> "alt.LayerChart":
    import altair as alt

    y = alt.Y("certainty:N", sort=_lane_order(drawing), axis=None)
    colour = alt.Color("certainty:N", scale=alt.Scale(**_lane_scale(drawing)), legend=None)
    marks = _binned(drawing, axis) if len(drawing.rows) > _DRAWN_SINGLY else _singly(drawing, axis)
    layers = [mark.encode(y=y, color=colour) for mark in marks]
    layers[-1] = layers[-1].add_params(_window(drawing, axis))
    around = [_ahead(drawing, axis)] if drawing.publication else []
    rule = [_rule(drawing, axis)] if drawing.publication else []
    lanes = alt.LayerChart(layer=[*around, *layers, *rule])
    return lanes.properties(name="overview", width=PLOT_WIDTH, height=alt.Step(_LANE_STEP))


def _window(drawing: Drawing, axis: Stretched | Plain) -> "alt.Parameter":
    import altair as alt

    opening = opening_window(drawing)
    start: dict[str, Any] = {"value": {"x": [axis.place(edge) for edge in opening]}} if opening else {}
    brush = alt.BrushConfig(fill="#7a8494", fillOpacity=0.2, stroke="#7a8494")
    return alt.selection_interval(name=WINDOW, encodings=["x"], mark=brush, **start)


def _singly(drawing: Drawing, axis: Stretched | Plain) -> list["alt.Chart"]:
    """A pale bar for the run of each event, and a tick at its middle."""
    rows = [_placed(row, axis) for row in drawing.rows]
    base = chart_of(rows)
    return [
        base.mark_bar(aria=False, height=5, opacity=0.25, clip=True).encode(x=axis.x("begin"), x2="finish"),
        base.mark_tick(aria=False, thickness=1.6, height=11, opacity=0.9, clip=True).encode(x=axis.x("place")),
    ]


def _placed(row: dict[str, Any], axis: Stretched | Plain) -> dict[str, Any]:
    begin, finish = axis.place(row["from"] / 1000), axis.place(row["to"] / 1000)
    return {"certainty": row["certainty"], "begin": begin, "finish": finish, "place": (begin + finish) / 2}


def _binned(drawing: Drawing, axis: Stretched | Plain) -> list["alt.Chart"]:
    """A tick for every bin that holds events, the more of them the darker; the bins are even as the axis is drawn."""
    import altair as alt

    places = [(_placed(row, axis), row["certainty"]) for row in drawing.rows]
    first, last = (axis.stretch(edge) for edge in axis.edges())
    width = (last - first) / _BINS
    counts = Counter((int((axis.stretch(row["place"]) - first) / width), word) for row, word in places)
    values = [
        {"place": axis.unstretch(first + (number + 0.5) * width), "certainty": word, "events": count}
        for (number, word), count in sorted(counts.items())
    ]
    opacity = alt.Opacity("events:Q", scale=alt.Scale(type="sqrt", range=[0.25, 1]), legend=None)
    tick = chart_of(values).mark_tick(aria=False, thickness=3, height=11, clip=True)
    return [tick.encode(x=axis.x("place"), opacity=opacity, tooltip=alt.Tooltip("events:Q", format=","))]


def _ahead(drawing: Drawing, axis: Stretched | Plain) -> "alt.Chart":
    import altair as alt

    now = drawing.publication.moment if drawing.publication else drawing.last
    values = [{"now": axis.place(now), "edge": axis.edges()[1]}]
    made: alt.Chart = (
        chart_of(values).mark_rect(aria=False, color=alt.ExprRef("ahead")).encode(x=axis.x("now"), x2="edge")
    )
    return made


def _rule(drawing: Drawing, axis: Stretched | Plain) -> "alt.Chart":
    import altair as alt

    now = drawing.publication.moment if drawing.publication else drawing.last
    made: alt.Chart = (
        chart_of([{"now": axis.place(now)}])
        .mark_rule(aria=False, color=alt.ExprRef("ink"), strokeDash=[4, 3])
        .encode(x=axis.x("now"))
    )
    return made
