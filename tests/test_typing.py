"""Type checkers see the package of a user's script as typed, although its names are loaded late."""

import subprocess
import sys
from pathlib import Path

import pytest

import timeline

ROOT = Path(__file__).resolve().parents[1]


def checked(line: str, tmp_path: Path) -> str:
    """What mypy says of a script outside the project that imports the package and holds this line."""
    script = tmp_path / "script.py"
    script.write_text(f"import timeline\n\n{line}\n", encoding="utf-8")
    # The project's settings and cache: reading Altair's and pandas' types anew takes fifteen seconds.
    settings = ["--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(ROOT / ".mypy_cache")]
    command = [sys.executable, "-m", "mypy", *settings, str(script)]
    return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('reveal_type(timeline.build("a.txt"))', 'Revealed type is "timeline.result.Timeline"'),
        ('reveal_type(timeline.Document("a", "text").title)', 'Revealed type is "str | None"'),
        ("reveal_type(timeline.__version__)", 'Revealed type is "str"'),
        ("timeline.build(published=3)", 'Argument "published" to "build" has incompatible type "int"'),
        ("timeline.bild", 'Module has no attribute "bild"'),
    ],
)
def test_a_script_is_checked_against_the_types_of_the_package(line: str, said: str, tmp_path: Path) -> None:
    assert said in checked(line, tmp_path)


def test_every_public_name_is_known_to_type_checkers(tmp_path: Path) -> None:
    names = [f"timeline.{name}" for name in timeline.__all__]
    assert "Success" in checked(f"print({', '.join(names)})", tmp_path)
