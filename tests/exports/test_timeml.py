"""TimeML: valid XML, the text of the document to the character, and the publication in the head."""

import datetime as dt
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hostile_texts import HOSTILE
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.exports.lines import separate_timexes
from timeline.exports.timeml import timeml, timeml_names
from timeline.model import Dateline, Document, Tagged

DATA = Path(__file__).resolve().parents[2] / "data"


def tagged(text: str, **fields: Any) -> Tagged:
    return next(timeline.tag(Document(fields.pop("id", "a"), text, **fields)))


def parsed(document: Tagged) -> ET.Element:
    return ET.fromstring(timeml(document).data)  # noqa: S314  our own file; that it is well-formed is half of the test


def text_of(root: ET.Element) -> str:
    found = root.find("TEXT")
    assert found is not None
    return "".join(found.itertext())


def test_time_expressions_stand_inline() -> None:
    document = tagged("It rained on Friday & early in 1990, from May to July.", published=dt.date(2023, 7, 30))
    root = parsed(document)
    found = [
        (timex.get("tid"), timex.text, timex.get("type"), timex.get("value"), timex.get("mod"))
        for timex in root.findall("TEXT/TIMEX3")
    ]
    assert found[:2] == [("t1", "Friday", "DATE", "2023-07-28", None), ("t2", "early in 1990", "DATE", "1990", "START")]
    assert [timex[1] for timex in found[2:]] == ["May", "July"]


@pytest.mark.parametrize(
    ("published", "kind", "value"),
    [
        (dt.date(2023, 7, 30), "DATE", "2023-07-30"),
        (dt.datetime(2023, 7, 30, 18, 30, tzinfo=dt.UTC), "TIME", "2023-07-30T18:30:00+00:00"),
    ],
)
def test_the_publication_is_the_creation_time(published: dt.date, kind: str, value: str) -> None:
    root = parsed(tagged("It rained.", published=published, title="Rain & wind"))
    (timex,) = root.findall("DCT/TIMEX3")
    assert (timex.text, timex.get("type"), timex.get("value")) == (value, kind, value)
    assert (timex.get("tid"), timex.get("functionInDocument")) == ("t0", "CREATION_TIME")
    assert [root.findtext("DOCID"), root.findtext("TITLE")] == ["a", "Rain & wind"]


def test_no_publication_is_made_up() -> None:
    assert parsed(tagged("It rained.")).find("DCT") is None


@pytest.mark.parametrize("path", sorted(DATA.glob("*.txt")), ids=lambda path: path.stem)
def test_samples_keep_their_text_and_every_time_expression(path: Path) -> None:
    (document,) = timeline.tag(path)
    root = parsed(document)
    assert text_of(root) == document.document.text
    timexes = list(root.iter("TIMEX3"))
    inline = [timex for timex in timexes if timex.get("functionInDocument") is None]
    assert [timex.text for timex in inline] == [when.mention.text for when in separate_timexes(document.timexes)]
    assert inline
    assert len({timex.get("tid") for timex in timexes}) == len(timexes)


@given(
    st.lists(
        st.sampled_from(
            [
                "3 May 1998",
                "from May to July",
                "Friday",
                "\r\n",
                "\r",
                "]]>",
                "&",
                "\x0b",
                " ",
                "\ufffe",
                "x",
                "on ",
                "3 p.m. ",
            ]
        )
    )
)
def test_any_text_is_the_same_when_the_tags_are_taken_away(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert text_of(parsed(tagged(text))) == text.replace("\x0b", "\ufffd").replace("\ufffe", "\ufffd")


def test_what_xml_cannot_hold_is_replaced_and_counted() -> None:
    document = Document("a", "a\x00b\x0cc \ud800 \U0001f600", title="\x07")
    content = timeml(Tagged(document, Dateline("a")))
    assert content.left_out.total() == 4
    assert text_of(ET.fromstring(content.data)) == "a\ufffdb\ufffdc \ufffd \U0001f600"  # noqa: S314


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_only_text(text: str) -> None:
    document = tagged(f"On 3 May 1998 {text} was opened.", id=text, title=text)
    root = parsed(document)
    assert {element.tag for element in root.iter()} <= {"TimeML", "DOCID", "DCT", "TITLE", "TEXT", "TIMEX3"}
    plain = "".join(
        letter if letter in "\t\n\r" or (letter >= " " and not "\ud800" <= letter <= "\udfff") else "\ufffd"
        for letter in text
    )
    assert [root.findtext("DOCID"), root.findtext("TITLE")] == [plain, plain]
    assert text_of(root) == f"On 3 May 1998 {plain} was opened."


@pytest.mark.parametrize(
    "ids",
    [
        HOSTILE,
        ["a", "A", "a-2", "a"],
        ["con", "NUL.txt", "..", "/", ""],
        ["\u00e9", "e\u0301"],
        ["\U0001f600" * 99, "\u65e5" * 99],
    ],
)
def test_file_names_are_safe_and_told_apart(ids: list[str], tmp_path: Path) -> None:
    names = timeml_names(ids)
    assert len({name.casefold() for name in names}) == len(ids)
    for name in names:
        (tmp_path / name).write_bytes(b"x")
        assert not set(name) & set('/\\:*?"<>|\x00\n')
        assert not name.startswith(".")
        assert name.partition(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt1"}
    assert len(list(tmp_path.iterdir())) == len(ids)
