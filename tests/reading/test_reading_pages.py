"""Web pages: what they state of themselves, weighed by kind, and nothing invented."""

import contextlib
import datetime as dt
import json
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.datelines import find_dateline
from timeline.errors import FormatError
from timeline.reading import parse_stamp, read
from timeline.reading.pages import read_page

DATA = Path(__file__).parents[2] / "data"
STORY = "<p>" + "Rain fell on the harbour for hours, and the ferries stayed in port until the evening. " * 4 + "</p>"


def page(head: str = "", body: str = "", *, url: str | None = None):
    return read_page(
        f"<html><head>{head}</head><body>{body}<article>{STORY}</article></body></html>", "a", "a.html", known_url=url
    )


def linked(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


PUBLISHED = "2023-07-30T18:30:00+09:00"


@pytest.mark.parametrize(
    ("head", "body", "source"),
    [
        (linked(datePublished=PUBLISHED), "", "JSON-LD datePublished"),
        (
            linked(**{"@graph": [[{"x": {"@type": "NewsArticle", "datePublished": PUBLISHED}}]]}),
            "",
            "JSON-LD datePublished",
        ),
        (
            '<script type="application/ld+json">{"datePublished": "' + PUBLISHED + '", }</script>',
            "",
            "JSON-LD datePublished",
        ),
        (meta("article:published_time", PUBLISHED), "", "meta tag"),
        (f'<meta name="DC.date.issued" content="{PUBLISHED}">', "", "meta tag"),
        ("", f'<span itemprop="datePublished" content="{PUBLISHED}">x</span>', "itemprop datePublished"),
        ("", f'<time pubdate datetime="{PUBLISHED}">x</time>', "time pubdate"),
        ("", f'<article><time datetime="{PUBLISHED}">x</time></article>', "time in the article"),
    ],
)
def test_publication_keeps_its_clock_and_offset(head, body, source):
    """Every kind of statement, with the instant it states."""
    document = page(head, body)
    assert document.published is not None
    assert document.published.isoformat() == PUBLISHED
    assert document.published_source == source


@pytest.mark.parametrize(
    ("head", "url", "expected"),
    [
        (linked(datePublished="2023-07-30") + meta("date", "2020-01-01"), None, "2023-07-30"),
        (meta("date", "2020-01-01") + meta("article:published_time", "2023-07-30"), None, "2023-07-30"),
        (linked(datePublished="2023-07-30") + meta("article:published_time", PUBLISHED), None, PUBLISHED),
        ("", "https://x.example/2023/07/30/rain", "2023-07-30"),
        (linked(**{"@type": "Comment", "datePublished": "2020-01-01"}), None, "2020-01-01"),
        (linked(datePublished="1970-01-01T00:00:00Z"), None, None),
        (linked(datePublished="soon"), None, None),
        (linked(dateModified=PUBLISHED), None, None),
        ("", "https://x.example/2023/77/99/rain", None),
        ("", None, None),
    ],
)
def test_candidates_are_weighed_and_nothing_is_invented(head, url, expected):
    """The better kind wins; of one day the finer statement; no statement is no date."""
    published = page(head, url=url).published
    assert (published.isoformat() if published else None) == expected


def test_disagreement_is_said():
    """A page that contradicts itself is read, with a warning."""
    document = page(linked(datePublished="2023-07-30") + meta("date", "2020-01-01"))
    assert "2020-01-01" in document.warnings[0]


@pytest.mark.parametrize(
    ("utc", "clock", "expected"),
    [
        ("2023-11-09T06:35:29+00:00", "2023-11-08 22:35:29", "2023-11-08T22:35:29-08:00"),
        ("2023-11-09T06:35:29Z", "2023-11-09T12:20:29+05:45", "2023-11-09T12:20:29+05:45"),
        ("2023-11-09T06:35:29Z", "2023-11-08 22:35:30", "2023-11-09T06:35:29+00:00"),
        ("2023-11-09T06:00:00Z", "2023-11-08 22:00:00", "2023-11-09T06:00:00+00:00"),
        ("2023-11-09T06:35:29+01:00", "2023-11-08 22:35:29", "2023-11-09T06:35:29+01:00"),
    ],
)
def test_local_clock_of_the_page_tells_its_offset(utc, clock, expected):
    """The same moment written twice: odd seconds that agree are no accident, full hours may be."""
    published = page(linked(datePublished=utc) + meta("date", clock)).published
    assert published is not None
    assert published.isoformat() == expected


def test_dated_lines_around_the_article_are_in_the_text_without_metadata():
    """Above, between title and story, and below; teasers further down are not."""
    above = "<h1>Rain</h1><div>Stand - 12.11.2021</div>"
    assert "12.11.2021" in page(body=above).text.split("Rain fell")[0]
    html = f"<body><article>{STORY}</article><div>15.12.2021</div><div>Text: Ann Roe</div>" + "<div>More</div>" * 30
    text = read_page(f"<html>{html}<div>16.12.2021</div></html>", "a", "a.html").text
    assert "15.12.2021" in text.rsplit("evening.", maxsplit=1)[-1]
    assert "16.12.2021" not in text


def test_first_of_several_teasers_is_no_publication():
    """`pubdate` on a page of many is believed within the article first."""
    times = '<time pubdate datetime="2023-07-31">x</time>'
    body = f'{times}<article><time pubdate datetime="{PUBLISHED}">x</time></article>'
    published = page(body=body).published
    assert published is not None
    assert published.isoformat() == PUBLISHED


def test_sample_page():
    """The shipped page: metadata, title, language, address, body without its surroundings."""
    (document,) = read(DATA / "harbour_fire.html")
    assert document.published == dt.datetime(2024, 5, 14, 21, 40, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    assert document.updated == dt.datetime(2024, 5, 15, 8, 5, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    assert document.title == "Warehouse fire shuts old harbour of Trieste"
    assert document.lang == "en"
    assert document.source_url == "https://adriatic.example/news/2024/05/14/trieste-warehouse-fire"
    assert "TRIESTE, Italy -- A fire" in document.text
    assert "Copyright" not in document.text
    assert "Related" not in document.text


def test_byline_stays_visible_without_metadata():
    """Extraction drops bylines; without metadata they are all there is."""
    document = page(body='<h1>Rain</h1><p class="byline">By Ann Roe, July 30, 2023</p>')
    assert "July 30, 2023" in document.text.split("Rain fell")[0]


def test_declared_encoding(tmp_path):
    """The page's own word for its bytes."""
    path = tmp_path / "a.html"
    path.write_bytes(
        f'<html><head><meta charset="windows-1252"></head><body><p>Café {STORY}</p></body></html>'.encode("cp1252")
    )
    (document,) = read(path)
    assert "Café" in document.text
    assert not document.warnings


def test_nothing_is_fetched(monkeypatch):
    """A page that points everywhere opens no connection."""

    def refuse(*args, **kwargs):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    doctype = '<!DOCTYPE html SYSTEM "http://x.example/a.dtd" [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    document = read_page(f'{doctype}<html><body><img src="http://x.example/i.png">&e;{STORY}</body></html>', "a", "a")
    assert "root:" not in document.text


def test_page_without_text():
    """Nothing visible is a broken source, not an empty document."""
    with pytest.raises(FormatError, match="no visible text"):
        read_page("<html><head><style>x</style></head><body></body></html>", "a", "a.html")


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("July 30, 2023 9:30 p.m. ET", "2023-07-30T21:30:00-04:00"),
        ("2023.07.31 10:30", "2023-07-31T10:30:00+09:00"),
        ("31.07.2023", "2023-07-31T01:30:00+00:00"),
        ("5 min read", "2023-07-31T01:30:00+00:00"),
        ("July 31, 2023 1:30 am", "2023-07-31T01:30:00+00:00"),
        ("July 30, 2023 9:37 p.m.", "2023-07-31T01:30:00+00:00"),
        ("July 30, 2023 99:30", "2023-07-31T01:30:00+00:00"),
    ],
)
def test_instant_by_the_clock_that_the_page_shows(shown, expected):
    """01:30 UTC is still Sunday in New York, and the page says so to its readers."""
    time = f'<time datetime="2023-07-31T01:30:00.000Z">{shown}</time>'
    published = page(meta("article:published_time", "2023-07-31T01:30:00Z"), time).published
    assert published is not None
    assert published.isoformat() == expected


@pytest.mark.parametrize(
    "comment",
    [
        '<div class="comment-body"><time datetime="2023-08-01T10:00Z" pubdate>x</time></div>',
        '<ol id="comments"><li><span itemprop="datePublished" content="2023-08-01">x</span></ol>',
        "".join(
            f'<p class="related"><time class="entry-date" datetime="2023-08-0{day}">x</time></p>' for day in (1, 2, 3)
        ),
    ],
)
def test_dates_of_comments_and_other_stories_alone(comment):
    """Nothing is better than theirs; the same marks count where they are the page's own."""
    assert page("", comment).published is None
    own = '<body class="comments-open"><time class="entry-date" datetime="2023-07-30T18:30:00+09:00">x</time>'
    assert page("", own + comment).published.isoformat() == PUBLISHED


def test_a_tag_with_more_attributes_than_any_page_has():
    """Its attributes go, its text stays; libxml2 would take minutes to compare them."""
    swollen = "<div " + " ".join(f"a{number}=1" for number in range(200_000)) + ">"
    assert "Rain fell" in page("", swollen).text


@pytest.mark.parametrize(
    "inside",
    [
        "<div>" * 5_000,
        "<b><p>" * 3_000,
        "&#x110000;&#0;",
        "<table>" * 1_000,
        "<article>" * 20_000,
        "<table><tr><td>" * 5_000,
        "<!--" * 1_000,
    ],
)
def test_hostile_markup(inside):
    """Deep or broken markup is read like any other."""
    assert "Rain fell" in read_page(f"<html><body>{STORY}{inside}", "a", "a.html").text


@given(st.text(alphabet=st.sampled_from("<>/pdivtime =\"'!-[]&;:{}@0123x"), max_size=120))
def test_any_markup_is_read_or_refused(markup):
    """No markup raises anything but the documented error."""
    with contextlib.suppress(FormatError):
        assert read_page(markup, "a", "a.html").text


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2023-07-30", "2023-07-30"),
        ("2023-07-30T18:30:00Z", "2023-07-30T18:30:00+00:00"),
        ("2023-07-30 18:30", "2023-07-30T18:30:00"),
        ("2023-07-30T18:30:00+0900", "2023-07-30T18:30:00+09:00"),
        ("2023/7/3", "2023-07-03"),
        ("2023-07-30T18:30:00CDT", "2023-07-30T18:30:00-05:00"),
        ("2023-07-30 18:30 UT", "2023-07-30T18:30:00+00:00"),
        ("2023-07-30T18:30:00XYZ", None),
        ("20230730T183000Z", "2023-07-30T18:30:00+00:00"),
        ("Sun, 30 Jul 2023 18:30:00 +0900", "2023-07-30T18:30:00+09:00"),
        ("1690709400", "2023-07-30T09:30:00+00:00"),
        ("1690709400123", "2023-07-30T09:30:00.123000+00:00"),
        ("Sun Jul 30 18:30:00 2023", "2023-07-30T18:30:00"),
        ("Sun Jul 30 18:30:00 JST 2023", "2023-07-30T18:30:00+09:00"),
        ("Sun Jul 30 2023 18:30:00 GMT+0900 (Japan Standard Time)", "2023-07-30T18:30:00+09:00"),
        ("Mon, 06/07/2023 - 18:30", None),
        ("Wed, 06/07/2023 - 18:30", "2023-06-07T18:30:00"),
        ("Sun, 30 Jul 2023 18:30:00 CEST", "2023-07-30T18:30:00+02:00"),
        ("Sun, 30 Jul 2023 18:30:00 XYZ", "2023-07-30T18:30:00"),
        ("2023-07-30T18:30:00+02:00[Europe/Berlin]", "2023-07-30T18:30:00+02:00"),
        ("2023-07-30 18:30 Europe/Berlin", "2023-07-30T18:30:00+02:00"),
        ("2023-07-30T18:30:00&#43;09:00", "2023-07-30T18:30:00+09:00"),
        ("20230730", "2023-07-30"),
        ("1234567", None),
        ("2001-01-01T00:00:00Z", None),
        ("Mon, 01 Jan 0001 00:00:00 +0000", None),
        ("1899-12-30T00:00:00", None),
        ("0000-00-00", None),
        ("0001-01-01T00:00:00Z", None),
        ("2023-13-01", None),
        ("18:30", None),
        ("2023", None),
        ("July 30", None),
        ("٢٠٢٣-٠٧-٣٠", None),
        ("9" * 5000, None),
    ],
)
def test_stamps(words, expected):
    """ISO 8601, its loose cousins and the mail format; nothing else."""
    stamp = parse_stamp(words)
    assert (stamp.isoformat() if stamp else None) == expected


