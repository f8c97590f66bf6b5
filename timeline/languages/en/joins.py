"""What joins, lists and modifies times in English."""

import re

from timeline.languages.en.lexicon import NUMERALS, PARTS, UNITS
from timeline.languages.time_words import (
    DayListWords,
    GapWords,
    JoinWords,
    ModifierWords,
    NamesakeWords,
    OffsetWords,
    YearWords,
)

_MODIFIERS = {
    "early": "START", "early in": "START", "early on": "START", "the early part of": "START", "the first part of": "START", "late on": "END", "the latter part of": "END", "the later part of": "END", "the last part of": "END", "earlier": "START", "the beginning of": "START", "beginning of": "START", "the start of": "START",
    "start of": "START", "earlier in": "START", "mid": "MID", "the middle of": "MID", "middle of": "MID", "late": "END", "late in": "END", "later": "END",
    "the end of": "END", "end of": "END", "end": "END", "early to mid": "START", "early-to-mid": "START", "mid to late": "END", "mid-to-late": "END", "about": "APPROX", "around": "APPROX", "circa": "APPROX",
    "ca.": "APPROX", "ca": "APPROX", "c.": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN",
    "less than": "LESS_THAN", "under": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN", "at least": "EQUAL_OR_MORE",
    "just over": "MORE_THAN", "well over": "MORE_THAN", "a little over": "MORE_THAN", "slightly more than": "MORE_THAN",
    "a little more than": "MORE_THAN", "just under": "LESS_THAN", "slightly less than": "LESS_THAN", "a little less than": "LESS_THAN",
    "close to": "LESS_THAN", "the rest of": "END", "the remainder of": "END", "the balance of": "END", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
}  # fmt: skip

GAPS = GapWords(
    attached=re.compile(
        r",?\s{1,2}(?:at|on|of|around|about|in the|(?:on|in|during)\sthe\s(?:night|morning|afternoon|evening)\sof)\s{1,2}"
    ),
    ranges=re.compile(r"\s?(?:-|–|—|/)\s?|\s(?:to|until|till|through|and)\s(?:the\s)?", re.IGNORECASE),
    paired=re.compile(r"\sand\s(?:the\s)?", re.IGNORECASE),
    opener=re.compile(r"\bbetween\s{1,2}$", re.IGNORECASE),
    lists=re.compile(r"\s?(?:,|-|–|/)\s?|\s[(\[](?!\d)|,?\s(?:and|or|to|through|until)\s(?:the\s)?", re.IGNORECASE),
    apposed=re.compile(r"\s?[(–-]\s?|,\s(?:a\s)?"),
    paired_days=re.compile(r",?\s(?:and|or)\s(?:on\s|again\son\s)?|,\s|\s?[–/-]\s?"),
    day_of_year=re.compile(r",?\s(?:on|in|around|about)\s|,\s", re.IGNORECASE),
    ended=re.compile(r",?\s(?:(?:which|that)\s)?(?:ended|ending|ends)\s(?:on\s)?", re.IGNORECASE),
    year_follows=re.compile(r",?\s(?:in\s)?the\syear\sof\sour\sLord\b", re.IGNORECASE),
    loose=re.compile(r"\s?[.(/\[-]\s?|,?\s"),
    commemorating=re.compile(r",?\s{1,2}(?:on |marking |to mark |marks |mark |is |was |, ){0,2}|\s{0,2}[,(–-]\s{0,2}"),
    goes_on=re.compile(r"[-–]\d{1,2}\s[A-Z][a-z]{2}|/(?:(?:early|mid|late)\b|[A-Z][a-z])"),
    goes_before=re.compile(r"[^\W\d_]/[A-Z]"),
)

MODIFIERS = ModifierWords(
    before=re.compile(
        r"(?<![^\W_])((?:"
        + "|".join(sorted(map(re.escape, _MODIFIERS), key=len, reverse=True))
        + r"))(?:\s|-(?=$)|(?<=mid)-?)\s{0,2}(?:the\s)?$"
    ),
    values=_MODIFIERS,
    comparatives={"earlier": -1, "later": 1},
    definite=re.compile(r"the ", re.IGNORECASE),
    part_of_day=re.compile(
        r"(?<![^\W_])(?:the\s)?(?:early\s|late\s|early\sin\sthe\s)?(morning|afternoon|evening|night)(?:\shours)?\sof\s$"
    ),
    parts=PARTS,
)

DAY_LISTS = DayListWords(
    ordinals=NUMERALS.ordinals,
    following=re.compile(
        r"(?=\s?(?:[.,;:()\]!?\"”]|$|\n)|\s(?:and|or|in|at|on|to|for|with|the|but|as|when|while|before|after|of|from|by|that|he|she|they|it)\b"
        r"|,?\s\d{4}(?![\w-]))",
        re.IGNORECASE,
    ),
)

