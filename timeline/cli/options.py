"""Options that several commands share."""

import functools
from collections.abc import Callable, Mapping
from typing import NamedTuple

import click

documents_argument = click.argument("docs", nargs=-1, required=True)
published_option = click.option(
    "--published",
    metavar="DATE",
    help="Publication date of sources that state none: 2023-07-30, also with clock and offset, or only 2023-07.",
)
now_option = click.option(
    "--now",
    metavar="MOMENT",
    help="When the sources were read, for bylines such as '2 hours ago'.  [default: unknown; never this machine's clock]",
)
_ROLES = {
    "text": "the text (or HTML)",
    "published": "the publication date",
    "id": "the document's id",
    "title": "the headline",
    "url": "the address",
}
genre_option = click.option(
    "--genre",
    type=click.Choice(["news", "narrative", "message"]),
    help="Genre of the documents.  [default: detected for each document]",
)
lang_option = click.option(
    "--lang",
    metavar="CODE",
    help="Language of the documents, such as en or es-MX.  [default: the one each document states, else en]",
)
undated_option = click.option(
    "--undated",
    type=click.Choice(["publication"]),
    help="Date undated events by the publication day.  [default: leave them undated]",
)
only_option = click.option(
    "--only",
    type=click.Choice(["stated"]),
    help="Leave out events whose date is inherited or that of publication.  [default: all, marked in date_source]",
)
jobs_option = click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help="Number of processes; 0 for one a core.",
)
_output_option = click.option("-o", "--output", required=True, metavar="DIR", help="Folder for the files.")
_formats_option = click.option(
    "--formats",
    metavar="NAMES",
    help="Files to write, of csv,html,jsonl,parquet,timelinejs,ical,timeml.  [default: csv,html]",
)
_lanes_option = click.option(
    "--lanes",
    type=click.Choice(["certainty", "who", "place", "source", "document"]),
    default="certainty",
    show_default=True,
    help="Colour the page by this; the page can change it.",
)
_force_option = click.option("--force", is_flag=True, help="Overwrite existing files.")


def saving_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options on files, which every command that writes a timeline has."""
    return _output_option(_formats_option(_lanes_option(_force_option(command))))


def reading_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options on reading, which every command on documents has, and pass them on as one `reading`."""

    @functools.wraps(command)
    def with_reading(published: str | None, now: str | None, **others: object) -> None:
        columns = {role: others.pop(f"{role}_column") for role in _ROLES}
        named = {role: str(column) for role, column in columns.items() if column is not None}
        command(reading=Reading(published, now, named), **others)

    decorated: Callable[..., None] = with_reading
    for role, what in reversed(_ROLES.items()):
        help_text = f"Column of tables, or field of records, with {what}."
        decorated = click.option(f"--{role}-column", metavar="NAME", help=help_text)(decorated)
    return published_option(now_option(decorated))


class Reading(NamedTuple):
    """How sources are read: keyword arguments that all verbs share."""

    published: str | None
    now: str | None
    columns: Mapping[str, str]
