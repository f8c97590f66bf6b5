"""Folders, patterns and packed files."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from timeline.cli import cli
from timeline.errors import FormatError, InputError, UnreadableError
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
    with pytest.raises(UnreadableError, match="no readable files"):
        ids(tmp_path)
    with pytest.raises(UnreadableError, match="matches no files"):
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


@pytest.mark.parametrize("name", ["bomb.txt.gz", "bomb.jsonl.gz", "bomb.csv.gz", "bomb.html.gz"])
def test_archive_that_grows_too_much_is_refused(tmp_path, name):
    """Thirty megabytes of one letter, in thirty kilobytes: the limit is stated, and none of it is read."""
    line = b'{"text": "Rain."}\n' if "jsonl" in name else b"id,text\n" if "csv" in name else b"<html>"
    (tmp_path / name).write_bytes(gzip.compress(line + b"a" * 30_000_000))
    with pytest.raises(FormatError, match="decompresses to more than 20 MB"):
        ids(str(tmp_path / name))


def test_archive_of_ordinary_size_is_read(tmp_path):
    """What is packed well but is small all the same stays readable, to its last letter."""
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"Rain fell.\n" * 100_000))
    (document,) = read(str(tmp_path / "a.txt.gz"))
    assert len(document.text) == 1_100_000


@pytest.mark.parametrize("verb", ["dateline", "events", "tag"])
def test_every_verb_says_what_was_odd(tmp_path, verb):
    """A guessed encoding is noted on standard error."""
    source = tmp_path / "a.txt"
    source.write_bytes("Rain fell on the café in Málaga on Friday.".encode("cp1252"))
    done = CliRunner().invoke(cli, [verb, str(source)])
    assert done.exit_code == 0
    assert "note: a: " in done.stderr
    assert "which is a guess" in done.stderr


def test_a_link_to_its_own_folder_repeats_no_file(folder):
    """Two such links make as many paths to a file as there are ways around the loop."""
    (folder / "deep" / "up").symlink_to("..")
    (folder / "deep" / "self").symlink_to(".")
    assert ids(f"{folder}/**/*.txt") == ["a", "b"]
    assert ids(f"{folder}/**/c.*") == ["c"]
    assert ids(f"{folder}/**") == ids(f"{folder}/**/*")


def zstandard(data: bytes, path: Path) -> Path:
    import pyarrow as pa

    with pa.CompressedOutputStream(str(path), "zstd") as stream:
        stream.write(data)
    return path


def test_a_zstandard_archive_is_read_like_its_content(tmp_path: Path) -> None:
    lines = b'{"id": "a", "text": "It rained."}\n{"id": "b", "text": "It snowed."}\n'
    found = list(read(zstandard(lines, tmp_path / "two.jsonl.zst")))
    assert [(document.id, document.text) for document in found] == [("a", "It rained."), ("b", "It snowed.")]
    assert [document.id for document in read(zstandard(b"It rained.", tmp_path / "note.txt.zst"))] == ["note"]


@pytest.mark.parametrize("damage", [lambda data: data[:-9], lambda data: data[:4] + b"no archive at all"])
def test_a_broken_zstandard_archive_is_named(damage: Callable[[bytes], bytes], tmp_path: Path) -> None:
    path = zstandard(b'{"text": "It rained."}\n' * 1000, tmp_path / "many.jsonl.zst")
    path.write_bytes(damage(path.read_bytes()))
    failures: list[InputError] = []
    assert list(read(path, on_error=failures.append)) == []
    assert "is a broken Zstandard archive" in failures[0].message
