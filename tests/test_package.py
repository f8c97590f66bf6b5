"""The package as it is installed: its version, and the ways to start it."""

import subprocess
import sys
import tomllib
from pathlib import Path

import timeline
from timeline.exports.page import vega_bundle

PROJECT = tomllib.loads((Path(__file__).resolve().parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_version_is_that_of_the_project() -> None:
    assert timeline.__version__ == PROJECT["version"]


def test_the_module_runs_as_the_command() -> None:
    done = subprocess.run([sys.executable, "-m", "timeline", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"timeline, version {timeline.__version__}\n"


def test_the_installation_has_bundled_the_script_that_draws_charts() -> None:
    assert vega_bundle.FILE.read_bytes() == vega_bundle.packed_bundle()
