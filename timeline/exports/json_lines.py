"""The table as JSON Lines: an object for each row, with the columns of the CSV.

UTF-8 with LF line ends. Text is unchanged (except that half a surrogate pair, which no UTF-8 file can hold, becomes
U+FFFD), sources are lists of ids, flags are booleans, counts are numbers, times are ISO 8601 as in the CSV, and missing
values are null.
"""

import json
import math
from typing import TYPE_CHECKING

from timeline.exports.csv_file import TIMES, iso_times
from timeline.exports.saved import Content
from timeline.reading.decoding import without_lone_surrogates
from timeline.table import COLUMNS
from timeline.table.cells import ids_in

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
    return Content(json_lines_text(table).encode())


def json_lines_text(table: "pd.DataFrame") -> str:
    r"""The rows as lines of JSON.

    >>> import pandas as pd
    >>> json_lines_text(pd.DataFrame({"what": ["Flood"], "count": [2], "mine": [float("nan")]}))
    '{"what": "Flood", "count": 2, "mine": null}\n'
    """
    columns = {str(name): _values(table, str(name)) for name in table.columns}
    rows = (dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))
    return without_lone_surrogates("".join(f"{json.dumps(row, ensure_ascii=False, allow_nan=False)}\n" for row in rows))


def _values(table: "pd.DataFrame", name: str) -> list[object]:
    if name in TIMES:
        return [*iso_times(table, name)]
    values = [_value(value) for value in table[name].tolist()]
    return [ids_in(value) if isinstance(value, str) else value for value in values] if name in _IDS else values


def _value(value: object) -> object:
    """A cell as a JSON value; anything that JSON cannot express, such as infinity, is text or null."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, str | bool | int):
        return value
    return None if str(value) in _MISSING else str(value)
