"""The program `timeline`: its commands, and an exit status for each expected error."""

import sys
from typing import NoReturn

import click

from timeline.cli.build import build
from timeline.cli.corpus import corpus
from timeline.cli.dateline import dateline
from timeline.cli.digest import digest
from timeline.cli.events import events
from timeline.cli.explain import explain
from timeline.cli.output import FAILED, WRONG_USE, name_failure
from timeline.cli.query import query
from timeline.cli.score import score
from timeline.cli.tag import tag
from timeline.errors import InputError, TimelineError


class _Verbs(click.Group):
    """The commands; each expected error becomes one line and an exit status."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except InputError as error:
            name_failure(error)
            ctx.exit(FAILED)
        except TimelineError as error:
            click.echo(f"error: {error}", err=True)
            ctx.exit(WRONG_USE)


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="dateline", prog_name="timeline")
@click.option("--debug", is_flag=True, help="Show the traceback of unexpected errors.")
def cli(*, debug: bool) -> None:
    """Turn news text into a dated table of events and a timeline, with a reason for every date.

    DOCS and SOURCE are files of plain text, HTML, RSS or Atom, JSON Lines, CSV or Parquet, each also packed with gzip or zstd;
    folders or "patterns/*.txt" of them; or "-" for standard input.
    """


for command in (build, corpus, query, tag, dateline, events, digest, score, explain):
    cli.add_command(command)


def main() -> NoReturn:
    """Run the command line."""
    cli.main()
    sys.exit(0)
