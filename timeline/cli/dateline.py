"""The command `timeline dateline`."""

import click

from timeline.cli.options import Reading, documents_argument, jobs_option, reading_options
from timeline.cli.reading import print_each, read_documents
from timeline.errors import InputError


@click.command()
@documents_argument
@click.option("--format", "form", type=click.Choice(["jsonl", "text"]), default="jsonl", show_default=True)
@jobs_option
@reading_options
def dateline(docs: tuple[str, ...], form: str, reading: Reading, jobs: int) -> None:
    """Print when and where DOCS were written, with the evidence."""
    from timeline.exports.lines import dateline_line, dateline_text
    from timeline.pipeline import document_dateline

    failed: list[InputError] = []
    documents = read_documents(docs, reading, failed.append)
    print_each(documents, document_dateline, dateline_line if form == "jsonl" else dateline_text, failed, jobs)
