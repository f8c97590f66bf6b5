"""The work on one document as a function of plain values: same rows as the table, failures as values, a time limit."""

import dataclasses
import datetime as dt
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest

import timeline
from timeline.document_rows import EVENT_EXTRAS
from timeline.errors import UseError
from timeline.table import COLUMNS
from timeline.table.rows import rows_table

MILL = timeline.Document(
    "mill",
    "LEEDS, May 4 (Example Wire) - The old mill burned on Tuesday. It had been open since 44 BC. "
    "Its owner, Ana Silva, will open a new one in June. It was rebuilt recently.",
    published=dt.date(2021, 5, 5),
)


def test_the_rows_are_those_of_the_events_table() -> None:
    rows = timeline.rows(MILL).events
    assert len(rows) >= 4
    assert rows_table(rows).equals(timeline.events(MILL))


def test_a_row_has_every_column_and_the_raw_edges_of_an_open_time() -> None:
    rows = timeline.rows(MILL).events
    assert all(row.keys() == {column.name for column in COLUMNS} | EVENT_EXTRAS.keys() for row in rows)
    (since,) = (row for row in rows if row["open_end"])
    assert since["end"] is None
    assert since["last_second"] > since["first_second"]
    assert since["first_second"] < -60_000_000_000


def test_a_record_gives_the_same_rows_as_a_document() -> None:
    record = {"id": MILL.id, "text": MILL.text, "published": "2021-05-05"}
    stated = dataclasses.replace(MILL, published_source="field 'published'")
    assert timeline.rows(record).events == timeline.rows(stated).events


def test_the_document_has_its_dateline_and_the_evidence_for_its_publication() -> None:
    row = timeline.rows(MILL).document
    assert row is not None
    found = [row[name] for name in ("document_id", "place", "country", "language", "genre", "published")]
    assert found == ["mill", "Leeds", "GB", "en", "news", "2021-05-05"]
    assert row["published_reason"]
    assert row["days"] == [dt.date(2021, 5, 4).toordinal() - dt.date(1970, 1, 1).toordinal()]


def test_everything_can_be_pickled_and_is_plain() -> None:
    found = timeline.rows(MILL, timeline.Options(genre="news", undated="publication"))
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - bytes of this test
    values = [value for row in (*found.events, found.document or {}) for value in row.values()]
    assert {type(value) for value in values} <= {str, int, float, bool, list, type(None)}


def test_options_are_those_of_events() -> None:
    undated = timeline.events(MILL, undated="publication", only=None)
    assert rows_table(timeline.rows(MILL, timeline.Options(undated="publication")).events).equals(undated)
    stated = timeline.rows(MILL, timeline.Options(only="stated")).events
    assert rows_table(stated).equals(timeline.events(MILL, only="stated"))


@pytest.mark.parametrize("options", [{"genre": "sonnet"}, {"lang": "??"}, {"undated": "today"}, {"only": "some"}])
def test_a_wrong_option_is_wrong_use_and_no_failure_of_the_document(options: dict[str, str]) -> None:
    with pytest.raises(UseError):
        timeline.rows(MILL, timeline.Options(**options))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("record", "stage", "message"),
    [
        ({"id": "a"}, "reading", "has no text"),
        ({"id": "a", "text": 7}, "reading", "not a string"),
        ({"id": "a", "text": "Rain.", "published": "never"}, "reading", "not a date"),
    ],
)
def test_a_record_that_is_no_document_is_a_failure(record: dict[str, object], stage: str, message: str) -> None:
    failure = timeline.rows(record).failure
    assert failure is not None
    assert (failure["document_id"], failure["stage"]) == ("a", stage)
    assert message in failure["message"]


def forever(*_: Any, **__: Any) -> None:
    while True:
        pass


def deeper(*args: Any, **kwargs: Any) -> Any:
    return deeper(*args, **kwargs)


@pytest.mark.parametrize(("work", "error"), [(forever, "TimeoutError"), (deeper, "RecursionError")])
def test_a_document_that_takes_too_long_or_nests_too_deep_is_a_failure(
    work: Callable[..., Any], error: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.pipeline.resolve_mentions", work)
    found = timeline.rows(MILL, timeline.Options(seconds=0.05))
    assert found.events == ()
    assert found.failure is not None
    assert found.failure["stage"] == "resolving"
    assert error in found.failure["message"]


def test_the_time_limit_holds_in_other_threads_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.pipeline.resolve_mentions", forever)
    found: list[timeline.Rows] = []
    thread = threading.Thread(target=lambda: found.append(timeline.rows(MILL, timeline.Options(seconds=0.05))))
    thread.start()
    thread.join(timeout=60)
    assert found[0].failure is not None
    assert "it took more than 0.05 seconds" in found[0].failure["message"]
