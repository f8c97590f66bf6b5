"""Holidays by their English names, and anniversaries.

`resolving/holiday_calendar.py` has the days, by the keys of `NAMES`.
"""

import re
from collections.abc import Mapping

from timeline.languages.en.rulebook import AFTER_PLACE, book, rule
from timeline.languages.rules import RuleBook
from timeline.model.expressions import (
    Anniversary,
    Around,
    Calendar,
    DayPart,
    EventTime,
    Every,
    Expression,
    Holiday,
    Offset,
    PartOfDay,
    Position,
)
from timeline.model.grain import Grain

# By key, the names that a holiday goes by; an apostrophe, a period or a hyphen in a name may be missing in a text.
NAMES = {
    "New Year's Day": "New Year's Day",
    "Epiphany": "Epiphany",
    "Burns Night": "Burns Night",
    "Holocaust Memorial Day": "Holocaust Memorial Day | Holocaust Remembrance Day",
    "Groundhog Day": "Groundhog Day",
    "Candlemas": "Candlemas",
    "Waitangi Day": "Waitangi Day",
    "Valentine's Day": "Valentine's Day | St. Valentine's Day",
    "St. David's Day": "St. David's Day",
    "International Women's Day": "International Women's Day",
    "St. Patrick's Day": "St. Patrick's Day | Saint Patrick's Day | St. Paddy's Day",
    "April Fools' Day": "April Fools' Day | April Fool's Day",
    "Earth Day": "Earth Day",
    "St. George's Day": "St. George's Day",
    "Anzac Day": "Anzac Day",
    "Walpurgis Night": "Walpurgis Night",
    "May Day": "May Day | International Workers' Day",
    "Cinco de Mayo": "Cinco de Mayo",
    "Europe Day": "Europe Day",
    "Bastille Day": "Bastille Day",
    "Assumption Day": "Assumption Day | Feast of the Assumption",
    "Michaelmas": "Michaelmas",
    "Halloween": "Halloween | Hallowe'en",
    "All Saints' Day": "All Saints' Day",
    "All Souls' Day": "All Souls' Day",
    "Guy Fawkes Night": "Guy Fawkes Night | Guy Fawkes Day | Bonfire Night",
    "Armistice Day": "Armistice Day | Remembrance Day",
    "St. Andrew's Day": "St. Andrew's Day | Saint Andrew's Day",
    "World AIDS Day": "World AIDS Day",
    "St. Nicholas Day": "St. Nicholas Day | Saint Nicholas Day",
    "Human Rights Day": "Human Rights Day",
    "Christmas Eve": "Christmas Eve | Xmas Eve",
    "Christmas": "Christmas | Christmas Day | Xmas",
    "Boxing Day": "Boxing Day",
    "St. Stephen's Day": "St. Stephen's Day",
    "Kwanzaa": "Kwanzaa",
    "New Year's Eve": "New Year's Eve | Hogmanay",
    "Orthodox Christmas": "Orthodox Christmas | Orthodox Christmas Day",
    "Orthodox Christmas Eve": "Orthodox Christmas Eve",
    "Orthodox New Year": "Orthodox New Year",
    "Orthodox Epiphany": "Orthodox Epiphany",
    "Shrove Tuesday": "Shrove Tuesday | Fat Tuesday | Pancake Day | Mardi Gras",
    "Ash Wednesday": "Ash Wednesday",
    "Palm Sunday": "Palm Sunday",
    "Holy Week": "Holy Week",
    "Spy Wednesday": "Spy Wednesday",
    "Maundy Thursday": "Maundy Thursday | Holy Thursday",
    "Good Friday": "Good Friday",
    "Holy Saturday": "Holy Saturday",
    "Easter": "Easter | Easter Sunday | Easter Day",
    "Easter Monday": "Easter Monday",
    "Ascension Day": "Ascension Day | Ascension Thursday",
    "Pentecost": "Pentecost | Whit Sunday | Whitsunday",
    "Whit Monday": "Whit Monday | Pentecost Monday",
    "Trinity Sunday": "Trinity Sunday",
    "Orthodox Palm Sunday": "Orthodox Palm Sunday",
    "Orthodox Good Friday": "Orthodox Good Friday",
    "Orthodox Easter": "Orthodox Easter | Orthodox Easter Sunday",
    "Patriots' Day": "Patriots' Day",
    "Remembrance Sunday": "Remembrance Sunday",
    "Black Friday": "Black Friday",
    "Cyber Monday": "Cyber Monday",
    "Giving Tuesday": "Giving Tuesday",
    "Indigenous Peoples' Day": "Indigenous Peoples' Day",
    "Election Day": "Election Day",
    "Mother's Day": "Mother's Day | Mothers' Day | Mothering Sunday",
    "Father's Day": "Father's Day | Fathers' Day",
    "Martin Luther King Day": "Martin Luther King Day | Martin Luther King Jr. Day | MLK Day",
    "Presidents' Day": "Presidents' Day | President's Day",
    "Memorial Day": "Memorial Day",
    "Juneteenth": "Juneteenth",
    "Independence Day": "Independence Day",
    "Republic Day": "Republic Day",
    "Labor Day": "Labor Day | Labour Day",
    "Columbus Day": "Columbus Day",
    "Veterans Day": "Veterans Day | Veterans' Day",
    "Thanksgiving": "Thanksgiving | Thanksgiving Day",
    "Australia Day": "Australia Day",
    "Canada Day": "Canada Day",
    "Victoria Day": "Victoria Day",
    "Victory Day": "Victory Day",
    "Nowruz": "Nowruz | Norouz | Newroz",
    "Lunar New Year": "Lunar New Year | Chinese New Year",
    "Qingming": "Qingming | Tomb-Sweeping Day",
    "Dragon Boat Festival": "Dragon Boat Festival",
    "Mid-Autumn Festival": "Mid-Autumn Festival",
    "Chuseok": "Chuseok",
    "Songkran": "Songkran",
    "Vesak": "Vesak | Vesak Day | Buddha's Birthday",
    "Holi": "Holi",
    "Dussehra": "Dussehra",
    "Diwali": "Diwali | Deepavali",
    "Ramadan": "Ramadan",
    "Eid al-Fitr": "Eid al-Fitr | Eid ul-Fitr | Hari Raya Puasa",
    "Eid al-Adha": "Eid al-Adha | Eid ul-Adha | Hari Raya Haji",
    "Islamic New Year": "Islamic New Year",
    "Mawlid": "Mawlid | Prophet's Birthday",
    "Purim": "Purim",
    "Passover": "Passover | Pesach",
    "Shavuot": "Shavuot",
    "Tisha B'Av": "Tisha B'Av",
    "Rosh Hashanah": "Rosh Hashanah",
    "Yom Kippur": "Yom Kippur",
    "Sukkot": "Sukkot",
    "Hanukkah": "Hanukkah | Chanukah",
}
# Other things have these names as well (a person, a sudden insight, "my holi"): a bare one counts among the words of a time only.
WITH_OTHER_SENSES = frozenset({"Epiphany", "Holi", "Ramadan"})
# Those of several days, which have a third day or a last week.
OF_SEVERAL_DAYS = frozenset({"Hanukkah", "Holy Week", "Kwanzaa", "Passover", "Ramadan", "Sukkot"})


