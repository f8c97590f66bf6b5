"""Complete a user's table with the columns of the schema that it lacks."""

from typing import TYPE_CHECKING, Any

from timeline.errors import UseError
from timeline.model import Certainty, DateSource
from timeline.table.cells import ids_cell
from timeline.table.schema import COLUMNS, Column
from timeline.table.series import series_of

if TYPE_CHECKING:
    import pandas as pd

_DEFAULTS: dict[str, Any] = {
    "grain": "day",
    "certainty": str(Certainty.HAPPENED),
    "date_source": str(DateSource.STATED),
    "document_id": "table",
    "corroboration": 1,
}
_DEFAULT_OF_KIND: dict[str, Any] = {"flag": False, "count": 0}


def completed(frame: "pd.DataFrame") -> "pd.DataFrame":
    """The table with every column of the schema: missing ones are empty, and times known to the day.

    Args:
        frame: with `what`, `start` and `end` at least; times as pandas or as ISO 8601 text.

    Raises:
        UseError: one of those is missing, or a time cannot be read.

    >>> import pandas as pd
    >>> table = completed(pd.DataFrame({"what": ["Flood"], "start": ["1998-05-03"], "end": ["1998-05-04"]}))
    >>> table["grain"].tolist(), str(table["end"].dtype), len(table.columns) == len(COLUMNS)
    (['day'], 'datetime64[s]', True)
    """
    import pandas as pd

    missing = [name for name in ("what", "start", "end") if name not in frame.columns]
    if missing:
        raise UseError(f"the column {missing[0]!r} is missing", hint="a timeline needs the columns what, start and end")
    columns = {
        column.name: _present(column, frame[column.name].reset_index(drop=True))
        if column.name in frame.columns
        else _absent(column, len(frame))
        for column in COLUMNS
    }
    others = {str(name): frame[name].reset_index(drop=True) for name in frame.columns if name not in columns}
    return pd.DataFrame({**columns, **others})


def _present(column: Column, values: "pd.Series[Any]") -> "pd.Series[Any]":
    match column.kind:
        case "time":
            return _times(column, values)
        case "flag":
            return values.fillna(False).astype("bool")
        case "ids":
            return series_of(column, [_ids(value) for value in values])
        case _:
            return values


def _times(column: Column, values: "pd.Series[Any]") -> "pd.Series[Any]":
    import numpy as np
    import pandas as pd

    texts = ["" if pd.isna(value) else str(value) for value in values]
    try:
        return pd.Series(np.array([text or "NaT" for text in texts], dtype="datetime64[s]"))
    except (TypeError, ValueError) as error:
        raise UseError(f"the column {column.name!r} holds no times: {error}", hint="write 1998-05-03") from None


def _ids(value: Any) -> str | None:
    """A cell of ids; JSON Lines and Parquet give lists of them."""
    import pandas as pd

    if isinstance(value, str):
        return value
    return ids_cell(map(str, value)) if pd.api.types.is_list_like(value) else None


def _absent(column: Column, rows: int) -> "pd.Series[Any]":
    if column.name == "event_id":
        return series_of(column, [f"row-{number}" for number in range(1, rows + 1)])
    default = _DEFAULTS.get(column.name, _DEFAULT_OF_KIND.get(column.kind))
    return series_of(column, [default] * rows)
