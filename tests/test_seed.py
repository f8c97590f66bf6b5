"""A real, messy scrape, where it is at hand: forum header, glued byline, captions between paragraphs."""

from pathlib import Path

import pytest

import timeline

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed" / "000_d42e88f05c9c6a83.txt"
pytestmark = pytest.mark.skipif(
    not SEED.exists(), reason="the seed article is third-party text and not part of the project"
)


@pytest.fixture(scope="module")
def built() -> timeline.Timeline:
    return timeline.build(SEED)


def test_publication_and_place(built: timeline.Timeline) -> None:
    dateline = built.tagged[0].dateline
    assert str(dateline.published) == "2023-07-30 18:30:00+09:00"
    assert (dateline.place, dateline.country, dateline.timezone) == ("Seoul", "KR", "Asia/Seoul")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Friday", "2023-07-28"),
        ("July 27", "2023-07-27"),
        ("July 26", "2023-07-26"),
        ("the same day", "2023-07-27"),
        ("2022", "2022"),
        ("November 2024", "2024-11"),
        ("1950-53", "1950/1953"),
        ("1953", "1953"),
    ],
)
def test_every_date(built: timeline.Timeline, words: str, value: str) -> None:
    found = [t.value for t in built.tagged[0].timexes if t.mention.text == words]
    assert found
    assert set(found) == {value}


def test_events_carry_their_sentence(built: timeline.Timeline) -> None:
    rows = built.events[built.events["date_source"] == "stated"].set_index("when_text")
    assert rows.loc["Friday", "sentence"].startswith(
        "North Korean state media reported Friday on a massive military parade"
    )
    assert rows.loc["the same day", "sentence"].startswith("China's Foreign Ministry echoed")
    assert rows.loc["July 26", "sentence"].startswith("South Korean President Yoon Suk Yeol salutes")


def test_the_anniversary_is_linked_to_its_origin(built: timeline.Timeline) -> None:
    rows = built.events[built.events["edtf"] == "1953-07-27"]
    assert list(rows["what"]) == ["Korean War armistice"]
    assert "70 years before 2023-07-27" in rows["reason"].iloc[0]


def test_neither_the_forum_date_nor_the_byline_is_an_event(built: timeline.Timeline) -> None:
    assert not set(built.events["edtf"].dropna()) & {"2011-11-04", "2023-07-30"}
