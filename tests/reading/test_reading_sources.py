"""Sources become documents; what cannot be read is said, and stops nothing else."""

import datetime as dt
import io
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.datelines import find_dateline
from timeline.errors import FormatError, InputError, UnreadableError
from timeline.model import Document, Period
from timeline.reading import read

DATA = Path(__file__).parents[2] / "data"
SAMPLES = frozenset({".txt", ".html", ".jsonl", ".csv", ".xml"})


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def failures(*sources) -> tuple[list[Document], list[InputError]]:
    errors: list[InputError] = []
    return list(read(sources, on_error=errors.append)), errors


@pytest.mark.parametrize(
    "name", sorted(path.name for path in DATA.iterdir() if path.suffix in {".txt", ".html", ".jsonl"})
)
def test_every_sample_is_read_without_warnings(name):
    """The samples are the first thing a user tries."""
    errors: list[InputError] = []
    columns = {"text": "body"} if name.endswith(".csv") else None
    documents = list(read(DATA / name, columns=columns, on_error=errors.append))
    assert documents
    assert not errors
    assert not [warning for document in documents for warning in document.warnings]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"\xef\xbb\xbfRain fell.", "Rain fell."),
        ("Rain fell é".encode("utf-16"), "Rain fell é"),
        ("Rain fell é".encode("utf-16-be").join([b"\xfe\xff", b""]), "Rain fell é"),
        ("Rain\r\nfell.\r\n", "Rain\r\nfell.\r\n"),
        ("Rain\x85fell\u2028.", "Rain\x85fell\u2028."),
    ],
)
def test_text_stays_as_decoded(tmp_path, content, text):
    """Line ends and odd spaces stay: every offset counts them."""
    (document,) = read(write(tmp_path, "a.txt", content))
    assert document.text == text
    assert document.id == "a"


def test_other_encodings_are_guessed_with_a_warning(tmp_path):
    """A guess is never silent."""
    words = "Der Fluss stieg über die Dämme, und die Brücke war gesperrt. " * 20
    (document,) = read(write(tmp_path, "a.txt", words.encode("cp1252")))
    assert document.text == words
    assert "guess" in document.warnings[0]


@pytest.mark.parametrize(
    ("name", "content", "kind", "words"),
    [
        ("a.pdf", b"%PDF-1.7 ...", UnreadableError, "PDF"),
        ("a.docx", b"PK\x03\x04....", UnreadableError, "zip"),
        ("a.png", b"\x89PNG\r\n", UnreadableError, "image"),
        ("a.bin", b"ab\0cd", UnreadableError, "NUL"),
        ("a.txt", b"", FormatError, "empty"),
        ("a.txt", b" \n\t\n", FormatError, "empty"),
        ("a.jsonl", b"\n\n", FormatError, "no records"),
        ("a.json", b"[\n1]", FormatError, "JSON Lines"),
        ("a.html", b"<html><script>x</script></html>", FormatError, "no visible text"),
    ],
)
def test_what_is_no_text_is_refused_with_a_hint(tmp_path, name, content, kind, words):
    """Each message names the source, says what is wrong and what to do."""
    path = write(tmp_path, name, content)
    with pytest.raises(kind, match=words) as caught:
        list(read(path))
    assert str(path) in str(caught.value)
    assert caught.value.hint


def test_missing_folder_and_odd_paths(tmp_path):
    """One source that fails does not stop the others."""
    good = write(tmp_path, "good.txt", "Rain fell.")
    (tmp_path / "empty").mkdir()
    documents, errors = failures(tmp_path / "none.txt", tmp_path / "empty", "a\0b", good)
    assert [document.id for document in documents] == ["good"]
    assert [type(error) for error in errors] == [UnreadableError] * 3


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_forbidden_file(tmp_path):
    """No permission is said as such."""
    path = write(tmp_path, "a.txt", "Rain fell.")
    path.chmod(0)
    with pytest.raises(UnreadableError, match="permission"):
        list(read(path))


def test_first_error_is_raised_without_a_handler(tmp_path):
    """Silence about a failed source would be a lie."""
    with pytest.raises(UnreadableError, match="does not exist"):
        list(read(tmp_path / "none.txt"))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{broken", "not JSON"),
        ("[1]", "a list"),
        ('{"id": "a"}', "no text"),
        ('{"text": 3}', "text is a number"),
        ('{"text": " "}', "empty"),
        ('{"text": "a", "published": "soon"}', "published is 'soon'"),
        ('{"text": "a", "published": 7}', "published is 7"),
        ('{"text": "a", "published": true}', "published is True"),
        ('{"text": "a", "dct": 23}', "dct is 23"),
        ('{"text": "a", "title": []}', "title is a list"),
        ('{"text": "a", "id": true}', "id is true or false"),
        ("[" * 100_000, "not JSON"),
        ('{"text": "a", "id": ' + "9" * 5000 + "}", "not JSON"),
    ],
)
def test_broken_line_is_named_and_the_others_go_on(tmp_path, line, words):
    """The number of the line is what a user looks for."""
    good = '{"id": "good", "text": "Rain fell."}'
    documents, errors = failures(write(tmp_path, "a.jsonl", f"{good}\n{line}\n\n{good}\n"))
    assert [document.id for document in documents] == ["good", "good-2"]
    assert "line 2" in str(errors[0])
    assert words in str(errors[0])


