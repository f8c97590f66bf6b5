"""What refiners make of neighbouring mentions."""

import pytest

from timeline.model.expressions import (
    Anniversary,
    Blur,
    Calendar,
    ClockTime,
    Count,
    Cycle,
    Decade,
    Extent,
    Holiday,
    Mod,
    Origin,
    Position,
    QuarterEnding,
    Range,
    Shift,
    Weekday,
    YearInDoubt,
)
from timeline.model.grain import Grain
from timeline.tagging.tagger import find_mentions

_THAT_AUGUST = Position(Grain.MONTH, 8, Shift(Grain.YEAR, 0, Origin.CONTEXT))


@pytest.mark.parametrize(
    ("text", "words", "said", "refiner"),
    [
        (
            "On Friday, July 26, 1996, it",
            "Friday, July 26, 1996",
            Calendar(1996, 7, 26, weekday=4),
            "join_weekday_and_date",
        ),
        (
            "at 5 p.m. EST Nov. 9 they",
            "5 p.m. EST Nov. 9",
            ClockTime(17, zone="EST", of=Calendar(None, 11, 9)),
            "join_day_and_time",
        ),
        ("Friday at 6 p.m. they", "Friday at 6 p.m.", ClockTime(18, of=Weekday(4)), "join_day_and_time"),
        ("at 8 p.m. (1700 GMT) on Friday they", "8 p.m.", ClockTime(20, of=Weekday(4)), "join_day_after_brackets"),
        ("on the 2nd, 9th and 16th of July", "the 2nd", Calendar(None, 7, 2), "share_month"),
        ("home by Christmas '69 he", "Christmas", YearInDoubt(Holiday("Christmas"), "'69"), "doubt_loose_years"),
        ("April and June 1955", "April", Calendar(1955, 4), "share_year"),
        ("December and March 1955", "December", Calendar(1954, 12), "share_year"),
        ("from 1861 to 1865 they", "1861 to 1865", Range(Calendar(1861), Calendar(1865)), "join_ranges"),
        ("between May and July 1998", "May and July 1998", Range(Calendar(1998, 5), Calendar(1998, 7)), "join_ranges"),
        (
            "between the hours of 10 a.m. and 6 p.m.",
            "10 a.m. and 6 p.m.",
            Range(ClockTime(10), ClockTime(18)),
            "join_ranges",
        ),
        ("between the years 1861 and 1865", "1861 and 1865", Range(Calendar(1861), Calendar(1865)), "join_ranges"),
        (
            "between August 1914 and early November",
            "August 1914 and early November",
            Range(Calendar(1914, 8), Blur(Calendar(month=11), Mod.START)),
            "join_ranges",
        ),
        (
            "from early April to June they",
            "early April to June",
            Range(Blur(Calendar(month=4), Mod.START), Calendar(month=6)),
            "join_ranges",
        ),
        (
            "between April and the first week of June",
            "April and the first week of June",
            Range(Calendar(month=4), Position(Grain.WEEK, 1, Calendar(month=6))),
            "join_ranges",
        ),
        (
            "from December to May last year",
            "December to May last year",
            Range(Position(Grain.MONTH, 12, Shift(Grain.YEAR, -2)), Position(Grain.MONTH, 5, Shift(Grain.YEAR, -1))),
            "join_ranges",
        ),
        (
            "from 1951 until her retirement in 1977",
            "1951 until her retirement in 1977",
            Range(Calendar(1951), Calendar(1977)),
            "join_ranges",
        ),
        ("the 1980s to the 1990s were", "the 1980s to the 1990s", Range(Decade(1980), Decade(1990)), "join_ranges"),
        ("in early 1990 he", "early 1990", Blur(Calendar(1990), Mod.START), "widen"),
        ("at the end of May 1998", "the end of May 1998", Blur(Calendar(1998, 5), Mod.END, Extent.EDGE), "widen"),
        (
            "by the end of the June quarter",
            "the end of the June quarter",
            Blur(QuarterEnding(2, Calendar(month=6)), Mod.END, Extent.EDGE),
            "widen",
        ),
        (
            "late in the summer of last year",
            "late in the summer of last year",
            Blur(Position(Grain.SEASON, 2, Shift(Grain.YEAR, -1)), Mod.END),
            "widen",
        ),
        ("in mid-November they", "mid-November", Blur(Calendar(month=11), Mod.MID), "widen"),
        ("for more than two years", "more than two years", Count(2, Grain.YEAR, Mod.MORE_THAN), "widen"),
        ("the floods that August were", "that August", _THAT_AUGUST, "take_demonstratives"),
        ("said that same August ended", "that same August", _THAT_AUGUST, "take_demonstratives"),
        ("about 2014 it", "about 2014", Blur(Calendar(2014), Mod.APPROX), "widen"),
        (
            "the fourth quarter, which ended Sept. 24, was",
            "the fourth quarter",
            QuarterEnding(4, Calendar(None, 9, 24)),
            "end_quarters",
        ),
        ("the bill of Dec. 25 (1913) is", "Dec. 25", YearInDoubt(Calendar(None, 12, 25), "1913"), "doubt_loose_years"),
        (
            "On July 27, the 70th anniversary",
            "the 70th anniversary",
            Anniversary(70, Calendar(None, 7, 27)),
            "place_anniversaries",
        ),
    ],
)
def test_refined(text: str, words: str, said: object, refiner: str) -> None:
    found = {m.text: m for m in find_mentions(text, "en")}
    assert words in found, list(found)
    assert found[words].expression == said
    assert refiner in found[words].refiners


