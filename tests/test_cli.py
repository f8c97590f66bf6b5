"""The command line as a user meets it: data on standard output, notes on standard error, exit status 0, 1 or 2."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest
from command import run

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = "PARIS, July 28 (Example Wire) - The bridge was opened on Friday.\n"


# A terminal that knows ASCII only, without Python's own way out of it.
BARE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PATH": ""}


def process(*args: str, text: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own, with no help from the locale."""
    program = [sys.executable, "-m", "timeline", *args]
    return subprocess.run(program, input=text, capture_output=True, check=False, cwd=ROOT, env=BARE)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_build_writes_three_files_and_prints_a_table(article: Path, tmp_path: Path) -> None:
    done = run("build", str(article), "-o", str(tmp_path / "out"), "--published", "2023-07-30")
    assert done.returncode == 0, done.stderr
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["events.csv", "events.schema.json", "timeline.html"]
    assert "Fri 28 Jul 2023  The bridge was opened  [Friday]" in done.stdout.decode()


def test_build_prints_key_events_alone_if_asked(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("The dam at Orlik broke on 3 May 1998. A council was formed in June 1998. It met on 9 May 1998.")
    done = run("build", str(story), "-o", str(tmp_path / "out"), "--key", "1")
    shown = [line for line in done.stdout.decode().splitlines() if line.startswith("  ")]
    assert shown == ["  Sun 3 May 1998  The dam at Orlik broke  [3 May 1998]", "  and 2 more in the files"]
    assert run("build", str(story), "-o", str(tmp_path / "none"), "--key", "0").returncode == 2


def test_build_prints_all_events_of_a_few_and_the_key_events_of_many(tmp_path):
    """Whoever does not ask for key events sees them first all the same, and how many others there are."""
    few, many = tmp_path / "few.txt", tmp_path / "many.txt"
    sentences = [f"The dam at Orlik broke on {day} May 1998." for day in range(1, 31)]
    few.write_text(" ".join(sentences[:25]), encoding="utf-8")
    many.write_text(" ".join(sentences), encoding="utf-8")
    _, *shown = run("build", str(few), "-o", str(tmp_path / "few")).stdout.decode().splitlines()
    assert len(shown) == 25
    _, *shown, rest = run("build", str(many), "-o", str(tmp_path / "many")).stdout.decode().splitlines()
    assert (len(shown), rest) == (10, "  and 20 more in the files")


def test_build_overwrites_nothing_without_force(article: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "events.csv").write_text("mine")
    done = run("build", str(article), "-o", str(out))
    assert done.returncode == 2
    assert b"events.csv" in done.stderr
    assert (out / "events.csv").read_text() == "mine"
    assert [p.name for p in out.iterdir()] == ["events.csv"]
    assert run("build", str(article), "-o", str(out), "--force").returncode == 0
    assert (out / "events.csv").read_text(encoding="utf-8-sig").startswith('"event_id"')


def test_build_says_what_it_could_not_date(article: Path, tmp_path: Path) -> None:
    article.write_text("The bridge was opened on Friday.\n")
    done = run("build", str(article), "-o", str(tmp_path / "out"))
    assert done.returncode == 0
    assert "not dated: 1 (1 because the publication date is not known" in done.stdout.decode()


def test_one_source_that_fails_does_not_stop_the_others(article: Path, tmp_path: Path) -> None:
    done = run("build", "missing.txt", str(article), "-o", str(tmp_path / "out"))
    assert done.returncode == 1
    assert b"failed: missing.txt does not exist" in done.stderr
    assert (tmp_path / "out" / "timeline.html").exists()


@pytest.mark.parametrize("content", [b"", b"  \n\n", b"%PDF-1.4 \x00\x01", b"\x00\x01\x02\x03"])
def test_input_that_is_no_text_is_named(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_bytes(content)
    done = run("tag", str(path))
    assert done.returncode == 1
    assert done.stdout == b""
    assert b"odd.txt" in done.stderr
    assert b"Traceback" not in done.stderr


def test_tag_prints_one_line_a_document() -> None:
    lines = "\n".join(json.dumps({"id": name, "text": "It fell on Friday.", "dct": "2023-07-30"}) for name in "ab")
    done = run("tag", "-", text=lines + "\n")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(d["document_id"], d["timexes"][0]["value"]) for d in found] == [("a", "2023-07-28"), ("b", "2023-07-28")]
    timex = found[0]["timexes"][0]
    assert {"start", "end", "text", "type", "value", "mod"} <= set(timex)
    assert "It fell on Friday."[timex["start"] : timex["end"]] == timex["text"] == "Friday"


def test_tag_gives_the_ends_of_a_range_apart() -> None:
    done = run("tag", "-", text="From 1861 to 1865 there was war, and in 1950-53 too.")
    assert [t["value"] for t in json.loads(done.stdout)["timexes"]] == ["1861", "1865", "1950", "1953"]


def test_tag_inline_escapes_the_text() -> None:
    done = run("tag", "-", "--format", "inline", text="<b>In May 1998 & later.")
    expected = '<DOC id="stdin">&lt;b&gt;In <TIMEX3 tid="t1" type="DATE" value="1998-05">May 1998</TIMEX3> &amp; later.</DOC>\n'
    assert done.stdout.decode() == expected


def test_dateline_in_both_formats() -> None:
    done = run("dateline", "-", text=ARTICLE)
    line = json.loads(done.stdout)
    assert (line["place"], line["country"], line["agency"], line["published"]) == ("Paris", "FR", "Example Wire", None)
    assert {"region", "latitude", "longitude", "timezone", "date", "updated", "evidence"} <= set(line)
    assert "Paris" in run("dateline", "-", "--format", "text", text=ARTICLE).stdout.decode()


def test_events_in_both_formats() -> None:
    done = run("events", "-", "--published", "2023-07-30", text=ARTICLE)
    (row,) = csv.DictReader(done.stdout.decode().splitlines())
    assert (row["what"], row["start"], row["end"]) == ("The bridge was opened", "2023-07-28", "2023-07-29")
    line = json.loads(run("events", "-", "--published", "2023-07-30", "--format", "jsonl", text=ARTICLE).stdout)
    assert (line["what"], line["start"], line["source_url"]) == ("The bridge was opened", "2023-07-28", None)


def test_only_stated_leaves_out_the_events_of_the_publication_day(article: Path) -> None:
    options = ["events", str(article), "--published", "2023-07-30", "--undated", "publication", "--format", "jsonl"]
    article.write_text("The bridge was opened on Friday.\n\nThe council had paid for the towers.\n", encoding="utf-8")
    sources = [json.loads(line)["date_source"] for line in run(*options).stdout.splitlines()]
    assert sources == ["stated", "publication"]
    (line,) = run(*options, "--only", "stated").stdout.splitlines()
    assert json.loads(line)["date_source"] == "stated"


def test_dated_sentences_without_a_row_are_counted_and_named_if_asked(article: Path, tmp_path: Path) -> None:
    article.write_text("The bridge was opened on 3 May 1998. Was it closed in 1999?\n", encoding="utf-8")
    built = run("build", str(article), "-o", str(tmp_path / "out"))
    assert "1 dated sentence gave no row" in built.stdout.decode()
    done = run("events", str(article), "--explain-dropped")
    assert done.stderr.decode().splitlines() == ["no row: article: Was it closed in 1999? [1999]: a question"]
    assert b"no row" not in run("events", str(article)).stderr


def test_score_goes_on_after_a_file_that_fails(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"text": "It rained.", "timexes": []}) + "\n")
    done = run("score", "missing.jsonl", str(gold))
    assert done.returncode == 1
    assert b"missing.jsonl" in done.stderr
    assert b"1 documents, 0 annotated, 0 found" in done.stdout