def test_record_fields(tmp_path):
    """All fields, and their other names."""
    record = {
        "document_id": 7,
        "text": "Rain.",
        "dct": "2023-07-30",
        "updated": "2023-07-31T08:00:00Z",
        "url": "http://x.example",
    }
    (document,) = read(write(tmp_path, "a.ndjson", json.dumps(record)), published=dt.date(1999, 1, 1))
    assert document == Document(
        id="7",
        text="Rain.",
        published=dt.date(2023, 7, 30),
        published_source="field 'dct'",
        updated=dt.datetime(2023, 7, 31, 8, tzinfo=dt.UTC),
        source_url="http://x.example",
    )


@pytest.mark.parametrize(
    ("fields", "lang"),
    [
        ({"lang": "es-MX"}, "es-MX"),
        ({"language": "es"}, "es"),
        ({"lang": "fr", "language": "es"}, "fr"),
        ({"language": ["es"]}, None),
        ({"lang": ""}, None),
    ],
)
def test_the_language_of_a_record(tmp_path, fields, lang):
    """By either name; what is no text states no language."""
    (document,) = read(write(tmp_path, "a.jsonl", json.dumps({"text": "Llueve.", **fields})))
    assert document.lang == lang


@pytest.mark.parametrize(
    ("given", "period"), [("2023-07", Period(2023, 7)), ("2023", Period(2023)), (2023, Period(2023))]
)
def test_a_publication_month_or_year_is_taken_as_such(tmp_path, given, period):
    """What depends on its day stays open."""
    (document,) = read(write(tmp_path, "a.jsonl", json.dumps({"text": "It rained on Friday.", "published": given})))
    found = find_dateline(document)
    assert (found.published, found.published_within) == (None, period)


@pytest.mark.parametrize("given", [1690709400, 1690709400000, "1690709400"])
def test_a_publication_in_seconds_or_milliseconds(tmp_path, given):
    """As databases export it."""
    (document,) = read(write(tmp_path, "a.jsonl", json.dumps({"text": "It rained on Friday.", "published": given})))
    assert document.published == dt.datetime(2023, 7, 30, 9, 30, tzinfo=dt.UTC)


def test_page_in_a_record(tmp_path):
    """What the record states goes before what its page states; offsets are into the text given out."""
    html = '<html lang="fr"><title>T</title><meta name="date" content="2020-01-01"><p>Il pleut sur le port.</p></html>'
    lines = [{"id": "own", "html": html, "published": "2023-07-30"}, {"id": "page", "html": html}]
    own, page = read(write(tmp_path, "a.jsonl", "\n".join(map(json.dumps, lines))))
    assert (own.published, own.published_source) == (dt.date(2023, 7, 30), "field 'published'")
    assert (page.published, page.published_source) == (dt.date(2020, 1, 1), "meta tag")
    assert (page.text, page.title, page.lang) == ("Il pleut sur le port.", "T", "fr")


def test_published_fills_what_sources_leave_open(tmp_path):
    """The user's date is said to be the user's."""
    path = write(tmp_path, "a.jsonl", '{"text": "Rain."}\n')
    (document,) = read(path, published=dt.date(2023, 7, 30))
    assert (document.id, document.published, document.published_source) == (
        "a-1",
        dt.date(2023, 7, 30),
        "given by the user",
    )


def test_half_characters_are_replaced_one_for_one(tmp_path):
    """Offsets stay, and nothing downstream fails to write the text."""
    path = write(
        tmp_path, "a.jsonl", '{"id": "\\udc00", "title": "\\ud800", "text": "a\\ud800b\\u0000c\\ud83d\\ude00"}'
    )
    (document,) = read(path)
    assert document.text == "a\ufffdb\0c\U0001f600"
    assert document.title == document.id == "\ufffd"
    assert document.warnings


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'{"id": "x", "text": "Rain."}\n{"id": "y", "text": "Snow."}', ["x", "y"]),
        (b"\n<html><body><p>Rain fell on the harbour.</p></body></html>", ["stdin"]),
        (b"Rain fell.", ["stdin"]),
        ('{"id": "x", "text": "é"}'.encode("utf-16"), ["x"]),
    ],
)
def test_standard_input_is_sniffed(monkeypatch, content, expected):
    """Any of the formats, from a pipe."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(content)))
    assert [document.id for document in read("-")] == expected


def test_records_are_read_as_a_stream(tmp_path):
    """The first document is out before the last line is looked at."""
    lines = ['{"id": "first", "text": "Rain."}', *["{broken"] * 3]
    stream = read(write(tmp_path, "a.jsonl", "\n".join(lines)))
    assert next(stream).id == "first"
    with pytest.raises(FormatError, match="line 2"):
        next(stream)


def test_equal_ids_are_made_unique():
    """Every id is unique in a run, and a change is said."""
    documents = list(read([Document("a", "x"), Document("a-2", "x"), Document("a", "x")]))
    assert [document.id for document in documents] == ["a", "a-2", "a-3"]
    assert documents[2].warnings


def test_long_lines(tmp_path):
    """Ten million characters in one line are one document."""
    text = "Rain fell. " * 900_000
    (document,) = read(write(tmp_path, "a.jsonl", json.dumps({"text": text})))
    assert document.text == text


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path_factory, content):
    """Nothing but the documented errors comes out."""
    path = write(tmp_path_factory.mktemp("any"), "a", content)
    documents, errors = failures(path)
    assert documents or errors


@given(
    st.dictionaries(
        st.sampled_from(["id", "text", "title", "published", "dct", "lang"]), st.text() | st.integers() | st.none()
    )
)
def test_any_record_is_read_or_refused(tmp_path_factory, record):
    """Any JSON value in any field."""
    documents, errors = failures(write(tmp_path_factory.mktemp("any"), "a.jsonl", json.dumps(record)))
    assert len(documents) + len(errors) == 1
