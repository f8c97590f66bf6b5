"""How readings change, or do not, when a document changes in a known way."""

import datetime as dt

import pytest
from gold.annotated import Annotated, documents
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline

WEEK = dt.timedelta(days=7)
DAYS = st.dates(dt.date(1980, 1, 1), dt.date(2090, 1, 1))
DEICTIC = (
    "The council met on Friday.",
    "Rain fell yesterday.",
    "The bridge was closed last week.",
    "The strike began two weeks ago.",
    "The court will sit next Tuesday.",
    "Snow is expected tomorrow night.",
    "The ferry sank three days ago.",
    "The envoys left the day before yesterday.",
    "The mayor was arrested on Monday morning.",
    "The hearing was moved to the Monday after next.",
    "The pit closed four Fridays ago.",
    "The judge said Friday that the road would reopen Monday.",
    "The firm filed on Monday; the court ruled the next day.",
    "Heavy rain will fall from Monday to Wednesday.",
    "The vote was put off until Tuesday.",
    "The mine was flooded late Thursday.",
    "The fair drew thousands last weekend.",
    "The minister resigned this morning.",
    "The results will be announced by Wednesday.",
    "The school reopens a week from today.",
    "The king arrived at 9 a.m. Saturday.",
)
ABSOLUTE = (
    "The bridge was opened on 3 May 1998.",
    "The log ends on 2023-07-30.",
    "The mill thrived in the 1990s.",
    "The senate met in 44 BC.",
    "The well ran dry in the summer of 1954.",
    "Sales fell in the third quarter of 2019.",
    "The tower was struck at 10:15 a.m. on June 4, 2001.",
    "The abbey was founded in the 12th century.",
    "The war of 1950-53 emptied the valley.",
    "The road was built in AD 79.",
    "The survey was taken in early March 2007.",
)
TIMELESS = (
    "The town lies on a wide river.",
    "Nobody was hurt.",
    "Critics call the plan costly.",
    "Its walls are of red brick, and its gates of oak.",
    '"We are proud of our people," said Ansa Rell, the mayor.',
    "About 340 people live there.",
)

Reading = tuple[str, str, str, int, tuple[int, int] | None]


def read(text: str, published: dt.date | None, genre: str | None = None) -> list[Reading]:
    """Words, TIMEX3 type and value, offset, and start and end in seconds of every time expression."""
    (tagged,) = timeline.tag(timeline.Document("a", text, published=published), genre=genre)
    return [
        (t.mention.text, t.type, t.value, t.mention.start, t.interval and (t.interval.start, t.interval.end))
        for t in tagged.timexes
    ]


def moved(text: str, published: dt.date, seconds: float) -> list[tuple[float, float]]:
    """The time of every expression, so many seconds later; all of them have one."""
    times = [time for *_, time in read(text, published)]
    assert times
    assert None not in times
    return [(start + seconds, end + seconds) for start, end in filter(None, times)]


@pytest.mark.parametrize("text", DEICTIC)
@settings(max_examples=25)
@given(published=DAYS)
def test_a_week_later_deictic_times_are_a_week_later(text: str, published: dt.date) -> None:
    assert moved(text, published + WEEK, 0) == moved(text, published, WEEK.total_seconds())


@pytest.mark.parametrize("text", ABSOLUTE)
@settings(max_examples=25)
@given(published=DAYS, later=st.integers(1, 400))
def test_absolute_times_do_not_depend_on_publication(text: str, published: dt.date, later: int) -> None:
    assert read(text, published) == read(text, published + later * WEEK) == read(text, None) != []


@pytest.mark.parametrize("text", [*DEICTIC, *ABSOLUTE])
@settings(max_examples=25)
@given(
    before=st.lists(st.sampled_from(TIMELESS), max_size=4),
    after=st.lists(st.sampled_from(TIMELESS), max_size=4),
    between=st.sampled_from([" ", "\n", "\n\n"]),
)
def test_sentences_that_name_no_time_change_nothing(
    text: str, before: list[str], after: list[str], between: str
) -> None:
    published = dt.date(2023, 7, 30)
    shift = sum(len(sentence) + len(between) for sentence in before)
    expected = [(words, kind, value, at + shift, time) for words, kind, value, at, time in read(text, published)]
    assert read(between.join([*before, text, *after]), published) == expected


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.name)
def test_a_paragraph_that_names_no_time_changes_no_value(document: Annotated) -> None:
    published = dt.date.fromisoformat(document.published)
    expected = [reading[:3] for reading in read(document.text, published)]
    paragraphs = document.text.split("\n\n")
    for at in range(1, len(paragraphs) + 1):
        longer = "\n\n".join([*paragraphs[:at], TIMELESS[0], *paragraphs[at:]])
        assert [reading[:3] for reading in read(longer, published)] == expected, f"after paragraph {at}"


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.name)
def test_offsets_are_those_of_the_words(document: Annotated) -> None:
    for words, _, _, at, _ in read(document.text, None):
        assert document.text[at : at + len(words)] == words


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.name)
def test_news_told_twice_is_read_the_first_time_as_if_told_once(document: Annotated) -> None:
    published = dt.date.fromisoformat(document.published)
    once = read(document.text, published, "news")
    twice = read(f"{document.text}\n\n{document.text}", published, "news")
    assert twice[: len(once)] == once


def test_documents_do_not_depend_on_the_order_in_which_they_are_given() -> None:
    forwards = [
        timeline.Document(each.name, each.text, published=dt.date.fromisoformat(each.published)) for each in documents()
    ]
    alone = {document.id: next(timeline.tag(document)).timexes for document in forwards}
    for order in (forwards, forwards[::-1], sorted(forwards, key=lambda document: len(document.text))):
        assert {tagged.document.id: tagged.timexes for tagged in timeline.tag(order)} == alone
