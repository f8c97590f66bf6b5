"""What an article is called where it states no title."""

import pytest

import timeline
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
