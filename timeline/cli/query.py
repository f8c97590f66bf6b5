"""The command `timeline query`."""

from typing import TYPE_CHECKING, Any

import click

from timeline.cli.build import save_and_summarise
from timeline.cli.options import saving_options

if TYPE_CHECKING:
    from timeline.view.lanes import LanesBy


@click.command()
@click.argument("folder", metavar="DIR")
@click.option("--from", "start", metavar="DAY", help="First day.")
@click.option("--to", "end", metavar="DAY", help="Last day.")
@click.option("--who", metavar="NAME", help="Only events of this person, organisation or country.")
@click.option("--key", metavar="N", type=click.IntRange(min=1), help="Only the N most important events, one a day.")
@click.option("--title", metavar="TEXT", help="Title of the timeline.  [default: what was asked for]")
@saving_options
def query(folder: str, output: str, formats: str | None, lanes: "LanesBy", *, force: bool, **wanted: Any) -> None:
    """Write a timeline of some events of the corpus in DIR: table, schema and page, or what --formats names."""
    from timeline.corpora.query import query as query_corpus
    from timeline.exports.folder import formats_named

    formats_named(formats)  # refuse an unknown format before the work
    save_and_summarise(query_corpus(folder, **wanted), output, formats=formats, lanes=lanes, force=force)
