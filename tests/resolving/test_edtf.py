"""Every EDTF string that we write is read back by the `edtf` package, which knows no weeks and no parts of the day."""

import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model import Interval
from timeline.model.expressions import Mod
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.calendar import day_number
from timeline.resolving.edtf import edtf

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    parser = pytest.importorskip("edtf")

INTERVALS = st.builds(
    calendar_units.containing,
    st.integers(day_number(1, 1, 1), day_number(9900, 1, 1)),
    st.sampled_from(
        [Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.YEAR, Grain.DECADE, Grain.CENTURY]
    ),
)


@settings(max_examples=60, deadline=None)
@given(INTERVALS, st.sampled_from([None, Mod.START, Mod.END, Mod.APPROX]))
def test_the_edtf_package_reads_it(interval: Interval, mod: Mod | None) -> None:
    text = edtf(interval if mod is None else calendar_units.blurred(interval, mod))
    assert parser.parse_edtf(text) is not None, text


def test_open_ends() -> None:
    year = calendar_units.year(2019)
    assert edtf(Interval(year.start, year.end, Grain.YEAR, open_end=True)) == "2019/.."
    assert edtf(Interval(year.start, year.end, Grain.YEAR, open_start=True)) == "../2019"
