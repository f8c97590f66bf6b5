"""Read tables, one document per row: CSV line by line, Parquet batch by batch."""

import codecs
import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO

from timeline.errors import FormatError, InputError, UnreadableError
from timeline.model import Document
from timeline.reading.columns import Columns, roles_in
from timeline.reading.csv_lines import CountedLines, long_rows_note
from timeline.reading.decoding import byte_order_mark, guessed_encoding, refuse_binary
from timeline.reading.json_records import document_or_error
from timeline.reading.record_counts import Outcome, counted
from timeline.reading.table_rows import Row, csv_rows, parquet_rows

_FIELD_OF = {"url": "source_url"}  # roles whose field in a record has another name
_SEPARATORS = ",;\t|"
_LONGEST_CELL = 100_000_000
_ROWS_AT_ONCE = 256
_LOOKED_AT = 65_536
PARQUET_MAGIC = b"PAR1"


def read_csv(stream: BinaryIO, name: str, stem: str, columns: Columns) -> Iterator[Outcome]:
    """A document or an error for every row of a CSV file.

    The separator is the most frequent of comma, semicolon, tab and bar in the header.

    Raises:
        FormatError: a column is missing, or the file is not a table.
    """
    text, warnings = _text(stream, name)
    with text:
        header_line = text.readline(_LOOKED_AT)
        if not header_line.strip():
            raise FormatError(f"{name} is empty", hint="write the names of the columns in the first line")
        csv.field_size_limit(_LONGEST_CELL)  # articles exceed the default limit of the module
        separator = max(_SEPARATORS, key=header_line.count)
        header = next(csv.reader([header_line], delimiter=separator))
        roles = roles_in(header, columns, name)
        lines = CountedLines(text)
        rows = csv_rows(lines, header, separator, name, published=roles.get("published"))
        yield from counted(name, "row", _documents(rows, roles, name, stem, warnings), lambda: long_rows_note(lines))


def read_parquet(stream: BinaryIO, name: str, stem: str, columns: Columns) -> Iterator[Outcome]:
    """A document or an error for every row of a Parquet file.

    Raises:
        FormatError: a column is missing, or the file is not a table.
        UnreadableError: pyarrow is not installed.
    """
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError:
        hint = "pip install pyarrow, or save the table as CSV"
        raise UnreadableError(f"{name} is a Parquet file, and pyarrow is not installed", hint=hint) from None
    try:
        table = ParquetFile(stream if stream.seekable() else io.BytesIO(stream.read()))
        roles = roles_in(table.schema_arrow.names, columns, name)
        wanted = sorted(set(roles.values()))
        batches = table.iter_batches(_ROWS_AT_ONCE, columns=wanted)
        rows = (row for batch in batches for row in parquet_rows(batch))
        yield from counted(name, "row", _documents(rows, roles, name, stem, ()))
    except (ArrowException, OSError, UnicodeDecodeError) as error:
        raise FormatError(f"{name} is not a valid Parquet file: {error}", hint="write the file again") from None


def _documents(
    rows: Iterable[Row], roles: Mapping[str, str], name: str, stem: str, warnings: tuple[str, ...]
) -> Iterator[Document | InputError]:
    for number, row in enumerate(rows, 1):
        where = f"{name} row {number}"
        if row.error:
            yield FormatError(f"{where}: {row.error}", hint="correct the cell; the other rows are read")
        elif any(value not in (None, "") for value in row.cells.values()):
            record = {_field(role, column): _plain(row.cells.get(column)) for role, column in roles.items()}
            noted = warnings + row.warnings
            yield _sourced(document_or_error(record, where, f"{stem}-{number}", noted), roles)


def _sourced(outcome: Document | InputError, roles: Mapping[str, str]) -> Document | InputError:
    """The document with the user's column, not the field of a record, as the source of its date."""
    if isinstance(outcome, InputError) or outcome.published_source != "field 'published'":
        return outcome
    return replace(outcome, published_source=f"column {roles['published']!r}")


def _field(role: str, column: str) -> str:
    if role == "text" and column.strip().lower() == "html":
        return "html"
    return _FIELD_OF.get(role, role)


def _plain(value: object) -> object:
    """A cell as a record has it: dates in ISO format, None for an empty cell."""
    if isinstance(value, dt.date):
        return value.isoformat()
    return None if value == "" or value != value else value  # noqa: PLR0124 - NaN is the value that is not itself


def _text(stream: BinaryIO, name: str) -> tuple[io.TextIOWrapper, tuple[str, ...]]:
    """The stream as text, its encoding detected from its first bytes."""
    buffered = io.BufferedReader(_Rest(stream.read(_LOOKED_AT), stream), _LOOKED_AT)
    start = buffered.peek(_LOOKED_AT)
    mark = byte_order_mark(start)
    if mark is None:
        refuse_binary(start, name)
    encoding, warnings = (mark[1], ()) if mark else _encoding(start, name)
    if mark:
        buffered.read(len(mark[0]))
    return io.TextIOWrapper(buffered, encoding, errors="replace", newline=""), warnings


def _encoding(start: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)  # a character may be cut at the end
    except UnicodeDecodeError:
        encoding = guessed_encoding(start)
        return encoding, (f"{name} is not UTF-8; read as {encoding}, which is a guess",)
    return "utf-8", ()


class _Rest(io.RawIOBase):
    """The bytes already read from a stream, followed by the rest of it."""

    def __init__(self, start: bytes, stream: BinaryIO) -> None:
        self._start = start
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._start[: len(buffer)] or self._stream.read(len(buffer))
        self._start = self._start[len(data) :]
        buffer[: len(data)] = data
        return len(data)
