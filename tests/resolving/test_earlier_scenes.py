"""In news that tells a story of earlier years, open months and days go on from the scene, until the text turns back."""

import datetime as dt

import pytest

from timeline.model import Document, Timex
from timeline.pipeline import tag_document

PUBLISHED = dt.date(2023, 9, 20)  # a Wednesday
SCENE = "The mill was sold yesterday. By the summer of 2003 its owner was poor. "


def times(text: str) -> tuple[Timex, ...]:
    return tag_document(Document("a", text, published=PUBLISHED)).timexes


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("He found out by accident. In September he sold a field.", "2003-09"),
        ('He found out by accident. "It was all gone," his sister says. In September he sold a field.', "2003-09"),
        ("His son, who is a judge, found out. In September he sold a field.", "2003-09"),
        ("He sold a field in September. A cow died. Then, in March, the barn burnt down.", "2004-03"),
        ("He sold a field in September.\n\nOn October 9 the barn burnt down.", "2003-10-09"),
        ("One of his sons, who was ill by then, left in December.", "2003-12"),
        ("The first sale, promised for December, did not take place.", "2003-12"),
        ("The following winter the barn burnt down. In March he sold it.", "2004-03"),
        ("Then came the election of December 2007, and what followed. In January the barn was burnt.", "2008-01"),
        ("In September he sold a field. The rent, due on the 15th, came late.", "2003-09-15"),
        ("In September he sold a field. The rent came on the 22nd. In October he left.", "2003-10"),
        ("In September he sold a field. The rest was sold off in full by Christmas.", "2003-12-25"),
    ],
)
def test_an_open_date_goes_on_from_the_scene(told: str, value: str) -> None:
    assert times(SCENE + told)[-1].value == value


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("He has found work since. In March he was hired as a guard.", "2023-03"),
        ("Last week he was seen in town. In March he had been hired as a guard.", "2023-03"),
        ("It rained. His son, who was hired in March, owns a mill.", "2023-03"),
        ("He will be heard in March.", "2024-03"),
        ("In September he sold a field. The rent is due on the 25th.", "2023-09-25"),
        ('"I was hired in March," he said.', "2023-03"),
    ],
)
def test_the_text_turns_back_to_publication(told: str, value: str) -> None:
    assert times(SCENE + told)[-1].value == value


@pytest.mark.parametrize(
    "text",
    [
        "The mill was shut on Monday. Built in 1912, it was overhauled in 1968. An inspection in April found cracks.",
        "It was closed in June 2021, a mill that was loved. Walkers went there in April.",
        "In 2018 the mill was shut.\n\nWalkers went there in April.",
    ],
)
def test_a_year_in_passing_sets_no_scene(text: str) -> None:
    assert times(text)[-1].value == "2023-04"


def test_the_month_of_a_span_just_named_is_of_its_year() -> None:
    told = "The army held them in a mill from April to August 1993. On July 3 they were moved."
    assert times(told)[-1].value == "1993-07-03"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He moved in the autumn of 1953, after the floods that February destroyed the mill.", "1953-02"),
        ("His voice stopped in 2005. An operation that April went well.", "2005-04"),
        ("His voice stopped in 2005. The doctor said that April would be a good month.", "2024-04"),
        ("An operation that April went well.", "XXXX-04"),
        ("His voice stopped on a cold February night in 2005.", "2005-02"),
        ("His voice stopped in 2005. That August the choir left.", "2005-08"),
        ("His voice stopped in 2005. He said that same August ended well.", "2005-08"),
    ],
)
def test_a_demonstrative_month_is_of_the_year_told_of(text: str, value: str) -> None:
    assert times(text)[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The report, originally due in May, is now likely soon.", "2023-05"),
        ("A second check, planned for May, was put back.", "2023-05"),
        ("The trial was due to begin in June but was put back.", "2023-06"),
        ("The trial, planned for November, will be short.", "2023-11"),
        ("The trial is due to begin in June.", "2024-06"),
        ("A hearing has been fixed for June.", "2024-06"),
    ],
)
def test_a_month_that_was_once_fixed_may_be_over(text: str, value: str) -> None:
    assert times(text)[0].value == value


def test_the_month_of_a_past_perfect_is_before_the_time_told_of() -> None:
    assert times("On Monday the nurse told the court she had written to him in the October.")[-1].value == "2022-10"


def test_the_day_of_a_death_in_an_obituary_counts_from_publication() -> None:
    told = (
        "In the winter of 1957 a nurse walked home. Jane Roe, who died at Port Hay on August 9 aged 85, was that nurse."
    )
    assert times(told)[1].value == "2023-08-09"


def test_a_day_with_its_weekday_is_of_the_year_told_of_that_fits() -> None:
    text = "The mill was sold on Monday. He died in January 2019. He left on Thursday, January 10, and would be home by Sunday."
    assert [when.value for when in times(text)[-2:]] == ["2019-01-10", "2019-01-13"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In April, two days before it was to close, the mill was sold.", "2023-04"),
        ("An audit finished just before Christmas found a loss.", "2022-12-25"),
        ("He was jailed before Christmas.", "2022-12-25"),
    ],
)
def test_the_verb_of_a_time_is_not_that_of_a_clause_beside_it(text: str, value: str) -> None:
    assert times(text)[0].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "The barn burnt down. The day was January 4 last year. It had been struck by lightning in late November.",
            "2021-11",
        ),
        ("On January 4 last year the barn burnt down. The rent, due on the 15th, came late.", "2022-01-15"),
        ("The barn was sold on January 4 last year. A cow died in August.", "2023-08"),
        ("In January last year the barn burnt down. The mill was sold in August.", "2023-08"),
    ],
)
def test_a_day_of_last_year_at_the_beginning_of_its_sentence_sets_a_scene(text: str, value: str) -> None:
    assert times(text)[-1].value == value


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ('"It was late," Roe said on Tuesday. He left the following day.', "2003-09-10"),
        ("The mill was closed yesterday. Roe died on Tuesday. He was buried the following day.", "2023-09-20"),
    ],
)
def test_the_day_of_a_quotation_is_no_reference_time(told: str, value: str) -> None:
    assert times("The barn burnt down on September 9, 2003. " + told)[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Roe was killed on September 9, 2003. He was buried the next Saturday.", "2003-09-13"),
        ("Roe came home in 1940. He was told to be on the train the following Tuesday.", "XXXX-WXX-2"),
        ("The council met for the next Saturday market.", "2023-09-23"),
    ],
)
def test_a_next_weekday_counts_from_the_day_told_of(text: str, value: str) -> None:
    assert times(text)[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Roe was born on 3 March 1922. She was a clerk.\n\nShe stayed until 1945, and woke in the morning.",
            "XXXX-XX-XXTMO",
        ),
        ("Roe was seen on 3 March 1922. She was ill.\n\nShe was found dead in the morning.", "1922-03-03TMO"),
    ],
)
def test_a_clock_time_leaves_a_day_when_a_later_year_is_told_of(text: str, value: str) -> None:
    assert times(text)[-1].value == value


def test_a_clock_time_of_no_day_leaves_the_year_told_of() -> None:
    text = "Roe was born on 3 March 1922.\n\nRoe lost the vote in March 1982. He had resigned by nightfall. The following year he went home."
    assert [time.value for time in times(text)] == ["1922-03-03", "1982-03", "XXXX-XX-XXTEV", "1983"]
