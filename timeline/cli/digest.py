"""The command `timeline digest`."""

from typing import Any

import click

from timeline.cli.options import Reading, documents_argument, genre_option, lang_option, reading_options
from timeline.cli.output import finish, print_text
from timeline.cli.reading import read_to_tag
from timeline.errors import InputError


@click.command()
@documents_argument
@click.option(
    "--dates",
    type=click.IntRange(1),
    metavar="N",
    help="Number of dates at most.  [default: those mentioned more often than average]",
)
@click.option(
    "--sentences", type=click.IntRange(1), metavar="K", help="Number of sentences for each date at most.  [default: 2]"
)
@click.option("--start", metavar="DAY", help="First day.  [default: a week before the first publication]")
@click.option("--end", metavar="DAY", help="Last day.  [default: the day of the last publication]")
@click.option("--format", "form", type=click.Choice(["text", "jsonl", "html"]), default="text", show_default=True)
@genre_option
@lang_option
@reading_options
def digest(docs: tuple[str, ...], form: str, reading: Reading, lang: str | None, **wanted: Any) -> None:
    """Summarise DOCS together: a few dates with a few sentences each."""
    from timeline.api import digest as find_digest
    from timeline.digesting.render import digest_line, digest_page, digest_text

    failed: list[InputError] = []
    found = find_digest(read_to_tag(docs, reading, failed.append, lang), lang=lang, **wanted, on_error=failed.append)
    write = {"text": digest_text, "jsonl": digest_line, "html": digest_page}[form]
    print_text(f"{write(found)}\n")
    for note in found.notes:
        click.echo(f"note: {note}", err=True)
    finish(failed)
