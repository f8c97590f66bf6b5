"""The tense cues of English: which side of publication a sentence speaks of."""

import re

from timeline.languages.time_words import TenseWords
from timeline.text.lazy_patterns import deferred

# Plural verbs of what is planned ("voters in Korr choose a mayor Tuesday"), not those of captions ("protesters gather").
_BY_PLAN = (
    "perform|play|choose|elect|decide|start|begin|open|reopen|resume|meet|vote|return|expire|convene|close|leave|go out|fly|sail"
    "|retire|compete|debate"
)
# A modal takes the verb after it along: "will be opened" speaks of the future, though "opened" alone does not.
_FUTURE = (
    r"(?:(?:will|['’]ll|won['’]t|would|shall|(?:must|should|may|could(?! (?:not|only|barely|hardly|never) ))(?!\shave\s(?:[a-z]{2,16}ed|been|made|won|taken|gone|done|left|lost|come|seen)\b)|can|(?:is|are) to(?! blame\b)|(?:was|were) to(?! blame\b| have\b)|to (?:air|be (?=[a-z]{2,16}(?:ed|eld|ard|en|own|un|orn|id|ade|aid|ent|old|et)\b))|going to|set to|plan(?:s|ned|ning)? to|expect(?:s|ed)? to|hop(?:es?|ed|ing) to|want(?:s|ed)? to|wait(?:s|ing)? (?:to|for)|looking forward to"
    r"|intends? to|aims? to|agreed to(?! (?:it|one|this|that|these|those|them|some|most|all|an?|the|his|her|its|their)\b)|scheduled to|due to|(?<!was )(?<!were )(?:forecast|likely|certain|bound|poised|predicted|projected|tipped) to)(?: (?:not|also|be|have|been|[a-z]{2,12}ly)){0,3}(?: [a-z]{2,16}){0,1}(?: [a-z]{2,16}ed)?)"
    r"|(?:do not|don['’]t) [a-z]{2,12}"
    # A verb of the timetable before its day: "figures come out on Wednesday"; "follows Friday's raid" is of what is over.
    r"|(?:comes? out|(?<!to )continues?|come back|go(?:es)? back|go(?:es)? forward|follows?|kick off|get under way|gets under way)(?= (?:on|at|from) )"
    r"|(?:and|then) (?:reopen|resume|return)(?! to\b)"
    r"|expect(?:s|ed)?|scheduled|due|slated|upcoming|ahead of|planned|proposed|set for"
    # Fixed plans are in the present tense: "the talks start Monday", "the deadline is Friday".
    r"|starts|begins|opens|reopens|resumes|expires|convenes|reconvenes|meets|returns|leaves|departs|sails|hears|kicks? off|becomes"
    r"|visits|faces|hosts|travels|flies|testifies|unveils|premieres|takes? (?:effect|place|office)|(?:is|are) (?:played|held|decided|buried|sworn in|inaugurated)|go(?:es)? (?:on sale|on trial|to the polls|into effect|into force)|comes? into (?:force|effect)"
    r"|turns(?= \d)|performs|plays|speaks|sings|chooses|elects|celebrates|decides|launches|closes|ends|pays|competes|retires"
    r"|(?:(?!(?:was|is|his|its|this|has|does|as|across|unless|news|series)\b)[a-z]{2,20}s(?: (?:in|of|from|at|across) (?:the )?[a-z]{2,20}(?: [a-z]{2,20})?)?|they|we|who|which)"
    rf" (?:{_BY_PLAN})"
)
# A call to gather names the day of the gathering, not that of the call: "urged followers to march after Friday prayers".
_CALLS = (
    "call(?:s|ed|ing)?|urg(?:es?|ed|ing)|appeal(?:s|ed|ing)?|invit(?:es?|ed|ing)|ask(?:s|ed|ing)?|encourag(?:es?|ed|ing)"
    "|plan(?:s|ned|ning)?|vow(?:s|ed|ing)?|pledg(?:es?|ed|ing)|threaten(?:s|ed|ing)?|prepar(?:es?|ed|ing)|promis(?:es?|ed|ing)"
)
_GATHER = (
    "demonstrate|march|rally|protest|gather|assemble|strike|walk out|turn out|take to the streets|go on strike|stay (?:at )?home"
    "|boycott|join|attend|come out|vote"
)
_GATHERINGS = (
    "demonstrations?|march(?:es)?|rally|rallies|protests?|strikes?|walkouts?|vigils?|boycotts?|sit-ins?|gatherings?"
)
# An end or a postponement is ahead, also in the past tense: "was postponed until Thursday", "has until Friday".
_AHEAD = deferred(
    r"\b(?:(?:(?:postponed|adjourned|delayed|deferred|extended|rescheduled|put off|pushed back|moved|suspended|remanded)(?: [a-z]{1,12}){0,6} (?:until|till|to)"
    r"|(?:cancell?ed|called off|suspended|extended|grounded|banned|barred|halted|ordered|closed|shut)(?: [a-z]{1,12}){0,4} through"
    r"|(?:booked|promised|pledged|announced|arranged|fixed|reserved|ordered|billed|pencilled in)(?: [a-z]{1,12}){0,3} for"
    r"|(?:is|are|remains?|stays?|runs?|lasts?|continues?|has|have|gives?|gave)(?: [a-z0-9]{1,14}){0,5} (?:until|till)(?: at least)?|(?:has|have)(?: [a-z]{1,14}){1,7}, through|had (?:until|till)"
    rf"|(?:call(?:s|ed|ing)?|declar(?:es?|ed|ing)) an? (?:[a-z-]+ ){{0,3}}(?:{_GATHERINGS}|elections?|referendum|summit)(?: [a-z]{{1,14}}){{0,5}} for"
    r"|(?:forecasts?|predicts?|predicted|warns? of|warned of)(?: [a-z]{1,12}){1,4} from"
    r"|(?:wants?|seeks?|needs?|demands?|hopes? for|calls? for)(?: [a-z]{1,12}){1,5} by"
    r"|(?<!originally )(?<!previously )(?<!first )(?:scheduled|planned|due|slated|targeted|likely|set|(?:is|are|was|were|been|also|now) forecast) (?:for|on|in)|ahead of|to be [a-z]{2,16} on or before|no later than|no earlier than|not before|as soon as"
    rf"|(?<!had )(?<!had been )(?:{_CALLS})(?: [a-z'’-]{{1,16}}){{0,6}} (?:to (?:{_GATHER})|for (?:[a-z-]+ ){{0,3}}(?:{_GATHERINGS}))"
    r"(?: (?!(?:[a-z]+ed|and|but|who|which|that|said|came|met|was|were|had)\b)[a-z]{1,14}){0,4} (?:on|after|from|following)"
    r"|(?:is|are)(?: (?:[a-z]{2,16}ing|closed|open|shut|cancelled|canceled|expected|required|forecast|likely))?(?: on| for| at| from| through)?|(?:starting|beginning|effective)(?: on)?)\s$)"
)
# The day from which something was moved is past or to come: "postponed from January", "moved from March 3 to March 19".
_DISPLACED = deferred(
    r"\b(?:postponed|adjourned|deferred|delayed|rescheduled|moved|brought forward|carried over|held over|put (?:off|back)|pushed back) from\s$"
)
_PAST = (
    r"could (?:not|only|barely|hardly|never)|couldn['’]t|said|told|was|were|had|did|became|began|came|went|took|made|held|left|gave|found|saw|got|lost|shot|struck|broke|fought|sent|met"
    r"|won|fell|rose|died|led|kept|grew|drew|knew|ran|hit|sank|swam|sang|rang|drank|sprang|shrank|stank|flew|threw|blew|spoke|wrote|rode"
    r"|drove|chose|froze|stole|swore|tore|wore|woke|bit|hid|slid|dealt|felt|slept|swept|wept|crept|leapt|meant|bent|lent|spent|built"
    r"|burnt|brought|bought|caught|taught|thought|sought|stood|understood|withdrew|overthrew|overtook|undertook|forgave|forgot|foresaw"
    r"|foretold|heard|paid|laid|ate|shook|arose|awoke|stuck|stung|swung|hung|dug|spun|clung|flung|sat|spat|sold|withheld|upheld|rebuilt"
    r"|retook|resold|mistook|outgrew|strove|wove|fed|bled|bred|fled"
    # Participles that are no past form: "the guidance given in June". A modal has taken its own along.
    r"|given|taken|seen|written|drawn|known|shown|chosen|broken|driven|stolen|spoken|frozen|sworn|torn|thrown|flown|beaten|hidden|begun|undertaken|withdrawn"
    r"|(?<=[a-z] )(?<!to )(?<!not )(?<!n't )(?<!n’t )(?<!please )(?<!is )(?<!are )(?:put|cut|shut|let|quit|split|spread|burst)"
    r"|since|[a-z]{2,16}ed"
    # Words in -ed that are no verb in the past.
    r"(?<!\bneed)(?<!\bspeed)(?<!\bseed)(?<!\bfeed)(?<!\bbreed)(?<!\bindeed)(?<!\bhundred)(?<!\bsacred)(?<!\bunited)(?<!\bexceed)(?<!\bproceed)"
)
# What is on a day by plan: "Sunday's final" is to come where the sentence looks ahead.
_FIXTURES = (
    "finals?|semi-?finals?|quarter-?finals?|games?|match|matches|race|derby|election|vote|runoff|referendum|meeting|hearing|summit|debate"
    "|concert|show|ceremony|launch|deadline|session|appointment|call|wedding|funeral|service|march|rally|trial|exam|lesson|flight"
)
# Over text in lower case: four times as fast as a pattern that ignores case.
# The verb right before a date, or the first one after a date that opens its sentence, is the verb that the date belongs to.
_IN_PLANS = "scheduled|planned|expected|slated|proposed|set|due|supposed|postponed|adjourned|delayed|fixed|moved|listed|extended|timed|called|asked|told|ordered|allowed|meant|needed|required|used|dated"
_PLANNED = _IN_PLANS + "|announced"
_ARRANGED = _IN_PLANS + "|held|since|was|were|had|said"
_WISHED = "promised|pledged|wanted|hoped|wished|forecast|predicted|intended|given|demanded|sought|ready"
_AFTER_VERB = r"(?:\s(?:up|down|out|off|over|away|back))?(?:\sin\s(?:full|part|whole)|\s[a-z]{2,12}ly)?"
_GOVERNING = deferred(
    rf"\b(?:(?:was|were)\s(?:[a-z]{{2,12}}ly\s)?(?!(?:{_PLANNED})\b)(?:{_PAST}){_AFTER_VERB}|(?!(?:{_PLANNED}|was|were|had|did|since|said|[a-z]+ed)\b)(?:{_PAST}))\s(?:on|in|(?:just\s|shortly\s|right\s)?(?:before|after))\s$"
    rf"|\b(?!(?:{_PLANNED}|{_WISHED}|said)\b)(?:{_PAST})\s(?:just|shortly|right)\s(?:before|after)\s$"
    rf"|\b(?:was|were)\s(?:[a-z]{{2,12}}ly\s)?(?!(?:{_PLANNED}|{_WISHED})\b)(?:{_PAST}){_AFTER_VERB}\sby\s$"
)
_CUES = deferred(rf"\b(?:({_FUTURE})|({_PAST}))\b")

