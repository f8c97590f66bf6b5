"""The forms of a full date in bylines, as patterns around its year.

Forms in which the grammar of one language orders year, month and day (Vietnamese, Lithuanian, Latvian, Basque, Chinese, Japanese,
Korean) are written out here, because they are no lists of words.
"""

import re

from timeline.datelines.months import ENGLISH, FULL_ENGLISH
from timeline.languages.bylines import any_language, byline_words
from timeline.languages.time_zones import ZONE
from timeline.text.lazy_patterns import deferred

_ANY, _EN = any_language(), byline_words("en")
DIGIT = deferred(r"\d")
FULL_YEAR = deferred(r"(?P<year>(?:19|20)\d\d)")
_SHORT_NAMED = rf"(?P<day>\d{{1,2}})[ \-](?P<month>(?i:{'|'.join(sorted(ENGLISH, key=len, reverse=True))}))\.?[ \-]"
_SHORT_YEAR_AFTER = rf"['’]?(?P<named_short>\d\d)(?![\d:.,'’/%-]|\s?(?:[ap]\.?m|h\b|{_ANY.oclock}))"
_MONTH_STARTS = "|".join(sorted({word[:3] for word in ENGLISH}))
SHORT = deferred(
    rf"\d(?:[./]\d{{1,2}}[./]\d\d(?!\d)|[ \-](?i:{_MONTH_STARTS})[a-z]{{0,6}}\.?[ \-]['’]?\d\d(?![\d:.,]))"
)
# A year of four figures, a whole date in figures with a year of two ("30.7.23", "30/07/23"), or "30 Jul 23".
YEAR = deferred(
    r"(?P<year>(?:19|20)\d\d)|(?<![\d./-])(?<!\d[,:])(?P<first>\d{1,2})(?P<mark>[./])(?P<second>\d{1,2})(?P=mark)(?P<short>\d\d)(?![\d./-])"
    rf"|(?<![\w.,:/-]){_SHORT_NAMED}{_SHORT_YEAR_AFTER}"
)
_MONTHS = "|".join(sorted(ENGLISH, key=len, reverse=True))
_FULL_MONTHS = "|".join(FULL_ENGLISH)
_CAPITALISED = "|".join(month.capitalize() for month in sorted(ENGLISH, key=len, reverse=True))
# After a year, only a clock time or a count may follow without a space ("30.07.202318:30", "30/07/20230 comments", "2023-07-305 min read").
_GLUED_AFTER = r"(?:\d{1,2}[:.h]\d\d|\d{1,3}\s[^\W\d_]{3})"
_AFTER_CLOCK = r"(?<=\d\d:\d\d)"  # and before a day only a clock time: "18:3030.07.2023"

