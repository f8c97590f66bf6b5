"""Values of the events table as pandas columns, and back."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from timeline.reading.decoding import without_lone_surrogates
from timeline.table.schema import TIMES, Column

if TYPE_CHECKING:
    import pandas as pd

PlainColumns = Mapping[str, Sequence[Any]]
"""Columns of plain values by their names, as `plain_columns` gives them."""

_NOT_A_TIME = -(2**63)  # numpy's NaT, as the integer it is stored as


def series_of(column: Column, values: Sequence[Any]) -> "pd.Series[Any]":
    """Values as a pandas column with the type of their kind.

    >>> series_of(Column("start", "time", ""), [1690502400, None]).tolist()
    [Timestamp('2023-07-28 00:00:00'), NaT]
    """
    import numpy as np
    import pandas as pd

    match column.kind:
        case "time":
            whole = np.array([_NOT_A_TIME if value is None else value for value in values], dtype="int64")
            return pd.Series(whole.view("datetime64[s]"))
        case "flag":
            return pd.Series(values, dtype="bool")
        case "count":
            return pd.Series(values, dtype="int64")
        case "share":
            return pd.Series(values, dtype="float64")
        case _:
            return pd.Series(plain_values(column, values), dtype="str")


def plain_values(column: Column, values: Sequence[Any]) -> list[Any]:
    r"""Values as a column of the table has them: text is such as UTF-8 can hold, and None where it is empty.

    >>> plain_values(Column("what", "text", ""), ["Flood", "", "half a \ud83d"])
    ['Flood', None, 'half a �']
    """
    if column.kind not in ("text", "ids"):
        return list(values)
    return [without_lone_surrogates(value) if value else None for value in values]


def plain_columns(table: "pd.DataFrame") -> PlainColumns:
    """The columns of a table as lists of plain values: times in seconds since 1970, None where a value is missing.

    >>> import pandas as pd
    >>> plain_columns(pd.DataFrame({"what": ["Flood", None], "count": [2, 3]}))
    {'what': ['Flood', None], 'count': [2, 3]}
    """
    return {str(name): _plain(str(name), table[name]) for name in table.columns}


def _plain(name: str, values: "pd.Series[Any]") -> list[Any]:
    if name in TIMES:
        return [*seconds_of(values)]
    return [value if known else None for value, known in zip(values.tolist(), values.notna().tolist(), strict=True)]


def seconds_of(times: "pd.Series[Any]") -> list[int | None]:
    """The seconds since 1970 in a column of times; None where a time is missing.

    >>> import pandas as pd
    >>> seconds_of(pd.Series(["2023-07-28", None], dtype="datetime64[s]"))
    [1690502400, None]
    """
    numbers = times.astype("datetime64[s]").astype("int64")
    return [None if number == _NOT_A_TIME else int(number) for number in numbers]
