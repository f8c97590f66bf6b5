"""A dated sentence that gives no event is counted, with the reason, and can be had all the same."""

import pytest

import timeline
from timeline.model import Document, Dropped
from timeline.pipeline import extracted, tag_document


def dropped(text: str) -> list[tuple[str, str]]:
    return [(each.when.mention.text, each.reason) for each in extracted(tag_document(Document("a", text))).dropped]


@pytest.mark.parametrize(
    ("text", "time", "reason"),
    [
        ("Was the mill open on 3 May 1998?", "3 May 1998", "a question"),
        ("Sales were lower than in 1953.", "1953", "a standard of comparison"),
        ("The mill employs 40 men, compared with 110 in 1995.", "1995", "a standard of comparison"),
        ("It was the first such fire on the old line since 1987.", "1987", "the range of a superlative"),
        ("Mills burn, as those of Ferrante et al. (2014) did in tests.", "2014", "the time of a source"),
        ('The minutes were approved; for "1 April 2020" read "1 May".', "1 May", "a time in quotation marks"),
        ("The mill was open in a file photo of 3 May 1998.", "3 May 1998", "page furniture"),
        ("Rain fell.\nMoon over Norrby in 1998", "1998", "a line without a verb, or of too few words"),
        ("The line was at 8 percent, according to the mill's 1998 water review.", "1998", "the time of a source"),
        ("Order of play on 3 May 1998 (local time unless stated)", "3 May 1998", "a heading"),
        ("The mill closed on 3 May 1998, I think | Report abuse.", "3 May 1998", "page furniture"),
        ("Here's a look at the races of 3 May 1998.", "3 May 1998", "page furniture"),
        ("Related: The mill put off its sale until 1998.", "1998", "page furniture"),
        ("This article was amended on 3 May 1998.", "3 May 1998", "page furniture"),
        ("Correction: the story was amended on 3 May 1998.", "3 May 1998", "page furniture"),
        ("Copyright 1998 Norrby Mills, who own the pictures.", "1998", "page furniture"),
        ("Here's where to vote on 3 May 1998.", "3 May 1998", "page furniture"),
        ("Earn 4X points on ferry tickets through May 1998.", "May 1998", "an invitation to readers"),
        ("Send your stories of the flood by 3 May 1998.", "3 May 1998", "an invitation to readers"),
        (
            "How to watch the regatta\nSport One is showing the races from 3 May 1998 with Ann Roe.",
            "3 May 1998",
            "a note on what readers can watch or do",
        ),
        (
            "Neither the mayor nor the mill responded on 3 May 1998 to requests for comment.",
            "3 May 1998",
            "a request for comment without an answer",
        ),
        (
            "The mill would not say on 3 May 1998 how many men had left.",
            "3 May 1998",
            "a request for comment without an answer",
        ),
        (
            "Profit was 9 million, compared with 8 million, or 1.02 a share, in 1953.",
            "1953",
            "a standard of comparison",
        ),
        ("Sales were 90 million, a rise of a tenth from 1953's 81 million.", "1953", "a standard of comparison"),
        (
            "These results compare with a profit of 8 million, or 1.02 a share, for 1953.",
            "1953",
            "a standard of comparison",
        ),
        ("Wheat costs twice as much as in 1953.", "1953", "a standard of comparison"),
        ("The river was as high as in 1953.", "1953", "a standard of comparison"),
        ("Wheat is ten times as expensive as it was in 1953.", "1953", "a standard of comparison"),
        ("It was the hottest year on the coast, surpassing 2016.", "2016", "a standard of comparison"),
        ("The peak was 50 feet, followed by 1953 with 48.", "1953", "a standard of comparison"),
        ("It was the worst year of all since the deep 1931 slump.", "1931", "the range of a superlative"),
        ("It was their fourth win on the old course since 1987.", "1987", "the range of a superlative"),
    ],
)
def test_a_dated_sentence_without_an_event_is_named_with_the_reason(text: str, time: str, reason: str) -> None:
    assert dropped(text) == [(time, reason)]


@pytest.mark.parametrize(
    "text",
    [
        "The mill was opened on 3 May 1998.",
        "The mill was opened.",
        "Sales were lower than in 1953 when it was opened in 1998.",
        "The mayor, who was arrested on 3 May 1998, declined to comment.",
        "The strike may begin as early as 3 May 1998.",
        "As many as 300 people left in 1998.",
        "The parade was followed by a fair on 3 May 1998.",
        "Order of the court of 3 May 1998 was served on the mill.",
        "Share prices fell on 3 May 1998.",
        "Nearly a third of the men have left since 1998.",
        "Copyright law was changed on 3 May 1998 by parliament.",
        "Related charges were filed on 3 May 1998 by prosecutors.",
        "Here is where the two leaders signed the treaty on 3 May 1998.",
        "The report was amended on 3 May 1998 by the committee.",
        "Parliament said the report was updated on 3 May 1998 and passed it.",
        "The story was published on 3 May 1998 by a small press.",
        "The firm announced the purchase on 3 May 1998 but did not disclose the price.",
        "Roe is charged with robbing a bank on 3 May 1998.",
    ],
    ids=[
        "an event",
        "no date",
        "another of its dates has one",
        "an event beside a request for comment",
        "as early as",
        "as many as",
        "followed by a thing",
        "a noun that is a verb elsewhere",
        "another",
        "a fraction",
        "a law",
        "related things",
        "a place",
        "a report",
        "a report, as said",
        "a story in the past",
        "an announcement before what was not disclosed",
        "a charge at present of a crime in the past",
    ],
)
def test_other_sentences_are_not(text: str) -> None:
    assert dropped(text) == []


