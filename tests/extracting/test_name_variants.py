"""One person and one country has one name in the events of a document."""

import pytest

from timeline.model import Document
from timeline.pipeline import document_events, tag_document


def names(text: str) -> list[tuple[str, ...]]:
    """Who and whom of each event."""
    return [(*event.who, *event.whom) for event in document_events(tag_document(Document("a", text)))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On 3 May 2021 Ann Lee resigned. On 5 May 2021 Lee left.", "Ann Lee"),
        ("On 3 May 2021 Mayor Ann Lee resigned. On 5 May 2021 Ms. Lee left.", "Ann Lee"),
        ("On 3 May 2021 Lee resigned. On 5 May 2021 General Ann Lee left.", "Ann Lee"),
        ("On 3 May 2021 Kim Jong Un resigned. On 5 May 2021 Kim left.", "Kim Jong Un"),
        ("On 3 May 2021 the U.S. closed a base. On 5 May 2021 the United States left.", "U.S."),
    ],
)
def test_a_variant_is_replaced_by_the_full_name(text: str, name: str) -> None:
    assert names(text) == [(name,), (name,)]


@pytest.mark.parametrize(
    "text",
    [
        "On 3 May 2021 Ann Lee met Bo Lee. On 5 May 2021 Lee left.",  # either of two
        "On 3 May 2021 Roy Lee resigned. On 5 May 2021 Lee left. Ann Lee had been ill.",
        "On 3 May 2021 the Red Guards resigned. On 5 May 2021 the Guards left.",
        "On 3 May 2021 Leeds United resigned. On 5 May 2021 Leeds City left.",
    ],
)
def test_what_may_be_another_keeps_its_name(text: str) -> None:
    first, second = names(text)
    assert not set(first) & set(second)
