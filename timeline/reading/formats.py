"""Detect the format of a byte stream from its name and first line, and read it."""

import dataclasses
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from timeline.errors import FormatError
from timeline.model import Document
from timeline.reading.columns import Columns
from timeline.reading.decoding import byte_order_mark, decode, refuse_binary
from timeline.reading.feeds import looks_like_feed, read_feed
from timeline.reading.files import (
    CSV_SUFFIXES,
    FEED_SUFFIXES,
    PAGE_SUFFIXES,
    PARQUET_SUFFIXES,
    RECORD_SUFFIXES,
    stem_of,
    suffix_of,
)
from timeline.reading.json_records import looks_like_record, read_records
from timeline.reading.record_counts import Outcome
from timeline.reading.tables import PARQUET_MAGIC, read_csv, read_parquet

_PAGE_OPENINGS = (b"<!doctype html", b"<html", b"<?xml", b"<head", b"<!--", b"<body", b"<meta")


def read_stream(stream: BinaryIO, name: str, path: Path, columns: Columns) -> Iterator[Outcome]:
    """Read the documents of a stream: tables and JSON Lines one by one, other formats as a whole.

    Raises:
        InputError: nothing of it can be read.
    """
    suffix = suffix_of(path)
    if suffix in CSV_SUFFIXES:
        yield from read_csv(stream, name, stem_of(path), columns)
    elif suffix in PARQUET_SUFFIXES:
        yield from read_parquet(stream, name, stem_of(path), columns)
    else:
        yield from _by_first_line(stream, name, path, columns)


def _by_first_line(stream: BinaryIO, name: str, path: Path, columns: Columns) -> Iterator[Outcome]:
    suffix = suffix_of(path)
    first = _opening(stream)
    mark = byte_order_mark(first)
    if mark and mark[1] != "utf-8":
        yield from _read_whole(first + stream.read(), name, path, columns)
        return
    body = first[len(mark[0]) :] if mark else first
    if suffix in RECORD_SUFFIXES or (suffix not in PAGE_SUFFIXES and looks_like_record(body.strip())):
        refuse_binary(first, name)
        yield from read_records(chain(body.splitlines(keepends=True), stream), name, stem_of(path), columns)
    elif body.startswith(PARQUET_MAGIC):
        from io import BytesIO

        yield from read_parquet(BytesIO(first + stream.read()), name, stem_of(path), columns)
    else:
        yield from _read_whole(first + stream.read(), name, path, columns)


def _opening(stream: BinaryIO) -> bytes:
    """Everything up to and including the first line that is not blank."""
    lines = []
    for line in stream:
        lines.append(line)
        if line.strip():
            break
    return b"".join(lines)


def _read_whole(data: bytes, name: str, path: Path, columns: Columns) -> Iterator[Outcome]:
    suffix, stem = suffix_of(path), stem_of(path)
    is_markup = suffix in PAGE_SUFFIXES | FEED_SUFFIXES or _opens_as_page(data)
    text, warnings = decode(data, name, markup=is_markup)
    if not text.strip():
        yield FormatError(f"{name} is empty", hint="leave it out, or check that it was saved completely")
    elif suffix in RECORD_SUFFIXES or looks_like_record(_first_line(text)):
        lines = (line.encode("utf-8") for line in text.split("\n"))
        yield from read_records(lines, name, stem, columns)
    elif looks_like_feed(text) and suffix not in PAGE_SUFFIXES:
        for outcome in read_feed(text, name, stem):
            yield with_warnings(outcome, warnings) if isinstance(outcome, Document) else outcome
    elif is_markup:
        from timeline.reading.pages import read_page

        yield with_warnings(read_page(text, stem, name), warnings)
    elif suffix == ".json":
        yield FormatError(f"{name} is not JSON Lines", hint="write one JSON object a line: jq -c '.[]' does")
    else:
        yield Document(id=stem, text=text, warnings=warnings)


def _opens_as_page(data: bytes) -> bool:
    return data[:256].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_PAGE_OPENINGS)


def _first_line(text: str) -> bytes:
    return text.lstrip().partition("\n")[0].encode("utf-8")


def with_warnings(document: Document, warnings: tuple[str, ...]) -> Document:
    """The document with more warnings, before its own."""
    return dataclasses.replace(document, warnings=warnings + document.warnings) if warnings else document
