"""Copies of one text are found, however they were cut or edited; independent reports are not copies."""

import pytest
from growth import grows_linearly

from timeline.merging.copies import Copies

WIRE = (
    "The survey ship Calandra ran aground on the Grado bank on Friday, and its crew of 31 were taken off by two lifeboats before noon, the "
    "coast guard said. Nobody was hurt. The Calandra struck the sandbank in thick fog as it made for the harbour of Trieste. It had left "
    "Rijeka with 140 tonnes of fuel in its tanks. A boom was laid around the hull in the afternoon. Divers found one tank dented."
)
OWN_WORDS = (
    "Lifeboats from two stations brought everyone ashore after the Calandra, a survey ship with a crew of 31 on board, ran aground on the Grado "
    "bank on Friday. A cook who has sailed in the ship for nine years said there had been a long scraping noise and then silence. The town "
    "opened its sports hall, and its mayor asked fishermen to keep away from the bank until the tug from Ravenna had come."
)


@pytest.mark.parametrize(
    ("other", "is_copy"),
    [
        (WIRE, True),
        (f"Crew safe after ship hits sandbank. From our correspondent in Trieste. {WIRE}", True),
        (WIRE[: len(WIRE) // 2], True),
        (
            WIRE.replace("ship", "vessel").replace("Nobody was hurt", "No one was injured").replace("noon", "midday"),
            True,
        ),
        (WIRE.upper(), True),
        (OWN_WORDS, False),
        ("Nobody was hurt.", False),
        ("", False),
    ],
    ids=["same", "new head", "cut", "touched up", "capitals", "own words", "short", "empty"],
)
def test_a_copy_is_known_by_the_words_in_the_same_order(other: str, is_copy: bool) -> None:
    copies = Copies()
    assert copies.original(WIRE) == 0
    assert copies.original(other) == (0 if is_copy else 1)


def test_short_texts_are_copies_only_where_they_are_the_same() -> None:
    copies = Copies()
    texts = ["The bridge is open.", "The bridge is open!", "The bridge is open again.", "the bridge is closed"]
    assert [copies.original(text) for text in texts] == [0, 0, 2, 3]


def test_a_copy_of_a_copy_is_of_the_first() -> None:
    copies = Copies()
    assert [copies.original(text) for text in (OWN_WORDS, WIRE, WIRE + " More.", "Late news. " + WIRE)] == [0, 1, 1, 1]


def test_time_grows_with_the_number_of_documents() -> None:
    assert grows_linearly(originals, 150)


def originals(number: int) -> None:
    """Look for copies among so many texts that are none."""
    words = [f"word{n}" for n in range(3_000)]
    texts = [" ".join(words[(n * 389 + k * (n + 7)) % 3_000] for k in range(400)) for n in range(number)]
    copies = Copies()
    assert len({copies.original(text) for text in texts}) == number
