"""Parquet: pyarrow and pandas read the table back with the types that it has."""

import io

import numpy as np
import pandas as pd
import pytest
from factory import antiquity, event, hostile, interval, story
from hostile_texts import HOSTILE

from timeline.exports.parquet_file import parquet
from timeline.model import Event
from timeline.model.grain import Grain
from timeline.table import COLUMNS, completed, events_table
from timeline.table.series import seconds_of

pq = pytest.importorskip("pyarrow.parquet")


def test_types_and_meanings_are_kept() -> None:
    schema = pq.read_schema(io.BytesIO(parquet(events_table(story())).data))
    kinds = {
        "text": "string",
        "ids": "list<element: string>",
        "time": "timestamp[ms]",
        "flag": "bool",
        "count": "int64",
        "share": "double",
    }
    assert [(field.name, str(field.type)) for field in schema] == [(one.name, kinds[one.kind]) for one in COLUMNS]
    assert [field.metadata[b"description"].decode() for field in schema] == [one.meaning for one in COLUMNS]


@pytest.mark.parametrize(
    "events",
    [[], story(), antiquity(), [event("far", interval("12000-01-01", None, Grain.YEAR))]],
    ids=["empty", "story", "antiquity", "far"],
)
def test_pandas_reads_the_same_table(events: list[Event]) -> None:
    table = events_table(events)
    content = parquet(table)
    back = pd.read_parquet(io.BytesIO(content.data))
    assert back.dtypes.astype(str)["start"] == "datetime64[ms]"
    pd.testing.assert_frame_equal(completed(back), table)
    assert not content.left_out


def test_numbers_of_years_before_the_first_are_kept() -> None:
    table = events_table(antiquity())
    back = pq.read_table(io.BytesIO(parquet(table).data))
    assert [at // 1000 for at in back["start"].cast("int64").to_pylist()] == seconds_of(table["start"])


def test_what_no_millisecond_counts_is_left_out_with_a_word() -> None:
    table = completed(pd.DataFrame({"what": ["now", "then"], "start": ["2024-01-01"] * 2, "end": [None, None]}))
    table["start"] = np.array(["2024-01-01", "400000000-01-01"], dtype="datetime64[s]")
    content = parquet(table)
    assert pq.read_table(io.BytesIO(content.data))["what"].to_pylist() == ["now"]
    assert content.left_out == {"outside the years of Parquet": 1}


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_comes_back(text: str) -> None:
    table = events_table([hostile(text, interval("2024-03-11")), hostile(text, None)])
    pd.testing.assert_frame_equal(
        pd.read_parquet(io.BytesIO(parquet(table).data))[["what", "who"]], table[["what", "who"]]
    )


def test_columns_of_ones_own_are_kept() -> None:
    own = pd.DataFrame(
        {"what": ["a"], "start": ["1998-05-03"], "end": ["1998-05-04"], "n": [1.5], "any": [{"a": "\ud800"}]}
    )
    back = pq.read_table(io.BytesIO(parquet(completed(own)).data)).to_pylist()[0]
    assert (back["n"], back["any"]) == (1.5, "{'a': '\\ud800'}")
