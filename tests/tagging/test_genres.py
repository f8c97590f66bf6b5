"""Messages, news and histories tell their times from different standpoints."""

import datetime as dt

import pytest

from timeline.model import Document, Genre
from timeline.pipeline import tag_document
from timeline.resolving.genre import mentions_by_genre
from timeline.tagging.tagger import find_mentions

SUNDAY = dt.date(2023, 7, 30)


@pytest.mark.parametrize(
    ("text", "genre"),
    [
        ("Late for morning class haha :)", Genre.MESSAGE),
        ("See you tmr! http://example.org/x", Genre.MESSAGE),
        ("The bridge was opened in the morning.", Genre.NEWS),
        ("I will come. " * 40, Genre.NEWS),
        ("", Genre.NEWS),
        ("War broke out on 1 September 1939. It ended on 8 May 1945.", Genre.NARRATIVE),
        ("War broke out on 1 September 1939, lol. It ended on 8 May 1945.", Genre.MESSAGE),
    ],
)
def test_the_genre_of_a_text(text: str, genre: Genre) -> None:
    assert mentions_by_genre(text, "en", None, None)[0] is genre


def test_a_stated_genre_is_not_read_from_the_text() -> None:
    assert mentions_by_genre("Late for morning class haha :)", "en", Genre.NEWS, None) == (Genre.NEWS, [])


@pytest.mark.parametrize("genre", Genre)
def test_the_genre_that_is_read_gives_the_mentions_of_that_genre_stated(genre: Genre) -> None:
    years = " ".join(f"In {year} a former king died at night." for year in range(1400, 1480, 10))
    text = {Genre.NARRATIVE: years, Genre.NEWS: "The former king died on Friday night.", Genre.MESSAGE: "died at nite!"}
    read = mentions_by_genre(text[genre], "en", None, None)
    assert read == (genre, find_mentions(text[genre], "en", genre))


def values(text: str, genre: Genre | None = None) -> list[str]:
    """The TIMEX3 values of a text published on a Sunday."""
    return [t.value for t in tag_document(Document("a", text, published=SUNDAY, genre=genre)).timexes]


@pytest.mark.parametrize(
    ("text", "genre", "expected"),
    [
        ("The show is on Friday.", Genre.MESSAGE, ["2023-08-04"]),
        ("The show was on Friday.", Genre.NEWS, ["2023-07-28"]),
        ("It was a long morning.", Genre.MESSAGE, ["2023-07-30TMO"]),
        ("It was a long morning.", Genre.NEWS, []),
        ("War broke out on 1 September 1939. On 3 October it ended.", Genre.NARRATIVE, ["1939-09-01", "1939-10-03"]),
        ("It began in December 1941. In January they met.", Genre.NARRATIVE, ["1941-12", "1942-01"]),
        ("The ship sank in 1912. It was found on May 3.", Genre.NEWS, ["1912", "2023-05-03"]),
    ],
)
def test_the_kind_decides(text: str, genre: Genre, expected: list[str]) -> None:
    assert values(text, genre) == expected


def test_a_history_is_recognised_by_its_dates() -> None:
    years = " ".join(f"In {year} a king died." for year in range(1400, 1480, 10))
    assert values(f"{years} On 3 May his son was crowned.")[-1] == "1470-05-03"


@pytest.mark.parametrize(
    ("text", "value", "reason"),
    [
        (
            "It fell on 7/12/1996 and rose on 7/27/1996.",
            "1996-07-12",
            "the month comes first, as in '7/27/1996' elsewhere in the text",
        ),
        (
            "On 7/12/1996 it fell. On Saturday, 7/27/1996, at 9 p.m. it rose.",
            "1996-07-12",
            "the month comes first, as in '7/27/1996' elsewhere in the text",
        ),
        (
            "PARIS (AP) - It fell on 7/12/1996.",
            "1996-12-07",
            "the day comes first, as is usual in FR, where it was written",
        ),
        (
            "It fell on 7/12/1996.",
            "XXXX-XX-XX",
            "day and month may be in either order, and nothing in the text shows which",
        ),
    ],
)
def test_the_order_of_a_numeric_date_says_where_it_is_from(text: str, value: str, reason: str) -> None:
    first = tag_document(Document("a", text, published=SUNDAY)).timexes[0]
    assert (first.value, first.reason) == (value, reason)
