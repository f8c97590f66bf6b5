"""Read the events table from its CSV, in either form, with the type of every column."""

import codecs
import io
import math
import re
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import FormatError, UnreadableError
from timeline.exports.spreadsheet_cells import unescape_controls, unquoted
from timeline.table import COLUMNS, Column
from timeline.table.schema import TIME_PATTERN

if TYPE_CHECKING:
    import pandas as pd

_TIME = re.compile(TIME_PATTERN)
_HINT = "give an events.csv that timeline wrote, not a copy that a spreadsheet saved"


def read_events(path: str | Path) -> "pd.DataFrame":
    """Read the events table from an `events.csv`, exactly as it was written.

    Args:
        path: a CSV from `Timeline.save` or `timeline events --format csv`.

    Raises:
        UnreadableError: the file is missing, forbidden, a folder or not UTF-8.
        FormatError: the file is not an events table.

    >>> import tempfile
    >>> import timeline
    >>> t = timeline.build(timeline.Document("a", "The bridge was opened on 3 May 1998."))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     t.save(folder)[0].name
    ...     timeline.read_events(Path(folder, "events.csv")).equals(t.events)
    'events.csv'
    True
    """
    import pandas as pd

    data = _bytes(path)
    is_for_spreadsheets = data.startswith(b'"')  # where every cell is quoted
    cells = _cells(data, path, lineterminator=None if is_for_spreadsheets else "\n")
    columns = {}
    for column in COLUMNS:
        texts = cells[column.name].tolist()
        if is_for_spreadsheets:
            original = {text: _original(column.name, text, path) for text in set(texts)}
            texts = [original[text] for text in texts]
        columns[column.name] = _typed(column, texts, path)
    return pd.DataFrame(columns)


def _bytes(path: str | Path) -> bytes:
    try:
        data = Path(path).read_bytes().removeprefix(codecs.BOM_UTF8)
        data.decode("utf-8")
    except OSError as error:
        raise UnreadableError(f"{path} cannot be read: {error.strerror}", hint=_HINT) from None
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{path} is not UTF-8, at byte {error.start}", hint=_HINT) from None
    return data


def _cells(data: bytes, path: str | Path, *, lineterminator: str | None) -> "pd.DataFrame":
    import pandas as pd

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", pd.errors.ParserWarning)  # a row that is too long
            cells = pd.read_csv(
                io.BytesIO(data), dtype="str", keep_default_na=False, index_col=False, lineterminator=lineterminator
            )
    except (pd.errors.ParserError, pd.errors.EmptyDataError, pd.errors.ParserWarning) as error:
        raise FormatError(f"{path} is not a CSV table: {error}", hint=_HINT) from None
    missing = [column.name for column in COLUMNS if column.name not in cells.columns]
    if missing:
        raise FormatError(f"{path}: the column {missing[0]!r} is missing", hint=_HINT)
    return cells


def _original(name: str, cell: str, path: str | Path) -> str:
    text = unescape_controls(unquoted(cell))
    if name != "when_text" or not text:
        return text
    if len(text) < 2 or (text[0], text[-1]) != ("\N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK}"):
        raise FormatError(f"{path}: {text!r} in the column 'when_text' is not in quotation marks", hint=_HINT)
    return text[1:-1]


def _typed(column: Column, cells: list[str], path: str | Path) -> "pd.Series[Any]":
    import numpy as np
    import pandas as pd

    match column.kind:
        case "time":
            times = _parsed(column, cells, _time, path)
            return pd.Series(np.array(times, dtype="datetime64[s]"))
        case "flag":
            return pd.Series(_parsed(column, cells, {"true": True, "false": False}.__getitem__, path), dtype="bool")
        case "count":
            return pd.Series(_parsed(column, cells, int, path), dtype="int64")
        case "share":
            return pd.Series(_parsed(column, cells, _share, path), dtype="float64")
        case _:
            return pd.Series([cell or None for cell in cells], dtype="str")


def _parsed(column: Column, cells: list[str], parse: Callable[[str], Any], path: str | Path) -> list[Any]:
    """The values of a column; each distinct cell is parsed once."""
    values = {}
    for cell in set(cells):
        try:
            values[cell] = parse(cell)
        except (KeyError, ValueError, OverflowError):
            message = f"{path}: {cell!r} in the column {column.name!r} is not a {column.kind}"
            raise FormatError(message, hint=_HINT) from None
    return [values[cell] for cell in cells]


def _share(cell: str) -> float:
    return float(cell) if cell else math.nan


def _time(cell: str) -> Any:
    import numpy as np

    if cell and not _TIME.fullmatch(cell):
        raise ValueError(cell)
    return np.datetime64(cell.removeprefix("+") or "NaT", "s")
