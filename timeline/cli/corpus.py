"""The command `timeline corpus`."""

from typing import Any

import click

from timeline.cli.options import (
    Reading,
    genre_option,
    jobs_option,
    lang_option,
    only_option,
    reading_options,
    undated_option,
)
from timeline.cli.output import FAILED, print_text


@click.command()
@click.argument("shards", nargs=-1, required=True, metavar="SHARDS...")
@click.option("-o", "--output", required=True, metavar="DIR", help="Folder for the results; a rerun completes it.")
@jobs_option
@click.option("--engine", type=click.Choice(["local", "dask"]), default="local", show_default=True)
@click.option("--scheduler", metavar="ADDRESS", help="Dask scheduler.  [default: one on this machine]")
@click.option(
    "--time-limit",
    "seconds",
    metavar="SECONDS",
    type=click.FloatRange(min=0, min_open=True),
    default=60,
    show_default=True,
    help="Longest time for one document.",
)
@genre_option
@lang_option
@undated_option
@only_option
@reading_options
def corpus(shards: tuple[str, ...], output: str, reading: Reading, **wanted: Any) -> None:
    """Write the events of SHARDS into Parquet files in DIR, doing what is missing or changed.

    SHARDS are files of JSON Lines, CSV or Parquet, each also packed with gzip or zstd, and folders or "patterns/*.gz" of them.
    """
    from timeline.corpora.api import corpus as run_corpus
    from timeline.digesting.render import printable

    done = run_corpus(shards, output, **reading._asdict(), **wanted, progress=True)
    print_text(f"{done}\n")
    for failure in done.failures:
        where = "" if failure["message"].startswith(failure["shard"]) else f"{failure['shard']}: "
        click.echo(printable(f"failed: {where}{failure['message']}"), err=True)
    if done.failures:
        click.get_current_context().exit(FAILED)
