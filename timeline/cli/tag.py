"""The command `timeline tag`."""

import functools

import click

from timeline.cli.options import Reading, documents_argument, genre_option, jobs_option, lang_option, reading_options
from timeline.cli.reading import print_each, read_to_tag
from timeline.errors import InputError


@click.command()
@documents_argument
@click.option("--format", "form", type=click.Choice(["jsonl", "inline"]), default="jsonl", show_default=True)
@genre_option
@lang_option
@jobs_option
@reading_options
def tag(docs: tuple[str, ...], form: str, reading: Reading, genre: str | None, lang: str | None, jobs: int) -> None:
    """Print the resolved time expressions of DOCS."""
    from timeline.arguments import as_stated, genre_named
    from timeline.exports.lines import tagged_inline, tagged_line
    from timeline.languages.selection import language_tag
    from timeline.pipeline import tag_timexes

    failed: list[InputError] = []
    stated = functools.partial(as_stated, genre=genre_named(genre), lang=language_tag(lang))
    documents = map(stated, read_to_tag(docs, reading, failed.append, lang))
    print_each(documents, tag_timexes, tagged_line if form == "jsonl" else tagged_inline, failed, jobs)
