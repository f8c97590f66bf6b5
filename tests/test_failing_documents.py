"""An unexpected error in one document: it is named with its stage, and the other documents are done."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import timeline
from timeline.cli import cli
from timeline.errors import DocumentError, InputError

TEXTS = {
    "ash": "The bridge was opened on 3 May 1998.",
    "elm": "The broken mill was sold on 4 May 1998.",
    "oak": "The old school burned on 5 May 1998.",
}
DOCUMENTS = [timeline.Document(name, text) for name, text in TEXTS.items()]
LINES = "".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in TEXTS.items())

# A function of each stage: it is called with the document, with its text, or with what holds the document.
STAGES = {
    "datelines": "timeline.datelines.find._read",
    "tagging": "timeline.pipeline.mentions_by_genre",
    "resolving": "timeline.pipeline.resolve_mentions",
    "extracting": "timeline.extracting.event_rows.headline",
}
TAGGING = [stage for stage in STAGES if stage != "extracting"]


def broken(work: Callable[..., Any], error: BaseException) -> Callable[..., Any]:
    """The same work, except that it raises where an argument mentions the broken mill."""

    def breaking(*args: Any, **kwargs: Any) -> Any:
        if any("broken mill" in str(arg) for arg in args):
            raise error
        return work(*args, **kwargs)

    return breaking


@pytest.fixture
def break_stage(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def break_(stage: str, error: BaseException | None = None) -> None:
        module, _, name = STAGES[stage].rpartition(".")
        work = getattr(__import__(module, fromlist=[name]), name)
        monkeypatch.setattr(STAGES[stage], broken(work, error or IndexError("list index out of range")))

    return break_


def run(*args: str) -> Result:
    return CliRunner().invoke(cli, args, input=LINES)


@pytest.mark.parametrize("stage", STAGES)
def test_build_writes_the_others_and_names_the_document_and_the_stage(
    stage: str, break_stage: Callable[..., None], tmp_path: Path
) -> None:
    break_stage(stage)
    done = run("build", "-", "-o", str(tmp_path / "out"))
    named = f"elm: {stage}: IndexError: list index out of range"
    assert done.exit_code == 1
    assert f"failed: {named}" in done.stderr
    assert "Traceback" not in done.stderr
    rows = (tmp_path / "out" / "events.csv").read_text(encoding="utf-8-sig")
    assert "The bridge was opened" in rows
    assert "The old school burned" in rows
    assert "mill" not in rows
    page = (tmp_path / "out" / "timeline.html").read_text(encoding="utf-8")
    assert "1 source with nothing in this timeline" in page
    assert f'<li dir="auto">{named}' in page


@pytest.mark.parametrize("stage", STAGES)
def test_a_timeline_has_the_failure_and_the_other_documents(stage: str, break_stage: Callable[..., None]) -> None:
    break_stage(stage)
    built = timeline.build(DOCUMENTS)
    (failure,) = built.failures
    assert isinstance(failure, DocumentError)
    assert (failure.document_id, failure.stage) == ("elm", stage)
    assert isinstance(failure.__cause__, IndexError)
    assert [tagged.document.id for tagged in built.tagged] == ["ash", "oak"]
    assert list(built.events["document_id"]) == ["ash", "oak"]
    assert built.left_out == [str(failure)]


@pytest.mark.parametrize(
    ("verb", "stage"),
    [
        ("dateline", "datelines"),
        *(("tag", stage) for stage in TAGGING),
        *(("digest", stage) for stage in TAGGING),
        *(("events", stage) for stage in STAGES),
    ],
)
def test_every_verb_prints_the_others(verb: str, stage: str, break_stage: Callable[..., None]) -> None:
    whole = run(verb, "-")
    assert whole.exit_code == 0
    break_stage(stage)
    done = run(verb, "-")
    assert done.exit_code == 1
    assert f"failed: elm: {stage}: IndexError" in done.stderr
    for document in ("ash", "oak"):
        assert document in done.stdout
    assert "elm" in whole.stdout
    assert "elm" not in done.stdout


@pytest.mark.parametrize("stage", STAGES)
def test_debug_shows_the_traceback(stage: str, break_stage: Callable[..., None]) -> None:
    break_stage(stage)
    done = run("--debug", "events", "-")
    assert done.exit_code == 1
    assert "Traceback (most recent call last):" in done.stderr
    assert ", in breaking" in done.stderr
    assert f"failed: elm: {stage}: IndexError" in done.stderr


def test_debug_shows_the_traceback_of_the_only_document(break_stage: Callable[..., None], tmp_path: Path) -> None:
    break_stage("tagging")
    done = CliRunner().invoke(cli, ["--debug", "build", "-", "-o", str(tmp_path / "out")], input=TEXTS["elm"])
    assert done.exit_code == 1
    assert ", in breaking" in done.stderr
    assert "failed: stdin: tagging: IndexError" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("verb", [timeline.tag, timeline.dateline, timeline.events, timeline.digest])
def test_the_failure_goes_to_on_error_and_is_raised_without_it(
    verb: Callable[..., Any], break_stage: Callable[..., None]
) -> None:
    break_stage("datelines")
    failures: list[InputError] = []
    assert len(all_of(verb(DOCUMENTS, on_error=failures.append))) == 2
    assert [failure.message for failure in failures] == ["elm: datelines: IndexError: list index out of range"]
    with pytest.raises(DocumentError, match="elm: datelines: IndexError"):
        all_of(verb(DOCUMENTS))


def all_of(outcome: Any) -> Any:
    """The rows of a table, the days of a digest, or all that a stream gives."""
    if isinstance(outcome, timeline.Digest):
        return outcome.days
    return list(outcome) if isinstance(outcome, Iterator) else outcome


def test_too_deep_a_recursion_is_a_failure_of_its_document(break_stage: Callable[..., None]) -> None:
    break_stage("resolving", RecursionError("maximum recursion depth exceeded"))
    assert [failure.message for failure in timeline.build(DOCUMENTS).failures] == [
        "elm: resolving: RecursionError: maximum recursion depth exceeded"
    ]


@pytest.mark.parametrize("stage", STAGES)
def test_an_interrupt_ends_the_run(stage: str, break_stage: Callable[..., None]) -> None:
    break_stage(stage, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        timeline.build(DOCUMENTS)


def test_a_source_that_breaks_the_reader_does_not_stop_the_others(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")

    def read_stream(stream: Any, name: str, *rest: Any) -> Any:
        if "elm" in name:
            raise IndexError
        return whole(stream, name, *rest)

    from timeline.reading import sources

    whole = sources.read_stream
    monkeypatch.setattr(sources, "read_stream", read_stream)
    built = timeline.build(tmp_path)
    assert [tagged.document.id for tagged in built.tagged] == ["ash", "oak"]
    assert [failure.message for failure in built.failures] == [f"{tmp_path / 'elm.txt'}: reading: IndexError"]


def test_control_characters_of_an_error_do_not_reach_the_terminal(break_stage: Callable[..., None]) -> None:
    break_stage("tagging", ValueError("odd \x1b[2J text\nof two lines"))
    done = run("--debug", "tag", "-")
    assert "failed: elm: tagging: ValueError: odd \ufffd[2J text of two lines" in done.stderr
    assert "\x1b" not in done.stderr
