"""CSV and Parquet tables: one document a row, columns by the user's word or by the usual names."""

import datetime as dt
import importlib
import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from timeline.cli import cli
from timeline.errors import FormatError, InputError, UnreadableError, UseError
from timeline.model import Document
from timeline.reading import RecordCount, read

DATA = Path(__file__).parents[2] / "data"
COLUMNS = {"text": "body", "published": "day", "id": "number", "title": "headline"}


def write(folder: Path, content: str | bytes, name: str = "a.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return path


def test_sample_table_with_named_columns():
    """The shipped table: what the user names goes before what a column is called."""
    first, second = read(DATA / "ferry_notes.csv", columns=COLUMNS)
    assert (first.id, first.title, first.published) == ("7", "Pier opens again", dt.date(2024, 3, 22))
    assert first.published_source == "column 'day'"
    assert second.text.startswith("A new timetable begins")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_usual_names_and_separators(tmp_path, separator):
    """No word from the user is needed where a table says plainly what it has."""
    lines = ["Title|URL|Text|Date", 'Rain|https://x.example/1|"It rained | twice,\nand again; then"|2023-07-30']
    content = "\n".join(line.replace("|", separator) for line in lines)
    (document,) = read(write(tmp_path, content))
    assert document == Document(
        id="a-1",
        text=f"It rained {separator} twice,\nand again; then",
        title="Rain",
        published=dt.date(2023, 7, 30),
        published_source="column 'Date'",
        source_url="https://x.example/1",
    )


@pytest.mark.parametrize(
    ("header", "columns", "words"),
    [
        ("a,b", {}, "no column for the text.*it has 'a', 'b'"),
        ("a,b", {"text": "body"}, "no column 'body' for the text.*it has 'a', 'b'"),
        ("text,b", {"published": "day"}, "no column 'day' for the published.*it has 'text', 'b'"),
        (",".join(f"c{n}" for n in range(99)), {}, "and 69 more"),
    ],
)
def test_missing_column_names_those_that_are_there(tmp_path, header, columns, words):
    """The commonest mistake has the clearest message."""
    with pytest.raises(FormatError, match=words):
        list(read(write(tmp_path, f"{header}\nx,y\n"), columns=columns))


def test_role_that_no_document_has():
    """A wrong call is the caller's error, and comes at once."""
    with pytest.raises(UseError, match="'colour'"):
        read("a.csv", columns={"colour": "x"})


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"text\n", "no rows"),
        (b"text\n\n\n", "no rows"),
        (b"text,date\nRain,soon\n", "published is 'soon'"),
        (b"text,date\n,2023-07-30\n", "row 1"),
        (b"%PDF-1.4", "PDF"),
        (b"text\nab\0cd", "NUL"),
    ],
)
def test_broken_tables_are_named(tmp_path, content, words):
    """A row that cannot be read is named by its number."""
    with pytest.raises(InputError, match=words):
        list(read(write(tmp_path, content)))


def test_one_bad_row_stops_nothing(tmp_path):
    """The others are read."""
    errors: list[InputError] = []
    path = write(tmp_path, "id,text,date\na,Rain,2023-07-30\nb,Snow,32 July\nc,Hail,\n")
    assert [document.id for document in read(path, on_error=errors.append)] == ["a", "c"]
    assert "row 2" in str(errors[0])


def test_encodings(tmp_path):
    """A mark is obeyed, a guess is said."""
    assert [d.text for d in read(write(tmp_path, "text\ncafé".encode("utf-16")))] == ["café"]
    assert [d.text for d in read(write(tmp_path, b"\xef\xbb\xbftext\ncaf\xc3\xa9"))] == ["café"]
    words = "Der Fluss stieg über die Dämme, und die Brücke war gesperrt. " * 20
    (document,) = read(write(tmp_path, f'text\n"{words}"\n'.encode("cp1252")))
    assert document.text == words
    assert "guess" in document.warnings[0]


def test_pages_in_a_table(tmp_path):
    """A column of HTML is read as pages."""
    page = "<html lang=en><meta name=date content=2020-01-01><p>Rain fell on the harbour.</html>"
    (document,) = read(write(tmp_path, f"id,html\nx,{page}\n"))
    assert (document.id, document.published, document.text) == ("x", dt.date(2020, 1, 1), "Rain fell on the harbour.")


