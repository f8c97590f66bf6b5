"""Merging by partitions gives what merging all at once gives, in whatever shards the documents are."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from bench.compare_merging import merged_at_once, merged_by_partitions
from bench.make_articles import write_shards
from pyarrow.parquet import read_table

import timeline
from timeline.corpora import copy_clusters, merging, voices
from timeline.corpora.partitions import partitions
from timeline.merging import groups
from timeline.reading import read


@pytest.fixture
def small_partitions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "partitions", partial(partitions, size=150))
    monkeypatch.setattr(copy_clusters, "_RUNS", 500)
    monkeypatch.setattr(voices, "_DOCUMENTS", 10)


def corpus_of(folder: Path, *articles: dict[str, str]) -> timeline.Corpus:
    """A corpus with each article in a shard of its own."""
    for number, article in enumerate(articles):
        (folder / f"{number}.jsonl").write_text(json.dumps(article) + "\n", encoding="utf-8")
    return timeline.corpus([folder / f"{number}.jsonl" for number in range(len(articles))], folder / "out")


def rows_of(folder: Path) -> list[dict[str, Any]]:
    return [row for path in sorted(folder.glob("out/stories/*.parquet")) for row in read_table(path).to_pylist()]


@pytest.mark.usefixtures("small_partitions")
def test_many_partitions_give_the_same_as_one(tmp_path: Path) -> None:
    shards = write_shards(tmp_path / "in", articles=300, shards=6)
    timeline.corpus(shards, tmp_path / "out")
    assert len(list((tmp_path / "out" / "stories").iterdir())) > 10
    whole = merged_at_once(read(map(str, shards)))
    assert merged_by_partitions(tmp_path / "out") == whole
    assert any(len(story[-1]) > 1 for story in whole)
    assert any(story[5] for story in whole), "nothing is contested, so that the trial shows nothing"


def test_a_day_with_more_events_than_a_partition_is_merged_as_all_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "partitions", partial(partitions, size=50))
    shards = write_shards(tmp_path / "in", articles=500, shards=4, stories=120)
    timeline.corpus(shards, tmp_path / "out", jobs=2)
    assert max(len(read_table(path)) for path in (tmp_path / "out" / "stories").iterdir()) > 100
    assert merged_by_partitions(tmp_path / "out") == merged_at_once(read(map(str, shards)))


@pytest.mark.usefixtures("small_partitions")
def test_neither_the_order_of_shards_nor_processes_matter(tmp_path: Path) -> None:
    shards = write_shards(tmp_path / "in", articles=100, shards=4)
    timeline.corpus(shards, tmp_path / "one")
    timeline.corpus(shards[::-1], tmp_path / "two", jobs=2)
    one, two = (sorted((tmp_path / name / "stories").iterdir()) for name in ("one", "two"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


WIRE = (
    "The ferry Ana Silva sank off Orlik on 3 May 1998 with 40 passengers aboard. It had left the harbour in the evening, "
    "although the weather service had warned of a storm, and none of those who waited at the other side had heard of it."
)


def test_a_copy_in_another_shard_is_one_voice_with_the_earliest_one(tmp_path: Path) -> None:
    articles = [
        {"id": "late", "text": f"Late edition. {WIRE}", "published": "1998-05-05"},
        {"id": "early", "text": WIRE, "published": "1998-05-04"},
    ]
    corpus_of(tmp_path, *articles)
    (row,) = (row for row in rows_of(tmp_path) if "sank" in row["what"])
    assert (row["sources"], row["corroboration"], row["document_id"]) == (["early", "late"], 1, "early")


@pytest.mark.usefixtures("small_partitions")
def test_copies_are_the_same_whatever_is_compared_in_one_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shards = write_shards(tmp_path / "in", articles=120, shards=5)
    timeline.corpus(shards, tmp_path / "parts")
    monkeypatch.undo()
    timeline.corpus(shards, tmp_path / "whole")
    parts, whole = (
        [read_table(path)["voice"].to_pylist() for path in sorted((tmp_path / name / "voices").iterdir())]
        for name in ("parts", "whole")
    )
    assert parts == whole
    assert len({voice for shard in whole for voice in shard}) < 120


def test_documents_of_one_id_in_two_shards_stay_two(tmp_path: Path) -> None:
    texts = ["The ferry Ana Silva sank off Orlik on 3 May 1998.", "The mill of Leeds burned on 4 May 1998."]
    corpus_of(tmp_path, *({"id": "same", "text": text} for text in texts))
    assert sorted((row["document_id"], row["event_id"]) for row in rows_of(tmp_path)) == [
        ("same", "same#1"),
        ("same-2", "same-2#1"),
    ]


def test_different_days_for_one_event_are_joined_across_partitions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "partitions", partial(partitions, size=1))
    articles = [
        {"id": "one", "text": "The ferry Ana Silva sank off Orlik on 3 May 1998 with 40 passengers aboard."},
        {
            "id": "two",
            "text": "The ferry Ana Silva sank near Orlik on 5 May 1998, with 40 passengers aboard, officers said.",
        },
    ]
    corpus_of(tmp_path, *articles)
    (row,) = rows_of(tmp_path)
    assert row["contested"] == "1998-05-03 (one) / 1998-05-05 (two)"


def test_a_contested_event_has_the_counts_of_its_reports(tmp_path: Path) -> None:
    articles = [
        {"id": "one", "text": "The ferry Ana Silva sank off Orlik on 3 May 1998 with 40 passengers aboard."},
        {"id": "two", "text": "The ferry Ana Silva sank off Orlik on 3 May 1998 with 43 passengers aboard."},
        {
            "id": "six",
            "text": "The ferry Ana Silva sank off Orlik on 5 May 1998 with passengers aboard, officers said.",
        },
    ]
    corpus_of(tmp_path, *articles)
    built = timeline.build([tmp_path / f"{number}.jsonl" for number in range(3)]).events
    rows = rows_of(tmp_path)
    assert [row["counts"] for row in rows] == built["counts"].tolist()
    assert rows[0]["counts"] == "40 passengers (one) / 43 passengers (two)"
    assert rows[0]["contested"]


def test_nothing_is_merged_again_unless_a_shard_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article = {"id": "one", "text": "The mill of Leeds burned on 4 May 1998."}
    corpus_of(tmp_path, article)
    with monkeypatch.context() as patched:
        patched.setattr(merging, "write_voices", _never)
        assert corpus_of(tmp_path, article).stories == 1
    assert corpus_of(tmp_path, {**article, "text": "The mill of Leeds burned on 4 July 1998."}).stories == 1
    assert [path.name for path in sorted((tmp_path / "out" / "stories").iterdir())] == [
        "1998-07-04.parquet",
        "contested.parquet",
    ]
    assert not (tmp_path / "out" / "merging").exists()


def test_a_document_that_meets_its_time_limit_when_its_shard_is_done_again_is_merged_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = {"id": "one", "text": "The mill of Leeds burned on 4 May 1998."}
    assert corpus_of(tmp_path, article).stories == 1
    for path in (tmp_path / "out" / "manifest").iterdir():
        path.unlink()
    monkeypatch.setattr("timeline.pipeline.find_dateline", _too_slow)
    assert corpus_of(tmp_path, article).stories == 0


def _too_slow(*_: Any) -> None:
    raise TimeoutError("it took more than 60 seconds")


def _never(*_: Any) -> Callable[..., Any]:
    raise AssertionError("merged again")


PLACES = ("Orlik", "Belov", "Karst", "Tamsel", "Vrana", "Ludek")


def test_mentions_of_crowded_days_are_counted_and_named_in_the_summary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = [
        {"id": place, "text": f"The minister Ana Silva opened a new bridge at {place} on 3 May 1998."}
        for place in PLACES
    ]
    assert corpus_of(tmp_path, *articles).capped == 0
    monkeypatch.setattr(groups, "_BLOCK", 4)
    (tmp_path / "out" / "merged.json").unlink()
    crowded = corpus_of(tmp_path, *articles)
    assert crowded.capped == 2
    assert "(2 mentions on crowded days not fully compared)" in repr(crowded)
    assert corpus_of(tmp_path, *articles) == crowded, "an unchanged corpus is reported as it was"
    assert timeline.query(tmp_path / "out", who="Silva").capped == 2
    assert timeline.query(tmp_path / "out", end="1998-05-02").capped == 0


def test_partitions_of_crowded_days_are_merged_as_all_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "_BLOCK", 3)
    monkeypatch.setattr(merging, "partitions", partial(partitions, size=150))
    shards = write_shards(tmp_path / "in", articles=300, shards=6)
    assert timeline.corpus(shards, tmp_path / "out").capped > 0
    assert merged_by_partitions(tmp_path / "out") == merged_at_once(read(map(str, shards)))
