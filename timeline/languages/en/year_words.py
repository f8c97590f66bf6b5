"""What makes four figures a year in English, and what makes them another number."""

import re

from timeline.languages.join_words import YearWords
from timeline.text.lazy_patterns import deferred

_DETERMINERS = "the|a|an|its|his|her|their|our|my|your|this|that|these|those|both|each"
_SEASONS = "spring|summer|fall|autumn|winter|year|years|season|vintage|class|edition|era"
_TEMPORAL = (
    r"born|died|founded|established|built|dated|due|est\.?|abt|[bd]\.?|in|since|until|till|by|through|throughout|during|before|after"
    r"|between|around|about|approximately|prior to|back to|circa|ca\.?|c\.|early|late|mid|anno"
)
_OTHER_PREPOSITIONS = "of|for|from|into|under|over|at|on"
_FIELDS = "year|born|died|founded|established|built|opened|date|since|published|vintage|season"
# A word in lower case right before a number names the thing that has the number, but for words of these kinds.
_NO_LABEL = (
    rf"(?:{_TEMPORAL}|{_OTHER_PREPOSITIONS}|{_DETERMINERS}|{_SEASONS}|to|and|or|not|nor|but|than|as|with|within|is|was|were|are|be|been"
    r"|say|like|ad|won|left|began|now|then|back|only|just|also|again|near|per|[a-z]+(?:ed|ing|ly|ous|ful|al|ive|ic|less|able))"
)
# The things of which each has a number of its own.
_NUMBERED = (
    "sign|dock|runner|player|table|desk|trench|bunker|gallery|code|room|office|suite|apartment|flat|unit|hall|ward|dome|hangar|locker|cell|courtroom|lot|pier|berth|gate|platform|bed"
    "|route|flight|highway|interstate|bus|tram|train|exit|runway|buoy|resolution|form|docket|exhibit|invoice|ticket|footnote"
    "|psalm|sura|volume|box|port|build|error|release|model|boeing|airbus|extension|channel|battalion|brigade|regiment"
    "|battery|squadron|hill|badge|customer|patient|rider|bib|jersey|number|bill"
)

_PEOPLE = (
    "people|men|women|children|others|students|patients|civilians|refugees|migrants|prisoners|employees|workers|troops|soldiers"
    "|voters|members|guests|residents|inhabitants|passengers|delegates|fans|spectators|visitors|tourists|pupils|inmates|sailors|pilgrims|casualties|deaths|dead|died|wounded|missing|homeless"
    r"|(?:killed|injured|arrested|detained)(?=\s?[.,;:)]|$|\s(?:and|or|in|at|on|by|near|since|from|as)\b)"
)
_MONEY = "dollars|cents|pence|euros|crowns|kronor|kroner|francs|rupees|rubles|roubles|pesos|yen|yuan"
_THINGS = "homes|barrels|votes|words|pages|copies|shares|jobs|seats|units|points|percent|block|rounds|amendments|matches|appearances"
_UNITS = (
    "feet|foot|ft|meters?|metres?|m|yards|inches|[Mm]iles|km|acres|hectares|grams|kilograms|kilos|kg|mg|g|tonnes|tons|t|pounds|lbs?"
    "|gallons|liters|litres|ml|watts|kW|MW|calories|kcal|cc|b?hp|rpm|mph|psi|volts|millibars|hectopascals|hPa|[kKMG]B|[kM]?Hz|ppm"
)

# What is counted or measured by the year, in the plural: "predicted 1990 earnings".
_MEASURED = (
    r"(?:earnings|results|sales|profits|losses|revenues|prices|figures|estimates|forecasts|levels|elections|votes|games|finals"
    r"|awards|models|editions|versions|taxes|budgets|highs|lows|targets|plans|onwards|sees|brings|starts|begins|ends|opens|comes|looks|seems|marks|proves|costs|this|does|says|goes|gets|lies|puts|runs|sets|wins|hits|cuts|adds|asks|acts)\b"
)
_AMOUNTS = (
    "crowds?|total|group|force|population|audience|staff|army|garrison|fleet|batch|series|sum|height|length|weight|price|cost"
    "|rate|average|maximum|minimum|speed|depth|capacity"
)

# Verbs right before how many or how much, and before a price.
_WITH_NUMBER = (
    "killed|injured|wounded|sold|employed|employs|displaced|totall?ed|numbered|weighs|weighed|costs?|raised|wears|wore|earned"
    "|scored|paid|owed|fetched|yielded"
)
_WITH_PRICE = "valued|priced|estimated|quoted|stood|peaked|traded|trading"
_LISTS = r"\s?(?:,|-|–|/)\s?|,?\s(?:and|or|to|through|until)(?:\s(?:again|then|in))?\s"

