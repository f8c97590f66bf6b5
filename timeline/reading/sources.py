"""The sources of a run, one after another: a path, "-" or a ready document becomes documents."""

import dataclasses
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from timeline.errors import FormatError, InputError, UnreadableError
from timeline.model import Document, Stamp
from timeline.reading.decoding import byte_order_mark, decode, refuse_binary, without_lone_surrogates
from timeline.reading.records import looks_like_record, read_records

Source = str | os.PathLike[str] | Document
_RECORD_SUFFIXES = frozenset({".jsonl", ".ndjson"})
_PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_PAGE_OPENINGS = (b"<!doctype html", b"<html", b"<?xml", b"<head", b"<!--", b"<body", b"<meta")
_GIVEN_BY_USER = "given by the user"


def read(
    sources: Source | Iterable[Source],
    *,
    published: Stamp | None = None,
    on_error: Callable[[InputError], None] | None = None,
) -> Iterator[Document]:
    """The documents of one or many sources, as a stream.

    Args:
        sources: paths to plain text, HTML or JSON Lines, "-" for standard input, or ready documents.
        published: the publication date of the sources that state none in a field of their own.
        on_error: called with what could not be read, after which reading goes on; without it the error is raised.

    Raises:
        UnreadableError: a source is missing, forbidden, a folder, or not text.
        FormatError: a source or a line of it is not what it claims to be.

    >>> [document.id for document in read([Document("a", "Rain fell."), Document("a", "Snow fell.")])]
    ['a', 'a-2']
    """
    taken: dict[str, int] = {}
    for source in [sources] if isinstance(sources, str | os.PathLike | Document) else sources:
        for outcome in _outcomes(source):
            if isinstance(outcome, Document):
                yield _dated(_unique(outcome, taken), published)
            elif on_error is None:
                raise outcome
            else:
                on_error(outcome)


def _outcomes(source: Source) -> Iterator[Document | InputError]:
    """Errors travel as values down to here, so that one broken line stops nothing."""
    if isinstance(source, Document):
        yield _clean(source)
        return
    name = "standard input" if source == "-" else os.fspath(source)
    try:
        if source == "-":
            yield from _read_stream(sys.stdin.buffer, name, Path("stdin"))
            return
        with Path(source).open("rb") as stream:
            yield from _read_stream(stream, name, Path(source))
    except InputError as error:
        yield error
    except (OSError, ValueError) as error:
        yield _unreadable(name, error)


def _unreadable(name: str, error: Exception) -> UnreadableError:
    match error:
        case FileNotFoundError():
            return UnreadableError(f"{name} does not exist", hint="check the path")
        case IsADirectoryError():
            return UnreadableError(f"{name} is a folder", hint="name the files in it, for example with a wildcard")
        case PermissionError():
            return UnreadableError(f"{name} may not be read", hint="check the permissions of the file")
        case _:
            return UnreadableError(f"{name[:200]!r} could not be read: {error}", hint="check the path")


def _read_stream(stream: BinaryIO, name: str, path: Path) -> Iterator[Document | InputError]:
    """Decide by the first line that says anything; only JSON Lines go on line by line."""
    suffix = path.suffix.lower()
    first = _opening(stream)
    mark = byte_order_mark(first)
    if mark and mark[1] != "utf-8":
        yield from _read_whole(first + stream.read(), name, path)
        return
    body = first[len(mark[0]) :] if mark else first
    if suffix in _RECORD_SUFFIXES or (suffix not in _PAGE_SUFFIXES and looks_like_record(body.strip())):
        refuse_binary(first, name)
        yield from read_records(chain(body.splitlines(keepends=True), stream), name, path.stem)
    else:
        yield from _read_whole(first + stream.read(), name, path)


def _opening(stream: BinaryIO) -> bytes:
    """Everything up to and with the first line that is not blank."""
    lines = []
    for line in stream:
        lines.append(line)
        if line.strip():
            break
    return b"".join(lines)


def _read_whole(data: bytes, name: str, path: Path) -> Iterator[Document | InputError]:
    suffix = path.suffix.lower()
    is_page = suffix in _PAGE_SUFFIXES or data[:256].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_PAGE_OPENINGS)
    text, warnings = decode(data, name, markup=is_page)
    if not text.strip():
        yield FormatError(f"{name} is empty", hint="there is no text to read in it")
    elif suffix in _RECORD_SUFFIXES or looks_like_record(_first_line(text)):
        lines = (line.encode("utf-8") for line in text.split("\n"))
        yield from read_records(lines, name, path.stem)
    elif is_page:
        from timeline.reading.pages import read_page

        yield _with_warnings(read_page(text, path.stem, name), warnings)
    elif suffix == ".json":
        yield FormatError(f"{name} is not JSON Lines", hint="write one JSON object a line: jq -c '.[]' does")
    else:
        yield Document(id=path.stem, text=text, warnings=warnings)


def _first_line(text: str) -> bytes:
    return text.lstrip().partition("\n")[0].encode("utf-8")


def _with_warnings(document: Document, warnings: tuple[str, ...]) -> Document:
    return dataclasses.replace(document, warnings=warnings + document.warnings) if warnings else document


def _clean(document: Document) -> Document:
    text = without_lone_surrogates(document.text)
    if text == document.text:
        return document
    return _with_warnings(dataclasses.replace(document, text=text), ("half characters were replaced by U+FFFD",))


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
    warning = f"the id {document.id!r} was taken; this document is {renamed!r}"
    return _with_warnings(dataclasses.replace(document, id=renamed), (warning,))


def _dated(document: Document, published: Stamp | None) -> Document:
    if published is None or document.published is not None:
        return document
    return dataclasses.replace(document, published=published, published_source=_GIVEN_BY_USER)
