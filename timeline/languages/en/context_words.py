"""What stands around a time in English: modifiers, ranges, lists, and cues of tense."""

import re

from timeline.languages.en.lexicon import PARTS, UNITS
from timeline.languages.language import Words

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

# A modal takes the verb behind it along: "will be opened" speaks of the future, though "opened" alone does not.
_FUTURE = (
    r"(?:(?:will|won['’]t|would|shall|must|should|may|could|can|(?:is|are|was|were) to(?! blame\b)|to (?:air|be (?=[a-z]{2,16}(?:ed|eld|ard)\b))|going to|set to|plan(?:s|ned|ning)? to|expect(?:s|ed)? to|hop(?:es?|ed|ing) to|want(?:s|ed)? to|wait(?:s|ing)? (?:to|for)|looking forward to"
    r"|intends? to|aims? to|agreed to|scheduled to|due to)(?: (?:not|also|be|have|been|[a-z]{2,12}ly)){0,3}(?: [a-z]{2,16}){0,1}(?: [a-z]{2,16}ed)?)"
    r"|expect(?:s|ed)?|scheduled|due|slated|upcoming|ahead of|planned|proposed|set for"
    # What is fixed beforehand stands in the present: "the talks start Monday", "the deadline is Friday".
    r"|starts|begins|opens|reopens|resumes|expires|convenes|reconvenes|meets|returns|leaves|departs|sails|hears|kicks? off|becomes"
    r"|visits|faces|hosts|travels|flies|testifies|unveils|premieres|takes? (?:effect|place|office)|(?:is|are) (?:played|held|decided|buried|sworn in|inaugurated)|go(?:es)? (?:on sale|on trial|to the polls|into effect|into force)|comes? into (?:force|effect)"
    r"|(?:[a-z]{2,20}s|they|we|who|which) (?:start|begin|open|resume|meet|vote|return|expire|convene|close|leave)"
)
# What ends or is put off lies ahead, also in the past tense: "was postponed until Thursday", "has until Friday".
_AHEAD = re.compile(
    r"\b(?:(?:(?:postponed|adjourned|delayed|deferred|extended|rescheduled|put off|pushed back|moved|suspended|remanded)(?: [a-z]{1,12}){0,4} (?:until|till|to)"
    r"|(?:is|are|remains?|stays?|runs?|lasts?|continues?|has|have|gives?|gave)(?: [a-z]{1,14}){0,5} (?:until|till)|had (?:until|till)"
    r"|(?:wants?|seeks?|needs?|demands?|hopes? for|calls? for)(?: [a-z]{1,12}){1,5} by"
    r"|(?:scheduled|planned|due|slated|forecast|likely|set) (?:for|on)|ahead of|no later than|no earlier than|not before|as (?:early|soon|late) as"
    r"|(?:is|are)(?: [a-z]{2,16}ing)?(?: on| for)?|(?:starting|beginning|effective)(?: on)?)\s$)"
)
_PAST = (
    r"said|told|was|were|had|did|became|began|came|went|took|made|held|left|gave|found|saw|got|lost|shot|struck|broke|fought|sent|met"
    r"|won|fell|rose|died|led|kept|grew|drew|knew|ran|hit|sank|swam|sang|rang|drank|sprang|shrank|stank|flew|threw|blew|spoke|wrote|rode"
    r"|drove|chose|froze|stole|swore|tore|wore|woke|bit|hid|slid|dealt|felt|slept|swept|wept|crept|leapt|meant|bent|lent|spent|built"
    r"|burnt|brought|bought|caught|taught|thought|sought|stood|understood|withdrew|overthrew|overtook|undertook|forgave|forgot|foresaw"
    r"|foretold|heard|paid|laid|ate|shook|arose|awoke|stuck|stung|swung|hung|dug|spun|clung|flung|sat|spat|sold|withheld|upheld|rebuilt"
    r"|retook|resold|mistook|outgrew|strove|wove|fed|bled|bred|fled"
    r"|since|[a-z]{2,16}ed"
)
# Over text in lower case: four times as fast as a pattern that ignores case.
_CUES = re.compile(rf"\b(?:({_FUTURE})|({_PAST}))\b")

