"""Constructions of news sentences, one by one: what each headline must hold, whatever the words are."""

import datetime as dt

import pytest

from timeline.model import Document
from timeline.pipeline import document_events, tag_document


def headlines(text: str) -> list[str]:
    """The headlines of a text published on Wednesday, 5 June 2024."""
    tagged = tag_document(Document("a", text, published=dt.date(2024, 6, 5)))
    return [event.what for event in document_events(tagged)]


def rows(text: str) -> list[tuple[str, str, str]]:
    """The date, headline and certainty of each event of a text published on that day."""
    tagged = tag_document(Document("a", text, published=dt.date(2024, 6, 5)))
    return [(event.when.value, event.what, event.certainty.value) for event in document_events(tagged)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said a man who sold arms was arrested on Monday.", ["A man who sold arms was arrested"]),
        ("The mill closed in May, and a man who ran a bank was held on Friday.",
         ["The mill closed", "A man who ran a bank was held"]),
        ("The man who hired him left on Friday.", ["The man who hired him left"]),
        ("The mill that Roe bought was sold on Friday.", ["The mill that Roe bought was sold"]),
        ("A gran who stole cash, rings and a boat was jailed on Friday.", ["A gran who stole cash, rings and a boat was jailed"]),
        ("Those who hand in arms by Friday will be freed.", ["Those who hand in arms will be freed"]),
        ("Mr Roe, 67, a farmer who has sat since 1995 and who was due to lead in May, is ill.",
         ["Mr Roe has sat", "Mr Roe was due to lead"]),
        ("The deal, made by rebels who had held the town since May, failed.", ["Rebels had held the town"]),
        ("Fuel costs, which Roe said would stay high until Friday, rose.", ["Fuel costs would stay high until Friday"]),
        ("Lee announced on Monday a plan that he said would work.", ["Lee announced a plan that he said would work"]),
    ],
)  # fmt: skip
def test_a_relative_clause_stays_where_it_says_who_is_meant(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people were killed and 30 injured on Monday.", ["Twelve people were killed and 30 injured"]),
        ("Two men were shot dead and another hurt when a fight broke out on Friday.",
         ["Two men were shot dead and another hurt when a fight broke out"]),
        ("Ten men were held and two officers fled on Monday.", ["Two officers fled"]),
        ("At least 23 people, seven of them civilians, were killed on Monday.", ["At least 23 people were killed"]),
        ("At least six people died on Monday.", ["At least six people died"]),
        ("A price rise announced in May took effect only on Monday.", ["A price rise was announced", "A price rise took effect"]),
        ("The allegation that the dam burst on Friday was false.", ["The dam burst"]),
        ("A woman found dead on Friday has been named.", ["A woman was found dead", "A woman has been named"]),
        ("The museum, closed for repairs since 2020, reopens on Friday.",
         ["The museum was closed for repairs", "The museum reopens"]),
        ("A show of 90 pictures opens on Friday.", ["A show of 90 pictures opens"]),
        ("The first branch opened in 1987 and the last closed in York in 2020.",
         ["The first branch opened", "The last closed in York"]),
        ("The first train left at 5.10am and the last at midnight on Sunday.", ["The first train left", "The last train left"]),
        ("The union accepted a pay cut in May.", ["The union accepted a pay cut"]),
        ("His novel, written in prison and published in 1971, sold well.", ["His novel was published"]),
        ("The law, passed in 2010 but never enforced, is void.", ["The law was passed"]),
        ("The bridge, built and opened in 1962, is closed.", ["The bridge was built and opened"]),
        ("She was given a chair in 1964 and awarded a medal two years later.", ["She was given a chair", "She was awarded a medal"]),
    ],
)  # fmt: skip
def test_the_verb_of_a_clause_is_found(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A report by the auditor, published on Monday, found that the money was gone.",
         ["A report by the auditor found that the money was gone"]),
        ("The findings, published on Monday in a journal, suggest that both are true.", ["The findings suggest that both are true"]),
        ("The book, published on Monday, sold well.", ["The book was published"]),
        ("Tests completed on Tuesday showed that the water was clean.", ["Tests showed that the water was clean"]),
        ("A march announced for Tuesday did not take place.", ["A march did not take place"]),
        ("Asked about it on Monday, a spokesman said that it was lost.", ["A spokesman said that it was lost"]),
        ("Roe told MPs on Tuesday he had not seen it.", ["Roe told MPs he had not seen it"]),
        ("Prosecutors alleged that Lee took bribes in 2011.", ["Lee took bribes"]),
        ("Police suspect that he fled in May.", ["He fled"]),
        ("The patients, it is now believed, fell ill on Tuesday.", ["The patients fell ill"]),
    ],
)  # fmt: skip
def test_a_statement_keeps_the_time_of_its_source(text: str, expected: list[str]) -> None:
    assert [what for what in headlines(text) if "it is believed" not in what] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council agreed on Monday to close the school by July 2025.",
         [("2024-06-03", "The council agreed to close the school", "happened"),
          ("2025-07", "The council to close the school", "planned")]),
        ("A court ordered the firm on Monday to pay by 1 July.",
         [("2024-06-03", "A court ordered the firm to pay", "happened"), ("2024-07-01", "The firm to pay", "planned")]),
        ("It was due to open in May 2023 and to close in May 2025.",
         [("2023-05", "It was due to open", "expected"), ("2025-05", "It was due to close", "planned")]),
        ("The bank said Monday it would sell shares.", [("2024-06-03", "The bank said it would sell shares", "happened")]),
    ],
)  # fmt: skip
def test_an_infinitive_with_a_time_of_its_own_is_a_plan(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hospital where she had worked since 1996 is closed.", ["She had worked at the hospital"]),
        ("They moved to City Hall, where they sold a boat in May.", ["They sold a boat in City Hall"]),
        ("Negotiations at a hotel, where they went on until dawn on Friday, failed.", ["They went on at a hotel until dawn on Friday"]),
        ("He bought the old house across the river, where ten men worked in May.", ["Ten men worked"]),
        ("The rebels took the town on Saturday and lost it on Monday.", ["The rebels took the town", "The rebels lost the town"]),
        ("The firm bought the mills in 1990 and sold them in 1995.", ["The firm bought the mills", "The firm sold the mills"]),
        ("They offered her some money in 1983 and withdrew it in 1984.", ["They offered her some money", "They withdrew it"]),
        ("She met the mayor in May and told it to Lee on Monday.", ["She met the mayor", "She told it to Lee"]),
    ],
)  # fmt: skip
def test_a_place_and_an_object_named_before_are_taken_along(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1994, the year the ferry sank, he was elected mayor.", ["He was elected mayor"]),
        ("They met on Monday; and last week, when it rained, the pump failed.", ["They met", "The pump failed"]),
        ("Not until March did Roe see the report.", ["Roe did see the report"]),
        ("On 3 May came the first bomb.", ["The first bomb came"]),
        ("They reappeared within a mile of each other on Monday.", ["They reappeared within a mile of each other"]),
        ("She took over only in May.", ["She took over"]),
        ("He bought it only two years ago.", ["He bought it"]),
        ("The jury took two hours on Friday to find Roe guilty.", ["The jury took two hours to find Roe guilty"]),
        ("The album was recorded in three weeks in 1971 in a barn.", ["The album was recorded in three weeks in a barn"]),
        ("Asked on Friday if he would resign, Roe said no.", ["Roe said no"]),
        ("Tuesday will be the first real test of the plan.", ["Tuesday will be the first real test of the plan"]),
        ("**Departure.** The ship left on 12 May 2022.", ["The ship left"]),
        ("He promised deeds in 2008.[2] Fewer than 200 had been issued in 2011.[3]",
         ["He promised deeds", "Fewer than 200 had been issued"]),
        ("The plan was drawn up after the Dhansar collision of December 2007.", ["The Dhansar collision"]),
        ("It has known three coups since independence in 1962.", ["Independence"]),
        ("Last month's decision to close the school has angered parents.", ["Decision to close the school"]),
        ("Work on the tunnel, begun in 1988, resumed in 2005.", ["Work on the tunnel was begun", "Work on the tunnel resumed"]),
        ("The Bishop of Leeds, appointed in May, resigned.", ["The Bishop of Leeds was appointed"]),
        ("Roe took 52% of the vote in the run-off on 12 May.", ["Roe took 52% of the vote in the run-off"]),
        ("Checks -- a week's pay each, at most -- will be mailed by July 5.", ["Checks will be mailed"]),
        ("The dividend, due to be paid on 12 July, is cancelled.", ["The dividend was due to be paid"]),
        ("Roe, a captain of the side who took over in 2016, was there.", ["Roe took over"]),
        ("Many favoured a slow start; since around 2010, a string of finds has pointed to a fast one.",
         ["A string of finds has pointed to a fast one"]),
        ("There were cries when, at 9.40pm on Tuesday, the chairman voted.", ["There were cries when the chairman voted"]),
        ("The council must build 520 homes by 2033 and has fallen short of it.", ["The council must build 520 homes"]),
        ("The road was cut by snow and is not expected to open until Friday.", ["The road is not expected to open until Friday"]),
        ("An inspection, for which £22,000 had been set aside in March, was put off.", ["£22,000 had been set aside for an inspection"]),
        ("The jury returned with its verdict on Monday.", ["The jury returned with its verdict"]),
        ("The bridge took nine years to build and opened on 4 June 1931.", ["The bridge opened"]),
    ],
)  # fmt: skip
def test_a_headline_is_whole_and_in_order(text: str, expected: list[str]) -> None:
    assert [what for what in headlines(text) if "has known" not in what and "Last month" not in what] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Anyone who shopped there in May is urged to call.",
        "What was done between 5 and 19 January.",
        "Eleven men died while it was built, the first of them in March 1924.",
    ],
)
def test_a_time_that_tells_no_event_gives_no_row(text: str) -> None:
    assert headlines(text) == []


