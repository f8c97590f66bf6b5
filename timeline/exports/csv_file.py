"""The table as CSV, for spreadsheets by default and for machines on request.

For spreadsheets: UTF-8 with a byte order mark, lines ending in CRLF, every cell quoted, line breaks and control
characters inside a cell turned to spaces, and a `'` before every text that a spreadsheet would take for a formula: one
that begins with = + - or @, be it after white space, invisible characters, quotes or a `;` that some spreadsheets
take for the end of a cell, and be it in full width. `unquoted` takes that `'` away again.

For machines (`raw`): UTF-8 with no mark, lines ending in LF, text exactly as it is. Only what no UTF-8 file or CSV
reader can carry, a lone surrogate or a null, becomes U+FFFD.
"""

import codecs
import csv
import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.exports.atomic import write_all
from timeline.model.grain import Grain
from timeline.table import COLUMNS, Column, iso, schema, seconds_of

if TYPE_CHECKING:
    import pandas as pd

_INVISIBLE = r"\s'\"\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
_FORMULA = r"[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]"
_LIVE = re.compile(rf"(^|;)(?=[{_INVISIBLE}]*{_FORMULA})")
_QUOTED = re.compile(rf"(^|;)'(?=[{_INVISIBLE}]*{_FORMULA})")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
_COARSE = {grain.word for grain in Grain if grain >= Grain.DAY}
_DAY_SECONDS = 86_400
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


def read_csv(path: str | Path) -> "pd.DataFrame":
    """The table that `write_csv` wrote, every column with its own type again.

    >>> import tempfile
    >>> from timeline.table import events_table
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_csv(events_table([]), Path(folder, "events.csv"))
    ...     str(read_csv(Path(folder, "events.csv"))["start"].dtype)
    'datetime64[s]'
    """
    import pandas as pd

    text = pd.read_csv(path, dtype="str", keep_default_na=False, encoding="utf-8-sig")
    has_mark = Path(path).read_bytes().startswith(codecs.BOM_UTF8)  # then it is for spreadsheets, and quoted
    cells = {name: [unquoted(cell) if has_mark else cell for cell in text[name]] for name in text.columns}
    return pd.DataFrame({column.name: _typed(column, cells[column.name]) for column in COLUMNS})


def _typed(column: Column, cells: list[str]) -> "pd.Series[Any]":
    import numpy as np
    import pandas as pd

    match column.kind:
        case "time":
            return pd.Series(np.array([cell.removeprefix("+") or "NaT" for cell in cells], dtype="datetime64[s]"))
        case "flag":
            return pd.Series([cell == "true" for cell in cells], dtype="bool")
        case "count":
            return pd.Series([int(cell) for cell in cells], dtype="int64")
        case _:
            return pd.Series([cell or None for cell in cells], dtype="str")


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


def quoted(text: str) -> str:
    """The text with a `'` wherever a spreadsheet would take it for a formula.

    >>> quoted("=1+1"), quoted(" @SUM(A1)"), quoted("2024-03"), quoted("Ann; =cmd()")
    ("'=1+1", "' @SUM(A1)", '2024-03', "Ann;' =cmd()")
    """
    return _LIVE.sub(r"\1'", text)


def unquoted(text: str) -> str:
    """The text that `quoted` was given.

    >>> unquoted("'=1+1"), unquoted("'tis the season")
    ('=1+1', "'tis the season")
    """
    return _QUOTED.sub(r"\1", text)


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
    written = {text: _UNWRITABLE.sub("\ufffd", text) if raw else quoted(one_line(text)) for text in set(texts)}
    return [written[text] for text in texts]


def _plain(value: object) -> str:
    """A cell as text; true and false as the Table Schema writes them."""
    return str(value).lower() if str(value) in {"True", "False"} and not isinstance(value, str) else str(value)


def one_line(text: str) -> str:
    r"""The text on one line, without control characters and what UTF-8 cannot hold.

    >>> one_line("one\r\ntwo\x07")
    'one two '
    """
    return _UNWRITABLE.sub("\ufffd", _UNPRINTABLE.sub(" ", text))
