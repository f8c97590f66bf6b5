"""The words around the last day of a period in English, and those that define a fiscal year."""

import re

from timeline.languages.time_words import PeriodWords
from timeline.text.lazy_patterns import deferred

_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?"
_MONTHS = {"half": 6, "six months": 6, "26 weeks": 6, "twenty-six weeks": 6, "nine months": 9, "39 weeks": 9}
_ENDED = rf"(?:ended|ending|ends|end|to)\s(?:on\s)?(?:the\s)?{_WEEKDAY}"

PERIODS = PeriodWords(
    ended=deferred(rf"\)?,?\s(?:(?:which|that)\s)?(?:(?:the\s)?(?:\w{{2,12}}\s(?:weeks|months)\s))?{_ENDED}"),
    length_ended=deferred(rf"\s(?:ended|ending|to|through)\s(?:the\s)?{_WEEKDAY}"),
    part_ended=deferred(rf"\b({'|'.join(_MONTHS)})(?:[\s-]year)?\s{_ENDED}$", re.IGNORECASE),
    months=_MONTHS,
    unit_ended=deferred(r"(?<!half[\s-])\b(year|quarter|month|week)\s(?:ended|ending|to)\s$", re.IGNORECASE),
    year_ended=deferred(
        rf"(?<!half[\s-])\b(?:(?:(?:financial|fiscal|accounting|tax|reporting)\s)?year|5[23]\sweeks|fifty-(?:two|three)\sweeks|(?:twelve|12)\smonths)\s{_ENDED}$",
        re.IGNORECASE,
    ),
    year_from=deferred(
        r"\b(?:financial|fiscal|accounting|tax|school|academic)\syear\s(?:runs|ran|running|begins|beginning|starts|starting)\s(?:from\s|on\s)?(?:the\s)?$",
        re.IGNORECASE,
    ),
    label=deferred(r"\s?[(\[](?:the\s)?[\"“'‘]?(?:the\s)?"),
)
