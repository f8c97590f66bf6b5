"""RSS and Atom: one document an entry, with its own offset; what could be a bomb is refused."""

import datetime as dt
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import FormatError, InputError
from timeline.model import Document
from timeline.reading import read
from timeline.reading.feeds import looks_like_feed, read_feed

DATA = Path(__file__).parents[2] / "data"
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<title>Port</title><id>urn:port</id>
<entry><id>urn:1</id><title>Pluie</title><link href="https://port.example/1"/>
<published>2023-07-30T18:30:00+02:00</published><updated>2023-07-31T09:00:00+02:00</updated>
<summary>Court.</summary><content type="html">&lt;p&gt;Il pleut sur le &lt;b&gt;port&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Encore.&lt;/p&gt;</content></entry>
<entry><id>urn:2</id><title>Titre seul</title><updated>2023-08-01T09:00:00Z</updated></entry>
<entry><id>urn:3</id></entry>
</feed>"""
BOMB = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>'


def outcomes(feed: str) -> list[Document | InputError]:
    *found, _ = read_feed(feed, "feed.xml", "feed")
    return found


def test_sample_feed():
    """The shipped feed: ids, dates with their offsets, text without its tags."""
    first, second = read(DATA / "ferry_feed.xml")
    assert first.id == "strait-101"
    assert first.text == "The night ferry to Messina sailed again on Monday.\nIt had been in dock since January 2024."
    assert first.published == dt.datetime(2024, 3, 12, 7, 45, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    assert (first.published_source, first.lang, first.title) == ("feed published", "en-gb", "Night ferry sails again")
    assert second.source_url == "https://strait.example/2024/03/storm"


def test_atom():
    """The longest text an entry gives, both of its dates; an entry without any text is an error in its place."""
    first, second, third = outcomes(ATOM)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.text == "Il pleut sur le port.\nEncore."
    assert (first.published, first.updated) == (
        dt.datetime.fromisoformat("2023-07-30T18:30:00+02:00"),
        dt.datetime.fromisoformat("2023-07-31T09:00:00+02:00"),
    )
    assert (second.text, second.published, second.updated) == (
        "Titre seul",
        dt.datetime(2023, 8, 1, 9, tzinfo=dt.UTC),
        dt.datetime(2023, 8, 1, 9, tzinfo=dt.UTC),
    )
    assert isinstance(third, FormatError)
    assert "entry 3" in str(third)


@pytest.mark.parametrize(
    ("feed", "words"),
    [
        (BOMB, "defines XML entities"),
        (BOMB.replace("<!DOCTYPE rss [", "<!DOCTYPE rss [" + " " * 3_000), "defines XML entities"),
        (
            '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel/></rss>',
            "defines XML entities",
        ),
        ('<rss version="2.0"><channel></channel></rss>', "without entries"),
        ("<rss", "without entries"),
        (
            "<rss version='2.0'><channel><item><title>a</title><link>a</title><item><link>b</link></item><|channel://x</link></item>",
            "not a valid feed",
        ),
    ],
)
def test_feeds_that_are_refused(tmp_path, feed, words):
    """With a hint, and before anything is expanded."""
    path = tmp_path / "feed.xml"
    path.write_text(feed)
    with pytest.raises(FormatError, match=words) as caught:
        list(read(path))
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<rss version='2.0'>", True),
        ('<?xml version="1.0"?>\n<!-- made by hand -->\n<feed xmlns="http://www.w3.org/2005/Atom">', True),
        ('<?xml version="1.0"?><rdf:RDF xmlns:rdf="x">', True),
        ("<!DOCTYPE html><html><body><rss>", False),
        ("<html><head></head><body>", False),
        ("Rain fell. <rss>", False),
        ("", False),
    ],
)
def test_feeds_are_recognised_by_their_outermost_element(text, expected):
    """A page that speaks of feeds is a page."""
    assert looks_like_feed(text) is expected


def test_nothing_is_fetched(monkeypatch):
    """Neither an address for a feed nor a schema within it."""

    def refuse(*args: object) -> None:
        raise AssertionError(args)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    feed = '<!DOCTYPE rss SYSTEM "http://x.example/rss.dtd"><rss version="2.0"><channel><item><title>Rain</title></item></channel></rss>'
    assert [document.text for document in outcomes(feed) if isinstance(document, Document)] == ["Rain"]
    with pytest.raises(FormatError):
        outcomes("http://x.example/feed.xml")


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_entry_is_read_or_refused(title, date):
    """Nothing but the documented errors comes out of odd feeds."""
    feed = f"<rss version='2.0'><channel><item><title>{title}</title><pubDate>{date}</pubDate></item></channel></rss>"
    try:
        assert outcomes(feed)
    except FormatError as error:
        assert error.hint  # noqa: PT017 - both ends are fine