def test_rows_are_read_as_a_stream(tmp_path):
    """The first document is out before the end of the file is looked at."""
    path = write(tmp_path, "text\nRain\n" + "x" * 200_000 + "\n" + "ab\0cd\n")
    stream = read(path)
    assert next(stream).text == "Rain"


def parquet() -> bytes:
    pa = pytest.importorskip("pyarrow", reason="Parquet is an extra")
    moment = dt.datetime(2023, 7, 30, 18, 30, tzinfo=dt.UTC)
    rows = {"body": ["Rain", None], "day": [moment, moment], "number": [7, 8], "other": [1.5, float("nan")]}
    packed = io.BytesIO()
    importlib.import_module("pyarrow.parquet").write_table(pa.table(rows), packed)
    return packed.getvalue()


def test_parquet(tmp_path):
    """Typed columns become what a record states; an empty text is an error in its place."""
    path = write(tmp_path, parquet(), "a.parquet")
    errors: list[InputError] = []
    (document,) = read(path, columns={"text": "body", "published": "day", "id": "number"}, on_error=errors.append)
    assert (document.id, document.text) == ("7", "Rain")
    assert document.published == dt.datetime(2023, 7, 30, 18, 30, tzinfo=dt.UTC)
    assert "row 2" in str(errors[0])
    with pytest.raises(FormatError, match=r"no column 'x' for the text.*'body', 'day', 'number', 'other'"):
        list(read(path, columns={"text": "x"}))


def test_broken_parquet(tmp_path):
    """Not a traceback of another library."""
    pytest.importorskip("pyarrow", reason="Parquet is an extra")
    for content in (b"", b"PAR1", b"PAR1" * 40, b"text"):
        with pytest.raises(FormatError, match="Parquet"):
            list(read(write(tmp_path, content, "a.parquet")))


def test_parquet_from_standard_input(monkeypatch):
    """Told by its first bytes."""
    packed = io.BytesIO(parquet())
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=packed))
    assert [d.text for d in read("-", columns={"text": "body"}, on_error=lambda _: None)] == ["Rain"]


def test_parquet_without_its_library(tmp_path, monkeypatch):
    """Said plainly, with what to do."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UnreadableError, match="pyarrow is not installed") as caught:
        list(read(write(tmp_path, b"PAR1", "a.parquet")))
    assert "pip install" in caught.value.hint


def test_fields_of_records_can_be_named_too(tmp_path):
    """The same mapping for JSON Lines; a field that the user replaced says nothing any more."""
    line = '{"id": "old", "key": "new", "text": "teaser", "body": "Rain", "published": "soon", "day": "2023-07-30"}'
    path = write(tmp_path, line, "a.jsonl")
    (document,) = read(path, columns={"text": "body", "published": "day", "id": "key"})
    assert (document.id, document.text, document.published) == ("new", "Rain", dt.date(2023, 7, 30))
    with pytest.raises(FormatError, match="no column 'x'"):
        list(read(path, columns={"text": "x"}))


@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_refused(tmp_path_factory, content):
    """Nothing but the documented errors comes out."""
    path = write(tmp_path_factory.mktemp("any"), b"text,date\n" + content)
    errors: list[InputError] = []
    documents = list(read(path, on_error=errors.append))
    assert documents or errors


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ['"Snow fell,2023-07-30', "Hail fell,2023-07-31", "Fog came,2023-08-01"],
            ['"Snow fell', "Hail fell", "Fog came"],
        ),
        (
            ['"Snow fell,2023-07-30', 'Hail "as big as eggs" fell,2023-07-31'],
            ['"Snow fell', 'Hail "as big as eggs" fell'],
        ),
        (
            ['"Snow fell,2023-07-30', "Hail fell,2023-07-31", 'Fog came",2023-08-01'],
            ['"Snow fell', "Hail fell", 'Fog came"'],
        ),
        (['"Snow fell,\nand hail",2023-07-30', "Fog came,2023-07-31"], ["Snow fell,\nand hail", "Fog came"]),
        (['"Snow, and more ""snow""",2023-07-30'], ['Snow, and more "snow"']),
    ],
    ids=[
        "never closed",
        "closed by a later row",
        "closed at the end of a later field",
        "a field of two lines",
        "quotes within quotes",
    ],
)
def test_a_stray_quote_costs_no_row(tmp_path, rows, expected):
    """A row a line stays a row a line; a field that is quoted on purpose may have several lines."""
    path = write(tmp_path, "text,published\n" + "\n".join(rows) + "\n")
    documents = list(read(path))
    assert [document.text for document in documents] == expected
    assert all(document.published for document in documents)
    warned = [document.warnings for document in documents if document.warnings]
    assert warned == (
        [(f"{path} line 2: a quote is not closed; the line was read as it is",)] if expected[0][0] == '"' else []
    )


