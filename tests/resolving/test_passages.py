"""In news, open dates belong to the full date before them, until the text turns back to publication."""

import datetime as dt

import pytest

from timeline.model import Document, Genre, Timex
from timeline.pipeline import tag_document

PUBLISHED = dt.date(2023, 9, 20)  # a Wednesday


def last_time(text: str) -> Timex:
    return tag_document(Document("a", text, published=PUBLISHED)).timexes[-1]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The barge sank on 3 May 2021. On the 6th it was found.", "2021-05-06"),
        ("The barge sank on 3 May 2021. On May 6 divers found it.", "2021-05-06"),
        ("The barge sank on 3 May 2021. In June it was raised.", "2021-06"),
        ("The barge sank on 30 December 2021. On January 6 divers found it.", "2022-01-06"),
        ("The barge sank on Monday, 3 May 2021. On Thursday divers found it.", "2021-05-06"),
        ("The barge sank on 3 May 2021.\nOn the 6th it was found.", "2021-05-06"),
        ("The barge sank on 3 May 2021.\n\nRain fell.\n\nOn the 18th its owner was charged.", "2021-05-18"),
        ("The barge sank on 3 May 2021. Rain fell. Winds rose. On the 6th it was found.", "2021-05-06"),
        ("The barge sank on 3 May 2021. On the 6th it was found. On the 9th it was raised.", "2021-05-09"),
        ("The barge sank on 3 May 2021. At 6 p.m. on the 6th it was found.", "2021-05-06T18:00"),
        ("The barge sank on 3 December 2021. It lay there until Christmas Eve, when it was raised.", "2021-12-24"),
    ],
)
def test_an_open_date_belongs_to_the_full_date_before_it(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The barge sank on 3 May 2021. It will be raised on the 26th.", "2023-09-26"),
        ("The barge sank on 3 May 2021. Today its owner was charged. On the 18th he denied it.", "2023-09-18"),
        ("The barge sank on 3 May 2021. On Monday its owner was charged, police said.", "2023-09-18"),
        ("The barge sank on 3 May 2021. The owner was heard on 18 September 2023. On the 19th he was charged.", "2023-09-19"),
        ("The owner was born on 3 May 1961. On the 18th he was charged.", "2023-09-18"),
        ("The owner, born on 3 May 1961 in Kiel, was charged on the 18th.", "2023-09-18"),
        ("A law of 3 May 2021 bans such barges. On the 18th an owner was charged.", "2023-09-18"),
        ("The ban was passed on 3 May 2021 and has been fought over since. On the 18th a court lifted it.", "2023-09-18"),
        ("He had been jailed on 3 May 2021. On Monday he was pardoned.", "2023-09-18"),
        ("The inquiry into the May 3, 2021, blast ended. In August it was opened again.", "2023-08"),
        ("The barge sank on 3 September 2023. On the 18th its owner was charged.", "2023-09-18"),
    ],
)  # fmt: skip
def test_a_text_that_turns_back_to_publication_counts_from_there(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The barge sank on 3 May 2021. A picture of 1 May shows it afloat.", "2021-05-01"),
        ("The barge sank on 3 May 2021. A picture of 1 October shows it afloat.", "2023-10-01"),
        ("The barge sank on 3 May 2021.\nA picture of 1 October shows a barge.", "2023-10-01"),
        ("The barge sank on 3 May 2021.\n\nA picture of 6 May shows it gone.", "2021-05-06"),
        ("Today its owner was heard. The barge sank on 3 May 2021.\n\nA picture of 6 May shows it gone.", "2023-05-06"),
    ],
)
def test_a_day_without_a_verb_belongs_to_a_date_near_it_in_its_paragraph(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The barge sank on 3 May 2021. The inquiry was put off until June.", "2021-06"),
        ("The barge sank on 3 May 2021. The trial was set for 4 February.", "2022-02-04"),
        ("The barge sank on 24 May 2021. The check due on 6 May was never made.", "2021-05-06"),
        ("The barge sank on 3 May 2023. The trial was set for 4 February.", "2024-02-04"),
        ("The barge sank on 3 May 2021. The trial is set for 4 February.", "2024-02-04"),
        ("The barge sank on 3 May 2021. The inquiry has been put off until October.", "2023-10"),
        ("The barge sank on 3 May 2021. The tug was booked for the next day.", "2021-05-04"),
        ("The bank failed in 1992. Eighteen years later, its owners are not going to pay.", "2010"),
        ("The barge sank on 3 May 2021. The check due on Friday was put off.", "2023-09-22"),
    ],
)
def test_what_was_to_come_then_counts_from_the_passage(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The barge sank on 3 May 2021. It was raised in the autumn.", "2021-FA"),
        ("The barge sank on 3 May 2021. It had been leaking since the autumn.", "2020-FA"),
        ("Today the barge was sold. It sank on 3 May 2021. Rain fell. It was raised in the summer.", "2021-SU"),
        (
            "Today the barge was sold. It and a tug sank on 3 May 2021. Rain fell. It was raised in the summer.",
            "2023-SU",
        ),
        ("The barge sank on 3 May 2021. The picture shown had been taken in March.", "2021-03"),
        ("The barge sank on 3 May 2021.\n\nIn June it was raised.\n\nOn the 8th it was sold.", "2021-06-08"),
        ("The barge sank on 3 May 2021. It was raised on the 28th.", "2021-05-28"),
        ("The barge sank on 30 May 2021. It was raised on the 2nd.", "2021-06-02"),
        ("The barge sank on 3 May 2021. A barge had sunk in 1998. In June divers found it.", "2021-06"),
        ("The barge sank on 3 May 2021. In 1998 a barge had sunk. In June divers found it.", "2021-06"),
    ],
)
def test_seasons_and_years_in_a_passage(text: str, value: str) -> None:
    assert last_time(text).value == value


