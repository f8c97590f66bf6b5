"""Files are written whole or not at all."""

import os
from pathlib import Path

import pytest
from factory import story

from timeline.errors import OutputError
from timeline.exports.atomic import write_all
from timeline.exports.folder import Edition, save
from timeline.table import events_table


def test_all_three_are_saved(tmp_path: Path) -> None:
    paths = save(Edition(events_table(story()), "A story"), tmp_path / "out" / "deep")
    assert [path.name for path in paths] == ["events.csv", "events.schema.json", "timeline.html"]
    assert all(path.stat().st_size > 1000 for path in paths)


def test_one_file_in_the_way_keeps_all_from_being_written(tmp_path: Path) -> None:
    (tmp_path / "timeline.html").write_text("mine")
    with pytest.raises(OutputError, match="already exists"):
        save(Edition(events_table([]), "A story"), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["timeline.html"]
    assert (tmp_path / "timeline.html").read_text() == "mine"


def test_force_replaces_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "timeline.html").write_text("old")
    save(Edition(events_table([]), "A story"), tmp_path, force=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["events.csv", "events.schema.json", "timeline.html"]
    assert "old" not in (tmp_path / "timeline.html").read_text(encoding="utf-8")[:10]


def test_a_failure_half_way_puts_back_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, new = tmp_path / "a", tmp_path / "b", tmp_path / "c"
    first.write_text("old a")
    second.write_text("old b")
    move = Path.replace

    def refuse_b(path: Path, target: Path) -> Path:
        if target == second:
            raise PermissionError(13, "Permission denied", str(target))
        return move(path, target)

    monkeypatch.setattr(Path, "replace", refuse_b)
    with pytest.raises(OutputError, match=r"Permission denied.*choose another folder"):
        write_all({new: b"new c", first: b"new a", second: b"new b"}, force=True)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a": "old a", "b": "old b"}


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder"):
        write_all({tmp_path: b""}, force=True)


def test_a_file_is_not_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="not a folder"):
        write_all({tmp_path / "file" / "events.csv": b""})
    assert (tmp_path / "file").read_text() == "x"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_left_alone(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutputError, match="not an ordinary file"):
        write_all({tmp_path / "pipe": b""}, force=True)


@pytest.mark.skipif(os.name == "nt", reason="rights are kept in another way there")
def test_rights_are_those_of_the_file_before_or_the_usual_ones(tmp_path: Path) -> None:
    kept, usual, plain = tmp_path / "kept", tmp_path / "usual", tmp_path / "plain"
    kept.write_text("x")
    kept.chmod(0o640)
    plain.write_text("x")
    write_all({kept: b"y", usual: b"y"}, force=True)
    assert kept.stat().st_mode & 0o777 == 0o640
    assert usual.stat().st_mode == plain.stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own there")
def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "file")
    write_all({tmp_path / "link": b"new"}, force=True)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_text() == "new"
