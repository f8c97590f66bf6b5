"""The command `timeline explain`."""

import sys

import click

from timeline.cli.options import genre_option, lang_option, published_option
from timeline.cli.output import print_text


@click.command()
@click.argument("text")
@published_option
@genre_option
@lang_option
def explain(text: str, published: str | None, genre: str | None, lang: str | None) -> None:
    """Explain the date of every time expression in TEXT ("-" reads TEXT from standard input)."""
    from timeline.explaining import explain as explain_text

    if text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    print_text(f"{explain_text(text, published=published, genre=genre, lang=lang)}\n")