# English months may follow a word without a space, but only where the case shows the seam: "writerJuly", "ROEJULY".
MONTH_DAY = deferred(
    rf"(?P<month>(?:(?<![A-Za-z])(?i:{_MONTHS})|(?<=[A-Za-z])(?:{_CAPITALISED})|(?<=[A-Za-z])(?:{_FULL_MONTHS.upper()})))"
    rf"(?:\.?\s{{0,3}}|-)(?P<day>\d{{1,2}})(?:{_EN.ordinal})?(?:\s{{0,2}}[,.]?\s{{0,3}}|-)\Z",
)
NUMBERED_MONTH = "tháng "  # Vietnamese; Arabic names a month twice, by both of its calendars: "يوليو/تموز"
# "News2413 Jan 2020": after a word that ends in figures, the last two are the day.
_AFTER_NUMBERED_WORD = r"(?<=[^\W\d_]\d\d)(?=\d\d[ \-])"
DAY_MONTH = deferred(
    rf"(?:(?<!\d)(?<!\d[.,:/])|{_AFTER_CLOCK}|(?<=\d:\d\d,)|{_AFTER_NUMBERED_WORD})(?P<day>\d{{1,2}})(?:{_ANY.ordinal}|\.)?[\s\-–/]{{0,3}}(?:(?:{_ANY.of})(?:\s{{1,2}}|(?<=['’])))?"
    r"(?P<month>tháng \d{1,2}|(?:تشرين|كانون) [^\W\d_]{4,6}|[^\W\d_][^\s\d.,:;/()|\-–]{1,15})(?:/[^\W\d_]{2,12}(?= ))?\.?,?(?: năm)?[\s\-–/]{0,3}"
    rf"(?:(?:{_ANY.of})\s{{1,2}})?\Z",
)
# The format of Unix `date` and old mail: "Sun Jul 30 18:30:05 JST 2023".
UNIX = deferred(
    rf"(?:(?P<weekday>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)) )?(?P<month>{'|'.join(word.capitalize() for word in ENGLISH if len(word) == 3)})"
    rf" {{1,2}}(?P<day>\d{{1,2}}) (?P<h>[01]\d|2[0-3]):(?P<min>[0-5]\d)(?::(?P<s>[0-5]\d))?(?: (?P<zone>{ZONE}))? \Z"
)
# Without separators, the year is the last four figures: "Jul302023", "Jul202023".
JOINED = deferred(rf"(?P<month>(?i:{_MONTHS}))(?P<day>[0-3]?\d)(?P<year>(?:19|20)\d\d)(?!\d)")
WORD_DAY = deferred(
    r"(?<![^\s|(>])(?P<month>[^\W\d_][^\s\d.,:;/()|\-–]{1,15})\.?\s{1,3}"
    rf"(?P<day>\d{{1,2}})(?:\s{{0,1}},|\s(?:{_ANY.of})\s)\s{{0,3}}\Z"
)
NUMERIC = deferred(
    rf"(?:(?<!\d)(?<!/)(?<!\d[.,:\-])|{_AFTER_CLOCK})(?P<first>\d{{1,2}})\s?(?P<mark>[./\-–|·])\s?(?P<second>\d{{1,2}})\s?(?P=mark)\s?\Z"
)
YEAR_FIRST = deferred(
    rf"(?P<y>\d{{4}})(?:(?P<mark>[-/.]\s?)(?P<m>\d{{1,2}})(?P=mark)(?P<d>\d\d(?={_GLUED_AFTER})|\d{{1,2}}(?!\d))"
    r"(?:(?<=[ .]\d\d)\.(?=\s))?|(?P<m3>\d\d)(?P<d3>\d\d)(?=T\d{4})"
    r"|\s?[年년]\s?(?P<m2>\d{1,2})\s?[月월]\s?(?P<d2>\d{1,2})\s?[日일]"
    r"|\. gada (?P<d5>\d{1,2})\. (?P<month2>[^\W\d_]{3,14})"
    r"|(?:[.,]| ?m\.|ko)?[ \u00a0](?P<month>[^\W\d_]{3,14})\.?\s(?P<d4>\d{1,2})(?!\d)(?!\s?,?\s?(?:19|20)\d\d)(?:\.| d\.)?)",
)
IN_NUMBER = deferred(r"\d[-.]\Z|/\Z|(?<!\d\d:\d)\d\Z")  # the middle of a longer number, but not "18:302023-07-30"
MAY_FOLLOW = deferred(rf"(?!\d)|{_GLUED_AFTER}")
WEEKDAY_BEFORE = deferred(
    rf"(?:(?<![^\W\d_])|(?-i:(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÞА-Я\u0590-\u06ff])))(?:{_ANY.weekdays})\.?[,،]?\s{{0,3}}\(?(?:(?:{_ANY.the})\s)?\Z",
    re.IGNORECASE,
)
_WEEKDAY_SIGN = "[月火水木金土日월화수목금토일]"
# In brackets, or before a clock or the end of the line: "2023年7月30日（日）", "2023. július 30., vasárnap – 18:12".
WEEKDAY_AFTER = deferred(
    rf"[,،]?\s{{0,2}}(?:[(（](?:{_ANY.weekdays}|{_WEEKDAY_SIGN})\.?[)）]"
    rf"|(?:{_ANY.weekdays})(?![^\W\d_])(?=\s{{0,2}}(?:[,|–—\-]\s?)?(?:\d\d?[:.h]\d|\n|\Z)))",
    re.IGNORECASE,
)
