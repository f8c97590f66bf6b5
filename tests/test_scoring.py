"""The measures, on documents small enough to count by hand."""

import json
from pathlib import Path

import pytest

from timeline.errors import FormatError, UnreadableError
from timeline.scoring import Score, score

TEXT = "He left on Friday and came back in early May."


def gold_file(tmp_path: Path, *timexes: tuple[int, int, str, str], text: str = TEXT) -> Path:
    """A file with one annotated document."""
    path = tmp_path / "gold.jsonl"
    rows = [{"start": a, "end": b, "type": genre, "value": value} for a, b, genre, value in timexes]
    path.write_text(json.dumps({"text": text, "dct": "2023-07-30", "timexes": rows}) + "\n", encoding="utf-8")
    return path


def test_everything_right(tmp_path: Path) -> None:
    path = gold_file(tmp_path, (11, 17, "DATE", "2023-07-28"), (35, 44, "DATE", "2023-05"))
    assert score(path) == Score(1, 2, 2, 2, 2, 2, 2)


def test_each_measure_counts_its_own_errors(tmp_path: Path) -> None:
    path = gold_file(tmp_path, (11, 17, "DATE", "2023-07-21"), (41, 44, "TIME", "2023-05"), (0, 2, "DATE", "1999"))
    assert score(path) == Score(documents=1, gold=3, found=2, strict=1, relaxed=2, type=1, value=1)
    assert score(path).measures == {"strict": 40.0, "relaxed": 80.0, "type": 40.0, "value": 40.0}


def test_nothing_annotated_and_nothing_found_is_right(tmp_path: Path) -> None:
    assert score(gold_file(tmp_path, text="He left.")).measures["strict"] == 100.0


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"text": "x"}\n')
    with pytest.raises(FormatError, match="line 1"):
        score(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"none\.jsonl"):
        score(tmp_path / "none.jsonl")


CORPORA = Path(__file__).resolve().parents[2] / "shared" / "gold" / "timex"
# Floors a little under what is reached, to notice when a change loses ground.
FLOORS = {
    "en_news": {"strict": 86, "relaxed": 92, "type": 87, "value": 77},
    "en_narrative": {"strict": 89, "relaxed": 95, "type": 93, "value": 84},
    "en_tweets": {"strict": 87, "relaxed": 94, "type": 90, "value": 83},
}


@pytest.mark.parametrize("name", FLOORS)
def test_ground_is_not_lost(name: str) -> None:
    path = CORPORA / f"{name}.jsonl"
    if not path.exists():
        pytest.skip("the annotated corpora are third-party text and not part of the project")
    measures = score(path).measures
    assert {m: measures[m] >= floor for m, floor in FLOORS[name].items()} == dict.fromkeys(FLOORS[name], True), measures
