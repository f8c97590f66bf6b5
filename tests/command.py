"""The command line, run inside the process of the tests: a process of its own costs a second of CPU."""

import gc
import io
import sys
from dataclasses import dataclass
from unittest.mock import patch

import pytest

from timeline.cli import main


@dataclass(frozen=True, slots=True)
class Done:
    """How a run ended, and the bytes that it wrote."""

    returncode: int
    stdout: bytes
    stderr: bytes


def run(*args: str, text: str | bytes = b"") -> Done:
    """Run `timeline ARGS` with that text as its standard input."""
    data = text.encode() if isinstance(text, str) else text
    stdin, stdout, stderr = (io.TextIOWrapper(io.BytesIO(held), encoding="utf-8") for held in (data, b"", b""))
    thresholds = gc.get_threshold()  # a command has its process to itself and collects less garbage
    try:
        with (
            patch.multiple(sys, argv=["timeline", *args], stdin=stdin, stdout=stdout, stderr=stderr),
            pytest.raises(SystemExit) as ended,
        ):
            main()
    finally:
        gc.unfreeze()
        gc.set_threshold(*thresholds)
    return Done(int(ended.value.code or 0), _written(stdout), _written(stderr))


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    return stream.buffer.getvalue()  # type: ignore[attr-defined]
