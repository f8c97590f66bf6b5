"""JSON Lines: the rows of the table with their types, as any reader of JSON gets them."""

import json
from typing import Any

import pandas as pd
import pytest
from factory import antiquity, event, hostile, interval, resolved, story
from hostile_texts import HOSTILE

from timeline.exports.csv_file import csv_cells
from timeline.exports.json_lines import json_lines
from timeline.model.grain import Grain
from timeline.table import COLUMNS, completed, events_table
from timeline.table.cells import ids_cell
from timeline.table.series import plain_columns

TYPES: dict[str, type] = {"text": str, "ids": list, "time": str, "flag": bool, "count": int}


def rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [json.loads(line, parse_constant=pytest.fail) for line in json_lines(table).data.decode().splitlines()]


@pytest.mark.parametrize("events", [[], story(), antiquity()], ids=["empty", "story", "antiquity"])
def test_every_row_has_every_column_with_its_type(events: list[Any]) -> None:
    found = rows(events_table(events))
    assert len(found) == len(events)
    for row in found:
        assert list(row) == [column.name for column in COLUMNS]
        for column in COLUMNS:
            assert row[column.name] is None or type(row[column.name]) is TYPES[column.kind], column.name


def written(value: object) -> str:
    """The cell of the CSV with this value."""
    if isinstance(value, list):
        return ids_cell(value)
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def test_cells_are_those_of_the_csv_and_null_where_it_is_empty() -> None:
    table = events_table([*story(), *antiquity(), event("far", interval("12000-01-01", None, Grain.YEAR))])
    cells = csv_cells(plain_columns(table), raw=True)
    for number, row in enumerate(rows(table)):
        for name, value in row.items():
            assert written(value) == cells[name][number]


def test_times_are_written_by_their_grain() -> None:
    clock = event("clock", interval("2024-03-11T00:00", "2024-03-11T00:01", Grain.MINUTE))
    first, second, third = rows(
        events_table([event("Ides", interval("-0043-03-15")), clock, event("x", resolved(None))])
    )
    assert (first["start"], first["end"]) == ("-0043-03-15", "-0043-03-16")
    assert (second["start"], second["end"]) == ("2024-03-11T00:00:00", "2024-03-11T00:01:00")
    assert (third["start"], third["grain"], third["approximate"]) == (None, None, False)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_one_line_and_comes_back(text: str) -> None:
    data = json_lines(events_table([hostile(text, interval("2024-03-11")), hostile(text, None)])).data
    assert data.count(b"\n") == 2
    for line in data.splitlines():
        row = json.loads(line)
        plain = "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
        assert [row["what"], row["sentence"], row["source_url"]] == [plain] * 3


def test_what_json_has_no_word_for_is_null_or_text() -> None:
    own = {
        "what": ["a"],
        "start": ["1998-05-03"],
        "end": [None],
        "far": [float("inf")],
        "day": [pd.Timestamp("2024-01-01")],
    }
    (row,) = rows(completed(pd.DataFrame(own)))
    assert (row["far"], row["day"], row["end"]) == (None, "2024-01-01 00:00:00", None)
