"""The sample articles give the events that stand beside them, which were read and checked by hand."""

import json
from pathlib import Path

import pytest

import timeline
from timeline.pipeline import document_events

DATA = Path(__file__).resolve().parents[1] / "data"
# The columns of tables whose names are their own.
COLUMNS = {"ferry_notes": {"text": "body", "published": "day"}}
SAMPLES = sorted(path for path in DATA.iterdir() if path.suffix in {".txt", ".html", ".jsonl", ".xml", ".csv"})


def test_every_sample_has_its_expected_events() -> None:
    assert [path.name for path in SAMPLES if not path.with_name(f"{path.stem}.expected.json").exists()] == []


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample(path: Path) -> None:
    expected = json.loads(path.with_name(f"{path.stem}.expected.json").read_text(encoding="utf-8"))
    for tagged, document in zip(timeline.tag(path, columns=COLUMNS.get(path.stem)), expected, strict=True):
        dateline = tagged.dateline
        published = dateline.published.isoformat() if dateline.published else None
        said = {
            "document_id": tagged.document.id,
            "place": dateline.place,
            "country": dateline.country,
            "published": published,
        }
        assert said == {name: document[name] for name in said}
        found = [[e.when.mention.text, e.when.edtf, e.sentence[:40]] for e in document_events(tagged)]
        assert found == document["events"]
