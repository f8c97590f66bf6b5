"""One call from sources to a timeline: its progress, its lanes, and what it leaves out."""

from pathlib import Path

import pytest
from click.testing import CliRunner

import timeline
from timeline.cli import cli

DOCUMENTS = [timeline.Document(name, "The bridge was opened on 3 May 1998.") for name in ("a", "b")]


def test_progress_is_shown_on_standard_error_and_only_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    timeline.build(DOCUMENTS)
    assert capsys.readouterr() == ("", "")
    timeline.build(DOCUMENTS, progress=True)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "2 documents" in shown.err


@pytest.mark.parametrize("lanes", ["who", "place", "source", "document", "certainty"])
def test_the_page_begins_with_the_lanes_that_are_asked_for(lanes: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge was opened on 3 May 1998.", encoding="utf-8")
    done = CliRunner().invoke(cli, ["build", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out"), "--lanes", lanes])
    assert done.exit_code == 0
    assert f'"lanesBy":"{lanes}"' in (tmp_path / "out" / "timeline.html").read_text(encoding="utf-8")


def test_what_was_left_out_is_named_with_the_reason(tmp_path: Path) -> None:
    for name, text in (("a.txt", "The bridge was opened on 3 May 1998."), ("b.txt", ""), ("c.txt", "Nothing at all.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    built = timeline.build(tmp_path)
    failed, silent = built.left_out
    assert "b.txt is empty" in failed
    assert silent == "c: no event found"
    built.save(tmp_path / "out")
    page = (tmp_path / "out" / "timeline.html").read_text(encoding="utf-8")
    assert "2 sources with nothing in this timeline" in page
