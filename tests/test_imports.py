"""Importing the package and asking for help load nothing heavy."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "pandas",
    "numpy",
    "altair",
    "dateparser",
    "trafilatura",
    "htmldate",
    "lxml",
    "vl_convert",
    "tqdm",
    "holidays",
    "dateutil",
    "charset_normalizer",
    "icalendar",
    "pyarrow",
)


def loaded_after(code: str) -> set[str]:
    """The top-level packages loaded by a fresh Python that runs the code."""
    program = f"{code}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    return set(out.splitlines()[-1].split())


@pytest.mark.parametrize(
    "code",
    [
        "import timeline",
        "import timeline.cli, click\ntry:\n    timeline.cli.cli(['--help'])\nexcept SystemExit:\n    pass",
        "import timeline\ntimeline.Document('a', 'text')",
        "import timeline\nlist(timeline.tag(timeline.Document('a', 'PARIS (AP) - He left on Friday.'), published='2023-07-30'))",
    ],
    ids=["import", "help", "document", "tag"],
)
def test_nothing_heavy_is_loaded(code: str) -> None:
    assert loaded_after(code) & set(HEAVY) == set()


@pytest.mark.parametrize("verb", ["tag", "dateline"])
def test_verbs_that_print_lines_load_no_chart_no_table_and_no_other_format(verb: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained on 3 May 1998.", encoding="utf-8")
    code = f"import timeline.cli\ntry:\n    timeline.cli.cli([{verb!r}, {str(tmp_path / 'a.txt')!r}])\nexcept SystemExit:\n    pass"
    program = f"{code}\nimport sys\nprint('\\n' + ' '.join(sys.modules))"
    out = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    loaded = set(out.splitlines()[-1].split())
    assert "timeline.exports.lines" in loaded
    assert {name for name in loaded if name.startswith("timeline.exports.")} == {"timeline.exports.lines"}
    assert {
        name
        for name in loaded
        if name.startswith(("timeline.charts", "timeline.extracting")) or name in {"timeline.table", *HEAVY}
    } == set()


def test_the_package_itself_loads_next_to_nothing() -> None:
    assert "dataclasses" not in loaded_after("import timeline")


def test_the_engine_never_imports_charts_exports_or_the_command_line() -> None:
    loaded = "import timeline.api, sys; print([m for m in sys.modules if m.startswith('timeline.')])"
    out = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout
    for stage in ("timeline.charts", "timeline.exports", "timeline.cli", "timeline.table"):
        assert stage not in out


def test_the_command_events_writes_its_table_without_pandas(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained on 3 May 1998.", encoding="utf-8")
    code = f"import timeline.cli\ntry:\n    timeline.cli.cli(['events', {str(tmp_path / 'a.txt')!r}])\nexcept SystemExit:\n    print()"
    assert loaded_after(code) & set(HEAVY) == set()
