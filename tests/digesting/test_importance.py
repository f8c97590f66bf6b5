"""Importance: the events that the articles share and put first matter most; furniture and undated events do not."""

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

import timeline
from timeline.errors import UseError
from timeline.model import Document

STORY = Path(__file__).resolve().parents[2] / "data" / "story"
TEASER = "The harbour festival with 40 boats opens in Kvalholm on August 5."


def built(*texts: str) -> timeline.Timeline:
    return timeline.build(
        [Document(name, text, published=dt.date(2023, 7, 30)) for name, text in zip("abcd", texts, strict=False)]
    )


def importance_of(t: timeline.Timeline, word: str) -> float:
    return float(t.events.loc[t.events["sentence"].str.contains(word), "importance"].iloc[0])


def test_the_key_events_of_the_story_are_its_turning_points() -> None:
    assert timeline.build(STORY).key(5)["edtf"].tolist() == [
        "2024-05-03",
        "2024-05-05",
        "2024-05-06",
        "2024-05-09",
        "2024-05-20",
    ]


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("capsized", "dined"),
        ("capsized", "raised"),
        ("capsized", "founded"),
    ],
    ids=["more sources", "a fact before a plan", "news before background"],
)
def test_one_event_matters_more_than_another(more: str, less: str) -> None:
    t = built(
        "The ferry Aurora capsized off Kvalholm with 12 passengers on Friday. The ferry may be raised on August 20. The "
        "yard was founded in May 1921.",
        "With its 12 passengers the ferry Aurora capsized off Kvalholm on Friday. The king dined at home on Thursday.",
    )
    assert importance_of(t, more) > importance_of(t, less)


def test_a_sentence_that_many_articles_repeat_at_their_ends_is_furniture() -> None:
    t = built(
        *(f"{place} built a wider quay for its market on Friday. {TEASER}" for place in ("Lund", "Skive", "Arhus"))
    )
    assert importance_of(t, "harbour festival") == 0
    assert "2023-08-05" not in t.key(9)["edtf"].tolist()


def test_key_events_are_of_different_days_and_in_order() -> None:
    t = built("Lund won on Friday. Skive won on Friday. Arhus won on Thursday. Nobody knows when Odense won.")
    assert t.key(5)["edtf"].tolist() == ["2023-07-27", "2023-07-28"]
    assert len(t.key(1)) == 1
    with pytest.raises(UseError, match="at least 1"):
        t.key(0)


def test_an_event_without_a_date_has_no_importance() -> None:
    t = timeline.build([Document("a", "Lund won the cup on Friday.")])
    assert t.events["importance"].tolist() == [0]
    assert t.key(3).empty


def test_importance_is_a_share_and_is_missing_outside_a_collection() -> None:
    document = Document("a", "Lund won the cup on Friday. It rained.", published=dt.date(2023, 7, 30))
    assert timeline.build([document]).events["importance"].between(0, 1).all()
    assert pd.isna(timeline.events([document])["importance"]).all()
