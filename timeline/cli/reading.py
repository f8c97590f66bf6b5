"""Read the documents of a command and print what a verb finds in each."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from timeline.cli.options import Reading
from timeline.cli.output import finish, note_counts, print_text, warn
from timeline.errors import InputError

if TYPE_CHECKING:
    from timeline.model import Document
    from timeline.reading import RecordCount

T = TypeVar("T")


def stream(
    verb: Callable[..., Iterator[T]],
    docs: tuple[str, ...],
    reading: Reading,
    line: Callable[[T], str],
    read: Callable[[tuple[str, ...], Reading, Callable[[InputError], None]], Iterator["Document"]],
) -> None:
    """Print a line for each document as soon as it is ready."""
    collect_rarely()
    failed: list[InputError] = []
    for outcome in verb(read(docs, reading, failed.append), on_error=failed.append):
        print_text(line(outcome) + "\n")
    finish(failed)


def collect_rarely() -> None:
    """Collect garbage rarely: values between the stages hold no cycles, and looking for some would cost a quarter of the time."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


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
