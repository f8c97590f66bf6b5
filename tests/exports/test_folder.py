"""A timeline saved in any formats: all files or none, and a word for what a format cannot hold."""

import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest
from click.testing import CliRunner
from factory import antiquity, story

import timeline
from timeline.cli import cli
from timeline.errors import OutputError, UseError
from timeline.exports.folder import DEFAULT, FORMATS, Edition, formats_named, save
from timeline.exports.saved import LeftOut
from timeline.table import events_table

NAMES = [each.name for each in FORMATS]
TEXT = "The bridge was opened on 3 May 1998. It was closed in May 2001. It had been planned since 1990."

FILES = {
    "csv": "events.csv, events.schema.json",
    "html": "timeline.html",
    "jsonl": "events.jsonl",
    "parquet": "events.parquet",
    "timelinejs": "timeline.json",
    "ical": "events.ics",
    "timeml": "timeml/*.tml",
}


def built() -> timeline.Timeline:
    return timeline.build([timeline.Document("a", TEXT), timeline.Document("A", TEXT)])


def test_each_format_writes_the_files_of_the_table(tmp_path: Path) -> None:
    for each in FORMATS:
        paths = built().save(tmp_path / each.name, formats=[each.name])
        patterns = FILES[each.name].split(", ")
        names = [path.relative_to(tmp_path / each.name).as_posix() for path in paths]
        assert all(any(fnmatch(name, pattern) for pattern in patterns) for name in names)
        assert all(any(fnmatch(name, pattern) for name in names) for pattern in patterns)
        assert {path for path in (tmp_path / each.name).rglob("*") if path.is_file()} == set(paths)


def test_all_formats_go_together_and_no_file_is_written_twice(tmp_path: Path) -> None:
    paths = built().save(tmp_path, formats=NAMES)
    assert len(set(paths)) == len(paths) == 9
    assert all(path.stat().st_size > 100 for path in paths)


def test_the_default_is_the_csv_and_the_page(tmp_path: Path) -> None:
    names = [path.name for path in built().save(tmp_path)]
    assert names == ["events.csv", "events.schema.json", "timeline.html"]
    assert [each.name for each in formats_named()] == DEFAULT.split(",")


def test_one_file_in_the_way_keeps_all_from_being_written(tmp_path: Path) -> None:
    (tmp_path / "timeml").mkdir()
    (tmp_path / "timeml" / "A-2.tml").write_text("mine")
    with pytest.raises(OutputError, match=r"A-2\.tml already exists"):
        built().save(tmp_path, formats=NAMES)
    assert [path.name for path in tmp_path.rglob("*")] == ["timeml", "A-2.tml"]


def test_what_is_left_out_is_named_with_its_file(tmp_path: Path) -> None:
    saved = save(Edition(events_table(story()), "A story"), tmp_path, formats="jsonl,timelinejs")
    assert saved.left_out == (LeftOut(tmp_path / "timeline.json", 3, "not dated"),)
    assert "timeline.json: 3 left out, not dated" in repr(saved)
    assert saved == [tmp_path / "events.jsonl", tmp_path / "timeline.json"]


def test_years_before_the_first_are_in_every_format_or_counted(tmp_path: Path) -> None:
    events = antiquity()
    saved = save(Edition(events_table(events), "Rome"), tmp_path, formats=NAMES)
    before = {one.what for one in events if one.when.interval and one.when.interval.start < -62_135_596_800}
    assert len(before) == 5
    for path in saved:
        if path.name not in {"events.schema.json", "events.parquet"}:
            written = path.read_text(encoding="utf-8")
            lost = {what for what in before if what not in written}
            counted = sum(one.count for one in saved.left_out if one.path == path)
            assert lost == (before if path.suffix == ".ics" else set())
            assert counted >= len(lost)


@pytest.mark.parametrize(
    ("formats", "message"),
    [("xml", "unknown format 'xml'.*csv, html"), ("csv,", "unknown format ''"), ([], "no format is named")],
)
def test_a_format_that_is_not_there_is_refused_with_the_list(
    formats: str | list[str], message: str, tmp_path: Path
) -> None:
    with pytest.raises(UseError, match=message):
        built().save(tmp_path / "out", formats=formats)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "package", "extra"), [("parquet", "pyarrow", "parquet"), ("ical", "icalendar", "calendar")]
)
def test_a_package_that_is_missing_is_named_with_its_extra(
    name: str, package: str, extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(UseError, match=rf"{name} needs {package}.*dateline\[{extra}\]"):
        built().save(tmp_path / "out", formats=["csv", name])
    assert not (tmp_path / "out").exists()


def test_the_page_names_the_sources_that_could_not_be_read(tmp_path: Path) -> None:
    found = timeline.build([timeline.Document("a", TEXT), tmp_path / "missing.txt"])
    found.save(tmp_path / "out", formats="html")
    assert "missing.txt does not exist" in (tmp_path / "out" / "timeline.html").read_text(encoding="utf-8")


def test_a_picture_has_no_formats(tmp_path: Path) -> None:
    with pytest.raises(UseError, match="which has no formats"):
        built().save(tmp_path / "figure.svg", formats="csv")
    assert built().save(tmp_path / "figure.svg").left_out == ()


def test_the_command_writes_them_and_says_what_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    program = "from timeline.cli import main; main()"
    args = ["build", "a.txt", "-o", "out", "--formats", "jsonl,ical"]
    done = subprocess.run(
        [sys.executable, "-c", program, *args], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"events.jsonl", "events.ics"}
    assert f"note: {Path('out', 'events.ics')}: 1 left out, known to the month only" in done.stderr
    assert "left out" not in done.stdout


def test_a_wrong_format_is_said_before_any_work() -> None:
    done = CliRunner().invoke(cli, ["build", "missing.txt", "-o", "out", "--formats", "xml"])
    assert done.exit_code == 2
    assert "unknown format" in done.stderr
    assert "missing.txt" not in done.stderr


def test_the_help_and_the_docstring_name_every_format() -> None:
    shown = "".join(CliRunner().invoke(cli, ["build", "--help"]).output.split())
    assert ",".join(NAMES) in shown
    assert ", ".join(NAMES) in str(timeline.Timeline.save.__doc__)
