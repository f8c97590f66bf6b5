"""The CSV: safe in a spreadsheet, exact for machines, and the same table when it is read back."""

import csv
import io
import json

import pandas as pd
import pytest
from factory import event, hostile, interval, resolved
from hypothesis import given
from hypothesis import strategies as st

from timeline.exports.csv_file import csv_bytes, schema_bytes
from timeline.model import Interval
from timeline.model.grain import Grain
from timeline.table import COLUMNS, events_table

DAY = interval("2024-03-11")


def cells(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "  =1+1",
        "\u00a0=1+1",
        "\u3000=1+1",
        "\u200b=1+1",
        "\ufeff=1+1",
        "\u202e=1+1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0d1",
        "\uff20SUM(A1)",
        "'=1+1",
        '"=1+1"',
        "\x00=1+1",
        "Ann; =cmd()",
        "Ann;\u200b@cmd()",
    ],
)
def test_no_cell_is_a_live_formula(text: str) -> None:
    known = {"event_id": "e1", "certainty": "happened"}
    row = cells(csv_bytes(events_table([hostile(text, DAY)])))[0] | known
    for name, cell in row.items():
        for part in cell.split(";"):
            bare = part.lstrip(" \u00a0\u3000\u200b\ufeff\u202e\"'\ufffd")
            assert not bare.startswith(tuple("=+-@\uff1d\uff0b\uff0d\uff20")) or part.startswith("'"), name


@given(st.text(), st.integers(-(10**11), 10**11), st.sampled_from(Grain))
def test_pandas_reads_the_same_text_from_the_raw_csv(text: str, start: int, grain: Grain) -> None:
    table = events_table([hostile(text, Interval(start, start + 1, grain))])
    data = csv_bytes(table, raw=True)
    back = pd.read_csv(io.BytesIO(data), dtype="str", keep_default_na=False, lineterminator="\n")
    assert back["what"].tolist() == [text.replace("\x00", "\ufffd")]
    assert back["reason"].tolist() == [text.replace("\x00", "\ufffd")]


def test_days_print_as_days_and_clock_times_with_their_clock() -> None:
    table = events_table(
        [
            event("day", DAY),
            event("clock", interval("2024-03-11T04:10", None, Grain.MINUTE)),
            event("midnight", interval("2024-03-11T00:00", "2024-03-12", Grain.HOUR)),
            event("old", interval("-0043-03-15")),
            event("far", interval("12000-01-01", None, Grain.YEAR)),
            event("open", interval("2019-01-01", None, Grain.YEAR, open_end=True)),
        ]
    )
    spans = {row["what"]: (row["start"], row["end"]) for row in cells(csv_bytes(table, raw=True))}
    assert spans == {
        "day": ("2024-03-11", "2024-03-12"),
        "clock": ("2024-03-11T04:10:00", "2024-03-11T04:11:00"),
        "midnight": ("2024-03-11T00:00:00", "2024-03-12T00:00:00"),
        "old": ("-0043-03-15", "-0043-03-16"),
        "far": ("+12000-01-01", "+12001-01-01"),
        "open": ("2019-01-01", ""),
    }


def test_time_words_are_between_quotation_marks_and_no_words_are_an_empty_cell() -> None:
    rows = cells(csv_bytes(events_table([event("x", resolved(DAY, "July 27")), event("y", resolved(None, ""))])))
    assert [row["when_text"] for row in rows] == ["“July 27”", ""]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("2024-03-11", "2024-03-11"),
        ("2024-03-11T18:00:00+01:00", "2024-03-11T18:00:00+01:00"),
        ("2024-03", "'2024-03"),
        ("2024", "'2024"),
        ("0044", "'0044"),
        ("0079-08-24", "'0079-08-24"),
        ("-0043-03-15", "'-0043-03-15"),
        ("2024-03-11T18:00", "'2024-03-11T18:00"),
        ("2024%", "'2024%"),
        ("2024~", "2024~"),
        ("1950/1953", "1950/1953"),
        ("1950/..", "1950/.."),
        ("2024-W05", "2024-W05"),
        ("PT5M", "PT5M"),
    ],
)
def test_a_column_of_iso_dates_keeps_days_and_marks_what_would_change(text: str, cell: str) -> None:
    row = cells(csv_bytes(events_table([hostile(text, DAY)])))[0]
    assert [row[name] for name in ("edtf", "timex_value", "anchor")] == [cell] * 3


def test_for_spreadsheets_there_is_a_mark_crlf_and_no_break_in_a_cell() -> None:
    data = csv_bytes(events_table([hostile("one\r\ntwo\x07\u2028three", DAY)]))
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == data.count(b"\n") == 2
    assert cells(data)[0]["what"] == "one␍␊two␇␦2028␦three"


def test_for_machines_there_is_no_mark_and_the_text_is_exact() -> None:
    data = csv_bytes(events_table([hostile("=one\r\ntwo", DAY)]), raw=True)
    assert data.startswith(b"event_id,")
    assert cells(data)[0]["what"] == "=one\r\ntwo"


def test_flags_and_counts_print_as_the_schema_says() -> None:
    row = cells(csv_bytes(events_table([event("x", DAY, char_start=3, char_end=9)])))[0]
    assert (row["approximate"], row["char_start"], row["char_end"]) == ("false", "3", "9")


def test_a_lone_surrogate_in_a_table_of_the_user_does_no_harm() -> None:
    table = events_table([event("x", DAY)])
    table["what"] = pd.Series(["a\ud800b"], dtype="object")
    assert cells(csv_bytes(table))[0]["what"] == "a\ufffdb"


def test_the_schema_names_the_columns_of_the_csv() -> None:
    names = [field["name"] for field in json.loads(schema_bytes())["fields"]]
    assert names == list(next(csv.reader(io.StringIO(csv_bytes(events_table([])).decode("utf-8-sig")))))
    assert len(COLUMNS) == len(names) == 39
