"""The categories of tokens that begin with a digit, of offsets such as "UTC+8", and of figures misread as letters.

One place decides what "12", "27th", "1980s", "18:30" or "7/27/96" may be; the lexer remembers the answer, so this runs once
for each distinct spelling.
"""

import re

from timeline.languages.join_words import NumeralWords
from timeline.languages.lexicon import Values

# Years that running text writes without an era; others need BC or AD beside them.
FIRST_YEAR, LAST_YEAR = 1000, 2199

_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.h]([0-5]\d)(?::([0-5]\d))?")
_DATE = re.compile(r"(\d{1,4})([/.])(\d{1,2})\2(\d{4}|\d{2})")
_STAMP = re.compile(r"(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])([0-5]\d)")
_DOTTED_MONTH = re.compile(r"(0[1-9]|1[0-2])\.(1[5-9]\d\d|20\d\d)")
_COMPACT_DATE = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_COLON_DATE = re.compile(r"((?:19|20)\d\d):(0[1-9]|1[0-2]):(0[1-9]|[12]\d|3[01])")
_ZONED = re.compile(r"([01]\d|2[0-3])([0-5]\d)([A-IK-Y])")
_MISREAD = re.compile(r"[lI]\d|[1-3][lIO]|[lI]O|[1lI][5-9][\dlIO]{2}")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_FIGURES = str.maketrans("lIO", "110")
_OFFSET = re.compile(r"(?:UTC|GMT)([+\-−])(0?\d|1[0-4])(?::?([0-5]\d))?")
_DECIMAL = re.compile(r"\d+\.\d+")


def numeral(token: str, endings: NumeralWords) -> Values:
    """The categories of a token that begins with a digit, and the value in each.

    >>> english = NumeralWords("st|nd|rd|th", "s")
    >>> numeral("12", english)
    {'int': 12, 'count': 12, 'digits': '12', 'day': 12, 'yy': 12, 'mm': 12, 'hour': 12}
    >>> numeral("27th", english), numeral("1980s", english)
    ({'ordinal': 27, 'nth': 27}, {'decade': 1980})
    >>> numeral("18:30", english)
    {'clock': (18, 30, None)}
    """
    if token.isascii() and token.isdigit():
        return _plain(token)
    if match := re.fullmatch(rf"(\d{{1,3}})(?:{endings.ordinals})", token, re.IGNORECASE):
        return {"ordinal": int(match[1]), "nth": int(match[1])}
    if match := re.fullmatch(rf"(\d{{4}}|\d0)(?:{endings.decades})", token):
        return _decade(match[1])
    if match := _ZONED.fullmatch(token):
        return {"zoned_clock": (int(match[1]), int(match[2]), match[3])}
    if match := re.fullmatch(rf"(\d{{1,3}}0)(?:{endings.decades})", token):
        return {"era_decade": int(match[1])}
    if _GROUPED.fullmatch(token):
        return {"int": int(token.replace(",", "")), "count": int(token.replace(",", ""))}
    return misread(token) or _compound(token)


def misread(token: str) -> Values:
    """The day or year of figures of which a scan has made letters; they are nothing else.

    >>> misread("l7"), misread("2O"), misread("l9O5"), misread("lI")
    ({'day': 17}, {'day': 20}, {'year': 1905}, {})
    """
    if not _MISREAD.fullmatch(token):
        return {}
    number = int(token.translate(_FIGURES))
    return {"year": number} if len(token) > 2 else {"day": number} if number <= 31 else {}


def zone_offset(token: str) -> Values:
    """The zone of a token that counts from UTC, as an offset.

    >>> zone_offset("UTC+8"), zone_offset("GMT-5:30"), zone_offset("UTC+99")
    ({'zone': '+08:00'}, {'zone': '-05:30'}, {})
    """
    match = _OFFSET.fullmatch(token)
    if match is None:
        return {}
    sign, hours, minutes = match.groups()
    return {"zone": f"{'+' if sign == '+' else '-'}{int(hours):02d}:{minutes or '00'}"}


def _plain(token: str) -> Values:
    if len(token) > 9:  # longer runs of digits are never a time, and int() is slow on very long ones
        return {}
    n = int(token)
    values: Values = {"int": n, "count": n, "digits": token}
    if len(token) <= 2:
        if 1 <= n <= 31:
            values["day"] = n
        if len(token) == 2:
            values["yy"] = n
        if 1 <= n <= 12:
            values["mm"] = n
        if n <= 24:
            values["hour"] = n
    if match := _COMPACT_DATE.fullmatch(token):
        values["year_month_day"] = (int(match[1]), int(match[2]), int(match[3]))
    if match := _STAMP.fullmatch(token):
        values["day_and_clock"] = (int(match[1]), int(match[2]), int(match[3]))
    if len(token) == 4 and FIRST_YEAR <= n <= LAST_YEAR:
        values["year"] = n
    return values


def _decade(digits: str) -> Values:
    year = int(digits)
    if year % 10:
        return {}
    return {"decade": year} if len(digits) == 4 else {"short_decade": year, "era_decade": year}


def _compound(token: str) -> Values:
    values: Values = {}
    if match := _CLOCK.fullmatch(token):
        name = "dot_clock" if "." in token else "clock"
        values[name] = (int(match[1]), int(match[2]), int(match[3]) if match[3] else None)
    if _DECIMAL.fullmatch(token):
        values["count"] = float(token)
    if match := _DOTTED_MONTH.fullmatch(token):
        values["dotted_month"] = (int(match[1]), int(match[2]))
        if token[0] == "0":
            values["zero_month"] = values["dotted_month"]
    if match := _COLON_DATE.fullmatch(token):
        values["year_month_day"] = (int(match[1]), int(match[2]), int(match[3]))
    if match := _DATE.fullmatch(token):
        values["numeric_date"] = (match[1], match[2], match[3], match[4])
    return values
