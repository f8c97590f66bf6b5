"""Patterns over English sentences: tokens, page furniture, fields, and signs of what a sentence is about."""

import re

from timeline.languages.event_words import words
from timeline.text.lazy_patterns import deferred

ADDITIVES = words("also then promptly")
# Most words first; the others are contractions, abbreviations, figures and signs. At a blank, none of them is tried.
TOKEN = deferred(
    r"(?=\S)(?:-[LR][RSC]B-|"  # brackets in tokenised text
    r"[A-Za-z]{2,}(?=[ ,])|(?i:(?:he|she|it|they|we|I|you|that|there|who)(?=[’'](?:s|re|ve|d|ll|m)\b)|[’'](?:s|re|ve|d|ll|m)\b)|``|''|--"
    r"|\b(?i:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Corp|Inc|Co|Ltd|Jr|Sr|vs|No)\."
    r"|\b[A-Z]\.(?= [A-Z])"  # the initial of a name
    r"|\b[A-Z]\w+s[’'](?= [A-Z])"  # "Residents' Association"
    r"|\d+(?:[,.]\d+)+(?:st|nd|rd|th)?\b|[A-Z][\w’'-]*–[A-Z][\w’'-]*\w|\w(?:[\w’'&-]*\w)?(?:\.\w[\w’'&-]*)*(?:(?<=\.\w)\.)?|[^\w\s])"
)
ADVERBIAL_TIME = deferred(
    r"(?:(?:late|early|last|this|that|next|earlier|later|every)\s.*|the\s(?:same|next|following|previous)\s\w+|(?:today|tonight|yesterday|tomorrow|tmrw)(?:\s.*)?"
    r"|(?:around|about|circa)\s(?!the).*|now|right now|even now|currently|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|recently|soon|lately|.{1,24}\s(?:ago|later|earlier))",
)
BARE_TIME = deferred(
    r"(?:last|next)\s(?:week|month|year|night|summer|autumn|fall|winter|spring)|yesterday|tomorrow|tonight"
)
COMMEMORATED = deferred(r"\s+of\s+(?:the\s+)?([^,.;()\n]{3,120}?)(?=\s(?:that|which|who|when|where)\s|[,.;()\n]|$)")
# The literal first: an expression that begins with a boundary is tried at every letter.
FURNITURE = deferred(
    r"file(?<=\bfile) (?:photo|picture|image|footage)|read more(?<=\bread more)\b|click here(?<=\bclick here)"
    r"|all rights reserved|retweet(?<=\bretweet)\b|wrote ?:$|posted ?:$"
    r"|contributed to this(?<=\bcontributed to this) (?:report|story|article)\b"
    r"|report abuse(?<=\breport abuse)\b|permalink(?<=\bpermalink)\b"
    # "At 1:27 pm on 01 Jul 2009, ann_lee wrote: ..."
    r"|at (?<=\bat )\d{1,2}[:.]\d\d ?(?:[ap]m)?,? (?:on )?\d{1,2}\w{0,2} [a-z]{3,9} \d{4} ?,? [\w .'-]{1,30} (?:wrote|said|commented) ?:"
    r"|featured image(?<=\bfeatured image)\b"
)
BEGINS_FURNITURE = deferred(
    r"posted by\b|(?:first |last )?(?:published|updated|posted|modified)\b[^.!?]{0,60}\Z"
    r"|\W{0,3}(?:here(?: ?['’]s| is| are)\b(?! (?:where|when) (?!to\b|you\b))|(?:related|see also) ?:|©|copyright (?:©|\(c\)|\d{4}))"
    # "Correction: the story was amended on 3 May"; a story in the past ("the story was published in 1912") is an event.
    r"|\W{0,3}(?:[\w'’ ]{3,20}: ?)?(?:(?:the|this) (?:article|story|column|page|post)|this report)"
    r" (?:was|has been) (?:last |first )?(?:amended|updated|corrected|edited|modified)\b"
    r"|this (?:article|story|report|column) (?:was (?:first |originally |last )?(?:published|posted)|(?:first )?appeared)\b"
)
# The heading of lines on broadcasts, tickets and votes: what readers can do, and no news.
SERVICE_HEADING = deferred(r"\W{0,3}(?:how|where)(?: and (?:where|how|when))? (?:to|can|do)\b[^.\n]{0,80}")
# "An e-mail was not returned Monday", "did not respond to a request for comment"; not "did not respond to the claim by 3 May".
_ASKED = r"(?:comment|inquir|enquir|(?:mail|phone|call|message|request)s?\b)"
_SILENT = r"\b(?:declined|refused|unwilling)"
_WOULD_NOT = r"\b(?:would|did|could)(?: not| n[’']t|n[’']t)"
_DISCLOSE = r"(?:\w+ly )?(?:divulge|disclose|discuss|elaborate|reveal|specify|speculate|say)\b"
UNANSWERED = deferred(
    rf"{_ASKED}.{{0,80}} (?:not|\w+n[’']t) (?:\w+ly )?(?:be )?(?:returned|answered)|(?:not|n[’']t) (?:\w+ly )?(?:respond|reply|return)\w*\b.{{0,60}}{_ASKED}"
    rf"|\bneither\b.{{0,80}}\b(?:responded|replied|returned)\b.{{0,60}}{_ASKED}|\bneither\b.{{0,80}}\bcommented\b"
    rf"|(?:declined|refused) (?:to )?comment|could not (?:\w+ly )?be reached|{_SILENT} to {_DISCLOSE}|{_WOULD_NOT} {_DISCLOSE}",
    hint=r"n(?:ot|[’']t|either)|declined|refused|unwilling",
)
FIELD_LABEL = deferred(
    r"\W{0,6}[A-Z](?!\w* ?(?:said|wrote|says|added))[^:\n.?!]{1,50}:\s{0,4}(?:(?:on|by|from|in) )?(?:the )?"
)
DOCUMENT_LABEL = deferred(
    r"\W{0,6}(?:date|dated|time|published|posted|updated|last|created|modified|joined|member|registered|sent|received|copyright|from|to|cc"
    r"|by|dtg|version|printed|accessed|retrieved|re|subject|born|age|photo|image|source)\b(?! of)",
    re.IGNORECASE,
)
CONTINUING = deferred(
    r"(?:(?:but|and|so),? )?(?:(?:(?:\S+ )?(?:moments?|minutes?|seconds?|hours?)|shortly|soon|immediately|not long) (?:later|after(?:wards?)?)"
    r"|(?:\S+ )?(?:minutes?|seconds?|hours?) into"
    r"|(?:later|earlier) in the (?:day|morning|afternoon|evening|night|session|hearing|game|match|meeting|interview|speech)"
    r"|(?:later|earlier) (?:that|the same) (?:day|morning|afternoon|evening|night)"
    r"|towards? the end of the (?:day|session|hearing|game|match|meeting|interview|speech|debate)"
    r"|later(?! (?:this|that|in|on|today))|then|thereafter|afterwards?|at once"
    r"|within (?:minutes|hours|moments|the hour)|after (?:that|this)|soon)\b",
    re.IGNORECASE,
)
ADDING = deferred(rf"\b(?:{'|'.join(sorted(ADDITIVES))})\b")
FOLLOWING = deferred(r"(?:(?:but|and|so|or|yet),? )?(?:he|she|it|they|the|after|before|since|until)\b", re.IGNORECASE)
TAKING_UP = deferred(r"(?:(?:but|and),? )?(?:after|before|during|at|following|ahead of|in|the)\b", re.IGNORECASE)
BACKGROUND = deferred(
    r"\b(?:once|always|never|usually|often|previously|originally|formerly|ever|first|last|later|since|years?|decades?|months?"
    r"|twice|times|earlier|steady|flat|unchanged|generally|regularly|(?<!shortly )(?<!just )(?<!minutes )(?<!moments )(?<!hours )before|former|had|ago|would|every|each|not|no|never|nobody|percent|cents|shares?|stocks?|index|points|seemed|then|i|we|my|our)\b|%",
    re.IGNORECASE,
)
_COURT = r"judges?|magistrates?|coroner|jury|jurors|tribunal"
_PARTIES = r"prosecutors?|prosecution|defen[cs]e|lawyers?|attorneys?|barristers?|counsel|witness(?:es)?"
HEARING = deferred(rf"\b(?:{_COURT}|{_PARTIES})\b", re.IGNORECASE)
IN_COURT = deferred(
    rf"\b(?:{_COURT}|{_PARTIES}|defendants?|courts?|courtroom|trial|inquest|hearing|testimony|testified|sentenced|jailed|arraigned)\b",
    re.IGNORECASE,
)
SENTENCING = deferred(
    r"\b(?:jailed|imprisoned|sentenced|fined|locked up|spared (?:jail|prison)|put behind bars|disqualified from driving"
    r"|(?:given|gave|handed|received|got)\b[^.;]{0,60}\b(?:sentences?|(?:community|restraining) order|years?|months?|weeks)"
    r"|sentences? (?:(?:have|has) been |were |was )?(?:handed|imposed|passed)|ordered to (?:pay|carry out|do|complete|serve|sign)|banned from)\b"
)
MEASURE = deferred(
    r"\b(?:revenues?|sales|profits?|loss(?:es)?|income|earnings|turnover|ebitda?|margins?|costs|expenses|expenditure|orders|bookings|takings"
    r"|output|production|volumes?|deliveries|shipments)\b",
    re.IGNORECASE,
)
APPEARING = deferred(r"\b(?:appeared|appearing)\b.{0,60}\b[Cc]ourt\b")
SPEECH = deferred(r"\b(?:said|says|told|tells|added|asked|according to)\b")
