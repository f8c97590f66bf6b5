"""What an article is called where it states no title."""

from pathlib import Path

import pytest
from click.testing import CliRunner

import timeline
from timeline.cli import cli
from timeline.model import Document

TEXT = "Published 30 July 2023\n\nThe old bridge is open again\n\nThe mayor opened it on Friday."


@pytest.mark.parametrize(
    ("document", "title"),
    [
        (Document("a", TEXT), "The old bridge is open again"),
        (Document("a", TEXT, title="Bridge"), "Bridge"),
        (Document("a", "The mayor opened it on 3 May 1998."), None),  # a message is all text
        (Document("a", "The mayor opened it on 3 May 1998.\n\nThe bridge is old."), None),
        (
            Document("a", "The bridge is old, and it was the mayor who opened it " * 3 + "\n\nIt fell on 3 May 1998."),
            None,
        ),
    ],
)
def test_the_table_has_the_title_as_stated_or_the_first_line_that_reads_as_one(
    document: Document, title: str | None
) -> None:
    table = timeline.events(document)
    assert [one if isinstance(one, str) else None for one in table["title"]] == [title]


def test_a_timeline_of_one_document_has_a_heading_in_any_case() -> None:
    assert timeline.build(Document("a", TEXT)).title == "The old bridge is open again"
    assert timeline.build(Document("a", "It fell on 3 May 1998.")).title == "It fell on 3 May 1998."


def of_story(*headlines: str, body: str = "The tug Maren sank off Lerwick in a gale.") -> str:
    return timeline.build([Document(f"d{n}", body, title=headline) for n, headline in enumerate(headlines)]).title


@pytest.mark.parametrize(
    ("headlines", "title"),
    [
        (("What the weather brings", "Tug Maren sinks off Lerwick", "Your letters"), "Tug Maren sinks off Lerwick"),
        (("Opinion", "Owner of sunken tug is fined", "Tug Maren sinks off Lerwick"), "Tug Maren sinks off Lerwick"),
        (("Opinion", "Letters", "Weather"), "Maren, Lerwick"),  # no headline names the story
    ],
)
def test_a_story_has_its_best_headline_or_the_names_its_documents_share(headlines: tuple[str, ...], title: str) -> None:
    assert of_story(*headlines) == title


def test_the_names_of_a_story_are_those_of_no_publisher_and_no_month() -> None:
    body = (
        "Reports by Coast Wire say that in June the Maren lay off Lerwick. The Lerwick harbour told Coast Wire of it."
    )
    documents = [Document(f"d{n}", f"LERWICK, June 30 (Coast Wire) - {body}", title="Letters") for n in range(3)]
    assert timeline.build(documents).title == "Maren, Lerwick"


@pytest.mark.parametrize(
    "headline",
    [
        "Tug Maren sinks off Lerwick | Harbour Post",
        "Tug Maren sinks off Lerwick - Harbour Post",
        "Tug Maren sinks off Lerwick",
    ],
)
def test_the_headline_of_a_story_ends_before_the_name_of_the_site(headline: str) -> None:
    documents = [
        Document(
            "a", "The tug Maren sank off Lerwick.", title=headline, source_url="https://www.harbourpost.example/tug"
        ),
        Document("b", "The tug Maren lies off Lerwick.", title="Letters - Harbour Post"),
    ]
    assert timeline.build(documents).title == "Tug Maren sinks off Lerwick"


NO_HEADLINES = (
    "The tug Maren sank off Lerwick in a gale on 3 May 2021. It rained.",
    "On 4 May 2021 divers reached the tug Maren off Lerwick. They found nobody.",
    "Nine men were saved from the tug Maren off Lerwick, the Coast Wire wrote on 5 May 2021.",
)


def test_a_story_without_headlines_has_that_of_its_closest_key_event() -> None:
    built = timeline.build([Document(f"d{n}", text) for n, text in enumerate(NO_HEADLINES)])
    assert built.title in set(built.events["what"])
    assert "Maren" in built.title
    assert "Wire" not in built.title


def test_an_event_beside_the_story_is_not_its_title() -> None:
    texts = (
        "On 1 May 2021 the mayor of Wick opened a bakery in the old mill.",
        "The Maren is off Lerwick in the rain.",
        "Nobody off Lerwick has seen the Maren.",
    )
    built = timeline.build([Document(f"d{n}", text) for n, text in enumerate(texts)])
    assert built.title == "Maren, Lerwick"


def test_documents_that_share_nothing_are_counted() -> None:
    texts = "A tug sank off Lerwick.", "Prices rose in March.", "The choir sang well."
    documents = [Document(text, text, title=text) for text in texts]
    assert timeline.build(documents).title == "Timeline of 3 documents"


def test_the_users_own_title_is_taken_whatever_the_headlines_say(tmp_path: Path) -> None:
    assert timeline.build(Document("a", TEXT), title="Our bridge").title == "Our bridge"
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    arguments = ["build", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out"), "--title", "<Our> bridge"]
    assert CliRunner().invoke(cli, arguments).exit_code == 0
    page = (tmp_path / "out" / "timeline.html").read_text(encoding="utf-8")
    assert "<title>&lt;Our&gt; bridge</title>" in page
