"""Data for the script of the page: the chart, its rows, and the windows and lanes to choose from."""

import base64
import gzip
import json
from typing import TYPE_CHECKING, Any, get_args

from timeline.charts import chart_of_drawing
from timeline.charts.drawing import Drawing
from timeline.charts.overview import lane_rows
from timeline.charts.presets import presets
from timeline.charts.theme import DARK_INKS, INKS
from timeline.exports.csv_file import csv_cells
from timeline.exports.urls import safe_link
from timeline.view.lanes import COLOURS, LanesBy, lanes_of
from timeline.view.records import Record, is_dated
from timeline.view.text import drawable

if TYPE_CHECKING:
    import pandas as pd

_IN_SCRIPT = tuple((mark, f"\\u{ord(mark):04x}") for mark in "&<>\u2028\u2029")


def script_json(value: Any) -> str:
    r"""JSON that no text can break out of, anywhere on a page.

    >>> print(script_json("</script>"))
    "\u003c/script\u003e"
    """
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for mark, escape in _IN_SCRIPT:
        plain = plain.replace(mark, escape)
    return plain


def packed(content: bytes) -> str:
    """Content compressed and in Base64; the page decompresses it when needed.

    >>> gzip.decompress(base64.b64decode(packed(b"hello")))
    b'hello'
    """
    return base64.b64encode(gzip.compress(content, compresslevel=6, mtime=0)).decode()


def page_data(drawing: Drawing, records: list[Record], lanes: LanesBy, *, is_long: bool) -> dict[str, Any]:
    """Everything that the script needs, as JSON values.

    Args:
        drawing: the content of the chart.
        records: the rows of the events table.
        lanes: the property that splits the overview.
        is_long: whether the script writes rows of the table, and needs the addresses of articles.

    >>> page_data(Drawing([], 0, (), None, None, 0, 1), [], "certainty", is_long=False)["names"]
    {'rows': '', 'lanes': ''}
    """
    # Not validated: that takes longer than everything else, and the tests of the chart do it.
    spec, datasets = _without_data(chart_of_drawing(drawing).to_dict(validate=False))
    figure, more = _without_data(chart_of_drawing(drawing, kind="print").to_dict(validate=False))
    return {
        "spec": spec,
        "print": figure if drawing.rows else None,
        "datasets": datasets | more,
        "names": _names(spec, drawing, datasets),
        "now": drawing.middle.moment * 1000 if drawing.middle else None,
        "presets": [{"words": one.words, "first": one.first, "last": one.last} for one in presets(drawing)],
        "lanes": _lanes([record for record in records if is_dated(record)]),
        "lanesBy": lanes,
        "colours": COLOURS,
        "inks": {"light": INKS, "dark": DARK_INKS},
        "links": _links(records) if is_long else {},
    }


# Texts that the rows of the chart contain as well: column of the CSV, and field of the row.
_ALSO_DRAWN = {"event_id": "event_id", "document_id": "document", "title": "source", "what": "what", "who": "who"}
_ALSO_DRAWN |= {"where": "where", "edtf": "edtf", "certainty": "certainty", "sentence": "sentence", "reason": "reason"}


def csv_data(table: "pd.DataFrame", drawing: Drawing, records: list[Record]) -> str:
    """The cells of the CSV, compressed: dated events first, and null for a text that the row of the chart contains.

    >>> from timeline.table import events_table
    >>> len(csv_data(events_table([]), Drawing([], 0, (), None, None, 0, 1), [])) > 100
    True
    """
    order = sorted(range(len(records)), key=lambda at: not is_dated(records[at]))
    cells: dict[str, list[str | None]] = {
        name: [column[at] for at in order] for name, column in csv_cells(table).items()
    }
    for name, field in _ALSO_DRAWN.items():
        same = [cell == row[field] for cell, row in zip(cells[name], drawing.rows, strict=False)]
        rest = cells[name][len(same) :]
        cells[name] = [None if is_same else cell for is_same, cell in zip(same, cells[name], strict=False)] + rest
    return packed(script_json({"cells": cells, "drawn": _ALSO_DRAWN}).encode("utf-8", "replace"))


def _names(spec: dict[str, Any], drawing: Drawing, datasets: dict[str, Any]) -> dict[str, str]:
    """The names of the data sets that change with the lanes: the rows, and the lanes themselves."""
    lanes = lane_rows(drawing.lanes)
    return {
        "rows": spec["data"]["name"] if drawing.rows else "",
        "lanes": next((name for name, rows in datasets.items() if lanes and list(rows) == lanes), ""),
    }


def _lanes(dated: list[Record]) -> dict[str, Any]:
    """The lanes by each property, and the lane of each event."""
    kinds = {by: lanes_of(dated, by) for by in get_args(LanesBy)}
    return {
        by: {
            "lanes": [{"words": drawable(one.words), "count": one.count, "colour": one.colour} for one in lanes],
            "rows": lane_rows(lanes),
            "numbers": numbers,
        }
        for by, (lanes, numbers) in kinds.items()
    }


def _without_data(spec: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """A chart without its data and its title, and the data, which the page contains once."""
    datasets: dict[str, Any] = spec.pop("datasets", {})
    del spec["title"]  # the page has a heading, and a title would make the chart too wide for a narrow screen
    return spec, datasets


def _links(records: list[Record]) -> dict[str, str]:
    addresses = {drawable(record["document_id"]): record["source_url"] for record in records}
    return {name: link for name, address in addresses.items() if (link := safe_link(address))}
