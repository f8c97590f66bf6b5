"""The CSV opened in LibreOffice, in several languages: every text is the same text there, every day the same day."""

import csv
import io
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from factory import antiquity, hostile, interval, story
from hostile_texts import HOSTILE
from misread_texts import MISREAD, PLAIN

from timeline.exports.csv_file import csv_bytes
from timeline.table import COLUMNS, events_table

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")

LANGUAGES = {"en-US": 1033, "en-GB": 2057, "de": 1031, "fr": 1036, "ja": 1041}
DATES = {"published", "edtf", "timex_value", "anchor", "first_reported"}
OF_DATES_AND_NUMBERS = {column.name for column in COLUMNS if column.kind != "text"} | DATES
XML = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"


class Cell(NamedTuple):
    """A cell as LibreOffice holds it; `value` is None for text."""

    type: str | None
    value: str | None
    text: str


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("profile")


def opened(data: bytes, language: int, profile: Path, folder: Path) -> list[list[Cell]]:
    """The rows after LibreOffice has opened the CSV as UTF-8, recognising whatever it can."""
    (folder / "events.csv").write_bytes(data)
    arguments = (
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        f"--infilter=CSV:44,34,76,1,,{language},false,true,false",
        *("--convert-to", "ods", "--outdir", str(folder), str(folder / "events.csv")),
    )
    subprocess.run([str(OFFICE), *arguments], check=True, capture_output=True, timeout=300)
    content = zipfile.ZipFile(folder / "events.ods").read("content.xml")
    rows = ET.fromstring(content).iter(XML % "table" + "table-row")  # noqa: S314  our own file
    return [[cell for each in row.iter(XML % "table" + "table-cell") for cell in _cells(each)] for row in rows]


def _cells(element: ET.Element) -> list[Cell]:
    office = XML % "office"
    kind = element.get(office + "value-type")
    if element.get(XML % "table" + "formula"):
        kind = "formula"
    value = next((element.get(office + name) for name in ("date-value", "value") if element.get(office + name)), None)
    text = "".join("".join(part.itertext()) for part in element.iter(XML % "text" + "p"))
    return [Cell(kind, value, text)] * int(element.get(XML % "table" + "number-columns-repeated", "1"))


def without_spaces(text: str) -> str:
    """LibreOffice writes some spaces as elements."""
    return "".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_every_text_stays_that_text(language: int, profile: Path, tmp_path: Path) -> None:
    texts = [text for text in (*MISREAD, *PLAIN, *HOSTILE) if text]
    events = [*(hostile(text, interval("2024-03-11")) for text in texts), *story()]
    data = csv_bytes(events_table(events))
    written = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    for row, cells in zip(written, opened(data, language, profile, tmp_path)[1:], strict=False):
        for (name, text), cell in zip(row.items(), cells, strict=False):
            if name not in OF_DATES_AND_NUMBERS and text:
                assert cell.type == "string", (name, text)
            assert without_spaces(cell.text).casefold() == without_spaces(text).casefold(), name
            if name in DATES and text:
                assert cell.type == "string" or (cell.type, cell.value) == ("date", text), (name, text)


def test_ancient_and_far_dates_are_shown_as_they_are(profile: Path, tmp_path: Path) -> None:
    data = csv_bytes(events_table(antiquity()))
    written = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    for row, cells in zip(written, opened(data, LANGUAGES["en-US"], profile, tmp_path), strict=False):
        assert [cell.text.casefold() for cell in cells[: len(row)]] == [text.casefold() for text in row]


def test_the_exact_text_would_be_changed(profile: Path, tmp_path: Path) -> None:
    kinds = {"July 27": "date", "0044": "float", "TRUE": "boolean", "=1+1": "formula"}
    table = events_table([hostile(text, interval("2024-03-11")) for text in kinds])
    at = list(table.columns).index("when_text")
    cells = [row[at] for row in opened(csv_bytes(table, raw=True), LANGUAGES["en-US"], profile, tmp_path)[1:]]
    assert [cell.type for cell in cells[: len(table)]] == [kinds[text] for text in table["when_text"]]
