"""Gapped coordination: a clause that leaves out its verb is an event of its own, with what it shares with the one before."""

import datetime as dt

import pytest

from timeline.model import Document
from timeline.pipeline import document_events, tag_document


def headlines(text: str) -> list[tuple[str, str]]:
    """The dates and headlines of a text published on Sunday, 30 July 2023."""
    tagged = tag_document(Document("a", text, published=dt.date(2023, 7, 30)))
    return [(event.when.edtf or "", event.what) for event in document_events(tagged)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2021 the council cut the budget by a third, and a year earlier by a tenth.",
            [("2021", "The council cut the budget by a third"), ("2020", "The council cut the budget by a tenth")],
        ),
        ("Sales rose 3% in May and 5% in June.", [("2023-05", "Sales rose 3%"), ("2023-06", "Sales rose 5%")]),
        (
            "The bank closed 40 branches in 2019, 60 in 2020 and 85 in 2021.",
            [
                ("2019", "The bank closed 40 branches"),
                ("2020", "The bank closed 60 branches"),
                ("2021", "The bank closed 85 branches"),
            ],
        ),
        (
            "The price was $40 in May, $45 in June.",
            [("2023-05", "The price was $40"), ("2023-06", "The price was $45")],
        ),
        (
            "The mayor visited the mine on Monday and the school on Tuesday.",
            [("2023-07-24", "The mayor visited the mine"), ("2023-07-25", "The mayor visited the school")],
        ),
        (
            "On Monday the army shelled the port and on Tuesday the airfield.",
            [("2023-07-24", "The army shelled the port"), ("2023-07-25", "The army shelled the airfield")],
        ),
        (
            "She plans to visit Leeds on Monday and Hull on Tuesday.",
            [("2023-07-31", "She plans to visit Leeds"), ("2023-08-01", "She plans to visit Hull")],
        ),
    ],
)
def test_what_contrasts_with_an_object_takes_its_place(text: str, expected: list[tuple[str, str]]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He was arrested on Friday and his brother on Sunday.",
            [("2023-07-28", "He was arrested"), ("2023-07-30", "His brother was arrested")],
        ),
        (
            "The first ship left in 1607, the second two years later.",
            [("1607", "The first ship left"), ("1609", "The second ship left")],
        ),
        (
            "He left for Rome on 3 May, his wife on 5 May.",
            [("2023-05-03", "He left for Rome"), ("2023-05-05", "His wife left for Rome")],
        ),
        (
            "Exports grew 7 percent in 2021, imports 9 percent in 2022.",
            [("2021", "Exports grew 7 percent"), ("2022", "Imports grew 9 percent")],
        ),
        (
            "Ann Lee was elected mayor in 2010 and her daughter in 2018.",
            [("2010", "Ann Lee was elected mayor"), ("2018", "[Ann Lee's] daughter was elected mayor")],
        ),
        (
            "Lee won the title in 2015 and Park in 2016.",
            [("2015", "Lee won the title"), ("2016", "Park won the title")],
        ),
        (
            "Two men were charged on Monday and a woman on Tuesday.",
            [("2023-07-24", "Two men were charged"), ("2023-07-25", "A woman charged")],
        ),
        (
            "The owner was told in May, the tenant not until 3 June.",
            [("2023-05", "The owner was told"), ("2023-06-03", "The tenant was not told until 3 June")],
        ),
    ],
)
def test_what_contrasts_with_a_subject_takes_its_place(text: str, expected: list[tuple[str, str]]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The two met in Oslo in 2018 and in Rome in 2019.",
            [("2018", "The two met in Oslo"), ("2019", "The two met in Rome")],
        ),
        (
            "He won gold in Rio in 2016 and Tokyo in 2021.",
            [("2016", "He won gold in Rio"), ("2021", "He won gold in Tokyo")],
        ),
        (
            "He served as mayor from 2004 to 2008 and as governor from 2010 to 2014.",
            [("2004/2008", "He served as mayor"), ("2010/2014", "He served as governor")],
        ),
        (
            "The team played in Madrid on Friday, in Lisbon on Saturday and in Porto on Sunday.",
            [
                ("2023-07-28", "The team played in Madrid"),
                ("2023-07-29", "The team played in Lisbon"),
                ("2023-07-30", "The team played in Porto"),
            ],
        ),
        (
            "The rules apply from 1 August to shops and from 1 September to schools.",
            [("2023-08-01", "The rules apply to shops"), ("2023-09-01", "The rules apply to schools")],
        ),
    ],
)
def test_what_contrasts_with_a_prepositional_phrase_takes_its_place(text: str, expected: list[tuple[str, str]]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They met in Oslo on Monday, the first such meeting since 2010.",
            [("2023-07-24", "They met in Oslo, the first such meeting since 2010")],
        ),
        (
            "The war began in 1914 and the treaty of 1919 ended it.",
            [("1914", "The war began"), ("1919", "The treaty ended it")],
        ),
        (
            "The bridge opened on 3 May, and on 5 May a lorry hit it.",
            [("2023-05-03", "The bridge opened"), ("2023-05-05", "A lorry hit it")],
        ),
        (
            "The panel will hear evidence by 4 August, and report by 8 August.",
            [
                ("2023-08-04", "The panel will hear evidence, and report"),
                ("2023-08-08", "The panel will hear evidence, and report"),
            ],
        ),
        (
            "The war had ended in October 1907, effective from 26 January 1910.",
            [("1907-10", "The war had ended"), ("1910-01-26", "The war had ended")],
        ),
        ("Output fell in May and again in June.", [("2023-05", "Output fell"), ("2023-06", "Output fell")]),
    ],
)
def test_appositions_full_clauses_and_infinitives_are_no_gapped_clauses(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert headlines(text) == expected


def test_where_two_phrases_may_be_meant_no_place_is_chosen() -> None:
    assert headlines("The council approved the plan in March, but the ministry only in November.") == [
        ("2023-03", "The council approved the plan"),
        ("2022-11", "The council approved the plan, but the ministry"),
    ]
