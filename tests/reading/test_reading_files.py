"""Folders, patterns and packed files."""

import gzip
from pathlib import Path

import pytest

from timeline.errors import FormatError, UnreadableError
from timeline.reading import read


def ids(source: object, **options: object) -> list[str]:
    return [document.id for document in read(source, **options)]  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "deep").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("b.txt", "a.txt", "deep/c.md", ".hidden/d.txt", ".e.txt", "f.png"):
        (tmp_path / name).write_text("Rain fell.")
    with gzip.open(tmp_path / "g.csv.gz", "wt") as stream:
        stream.write("id,text\nx,Rain\ny,Snow\n")
    return tmp_path


def test_folder_is_read_in_order_of_names(folder):
    """Every file of a known kind, however deep; hidden files and other kinds are left alone."""
    assert ids(folder) == ["a", "b", "c", "x", "y"]


@pytest.mark.parametrize(("pattern", "expected"), [("*.txt", ["a", "b"]), ("**/*.md", ["c"]), ("[ab].txt", ["a", "b"])])
def test_patterns(folder, pattern, expected):
    """Where the shell has not expanded them."""
    assert ids(f"{folder}/{pattern}") == expected


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path):
    """Brackets are common in downloaded names."""
    (tmp_path / "a[1].txt").write_text("Rain fell.")
    assert ids(tmp_path / "a[1].txt") == ["a[1]"]


def test_nothing_found_is_said(tmp_path):
    """An empty folder and a pattern without a match are errors with a hint."""
    with pytest.raises(UnreadableError, match="without a file to read"):
        ids(tmp_path)
    with pytest.raises(UnreadableError, match="matches no file"):
        ids(tmp_path / "*.txt")


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.txt.gz", "Rain fell.", ["a"]),
        ("a.html.gz", "<html><body><p>Rain fell.</p></body></html>", ["a"]),
        ("a.jsonl.gz", '{"id": "x", "text": "Rain"}\n{"id": "y", "text": "Snow"}', ["x", "y"]),
        ("a.jsonl", '{"id": "x", "text": "Rain"}', ["x"]),
        ("a.gz", "Rain fell.", ["a"]),
    ],
)
def test_packed_files_are_unpacked_by_what_they_are(tmp_path, name, content, expected):
    """Whatever the name says."""
    with gzip.open(tmp_path / name, "wt") as stream:
        stream.write(content)
    assert ids(tmp_path / name) == expected


def test_broken_archives(tmp_path):
    """Cut short or damaged: an error of ours."""
    whole = gzip.compress(b'{"id": "x", "text": "Rain"}\n' * 500)
    for data in (whole[:-20], whole[:15], whole[:20] + b"\xff\xff" + whole[22:]):
        (tmp_path / "a.jsonl.gz").write_bytes(data)
        with pytest.raises(FormatError, match="gzip"):
            ids(tmp_path / "a.jsonl.gz")
