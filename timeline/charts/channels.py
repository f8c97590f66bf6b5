"""Channels that the views of the detail share, and its tooltip."""

from timeline.charts.axis import AXIS, round_years, time_labels
from timeline.charts.part_names import PartNames
from timeline.charts.views import Json, expr
from timeline.view.words import say

TOOLTIP_FIELDS = {
    "who_and_whom": "datum.who + (datum.whom ? ' \N{RIGHTWARDS ARROW} ' + datum.whom : '')",
    "all_sources": "datum.sources || datum.source",
    "when_and_readings": "datum.when + (datum.readings ? '; ' + datum.readings : '')",
}
"""Fields of the tooltip made of fields that most events lack, as Vega expressions."""

IS_CLOCK = "(datum.kind == 'clock' || datum.kind == 'about clock')"
_TOOLTIP = (
    ("when_and_readings", "when"),
    ("what", "what"),
    ("reason", "why"),
    ("sentence", "sentence"),
    ("all_sources", "source"),
    ("certainty", "sure"),
    ("who_and_whom", "people"),
    ("where", "where"),
)


def x_channel(field: str, names: PartNames) -> Json:
    """The horizontal channel: linear time over the chosen window.

    >>> x_channel("from", PartNames())["type"]
    'temporal'
    """
    axis = AXIS | {
        "orient": "top",
        "grid": True,
        "tickCount": 7,
        "values": round_years(names.first, names.last),
        "labelExpr": time_labels(names.first, names.last),
        "labelOverlap": "greedy",
        "labelBound": True,
        "labelSeparation": 8,
        "title": None,
    }
    scale = {"type": "utc", "domain": expr(f"[{names.first}, {names.last}]"), "nice": False}
    return {"field": field, "type": "temporal", "scale": scale, "axis": axis}


def row_channel() -> Json:
    """The vertical channel: the number of the row.

    >>> row_channel()["field"]
    'row'
    """
    return {"field": "row", "type": "ordinal", "axis": None}


def tooltip() -> list[Json]:
    """Everything known about an event.

    >>> tooltip()[0]["title"]
    'When'
    """
    return [{"field": field, "type": "nominal", "title": _capital(say(name))} for field, name in _TOOLTIP]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
