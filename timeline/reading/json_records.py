"""Read JSON Lines as a stream: one record per line, each field validated."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from timeline.errors import FormatError, InputError
from timeline.model import Document, Stamp, StatedDate
from timeline.reading.columns import Columns, roles_in
from timeline.reading.decoding import without_lone_surrogates
from timeline.reading.record_counts import Outcome, counted
from timeline.reading.stamps import parse_period, parse_stamp

_ID_FIELDS = ("id", "doc_id", "document_id")
_PUBLISHED_FIELDS = ("published", "dct")
_URL_FIELDS = ("source_url", "url")
_OWN_FIELD = {"url": "source_url"}
_LONE_SURROGATES = "has lone surrogates; each was replaced by U+FFFD"


def looks_like_record(line: bytes) -> bool:
    """Whether a line is a JSON object, as in JSON Lines."""
    if not line.lstrip().startswith(b"{"):
        return False
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def read_records(lines: Iterable[bytes], name: str, stem: str, columns: Columns) -> Iterator[Outcome]:
    """A document or an error for every line that is not blank."""
    outcomes = (
        _line_or_error(line, f"{name} line {number}", f"{stem}-{number}", columns)
        for number, line in enumerate(lines, 1)
        if line.strip()
    )
    yield from counted(name, "record", outcomes)


def _line_or_error(line: bytes, where: str, fallback_id: str, columns: Columns) -> Document | InputError:
    try:
        record = _renamed(_record(line, where), columns, where)
    except InputError as error:
        return error
    return document_or_error(record, where, fallback_id)


def document_or_error(
    record: Mapping[str, object], where: str, fallback_id: str, warnings: tuple[str, ...] = ()
) -> Document | InputError:
    """The document of a record, or the error in it."""
    try:
        document = _document(record, where, fallback_id)
    except InputError as error:
        return error
    return replace(document, warnings=warnings + document.warnings) if warnings else document


def _renamed(record: Mapping[str, object], columns: Columns, where: str) -> Mapping[str, object]:
    """The record with the fields that the user chose under their usual names."""
    if not columns:
        return record
    roles = {role: column for role, column in roles_in(record, columns, where).items() if role in columns}
    taken = {name for names in (_ID_FIELDS, _PUBLISHED_FIELDS, _URL_FIELDS) for name in names} | {
        "text",
        "html",
        "title",
    }
    own = {_OWN_FIELD.get(role, role) for role in roles}
    others = {name: value for name, value in record.items() if name not in taken or not _shadowed(name, own)}
    return {**others, **{_OWN_FIELD.get(role, role): record[column] for role, column in roles.items()}}


def _shadowed(name: str, own: set[str]) -> bool:
    """Whether the user gave the role of a field to another field."""
    groups = (_ID_FIELDS, _PUBLISHED_FIELDS, _URL_FIELDS, ("text", "html"), ("title",))
    return any(name in group and own.intersection(group) for group in groups)


def _record(line: bytes, where: str) -> Mapping[str, object]:
    hint = 'write one JSON object per line, such as {"id": "a1", "text": "...", "published": "2023-07-30"}'
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise FormatError(f"{where} is not UTF-8", hint="save the file in UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise FormatError(f"{where} is not JSON: {error}", hint=hint) from None
    if not isinstance(record, dict):
        raise FormatError(f"{where} is {_type(record)}, not an object", hint=hint)
    return record


def _document(record: Mapping[str, object], where: str, fallback_id: str) -> Document:
    text = _body(record, where)
    published_field = next((field for field in _PUBLISHED_FIELDS if record.get(field) is not None), None)
    identity = next((record[field] for field in _ID_FIELDS if record.get(field) not in (None, "")), fallback_id)
    if isinstance(identity, bool) or not isinstance(identity, str | int):
        raise FormatError(f"{where}: the id is {_type(identity)}, not a string", hint='write it as "id": "a1"')
    cleaned = {field: _text(record, field, where) for field in ("title", "lang", "source_url", "url")}
    period = _period(record, published_field)
    document = Document(
        id=without_lone_surrogates(str(identity)),
        text=without_lone_surrogates(text),
        title=cleaned["title"],
        published=None if period else _stamp(record, published_field, where),
        published_source=f"field '{published_field}'" if published_field and not period else None,
        updated=_stamp(record, "updated", where),
        lang=cleaned["lang"] or _language(record),
        source_url=next((cleaned[field] for field in _URL_FIELDS if cleaned[field]), None),
        now=_stamp(record, "now", where),
        warnings=() if _is_whole(text) else (f"{where} {_LONE_SURROGATES}",),
        other_dates=period,
    )
    return document if isinstance(record.get("text"), str) else _with_page(document, where)


def _period(record: Mapping[str, object], field: str | None) -> tuple[StatedDate, ...]:
    """The publication where it is stated as a month or year, whose day the text may state."""
    value = record.get(field) if field else None
    period = parse_period(str(value)) if isinstance(value, str | int) else None
    return (StatedDate(period.isoformat(), f"field '{field}'"),) if period else ()


def _language(record: Mapping[str, object]) -> str | None:
    """The language under its other usual name, which some records use for other values."""
    language = record.get("language")
    return without_lone_surrogates(language) if isinstance(language, str) and language else None


def _is_whole(text: str) -> bool:
    """Whether a text has no lone surrogates."""
    return without_lone_surrogates(text) == text


def _body(record: Mapping[str, object], where: str) -> str:
    field = "text" if record.get("text") is not None else "html"
    body = record.get(field)
    if body is None:
        raise FormatError(f"{where} has no text", hint='give every record a "text" or an "html" field')
    if not isinstance(body, str):
        raise FormatError(f"{where}: {field} is {_type(body)}, not a string", hint="put it in double quotes")
    if not body.strip():
        raise FormatError(f"{where}: {field} is empty", hint="remove the record, or give it a text")
    return body


def _with_page(record: Document, where: str) -> Document:
    """The record with its page read; the fields of the record take precedence."""
    from timeline.reading.pages import read_page

    page = read_page(record.text, record.id, where, known_url=record.source_url)
    has_own_date = record.published is not None
    return Document(
        id=record.id,
        text=page.text,
        title=record.title or page.title,
        published=record.published if has_own_date else page.published,
        published_source=record.published_source if has_own_date else page.published_source,
        updated=record.updated or page.updated,
        lang=record.lang or page.lang,
        source_url=record.source_url or page.source_url,
        now=record.now,
        warnings=record.warnings + page.warnings,
        other_dates=record.other_dates if has_own_date else (*record.other_dates, *page.other_dates),
    )


def _text(record: Mapping[str, object], field: str, where: str) -> str | None:
    value = record.get(field)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise FormatError(f"{where}: {field} is {_type(value)}, not a string", hint="put it in double quotes")
    return without_lone_surrogates(value)


def _stamp(record: Mapping[str, object], field: str | None, where: str) -> Stamp | None:
    value = record.get(field) if field else None
    if value in (None, ""):
        return None
    is_epoch = isinstance(value, int | float) and not isinstance(value, bool)
    stamp = parse_stamp(str(value)) if isinstance(value, str) or is_epoch else None
    if stamp is None:
        shown = repr(value)[:60]
        raise FormatError(
            f"{where}: {field} is {shown}, not a date", hint="write it as 2023-07-30 or 2023-07-30T18:30:00+09:00"
        )
    return stamp


def _type(value: object) -> str:
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "an object",
        str: "a string",
        bytes: "binary data",
    }
    return names.get(type(value), "null")
