"""The table as JSON Lines: an object for each row, with the columns of the CSV.

UTF-8 with LF line ends. Text is unchanged (except that half a surrogate pair, which no UTF-8 file can hold, becomes
U+FFFD), sources are lists of ids, flags are booleans, counts are numbers, times are ISO 8601 as in the CSV, and missing
values are null.
"""

import json
import math
from typing import TYPE_CHECKING

from timeline.exports.csv_file import iso_times
from timeline.exports.saved import Content
from timeline.reading.decoding import without_lone_surrogates
from timeline.table import COLUMNS
from timeline.table.cells import ids_in
from timeline.table.schema import TIMES
from timeline.table.series import PlainColumns, plain_columns

if TYPE_CHECKING:
    import pandas as pd

_MISSING = {"NaT", "<NA>"}
_IDS = frozenset(column.name for column in COLUMNS if column.kind == "ids")


def json_lines(table: "pd.DataFrame") -> Content:
    """The rows as a file of JSON Lines (https://jsonlines.org).

    >>> from timeline.table import events_table
    >>> json_lines(events_table([])).data
    b''
    """
    return Content(json_lines_text(plain_columns(table)).encode())


def json_lines_text(columns: PlainColumns) -> str:
    r"""The rows of columns as lines of JSON.

    >>> json_lines_text({"what": ["Flood"], "count": [2], "mine": [float("nan")]})
    '{"what": "Flood", "count": 2, "mine": null}\n'
    """
    return "".join(json_line_of_each(columns))


def json_line_of_each(columns: PlainColumns) -> list[str]:
    r"""The line of each row of columns.

    >>> json_line_of_each({"what": ["Flood"]})
    ['{"what": "Flood"}\n']
    """
    written = {name: _values(name, columns) for name in columns}
    rows = (dict(zip(written, row, strict=True)) for row in zip(*written.values(), strict=True))
    lines = (f"{json.dumps(row, ensure_ascii=False, allow_nan=False)}\n" for row in rows)
    return [without_lone_surrogates(line) for line in lines]


def _values(name: str, columns: PlainColumns) -> list[object]:
    if name in TIMES:
        return [*iso_times(columns, name)]
    values = [_value(value) for value in columns[name]]
    return [ids_in(value) if isinstance(value, str) else value for value in values] if name in _IDS else values


def _value(value: object) -> object:
    """A cell as a JSON value; anything that JSON cannot express, such as infinity, is text or null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, str | bool | int):
        return value
    return None if str(value) in _MISSING else str(value)