def test_the_date_counted_from_publication_is_an_alternative_and_in_the_reason() -> None:
    found = last_time("The barge sank on 3 May 2021. On May 6 divers found it.")
    assert found.alternatives == ("2023-05-06",)
    assert found.reason.endswith("counted from publication it would be 2023-05-06")
    assert found.anchor == "2021-05-03"


def test_no_date_of_a_passage_is_after_publication() -> None:
    assert last_time("The barge sank on 28 August 2023. In November divers found it.").value == "2022-11"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The winter of 1962 was hard. In January father sold the horse.", "1963-01"),
        ("In May 2013 the dam leaked, in November it cracked.", "2013-11"),
        ("The audit of 2018 was stopped in October.", "2018-10"),
        ("In 2018 the fund ran dry. On June 9 its owner fled.", "2018-06-09"),
        ("Sales have risen since 2018. In May the fund bought a mill.", "2023-05"),
        ("In 2018 the fund ran dry, its owner was arrested last May and was tried on January 22.", "2023-01-22"),
        ("In 2018 the fund ran dry.\n\nIn May its owner fled.", "2023-05"),
        ("In 2018 the fund ran dry. Its owner will be heard in May.", "2024-05"),
        ("The owner was born in 1962. In May he fled.", "2023-05"),
    ],
)
def test_an_open_date_belongs_to_the_year_of_its_paragraph(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The last dividend was paid on 28 September.", "2022-09-28"),
        ("On September 28 the court struck the ban down.", "2022-09-28"),
        ("He left on 28 September.", "2022-09-28"),
        ("The loan was paid back in full by 28 September.", "2022-09-28"),
        ("The loan was carried over on 28 September.", "2022-09-28"),
        ("A result was expected by 28 September.", "2023-09-28"),
        ("A result was promised by 28 September.", "2023-09-28"),
        ("The next one falls due on 28 September 2023; the last was paid on 28 September.", "2022-09-28"),
        ("The next one is due on 28 September.", "2023-09-28"),
        ("The vote was scheduled on 28 September.", "2023-09-28"),
        ("The book is published on 28 September.", "2023-09-28"),
        ("On 28 September they release an album, entitled Rain.", "2023-09-28"),
        ("He said the vote would be on 28 September.", "2023-09-28"),
    ],
)
def test_a_day_that_a_verb_in_the_past_governs_is_never_after_publication(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The bridge was built in 1912. It was closed on May 3, the council said.", ["1912", "2023-05-03"]),
        ("The hall was rebuilt in 2019. It was closed in May.", ["2019", "2023-05"]),
        ("He moved to Leeds in 2018. In March he was hired.", ["2018", "2018-03"]),
        ("In 2018 he moved to Leeds. He was hired on March 3.", ["2018", "2018-03-03"]),
    ],
)
def test_a_year_that_opens_its_sentence_is_the_year_of_the_next_one_too(text: str, values: list[str]) -> None:
    document = Document("a", text, published=dt.date(2023, 7, 30), genre=Genre.NEWS)
    assert [when.value for when in tag_document(document).timexes] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Jun 12, 2013\nReactions\n\nA toll returns\n\nWalkers crossed it on Sept. 16, a Saturday.", "2023-09-16"),
        ("Jun 12, 2013\nReactions\n\nA toll returns\n\nWalkers crossed it on the 16th.", "2023-09-16"),
        ("A toll was agreed on Jun 12, 2013.\n\nIt returns.\n\nWalkers crossed it on Sept. 16.", "2023-09-16"),
    ],
)
def test_a_stamp_or_a_date_long_ago_lends_no_year_past_other_paragraphs(text: str, value: str) -> None:
    assert last_time(text).value == value


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("The girl was born on January 22, 2020, five weeks after the ward had shut.", "2020-01-24"),
        ("The girl was born on January 22, 2020, when the ward had been shut.", "2020-01-24"),
        ("The girl had been born on January 22, 2020.", "2023-09-17"),
        ("On January 22, 2020 the ward, which was old, had been shut.", "2023-09-17"),
    ],
)
def test_only_a_main_clause_steps_back(told: str, value: str) -> None:
    assert last_time(f"The inquiry met on Friday. {told} Two days later it closed.").value == value


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("A successor would not be chosen until the next year.", "2017"),
        ("A successor was due to be chosen the following year.", "2017"),
        ("The next year will be hard.", "2024"),
    ],
)
def test_what_was_to_come_in_the_next_year_counts_from_the_time_told(told: str, value: str) -> None:
    assert last_time(f"In the spring of 2016 the sheriff gave up. {told}").value == value
