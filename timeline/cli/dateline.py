"""The command `timeline dateline`."""

import click

from timeline.cli.options import Reading, documents_argument, reading_options
from timeline.cli.reading import read_documents, stream


@click.command()
@documents_argument
@click.option("--format", "form", type=click.Choice(["jsonl", "text"]), default="jsonl", show_default=True)
@reading_options
def dateline(docs: tuple[str, ...], form: str, reading: Reading) -> None:
    """Print when and where DOCS were written, with the evidence."""
    from timeline.api import dateline as find_datelines
    from timeline.exports.lines import dateline_line, dateline_text

    stream(find_datelines, docs, reading, dateline_line if form == "jsonl" else dateline_text, read_documents)
