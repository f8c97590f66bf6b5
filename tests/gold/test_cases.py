"""No ground is lost on the short cases of dates in every kind of report (see `cases.py`), and nothing new is wrong in them."""

import datetime as dt
import doctest
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
from command import run
from gold import cases as cases_module
from gold.cases import Case, Judged, Verdict, cases, judged

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def test_the_examples_of_the_format() -> None:
    assert doctest.testmod(cases_module).failed == 0


def test_every_class_has_at_least_six_cases() -> None:
    assert min(Counter(case.group for case in cases()).values()) >= 6


def test_no_markup_is_left_in_the_texts() -> None:
    assert not [case.text for case in cases() if re.search(r"[|{}]|\n= ", case.text)]


def test_annotated_days_fall_on_the_weekday_that_is_named() -> None:
    for case in cases():
        for timex in case.timexes:
            words = re.sub(r"-\n|\u00ad", "", case.text[timex.start : timex.end])
            named = [day for day in WEEKDAYS if re.search(rf"\b({day}|{day[:3]})\b", words, re.IGNORECASE)]
            if named and re.match(r"\d{4}-\d\d-\d\d", timex.value):
                assert named == [WEEKDAYS[dt.date.fromisoformat(timex.value[:10]).weekday()]], case.text


def test_values_are_of_their_type() -> None:
    for case in cases():
        for timex in case.timexes:
            assert timex.type != "TIME" or "T" in timex.value, case.text
            assert timex.type != "DATE" or "T" not in timex.value, case.text
            assert timex.type != "DURATION" or timex.value.startswith("P"), case.text
