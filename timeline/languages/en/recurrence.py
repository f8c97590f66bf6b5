"""The words that make a day one of every year, and a clock time one of every day, in English."""

import re

from timeline.languages.time_words import RecurrenceWords
from timeline.text.lazy_patterns import deferred

_YEARLY = r"(?:each|every)\syear|annually|twice\s(?:a|each|every)\syear|semi-?annually|year\sruns"
_DAY = r"(?:\d{1,2}\s\w{3,9}|\w{3,9}\s\d{1,2})"
_SMALL = r"(?:on|in|at|by|from|until|between|and|to|the|first|second|third|fourth|last)"

RECURRENCE = RecurrenceWords(
    # Over text in lower case, and without a word boundary first: five times as fast.
    before=deferred(rf"(?:{_YEARLY}|semi-?annual\s\w{{1,16}}\s(?:are|is)\s\w{{1,16}})(?:,?\s{_SMALL}\b){{0,4}}\s$"),
    after=deferred(rf"(?:,\s{_DAY}){{0,3}}(?:,?\s(?:and|or)\s{_DAY})?,?\s(?:of|in)?\s?(?:{_YEARLY})\b", re.IGNORECASE),
    limited=deferred(r"\bby\s$", re.IGNORECASE),
    placed=deferred(
        r"\b(?:at|by|from|until|till|to|since|after|before|around|about|approximately|update|updated)\s$", re.IGNORECASE
    ),
    daily=deferred(
        r"\b(?:every|each)\s(?:day|morning|afternoon|evening|night|week\s?days?|week\s?nights?|week|\w{3,6}day)\b|\b(?:daily|nightly|week\s?days|week\s?nights|usually|normally)\b",
        re.IGNORECASE,
    ),
)