def test_one_bad_cell_of_a_parquet_table_is_the_failure_of_its_row(tmp_path):
    """A day after the year 9999, which Python has not."""
    pa = importlib.import_module("pyarrow")
    days = pa.array([19_000, 4_000_000, 19_002], pa.int32()).cast(pa.date32())
    table = pa.table({"text": ["Rain fell.", "Snow fell.", "Hail fell."], "published": days})
    importlib.import_module("pyarrow.parquet").write_table(table, tmp_path / "a.parquet")
    errors: list[InputError] = []
    documents = list(read(tmp_path / "a.parquet", on_error=errors.append))
    assert [document.text for document in documents] == ["Rain fell.", "Hail fell."]
    assert ["row 2: the column 'published' cannot be read" in str(error) for error in errors] == [True]


def counted(path: Path) -> list[str]:
    counts: list[RecordCount] = []
    list(read(path, on_error=lambda _: None, on_count=counts.append))
    return [str(count).removeprefix(f"{path}: ") for count in counts]


@pytest.mark.parametrize(
    ("name", "content", "count"),
    [
        ("a.csv", "text,date\nRain,2023-07-30\n,\nSnow,2023-07-31\n", "2 rows, 2 documents"),
        ("a.csv", "text,date\nRain,2023-07-30\nSnow,soon\n", "2 rows, 1 document (1 failed)"),
        (
            "a.csv",
            'id,text\n1,Rain\n2,"Snow\n3,Hail"\n4,Fog\n',
            "3 rows, 3 documents; check the quotes of the fields that run over lines, which other rows do not: line 3 over 2",
        ),
        ("a.csv", 'id,text\n1,"Rain\nand hail"\n2,"Snow\nand fog"\n', "2 rows, 2 documents"),  # all texts have lines
        ("a.jsonl", '{"text": "Rain"}\n\n{"text": 1}\n', "2 records, 1 document (1 failed)"),
        ("a.xml", "<rss><channel><item><title>Rain</title></item></channel></rss>", "1 entry, 1 document"),
        ("a.txt", "Rain fell.", None),
    ],
)
def test_records_and_the_documents_they_became_are_counted(
    tmp_path: Path, name: str, content: str, count: str | None
) -> None:
    assert counted(write(tmp_path, content, name)) == ([] if count is None else [count])


def test_cells_without_a_column_are_reported(tmp_path: Path) -> None:
    (document,) = read(write(tmp_path, "date,text\n2023-07-30,Rain fell, then snow\n"))
    assert "line 2: 3 cells for 2 columns; the last are not read" in document.warnings[0]


def test_an_entry_that_a_feed_is_cut_within_is_counted(tmp_path: Path) -> None:
    feed = "<rss><channel>" + "<item><title>Rain</title></item>" * 2 + "<item><ti"
    assert counted(write(tmp_path, feed, "a.xml")) == ["3 entries, 2 documents (1 failed)"]


def test_the_shell_prints_the_counts_of_a_build_and_otherwise_only_where_they_differ(tmp_path: Path) -> None:
    whole = str(write(tmp_path, "text\nRain fell on 3 May 1998.\n", "whole.csv"))
    broken = str(write(tmp_path, "text,date\nRain fell.,2023-07-30\nSnow fell.,soon\n", "broken.csv"))
    run = CliRunner().invoke
    built = run(cli, ["build", whole, broken, "-o", str(tmp_path / "out")]).stderr
    assert "whole.csv: 1 row, 1 document\n" in built
    assert "broken.csv: 2 rows, 1 document (1 failed)\n" in built
    tagged = run(cli, ["tag", whole, broken]).stderr
    assert "whole.csv" not in tagged
    assert "broken.csv: 2 rows, 1 document (1 failed)\n" in tagged