WORDS = Words(
    modifiers=re.compile(
        r"(?<![^\W_])((?:"
        + "|".join(sorted(map(re.escape, _MODIFIERS), key=len, reverse=True))
        + r"))(?:\s|-(?=$)|(?<=mid)-?)\s{0,2}(?:the\s)?$"
    ),
    modifier_values=_MODIFIERS,
    part_of=re.compile(
        r"(?<![^\W_])(?:the\s)?(?:early\s|late\s|early\sin\sthe\s)?(morning|afternoon|evening|night)(?:\shours)?\sof\s$"
    ),
    parts=PARTS,
    ranges=re.compile(r"\s?(?:-|–|—|/)\s?|\s(?:to|until|till|through|and)\s(?:the\s)?", re.IGNORECASE),
    paired=re.compile(r"\sand\s(?:the\s)?", re.IGNORECASE),
    opener=re.compile(r"\bbetween\s{1,2}$", re.IGNORECASE),
    cues=_CUES,
    ahead=_AHEAD,
    to_come=("will ", "won't "),
    cased=re.compile(r"\bM(?=ay\b)|\bW(?=ill\b)|\bF(?=ed\b)"),
    after_day=re.compile(
        r"(?=\s?(?:[.,;:()\]!?\"”]|$|\n)|\s(?:and|or|in|at|on|to|for|with|the|but|as|when|while|before|after|of|from|by|that|he|she|they|it)\b"
        r"|,?\s\d{4}(?![\w-]))",
        re.IGNORECASE,
    ),
    sides=re.compile(r"\s(?:(after|from|following)|before|prior\sto|ahead\sof)\s(?:the\s)?", re.IGNORECASE),
    lasting=re.compile(
        r"\b(?:for|the|lasted|lasting|last|within|in|than|over|these|those|spent|took|every)\s(?:the\s)?$",
        re.IGNORECASE,
    ),
    unit_beside=re.compile(
        r"\b(?:the|a|one)\s(day|week|month|year)\s(?:(after|following)|before)\s(?:the\s)?$", re.IGNORECASE
    ),
    unit_values={unit.name: unit.grain for unit in UNITS if unit.multiple == 1},
    named=re.compile(
        r"(?:April|June|August|Jan|May) [A-Z][a-z]+"
        r"|\d{4} (?:[A-Z][\w.]{1,20} ){1,2}(?:Street|Avenue|Road|Boulevard|Drive|Lane|Square|St\.|Ave\.|Blvd\.?|Rd\.)"
    ),
    placed=re.compile(
        r"\b(?:in|since|until|till|of|from|by|to|for|last|next|this|during|between|before|after|the|and|or|early|late|mid)[\s-]$",
        re.IGNORECASE,
    ),
    happened=re.compile(
        r"\s(?:[a-z]{3,12}\s)?(?:attacks?|riots?|uprising|coup|massacre|bombings?|earthquake|insurrection|plot|disaster|shootings?"
        r"|killings?|crash|siege|raids?|fire|explosion|murders?|arrests?|landing|invasion|revolution|blast|collapse"
        r"|forecasts?|estimates?|figures?|data|readings?|rulings?|verdict|protests?|floods?|storms?|clashes|accords?|agreement|pact|cease-?fire|truce)\b"
    ),
    apposed=re.compile(r"\s?[(–-]\s?|,\s(?:a\s)?"),
    paired_days=re.compile(r",?\s(?:and|or)\s(?:on\s|again\son\s)?|,\s|\s?[–/-]\s?"),
    beside=re.compile(r",?\s(?:on|in|around|about)\s|,\s", re.IGNORECASE),
    before_then=re.compile(
        r"\bhad\s(?:(?:not|also|already|been|since|once|first|just|[a-z]{2,12}ly)\s){0,2}(?!to\b|a\b|the\b|no\b|an\b)[a-z]"
    ),
    since=re.compile(r"\bsince\s{1,2}(?:the\s)?$", re.IGNORECASE),
    lists=re.compile(r"\s?(?:,|-|–|/)\s?|,?\s(?:and|or|to|through|until)\s(?:the\s)?", re.IGNORECASE),
)
