"""The marks of the detail: bars, diamonds and labels, the rule of publication and the ground of the future."""

import json
from typing import TYPE_CHECKING, Any

from timeline.charts.channels import FIRST, IS_CLOCK, LAST, row_channel, tooltip, x_channel
from timeline.charts.drawn import Drawing
from timeline.charts.theme import chart_of, colour_of, fading, see_through

if TYPE_CHECKING:
    import altair as alt

_STOPS = {
    "since": ((0, 0.9), (0.75, 0.6), (1, 0)),
    "until": ((0, 0), (0.25, 0.6), (1, 0.9)),
    "about throughout": ((0, 0), (0.25, 0.9), (0.75, 0.9), (1, 0)),
    "about within": ((0, 0), (0.35, 0.42), (0.65, 0.42), (1, 0)),
}


def bars(base: "alt.Chart", drawing: Drawing) -> "alt.Chart":
    """Solid for what lasted, hollow for what happened some time within, fading where an edge is soft or open."""
    import altair as alt

    words = sorted({row["certainty"] for row in drawing.rows})
    outlined = alt.FieldOneOfPredicate(field="kind", oneOf=["within", "throughout"])
    made: alt.Chart = (
        base.transform_filter(f"!{IS_CLOCK}")
        .mark_bar(orient="horizontal", height=10, cornerRadius=5, clip=True, strokeWidth=1.2, cursor="pointer")
        .encode(
            x=x_channel("begin"),
            x2="finish",
            y=row_channel(),
            fill=_by_certainty(words, _fills),
            stroke=_by_certainty(words, lambda colour: [("true", colour)]),
            strokeOpacity=alt.condition(outlined, alt.value(1), alt.value(0)),
            tooltip=tooltip(),
            description="spoken:N",
        )
    )
    return made


def _fills(colour: str) -> list[tuple[str, Any]]:
    """What fills each kind of bar, as (test, value)."""
    soft = [(f"datum.kind == {json.dumps(kind)}", fading(colour, stops)) for kind, stops in _STOPS.items()]
    return [*soft, ("datum.kind == 'throughout'", see_through(colour, 0.95)), ("true", see_through(colour, 0.12))]


def _by_certainty(words: list[str], values: Any) -> dict[str, Any]:
    """A channel whose value hangs on the certainty of the event, and on what else `values` tests."""
    conditions = [
        {"test": f"datum.certainty == {json.dumps(word)} && {test}", "value": value}
        for word in words
        for test, value in values(colour_of(word))
    ]
    return {"condition": conditions, "value": "#888888"}


def diamonds(base: "alt.Chart", drawing: Drawing) -> "alt.Chart":
    import altair as alt

    words = sorted({row["certainty"] for row in drawing.rows})
    made: alt.Chart = (
        base.transform_filter(IS_CLOCK)
        .mark_point(shape="diamond", size=80, strokeWidth=1.4, opacity=1, clip=True, cursor="pointer")
        .encode(
            x=x_channel("from"),
            y=row_channel(),
            fill=_by_certainty(words, lambda colour: [("true", colour)]),
            stroke=_by_certainty(words, lambda colour: [("true", colour)]),
            fillOpacity=alt.condition("datum.kind == 'clock'", alt.value(1), alt.value(0.15)),
            tooltip=tooltip(),
            description="spoken:N",
        )
    )
    return made


def labels(base: "alt.Chart", *, halo: bool) -> "alt.Chart":
    """The headlines; below each a rim in the colour of the paper, which keeps it legible on bars and rules."""
    import altair as alt

    ink = alt.ExprRef("paper") if halo else alt.ExprRef("datum.ahead ? muted : ink")
    rim: dict[str, Any] = {"stroke": alt.ExprRef("paper"), "strokeWidth": 3, "strokeOpacity": 0.8} if halo else {}
    labels: alt.Chart = base.mark_text(
        baseline="middle",
        fontSize=11.5,
        align=alt.ExprRef("datum.side == 'left' ? 'right' : 'left'"),
        dx=alt.ExprRef("datum.side == 'left' ? -8 : 8"),
        limit=alt.ExprRef("datum.room - 10"),
        aria=False,
        cursor="pointer",
        color=ink,
        **rim,
    ).encode(x=x_channel("label_at"), y=row_channel(), text="label:N", tooltip=tooltip())
    return labels


def _now(drawing: Drawing) -> int:
    return drawing.publication.moment * 1000 if drawing.publication else 0


def ahead(drawing: Drawing) -> "alt.Chart":
    """Tinted ground under everything after publication."""
    import altair as alt

    now = _now(drawing)
    made: alt.Chart = (
        chart_of([{"now": now}])
        .transform_calculate(first=f"clamp({now}, {FIRST}, {LAST})", last=LAST)
        .mark_rect(aria=False, color=alt.ExprRef("ahead"))
        .encode(x=x_channel("first"), x2="last")
    )
    return made


def rule(drawing: Drawing) -> "alt.Chart":
    import altair as alt

    words = drawing.publication.words if drawing.publication else ""
    made: alt.Chart = (
        chart_of([{"now": _now(drawing), "words": f"published {words}"}])
        .mark_rule(aria=False, color=alt.ExprRef("ink"), strokeDash=[4, 3], clip=True)
        .encode(x=x_channel("now"), tooltip="words:N")
    )
    return made
