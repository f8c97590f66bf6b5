"""Numbers that are years, and numbers of the same size that are not."""

import pytest

from timeline.tagging.tagger import find_mentions


def years(text: str) -> list[str]:
    """The bare years found in a text."""
    return [m.text for m in find_mentions(text, "en") if m.text.isdigit()]


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned in 1812.",
        "Her pre-1990 work was sold.",
        "A fire (1774) took the roof.",
        "1874 was a hard year.",
        "The prize went to Orla Vant at Photo Week 2014",
        "A difficult 2009, he said, was over.",
        "Jan Brask, b. 1824",
        "It goes back to 1719.",
        "They predicted 1990 earnings.",
        "Docket 1887 of 1999",
        "The clock to 2008 starts.",
        "The charter of 1215 names two.",
        "Smith's 1990 budget, the 1991 and 1992 budgets",
        "It's 2014 and nothing works.",
        "In 1914 men marched.",
        "They rested; in 1918 women worked.",
        "By 1915 soldiers were dying.",
        "The plan for 2030 costs more.",
        "Some 1500 fell at Lund; the peace of Nijmegen, 1979, came late.",
        "Tonnage: 1890 gross; built: 1922",
        "bonds due 2029 were sold",
        "Year\tDead\n2019\t1640",
    ],
)
def test_a_year_is_placed_by_its_words(text: str) -> None:
    assert years(text)


@pytest.mark.parametrize(
    "text",
    [
        "Squawk 1200 was set.",
        "Turnout: votes: 1966; spoiled: 12",
        "See page 12, line 1999.",
        "Badge 1704, locker 1902, order 2021.",
        "Pressure fell from 1012 to 1003 millibars.",
        "It rose to 1990 points.",
        "Under no. 2018-1994 it was filed.",
        "Of the guests 1990 were late.",
        "Out of 1990 present, two left.",
        "2021-Q1: 1960",
        "Orders on 3 May 2021: 1980",
        "We gave 1000 reasons.",
        "The depot holds 1944 crates.",
        "A crowd of 1900 came.",
        "Of 1820 ballots two were lost.",
        "He read 1650 of the 1990 letters.",
        "A bus collided with tram 1912 near the dock.",
        "This is a test-2020 run.",
        "He left in 2000 people's sight.",
        "Some 1500 troops, 1950 seats and 1950 dollars",
        "It left 2000 wounded and killed 1740, they say.",
        "It was valued at 1850, they say, 1850 a ton.",
        "A further 1600 sleep here, as many as 1950 in all.",
        "They found 1720 in 1811 seats.",
        "It flew 1950 feet up on 1800 calories.",
        "He kept 1917 of them.",
        "Resolution 1441 and House Bill 1106",
        "They met in rooms 2001 and 2003; port 1935 is open.",
        "It lies at 1650 cubic metres, 1940 m down.",
        "Hall 1905, Ward 1948 and Psalm 1990",
        "The firm sold the 2008 and the 3008.",
        "She won the 1500 in Lund.",
        "1918 could not be read.",
        "A comet, 1998 OR2, was seen.",
        "The flat costs 1980, with heating 2015.",
        "§§ 1650 and 1983",
        "3-Jan-18; 1955; 1.20",
    ],
)
def test_a_number_that_counts_or_labels_is_no_year(text: str) -> None:
    assert not years(text)


def test_an_early_year_is_likelier_beside_another_that_is_placed() -> None:
    assert years("He married in 1812. Their children: Peter 1815, Jane 1818.") == ["1812", "1815", "1818"]
    assert years("Their children: Peter 1815, Jane 1818.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In two thousand five he left.", ["two thousand five"]),
        ("Twenty twelve was dry.", ["Twenty twelve"]),
        ("Two thousand walkers crossed it.", []),
        ("It was planned in two thousand.", ["two thousand"]),
        (
            "Since two thousand, two thousand have left, most in two thousand and eight.",
            ["two thousand", "two thousand and eight"],
        ),
        ("They sold two thousand and five tickets.", []),
    ],
)
def test_a_number_in_words_that_may_count_is_a_year_only_where_it_is_placed(text: str, found: list[str]) -> None:
    assert [m.text for m in find_mentions(text, "en")] == found
