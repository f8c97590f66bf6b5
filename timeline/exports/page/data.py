"""The data for the script of the page: the events, the charts, and the windows and colours to choose from."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, get_args

from timeline.charts import chart_of_drawing, figure_key
from timeline.charts.axis import AxisKind, Stretched, axis_of, padded
from timeline.charts.core import edge_words, outside
from timeline.charts.drawing import Drawing
from timeline.charts.presets import Preset, presets
from timeline.charts.strip import bar_edges, bar_rows
from timeline.charts.theme import DARK_INKS, INKS
from timeline.exports.csv_file import csv_bytes
from timeline.exports.page.events import events_json
from timeline.exports.page.paragraphs import paragraphs
from timeline.exports.page.scripts import packed, script_json
from timeline.exports.page.summary import span_words
from timeline.model import Tagged
from timeline.view.lanes import COLOURS, LanesBy, lanes_of
from timeline.view.records import Record
from timeline.view.text import drawable
from timeline.view.words import words

if TYPE_CHECKING:
    import pandas as pd

Json = dict[str, Any]


def page_data(drawing: Drawing, records: Sequence[Record], documents: Sequence[Tagged], lanes: LanesBy) -> Json:
    """Everything that the script needs, as JSON values.

    Args:
        drawing: the content of the charts.
        records: the rows of the events table, dated rows first.
        documents: the articles, for the paragraphs around the events.
        lanes: the property that colours distinguish at first.

    >>> sorted(page_data(Drawing([], 0, (), None, None, 0, 1), [], [], "certainty"))[:3]
    ['colours', 'detail', 'events']
    """
    dated = list(records[: len(drawing.rows)])
    detail, details = _without_data(drawing, kind="detail")
    return {
        "words": words(),
        "events": events_json(records, drawing, paragraphs(records, documents), documents),
        "strips": {kind: _strip(drawing, kind) for kind in get_args(AxisKind)} if drawing.rows else {},
        "detail": detail | {"datasets": details},
        "rows": detail.get("data", {}).get("name", ""),
        "lane_rows": detail["vconcat"][0].get("data", {}).get("name", ""),
        "key_notes": figure_key(drawing),
        "presets": [_preset(one) for one in presets(drawing)],
        "whole": padded(drawing.first, drawing.last),
        "lanes": _lanes(dated),
        "lanesBy": lanes,
        "colours": COLOURS,
        "inks": {"light": INKS, "dark": DARK_INKS},
    }


def csv_lines(table: "pd.DataFrame", order: Sequence[int]) -> str:
    """The lines of the CSV, compressed: the heading, and the rows in the order of the events.

    >>> from timeline.table import events_table
    >>> len(csv_lines(events_table([]), [])) > 100
    True
    """
    head, *rows = csv_bytes(table).decode("utf-8-sig").split("\r\n")[:-1]
    return packed(script_json([head, *(rows[at] for at in order)]).encode("utf-8", "replace"))


def _strip(drawing: Drawing, kind: AxisKind) -> Json:
    """A strip with the places of its edges and of its bars, and the events before and after it in words."""
    axis = axis_of(drawing, kind)
    spec, datasets = _without_data(drawing, kind="strip", axis=kind)
    edges, span = bar_edges(axis), axis.last - axis.first
    counts = outside(drawing.rows, axis.first, axis.last)
    return {
        "spec": spec | {"datasets": datasets},
        "bars": next(name for name, rows in datasets.items() if list(rows) == bar_rows(drawing.rows, edges)),
        "edges": [edge * 1000 for edge in edges],
        "places": axis.edges(),
        "now": axis.now * 1000 if isinstance(axis, Stretched) else None,
        "before": {"words": edge_words(axis.first, span), "count": counts[0]},
        "after": {"words": edge_words(axis.last, span), "count": counts[1]},
    }


def _preset(one: Preset) -> Json:
    """A range with its name and its days."""
    first, last = (round(edge / 1000) for edge in (one.first, one.last))
    return {"words": one.words, "first": one.first, "last": one.last, "days": span_words(first, last)}


def _lanes(dated: list[Record]) -> Json:
    """The lanes by each property, and the lane of each event."""
    kinds = {by: lanes_of(dated, by) for by in get_args(LanesBy)}
    return {
        by: {
            "lanes": [{"words": drawable(one.words), "count": one.count, "colour": one.colour} for one in lanes],
            "numbers": numbers,
        }
        for by, (lanes, numbers) in kinds.items()
    }


def _without_data(drawing: Drawing, **kind: Any) -> tuple[Json, Json]:
    """A chart without its events, which the page has once, and without its title; and its other data."""
    # Not validated: that takes longer than everything else, and the tests of the chart do it.
    spec = chart_of_drawing(drawing, **kind).to_dict(validate=False)
    datasets: Json = spec.pop("datasets", {})
    del spec["title"]
    if drawing.rows:
        datasets[spec["data"]["name"]] = []
    return spec, datasets
