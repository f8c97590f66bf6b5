"""Read sources one after another into documents: paths, folders, patterns, "-" and ready documents."""

import dataclasses
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from timeline.errors import DocumentError, InputError, UnreadableError
from timeline.model import Document, Period, Stamp, StatedDate
from timeline.reading.columns import Columns, checked_columns
from timeline.reading.decoding import without_lone_surrogates
from timeline.reading.files import archive_error, files_named, opened
from timeline.reading.formats import read_stream, with_warnings
from timeline.reading.record_counts import Outcome, RecordCount
from timeline.reading.stamps import GIVEN_BY_USER

Source = str | os.PathLike[str] | Document


def read(
    sources: Source | Iterable[Source],
    *,
    published: Stamp | Period | None = None,
    now: Stamp | None = None,
    columns: Columns | None = None,
    on_error: Callable[[InputError], None] | None = None,
    on_count: Callable[[RecordCount], None] | None = None,
) -> Iterator[Document]:
    """Read the documents of one or many sources as a stream.

    Args:
        sources: paths to plain text, HTML, feeds, JSON Lines, CSV or Parquet, each also as a gzip or Zstandard
            archive; folders and patterns of them; "-" for standard input; or ready documents.
        published: the publication of sources that state none in a field: a day or moment, or a month or year.
        now: the moment of reading of sources that do not state it: "2 hours ago" counts from it.
        columns: the columns of tables, or fields of records, with the "text", "published", "id", "title" and "url", where
            they do not have the usual names.
        on_error: called with each error, after which reading continues; without it the error is raised.
        on_count: called at the end of each table, feed and JSON Lines file with the number of its records and documents.

    Raises:
        UnreadableError: a source is missing, forbidden, without readable files, or not text.
        FormatError: a source or a part of it is not what it claims to be, or a table lacks a column.
        UseError: `columns` names a field that no document has.

    >>> [document.id for document in read([Document("a", "Rain fell."), Document("a", "Snow fell.")])]
    ['a', 'a-2']
    """
    checked = checked_columns(columns)
    return _read(sources, published, now, checked, on_error, on_count)


def _read(
    sources: Source | Iterable[Source],
    published: Stamp | Period | None,
    now: Stamp | None,
    columns: Columns,
    on_error: Callable[[InputError], None] | None,
    on_count: Callable[[RecordCount], None] | None,
) -> Iterator[Document]:
    taken: dict[str, int] = {}
    for source in [sources] if isinstance(sources, str | os.PathLike | Document) else sources:
        for outcome in _outcomes(source, columns):
            if isinstance(outcome, Document):
                yield _dated(_unique(outcome, taken), published, now)
            elif isinstance(outcome, RecordCount):
                if on_count is not None:
                    on_count(outcome)
            elif on_error is None:
                raise outcome
            else:
                on_error(outcome)


def _outcomes(source: Source, columns: Columns) -> Iterator[Outcome]:
    """The documents and errors of a source; errors are values, so that one broken line or file stops nothing."""
    if isinstance(source, Document):
        yield _clean(source)
    elif source == "-":
        yield from _outcomes_of("-", "standard input", Path("stdin"), columns)
    else:
        try:
            for path in files_named(os.fspath(source)):
                yield from _outcomes_of(path, path, Path(path), columns)
        except InputError as error:
            yield error


def _outcomes_of(source: str, name: str, path: Path, columns: Columns) -> Iterator[Outcome]:
    try:
        if source == "-":
            yield from read_stream(sys.stdin.buffer, name, path, columns)
            return
        with opened(source) as stream:
            yield from read_stream(stream, name, path, columns)
    except InputError as error:
        yield error
    except (OSError, ValueError, EOFError) as error:
        yield _unreadable(name, error)
    except Exception as error:  # noqa: BLE001 - the other sources are still read
        yield archive_error(name, error) or DocumentError(name, "reading", error)


def _unreadable(name: str, error: Exception) -> InputError:
    broken = archive_error(name, error)
    if broken is not None:
        return broken
    match error:
        case FileNotFoundError():
            return UnreadableError(f"{name} does not exist", hint="check the path")
        case PermissionError():
            return UnreadableError(
                f"{name} cannot be read: permission denied", hint="check the permissions of the file"
            )
        case _:
            return UnreadableError(f"{name[:200]!r} could not be read: {error}", hint="check the path")


def _clean(document: Document) -> Document:
    text = without_lone_surrogates(document.text)
    if text == document.text:
        return document
    return with_warnings(dataclasses.replace(document, text=text), ("lone surrogates were replaced by U+FFFD",))


def _unique(document: Document, taken: dict[str, int]) -> Document:
    if document.id not in taken:
        taken[document.id] = 1
        return document
    number = taken[document.id] + 1
    while f"{document.id}-{number}" in taken:
        number += 1
    taken[document.id] = number
    renamed = f"{document.id}-{number}"
    taken[renamed] = 1
    warning = f"the id {document.id!r} is already in use; this document is {renamed!r}"
    return with_warnings(dataclasses.replace(document, id=renamed), (warning,))


def _dated(document: Document, published: Stamp | Period | None, now: Stamp | None) -> Document:
    if now is not None and document.now is None:
        document = dataclasses.replace(document, now=now)
    return published_by_user(document, published)


def published_by_user(document: Document, published: Stamp | Period | None) -> Document:
    """The document with the publication that the user gives, where its source states none.

    >>> published_by_user(Document("a", "Rain fell."), Period(2024, 5)).other_dates[0].words
    '2024-05'
    """
    if published is None or document.published is not None:
        return document
    if isinstance(published, Period):
        others = (StatedDate(published.isoformat(), GIVEN_BY_USER), *document.other_dates)
        return dataclasses.replace(document, other_dates=others)
    return dataclasses.replace(document, published=published, published_source=GIVEN_BY_USER)