def test_a_difference_of_times_is_no_event() -> None:
    events = timeline.events(Document("a", "A flood struck in 1450, 80 years earlier than had been thought."))
    assert list(events["edtf"]) == ["1450"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In 2004 the men numbered 530, compared with 205 in 2003, 150 in 2002, and 100 in 2001.", ["2004"]),
        ("In 2021 the loss was 60 million, compared with a profit of 12 million in 2019.", ["2021"]),
        ("In 2023 it won 24 percent, compared with 31 in March 2022 and 22 in 2020.", ["2023"]),
        ("In 2018 the ice went on May 9, four days earlier than in 2017.", ["2018-05-09"]),
        ("It had one of 11 libraries in 2015, down from 17 in 1970.", ["2015"]),
    ],
    ids=["a list of standards", "a long standard", "two standards", "a measured difference", "down from"],
)
def test_standards_of_comparison_give_no_rows_beside_what_is_compared(text: str, edtf: list[str]) -> None:
    assert list(timeline.events(Document("a", text))["edtf"]) == edtf


def test_what_is_so_today_is_no_event_but_what_is_done_is() -> None:
    def of_today(text: str) -> bool:
        return len(timeline.events(Document("a", text), published="2023-07-30")) > 0

    assert not of_today("Today the road to the mine is quiet.")
    assert all(map(of_today, ("Today the road to the mine is closed.", "Today is the last day of the fair.")))


def test_a_timeline_has_those_of_all_documents() -> None:
    t = timeline.build(
        [Document("a", "Was it sold in 1998?"), Document("b", "It was sold in 1998. More than in 1953?")]
    )
    assert [str(each) for each in t.dropped] == [
        "a: Was it sold in 1998? [1998]: a question",
        "b: More than in 1953? [1953]: a line without a verb, or of too few words",
    ]


def test_events_calls_back_for_each() -> None:
    found: list[Dropped] = []
    timeline.events(Document("a", "Was it sold in 1998?"), on_dropped=found.append)
    assert [each.document_id for each in found] == ["a"]


def test_a_phrase_of_an_embedded_clause_without_a_noun_of_action_is_no_event() -> None:
    text = "Ann left early in March 1694 and died at Lia on 25 March, the first day of the year 1695 by her own count."
    assert "1695" not in list(timeline.events(Document("a", text))["edtf"])
    assert "1695" in list(timeline.events(Document("a", text), all_mentions=True)["edtf"])


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The hall, built in 1891 and empty since 1978, burned on 3 May 2021.", "1978/.."),
        ("In 2021 the rains came late and lasted until June; in 2020, they failed.", "2020"),
    ],
    ids=["a state", "a part after a semicolon"],
)
def test_a_time_that_limits_a_state_or_begins_a_part_of_the_sentence_gives_one(text: str, edtf: str) -> None:
    assert edtf in list(timeline.events(Document("a", text))["edtf"])


def test_every_mention_has_a_row_if_asked_for() -> None:
    text = "Was the mill open on 3 May 1998?\nSales were lower than in 1953.\nMoon over Norrby in 1999"
    assert list(timeline.events(Document("a", text), all_mentions=True)["edtf"]) == ["1953", "1998-05-03", "1999"]
    assert timeline.events(Document("a", text)).empty


def test_a_language_without_grammar_counts_its_short_lines() -> None:
    found = extracted(
        tag_document(Document("a", "El puente fue inaugurado el 30/07/2023.\n\nObras 2021-07-29 listas", lang="es"))
    )
    assert [each.sentence for each in found.dropped] == ["Obras 2021-07-29 listas"]
    assert len(found.events) == 1


def test_a_year_heads_a_section_where_prose_follows_it() -> None:
    prose = "The rising began in Sela, where the garrison refused to leave its barracks, and spread to all the towns on the coast."
    text = f"2003: First rising\n\n{prose}\n\n2004: Ceasefire and elections\n\n{prose}"
    assert timeline.events(Document("a", text)).empty
    chronology = f"2003: First rising in Sela\n2004: Ceasefire and elections\n\n{prose}"
    assert list(timeline.events(Document("a", chronology))["edtf"]) == ["2003", "2004"]
