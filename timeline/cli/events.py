"""The command `timeline events`."""

from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from timeline.exports.event_lines import Form, PlacedLine


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
    form: "Form",
    reading: Reading,
    lang: str | None,
    jobs: int,
    *,
    explain_dropped: bool,
    **wanted: Any,
) -> None:
    """Print the events of DOCS, a row for each."""
    from timeline.document_rows import Options
    from timeline.exports.event_lines import document_lines, header
    from timeline.parallel.jobs import each_in_jobs

    collect_rarely()
    failed: list[InputError] = []
    documents = read_to_tag(docs, reading, failed.append, lang)
    work = partial(document_lines, options=Options(lang=lang, **wanted), form=form, explain_dropped=explain_dropped)
    placed: list[PlacedLine] = []
    for lines, all_dropped in each_in_jobs(documents, work, failed.append, jobs):
        placed += lines
        for dropped in all_dropped:
            name_dropped(dropped)
    placed.sort(key=itemgetter(0))
    print_text(header(form))
    for _, line in placed:
        print_text(line)
    finish(failed)
