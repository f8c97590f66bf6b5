"""The command line: each command calls the public function of its name.

Data go to standard output, notes and progress to standard error. Exit status: 0 for success, 1 when some input failed (which
and why is on standard error), 2 for wrong use.
"""

import functools
import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeVar

import click

from timeline.errors import DocumentError, InputError, TimelineError

if TYPE_CHECKING:
    from timeline.model import Document
    from timeline.result import Timeline
    from timeline.view.lanes import LanesBy

T = TypeVar("T")

FAILED, WRONG_USE = 1, 2
SHOWN = 25  # dated events that `build` prints; the others are counted

_documents = click.argument("docs", nargs=-1, required=True)
_published = click.option(
    "--published",
    metavar="DATE",
    help="Publication date of sources that state none: 2023-07-30, or with clock and offset.",
)
_now = click.option(
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
_genre = click.option(
    "--genre",
    type=click.Choice(["news", "narrative", "message"]),
    help="Genre of the documents.  [default: detected for each document]",
)
_lang = click.option(
    "--lang",
    metavar="CODE",
    help="Language of the documents, such as en or es-MX.  [default: the one each document states, else en]",
)
_undated = click.option(
    "--undated",
    type=click.Choice(["publication"]),
    help="Date undated events by the publication day.  [default: leave them undated]",
)


def _reading_options(command: Callable[..., None]) -> Callable[..., None]:
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
    return _published(_now(decorated))


class Reading(NamedTuple):
    """How sources are read: keyword arguments that all verbs share."""

    published: str | None
    now: str | None
    columns: Mapping[str, str]


class _Verbs(click.Group):
    """The commands; each expected error becomes one line and an exit status."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except InputError as error:
            _name_failure(error)
            ctx.exit(FAILED)
        except TimelineError as error:
            click.echo(f"error: {error}", err=True)
            ctx.exit(WRONG_USE)


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="dateline", prog_name="timeline")
@click.option("--debug", is_flag=True, help="Show the traceback of unexpected errors.")
def cli(*, debug: bool) -> None:
    """Turn news text into a dated table of events and a timeline, with a reason for every date.

    DOCS and SOURCE are files of plain text, HTML, RSS or Atom, JSON Lines, CSV or Parquet, each also packed with gzip;
    folders or "patterns/*.txt" of them; or "-" for standard input.
    """


@cli.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("-o", "--output", required=True, metavar="DIR", help="Folder for the files.")
@click.option(
    "--formats",
    metavar="NAMES",
    help="Files to write, of csv,html,jsonl,parquet,timelinejs,ical,timeml.  [default: csv,html]",
)
@click.option(
    "--lanes",
    type=click.Choice(["certainty", "who", "place", "source", "document"]),
    default="certainty",
    show_default=True,
    help="Split the chart by this; the page can change it.",
)
@click.option("--key", metavar="N", type=click.IntRange(min=1), help="Print the N most important events, one a day.")
@click.option("--force", is_flag=True, help="Overwrite existing files.")
@_genre
@_lang
@_undated
@_reading_options
def build(
    sources: tuple[str, ...],
    output: str,
    formats: str | None,
    lanes: "LanesBy",
    key: int | None,
    reading: Reading,
    *,
    force: bool,
    **wanted: Any,
) -> None:
    """Write the table, its schema and the page with the chart into DIR, or what --formats names."""
    from timeline.api import build as build_timeline
    from timeline.exports.folder import formats_named

    formats_named(formats)  # refuse an unknown format before the work
    timeline = build_timeline(_shown(sources), **reading._asdict(), **wanted)
    for tagged in timeline.tagged:
        _warn(tagged.document.id, (*tagged.document.warnings, *tagged.warnings))
    paths = timeline.save(output, formats=formats, lanes=lanes, force=force)
    _print("".join(f"{line}\n" for line in _summary(timeline, key)))
    click.echo("wrote " + ", ".join(map(str, paths)), err=True)
    for left_out in paths.left_out:
        click.echo(f"note: {left_out}", err=True)
    _finish(timeline.failures)


@cli.command()
@_documents
@click.option("--format", "form", type=click.Choice(["jsonl", "inline"]), default="jsonl", show_default=True)
@_genre
@_lang
@_reading_options
def tag(docs: tuple[str, ...], form: str, reading: Reading, genre: str | None, lang: str | None) -> None:
    """Print the resolved time expressions of DOCS."""
    from timeline.api import tag as tag_documents
    from timeline.exports.lines import tagged_inline, tagged_line

    write = tagged_line if form == "jsonl" else tagged_inline
    verb = functools.partial(tag_documents, genre=genre, lang=lang)
    _stream(verb, docs, reading, write, functools.partial(_read_to_tag, lang=lang))


@cli.command()
@_documents
@click.option("--format", "form", type=click.Choice(["jsonl", "text"]), default="jsonl", show_default=True)
@_reading_options
def dateline(docs: tuple[str, ...], form: str, reading: Reading) -> None:
    """Print when and where DOCS were written, with the evidence."""
    from timeline.api import dateline as find_datelines
    from timeline.exports.lines import dateline_line, dateline_text

    _stream(find_datelines, docs, reading, dateline_line if form == "jsonl" else dateline_text, _read)


@cli.command()
@_documents
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]), default="csv", show_default=True)
@_genre
@_lang
@_undated
@_reading_options
def events(
    docs: tuple[str, ...], form: str, reading: Reading, genre: str | None, lang: str | None, undated: str | None
) -> None:
    """Print the events of DOCS, a row for each."""
    from timeline.api import events as find_events
    from timeline.exports.csv_file import csv_bytes
    from timeline.exports.json_lines import json_lines_text

    _collect_rarely()
    failed: list[InputError] = []
    table = find_events(
        _read_to_tag(docs, reading, failed.append, lang),
        genre=genre,
        lang=lang,
        undated=undated,
        on_error=failed.append,
    )
    _print(csv_bytes(table).decode("utf-8-sig") if form == "csv" else json_lines_text(table))
    _finish(failed)


@cli.command()
@_documents
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
@_genre
@_lang
@_reading_options
def digest(docs: tuple[str, ...], form: str, reading: Reading, lang: str | None, **wanted: Any) -> None:
    """Summarise DOCS together: a few dates with a few sentences each."""
    from timeline.api import digest as find_digest
    from timeline.digesting.render import digest_line, digest_page, digest_text

    failed: list[InputError] = []
    found = find_digest(_read_to_tag(docs, reading, failed.append, lang), lang=lang, **wanted, on_error=failed.append)
    write = {"text": digest_text, "jsonl": digest_line, "html": digest_page}[form]
    _print(f"{write(found)}\n")
    for note in found.notes:
        click.echo(f"note: {note}", err=True)
    _finish(failed)


@cli.command()
@click.argument("gold", nargs=-1, required=True, metavar="GOLD...")
def score(gold: tuple[str, ...]) -> None:
    """Score the tagger on annotated documents: JSON Lines with text, timexes and dct (TempEval-3 measures)."""
    from timeline.scoring import score as score_file

    failed: list[InputError] = []
    for path in gold:
        try:
            found = score_file(path)
        except InputError as error:
            failed.append(error)
            continue
        measures = "  ".join(f"{name} {value:.1f}" for name, value in found.measures.items())
        _print(f"{path}: {found.documents} documents, {found.gold} annotated, {found.found} found; F1: {measures}\n")
    _finish(failed)


@cli.command()
@click.argument("text")
@_published
@_genre
@_lang
def explain(text: str, published: str | None, genre: str | None, lang: str | None) -> None:
    """Explain the date of every time expression in TEXT ("-" reads TEXT from standard input)."""
    from timeline.explaining import explain as explain_text

    if text == "-":
        text = sys.stdin.buffer.read().decode("utf-8", errors="replace")
    _print(f"{explain_text(text, published=published, genre=genre, lang=lang)}\n")


def _stream(
    verb: Callable[..., Iterator[T]],
    docs: tuple[str, ...],
    reading: Reading,
    line: Callable[[T], str],
    read: Callable[[tuple[str, ...], Reading, Callable[[InputError], None]], Iterator["Document"]],
) -> None:
    """Print a line for each document as soon as it is ready."""
    _collect_rarely()
    failed: list[InputError] = []
    for outcome in verb(read(docs, reading, failed.append), on_error=failed.append):
        _print(line(outcome) + "\n")
    _finish(failed)


def _collect_rarely() -> None:
    """Collect garbage rarely: values between the stages hold no cycles, and looking for some would cost a quarter of the time."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


def _shown(sources: tuple[str, ...]) -> Iterable[str]:
    """Show a progress bar on a terminal when there are many sources."""
    if len(sources) < 10 or not sys.stderr.isatty():
        return sources
    from tqdm import tqdm

    bar: Iterable[str] = tqdm(sources, unit="file", file=sys.stderr)
    return bar


def _read(docs: tuple[str, ...], reading: Reading, on_error: Callable[[InputError], None]) -> Iterator["Document"]:
    """Read the documents, and print the warnings of each."""
    from timeline.arguments import stamp
    from timeline.reading import read

    published, now = stamp(reading.published), stamp(reading.now, "moment")
    for document in read(_shown(docs), published=published, now=now, columns=reading.columns, on_error=on_error):
        _warn(document.id, document.warnings)
        yield document


def _read_to_tag(
    docs: tuple[str, ...], reading: Reading, on_error: Callable[[InputError], None], lang: str | None
) -> Iterator["Document"]:
    """Read the documents, and note each whose language has no rules."""
    from timeline.languages.selection import language_of, language_warnings
    from timeline.pipeline import DEFAULT_LANGUAGE

    for document in _read(docs, reading, on_error):
        stated = lang or document.lang
        _warn(document.id, language_warnings(stated, language_of(stated, DEFAULT_LANGUAGE)))
        yield document


def _warn(identity: str, warnings: Iterable[str]) -> None:
    for warning in warnings:
        click.echo(f"note: {identity}: {warning}", err=True)


def _print(text: str) -> None:
    """Write UTF-8 whatever the locale; escape what UTF-8 cannot encode."""
    sys.stdout.buffer.write(text.encode("utf-8", errors="backslashreplace"))


def _finish(failed: Iterable[InputError]) -> None:
    """Name what failed, and exit with 1 if anything did."""
    errors = list(failed)
    for error in errors:
        _name_failure(error)
    if errors:
        sys.exit(FAILED)


def _name_failure(error: InputError) -> None:
    """Print the error on one line, after its traceback with --debug."""
    from traceback import format_exception

    from timeline.digesting.render import printable

    if isinstance(error, DocumentError) and click.get_current_context().find_root().params["debug"]:
        for line in "".join(format_exception(error.__cause__)).splitlines():
            click.echo(printable(line), err=True)
    click.echo(printable(f"failed: {error}"), err=True)


def _summary(timeline: "Timeline", key: int | None) -> Iterator[str]:
    """A short table of the key events, or of the first dated ones, and a line that counts the undated ones by reason."""
    from timeline.digesting.render import printable

    yield repr(timeline)
    dated = timeline.events[timeline.events["edtf"].notna()]
    shown = dated.head(SHOWN) if key is None else timeline.key(key)
    width = max(map(len, shown["edtf"]), default=0)
    for row in shown.itertuples():
        yield printable(f"  {row.edtf:<{width}}  {row.what}  [{row.when_text}]")
    if len(dated) > len(shown):
        yield f"  and {len(dated) - len(shown):,} more in the files"
    undated = timeline.undated
    if undated:
        reasons = "; ".join(f"{n:,} because {reason}" for reason, n in undated.most_common(3))
        yield printable(f"not dated: {undated.total():,} ({reasons})")


def main() -> NoReturn:
    """Run the command line."""
    cli.main()
    sys.exit(0)