_ONCE = "originally|first|initially|once"
_FIXED = "planned|promised|scheduled|due|slated|listed|set|expected|billed|meant|supposed|pencilled in"

TENSE = TenseWords(
    cues=_CUES,
    ahead=_AHEAD,
    inserted=deferred(r"^,\s(?:[\w-]+\s){0,3}(?:before|after|when|while|as|where|which|who)\b[^,.;!?]*,"),
    once_fixed=deferred(
        rf"(?:, (?:(?:{_ONCE}) )?|\b(?:{_ONCE}) )(?:{_FIXED}) (?:for|in|by|until)\s$"
        rf"|\bhad been (?:{_FIXED}) (?:to (?:be )?[a-z]+(?: [a-z]+)? )?(?:for|in|by|on)\s$"
        rf"|\b(?:was|were) (?:not )?(?:(?:{_ONCE}) )?(?:{_FIXED}) to (?:be )?[a-z]+(?: [a-z]+)? (?:in|by|until)\s$"
    ),
    displaced=_DISPLACED,
    reduced=deferred(
        rf"\b(?:the|an?|this|that|his|her|its|their)\s(?:(?!(?:to|be|not|will|is|are|and|or)\b)[a-z’'-]{{2,20}}\s){{1,3}}"
        rf"((?!(?:{_ARRANGED})\b)(?:{_PAST}))\s(?:on|in)\s$"
        r"|\b((?:figures|data|results|statistics|numbers|accounts|readings?|minutes)\s(?:for|of|from))\s$"
    ),
    clause_opening=deferred(r",\s(?:(?:and|but|so|yet|then|while|before|until)\s)?(?:on|in|by|during)\s(?:the\s)?$"),
    governing=_GOVERNING,
    to_come=(
        *("will ", "won't ", "'ll ", "’ll ", "is ", "are "),
        *("plans to", "plan to", "hopes to", "hope to", "expects to", "expect to", "intends to", "aims to"),
    ),
    settled=("agreed to",),
    copulas=(" is ", " are ", " is not ", " are not ", "'re ", "’re "),
    cased=deferred(r"M(?<=\bM)(?=ay\b)|W(?<=\bW)(?=ill\b)|F(?<=\bF)(?=ed\b)"),  # letters first, as few are these
    possessive=deferred(r"['’]s\b"),
    fixtures=deferred(rf"['’]s\s(?:[a-z]+\s)?(?:{_FIXTURES})\b"),
    happened=deferred(
        r"\s(?:[a-z]{3,12}\s)?(?:attacks?|riots?|uprising|coup|massacre|bombings?|earthquake|insurrection|plot|disaster|shootings?"
        r"|killings?|crash|siege|raids?|fire|explosion|murders?|arrests?|landing|invasion|revolution|blast|collapse"
        r"|forecasts?|estimates?|figures?|data|readings?|rulings?|verdict|protests?|floods?|storms?|clashes|accords?|agreement|pact|cease-?fire|truce)\b"
    ),
    perfect=deferred(r"\b(?:has|have)\s(?:not\s|now\s|already\s|also\s)?(?:been\s)?$"),
    past_perfect=deferred(
        r"\bhad\s(?:(?:not|also|already|been|since|once|first|just|[a-z]{2,12}ly)\s){0,2}(?!to\b|a\b|the\b|no\b|an\b)[a-z]"
    ),
    harking_back=deferred(
        r"\b(?:(?:this|it|that|which|these|they) (?:had )?(?:follow(?:s|ed)|repeal(?:s|ed)|recall(?:s|ed)|echo(?:es|ed))"
        r"|in response to|as a result of|unlike|like (?:that|those|one)|than (?:that|those|in))\b[^.;]{0,80}$",
        re.IGNORECASE,
    ),
    notices=deferred(
        r"^\W*(?:(?:a|an|the|memorial|funeral|public|free|night)\s){0,2}(?:services?|visitation|funeral|burial|doors|curtain|tickets|admission|registration|rsvp|reminder|curfew|kick-?off|back(?: on)?(?=\s\s))\b"
        r"|\b(?:curfew|ban|order|rule|warning|advisory|closure|restriction)s?\b.{0,40}\b(?:in\s(?:force|effect)\b|from(?=\s\s))"
        r"|^\W*no(?:\s[a-z]+){1,3}\s\s"
        r"|\b(?:rain|showers?|drizzle|snow|sleet|frost|fog|thunderstorms?|winds?|gusts|sunny|cloudy|clearing|easing)\b"
    ),
    in_passing=deferred(
        r"\b(?:attacks?|battle|bombings?|coup|crash|crisis|disaster|earthquake|elections?|fire|floods?|genocide|hurricane|invasion"
        r"|massacre|murders?|quake|raid|referendum|revolution|riots?|shootings?|siege|storm|strike|tsunami|uprising|war) of (?:the )?$"
        r"|, (?:[a-z]+ly )?(?:[a-z]+ed|built|bought|taken|given|sold|drawn|written) (?:in|on) (?:the )?$"
        r"|(?:^|(?<=[\n.!?])\s?|(?<=[.!?]\s))(?:[a-z]+ed|built|bought|taken|given|sold|drawn|written) (?:in|on) (?:the )?$"
        r"|\b(?:born|founded|co-founded|established|incorporated|consecrated|inaugurated|opened|joined|enlisted|married|elected|appointed"
        r"|graduated|ordained|crowned|enacted|adopted|ratified|passed|listed|dating|dated|compared|than"
        r"|(?:law|act|statute|bill|decree|order|directive|regulation|treaty|agreement|accord|contract|constitution|resolution)s? of)\b"
        r"[^,;()]{0,40}$",
        re.IGNORECASE,
    ),
    of_document=deferred(r"\b[Dd]ated\s(?:on\s|from\s)?$"),
    of_death=deferred(
        r"\b(?:[Hh]e|[Ss]he|who|[A-Z][\w’'-]+)\s(?:died|passed away)(?:\s(?:at|in|of|from|after|aged)\b[^.;,\n]{0,40})?\s(?:on\s|last\s)?$"
    ),
    has_died=deferred(r"\b(?:who (?:has )?died|has died|have died|who was \d{2,3}, died)\b"),
    told=deferred(r",?\swhen\b"),
    lasting=deferred(r"\b(?:(?:ever\s)?since(?=[\s,]|$)|has\s|have\s)", re.IGNORECASE),
    said_on=deferred(r"\b(?:said|says|announced|reported|confirmed)(?: [a-z]+){0,3} (?:on |late on |late |early )?$"),
    present=deferred(r"\b(?:is|are|has|have|will|now|today|isn['’]t|aren['’]t|hasn['’]t|haven['’]t|won['’]t)\b"),
    relative=deferred(r"\b(?:who|whom|whose|which)\b"),
    relative_clause=deferred(r",\s(?:[a-z]+\s)?(?:who|whom|whose|which)\b[^,.;!?]*(?=[,.;!?])"),
    subordinate_clause=deferred(
        r"\b(?:after|before|since|until|once|when|where|because|although|though|as|that|whether|who|whom|whose|which)\b[^,.;!?]*"
    ),
    reporting=deferred(r"\b(?:said|says|told|tells|announced|reported|confirmed|stated|added)\b", re.IGNORECASE),
)
