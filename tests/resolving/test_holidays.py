"""Holidays: names and days are tied to each other, and texts published on Thursday 27 July 2023 mean the right days."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace

import pytest

import timeline
from timeline import Document
from timeline.languages import en
from timeline.languages.en.rules.holidays import NAMES, WITH_OTHER_SENSES, name_holidays
from timeline.languages.language import language_named
from timeline.languages.rules import RuleBook
from timeline.languages.selection import codes
from timeline.model import Anchor, Dateline, Genre, Timex
from timeline.model.expressions import Holiday, Weekday
from timeline.resolving import calendar_units
from timeline.resolving.calendar import day_number
from timeline.resolving.context import Antecedent, Context, Direction, TenseCue
from timeline.resolving.discourse import resolve_mentions
from timeline.resolving.holiday_calendar import HOLIDAYS, observances
from timeline.resolving.observances import Fixed, WeekdayOf
from timeline.resolving.resolver import resolve
from timeline.tagging import tagger
from timeline.tagging.recognizer import prepare

PUBLISHED = dt.date(2023, 7, 27)
NEWS = Context(Anchor(PUBLISHED, "published 2023-07-27"))
BACK = NEWS._replace(cue=TenseCue(Direction.PAST, "was"))
HISTORY = NEWS._replace(
    genre=Genre.NARRATIVE, antecedents=(Antecedent("1 September 1939", calendar_units.day(1939, 9, 1)),)
)


def tagged(text: str) -> list[tuple[str, str]]:
    """The time expressions of a text with their values."""
    (document,) = timeline.tag(Document("a", text, published=PUBLISHED))
    return [(when.mention.text, when.value) for when in document.timexes]


# --- The two tables -------------------------------------------------------------------------------------------------


def holidays_in(value: object) -> Iterator[str]:
    """The keys of the holidays that an expression is made of."""
    if isinstance(value, Holiday):
        yield value.key
    elif is_dataclass(value):
        for field in fields(value):
            yield from holidays_in(getattr(value, field.name))


def keys_named() -> set[str]:
    """The keys that the rules of any language give: the values of the part `holiday`, and those in examples."""
    rules = [rule for code in codes() for rule in language_named(code).rules]
    parts = [rule.parts["holiday"] for rule in rules if "holiday" in rule.parts]
    values = {str(key) for part in {id(part): part for part in parts}.values() for key in part.examples.values()}
    return values | {key for rule in rules for said in rule.examples.values() for key in holidays_in(said)}


def untied(named: Iterable[str], dated: Iterable[str]) -> list[str]:
    """What is wrong between names and days, in words."""
    return [
        *(f"{key!r} is named by a language and has no day in HOLIDAYS" for key in sorted({*named} - {*dated})),
        *(f"{key!r} has a day in HOLIDAYS and no language names it" for key in sorted({*dated} - {*named})),
    ]


def test_every_named_holiday_has_a_day_and_every_day_a_name() -> None:
    named = keys_named()
    assert {*NAMES} <= named
    assert untied(named, HOLIDAYS) == []


def test_a_typo_in_either_table_is_reported() -> None:
    assert untied(["Easter", "Eastre"], ["Easter", "Diwaly"]) == [
        "'Eastre' is named by a language and has no day in HOLIDAYS",
        "'Diwaly' has a day in HOLIDAYS and no language names it",
    ]


def test_names_with_other_senses_are_names() -> None:
    assert {*NAMES} >= WITH_OTHER_SENSES


@pytest.mark.parametrize("key", HOLIDAYS)
def test_every_holiday_has_a_day_in_a_year_of_today(key: str) -> None:
    found = observances(key, range(2023, 2024), None)
    assert [o.first.year for o in found] == [2023], key
    assert found[0].first <= found[0].last


def test_a_key_without_a_day_stays_open_with_a_reason() -> None:
    found = resolve(Holiday("Pancake Thursday", 2023), NEWS)
    assert (found.value, found.interval) == ("XXXX-XX-XX", None)
    assert found.reason == "the table of holidays has no day for 'Pancake Thursday'"


def test_a_holiday_is_added_by_a_line_in_each_table(monkeypatch: pytest.MonkeyPatch) -> None:
    names = NAMES | {"Lighthouse Keepers' Day": "Lighthouse Keepers' Day | Lamp Night"}
    monkeypatch.setitem(HOLIDAYS, "Lighthouse Keepers' Day", WeekdayOf(3, 5, 2))
    assert spoken(names, "They met on Lighthouse Keepers’ Day.") == ["2023-03-11"]
    assert spoken(names, "They met on Lamp Night 2020.") == ["2020-03-14"]
    assert spoken(NAMES, "They met on Lamp Night.") == []


def spoken(names: dict[str, str], text: str) -> list[str]:
    """The values that a text has with another table of names."""
    book = RuleBook("en")
    name_holidays(book, names)
    language = replace(en.language(), rules=tuple(book.rules))
    mentions = tagger.recognized(text, prepare(language))
    return [when.value for when in resolve_mentions(mentions, text, language, NEWS.anchor)]


# --- Days -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Veterans marched on Remembrance Sunday.", "Remembrance Sunday", "2022-11-13"),
        ("The shops were shut on Ascension Thursday.", "Ascension Thursday", "2023-05-18"),
        ("The shops were shut on Ascension Day.", "Ascension Day", "2023-05-18"),
        ("A truce was called for Orthodox Christmas.", "Orthodox Christmas", "2023-01-07"),
        ("It held until Orthodox Easter 2022.", "Orthodox Easter 2022", "2022-04-24"),
        ("Markets were open during Ramadan 2021.", "Ramadan 2021", "2021-04-13/2021-05-12"),
        ("The first week of the holy month of Ramadan was calm.", "Ramadan", "2023-03-23/2023-04-20"),
        ("They danced on St Andrew’s Day.", "St Andrew’s Day", "2022-11-30"),
        ("He read a poem on Burns Night.", "Burns Night", "2023-01-25"),
        ("A parade was held on Bastille Day.", "Bastille Day", "2023-07-14"),
        ("Lamps were lit at Diwali last year.", "Diwali last year", "2022-10-24"),
        ("He was killed on Easter Day last year.", "Easter Day last year", "2022-04-17"),
        ("The 2004 Boxing Day tsunami began here.", "2004 Boxing Day", "2004-12-26"),
        ("It snowed on Christmas Day, 1999.", "Christmas Day, 1999", "1999-12-25"),
        ("Candles burned during Hanukkah 2024.", "Hanukkah 2024", "2024-12-26/2025-01-02"),
        ("They lit the third candle on the third day of Hanukkah 2022.", "the third day of Hanukkah 2022", "2022-12-21"),
        ("He died on the last day of Ramadan 2021.", "the last day of Ramadan 2021", "2021-05-12"),
        ("She left on the eve of Passover 2023.", "the eve of Passover 2023", "2023-04-05"),
        ("It snowed on Christmas Day in 1999.", "Christmas Day in 1999", "1999-12-25"),
        ("They left after next year's Ramadan.", "next year's Ramadan", "2024-03-11/2024-04-09"),
        ("He cooks every Thanksgiving.", "every Thanksgiving", "XXXX-XX-XX"),
        ("It opened on Christmas morning.", "Christmas morning", "2022-12-25TMO"),
        ("Shoppers came on Cyber Monday.", "Cyber Monday", "2022-11-28"),
        ("They ate pancakes on Shrove Tuesday.", "Shrove Tuesday", "2023-02-21"),
        ("He flew home the day after Ramadan 2021.", "the day after Ramadan 2021", "2021-05-13"),
        ("He was found on the morning after Easter 2021.", "the morning after Easter 2021", "2021-04-05"),
        ("They froze between New Year and the end of February.", "New Year and the end of February", "2023-01-01/2023-02"),
        ("It rained from Christmas to Easter.", "Christmas to Easter", "2022-12-25/2023-04-09"),
        ("In May 2005 he left. He came back the day after Christmas.", "the day after Christmas", "2005-12-26"),
        ("He who met her in the 1990s was called at Christmas lunch.", "Christmas", "XXXX-XX-XX"),
        ("He who met her in the 2020s was called at Christmas lunch.", "Christmas", "2022-12-25"),
        ("They met in the 1990s. He was called at Christmas.", "Christmas", "2022-12-25"),
        ("They met on the Sunday after Hanukkah 2022.", "Sunday after Hanukkah 2022", "2023-01-01"),
    ],
)  # fmt: skip
def test_a_holiday_in_a_text_is_dated(text: str, words: str, value: str) -> None:
    assert (words, value) in tagged(text)


@pytest.mark.parametrize(
    ("said", "context", "value"),
    [
        (Holiday("Christmas"), NEWS, "2023-12-25"),
        (Holiday("Christmas", step=-1), NEWS, "2022-12-25"),
        (Holiday("Christmas", years_on=-1), NEWS, "2022-12-25"),
        (Holiday("Christmas", years_on=-1), Context(), "XXXX-XX-XX"),
        (Holiday("Easter", 2024), Context(), "2024-03-31"),
        (Holiday("Good Friday"), BACK, "2023-04-07"),
        (Holiday("Thanksgiving", 2023), Context(country="US"), "2023-11-23"),
        (Holiday("Thanksgiving", 2023), Context(country="CA"), "2023-10-09"),
        (Holiday("Mother's Day", 2023), Context(country="DE"), "2023-05-14"),
        (Holiday("Mother's Day", 2023), Context(country="GB"), "2023-03-19"),
        (Holiday("Mother's Day", 2023), Context(country="TH"), "XXXX-XX-XX"),
        (Holiday("Independence Day", 2023), Context(), "2023-07-04"),
        (Holiday("Independence Day", 2023), Context(country="IN"), "2023-08-15"),
        (Holiday("Independence Day", 2023), Context(country="FR"), "XXXX-XX-XX"),
        (Holiday("Lunar New Year", 2024), Context(country="SG"), "2024-02-10"),
        (Holiday("Eid al-Fitr", 2021), Context(country="SA"), "2021-05-13"),
        (Holiday("Eid al-Fitr", 2000), Context(), "2000-01-08"),
        (Holiday("Tisha B'Av", 2022), Context(), "2022-08-07"),
        (Holiday("Christmas"), HISTORY, "1939-12-25"),
        (Holiday("Christmas"), Context(), "XXXX-XX-XX"),
        (Holiday("Easter", 44), Context(), "XXXX-XX-XX"),
        (Holiday("Christmas", 9999), Context(), "XXXX-XX-XX"),
    ],
    ids=str,
)
def test_a_holiday_means_the_day_of_its_year_and_country(said: Holiday, context: Context, value: str) -> None:
    assert resolve(said, context).value == value


@pytest.mark.parametrize(
    ("said", "note"),
    [
        (Holiday("Orthodox Christmas"), "by the Julian calendar, as in the Russian and the Serbian church"),
        (Holiday("Orthodox Easter", 2022), "by the Orthodox reckoning of Easter"),
        (Holiday("Thanksgiving", 2022), "as observed in US"),
        (Holiday("Eid al-Adha", 2022), "it depends on the sighting of the moon"),
        (Holiday("Ramadan", 2021), "it depends on the sighting of the moon"),
        (Holiday("Yom Kippur", 2022), "it begins on the evening before"),
    ],
    ids=str,
)
def test_the_reason_says_which_calendar_and_what_the_day_depends_on(said: Holiday, note: str) -> None:
    assert note in resolve(said, NEWS).reason


def test_a_day_that_depends_on_the_moon_is_approximate() -> None:
    moon, sun = resolve(Holiday("Eid al-Fitr", 2021), NEWS).interval, resolve(Holiday("Easter", 2021), NEWS).interval
    assert moon is not None
    assert moon.approximate
    assert sun is not None
    assert not sun.approximate


def test_a_holiday_that_comes_twice_in_a_year_has_the_other_day_as_an_alternative() -> None:
    found = resolve(Holiday("Eid al-Fitr", 2000), Context())
    assert [calendar_units.first_day(other) for other in found.alternatives] == [day_number(2000, 12, 27)]


def test_later_times_count_from_the_last_day_of_a_long_holiday() -> None:
    assert tagged("Ramadan 2021 was quiet. They left the next day.")[-1] == ("the next day", "2021-05-13")


def test_the_library_of_country_holidays_is_asked_for_its_years_only() -> None:
    assert observances("Lunar New Year", range(1850, 1851), "CN") == []
    assert observances("Thanksgiving", range(2023, 2024), "a country that is none")[0].note == "as observed in US"


def test_a_fixed_day_needs_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "holidays", None)
    assert Fixed(7, 14).in_year(2023, "FR")[0].first == dt.date(2023, 7, 14)


def test_a_dateline_decides_the_country() -> None:
    text = "They marched last Independence Day."
    mentions = tagger.find_mentions(text, "en")
    english = language_named("en")
    (when,) = resolve_mentions(mentions, text, english, NEWS.anchor, Dateline("a", country="IN"))
    assert isinstance(when, Timex)
    assert when.value == "2022-08-15"


@pytest.mark.parametrize("text", ["Tariq Ramadan spoke.", "She had an epiphany.", "He is back from his holi.", "The Tet Offensive failed."])  # fmt: skip
def test_other_senses_of_a_name_are_no_dates(text: str) -> None:
    assert tagged(text) == []


def test_a_weekday_in_the_name_of_a_holiday_is_no_weekday() -> None:
    mentions = tagger.find_mentions("on Giving Tuesday, Whit Monday and Spy Wednesday", "en")
    assert not any(isinstance(mention.expression, Weekday) for mention in mentions)
