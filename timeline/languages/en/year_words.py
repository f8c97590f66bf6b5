"""What makes four figures a year in English, and what makes them another number."""

import re

from timeline.languages.time_words import YearWords
from timeline.text.lazy_patterns import deferred

_DETERMINERS = "the|a|an|its|his|her|their|our|my|your|this|that|these|those|both|each"
_SEASONS = "spring|summer|fall|autumn|winter|year|years|season|vintage|class|edition|era"
_PREPOSITIONS = (
    r"born|died|founded|established|built|dated|est\.?|abt|[bd]\.?|in|since|until|till|of|by|for|through|throughout|during|before"
    r"|after|between|around|about|approximately|prior to|back to|circa|ca\.?|c\.|from|into|early|late|mid|anno|under|over|at|on"
)
# A word in lower case right before a number names the thing that has the number, but for words of these kinds.
_NO_LABEL = (
    rf"(?:{_PREPOSITIONS}|{_DETERMINERS}|{_SEASONS}|to|and|or|not|nor|but|than|as|with|within|due|dated|is|was|were|are|be|been"
    r"|say|like|ad|won|left|began|now|then|back|only|just|also|again|until|near|per|[a-z]+(?:ed|ing|ly|ous|ful|al|ive|ic|less|able))"
)

# What is counted or measured by the year, in the plural: "predicted 1990 earnings".
_MEASURED = (
    r"(?:earnings|results|sales|profits|losses|revenues|prices|figures|estimates|forecasts|levels|elections|votes|games|finals"
    r"|awards|models|editions|versions|taxes|budgets|highs|lows|targets|plans|onwards|sees|brings|starts|begins|ends|opens|comes|looks|seems|marks|proves)\b"
)
_AMOUNTS = (
    "crowds?|total|group|force|population|audience|staff|army|garrison|fleet|batch|series|sum|height|length|weight|price|cost"
    "|rate|average|maximum|minimum|speed|depth|capacity"
)

YEARS = YearWords(
    spelled_counts=deferred(r"two thousand(?: and)?(?: [a-z-]+){0,2}$", re.IGNORECASE),
    placing=deferred(
        rf"(?:(?<!\bout )(?<!\bup )(?<!\bdown )(?<!\bprice )\b(?:{_PREPOSITIONS})\s(?:(?:the|early|late|mid)[\s-])?"
        rf"|\b(?:{_SEASONS})\s|\b(?:{_DETERMINERS})\s|[(\[©]\s?|’s\s|'s\s|\b(?:mid|pre|post|early|late)-|,\s|\bfrom \d{{3}} (?:to|until)\s)$",
        re.IGNORECASE,
    ),
    numbering=deferred(
        rf"\b(?:{_AMOUNTS})\sof\s$|(?:^|[.!?\n]\s?)Of\s$"
        r"|(?:\b[Oo]ut of|\b(?:\d{3}|\d+,\d{3}) of(?: the)?|\b\d{4} of the|\b(?:rose|fell|climbed|dropped|grew|jumped|slipped) to"
        r"|(?<![\w-])(?!(?:mid|pre|post|early|late|since|until|ex)-)[a-z]{2,20}-"
        r"|\b(?!year|born|died|founded|established|built|opened|date|since|published|vintage|season)[a-z]{2,20}:)\s?$"
    ),
    labelling=deferred(
        rf"(?:^|[,;:(]\s|\b(?:under|see|on|at|from|to|and|in|with|by|near|via|for)\s)(?!{_NO_LABEL}\s)[a-z]{{3,20}}\s$"
    ),
    closing=deferred(r"\s?(?:[,.;:)]|$)|\s(?:in|at|on|near|from|to|and|or|with|is|was|after|before)\b", re.MULTILINE),
    counting=deferred(rf"\s(?:are|were|have|of)\b|\s(?!{_MEASURED})[a-z]{{3,}}[^su\W]s\b"),
    opening=deferred(r"\s(?:was|is|saw|brought|had|began|marked|proved|[-–—])|:"),
    lists=deferred(r"\s?(?:,|-|–|/)\s?|,?\s(?:and|or|to|through|until)(?:\s(?:again|then|in))?\s", re.IGNORECASE),
    range_start=deferred(r"(?<![\d.,])(\d{4})(?:\s?[-–]\s?|\sto\s)$"),
    range_end=deferred(r"(?:\s?[-–]\s?|\sto\s)(\d{4})(?!\d|[.,]\d)"),
    cells=deferred(r"\s?[:|]\s?|\s/\s|\t"),
)
