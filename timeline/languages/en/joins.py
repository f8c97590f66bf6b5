"""What joins, lists and modifies times in English."""

import re

from timeline.languages.en.lexicon import NUMERALS, PARTS, UNITS
from timeline.languages.en.year_words import YEARS
from timeline.languages.join_words import DayListWords, GapWords, JoinWords, ModifierWords, NamesakeWords, OffsetWords
from timeline.model.expressions import Extent
from timeline.model.grain import Grain
from timeline.text.lazy_patterns import deferred

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

_EXTENTS = {
    **dict.fromkeys(
        ("the beginning of", "beginning of", "the start of", "start of", "the end of", "end of", "end"), Extent.EDGE
    ),
    **dict.fromkeys(
        ("earlier", "later", "earlier in", "the rest of", "the remainder of", "the balance of"), Extent.REFERENCE
    ),
}

# What "that" begins a clause after: "said that April was cold", "the fact that May was wet".
_OF_CLAUSES = r"""\w*ed|sa(?:id|ys?)|t(?:old|ells?)|kn[eo]ws?|thinks?|thought|believes?|hopes?|feels?|felt|shows?|finds?|found|sees?
    |saw|means?|meant|learnt|heard|hears?|reports?|suggests?|claims?|writes?|wrote|adds?|warns?|news|idea|fact|hope|fear
    |belief|view|evidence|so|such|is|was|it|him|her|them|us|me|you|now|given|except|sure|clear|likely|and|but|or|than"""

_ENDS = (
    "death|retirement|resignation|removal|dismissal|departure|execution|murder|arrest|abdication|defeat|fall|overthrow|collapse|end"
    "|dissolution|abolition|closure|closing|demolition|destruction|bankruptcy|disbandment|takeover|merger|sale|repeal"
)
"""What ends a span of years: "from 1951 until her retirement in 1977"."""

GAPS = GapWords(
    attached=deferred(
        r",?\s{1,2}(?:at|on|of|around|about|in|in the|(?:on|in|during)\sthe\s(?:night|morning|afternoon|evening)\sof)\s{1,2}"
    ),
    ranges=deferred(r"\s?(?:-|–|—|/)\s?|\s(?:to|until|till|through|and)\s(?:the\s)?", re.IGNORECASE),
    paired=deferred(r"\sand\s(?:the\s)?", re.IGNORECASE),
    opener=deferred(r"\bbetween\s{1,2}(?:the\s(?:hours|days|dates|months|years)\s(?:of\s)?)?$", re.IGNORECASE),
    starter=deferred(r"\bfrom\s{1,2}$", re.IGNORECASE),
    ended_by=deferred(
        rf",?\s(?:until|till|to|up to)\s(?:his|her|its|their|the)\s(?:[a-z-]{{1,16}}\s)?(?:{_ENDS})\sin\s",
        re.IGNORECASE,
    ),
    again=deferred(
        r",?\s(?:and|or|then|and (?:again|later|then|once more)|as well as)\s(?:in|on|by)\s(?:the\s)?", re.IGNORECASE
    ),
    lists=deferred(r"\s?(?:,|-|–|/)\s?|\s[(\[](?!\d)|,?\s(?:and|or|to|through|until)\s(?:the\s)?", re.IGNORECASE),
    apposed=deferred(r"\s?[(–-]\s?|,\s(?:a\s)?"),
    paired_days=deferred(r",?\s(?:and|or)\s(?:on\s|again\son\s)?|,\s|\s?[–/-]\s?"),
    day_of_year=deferred(r",?\s(?:on|in|around|about)\s|,\s", re.IGNORECASE),
    ended=deferred(r",?\s(?:(?:which|that)\s)?(?:ended|ending|ends)\s(?:on\s)?", re.IGNORECASE),
    year_follows=deferred(r",?\s(?:in\s)?the\syear\sof\sour\sLord\b", re.IGNORECASE),
    loose=deferred(r"\s?[.(/\[-]\s?|,?\s"),
    commemorating=deferred(r",?\s{1,2}(?:on |marking |to mark |marks |mark |is |was |, ){0,2}|\s{0,2}[,(–-]\s{0,2}"),
    goes_on=deferred(r"[-–]\d{1,2}\s[A-Z][a-z]{2}|/(?:(?:early|mid|late)\b|[A-Z][a-z])"),
    goes_before=deferred(r"[^\W\d_]/[A-Z]"),
)

