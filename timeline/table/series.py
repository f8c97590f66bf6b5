"""Values of the events table as pandas columns, and back."""

from typing import TYPE_CHECKING, Any

from timeline.reading.decoding import without_lone_surrogates
from timeline.table.schema import Column

if TYPE_CHECKING:
    import pandas as pd

_NOT_A_TIME = -(2**63)  # numpy's NaT, as the integer it is stored as


def series_of(column: Column, values: list[Any]) -> "pd.Series[Any]":
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
            return pd.Series([_text(value) for value in values], dtype="str")


def seconds_of(times: "pd.Series[Any]") -> list[int | None]:
    """The seconds since 1970 in a column of times; None where a time is missing.

    >>> import pandas as pd
    >>> seconds_of(pd.Series(["2023-07-28", None], dtype="datetime64[s]"))
    [1690502400, None]
    """
    numbers = times.astype("datetime64[s]").astype("int64")
    return [None if number == _NOT_A_TIME else int(number) for number in numbers]


def _text(value: str | None) -> str | None:
    """The text as UTF-8 can hold it; None where it is empty."""
    return without_lone_surrogates(value) if value else None
