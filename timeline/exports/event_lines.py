"""The lines of the events of one document, each with its place in the table: worker processes write them, and one sorts them."""

from typing import Literal

from timeline.document_rows import Options, event_rows
from timeline.exports.csv_file import csv_lines
from timeline.exports.json_lines import json_line_of_each
from timeline.model import Document, Dropped
from timeline.table.rows import RowOrder, row_columns, row_order
from timeline.table.series import PlainColumns

Form = Literal["csv", "jsonl"]
PlacedLine = tuple[RowOrder, str]


def header(form: Form) -> str:
    """The first line of events as CSV; JSON Lines have none.

    >>> header("csv")[:24], header("jsonl")
    ('"event_id","document_id"', '')
    """
    return csv_lines(row_columns([]))[0] if form == "csv" else ""


def document_lines(
    document: Document, options: Options, form: Form, *, explain_dropped: bool = False
) -> tuple[list[PlacedLine], tuple[Dropped, ...]]:
    """The lines of the events of a document, and the dated sentences that give none, if they are to be explained.

    >>> found, _ = document_lines(Document("a", "The bridge was opened on 3 May 1998."), Options(), "csv")
    >>> [line[:36] for _, line in found]
    ['"a#1","a","","","The bridge was open']
    """
    rows, dropped = event_rows(document, options)
    places = sorted(map(row_order, rows))
    lines = _lines(row_columns(rows), form)
    return list(zip(places, lines, strict=True)), dropped if explain_dropped else ()


def _lines(columns: PlainColumns, form: Form) -> list[str]:
    return csv_lines(columns)[1:] if form == "csv" else json_line_of_each(columns)
