"""Several processes give what one gives: the same values in the same order, the same failures, and nothing hangs."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from command import run
from parallel.deeds import FATAL, dies_once, shout, sleeps

import timeline
from timeline.errors import DocumentError, InputError, UnreadableError, UseError
from timeline.model import Document
from timeline.parallel.jobs import each_in_jobs
from timeline.parallel.ordered import batches

ROOT = Path(__file__).resolve().parents[2]
STORY = ROOT / "data" / "story"


def documents(*texts: str) -> list[Document]:
    return [Document(str(number), text) for number, text in enumerate(texts)]


def shouted(texts: list[str], jobs: int) -> tuple[list[str], list[str]]:
    failures: list[InputError] = []
    found = list(each_in_jobs(documents(*texts), shout, failures.append, jobs))
    return found, [str(failure) for failure in failures]


def test_values_and_failures_are_those_of_one_process_in_the_same_order() -> None:
    texts = [f"rain {number}" for number in range(70)]
    texts[3] = texts[40] = "breaks"
    assert shouted(texts, jobs=2) == shouted(texts, jobs=1)


def test_a_failure_keeps_its_stage_its_cause_and_the_traceback_of_its_process() -> None:
    failures: list[Any] = []
    assert list(each_in_jobs(documents("breaks", "rain"), shout, failures.append, 2)) == ["RAIN"]
    (failure,) = failures
    assert (failure.document_id, failure.stage) == ("0", "shouting")
    assert isinstance(failure.__cause__, IndexError)
    assert ", in shout\n" in str(failure.__cause__.__cause__)


def test_an_error_that_cannot_be_pickled_is_named() -> None:
    failures: list[InputError] = []
    assert list(each_in_jobs(documents("is stubborn", "rain"), shout, failures.append, 2)) == ["RAIN"]
    assert "Stubborn: this and that" in failures[0].message


def test_without_on_error_the_first_failure_is_raised_after_what_comes_before_it() -> None:
    stream = each_in_jobs(documents("rain", "breaks", "snow"), shout, None, 2)
    assert next(stream) == "RAIN"
    with pytest.raises(DocumentError, match="1: shouting: IndexError: no such word"):
        next(stream)


def test_a_mistake_in_the_work_stops_all_as_in_one_process() -> None:
    stream = each_in_jobs(documents("rain", "stops all"), shout, lambda _: None, 2)
    assert next(stream) == "RAIN"
    with pytest.raises(KeyError, match="a mistake in the work"):
        next(stream)


def test_an_error_of_the_reader_is_raised_after_the_documents_before_it() -> None:
    def reading() -> Iterator[Document]:
        yield from documents("rain", "snow")
        raise UnreadableError("the rest is missing")

    stream = each_in_jobs(reading(), shout, None, 2)
    assert [next(stream), next(stream)] == ["RAIN", "SNOW"]
    with pytest.raises(UnreadableError):
        next(stream)


def test_a_document_that_kills_its_process_is_named_and_the_others_are_done() -> None:
    texts = [f"rain {number}" for number in range(40)]
    texts[20] = FATAL
    found, failures = shouted(texts, jobs=2)
    assert found == [text.upper() for text in texts if text != FATAL]
    (failure,) = failures
    assert failure.startswith("20: process: ChildProcessError: its process was killed (SIGKILL)")


def test_a_document_whose_process_was_killed_by_chance_is_done_after_all(tmp_path: Path) -> None:
    mark = str(tmp_path / "died")
    waiting = [Document(name, mark) for name in ("first", "unlucky", "last")]
    failures: list[InputError] = []
    assert list(each_in_jobs(waiting, dies_once, failures.append, 2)) == ["first", "unlucky", "last"]
    assert failures == []


def test_only_a_bounded_number_of_documents_is_read_ahead() -> None:
    taken = []

    def reading() -> Iterator[Document]:
        for number in range(100_000):
            taken.append(number)
            yield Document(str(number), "rain")

    stream = each_in_jobs(reading(), shout, None, 2)
    for _ in range(100):
        next(stream)
    stream.close()
    assert len(taken) < 400


def test_a_closed_stream_ends_its_processes_at_once() -> None:
    others = set(psutil.Process().children())
    stream = each_in_jobs(documents(*["rain"] * 100), sleeps, None, 2)
    next(stream)
    workers = [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]
    assert len(set(workers) - others) == 2
    started = time.monotonic()
    stream.close()
    assert time.monotonic() - started < 60
    assert not (set(workers) - others).intersection(psutil.Process().children())


def test_no_document_at_all() -> None:
    assert list(each_in_jobs([], shout, None, 2)) == []


@pytest.mark.parametrize("verb", [timeline.tag, timeline.dateline, timeline.events, timeline.build])
def test_a_negative_number_is_wrong_use(verb: Callable[..., Any]) -> None:
    with pytest.raises(UseError, match="the number of jobs is -1"):
        verb(documents("It rained."), jobs=-1)


def test_batches_are_bounded_in_documents_and_in_characters() -> None:
    lengths = [len(batch) for batch in batches(Document(str(n), "x" * 30_000) for n in range(7))]
    assert lengths == [3, 3, 1]


@pytest.mark.parametrize("verb", ["tag", "dateline", "events"])
def test_commands_print_the_same_bytes(verb: str) -> None:
    one, two = (run(verb, str(STORY), "missing.txt", "--jobs", jobs) for jobs in ("1", "2"))
    assert one.returncode == 1
    assert (two.returncode, two.stdout, two.stderr) == (one.returncode, one.stdout, one.stderr)


def test_build_writes_the_same_files(tmp_path: Path) -> None:
    for jobs in ("1", "0"):
        assert (
            run("build", str(STORY), "-o", str(tmp_path / jobs), "--jobs", jobs, "--formats", "csv,jsonl").returncode
            == 0
        )
    for path in (tmp_path / "1").iterdir():
        assert path.read_bytes() == (tmp_path / "0" / path.name).read_bytes()


def test_a_script_without_its_guard_is_told_so_and_does_not_start_itself_for_ever(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import timeline\nprint(timeline.build(timeline.Document('a', 'Rain.'), jobs=2))\n", encoding="utf-8"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, env=_environment())
    assert done.returncode == 1
    assert "UseError: a worker process did not start (in a script of your own" in done.stderr


def test_a_script_with_its_guard_works(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    body = "timeline.build(timeline.Document('a', 'It rained on 3 May 1998.'), jobs=2)"
    script.write_text(f"import timeline\nif __name__ == '__main__':\n    print({body})\n", encoding="utf-8")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True, env=_environment())
    assert done.stdout == "Timeline: 1 event from 1 document, 1 dated\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals of this kind")
def test_an_interrupt_ends_all_processes_and_leaves_whole_lines(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    with many.open("w", encoding="utf-8") as stream:
        for number in range(20_000):
            stream.write(f'{{"id": "{number}", "text": "It rained on 3 May 1998, and on Friday."}}\n')
    command = [sys.executable, "-m", "timeline", "tag", str(many), "--jobs", "2"]
    with subprocess.Popen(
        command, stdout=-1, stderr=-1, bufsize=0, env=_environment(), start_new_session=True
    ) as process:
        assert process.stdout is not None
        first = process.stdout.read(10)
        family = psutil.Process(process.pid).children(recursive=True)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal sends it: to all of them
        out, err = process.communicate(timeout=60)
    assert process.returncode == 1
    assert b"Traceback" not in err
    lines = (first + out).splitlines(keepends=True)
    assert 0 < len(lines) < 20_000
    assert all(line.startswith(b'{"document_id"') and line.endswith(b"}\n") for line in lines)
    assert psutil.wait_procs(family, timeout=60)[1] == []


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}