def test_explain() -> None:
    done = run("explain", "He left on Friday.", "--published", "2023-07-30")
    assert "rule      shared.bare_weekday" in done.stdout.decode()


@pytest.mark.parametrize(
    "args",
    [
        ("build",),
        ("build", "x.txt"),
        ("nonsense",),
        ("tag", "-", "--format", "xml"),
        ("tag", "-", "--published", "yesterday"),
        ("explain", "x", "--published", "2023-02-30"),
        ("tag", "-", "--lang", ""),
        ("events", "-", "--lang", "not a code"),
    ],
)
def test_wrong_use_is_exit_2_and_one_clear_line(args: tuple[str, ...]) -> None:
    done = run(*args, text="text")
    assert done.returncode == 2
    assert b"rror" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("verb", ["tag", "events", "digest", "build"])
@pytest.mark.parametrize("stated", ["by the user", "by the source"])
def test_a_language_without_rules_is_named(verb: str, stated: str, tmp_path: Path) -> None:
    record = {"id": "a", "text": "Abierto el 3 de mayo de 1998. La obra del puente terminó el 2023-07-30."}
    record |= {"language": "es-MX"} if stated == "by the source" else {}
    (tmp_path / "a.jsonl").write_text(json.dumps(record), encoding="utf-8")
    options = ["--lang", "es"] if stated == "by the user" else []
    output = ["-o", str(tmp_path / "out")] if verb == "build" else []
    done = run(verb, str(tmp_path / "a.jsonl"), *options, *output)
    assert done.returncode == 0
    note = "note: a: there are no rules for the language 'es' yet; only numeric and ISO dates were read"
    assert done.stderr.decode().splitlines().count(note) == 1
    assert "2023-07-30" in done.stdout.decode()
    assert '"1998"' not in done.stdout.decode()


