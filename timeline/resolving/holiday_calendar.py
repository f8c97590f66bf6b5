"""The table of holidays: on which days each is observed.

A language names them in its own table, by the keys of this one (`languages/en/rules/holidays.py`); a test ties the two.
"""

from timeline.resolving.observances import (
    ByCountry,
    Church,
    Fixed,
    FromEaster,
    Julian,
    Observance,
    OfCountry,
    Recurrence,
    Until,
    WeekdayOf,
)

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
_JULIAN = "by the Julian calendar, as in the Russian and the Serbian church"
_EVENING = "it begins on the evening before"

HOLIDAYS: dict[str, Recurrence] = {
    "New Year's Day": Fixed(1, 1),
    "Epiphany": Fixed(1, 6),
    "Burns Night": Fixed(1, 25),
    "Holocaust Memorial Day": Fixed(1, 27),
    "Groundhog Day": Fixed(2, 2),
    "Candlemas": Fixed(2, 2),
    "Waitangi Day": Fixed(2, 6),
    "Valentine's Day": Fixed(2, 14),
    "St. David's Day": Fixed(3, 1),
    "International Women's Day": Fixed(3, 8),
    "St. Patrick's Day": Fixed(3, 17),
    "April Fools' Day": Fixed(4, 1),
    "Earth Day": Fixed(4, 22),
    "St. George's Day": Fixed(4, 23),
    "Anzac Day": Fixed(4, 25),
    "Walpurgis Night": Fixed(4, 30),
    "May Day": Fixed(5, 1),
    "Cinco de Mayo": Fixed(5, 5),
    "Europe Day": Fixed(5, 9),
    "Bastille Day": Fixed(7, 14),
    "Assumption Day": Fixed(8, 15),
    "Michaelmas": Fixed(9, 29),
    "Halloween": Fixed(10, 31),
    "All Saints' Day": Fixed(11, 1),
    "All Souls' Day": Fixed(11, 2),
    "Guy Fawkes Night": Fixed(11, 5),
    "Armistice Day": Fixed(11, 11),
    "St. Andrew's Day": Fixed(11, 30),
    "World AIDS Day": Fixed(12, 1),
    "St. Nicholas Day": Fixed(12, 6),
    "Human Rights Day": Fixed(12, 10),
    "Christmas Eve": Fixed(12, 24),
    "Christmas": Fixed(12, 25),
    "Boxing Day": Fixed(12, 26),
    "St. Stephen's Day": Fixed(12, 26),
    "Kwanzaa": Fixed(12, 26, lasting=7),
    "New Year's Eve": Fixed(12, 31),
    "Orthodox Christmas": Julian(12, 25, _JULIAN),
    "Orthodox Christmas Eve": Julian(12, 24, _JULIAN),
    "Orthodox New Year": Julian(1, 1, _JULIAN),
    "Orthodox Epiphany": Julian(1, 6, _JULIAN),
    "Shrove Tuesday": FromEaster(-47),
    "Ash Wednesday": FromEaster(-46),
    "Palm Sunday": FromEaster(-7),
    "Holy Week": FromEaster(-7, lasting=7),
    "Spy Wednesday": FromEaster(-4),
    "Maundy Thursday": FromEaster(-3),
    "Good Friday": FromEaster(-2),
    "Holy Saturday": FromEaster(-1),
    "Easter": FromEaster(0),
    "Easter Monday": FromEaster(1),
    "Ascension Day": FromEaster(39),
    "Pentecost": FromEaster(49),
    "Whit Monday": FromEaster(50),
    "Trinity Sunday": FromEaster(56),
    "Orthodox Palm Sunday": FromEaster(-7, Church.ORTHODOX),
    "Orthodox Good Friday": FromEaster(-2, Church.ORTHODOX),
    "Orthodox Easter": FromEaster(0, Church.ORTHODOX),
    "Patriots' Day": WeekdayOf(4, MONDAY, 3),
    "Remembrance Sunday": WeekdayOf(11, SUNDAY, 2),
    "Black Friday": WeekdayOf(11, THURSDAY, 4, days_after=1),
    "Cyber Monday": WeekdayOf(11, THURSDAY, 4, days_after=4),
    "Giving Tuesday": WeekdayOf(11, THURSDAY, 4, days_after=5),
    "Indigenous Peoples' Day": WeekdayOf(10, MONDAY, 2),
    "Election Day": ByCountry(((WeekdayOf(11, MONDAY, 1, days_after=1), ("US",)),)),
    "Mother's Day": ByCountry(
        (
            (WeekdayOf(5, SUNDAY, 2), ("US", "CA", "AU", "NZ", "DE", "AT", "CH", "IT", "NL", "JP", "IN", "ZA")),
            (FromEaster(-21), ("GB", "IE")),
        )
    ),
    "Father's Day": ByCountry(
        (
            (WeekdayOf(6, SUNDAY, 3), ("US", "CA", "GB", "IE", "FR", "NL", "JP", "IN", "ZA")),
            (WeekdayOf(9, SUNDAY, 1), ("AU", "NZ")),
        )
    ),
    "Martin Luther King Day": OfCountry("US", "Martin Luther King"),
    "Presidents' Day": OfCountry("US", "Washington's Birthday"),
    "Memorial Day": OfCountry("US", "Memorial Day"),
    "Juneteenth": OfCountry("US", "Juneteenth National Independence Day"),
    "Independence Day": OfCountry("US", "Independence Day", national=True),
    "Republic Day": OfCountry("IN", "Republic Day", national=True),
    "Labor Day": OfCountry("US", "Labor Day"),
    "Columbus Day": OfCountry("US", "Columbus Day"),
    "Veterans Day": OfCountry("US", "Veterans Day"),
    "Thanksgiving": OfCountry("US", "Thanksgiving"),
    "Australia Day": OfCountry("AU", "Australia Day"),
    "Canada Day": OfCountry("CA", "Canada Day"),
    "Victoria Day": OfCountry("CA", "Victoria Day"),
    "Victory Day": OfCountry("RU", "Victory Day"),
    "Nowruz": OfCountry("IR", "Nowruz"),
    "Lunar New Year": OfCountry("CN", "Chinese New Year"),
    "Qingming": OfCountry("CN", "Tomb-Sweeping Day"),
    "Dragon Boat Festival": OfCountry("CN", "Dragon Boat Festival"),
    "Mid-Autumn Festival": OfCountry("CN", "Mid-Autumn Festival"),
    "Chuseok": OfCountry("KR", "Chuseok"),
    "Songkran": OfCountry("TH", "Songkran Festival", lasting=3),
    "Vesak": OfCountry("SG", "Vesak Day"),
    "Holi": OfCountry("IN", "Holi"),
    "Dussehra": OfCountry("IN", "Dussehra"),
    "Diwali": OfCountry("SG", "Diwali"),
    "Ramadan": Until(OfCountry("TG", "First Day of Ramadan", sighted=True), "Eid al-Fitr"),
    "Eid al-Fitr": OfCountry("SG", "Eid al-Fitr", sighted=True),
    "Eid al-Adha": OfCountry("SG", "Eid al-Adha", sighted=True),
    "Islamic New Year": OfCountry("AE", "Islamic New Year", sighted=True),
    "Mawlid": OfCountry("AE", "Prophet's Birthday", sighted=True),
    "Purim": OfCountry("IL", "Purim", note=_EVENING),
    "Passover": OfCountry("IL", "Pesach", lasting=7, note=f"{_EVENING}, and lasts a day longer outside Israel"),
    "Shavuot": OfCountry("IL", "Shavuot", note=_EVENING),
    "Tisha B'Av": OfCountry("IL", "Tisha B'Av", note=_EVENING),
    "Rosh Hashanah": OfCountry("IL", "Rosh Hashanah", lasting=2, note=_EVENING),
    "Yom Kippur": OfCountry("IL", "Yom Kippur", note=_EVENING),
    "Sukkot": OfCountry("IL", "Sukkot", lasting=7, note=_EVENING),
    "Hanukkah": OfCountry("IL", "Hanukkah", lasting=8, note=_EVENING),
}


def observances(key: str, years: range, country: str | None) -> list[Observance]:
    """The observances of a holiday that begin in some years, in order; empty where no day is known.

    >>> [observance.first.isoformat() for observance in observances("Good Friday", range(2022, 2024), None)]
    ['2022-04-15', '2023-04-07']
    """
    recurrence = HOLIDAYS[key]
    return [observance for year in years for observance in recurrence.in_year(year, country)]
