"""What the README promises is true: its commands run, its examples are executed, every verb and public name stands in it."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import timeline
from timeline.cli import cli

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The code blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_there_are_exactly_two_commands_to_set_up() -> None:
    commands = blocks("sh")[0].splitlines()
    assert len(commands) == 2
    assert commands[0].startswith("pip install . && timeline build data/")
    assert commands[1] == "pip install -e '.[test]' && pytest"


def test_the_first_command_does_its_job(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    command = shlex.split(blocks("sh")[0].splitlines()[0].partition("&& ")[2])
    program = [sys.executable, "-c", "from timeline.cli import main; main()", *command[1:]]
    done = subprocess.run(program, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"events.csv", "events.schema.json", "timeline.html"}


def test_the_notebook_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    monkeypatch.chdir(tmp_path)
    scope: dict[str, object] = {}
    exec(blocks("python")[0], scope)  # noqa: S102
    assert (tmp_path / "out" / "timeline.html").exists()


def test_the_explanation_is_what_explain_says() -> None:
    shown = blocks("text")[0]
    first, _, rest = shown.partition("\n")
    text, published = re.fullmatch(r'\$ timeline explain "(.*)" --published (\S+)', first).groups()  # type: ignore[union-attr]
    assert str(timeline.explain(text, published=published)) == rest.rstrip("\n")


def test_the_dates_on_the_first_screen_are_what_the_program_gives() -> None:
    table = README.partition("| in the text | date | reason |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| (.*\*\*(.*)\*\*.*) \| (.*) \| (.*) \|$", table, re.MULTILINE)
    assert len(rows) >= 5
    for marked, words, date, reason in rows:
        document = timeline.Document("a", marked.replace("**", ""))
        (tagged,) = timeline.tag(document, published="2023-07-30")
        (found,) = (when for when in tagged.timexes if when.mention.text == words)
        assert (found.edtf or "none", found.reason) == (date, reason)


@pytest.mark.parametrize("verb", sorted(cli.commands))
def test_every_verb_stands_in_the_readme_with_its_function(verb: str) -> None:
    assert f"`timeline {verb} " in README
    assert f"timeline.{verb}(" in README
    assert callable(getattr(timeline, verb))


def test_the_pictures_are_there() -> None:
    for path in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README):
        assert (ROOT / path).stat().st_size > 1000
