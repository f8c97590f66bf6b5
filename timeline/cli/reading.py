"""Read the documents of a command and print what a verb finds in each."""

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from timeline.cli.options import Reading
from timeline.cli.output import finish, note_counts, print_text, warn
from timeline.errors import InputError
from timeline.garbage import collect_rarely

if TYPE_CHECKING:
    from timeline.model import Document
    from timeline.reading import RecordCount

T = TypeVar("T")


def print_each(
    documents: Iterable["Document"],
    find: Callable[["Document"], T],
    line: Callable[[T], str],
    failed: list[InputError],
    jobs: int,
) -> None:
    """Print a line for what is found in each document as soon as it is ready."""
    from timeline.parallel.jobs import each_in_jobs

    collect_rarely()
    for text in each_in_jobs(documents, partial(_printed, find, line), failed.append, jobs):
        print_text(text + "\n")
    finish(failed)


def _printed(find: Callable[["Document"], T], line: Callable[[T], str], document: "Document") -> str:
    return line(find(document))


def with_progress(sources: tuple[str, ...]) -> Iterable[str]:
    """Show a progress bar on a terminal when there are many sources."""
    if len(sources) < 10 or not sys.stderr.isatty():
        return sources
    from tqdm import tqdm

    bar: Iterable[str] = tqdm(sources, unit="file", file=sys.stderr)
    return bar


def read_documents(
    docs: tuple[str, ...], reading: Reading, on_error: Callable[[InputError], None]
) -> Iterator["Document"]:
    """Read the documents, and print the warnings of each."""
    from timeline.arguments import publication, stamp
    from timeline.reading import read

    published, now = publication(reading.published), stamp(reading.now, "moment")
    counts: list[RecordCount] = []
    sources, columns = with_progress(docs), reading.columns
    for document in read(
        sources, published=published, now=now, columns=columns, on_error=on_error, on_count=counts.append
    ):
        warn(document.id, document.warnings)
        yield document
    note_counts(count for count in counts if count.differs)


def read_to_tag(
    docs: tuple[str, ...], reading: Reading, on_error: Callable[[InputError], None], lang: str | None
) -> Iterator["Document"]:
    """Read the documents, and note each whose language has no rules."""
    from timeline.languages.selection import language_of, language_warnings
    from timeline.pipeline import DEFAULT_LANGUAGE

    for document in read_documents(docs, reading, on_error):
        stated = lang or document.lang
        warn(document.id, language_warnings(stated, language_of(stated, DEFAULT_LANGUAGE)))
        yield document
