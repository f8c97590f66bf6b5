"""The CSV read back is the table that was written, whatever its texts; anything else is refused with a reason."""

import io
from pathlib import Path

import pandas as pd
import pytest
from factory import antiquity, event, hostile, interval, resolved, story
from hostile_texts import HOSTILE
from hypothesis import given
from hypothesis import strategies as st
from misread_texts import MISREAD, PLAIN

import timeline
from timeline.errors import FormatError, UnreadableError
from timeline.exports.csv_file import csv_bytes
from timeline.model import Interval
from timeline.model.grain import Grain
from timeline.table import events_table

TEXTS = [text for text in (*HOSTILE, *MISREAD, *PLAIN) if text]
FAR = [event("far", interval("12000-01-01", None, Grain.YEAR)), event("further", interval("-12000-01-01"))]


def written(tmp_path: Path, data: bytes) -> Path:
    (tmp_path / "events.csv").write_bytes(data)
    return tmp_path / "events.csv"


@pytest.mark.parametrize("raw", [False, True], ids=["spreadsheet", "raw"])
@pytest.mark.parametrize(
    "events",
    [[], story(), antiquity(), FAR, [event("x", resolved(None))]],
    ids=["empty", "story", "antiquity", "far", "undated"],
)
def test_the_table_comes_back_with_its_types(tmp_path: Path, events: list, *, raw: bool) -> None:
    table = events_table(events)
    written(tmp_path, csv_bytes(table, raw=raw))
    pd.testing.assert_frame_equal(timeline.read_events(tmp_path / "events.csv"), table)


@pytest.mark.parametrize("raw", [False, True], ids=["spreadsheet", "raw"])
def test_hostile_texts_come_back_as_they_were(tmp_path: Path, *, raw: bool) -> None:
    texts = [text for text in TEXTS if not (raw and "\x00" in text)]  # no CSV reader takes a null
    table = events_table([hostile(text, interval("2024-03-11")) for text in texts])
    pd.testing.assert_frame_equal(timeline.read_events(written(tmp_path, csv_bytes(table, raw=raw))), table)


def test_the_events_of_hostile_articles_come_back_from_the_folder(tmp_path: Path) -> None:
    articles = [
        timeline.Document(f"{text}\n{at}", f"The {text} bridge was opened on May\n3, 1998. {text}", title=text)
        for at, text in enumerate(TEXTS)
    ]
    built = timeline.build(articles)
    assert built.events["when_text"].str.contains("\n").any()
    built.save(tmp_path)
    pd.testing.assert_frame_equal(timeline.read_events(tmp_path / "events.csv"), built.events)


@given(st.text(min_size=1), st.integers(-(10**12), 10**12), st.sampled_from(Grain))
def test_any_text_and_any_time_come_back(
    tmp_path_factory: pytest.TempPathFactory, text: str, start: int, grain: Grain
) -> None:
    table = events_table([hostile(text, Interval(start, start + 1, grain))])
    path = written(tmp_path_factory.getbasetemp(), csv_bytes(table))
    pd.testing.assert_frame_equal(timeline.read_events(path), table)


def test_what_the_command_prints_can_be_read_back_too(tmp_path: Path) -> None:
    table = events_table(antiquity())
    path = written(tmp_path, csv_bytes(table).decode("utf-8-sig").encode())
    pd.testing.assert_frame_equal(timeline.read_events(path), table)


def changed(name: str, cell: str) -> bytes:
    frame = pd.read_csv(io.BytesIO(csv_bytes(events_table(story()[:1]))), dtype="str", keep_default_na=False)
    frame[name] = cell
    return frame.to_csv(index=False, quoting=1).encode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not a CSV table"),
        (b"a,b\n1,2\n", "the column 'event_id' is missing"),
        (csv_bytes(events_table([])) + b'"only","two"\r\n', "'' in the column 'approximate' is not a flag"),
        (csv_bytes(events_table([])) + b'"x",' * 40 + b'"y"\r\n', "not a CSV table"),
        (changed("start", "now"), "'now' in the column 'start' is not a time"),
        (changed("end", "2024-13-01"), "'2024-13-01' in the column 'end'"),
        (changed("approximate", "maybe"), "'maybe' in the column 'approximate' is not a flag"),
        (changed("char_start", "three"), "'three' in the column 'char_start' is not a count"),
        (changed("when_text", "July 27"), "'July 27' in the column 'when_text' is not in quotation marks"),
    ],
)
def test_what_is_no_events_table_is_refused(tmp_path: Path, data: bytes, message: str) -> None:
    with pytest.raises(FormatError, match=message) as refused:
        timeline.read_events(written(tmp_path, data))
    assert "events.csv" in str(refused.value)
    assert refused.value.hint


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.csv", tmp_path, written(tmp_path, b"\xff\xfe\x00")):
        with pytest.raises(UnreadableError, match=path.name):
            timeline.read_events(path)
