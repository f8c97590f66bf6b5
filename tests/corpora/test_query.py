"""A timeline from a corpus: what was asked for, as `build` would show it."""

import datetime as dt
import shutil
from pathlib import Path
from typing import Any

import pytest
from bench.make_articles import write_shards
from command import run
from pyarrow.parquet import read_table, write_table

import timeline
from timeline.corpora.events import event_of
from timeline.errors import UnreadableError, UseError
from timeline.merging.merged_event import alone
from timeline.table.rows import event_row

NEWS = [
    ("one", "1998-05-04", "Ana Silva opened the bridge at Orlik on 3 May 1998. The mill of Leeds burned in 44 BC."),
    (
        "two",
        "1998-05-05",
        "Ana Silva opened the bridge at Orlik on 3 May 1998, officers said. Rain fell on 7 May 1998.",
    ),
    ("three", "1998-06-02", "Police arrested Ana Silva on 1 June 1998. Marco Silvano resigned on 2 June 1998."),
]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    for name, published, text in NEWS:
        (folder / f"{name}.jsonl").write_text(f'{{"id": "{name}", "published": "{published}", "text": "{text}"}}\n')
    timeline.corpus(folder, folder / "out")
    return folder / "out"


@pytest.mark.parametrize(
    ("wanted", "days"),
    [
        ({}, ["-0043", "1998-05-03", "1998-05-07", "1998-06-01", "1998-06-02"]),
        ({"start": "1998-05-03"}, ["1998-05-03", "1998-05-07", "1998-06-01", "1998-06-02"]),
        ({"start": "1998-05-04", "end": "1998-06-01"}, ["1998-05-07", "1998-06-01"]),
        ({"end": dt.date(1998, 5, 3)}, ["-0043", "1998-05-03"]),
        ({"who": "Ana Silva"}, ["1998-05-03", "1998-06-01"]),
        ({"who": "silva", "start": "1998-05-20"}, ["1998-06-01"]),
        ({"who": "Silvan"}, []),
        ({"who": "(.*)"}, []),
    ],
)
def test_only_what_was_asked_for(wanted: dict[str, Any], days: list[str], corpus: Path) -> None:
    assert list(timeline.query(corpus, **wanted).events["edtf"]) == days


def test_the_table_is_that_of_a_build_of_the_same_articles(corpus: Path) -> None:
    built, found = timeline.build(corpus.parent / "*.jsonl").events, timeline.query(corpus).events
    assert len(found) == len(built)
    different = [name for name in built.columns if not found[name].equals(built[name])]
    assert different == []


def test_key_takes_the_most_important_events_of_the_query(corpus: Path) -> None:
    everything, key = timeline.query(corpus), timeline.query(corpus, key=2)
    assert list(key.events["event_id"]) == list(everything.key(2)["event_id"])
    assert key.events["importance"].notna().all()


def test_sources_and_mentions_are_those_of_all_articles(corpus: Path) -> None:
    found = timeline.query(corpus, end="1998-05-04", start="1998-05-01")
    assert found.events["sources"].tolist() == ["one; two"]
    assert found.mentions["document_id"].tolist() == ["one", "two"]
    assert [tagged.document.id for tagged in found.tagged] == ["one", "two"]


def test_a_row_of_a_corpus_is_the_event_that_it_was_made_of() -> None:
    text = "LEEDS, May 4 (Example) - Ana Silva left the bridge on Tuesday at 9 a.m. It had been open since 1950."
    record = {"id": "a", "text": text, "published": "2021-05-05", "title": "A bridge"}
    rows = timeline.rows(record).events
    assert len(rows) >= 2
    for row in rows:
        made = event_row(alone(event_of(row, text)), {})
        assert {name: value or None for name, value in made.items()} == {name: row[name] or None for name in made}


def test_the_command_writes_the_table_and_the_page(corpus: Path, tmp_path: Path) -> None:
    options = ["--from", "1998-05-01", "--to", "1998-05-31", "--who", "silva", "--key", "1"]
    done = run("query", str(corpus), *options, "-o", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"events.csv", "events.schema.json", "timeline.html"}
    assert "<title>silva from 1998-05-01 to 1998-05-31" in (tmp_path / "out" / "timeline.html").read_text(
        encoding="utf-8"
    )
    assert len(timeline.read_events(tmp_path / "out" / "events.csv")) == 1


def test_many_articles_give_the_same_as_a_build(tmp_path: Path) -> None:
    shards = write_shards(tmp_path / "in", articles=60, shards=3)
    timeline.corpus(shards, tmp_path / "out")
    built = timeline.build(shards).events
    dated = built[built["edtf"].notna()].reset_index(drop=True)
    found = timeline.query(tmp_path / "out").events
    names = ["event_id", "what", "edtf", "reason", "sources", "corroboration", "first_reported", "contested", "counts"]
    assert found[names].equals(dated[names])


@pytest.mark.parametrize("wanted", [{"start": "May"}, {"end": "1998-13-01"}, {"key": 0}])
def test_wrong_use(wanted: dict[str, Any], corpus: Path) -> None:
    with pytest.raises(UseError):
        timeline.query(corpus, **wanted)


def test_a_corpus_of_another_version_is_named(corpus: Path, tmp_path: Path) -> None:
    shutil.copytree(corpus, tmp_path / "old")
    for path in (tmp_path / "old" / "stories").iterdir():
        write_table(read_table(path).drop_columns("timezone"), path)
    with pytest.raises(UnreadableError, match="old is of another version of the program"):
        timeline.query(tmp_path / "old")


def test_a_folder_that_is_no_corpus_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="has no merged events"):
        timeline.query(tmp_path)
