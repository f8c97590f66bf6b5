"""The command `timeline events`."""

from typing import Any

import click

from timeline.cli.options import (
    Reading,
    documents_argument,
    genre_option,
    jobs_option,
    lang_option,
    only_option,
    reading_options,
    undated_option,
)
from timeline.cli.output import finish, name_dropped, print_text
from timeline.cli.reading import read_to_tag
from timeline.errors import InputError
from timeline.garbage import collect_rarely


@click.command()
@documents_argument
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]), default="csv", show_default=True)
@genre_option
@lang_option
@undated_option
@only_option
@click.option("--explain-dropped", is_flag=True, help="Name the dated sentences that gave no row, with the reason.")
@jobs_option
@reading_options
def events(
    docs: tuple[str, ...],
    form: str,
    reading: Reading,
    lang: str | None,
    jobs: int,
    *,
    explain_dropped: bool,
    **wanted: Any,
) -> None:
    """Print the events of DOCS, a row for each."""
    from timeline.api import rows_of
    from timeline.document_rows import Options
    from timeline.exports.csv_file import csv_text
    from timeline.exports.json_lines import json_lines_text
    from timeline.table.rows import row_columns

    collect_rarely()
    failed: list[InputError] = []
    documents, on_dropped = read_to_tag(docs, reading, failed.append, lang), name_dropped if explain_dropped else None
    rows = rows_of(documents, Options(lang=lang, **wanted), on_error=failed.append, on_dropped=on_dropped, jobs=jobs)
    columns = row_columns(rows)
    print_text(csv_text(columns) if form == "csv" else json_lines_text(columns))
    finish(failed)