def test_the_language_of_a_dateline_is_not_spoken_of() -> None:
    done = run("dateline", "-", text=json.dumps({"text": "MADRID (Ejemplo) -- Llueve.", "lang": "es"}))
    assert (done.returncode, done.stderr) == (0, b"")


def test_explain_names_the_language_without_rules() -> None:
    done = run("explain", "el 3 de mayo de 1998", "--lang", "es")
    assert "note        there are no rules for the language 'es' yet" in done.stdout.decode()
    assert "no time expression was found" in done.stdout.decode()


def test_hostile_text_reaches_the_terminal_without_control_characters(tmp_path: Path) -> None:
    text = "The \x1b[2J\x1b]0;owned\x07bridge \u202ewas opened on 3 May 1998.\n"
    done = run("build", "-", "-o", str(tmp_path / "out"), text=text)
    assert done.returncode == 0
    assert not {"\x1b", "\x07", "\u202e"} & set(done.stdout.decode())


def test_a_document_of_one_long_line_is_read(tmp_path: Path) -> None:
    done = run("tag", "-", text="It fell on 3 May 1998. " * 20_000)
    assert len(json.loads(done.stdout)["timexes"]) == 20_000


def test_columns_of_a_table_are_named_on_the_command_line(tmp_path: Path) -> None:
    table = tmp_path / "notes.csv"
    table.write_text("key,day,body\nx,2023-07-30,It fell on Friday.\n", encoding="utf-8")
    done = run("tag", str(table), "--text-column", "body", "--published-column", "day", "--id-column", "key")
    found = json.loads(done.stdout)
    assert (found["document_id"], found["timexes"][0]["value"]) == ("x", "2023-07-28")
    wrong = run("tag", str(table), "--text-column", "story")
    assert wrong.returncode == 1
    assert b"has no column 'story' for the text (it has 'key', 'day', 'body')" in wrong.stderr


def test_now_is_only_what_the_user_says() -> None:
    text = "Rain falls\nPosted 2 hours ago\n"
    said = json.loads(run("dateline", "-", "--now", "2023-07-30T12:00:00Z", text=text).stdout)
    assert said["published"] == "2023-07-30T10:00:00+00:00"
    assert json.loads(run("dateline", "-", text=text).stdout)["published"] is None
    assert run("dateline", "-", "--now", "soon", text=text).returncode == 2


def test_a_folder_and_a_pattern(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(ARTICLE, encoding="utf-8")
    for source in (str(tmp_path), f"{tmp_path}/*.txt"):
        assert len(run("dateline", source).stdout.splitlines()) == 2


def test_a_guessed_encoding_is_said(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Le caf\xe9 fut ouvert le 3 May 1998, et la rue pav\xe9e.\n".encode("latin-1"))
    done = run("tag", str(path))
    assert done.returncode == 0
    assert b"note: old:" in done.stderr


def test_output_is_utf_8_whatever_the_locale() -> None:
    done = process(
        "tag", "-", "--format", "inline", text="Le café fut ouvert le 3 May 1998 \N{EM DASH} enfin.".encode()
    )
    assert done.returncode == 0
    assert "café" in done.stdout.decode()
    assert "\N{EM DASH} enfin" in done.stdout.decode()


@pytest.mark.parametrize(("args", "status"), [(("explain", "May 1998"), 0), (("tag", "missing.txt"), 1), (("tag",), 2)])
def test_the_process_ends_with_the_exit_status(args: tuple[str, ...], status: int) -> None:
    done = process(*args)
    assert done.returncode == status
    assert bool(done.stderr) == bool(status)


def test_a_reader_that_stops_early_ends_the_process_without_a_traceback(tmp_path: Path) -> None:
    lines = tmp_path / "many.jsonl"
    lines.write_text('{"text": "It fell on 3 May 1998."}\n' * 2_000, encoding="utf-8")
    program = [sys.executable, "-m", "timeline", "tag", str(lines)]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stderr is not None
        assert writer.stdout.readline()
        writer.stdout.close()
        assert writer.stderr.read() == b""
    assert writer.returncode == 1