def test_a_clause_is_not_cut_where_half_as_much_room_holds_it() -> None:
    (what,) = headlines(
        "The inquiry heard on Monday that the letter in which the engineer had warned of the cracks in the beams above the pool"
        " had been lost by a clerk."
    )
    assert what.endswith("lost by a clerk")
    (what,) = headlines(f"The inquiry heard on Monday that the {'very ' * 40}old letter was lost.")
    assert what.endswith("…")
    assert len(what) <= 150


def test_a_comparison_with_what_was_done_before_gives_no_row() -> None:
    assert headlines("The firm said on Tuesday it would appeal, as it did in 2011.") == [
        "The firm said it would appeal, as it did"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By order dated 3 May 2019, the court dismissed the claim.", ["The court dismissed the claim"]),
        ("In its decision dated 3 May 2019, the board refused it.", ["The board refused it"]),
        ("A letter dated 3 May 2019 was found.", ["A letter was dated 3 May 2019"]),
        ("In an email sent on 3 May 2021, Mr Roe told the clerk to stop.", ["Mr Roe told the clerk to stop"]),
        ("In a parcel sent on Monday, police found a gun.", ["A parcel was sent"]),
        ("The law, which the king announced on Monday, is harsh.", ["The king announced the law"]),
        ("The group, founded in 2012, later moved to Rome in May.", ["The group was founded", "The group later moved to Rome"]),
        ("The account, a fake, soon posted about the port on 3 May.", ["The account soon posted about the port"]),
        ("She was appointed CBE in 1998 and made a dame in 2007.", ["She was appointed CBE", "She was made a dame"]),
        ("He was born in Leeds in 1932 and made a fortune in 1960.", ["He was born in Leeds", "He made a fortune"]),
        ("The paper was sold in 1920 and ceased to appear in 1931.", ["The paper was sold", "The paper ceased to appear"]),
        ("He was jailed in 1920 and ordered to pay in 1931.", ["He was jailed", "He was ordered to pay"]),
        ("He was made a judge in 1998 and left the bench in 2007.", ["He was made a judge", "He left the bench"]),
    ],
)  # fmt: skip
def test_records_of_courts_accounts_and_careers(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    "how_many",
    [
        "at least 40",
        "about 40",
        "nearly 40",
        "over 40",
        "well over 40",
        "up to 40",
        "between 30 and 40",
        "as many as 40",
    ],
)
@pytest.mark.parametrize("before", ["", "The UN said ", "The UN said that "])
def test_how_many_is_not_shortened_to_a_number(how_many: str, before: str) -> None:
    (what,) = headlines(f"{before}{how_many} people were held on Friday.")
    assert f"{how_many} people were held" in what.lower()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to a UN report published in January, at least 40 people were killed in May 2021.",
         [("2024-01", "A UN report was published", "happened"), ("2021-05", "At least 40 people were killed", "reported")]),
        ("The man believed to have started the fire on Friday was held on Monday.",
         [("2024-05-31", "The man was believed to have started the fire", "reported"),
          ("2024-06-03", "The man was held", "happened")]),
        ("It was revealed on Monday that the mill had closed.",
         [("2024-06-03", "It was revealed that the mill had closed", "happened")]),
        ("It was only on Monday that the mill closed.", [("2024-06-03", "The mill closed", "happened")]),
        ("According to figures released on Monday, sales fell.", [("2024-06-03", "Sales fell", "reported")]),
        ("According to a survey by Roe published on Monday, sales fell.", [("2024-06-03", "Sales fell", "reported")]),
    ],
)  # fmt: skip
def test_a_report_or_a_belief_does_not_take_the_verb_of_its_sentence(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert rows(text) == expected
