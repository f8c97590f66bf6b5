"""A corpus: shards become Parquet; a rerun does what is missing or changed; a broken shard or document stops nothing."""

import errno
import gzip
import json
import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from command import run

import timeline
from timeline.cli import cli
from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.locks import locked
from timeline.corpora.schema import documents_schema, events_schema, failures_schema
from timeline.corpora.settings import Settings
from timeline.corpora.shard_queue import ShardQueue
from timeline.corpora.shards import digest_of
from timeline.corpora.work import Task, process_shard
from timeline.datelines import find_dateline
from timeline.document_rows import EVENT_EXTRAS, Options
from timeline.errors import OutputError, UseError

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
TEXTS = ["The bridge at Orlik was opened on 3 May 1998.", "The old mill burned on 4 May 1998.", "Rain fell."]


def shard(path: Path, *texts: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps({"id": f"{path.stem}-{number}", "text": text}) + "\n" for number, text in enumerate(texts)]
    path.write_text("".join(lines), encoding="utf-8")
    return path


def rows_in(folder: Path) -> list[dict[str, Any]]:
    return [row for path in sorted(folder.glob("*.parquet")) for row in pq.read_table(path).to_pylist()]


def contents(out: Path) -> dict[str, bytes]:
    files = [path for name in ("events", "documents", "manifest") for path in (out / name).iterdir()]
    return {str(path.relative_to(out)): path.read_bytes() for path in files}


def messages(corpus: timeline.Corpus) -> list[str]:
    return [row["message"] for row in corpus.failures]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def two(tmp_path: Path) -> list[Path]:
    return [
        shard(tmp_path / "in" / "may.jsonl", *TEXTS),
        shard(tmp_path / "in" / "june.jsonl", "It snowed on 1 June 1998."),
    ]


def test_each_shard_becomes_a_file_of_events_and_one_of_documents(two: list[Path], out: Path) -> None:
    corpus = timeline.corpus(two, out)
    assert (corpus.shards, corpus.documents, corpus.events, corpus.failures) == (2, 4, 3, ())
    assert [row["what"] for row in rows_in(out / "events")][:2] == ["It snowed", "The bridge at Orlik was opened"]
    assert len(rows_in(out / "documents")) == 4
    for folder, schema in (("events", events_schema()), ("documents", documents_schema())):
        assert all(pq.read_schema(path).equals(schema) for path in (out / folder).iterdir())
    assert pq.read_schema(out / "failures.parquet").equals(failures_schema())


def test_the_rows_are_those_of_the_function_for_one_document(two: list[Path], out: Path) -> None:
    timeline.corpus(two, out)
    (row,) = (row for row in rows_in(out / "events") if row["document_id"] == "may-1")
    (same,) = timeline.rows({"id": "may-1", "text": TEXTS[1]}).events
    for name in ("event_id", "what", "edtf", "reason", "sentence", "char_start", *EVENT_EXTRAS):
        assert row[name] == same[name]


def test_years_that_engines_cannot_hold_are_whole_numbers_beside_a_missing_timestamp(tmp_path: Path, out: Path) -> None:
    timeline.corpus(shard(tmp_path / "rome.jsonl", "Caesar was killed in 44 BC."), out)
    (row,) = rows_in(out / "events")
    assert (row["start"], row["end"], row["edtf"]) == (None, None, "-0043")
    assert (row["first_second"], row["last_second"]) == (-63_524_131_200, -63_492_595_200)


def test_a_rerun_does_nothing_and_changes_no_file(two: list[Path], out: Path) -> None:
    timeline.corpus(two, out)
    before = contents(out)
    again = timeline.corpus(two, out)
    assert (again.unchanged, again.documents, again.events) == (2, 4, 3)
    assert contents(out) == before


def test_only_a_changed_shard_is_done_again(two: list[Path], out: Path) -> None:
    timeline.corpus(two, out)
    shard(two[0], "The harbour was closed on 7 May 1998.")
    again = timeline.corpus(two, out)
    assert again.unchanged == 1
    assert {row["what"] for row in rows_in(out / "events")} == {"It snowed", "The harbour was closed"}


def test_a_shard_that_is_only_touched_is_not_done_again(two: list[Path], out: Path) -> None:
    timeline.corpus(two, out)
    os.utime(two[0], (1, 1))
    assert timeline.corpus(two, out).unchanged == 2