@given(st.text(max_size=40))
def test_no_words_break_the_stamps(words):
    """Whatever a field holds, it is a stamp or it is not."""
    parse_stamp(words)


def test_times_of_many_stories_are_not_the_pages_own():
    """Three times in a list of comments lose against the one that is marked apart, and against the page's own script."""
    comments = "".join(
        f'<article><time datetime="2023-08-0{day}T10:00Z" pubdate>x</time></article>' for day in (3, 2, 1)
    )
    own = '<p class="publication"><time datetime="2023-07-30T18:30:00+09:00">30 July</time></p>'
    assert page("", comments + own).published.isoformat() == PUBLISHED
    script = '<script>state = {"article":{"datePublished":"2023-07-30T18:30:00+09:00"},"next":{"datePublished":"2023-08-01"}}</script>'
    found = page("", comments + script)
    assert (found.published.isoformat(), found.published_source) == (PUBLISHED, "a script of the page")
    assert page("", comments).published_source == "the first of many times"


def test_script_within_a_string_is_read():
    """Pages drawn by scripts hand their state over as JSON within a string."""
    script = r'<script>push("{\"publishedAt\":\"2023-07-30T18:30:00+09:00\"}")</script>'
    assert page("", script).published.isoformat() == PUBLISHED


def test_byline_may_be_a_sentence():
    """Blogs of a common theme end with a paragraph on when the entry was posted, and how to answer it."""
    footer = (
        '<p class="postmetadata alt"><small>This entry was posted on Sunday, July 30th, 2023 at 6:30 pm and is filed under '
        "Weather. You can follow any responses to this entry through the feed. Both comments and pings are currently closed, and "
        "so is the harbour.</small></p>"
    )
    document = read_page(f"<html><body><article>{STORY}</article>{footer}</body></html>", "a", "a.html")
    assert document.published is None
    assert find_dateline(document).published.isoformat() == "2023-07-30T18:30:00"
