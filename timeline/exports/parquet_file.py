"""The table as Parquet: every column with its type and description.

Text, flags and counts are as in the table; sources are lists of ids. Times are wall clocks without a zone, which Parquet
counts in milliseconds, for 292 million years in both directions. Readers that convert them to Python's dates are limited
to the years 1 to 9999; pandas, Arrow and NumPy are not.
"""

import io
from collections import Counter
from typing import TYPE_CHECKING, Any

from timeline.exports.saved import Content
from timeline.reading.decoding import without_lone_surrogates
from timeline.table import COLUMNS
from timeline.table.cells import ids_in
from timeline.table.schema import TIMES
from timeline.table.series import seconds_of

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

_LAST = (2**63 - 1) // 1000  # seconds that still fit when counted in milliseconds
_TOO_FAR = "outside the years of Parquet"
_COLUMNS = {column.name: column for column in COLUMNS}


def parquet(table: "pd.DataFrame") -> Content:
    """The rows as a Parquet file (extra `parquet`), without those whose time is too far away for milliseconds.

    >>> from timeline.table import events_table
    >>> parquet(events_table([])).data[:4]
    b'PAR1'
    """
    import pyarrow as pa
    from pyarrow.parquet import write_table

    held = table.loc[_representable(table)]
    columns = [_column(str(name), held[name]) for name in held.columns]
    schema = pa.schema([_field(str(name), column) for name, column in zip(held.columns, columns, strict=True)])
    stream = io.BytesIO()
    write_table(pa.Table.from_arrays(columns, schema=schema), stream)
    return Content(stream.getvalue(), +Counter({_TOO_FAR: len(table) - len(held)}))


def _representable(table: "pd.DataFrame") -> list[bool]:
    times = [seconds_of(table[name]) for name in table.columns if name in TIMES]
    return [all(at is None or abs(at) <= _LAST for at in row) for row in zip(*times, strict=True)]


def _column(name: str, values: "pd.Series[Any]") -> "pa.Array":
    """The values with the type of their column; text for a column of the user that has no type."""
    import pyarrow as pa

    known = _COLUMNS.get(name)
    if known is None:
        return pa.array(_texts(values) if values.dtype == "object" else values, from_pandas=True)
    match known.kind:
        case "time":
            return pa.array(seconds_of(values), pa.timestamp("s"))
        case "text":
            return pa.array(_texts(values), pa.string())
        case "ids":
            ids = [None if text is None else ids_in(text) for text in _texts(values)]
            return pa.array(ids, pa.list_(pa.string()))
        case "flag":
            return pa.array(values, pa.bool_(), from_pandas=True)
        case "count":
            return pa.array(values, pa.int64(), from_pandas=True)
        case "share":
            return pa.array(values, pa.float64(), from_pandas=True)


def _texts(values: "pd.Series[Any]") -> list[str | None]:
    return [
        without_lone_surrogates(str(value)) if known else None
        for value, known in zip(values, values.notna(), strict=True)
    ]


def _field(name: str, column: "pa.Array") -> "pa.Field":
    import pyarrow as pa

    known = _COLUMNS.get(name)
    return pa.field(name, column.type, metadata={"description": known.meaning} if known else None)
