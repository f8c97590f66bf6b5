"""Reports of one event become one row, those of two events stay apart: alone and among all others, in any order."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

import timeline
from timeline.model import Document

PAIRS = Path(__file__).with_name("pairs.txt")
FOUND = 0.9  # of the pairs on the same event, at least
FALSE = 0.05  # of the pairs on different events, at most


@dataclass(frozen=True)
class Pair:
    """Two reports, and whether they are of one event."""

    name: str
    is_same: bool
    documents: tuple[Document, Document]


def read_pairs() -> list[Pair]:
    blocks = [block for block in PAIRS.read_text(encoding="utf-8").split("\n\n") if not block.startswith("#")]
    return [read_pair(number, *block.strip().split("\n")) for number, block in enumerate(blocks, 1)]


def read_pair(number: int, head: str, *reports: str) -> Pair:
    one, other = (read_report(f"{number}{letter}", report) for letter, report in zip("ab", reports, strict=True))
    return Pair(f"{number} {head}", head.startswith("same"), (one, other))


def read_report(name: str, line: str) -> Document:
    day, text = line.split(" | ")
    return Document(name, text, published=dt.date.fromisoformat(day))


def merged_in(documents: Sequence[Document], pairs: Sequence[Pair]) -> set[str]:
    """The names of the pairs that have a row in common."""
    rows = [set(sources.split("; ")) for sources in timeline.build(list(documents)).events["sources"]]
    return {pair.name for pair in pairs if any({each.id for each in pair.documents} <= row for row in rows)}


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    return read_pairs()


@pytest.fixture(scope="module")
def merged(pairs: list[Pair]) -> set[str]:
    return merged_in([each for pair in pairs for each in pair.documents], pairs)


def test_most_reports_of_one_event_are_one_row(pairs: list[Pair], merged: set[str]) -> None:
    same = [pair.name for pair in pairs if pair.is_same]
    missed = [name for name in same if name not in merged]
    assert len(missed) <= (1 - FOUND) * len(same), missed


def test_reports_of_different_events_stay_apart(pairs: list[Pair], merged: set[str]) -> None:
    different = [pair.name for pair in pairs if not pair.is_same]
    false = [name for name in different if name in merged]
    assert len(false) <= FALSE * len(different), false


def test_other_documents_do_not_decide(pairs: list[Pair], merged: set[str]) -> None:
    assert merged == {name for pair in pairs for name in merged_in(pair.documents, [pair])}


def test_the_order_of_the_documents_does_not_decide(pairs: list[Pair], merged: set[str]) -> None:
    documents = [each for pair in pairs for each in pair.documents]
    assert merged_in(documents[::-1], pairs) == merged
    assert merged_in(sorted(documents, key=lambda each: each.text[::-1]), pairs) == merged
