"""The table as CSV, for spreadsheets by default and for machines on request.

For spreadsheets: UTF-8 with a byte order mark, CRLF line ends, every cell quoted, and no text that a spreadsheet would
convert. Time expressions are between quotation marks (“July 27”), and any other text that a spreadsheet would take for
a formula, a date, a time, a number or a truth value begins with a `'`, except an ISO 8601 day or instant in a column of
dates. Line breaks and control characters become visible signs. `read_events` restores the original text.

For machines (`raw`): UTF-8 without a mark, LF line ends, and unchanged text. Only a lone surrogate or a null, which no
UTF-8 file or CSV reader can hold, becomes U+FFFD.
"""

import csv
import datetime as dt
import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from timeline.exports.spreadsheet_cells import escape_controls, quoted, unformulated
from timeline.model.grain import Grain
from timeline.resolving.calendar import iso_moment
from timeline.table.schema import TIMES, frictionless_schema
from timeline.table.series import PlainColumns, plain_columns

if TYPE_CHECKING:
    import pandas as pd

_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
_COARSE = {grain.word for grain in Grain if grain >= Grain.DAY}
# A day that every spreadsheet reads as the same day (before 1600, some use the Julian calendar), or an instant with its
# offset, which every spreadsheet reads as text.
_ISO_DATE = re.compile(r"(1[6-9]|[2-9]\d)\d\d-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?")
_ISO_COLUMNS = frozenset({"published", "edtf", "timex_value", "anchor", "first_reported"})
_NUMBERS = (bool, int, float, dt.datetime, dt.timedelta)  # which no spreadsheet misreads


def schema_bytes() -> bytes:
    r"""The content of events.schema.json, the Table Schema of the CSV.

    >>> schema_bytes().endswith(b"}\n")
    True
    """
    return (json.dumps(frictionless_schema(), indent=2, ensure_ascii=False) + "\n").encode()


def csv_bytes(table: "pd.DataFrame", *, raw: bool = False) -> bytes:
    r"""The content of events.csv, in one of the two forms that this module describes.

    >>> from timeline.table import events_table
    >>> csv_bytes(events_table([]))[:13]
    b'\xef\xbb\xbf"event_id"'
    """
    return csv_text(plain_columns(table), raw=raw).encode("utf-8" if raw else "utf-8-sig")


def csv_text(columns: PlainColumns, *, raw: bool = False) -> str:
    """The lines of the CSV of columns of plain values.

    >>> csv_text({"what": ["Flood"], "who": [None]}, raw=True).splitlines()
    ['what,who', 'Flood,']
    """
    return "".join(csv_lines(columns, raw=raw))


def csv_lines(columns: PlainColumns, *, raw: bool = False) -> list[str]:
    r"""The header of the CSV of columns of plain values, and the line of each row.

    >>> csv_lines({"what": ["Flood"], "who": [None]}, raw=True)
    ['what,who\n', 'Flood,\n']
    """
    cells = csv_cells(columns, raw=raw)
    stream = _Lines()
    style: dict[str, Any] = {"lineterminator": "\n"} if raw else {"lineterminator": "\r\n", "quoting": csv.QUOTE_ALL}
    writer = csv.writer(stream, **style)
    writer.writerow(cells)
    writer.writerows(zip(*cells.values(), strict=True))
    return stream.lines


class _Lines:
    """A file for a CSV writer, which writes a whole row at once."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.write = self.lines.append


def csv_cells(columns: PlainColumns, *, raw: bool = False) -> dict[str, list[str]]:
    """The cells of the CSV, column by column.

    >>> csv_cells({"what": ["Flood", "3 May"], "corroboration": [1, 2]})
    {'what': ['Flood', "'3 May"], 'corroboration': ['1', '2']}
    """
    return {name: _cells(name, columns, raw=raw) for name in columns}


def iso_times(columns: PlainColumns, name: str) -> list[str | None]:
    """A column of times as ISO 8601: days, with the clock time where the row is known to less than a day; None where missing.

    >>> iso_times({"start": [894153600], "grain": ["day"]}, "start")
    ['1998-05-03']
    """
    clocks = [word not in _COARSE for word in columns["grain"]]
    times = zip(columns[name], clocks, strict=True)
    return [None if at is None else iso_moment(at, clock=clock) for at, clock in times]


def _cells(name: str, columns: PlainColumns, *, raw: bool) -> list[str]:
    values = columns[name]
    texts = [text or "" for text in iso_times(columns, name)] if name in TIMES else [*map(_plain, values)]
    # Most columns repeat a few texts: each is converted once.
    is_text = not all(value is None or isinstance(value, _NUMBERS) for value in values)
    form = _exact if raw else _form(name, is_text=is_text)
    written = {text: form(text) for text in set(texts)}
    return [written[text] for text in texts]


def _form(name: str, *, is_text: bool) -> Callable[[str], str]:
    """The function that writes the cells of a column for spreadsheets."""
    if name == "when_text":
        return _when_cell
    if name in _ISO_COLUMNS:
        return _iso_cell
    return _text_cell if is_text else unformulated


def _exact(text: str) -> str:
    return _UNWRITABLE.sub("\ufffd", text)


def _text_cell(text: str) -> str:
    return quoted(_exact(escape_controls(text)))


def _iso_cell(text: str) -> str:
    return text if _ISO_DATE.fullmatch(text) else _text_cell(text)


def _when_cell(text: str) -> str:
    return _text_cell(f"\N{LEFT DOUBLE QUOTATION MARK}{text}\N{RIGHT DOUBLE QUOTATION MARK}") if text else ""


def _plain(value: object) -> str:
    """A cell as text, with true and false as in the Table Schema."""
    if value is None or isinstance(value, str):
        return value or ""
    return str(value).lower() if str(value) in {"True", "False"} else str(value)