MODIFIERS = ModifierWords(
    before=deferred(
        r"(?<![^\W_])((?:"
        + "|".join(sorted(map(re.escape, _MODIFIERS), key=len, reverse=True))
        + r"))(?:\s|-(?=$)|(?<=mid)-?)\s{0,2}(?:the\s)?$"
    ),
    values=_MODIFIERS,
    extents=_EXTENTS,
    comparatives={"earlier": -1, "later": 1},
    definite=deferred(r"the ", re.IGNORECASE),
    part_of_day=deferred(
        r"(?<![^\W_])(?:the\s)?(?:early\s|late\s|early\sin\sthe\s)?(morning|afternoon|evening|night)(?:\shours)?\sof\s$"
    ),
    parts=PARTS,
    small_hours=deferred(r"(?<![^\W_])(?:the\s)?(?:early|small|wee)(?:\smorning)?\shours\s(?:of|on)\s$"),
    of_day=deferred(r"\s(?:day|morning|afternoon|evening|night|weekend)\b"),
    demonstrative=deferred(
        rf"(?:(?:^|[\s(\"“])(?!(?:{''.join(_OF_CLAUSES.split())})\s)[^\W\d][\w’'-]*\s|(?:^|\n|[.!?][\"”’)]?\s)(?-i:(?=T)))"
        r"(that\s)$|\b(that\ssame\s)$",
        re.IGNORECASE,
    ),
)

DAY_LISTS = DayListWords(
    ordinals=NUMERALS.ordinals,
    following=deferred(
        r"(?=\s?(?:[.,;:()\]!?\"”]|$|\n)|\s(?:and|or|in|at|on|to|for|with|the|but|as|when|while|before|after|of|from|by|that|he|she|they|it)\b"
        r"|,?\s\d{4}(?![\w-]))",
        re.IGNORECASE,
    ),
)

OFFSETS = OffsetWords(
    sides=deferred(
        r"\s(?:(after|(from)|following)|before|prior\sto|ahead\sof)\s(?:(?:[\w’'-]+\s){1,4}?(?:on|of)\s)?(?:the\s)?",
        re.IGNORECASE,
    ),
    lasting=deferred(
        r"\b(?:(?<!scheduled\s)(?<!planned\s)(?<!set\s)for|the|lasted|lasting|last|within|in|than|over|these|those|spent|took|every)\s(?:the\s)?$",
        re.IGNORECASE,
    ),
    unit_beside=deferred(
        r"\b(?:the|a|one)\s(day|week|month|year|morning|afternoon|evening|night)\s(?:(after|following)|before)\s(?:the\s)?$",
        re.IGNORECASE,
    ),
    units={unit.name: unit.grain for unit in UNITS if unit.multiple == 1}
    | dict.fromkeys(("morning", "afternoon", "evening", "night"), Grain.DAY),
)

NAMESAKES = NamesakeWords(
    titled=deferred(r"\b[a-z]{1,12} (?:[A-Z][\w’'-]{1,20} ){1,3}$"),
    last_words=frozenset({"Today", "Tonight", "Tomorrow"}),
    named=deferred(
        r"(?:April|June|August|Jan|May) (?!Term\b)[A-Z][a-z]+"
        r"|\d{4} (?:[A-Z][\w.]{1,20} ){1,2}(?:Street|Avenue|Road|Boulevard|Drive|Lane|Square|St\.|Ave\.|Blvd\.?|Rd\.)"
    ),
    seasonal=deferred(
        r"(?:[Tt]he )?(?:Spring|Summer|Fall|Autumn|Winter) (?:Valley|Hills?|Rivers?|Lake|Park|Street|St\.|Road|Avenue|Lane|Gardens?|Creek"
        r"|Harbou?r|Branch|Grove|City|Green|Fields?|Palace|Mills?|Haven|Island|Mountain|Bank|Cottage|House)\b"
    ),
    placed=deferred(
        r"\b(?:in|since|until|till|of|from|by|to|for|last|next|this|during|between|before|after|the|early|late|mid)[\s-]$",
        re.IGNORECASE,
    ),
    title=deferred(
        r"\s?(?:(?:[A-Z][\w’'-]*|of|the|an?|and|in|on|at|to|for|by|with|from|\d{1,4})(?:[:,]?\s|$))*(?:[’']s\s?)?"
    ),
)

JOINS = JoinWords(GAPS, MODIFIERS, DAY_LISTS, OFFSETS, NAMESAKES, YEARS)
