"""The command `timeline tag`."""

import functools

import click

from timeline.cli.options import Reading, documents_argument, genre_option, lang_option, reading_options
from timeline.cli.reading import read_to_tag, stream


@click.command()
@documents_argument
@click.option("--format", "form", type=click.Choice(["jsonl", "inline"]), default="jsonl", show_default=True)
@genre_option
@lang_option
@reading_options
def tag(docs: tuple[str, ...], form: str, reading: Reading, genre: str | None, lang: str | None) -> None:
    """Print the resolved time expressions of DOCS."""
    from timeline.api import tag as tag_documents
    from timeline.exports.lines import tagged_inline, tagged_line

    write = tagged_line if form == "jsonl" else tagged_inline
    verb = functools.partial(tag_documents, genre=genre, lang=lang)
    stream(verb, docs, reading, write, functools.partial(read_to_tag, lang=lang))
