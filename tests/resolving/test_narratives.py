"""In a history dates go on from the time told: what it looks aside to, and what a speaker says, do not move it."""

import datetime as dt

import pytest

import timeline
from timeline import Document
from timeline.model import Genre

PUBLISHED = dt.date(2009, 12, 19)
OPENING = "On 10 March 1975 the siege began. By 12 April 1975 the coast was lost. On 2 May 1974 a truce had failed. "


def values(text: str) -> dict[str, str]:
    """The value of each time expression of a history, by its words."""
    document = Document("a", text, published=PUBLISHED, genre=Genre.NARRATIVE)
    return {t.mention.text: t.value for t in next(timeline.tag(document)).timexes}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In late 1941 they advanced. On December 5 it turned. In February 1943 they gave up.", "1941-12-05"),
        ("In January 1943 they came. On March 20 it failed. Sicily was reached on July 10.", "1943-07-10"),
        ("He spoke on July 10. In January 1943 he was born. On March 20 it failed.", "2023-07-10"),
        ("He was born in 1941 and married in 1963. He spoke on December 5 of what will now come.", "2022-12-05"),
        ("He was born in 1941 and married in 1963. He died on Friday, last December 5.", "2022-12-05"),
        (
            "In 1969 we came. In 1971 he fell ill, and until the Monday we hoped. In 1972 we left. In May it sold.",
            "1972-05",
        ),
        ("We left in 1969, and came home on 3 May 1971, a Monday. In 1974 he died. In June it sold.", "1974-06"),
        (
            "Tried in 2014, 2016, 2018 and 2020, he was jailed on Friday. He lost in April this year. It goes on on Oct. 2.",
            "2023-10-02",
        ),
    ],
)
def test_a_short_text_of_years_long_ago_is_a_history_unless_it_speaks_of_its_own_time(text: str, value: str) -> None:
    found = next(timeline.tag(Document("a", text, published=dt.date(2023, 7, 30)))).timexes
    assert value in [when.value for when in found]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "On 10 March 1975 he saw how it would serve a campaign in 1976. It fell on 11 March.",
            "11 March",
            "1975-03-11",
        ),
        ("In June 1942 it began. By late 1943 the siege was over. It was rebuilt in March.", "March", "1944-03"),
        ("In May 1942 they lost what they had won the previous year. They were back in July.", "July", "1942-07"),
        ("In autumn 481 BC they gathered. They marched in spring.", "spring", "BC0480-SP"),
        ("In 1972 the pumps were sold, and in the winter the water rose. By May there were swans.", "May", "1973-05"),
        ("In 1972 the pumps were sold. It had been wet since the spring of 1968. In May it snowed.", "May", "1972-05"),
        ("On 8 May 1958 it had been French since 1830. It changed in June.", "June", "1958-06"),
        (
            "In January 1943 they came. They had left on Christmas Eve. On the 14th they went on.",
            "the 14th",
            "1943-01-14",
        ),
        (
            "In January 1943 they came. They had left on Christmas Eve. On the 14th they went on.",
            "Christmas Eve",
            "1942-12-24",
        ),
        ("On the Ides of March 44 BC he died; his heir died on 19 August AD 14.", "19 August AD 14", "0014-08-19"),
        ("On the Ides of March 44 BC he died.", "the Ides of March 44 BC", "BC0044-03-15"),
        (
            "In July 1940 it began. From 7 September to the following May it went on. On 15 September it was worst.",
            "15 September",
            "1940-09-15",
        ),
        (
            "Born on 2 March 1931, she led it in June 1962. A service will be held on 30 December.",
            "30 December",
            "2009-12-30",
        ),
        ("The siege began in March 1642. On the 14th they crossed.", "the 14th", "1642-03-14"),
        ("On 20 March 1642 it began. On the 4th they crossed.", "the 4th", "1642-04-04"),
        ("On 11 November 1918 it ended. On the 8th, talks had begun.", "the 8th", "1918-11-08"),
        (
            "On 6 November 1943 it fell. By the end of the year they had won. In January they left.",
            "January",
            "1944-01",
        ),
        (
            "It was June 1642. He had been made so in 1638, and four years earlier was a clerk.",
            "four years earlier",
            "1634",
        ),
        ("It came on Sunday morning, 7 December 1941.", "Sunday morning, 7 December 1941", "1941-12-07TMO"),
        ("The battle began on 1 July 1863. On Friday the charge failed.", "Friday", "1863-07-03"),
        ("In the 1960s the port grew. During this period the town grew too.", "this period", "196"),
        ("On 8 May 1958 he left. During this period all was quiet.", "this period", "PXX"),
        ("On 25 April 1975 the bridge fell. At the same time the gates were opened.", "the same time", "1975-04-25"),
    ],
)
def test_dates_go_on_from_the_time_told(text: str, words: str, value: str) -> None:
    assert values(text)[words] == value


def test_a_speaker_of_the_time_told_does_not_count_from_publication() -> None:
    said = values(OPENING + 'He said: "The treaty was signed two years ago and is broken today." He left on 25 April.')
    assert said["two years ago"] == "XXXX"
    assert said["today"] == "XXXX-XX-XX"
    assert said["25 April"] == "1975-04-25"


def test_a_history_is_known_by_its_dates() -> None:
    document = Document("a", OPENING + "The former king returned.", published=PUBLISHED)
    assert [t.value for t in next(timeline.tag(document)).timexes][-1] == "PAST_REF"


def test_another_year_that_stands_close_is_an_alternative() -> None:
    document = Document(
        "a", "In January 1642 he left London, and in August he came.", published=PUBLISHED, genre=Genre.NARRATIVE
    )
    (_, august) = next(timeline.tag(document)).timexes
    assert {august.value, *august.alternatives} == {"1641-08", "1642-08"}


OBITUARY = "Ann Lee, who has died aged 88, drew charts. In 1961 she married Bo Roe, who retired in 1989. "


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (f"{OBITUARY}There were no children. She died on November 15.", "November 15", "2009-11-15"),
        (f"{OBITUARY}There were no children. She moved to Rome on November 15.", "November 15", "1989-11-15"),
        (f"{OBITUARY.replace('who has died aged 88', 'a painter')}She died on November 15.", "November 15", "1989-11-15"),
        ("Acme has bought no firm since 2006, when it bought a mill. It sold that two years later.", "two years later", "2008"),
        ("Acme has bought no firm since 2006. It sold a mill two years later.", "two years later", "XXXX"),
    ],
)  # fmt: skip
def test_a_death_is_near_an_obituary_and_what_is_told_of_a_start_moves_the_story(
    text: str, words: str, value: str
) -> None:
    document = Document("a", text, published=PUBLISHED)
    assert {t.mention.text: t.value for t in next(timeline.tag(document)).timexes}[words] == value
