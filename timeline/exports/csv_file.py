"""The table as CSV, for spreadsheets by default and for machines on request.

For spreadsheets: UTF-8 with a byte order mark, lines ending in CRLF, every cell quoted, and text that stays text. The
article's time words are between quotation marks (“July 27”), and any other text that a spreadsheet would take for a
formula, a date, a time, a number or a truth value begins with a `'`; only an ISO 8601 day or instant in a column of
dates is left as it is. Line breaks and control characters become visible signs. `read_events` undoes all this.

For machines (`raw`): UTF-8 with no mark, lines ending in LF, text exactly as it is. Only what no UTF-8 file or CSV
reader can carry, a lone surrogate or a null, becomes U+FFFD.
"""

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.exports.atomic import write_all
from timeline.exports.spreadsheet_cells import escape_controls, quoted, unformulated
from timeline.model.grain import Grain
from timeline.table import COLUMNS, iso, schema, seconds_of

if TYPE_CHECKING:
    import pandas as pd

_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
_COARSE = {grain.word for grain in Grain if grain >= Grain.DAY}
_DAY_SECONDS = 86_400
# A day that every spreadsheet reads as the same day (before, some count in the Julian calendar), or an instant with its
# offset, which none reads as anything but text.
_ISO_DATE = re.compile(r"(1[6-9]|[2-9]\d)\d\d-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?")
_ISO_COLUMNS = frozenset({"published", "edtf", "timex_value", "anchor", "first_reported"})
TIMES = frozenset(column.name for column in COLUMNS if column.kind == "time")


def write_csv(table: "pd.DataFrame", path: str | Path, *, raw: bool = False, force: bool = False) -> None:
    """Write the table as CSV, in the form that the head of this module describes.

    Args:
        table: as `events_table` makes it.
        path: the file; its folder is made where it is missing.
        raw: the text exactly as it is, for machines.
        force: replace the file where it is there already.

    Raises:
        OutputError: the file is there already or cannot be written.

    >>> import tempfile
    >>> from timeline.table import events_table
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_csv(events_table([]), Path(folder, "events.csv"), raw=True)
    ...     Path(folder, "events.csv").read_text()[:21]
    'event_id,document_id,'
    """
    write_all({Path(path): csv_bytes(table, raw=raw)}, force=force)


def write_schema(path: str | Path, *, force: bool = False) -> None:
    """Write the Table Schema of the CSV: each column with its type, unit and meaning.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_schema(Path(folder, "events.schema.json"))
    ...     len(json.loads(Path(folder, "events.schema.json").read_text())["fields"])
    35
    """
    write_all({Path(path): schema_bytes()}, force=force)


def schema_bytes() -> bytes:
    r"""The Table Schema as it is written.

    >>> schema_bytes().endswith(b"}\n")
    True
    """
    return (json.dumps(schema(), indent=2, ensure_ascii=False) + "\n").encode()


def csv_bytes(table: "pd.DataFrame", *, raw: bool = False) -> bytes:
    r"""The CSV as it is written.

    >>> from timeline.table import events_table
    >>> csv_bytes(events_table([]))[:13]
    b'\xef\xbb\xbf"event_id"'
    """
    columns = csv_cells(table, raw=raw)
    stream = io.StringIO(newline="")
    style: dict[str, Any] = {"lineterminator": "\n"} if raw else {"lineterminator": "\r\n", "quoting": csv.QUOTE_ALL}
    writer = csv.writer(stream, **style)
    writer.writerow(columns)
    writer.writerows(zip(*columns.values(), strict=True))
    return stream.getvalue().encode("utf-8" if raw else "utf-8-sig")


def csv_cells(table: "pd.DataFrame", *, raw: bool = False) -> dict[str, list[str]]:
    """The cells of the CSV, column by column.

    >>> from timeline.table import events_table
    >>> csv_cells(events_table([]))["what"]
    []
    """
    return {str(name): _cells(table, str(name), raw=raw) for name in table.columns}


def iso_times(table: "pd.DataFrame", name: str) -> list[str | None]:
    """A column of times as ISO 8601: days, with the clock where the row is known more finely; None where it has none.

    >>> import pandas as pd
    >>> row = {"start": pd.Series(["1998-05-03"], dtype="datetime64[s]"), "grain": ["day"]}
    >>> iso_times(pd.DataFrame(row), "start")
    ['1998-05-03']
    """
    clocks = [word not in _COARSE for word in table["grain"]]
    times = zip(seconds_of(table[name]), clocks, strict=True)
    return [None if at is None else iso(at, clock=clock or at % _DAY_SECONDS > 0) for at, clock in times]


def _cells(table: "pd.DataFrame", name: str, *, raw: bool) -> list[str]:
    values = table[name]
    if name in TIMES:
        texts = [text or "" for text in iso_times(table, name)]
    else:
        known = values.notna()
        texts = [_plain(value) if there else "" for value, there in zip(values.tolist(), known.tolist(), strict=True)]
    # Most columns say the same over and over: each text is written once.
    form = _exact if raw else _form(name, is_text=values.dtype.kind == "O")
    written = {text: form(text) for text in set(texts)}
    return [written[text] for text in texts]


def _form(name: str, *, is_text: bool) -> Callable[[str], str]:
    """How the cells of a column are written for spreadsheets."""
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
    """A cell as text; true and false as the Table Schema writes them."""
    return str(value).lower() if str(value) in {"True", "False"} and not isinstance(value, str) else str(value)
