"""Data to standard output, messages to standard error, and the exit status."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from timeline.errors import DocumentError, InputError

if TYPE_CHECKING:
    from timeline.model import Dropped
    from timeline.reading import RecordCount

FAILED, WRONG_USE = 1, 2


def warn(identity: str, warnings: Iterable[str]) -> None:
    for warning in warnings:
        click.echo(f"note: {identity}: {warning}", err=True)


def note_counts(counts: Iterable["RecordCount"]) -> None:
    """Print how many records of a source became documents."""
    from timeline.digesting.render import printable

    for count in counts:
        click.echo(printable(f"note: {count}"), err=True)


def print_text(text: str) -> None:
    """Write UTF-8 whatever the locale; escape what UTF-8 cannot encode."""
    sys.stdout.buffer.write(text.encode("utf-8", errors="backslashreplace"))


def finish(failed: Iterable[InputError]) -> None:
    """Name what failed, and exit with 1 if anything did."""
    errors = list(failed)
    for error in errors:
        name_failure(error)
    if errors:
        sys.exit(FAILED)


def name_dropped(dropped: "Dropped") -> None:
    """Print a dated sentence that gave no row, with the reason."""
    from timeline.digesting.render import printable

    click.echo(printable(f"no row: {dropped}"), err=True)


def name_failure(error: InputError) -> None:
    """Print the error on one line, after its traceback with --debug."""
    from traceback import format_exception

    from timeline.digesting.render import printable

    if isinstance(error, DocumentError) and click.get_current_context().find_root().params["debug"]:
        for line in "".join(format_exception(error.__cause__)).splitlines():
            click.echo(printable(line), err=True)
    click.echo(printable(f"failed: {error}"), err=True)
