"""Events of one document: clauses, headlines, names, certainty, relations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.extracting.clauses import clause_around
from timeline.extracting.headline import LONGEST, headline
from timeline.extracting.names import names, trigger
from timeline.extracting.sentences import sentences
from timeline.model import Document, Event
from timeline.street import document_events, tag


def events_of(text: str, published: str = "2023-07-30") -> list[Event]:
    """The events of a text."""
    return [event for tagged in tag(Document("a", text), published=published) for event in document_events(tagged)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mr. Lee left on Jan. 3. He came back.", ["Mr. Lee left on Jan. 3.", "He came back."]),
        ("The U.S. agreed. China did not.", ["The U.S. agreed.", "China did not."]),
        ("Headline here\n\nThe story begins. It ends.", ["Headline here", "The story begins.", "It ends."]),
        ('He said "no." Then he left.', ['He said "no."', "Then he left."]),
        ("It rose 3.5 percent. Good.", ["It rose 3.5 percent.", "Good."]),
        (
            "A line of a text that was wrapped at some seventy characters by a mailer\ngoes on here.",
            ["A line of a text that was wrapped at some seventy characters by a mailer\ngoes on here."],
        ),
        ("", []),
    ],
)
def test_sentences(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text)] == found


@given(st.text())
def test_sentences_lie_in_order_inside_the_text(text: str) -> None:
    end = 0
    for start, stop in sentences(text):
        assert end <= start < stop <= len(text)
        end = stop


def test_two_clauses_have_two_days() -> None:
    found = [(e.when.value, e.what) for e in events_of("On Monday the envoy met Park, and Lee resigned the next day.")]
    assert found == [("2023-07-24", "The envoy met Park"), ("2023-07-25", "Lee resigned")]


def test_an_undated_clause_takes_no_date() -> None:
    (event,) = events_of("The envoy met Park on Monday, but the talks failed without a result.")
    assert event.what == "The envoy met Park"


@pytest.mark.parametrize(
    ("clause", "words", "what"),
    [
        ("On Tuesday, Park resigned.", "Tuesday", "Park resigned"),
        ("Park resigned Tuesday.", "Tuesday", "Park resigned"),
        ("He saluted during a July 26 ceremony at the base.", "July 26", "Ceremony at the base"),
        ("It waits for the November 2024 U.S. elections to end.", "November 2024", "U.S. elections"),
        ("SEOUL -- Rain fell on Friday.", "Friday", "Rain fell"),
        ("The bank announced recently that output shrank in 2022.", "2022", "Output shrank"),
        (
            "The occasion was the 70th anniversary of the truce.",
            "the 70th anniversary",
            "The occasion was the 70th anniversary of the truce",
        ),
    ],
)
def test_headline(clause: str, words: str, what: str) -> None:
    start = clause.index(words)
    assert headline(clause, (start, start + len(words))) == what


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 30))
def test_headlines_are_short_and_of_one_line(clause: str, start: int, length: int) -> None:
    start = min(start, len(clause))
    text = headline(clause, (start, min(len(clause), start + length)))
    assert len(text) <= LONGEST + 3  # a first letter may become several in capitals
    assert "\n" not in text


@pytest.mark.parametrize(
    ("clause", "who", "where"),
    [
        ("Kim Jong Un met Li in Pyongyang", ("Kim Jong Un", "Li"), "Pyongyang"),
        ("The North Korean army marched near Kaesong", (), "Kaesong"),
        ("On Friday the Bank of Japan said no", ("Bank of Japan",), None),
    ],
)
def test_names(clause: str, who: tuple[str, ...], where: str | None) -> None:
    assert names(clause) == (who, where)


def test_trigger_is_not_the_reporting_verb() -> None:
    assert trigger("Officials said rebels attacked the port") == "attacked"
    assert trigger("Officials said so") == "said"
    assert trigger("Rain and wind") is None


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The bridge collapsed on Friday.", "happened"),
        ("The bridge will be opened on August 3.", "planned"),
        ("The court is expected to rule on August 3.", "expected"),
        ("The talks could resume on August 3.", "possible"),
        ("The ministry denied that ships left on Friday.", "denied"),
        ("Ships left the port on Friday, the ministry said.", "reported"),
    ],
)
def test_certainty(text: str, certainty: str) -> None:
    assert [event.certainty for event in events_of(text)] == [certainty]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The port has been closed since 2019.", "2019/.."),
        ("The port stayed closed until May 1998.", "../1998-05"),
        ("The port was closed in 2019.", "2019"),
        ("He waits until the May 1998 elections are over.", "1998-05"),
    ],
)
def test_relations(text: str, edtf: str) -> None:
    assert [event.when.edtf for event in events_of(text)] == [edtf]


def test_the_reason_of_an_open_time_quotes_the_text() -> None:
    (event,) = events_of("The council will vote before the end of the month.")
    assert event.when.edtf == "../2023-07-31"
    assert event.when.reason.endswith("since the text says 'before'")


def test_what_cannot_be_dated_stays_with_its_reason() -> None:
    (event,) = [e for tagged in tag(Document("a", "The minister resigned on Friday.")) for e in document_events(tagged)]
    assert event.when.interval is None
    assert event.when.reason == "the publication date is not known, and the text does not say it"


def test_bylines_and_page_chrome_are_no_events() -> None:
    text = "Member since Nov 4, 2011\n\nBy Jane Roe\nPublished July 30, 2023\n\nThe bridge was opened on Friday.\n"
    assert [e.what for e in events_of(text)] == ["The bridge was opened"]


def test_lengths_sets_and_now_are_no_events() -> None:
    assert events_of("They now meet every Tuesday and it takes three hours.") == []


def test_each_time_of_a_clause_has_its_own_words() -> None:
    text = "Papers reported Friday on a parade staged on July 27."
    assert [(e.when.value, text[e.char_start : e.char_end]) for e in events_of(text)] == [
        ("2023-07-28", "Papers reported Friday"),
        ("2023-07-27", "on a parade staged on July 27."),
    ]


def test_a_time_that_opens_a_clause_dates_what_follows() -> None:
    text = "On Monday the envoy met Park in the palace of 1998."
    (monday, year) = events_of(text)
    assert text[monday.char_start : monday.char_end].startswith("On Monday the envoy met Park in the palace")
    assert text[year.char_start : year.char_end] == "of 1998."


def test_the_clause_lies_in_its_sentence() -> None:
    text = "Lee met Kim on Monday, and Park resigned the next day."
    assert clause_around(text, (0, len(text)), (39, 53)) == (23, len(text))


@given(st.text(max_size=400))
def test_no_text_raises(text: str) -> None:
    for event in timeline.build(Document("a", text + " It fell on Friday."), published="2023-07-30")._events:
        assert 0 <= event.char_start < event.char_end <= len(event.document.text)