@pytest.mark.parametrize("option", [{"undated": "publication"}, {"published": "1998-07-01"}, {"genre": "narrative"}])
def test_other_options_do_all_again(option: dict[str, str], two: list[Path], out: Path) -> None:
    timeline.corpus(two, out)
    assert timeline.corpus(two, out, **option).unchanged == 0  # type: ignore[arg-type]


def test_another_version_of_the_program_does_all_again(
    two: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    timeline.corpus(two, out)
    monkeypatch.setattr("timeline.corpora.settings.program", lambda: "9.9")
    assert timeline.corpus(two, out).unchanged == 0


@pytest.mark.parametrize("entry", [b"", b"{}", b"[1]", b'{"shard": "x", "of_another_version": true}'])
def test_an_entry_of_another_form_counts_as_none(entry: bytes, two: list[Path], out: Path) -> None:
    timeline.corpus(two, out)
    before = contents(out)
    next((out / "manifest").glob("may*")).write_bytes(entry)
    assert timeline.corpus(two, out).unchanged == 1
    assert contents(out) == before


def test_processes_write_the_same_bytes_as_one(two: list[Path], out: Path, tmp_path: Path) -> None:
    timeline.corpus(two, out)
    timeline.corpus(two, tmp_path / "other", jobs=2)
    assert contents(out) == contents(tmp_path / "other")


@pytest.mark.parametrize("pack", [".gz", ".zst", ".parquet", ".csv"])
def test_shards_are_packed_or_tables(pack: str, tmp_path: Path, out: Path) -> None:
    records = [{"id": str(number), "text": text} for number, text in enumerate(TEXTS)]
    lines = "".join(json.dumps(record) + "\n" for record in records).encode()
    path = tmp_path / (f"news{pack}" if pack in (".parquet", ".csv") else f"news.jsonl{pack}")
    if pack == ".gz":
        path.write_bytes(gzip.compress(lines))
    elif pack == ".zst":
        with pa.CompressedOutputStream(str(path), "zstd") as stream:
            stream.write(lines)
    elif pack == ".parquet":
        pq.write_table(pa.Table.from_pylist(records), path)
    else:
        path.write_text("id,text\n" + "".join(f'{record["id"]},"{record["text"]}"\n' for record in records))
    assert timeline.corpus(path, out).events == 2


def test_a_folder_gives_its_tables_and_its_single_articles_in_shards(tmp_path: Path, out: Path) -> None:
    for number in range(3):
        (tmp_path / "in" / str(number)).mkdir(parents=True)
        (tmp_path / "in" / str(number) / "a.txt").write_text(f"The mill burned on {number + 1} May 1998.")
    shard(tmp_path / "in" / "may.jsonl", *TEXTS)
    corpus = timeline.corpus(tmp_path / "in", out)
    assert (corpus.shards, corpus.documents, corpus.events) == (2, 6, 5)
    assert sorted(row["document_id"] for row in rows_in(out / "documents"))[:3] == ["a", "a-2", "a-3"]


class TestBadInput:
    """Whatever is wrong with a shard or a document is named, and the rest is done."""

    def test_a_shard_that_is_missing(self, two: list[Path], out: Path) -> None:
        corpus = timeline.corpus([*two, "nowhere.jsonl"], out)
        assert messages(corpus) == ["nowhere.jsonl cannot be read: No such file or directory (check the path)"]
        assert corpus.events == 3

    def test_no_shard_that_can_be_read(self, out: Path) -> None:
        corpus = timeline.corpus("nowhere.jsonl", out)
        assert (corpus.shards, corpus.events, corpus.stories, len(corpus.failures)) == (1, 0, 0, 1)
        assert timeline.query(out).events.empty

    def test_a_shard_that_is_cut(self, two: list[Path], tmp_path: Path, out: Path) -> None:
        lines = "".join(
            json.dumps({"text": f"It rained on {1 + n % 28} May {1900 + n % 99}."}) + "\n" for n in range(4000)
        )
        cut = tmp_path / "cut.jsonl.gz"
        cut.write_bytes(gzip.compress(lines.encode())[:-2000])
        corpus = timeline.corpus([cut, *two], out)
        assert [row["shard"] for row in corpus.failures] == [str(cut)] * len(corpus.failures)
        assert "is a broken gzip archive" in messages(corpus)[-1]
        assert corpus.events > 1000

    def test_a_shard_of_another_schema(self, two: list[Path], tmp_path: Path, out: Path) -> None:
        other = tmp_path / "prices.csv"
        other.write_text("day,price\n1998-05-03,7\n")
        corpus = timeline.corpus([other, *two], out)
        (message,) = messages(corpus)
        assert "prices.csv has no column for the text" in message
        assert corpus.events == 3

    @pytest.mark.parametrize("name", ["empty.jsonl", "empty.csv", "empty.parquet", "empty.txt"])
    def test_a_shard_that_is_empty(self, name: str, two: list[Path], tmp_path: Path, out: Path) -> None:
        (tmp_path / name).write_bytes(b"")
        corpus = timeline.corpus([tmp_path / name, *two], out)
        assert len(corpus.failures) == 1
        assert name in messages(corpus)[0]
        assert corpus.events == 3

    def test_a_shard_that_is_given_twice(self, two: list[Path], tmp_path: Path, out: Path) -> None:
        (tmp_path / "link.jsonl").symlink_to(two[0])
        corpus = timeline.corpus([*two, two[0], tmp_path / "link.jsonl"], out)
        assert sorted(message.rpartition("/")[2] for message in messages(corpus)) == [
            "link.jsonl is given twice (it is done once)",
            "may.jsonl is given twice (it is done once)",
        ]
        assert corpus.events == 3

    def test_two_shards_with_the_same_content(self, two: list[Path], tmp_path: Path, out: Path) -> None:
        shutil.copy(two[0], tmp_path / "copy.jsonl")
        corpus = timeline.corpus([*two, tmp_path / "copy.jsonl"], out)
        assert messages(corpus) == [f"{tmp_path / 'copy.jsonl'} has the same content as {two[0]} (it is done once)"]
        assert len(list((out / "events").iterdir())) == 2

    def test_a_shard_that_changes_while_it_is_read(
        self, two: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def rows(*args: Any) -> timeline.Rows:
            with two[0].open("a") as stream:
                stream.write("\n")
            return timeline.rows(*args)

        monkeypatch.setattr("timeline.corpora.work.rows", rows)
        corpus = timeline.corpus(two, out)
        assert messages(corpus) == [f"{two[0]} changed while it was read (run again when it is complete)"]
        assert [path.name[:4] for path in (out / "events").iterdir()] == ["june"]
        monkeypatch.undo()
        assert timeline.corpus(two, out).events == 3

    def test_a_disk_without_space(self, two: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def write_table(*_: Any, **__: Any) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr("pyarrow.parquet.ParquetWriter.write_table", write_table)
        folder = CorpusFolder(out)
        task = Task(next(iter(shards(two[:1]))), "digest")
        result = process_shard(task, Settings(), folder)
        (failure,) = result.failures
        assert failure["stage"] == "writing"
        assert "could not be written: No space left on device" in failure["message"]
        assert not folder.entry(task.shard.name).exists()
        assert list(out.rglob("*.part")) == []

    def test_a_disk_without_space_for_anything(
        self, two: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: Any, **__: Any) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr("pyarrow.parquet.ParquetWriter.write_table", full)
        monkeypatch.setattr("timeline.exports.atomic._write_beside", full)
        monkeypatch.setattr("timeline.corpora.locks.os.write", full)
        corpus = timeline.corpus(two, out)
        assert [row["stage"] for row in corpus.failures] == ["writing", "writing", "merging", "writing"]
        assert all("could not be written: No space left on device" in message for message in messages(corpus))
        assert (corpus.shards, corpus.stories) == (2, None)
        monkeypatch.undo()
        assert timeline.corpus(two, out).stories == 3

    def test_a_folder_that_cannot_be_made(self, two: list[Path], tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(OutputError, match="file could not be written: File exists"):
            timeline.corpus(two, tmp_path / "file")

    def test_a_document_that_takes_too_long(self, two: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def forever(*_: Any) -> None:
            while True:
                pass

        monkeypatch.setattr("timeline.pipeline.resolve_mentions", forever)
        corpus = timeline.corpus(two[1], out, seconds=0.05)
        (failure,) = corpus.failures
        assert (failure["document_id"], failure["stage"]) == ("june-0", "resolving")
        assert "it took more than 0.05 seconds" in failure["message"]
        assert rows_in(out)[0] == {name: failure[name] for name in failures_schema().names}

    def test_a_document_that_needs_more_memory_than_there_is(
        self, two: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def greedy(document: timeline.Document) -> Any:
            return bytearray(1 << 60) if document.id == "may-0" else find_dateline(document)

        monkeypatch.setattr("timeline.pipeline.find_dateline", greedy)
        corpus = timeline.corpus(two, out)
        (failure,) = corpus.failures
        assert failure["document_id"] == "may-0"
        assert failure["message"].endswith("MemoryError: memory ran out")
        assert corpus.documents == 3

    def test_memory_that_runs_out_while_merging(
        self, two: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def greedy(*_: Any) -> None:
            bytearray(1 << 60)

        with monkeypatch.context() as patched:
            patched.setattr("timeline.corpora.day_merging.grouped", greedy)
            corpus = timeline.corpus(two, out)
        (failure,) = corpus.failures
        assert (failure["shard"], failure["stage"]) == (str(out), "merging")
        assert "1998-05-03 on cannot be merged: memory ran out (use fewer jobs)" in failure["message"]
        assert timeline.corpus(two, out).stories == 3

    def test_records_that_are_no_documents(self, tmp_path: Path, out: Path) -> None:
        path = tmp_path / "odd.jsonl"
        path.write_text('{"id": "a"}\nno json\n{"text": "It rained on 3 May 1998."}\n')
        corpus = timeline.corpus(path, out)
        assert len(corpus.failures) == 2
        assert corpus.events == 1
        assert timeline.corpus(path, out).failures == corpus.failures

    def test_the_command_names_them_and_exits_with_1(self, two: list[Path], out: Path) -> None:
        done = run("corpus", *map(str, two), "nowhere.jsonl", "-o", str(out))
        assert done.returncode == 1
        assert b"failed: nowhere.jsonl cannot be read" in done.stderr
        assert b"3 of 3 shards, 4 documents, 3 events, 1 failure, " in done.stderr
        assert done.stdout.decode().startswith(
            "Corpus: 3 shards (0 unchanged), 4 documents, 3 events, 3 merged, 1 failure"
        )

    def test_the_command_names_the_folder_whose_name_is_a_word_of_the_message(
        self, two: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def greedy(*_: Any) -> None:
            bytearray(1 << 60)

        monkeypatch.setattr("timeline.corpora.day_merging.grouped", greedy)
        monkeypatch.chdir(tmp_path)
        done = CliRunner().invoke(cli, ["corpus", *map(str, two), "-o", "out"])
        assert done.exit_code == 1
        assert "failed: out: the events from 1998-05-03 on cannot be merged: memory ran out" in done.stderr

    @pytest.mark.parametrize("wrong", [{"engine": "abacus"}, {"scheduler": "tcp://x:1"}, {"jobs": -1}, {"lang": "??"}])
    def test_wrong_use(self, wrong: dict[str, Any], two: list[Path], out: Path) -> None:
        with pytest.raises(UseError):
            timeline.corpus(two, out, **wrong)
        assert not out.exists()


def shards(paths: list[Path]) -> list[Any]:
    from timeline.corpora.shards import shards_named

    return list(shards_named(map(str, paths)))


def test_a_shard_that_another_process_holds_is_left_to_it(two: list[Path], out: Path) -> None:
    (held,) = shards(two[:1])
    with locked(CorpusFolder(out).lock(held.name)) as lock:
        assert lock is not None
        corpus = timeline.corpus(two, out)
    assert (corpus.elsewhere, corpus.events, corpus.failures) == (1, 1, ())
    assert timeline.corpus(two, out).events == 3


def test_the_last_of_several_processes_merges(two: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (held,) = shards(two[:1])
    look_again = ShardQueue.look_again
    with ExitStack() as elsewhere:

        def ended_elsewhere(queue: ShardQueue) -> None:
            elsewhere.close()
            process_shard(Task(held, digest_of(held.paths)), Settings(Options(seconds=60.0)), CorpusFolder(out))
            look_again(queue)

        monkeypatch.setattr(ShardQueue, "look_again", ended_elsewhere)
        elsewhere.enter_context(locked(CorpusFolder(out).lock(held.name)))
        corpus = timeline.corpus(two, out)
    assert (corpus.unchanged, corpus.elsewhere, corpus.stories) == (1, 0, 3)


def test_processes_that_share_a_folder_do_each_shard_once(tmp_path: Path) -> None:
    sources = [
        shard(tmp_path / f"{n}.jsonl", *(f"The mill of {n} burned on {day} May 1998." for day in range(1, 29)))
        for n in range(8)
    ]
    command = [sys.executable, "-m", "timeline", "corpus", *map(str, sources), "-o", str(tmp_path / "shared")]
    both = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT) for _ in range(2)
    ]
    ended = [process.communicate()[0].decode() for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert any("224 merged" in text for text in ended)
    timeline.corpus(sources, tmp_path / "whole")
    assert contents(tmp_path / "shared") == contents(tmp_path / "whole")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not remove open files")
def test_a_lock_file_that_was_removed_meanwhile_is_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    flock, path = fcntl.flock, tmp_path / "a.lock"

    def flock_after_removal(handle: int, operation: int) -> None:
        path.unlink()
        flock(handle, operation)

    monkeypatch.setattr(fcntl, "flock", flock_after_removal)
    with locked(path) as lock:
        assert lock is None


def test_what_a_killed_run_left_half_written_is_swept_and_what_another_writes_is_not(
    two: list[Path], out: Path
) -> None:
    (may, june) = shards(two)
    (out / "events").mkdir(parents=True)
    for each in (may, june):
        (out / "events" / f".{each.name}.parquet.0123456789ab.part").write_bytes(b"PAR1")
    with locked(CorpusFolder(out).lock(june.name)):
        timeline.corpus(two[:1], out)
    assert [path.name for path in out.rglob(".*.part")] == [f".{june.name}.parquet.0123456789ab.part"]
    timeline.corpus(two, out)
    assert list(out.rglob(".*.part")) == []


def test_progress_is_written_for_others(two: list[Path], out: Path) -> None:
    timeline.corpus(two, out)
    state = json.loads((out / "progress.json").read_bytes())
    assert {name: state[name] for name in ("shards", "shards_done", "documents", "events", "failures")} == {
        "shards": 2,
        "shards_done": 2,
        "documents": 4,
        "events": 3,
        "failures": 0,
    }


KILLER = """
import os, signal, sys
import timeline.pipeline
whole = timeline.pipeline.find_dateline

def find_dateline(document):
    if "deadly" in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(document)

timeline.pipeline.find_dateline = find_dateline
if __name__ == "__main__":
    print(timeline.corpus(sys.argv[1:-1], sys.argv[-1], jobs=2))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals of this kind")
def test_a_document_that_gets_its_worker_killed_is_named_and_the_rest_of_its_shard_is_done(
    two: list[Path], tmp_path: Path, out: Path
) -> None:
    bad = shard(tmp_path / "bad.jsonl", TEXTS[0], "A deadly text.", TEXTS[1], "Another deadly text.", TEXTS[1])
    script = tmp_path / "script.py"
    script.write_text(KILLER)
    command = [sys.executable, str(script), str(bad), *map(str, two), str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=ENVIRONMENT)
    assert done.stdout == "Corpus: 3 shards (0 unchanged), 7 documents, 6 events, 3 merged, 2 failures\n"
    failures = rows_in(out)
    assert [(row["document_id"], row["stage"]) for row in failures] == [("bad-1", "process"), ("bad-3", "process")]
    assert "was killed (SIGKILL), as the system does when memory runs out" in failures[0]["message"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals of this kind")
@pytest.mark.parametrize("after", [0.7, 1.5])
def test_a_killed_run_is_completed_by_a_rerun_to_the_same_bytes(after: float, tmp_path: Path) -> None:
    sources = [
        shard(tmp_path / f"{n}.jsonl", *(f"The mill of {n} burned on {day} May 1998." for day in range(1, 29)))
        for n in range(8)
    ]
    command = [
        sys.executable,
        "-m",
        "timeline",
        "corpus",
        *map(str, sources),
        "-o",
        str(tmp_path / "killed"),
        "--jobs",
        "2",
    ]
    with subprocess.Popen(command, start_new_session=True, env=ENVIRONMENT, stderr=subprocess.DEVNULL) as process:
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
    timeline.corpus(sources, tmp_path / "whole")
    timeline.corpus(sources, tmp_path / "killed")
    assert contents(tmp_path / "killed") == contents(tmp_path / "whole")
    assert list((tmp_path / "killed").rglob(".*.part")) == []


def test_a_scheduler_that_is_not_there(two: list[Path], out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("timeline.corpora.engines._PATIENCE", 0.2)
    with pytest.raises(UseError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:9"):
        timeline.corpus(two, out, engine="dask", scheduler="tcp://127.0.0.1:9")


@pytest.mark.filterwarnings("ignore")  # of Dask's own libraries
def test_dask_writes_the_same_bytes(two: list[Path], out: Path, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    timeline.corpus(two, out)
    timeline.corpus(two, tmp_path / "dask", engine="dask", jobs=1)
    assert contents(out) == contents(tmp_path / "dask")
