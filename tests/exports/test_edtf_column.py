"""What the column `edtf` holds is EDTF: the `edtf` package reads it back."""

import warnings
from pathlib import Path

import pytest

import timeline
from timeline.model import Interval
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.calendar import day_number
from timeline.resolving.edtf import edtf

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    parser = pytest.importorskip("edtf")

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.mark.parametrize("path", sorted(DATA.glob("*.txt")), ids=lambda path: path.stem)
def test_the_samples_give_edtf(path: Path) -> None:
    written = timeline.events(path)["edtf"].dropna()
    assert len(written)
    assert [text for text in written if not parser.is_valid_edtf(text)] == []


@pytest.mark.parametrize("year", [-9990, -753, -43, -9, -1, 0, 1, 79, 476, 1999, 2024, 9890])
@pytest.mark.parametrize("grain", [grain for grain in Grain if Grain.DAY <= grain < Grain.MILLENNIUM])
def test_every_grain_in_every_year_is_edtf(year: int, grain: Grain) -> None:
    unit = calendar_units.containing(day_number(year, 7, 28), grain)
    for marks in ({}, {"approximate": True}, {"open_start": True}, {"open_end": True}):
        text = edtf(Interval(unit.start, unit.end, grain, **marks))
        assert parser.is_valid_edtf(text), text


@pytest.mark.parametrize("text", ["2024-13", "2024-33-01", "Y10000-33", "../../1950", "about 1950"])
def test_the_package_refuses_what_is_none(text: str) -> None:
    assert not parser.is_valid_edtf(text)