def name_holidays(book: RuleBook, table: Mapping[str, str]) -> None:
    """Register a table of names: `{holiday}` as a part whose value is the key, and the rules that use it."""
    forms = {form: key for key, names in table.items() for form in _forms(names.split(" | "))}
    doubtful = {form: key for form, key in forms.items() if key in WITH_OTHER_SENSES}
    _register_names(book, "holiday", forms)
    _register_names(book, "clear_holiday", {form: key for form, key in forms.items() if form not in doubtful})
    _register_names(book, "doubtful_holiday", doubtful)
    _register_names(book, "long_holiday", {form: key for form, key in forms.items() if key in OF_SEVERAL_DAYS})
    _register_days(book)
    _register_days_around(book)


_POSSESSIVE = re.compile(r"'(s |(?= ))")
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_MARKS = {"'": "'|’", ".": ".?", "-": "-?"}


def _forms(names: list[str]) -> list[str]:
    """Each name, and the same without the apostrophe of a possessive."""
    return [*dict.fromkeys(form for name in names for form in (name, _POSSESSIVE.sub(r"\1", name)))]


def _phrase(form: str) -> str:
    """Each word of a form is a slot, so that the builder knows which holiday it is.

    >>> _phrase("St. David's Day")
    "{=st:w0} .? {=david:w2} '|’ {=s:w4} {=day:w5}"
    """
    tokens = _TOKEN.findall(form.lower())
    return " ".join(_MARKS.get(token) or f"{{={token}:w{i}}}" for i, token in enumerate(tokens))


def _register_names(book: RuleBook, part: str, forms: Mapping[str, str]) -> None:
    """A part that matches any of the forms; its value is the key of the holiday."""
    keys = {" ".join(_WORD.findall(form.lower())): key for form, key in forms.items()}

    @book.part(part, f"( {' | '.join(map(_phrase, forms))} )", examples=forms)
    def key(**words: str) -> str:
        return keys[" ".join(words.values())]