OFFSETS = OffsetWords(
    sides=re.compile(r"\s(?:(after|from|following)|before|prior\sto|ahead\sof)\s(?:the\s)?", re.IGNORECASE),
    lasting=re.compile(
        r"\b(?:for|the|lasted|lasting|last|within|in|than|over|these|those|spent|took|every)\s(?:the\s)?$",
        re.IGNORECASE,
    ),
    unit_beside=re.compile(
        r"\b(?:the|a|one)\s(day|week|month|year)\s(?:(after|following)|before)\s(?:the\s)?$", re.IGNORECASE
    ),
    units={unit.name: unit.grain for unit in UNITS if unit.multiple == 1},
)

NAMESAKES = NamesakeWords(
    titled=re.compile(r"\b(?:in|of|at|by|for|from|with|to|for|edits|publishes) (?:the )?(?:[A-Z][\w’'-]{1,20} ){1,3}$"),
    last_words=frozenset({"Today", "Tonight", "Tomorrow"}),
    named=re.compile(
        r"(?:April|June|August|Jan|May) (?!Term\b)[A-Z][a-z]+"
        r"|\d{4} (?:[A-Z][\w.]{1,20} ){1,2}(?:Street|Avenue|Road|Boulevard|Drive|Lane|Square|St\.|Ave\.|Blvd\.?|Rd\.)"
    ),
    placed=re.compile(
        r"\b(?:in|since|until|till|of|from|by|to|for|last|next|this|during|between|before|after|the|and|or|early|late|mid)[\s-]$",
        re.IGNORECASE,
    ),
)

_DETERMINERS = "the|a|an|its|his|her|their|our|my|your|this|that|these|those|both|each"
_SEASONS = "spring|summer|fall|autumn|winter|year|years|season|vintage|class|edition|era"
_PREPOSITIONS = (
    "born|died|founded|established|built|dated|est\\.?|abt|[bd]\\.?|in|since|until|till|of|by|for|through|throughout|during|before|after|between|around|about|approximately|prior to|back to|circa|ca\\.?|c\\.|from|into"
    "|early|late|mid|anno|under|over|at|on"
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
_AMOUNTS = "crowds?|total|group|force|population|audience|staff|army|garrison|fleet|batch|series|sum|height|length|weight|price|cost|rate|average|maximum|minimum|speed|depth|capacity"

YEARS = YearWords(
    placing=re.compile(
        rf"(?:(?<!\bout )(?<!\bup )(?<!\bdown )(?<!\bprice )\b(?:{_PREPOSITIONS})\s(?:(?:the|early|late|mid)[\s-])?"
        rf"|\b(?:{_SEASONS})\s|\b(?:{_DETERMINERS})\s|[(\[©]\s?|’s\s|'s\s|\b(?:mid|pre|post|early|late)-|,\s|\bfrom \d{{3}} (?:to|until)\s)$",
        re.IGNORECASE,
    ),
    numbering=re.compile(
        rf"\b(?:{_AMOUNTS})\sof\s$|(?:^|[.!?\n]\s?)Of\s$"
        r"|(?:\b[Oo]ut of|\b(?:\d{3}|\d+,\d{3}) of(?: the)?|\b\d{4} of the|\b(?:rose|fell|climbed|dropped|grew|jumped|slipped) to"
        r"|(?<![\w-])(?!(?:mid|pre|post|early|late|since|until|ex)-)[a-z]{2,20}-"
        r"|\b(?!year|born|died|founded|established|built|opened|date|since|published|vintage|season)[a-z]{2,20}:)\s?$"
    ),
    labelling=re.compile(
        rf"(?:^|[,;:(]\s|\b(?:under|see|on|at|from|to|and|in|with|by|near|via|for)\s)(?!{_NO_LABEL}\s)[a-z]{{3,20}}\s$"
    ),
    closing=re.compile(r"\s?(?:[,.;:)]|$)|\s(?:in|at|on|near|from|to|and|or|with|is|was|after|before)\b", re.MULTILINE),
    counting=re.compile(rf"\s(?:are|were|have|of)\b|\s(?!{_MEASURED})[a-z]{{3,}}[^su\W]s\b"),
    opening=re.compile(r"\s(?:was|is|saw|brought|had|began|marked|proved|[-–—])|:"),
    lists=re.compile(r"\s?(?:,|-|–|/)\s?|,?\s(?:and|or|to|through|until)(?:\s(?:again|then|in))?\s", re.IGNORECASE),
    range_start=re.compile(r"(?<![\d.,])(\d{4})(?:\s?[-–]\s?|\sto\s)$"),
    range_end=re.compile(r"(?:\s?[-–]\s?|\sto\s)(\d{4})(?!\d|[.,]\d)"),
    cells=re.compile(r"\s?[:|]\s?|\s/\s|\t"),
)

JOINS = JoinWords(GAPS, MODIFIERS, DAY_LISTS, OFFSETS, NAMESAKES, YEARS)
