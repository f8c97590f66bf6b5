"""Publication days, moments, updates and places of our own small documents (see `published/cases.py`)."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from gold.published.cases import Case, cases

from timeline.datelines import anchor_of, find_dateline
from timeline.model import Dateline
from timeline.reading import read

# Cases right in everything, of 82, 25 and 66. At first contact, 62 of the last were. Raise the floors as these rise.
FLOORS = {"open": 82, "unread": 25, "contact": 66}
# Days found where none may be concluded. Lower these as they fall.
MOST_INVENTED = {"open": 0, "unread": 0, "contact": 0}


def dateline(case: Case, folder: Path) -> Dateline:
    """The dateline that is found, through a file as users have it."""
    path, body = folder / f"case{case.suffix}", case.body
    if case.kind == "pages":
        path, body = folder / "case.jsonl", json.dumps({"html": case.body, "source_url": case.fields.get("url")})
    path.write_text(body, encoding="utf-8")
    (document,) = read(path)
    return find_dateline(document)


def is_right(found: Dateline, expected: str) -> bool:
    """Whether the publication is the expected moment, or for an expected day falls on it where the document was written."""
    if not found.published or not expected:
        return bool(found.published) == bool(expected)
    if "T" in expected:
        return found.published == dt.datetime.fromisoformat(expected)
    anchor = anchor_of(found)
    return anchor is not None and anchor.day.isoformat() == expected


def mistakes(case: Case, found: Dateline) -> Iterator[str]:
    """The fields that differ from those of the case."""
    expected = case.fields["published"]
    if not is_right(found, expected):
        yield f"published is {found.published}, should be {expected or 'empty'}"
    updated = found.updated.isoformat()[:10] if found.updated else ""
    if updated != case.fields.get("updated", updated):
        yield f"updated is {updated or 'empty'}, should be {case.fields['updated']}"
    if "place" in case.fields and (found.place or "") != case.fields["place"]:
        yield f"place is {found.place}, should be {case.fields['place']}"


def wrong(half: str, folder: Path) -> list[str]:
    """The cases of a half with a mistake, each as a line."""
    lines = ((case, "; ".join(mistakes(case, dateline(case, folder)))) for case in cases(half))
    return [f"{case.kind}, {case.name}: {line}" for case, line in lines if line]


@pytest.mark.parametrize("half", FLOORS)
def test_ground_is_not_lost(half: str, tmp_path: Path) -> None:
    mistaken = wrong(half, tmp_path)
    assert len(list(cases(half))) - len(mistaken) >= FLOORS[half], "\n".join(mistaken)


@pytest.mark.parametrize("half", MOST_INVENTED)
def test_no_more_days_are_invented(half: str, tmp_path: Path) -> None:
    silent = [case for case in cases(half) if not case.fields["published"]]
    assert silent
    invented = [case.name for case in silent if dateline(case, tmp_path).published]
    assert len(invented) <= MOST_INVENTED[half], invented