def _register_days(book: RuleBook) -> None:
    @book.rule(
        "{clear_holiday:holiday}",
        f"{AFTER_PLACE} {{doubtful_holiday:holiday}}",
        "{doubtful_holiday:holiday} <begins|began|starts|started|ends|ended>",
        "{holiday} ,? {year}",
        "{holiday} of|in {year}",
        "{year} {holiday}",
        "{step} {holiday}",
        "<by|until|before|after|since|around|over|between> the? new year",
        "new year {year}",
        "{holiday} {step:years_on} year",
        "{step:years_on} year 's {holiday}",
        examples={
            "Christmas": Holiday("Christmas"),
            "before [Ramadan] is over": Holiday("Ramadan"),
            "[Ramadan] began": Holiday("Ramadan"),
            "Christmas 1999": Holiday("Christmas", 1999),
            "by [the New Year] he": Holiday("New Year's Day"),
            "shut since [New Year].": Holiday("New Year's Day"),
            "by [New Year 1999]": Holiday("New Year's Day", 1999),
            "Christmas Day, 1999": Holiday("Christmas", 1999),
            "Easter in 1999": Holiday("Easter", 1999),
            "the [2004 Boxing Day] tsunami": Holiday("Boxing Day", 2004),
            "last Good Friday": Holiday("Good Friday", None, -1),
            "Easter Day last year": Holiday("Easter", years_on=-1),
            "next year's Ramadan": Holiday("Ramadan", years_on=1),
        },
        never=(
            "Tariq Ramadan spoke",
            "had an epiphany",
            "the Christmas tree",
            "the Good Friday Agreement",
            "the Easter Rising",
        ),
    )
    def holiday(
        holiday: str = "New Year's Day",
        year: int | None = None,
        step: int | None = None,
        years_on: int | None = None,
    ) -> Expression:
        return Holiday(holiday, year, step, years_on)

    @book.rule(
        "every|each {holiday}",
        examples={"[every Christmas] since": Every(Holiday("Christmas"))},
        never=("each year at Christmas",),
    )
    def every_holiday(holiday: str) -> Expression:
        return Every(Holiday(holiday))


def _register_days_around(book: RuleBook) -> None:
    @book.rule(
        "{holiday} {part} {year}?",
        examples={
            "on [Christmas morning]": DayPart(PartOfDay.MORNING, Holiday("Christmas")),
            "on [Halloween night 1999]": DayPart(PartOfDay.NIGHT, Holiday("Halloween", 1999)),
        },
        never=("Christmas in the morning", "mornings at Easter"),
    )
    def part_of_holiday(holiday: str, part: PartOfDay, year: int | None = None) -> Expression:
        return DayPart(part, Holiday(holiday, year))

    @book.rule(
        "the eve of {holiday} {year}?",
        "{holiday} eve",
        examples={
            "on [the eve of Passover]": Offset(Holiday("Passover"), Grain.DAY, -1),
            "the eve of Easter 1999": Offset(Holiday("Easter", 1999), Grain.DAY, -1),
            "Thanksgiving eve": Offset(Holiday("Thanksgiving"), Grain.DAY, -1),
        },
        never=("Christmas Eve", "the eve of battle"),
    )
    def eve_of_holiday(holiday: str, year: int | None = None) -> Expression:
        return Offset(Holiday(holiday, year), Grain.DAY, -1)

    @book.rule(
        "the? {holiday} {grain}",
        "the? {holiday} {grain} of? {year}",
        "the {grain} of {holiday} {year}?",
        examples={
            "Easter weekend": Around(Grain.WEEKEND, Holiday("Easter")),
            "the Labor Day weekend of 1999": Around(Grain.WEEKEND, Holiday("Labor Day", 1999)),
            "the week of Thanksgiving": Around(Grain.WEEK, Holiday("Thanksgiving")),
        },
        never=("Easter month", "the month of Christmas"),
    )
    def around_holiday(holiday: str, grain: Grain, year: int | None = None) -> Expression | None:
        return Around(grain, Holiday(holiday, year)) if grain in (Grain.WEEK, Grain.WEEKEND) else None

    @book.rule(
        "the {ordinal} {grain} of {long_holiday:holiday} {year}?",
        "the last|final {grain} of {long_holiday:holiday} {year}?",
        examples={
            "the third day of Hanukkah": Position(Grain.DAY, 3, Holiday("Hanukkah")),
            "the last week of Ramadan 2021": Position(Grain.WEEK, -1, Holiday("Ramadan", 2021)),
        },
        never=("the third month of Ramadan", "the third day of Christmas"),
    )
    def unit_of_holiday(holiday: str, grain: Grain, ordinal: int = -1, year: int | None = None) -> Expression | None:
        return Position(grain, ordinal, Holiday(holiday, year)) if grain in (Grain.DAY, Grain.WEEK) else None


name_holidays(book, NAMES)


_D_DAY = EventTime("D-Day", Calendar(1944, 6, 6), "the landing in Normandy")


@rule("d - day", examples={"on [D-Day]": _D_DAY}, never=("vitamin D a day",))
def d_day() -> Expression:
    return _D_DAY


@rule(
    "the? {ordinal} anniversary",
    examples={"the 70th anniversary": Anniversary(70)},
    never=("the anniversary of his death", "her golden anniversary"),
)
def anniversary(ordinal: int) -> Expression:
    return Anniversary(ordinal)
