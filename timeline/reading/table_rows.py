"""Read the rows of tables so that a broken cell costs its own row, and no other."""

import csv
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline.errors import FormatError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pyarrow import RecordBatch


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by column, what was odd in it, or the error in one of them."""

    cells: Mapping[str, object] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    error: str = ""


def csv_rows(lines: "Iterable[str]", header: list[str], separator: str, name: str) -> Iterator[Row]:
    r"""The rows of a CSV table; a quote that opens a field and never closes it counts as a letter.

    Raises:
        FormatError: a line is no part of a CSV table.

    >>> lines = ['"Snow fell,2023-07-30\n', 'Hail fell,2023-07-31\n']
    >>> [row.cells["text"] for row in csv_rows(lines, ["text", "day"], ",", "a.csv")]
    ['"Snow fell', 'Hail fell']
    """
    source = _Lines(lines)
    try:
        while True:
            cells, warning = _next_row(source, len(header), separator, name)
            if cells is None:
                return
            yield Row(dict(zip(header, cells, strict=False)), (warning,) if warning else ())
    except (csv.Error, UnicodeDecodeError) as error:
        raise FormatError(f"{name} is not a valid CSV table: {error}", hint="save it as CSV in UTF-8") from None


class _Lines:
    """Lines that can be taken back: those of the last row until the next begins."""

    def __init__(self, lines: "Iterable[str]") -> None:
        self._lines = iter(lines)
        self._again: deque[str] = deque()
        self.taken: list[str] = []
        self.number = 1  # the header is line 1

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        self.number += 1
        return line

    def take_back(self) -> str:
        """Give all lines of the row back but the first, which is returned."""
        first, *others = self.taken
        self._again.extendleft(reversed(others))
        self.number -= len(others)
        return first


def _next_row(source: _Lines, width: int, separator: str, name: str) -> tuple[list[str] | None, str]:
    source.taken.clear()
    try:
        cells = next(csv.reader(source, delimiter=separator, strict=True), None)
    except csv.Error:
        if not source.taken:
            raise
    else:
        is_whole = len(source.taken) <= 1 or len(cells or ()) == width
        if is_whole or len(_unquoted(source.taken[0], separator)) != width:
            return cells, ""
    ran_on = len(source.taken) > 1
    first = source.take_back()
    cells = next(csv.reader([first], delimiter=separator))
    if len(cells) != width:
        cells = _unquoted(first, separator)
    return cells, f"{name} line {source.number}: a quote is not closed; the line was read as it is" if ran_on else ""


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
