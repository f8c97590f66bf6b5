"""Read the rows of tables so that a broken cell costs its own row, and no other."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.errors import FormatError
from timeline.reading.csv_lines import CountedLines
from timeline.reading.stamps import parse_stamp

if TYPE_CHECKING:
    from pyarrow import RecordBatch


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by column, what was odd in it, or the error in one of them."""

    cells: Mapping[str, object] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    error: str = ""


def csv_rows(
    lines: CountedLines, header: list[str], separator: str, name: str, *, published: str | None = None
) -> Iterator[Row]:
    r"""The rows of a CSV table; a quote that opens a field and never closes it counts as a letter.

    Args:
        lines: all lines after the header.
        header: the names of the columns.
        separator: the character between cells.
        name: the name of the file.
        published: the column of dates, if there is one: where each line of a field that runs over lines has a date of its own
            there, a stray quote has joined rows, and each line is read as a row.

    Raises:
        FormatError: a line is no part of a CSV table.

    >>> lines = CountedLines(['"Snow fell,2023-07-30\n', 'Hail fell,2023-07-31\n'])
    >>> [row.cells["text"] for row in csv_rows(lines, ["text", "day"], ",", "a.csv")]
    ['"Snow fell', 'Hail fell']
    """
    table = _Table(header, separator, name, header.index(published) if published else None)
    try:
        while True:
            cells, warning = _next_row(lines, table)
            if cells is None:
                return
            lines.count_row()
            surplus = _surplus_warning(cells, lines, table)
            yield Row(dict(zip(header, cells, strict=False)), tuple(filter(None, (warning, surplus))))
    except (csv.Error, UnicodeDecodeError) as error:
        what = f"{name} is not a valid CSV table: line {lines.number}: {error}"
        raise FormatError(what, hint="save it as CSV in UTF-8; the rows from that line on are not read") from None


@dataclass(frozen=True, slots=True)
class _Table:
    """The header of a table, its separator and name, and the number of its column of dates."""

    header: list[str]
    separator: str
    name: str
    dates: int | None

    @property
    def width(self) -> int:
        return len(self.header)


def _next_row(source: CountedLines, table: _Table) -> tuple[list[str] | None, str]:
    source.taken.clear()
    try:
        cells = next(csv.reader(source, delimiter=table.separator, strict=True), None)
    except csv.Error:
        if not source.taken:
            raise
    else:
        if len(source.taken) <= 1 or not _has_joined_rows(source.taken, len(cells or ()), table):
            return cells, ""
    ran_on = len(source.taken) > 1
    first = source.take_back()
    cells = next(csv.reader([first], delimiter=table.separator))
    if len(cells) != table.width:
        cells = _unquoted(first, table.separator)
    where = f"{table.name} line {source.number}"
    return cells, f"{where}: a quote is not closed; the line was read as it is" if ran_on else ""


def _has_joined_rows(lines: list[str], cells: int, table: _Table) -> bool:
    """Whether a quote has joined rows: the cells are not as many as columns, or each line has a date in its column."""
    rows = [_unquoted(line, table.separator) for line in lines]
    if len(rows[0]) != table.width:
        return False
    if cells != table.width:
        return True
    at = table.dates
    return at is not None and all(len(row) == table.width and parse_stamp(row[at].strip(' "')) for row in rows)


def _surplus_warning(cells: list[str], source: CountedLines, table: _Table) -> str:
    """The warning for cells after the last column, which no role can have."""
    surplus = [cell for cell in cells[table.width :] if cell.strip()]
    where = f"{table.name} line {source.number - len(source.taken) + 1}"
    return f"{where}: {len(cells)} cells for {table.width} columns; the last are not read" if surplus else ""


def _unquoted(line: str, separator: str) -> list[str]:
    return next(csv.reader([line], delimiter=separator, quoting=csv.QUOTE_NONE), [])


def parquet_rows(batch: "RecordBatch") -> Iterator[Row]:
    """The rows of a batch; a cell that is no value of Python, such as a day after 9999, is the error of its row."""
    try:
        rows = batch.to_pylist()
    except Exception:  # noqa: BLE001 - each cell has its own errors, such as those of zones
        yield from (_row_by_cell(batch, number) for number in range(batch.num_rows))
        return
    yield from map(Row, rows)


def _row_by_cell(batch: "RecordBatch", number: int) -> Row:
    cells = {}
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        try:
            cells[name] = column[number].as_py()
        except Exception as error:  # noqa: BLE001 - as above
            return Row(error=f"the column {name!r} cannot be read: {type(error).__name__}: {error}"[:300])
    return Row(cells)