YEARS = YearWords(
    spelled_counts=deferred(r"two thousand(?: and)?(?: [a-z-]+){0,2}$", re.IGNORECASE),
    placing=deferred(
        rf"(?:\b(?:{_TEMPORAL})\s(?:(?:the|early|late|mid)[\s-])?"
        rf"|\b(?:{_SEASONS})\s|\b(?:{_FIELDS}):\s|\b(?:it|now)[’']s\s|[(\[©]\s?|\b(?:mid|pre|post|early|late)-)$",
        re.IGNORECASE,
    ),
    attaching=deferred(
        rf"(?<!\bout )(?<!\bup )(?<!\bdown )(?<!\bprice )\b(?:(?:{_OTHER_PREPOSITIONS})\s(?:(?:early|late|mid)[\s-])?|from \d{{3}} (?:to|until)\s)$",
        re.IGNORECASE,
    ),
    determining=deferred(rf"(?:\b(?:{_DETERMINERS})|[’']s)\s$", re.IGNORECASE),
    determined=deferred(
        r"\s(?!(?:in|at|and|or|to|for|was|were|is|are|had|has|on|by|with|from|than|as|but|when|while|because|which|who|that)\b"
        r"|[a-z]+ed[.;:)]|asked|surveyed|polled|questioned|interviewed)[^\W\d_]|\s?[,/–-]\s?\d|,?\s(?:and|or|to)\s(?:the\s)?(?:1|20|’|')\d|[-’'][^\W\d_]|\s[\"“‘]"
    ),
    numbering=deferred(
        rf"\b(?:{_AMOUNTS})\sof\s$|(?:^|[.!?\n]\s?)Of\s$"
        rf"|\b(?:{_WITH_NUMBER}|short of|(?:{_WITH_PRICE}) at|[Aa]s many as|[Aa] further|[Ss]ome|[Aa]nother|[Aa]dditional)\s$|\d{{3}} $"
        r"|(?:\b[Oo]ut of|\b(?:\d{3}|\d+,\d{3}) of(?: the)?|\b\d{4} of the|\b(?:rose|fell|climbed|dropped|grew|jumped|slipped) to"
        r"|(?<![\w-])(?!(?:mid|pre|post|early|late|since|until|ex)-)[a-z]{2,20}-"
        rf"|\b(?!(?:{_FIELDS}):)[a-z]{{2,20}}:)\s?$"
    ),
    labelling=deferred(
        rf"(?:^|[,;:(]\s|\b(?:under|see|on|at|from|to|and|in|with|by|near|via|for|that)\s)(?!{_NO_LABEL}\s)[a-z]{{3,20}}\s$"
    ),
    numbered=frozenset(form for word in _NUMBERED.split("|") for form in (word, word + "s")),
    closing=deferred(
        r"\s?(?:[,.;:)]|$)|\s(?:in|at|on|near|from|to|and|or|with|is|was|will|after|before)\b", re.MULTILINE
    ),
    measuring=deferred(
        rf"(?:(?:{_LISTS})\d{{4}}){{0,4}}\s(?:(?i:{_MONEY})|(?:cubic |square |nautical )?(?:{_UNITS}))\b"
        r"|\s(?:gross|net|million|billion|in all|in total|altogether)\b|\sper\s| \d{3,}\b|\sin [12]\d{3}\b"
        r"|\s(?:a|an) (?:ton|tonne|barrel|ounce|kilo|pound|head)\b|\sof (?:them|these|those|us|its|his|her|their)\b"
    ),
    peopling=deferred(rf"\s(?i:{_PEOPLE}|{_THINGS})\b"),
    beginning=deferred(
        r"(?:(?:^|[.!?\n]\s?)(?:In|By|Since|Until|From|Before|After|During)|;\s(?:in|by|since|until|from))\s(?:\d{4} to )?$"
    ),
    counting=deferred(rf"\s(?!{_MEASURED})[a-z]{{2,}}[^su\W]s\b"),
    complete=deferred(r"\s\w+\s(?:is|was|are|were|has|have|had)\b"),
    possessing=deferred(r"(?<!\ba )(?<!\ban )\b\w+ of\s$", re.IGNORECASE),
    rating=deferred(r"\sa (?:month|week|night|day|person|piece)\b"),
    agreeing=deferred(
        r"\s(?:are|were|have|had|of|can|could|cannot|did|do|said|say)\b|\s(?![QHWT]\d)[A-Z]{1,2}\d{1,3}\b"
    ),
    opening=deferred(r"\s(?:was|is|saw|brought|had|began|marked|proved|[-–—])|:"),
    naming=deferred(r"\b[A-Z][\w’'-]+\)?,\s$"),
    lists=deferred(_LISTS, re.IGNORECASE),
    listed=deferred(rf"(?<![\d.,])\d{{4}}(?:{_LISTS})$", re.IGNORECASE),
    range_start=deferred(r"(?<![\d.,])(\d{4})(?:\s?[-–]\s?|\sto\s)$"),
    range_end=deferred(r"(?:\s?[-–]\s?|\sto\s)(\d{4})(?!\d|[.,]\d)"),
    cells=deferred(r"\s?[:|]\s?|\s/\s|\t"),
    columns=deferred(r"(?:\s?[;|]\s?|\t)(?:\d[\d.,]*(?:\s?[;|]\s?|\t)){0,6}"),
    heading=deferred(r"(?:\s?[;|]\s?|\t)[^\n]{0,80}\b\d{4}-\d\d-\d\d\b"),
    timing=deferred(r"\b(?:at|by|until|till)\s(?:about\s|around\s)?$", re.IGNORECASE),
)