@pytest.mark.parametrize(
    "text",
    [
        "in May and July 1998",
        "in 1861 and 1865",
        "in early April and June last year",
        "in April and the first week of June",
        "from 1951 until he died in 1977",
        "joined in 1951 and until her retirement in 1977",
    ],
)
def test_without_an_opener_there_is_no_range(text: str) -> None:
    assert len(find_mentions(text, "en")) == 2


def test_a_range_keeps_its_ends() -> None:
    (span,) = find_mentions("from 1861 to 1865", "en")
    assert [part.text for part in span.parts] == ["1861", "1865"]


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("The annual fee was paid on April 15.", "April 15", Calendar(None, 4, 15)),
        ("Paid each year, it was late on April 15.", "April 15", Calendar(None, 4, 15)),
        ("The third quarter, which ended Sept. 30, was", "The third quarter", Cycle(Grain.QUARTER, 3)),
        ("The fourth quarter, which ended Oct. 1, was", "The fourth quarter", QuarterEnding(4, Calendar(None, 10, 1))),
        ("Signed on May 5. 1998 was dry.", "May 5", Calendar(None, 5, 5)),
    ],
)
def test_what_is_not_beside_it_changes_nothing(text: str, words: str, said: object) -> None:
    assert {m.text: m.expression for m in find_mentions(text, "en")}[words] == said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She wrote for Harbour Today until 2020.", ["2020"]),
        ("Two men died in Fall River and one in the Spring Valley area in fall 2020.", ["fall 2020"]),
        ("As a reporter of the Oslo Coast Today he left.", []),
        ("Trams Stop in Oslo. Today it rained.", ["Today"]),
        ("Vote Opens Today", ["Today"]),
        ("Oslo Today and Coast Today reported it today.", ["Oslo Today"[-5:], "today"]),
    ],
)
def test_a_name_may_end_in_today_or_begin_with_a_season(text: str, found: list[str]) -> None:
    assert [m.text for m in find_mentions(text, "en")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"Tomorrow Never Knows" is sung tomorrow.', ["tomorrow"]),
        ('He read "The Long March of May 1940" twice.', []),
        ('She said "tomorrow is Friday" twice.', ["tomorrow", "Friday"]),
        ('"We left." In May "the road was open".', ["May"]),
        ('He wrote "May 1940" on it.', ["May 1940"]),
        ("Jan Berg and June Olsen met in May and June.", ["May", "June"]),
        ("They met at 1600 Elm Street at 1600 hours.", ["1600 hours"]),
        ("The King ruled in the Hundred Days of war.", []),
        ("It was in Oslo Today and Coast Today, not today.", ["today"]),
    ],
)
def test_a_time_in_a_name_or_title_is_none(text: str, found: list[str]) -> None:
    assert [mention.text for mention in find_mentions(text, "en")] == found


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("At 0300 they crossed; by 1100 they held it.", ClockTime(11, 0)),
        ("At 0300 they crossed. They held it by 1645.", ClockTime(16, 45)),
        ("At 0300 they crossed; by 1915 they held it.", ClockTime(19, 15)),
        ("At 0300 they crossed. By 1915 it was a ruin.", Calendar(1915)),
        ("At 0300 they crossed the dam of 1812.", Calendar(1812)),
    ],
)
def test_figures_after_a_clock_time_in_figures_are_another(text: str, last: object) -> None:
    assert find_mentions(text, "en")[-1].expression == last


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Born around 95 BC, she fled in 43 and died in 12 with others.", [-94, -42, -11]),
        ("The siege of 204 BC failed; the revolt of 198 was put down.", [-203, -197]),
        ("He ruled from 978 to 1016; his father had died in 975.", [978, 1016, 975]),
        ("In 12 the rest fell, in 475 a few.", []),
        ("In AD 14 he died; of 30, the rest.", [14]),
        ("In AD 14 he died with a crew of 500, the rest in AD 62.", [14, 62]),
        ("It was heated from 950 to 1200 degrees.", []),
    ],
)
def test_a_short_year_is_of_the_era_that_the_text_has_named(text: str, found: list[int]) -> None:
    said = [part.expression for mention in find_mentions(text, "en") for part in mention.parts or (mention,)]
    assert [(expression.of if isinstance(expression, Blur) else expression).year for expression in said] == found


def test_a_decade_is_of_the_century_of_the_era_before_it() -> None:
    assert find_mentions("It fell in AD 462 and was rebuilt in the 80s.", "en")[-1].expression == Decade(480)


def test_a_decade_of_another_paragraph_is_not() -> None:
    found = find_mentions("Korr was founded in AD 625.\n\nIts hall was built in the 80s.", "en")
    assert found[-1].expression == Decade(80, short=True)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("He won in 58, 55 and 49 BC.", ["58", "55", "49 BC"]),
        ("He won in 70 or 69 BC.", ["70", "69 BC"]),
        ("It fell in 91 BC. In 42 and 41, there was war.", ["91 BC", "42", "41"]),
        ("It fell in 91 BC, with 50 and 40 men.", ["91 BC"]),
        ("It fell in 91 BC to 12 and 10 men.", ["91 BC"]),
        ("Of 400 and 49 BC he writes.", ["49 BC"]),
    ],
)
def test_years_in_a_list_share_an_era(text: str, years: list[str]) -> None:
    assert [mention.text for mention in find_mentions(text, "en")] == years
