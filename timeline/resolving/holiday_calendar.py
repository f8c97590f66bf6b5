"""The days of holidays: some the same everywhere, some counted from Easter, some by the country of the dateline.

What a country keeps when is the library `holidays`' business; it is loaded when such a holiday is named.
"""

import datetime as dt
from functools import cache

# Month and day, the same in every country that keeps them.
FIXED = {
    "new year": (1, 1), "epiphany": (1, 6), "groundhog day": (2, 2), "st. patrick's day": (3, 17), "april fools' day": (4, 1),
    "earth day": (4, 22), "anzac day": (4, 25), "bastille day": (7, 14), "all saints' day": (11, 1),
    "valentine": (2, 14), "may day": (5, 1), "halloween": (10, 31), "guy fawkes night": (11, 5), "armistice day": (11, 11),
    "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
}  # fmt: skip
# Days from Easter Sunday of the western churches.
MOVABLE = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
}
# Month, weekday (Monday is 0), which one of the month, days from it, and the countries that keep them so.
COUNTED = {
    "election day": (11, 0, 1, 1, ("US",)),  # the Tuesday behind the first Monday
    "mother's day": (5, 6, 2, 0, ("US", "CA", "AU", "NZ", "DE", "AT", "CH", "IT", "NL", "JP", "IN", "ZA")),
    "father's day": (6, 6, 3, 0, ("US", "CA", "GB", "IE", "FR", "NL", "JP", "IN", "ZA")),
}
# Days beside one of the days below.
BESIDE = {"black friday": ("thanksgiving", 1)}
# The country taken where the dateline's does not keep the day or is not known, and words of the library's name for it.
NATIONAL = {
    "thanksgiving": ("US", "Thanksgiving"), "labor day": ("US", "Labor Day"), "memorial day": ("US", "Memorial Day"),
    "veterans day": ("US", "Veterans Day"), "independence day": ("US", "Independence Day"), "columbus day": ("US", "Columbus Day"),
    "martin luther king day": ("US", "Martin Luther King"), "presidents day": ("US", "Washington's Birthday"),
    "lunar new year": ("CN", "Chinese New Year"), "eid al-fitr": ("SG", "Eid al-Fitr"), "eid al-adha": ("SG", "Eid al-Adha"),
    "diwali": ("SG", "Diwali"), "juneteenth": ("US", "Juneteenth National Independence Day"), "canada day": ("CA", "Canada Day"),
    "australia day": ("AU", "Australia Day"), "rosh hashanah": ("IL", "Rosh Hashanah"), "yom kippur": ("IL", "Yom Kippur"),
    "passover": ("IL", "Pesach"), "nowruz": ("IR", "Nowruz"), "victory day": ("RU", "Victory Day"),
}  # fmt: skip


# Where the regions of a country keep holidays of their own: the one with the most people.
_REGIONS = {"CA": "ON"}


def days_of(key: str, year: int, country: str | None) -> list[tuple[dt.date, str]]:
    """The day of a holiday in a year, with a word on where it is kept so; empty where it cannot be known.

    >>> days_of("christmas", 2014, None)
    [(datetime.date(2014, 12, 25), '')]
    >>> days_of("thanksgiving", 1999, "US")
    [(datetime.date(1999, 11, 25), 'as kept in US')]
    >>> days_of("mother's day", 2023, "DE"), days_of("mother's day", 2023, "GB")
    ([(datetime.date(2023, 5, 14), 'as kept in DE')], [])
    """
    if key in FIXED and dt.MINYEAR <= year <= dt.MAXYEAR:
        return [(dt.date(year, *FIXED[key]), "")]
    if not 1583 <= year <= 4099:  # the Gregorian rule of Easter
        return []
    if key in MOVABLE:
        from dateutil.easter import easter

        return [(easter(year) + dt.timedelta(days=MOVABLE[key]), "")]
    if key in COUNTED:
        month, weekday, number, days, keeping = COUNTED[key]
        if country is not None and country not in keeping:
            return []
        first = dt.date(year, month, 1)
        ahead = (weekday - first.weekday()) % 7 + 7 * (number - 1) + days
        return [(first + dt.timedelta(days=ahead), f"as kept in {country or keeping[0]}")]
    if key in BESIDE:
        base, days = BESIDE[key]
        return [(day + dt.timedelta(days=days), where) for day, where in days_of(base, year, "US")]
    default, name = NATIONAL[key]
    for place in dict.fromkeys((country or default, default)):
        day = _kept(place, year, name)
        if day is not None:
            return [(day, f"as kept in {place}")]
    return []


@cache
def _kept(country: str, year: int, name: str) -> dt.date | None:
    import holidays

    try:
        kept = holidays.country_holidays(country, _REGIONS.get(country), years=year, language="en_US")
    except NotImplementedError:
        return None
    # The holiday of just that name, before those whose names hold it ("Juneteenth National Independence Day").
    days = sorted((called != name, day) for day, called in kept.items() if name in called and "observed" not in called)
    return days[0][1] if days else None
