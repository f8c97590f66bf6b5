"""The CSV as a spreadsheet and as pandas take it in: no cell is a formula, and ordinary times are times."""

import csv
import io
from pathlib import Path

import pandas as pd
import pytest
from factory import antiquity, hostile, interval, story
from hostile_texts import HOSTILE

from timeline.exports.csv_file import csv_bytes
from timeline.model import Event
from timeline.table import events_table
from timeline.table.series import seconds_of

openpyxl = pytest.importorskip("openpyxl")


def formulas(data: bytes) -> list[str]:
    """The cells that are formulas in a spreadsheet that the CSV was typed into, saved and opened again."""
    book = openpyxl.Workbook()
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        book.active.append([openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub("", cell) for cell in row])
    stream = io.BytesIO()
    book.save(stream)
    cells = openpyxl.load_workbook(stream).active.iter_rows()
    return [str(cell.value) for row in cells for cell in row if cell.data_type == "f"]


def test_no_cell_becomes_a_formula() -> None:
    table = events_table([hostile(text, interval("2024-03-11")) for text in (*HOSTILE, "=1+1", "\x07=1+1")])
    assert formulas(csv_bytes(table)) == []
    assert "=1+1" in formulas(csv_bytes(table, raw=True))


def test_no_cell_holds_what_a_spreadsheet_refuses() -> None:
    table = events_table([hostile(text, interval("2024-03-11")) for text in HOSTILE])
    refused = openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE
    cells = [cell for row in csv.reader(io.StringIO(csv_bytes(table).decode("utf-8-sig"), newline="")) for cell in row]
    assert [cell for cell in cells if refused.search(cell)] == []


@pytest.mark.parametrize("events", [story(), antiquity()], ids=["story", "antiquity"])
def test_pandas_parses_the_times(events: list[Event], tmp_path: Path) -> None:
    table = events_table(events)
    (tmp_path / "events.csv").write_bytes(csv_bytes(table, raw=True))
    back = pd.read_csv(tmp_path / "events.csv", parse_dates=["start", "end"], date_format="ISO8601")
    for name in ("start", "end"):
        assert seconds_of(back[name]) == seconds_of(table[name])


def test_pandas_parses_the_times_of_the_csv_for_spreadsheets(tmp_path: Path) -> None:
    """Years before the year 0 carry a quote there, lest the sign begin a formula; `read_events` takes it away."""
    table = events_table(story())
    (tmp_path / "events.csv").write_bytes(csv_bytes(table))
    back = pd.read_csv(tmp_path / "events.csv", parse_dates=["start"], date_format="ISO8601", encoding="utf-8-sig")
    assert seconds_of(back["start"]) == seconds_of(table["start"])
