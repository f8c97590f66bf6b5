"""The English words that tell events: verbs, attribution, modals, connectives. A language is data; this is English."""

import re

_VERB = (
    r"(?<=[’'])(?:re|ve|s|d|ll|m)|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|began|came|went|took|made|held|left|gave"
    r"|found|saw|got|lost|shot|struck|broke|fought|sent|met|won|fell|rose|died|led|kept|grew|drew|knew|ran|hit|said|told|became|built|bought|sold"
    r"|[a-z]{2,16}(?:ed|ing|es|s)"
)
VERB = re.compile(rf"\b(?:{_VERB})\b")

# A verb in the past that can tell an event.
TRIGGER = re.compile(
    r"\b(?:began|came|went|took|made|held|left|gave|found|saw|got|lost|shot|struck|broke|fought|sent|met|won|fell|rose|died|led|kept|grew|drew|ran"
    r"|hit|became|built|bought|sold|said|told|[a-z]{2,16}ed)\b"
)
REPORTING = frozenset(
    [
        "said",
        "says",
        "told",
        "reported",
        "reports",
        "announced",
        "claimed",
        "added",
        "stated",
        "according",
        "argued",
        "wrote",
        "noted",
        "confirmed",
        "quoted",
        "warned",
        "insisted",
        "acknowledged",
    ]
)

DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|(?:did|has|have|had|was|were) (?:not|never)|(?:did|was|were|has|had)n['’]t|never)\b",
    re.IGNORECASE,
)
POSSIBLE = re.compile(r"\b(?:may|might|could|possibl[ey]|perhaps|allegedly|alleged|if)\b")
PLANNED = re.compile(
    r"\b(?:plan(?:s|ned)?|scheduled|set to|due to|slated|intends?|aims?|agreed to|vow(?:s|ed)?|pledged|to be held|will)\b",
    re.IGNORECASE,
)
EXPECTED = re.compile(
    r"\b(?:expect(?:s|ed)?|forecast(?:s|ed)? to|likely|would|predict(?:s|ed)?|projected|should|hopes?)\b", re.IGNORECASE
)
REPORTED = re.compile(
    r"\b(?:said|says|told|reported|according to|claimed|claims|stated|argued|reportedly)\b", re.IGNORECASE
)

# Where one clause ends and another, with a subject of its own or a verb, may begin.
CLAUSE_END = re.compile(
    r";\s|\s(?:--|—|–)\s|,\s(?=(?:and|but|while|whereas|although|though|so|yet|when|after which)\s)|:\s(?=(?:they|he|she|it|we|the)\s)"
    r"|\s(?=(?:while|whereas|although|compared with)\s)"
)
# "a dispute that began", "Orde, who led the project": what is told of the noun before it, which belongs to it.
RELATIVE = re.compile(
    r"(?P<noun>(?:\b(?:a|an|the|his|her|its|their|two|three|four|several)\s(?:[\w’'-]+\s){0,3}|(?:[A-Z][\w’'-]+\s){0,3})[\w’'-]+)"
    r",?\s(?P<pronoun>that|which|who)\s(?=(?:has|had|was|were|is|are|will|would|began|led|took|broke|went|won|fell|rose|killed|[a-z]{2,16}ed)\b)"
)

CONNECTIVE = re.compile(
    r"^(?:(?:and|but|while|whereas|although|though|so|yet|then|too|meanwhile|however|also|which|who|that|when|in fact|as a result|according to)\b[\s,]*)+",
    re.IGNORECASE,
)
PREPOSITION = re.compile(
    r"(?:^|(?<=[\s\"“(]))(?:on|in|at|by|since|until|till|from|during|before|after|around|about|as of|early|late|mid|between|through|of|back in)\s{1,2}"
    r"(?:the\s{1,2})?$",
    re.IGNORECASE,
)
DETERMINER = re.compile(r"(?:\b(?:a|an|the|his|her|its|their|this|that|our)|['’]s)\s{1,2}$", re.IGNORECASE)
# Times that stand without a preposition and can be left out of a sentence.
ADVERBIAL = re.compile(
    r"(?:(?:late|early|last|this|next|earlier|later)\s)?(?:the\s(?:same|next|following|previous)\s\w+|today|tonight|yesterday|tomorrow|(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)day|last|this|next|recently|soon|lately|.{1,24}\s(?:ago|later|earlier)$)",
    re.IGNORECASE,
)
# What follows a time that is not attributive: "in the late 1990s [the city] had ...".
NOT_A_NOUN = re.compile(
    r"\s(?:the|a|an|his|her|its|their|our|this|that|he|she|it|they|we|i|you|there|on|in|at|to|of|for|from|with|and|or|but|as|some|many|most|all"
    r"|is|was|were|are|had|has|have|will|would|when|where|who|which|[a-z]+ly|[a-z]+ed|than|after|before|by|because|amid|during)\b",
    re.IGNORECASE,
)
NOUN_PHRASE_END = re.compile(
    r"[,;:()\[\]\"“”\n]|(?<![A-Z])\.(?=\s|$)|\s(?:to|that|which|who|whom|if|as|and|but|when|where|is|was|were|are|will|would|has|had|have)\s"
)
# "the bank announced recently that": what follows is what happened.
REPORTED_THAT = re.compile(
    r"\b(?:said|says|announced|reported|told|claimed|added|confirmed|stated|argued|warned)\b[^,.;\"“”]{0,40}?\sthat\s"
)
# Where a long sentence can be cut and still be one.
TAIL = re.compile(
    r",?\s(?=(?:as|because|with|after|before|while|which|who|where|when|led by|including|amid|despite|following|according to|in which)\s)|[,;:]\s|\s(?:--|—|–)\s"
)

# "is not expected until Friday": it is, on Friday.
NEGATED = re.compile(r"\b(?:not|never|no|nor)\b|n['’]t\b", re.IGNORECASE)
RELATION = re.compile(r"\b(since|until|till|before|after)\s{1,2}$", re.IGNORECASE)

# Capitalised words that begin a sentence or a title and name nobody.
NOT_A_NAME = frozenset(
    [
        "the",
        "a",
        "an",
        "on",
        "in",
        "at",
        "by",
        "for",
        "from",
        "to",
        "of",
        "and",
        "or",
        "but",
        "as",
        "if",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "he",
        "she",
        "they",
        "we",
        "i",
        "you",
        "his",
        "her",
        "their",
        "our",
        "my",
        "with",
        "without",
        "after",
        "before",
        "during",
        "since",
        "until",
        "while",
        "when",
        "where",
        "who",
        "what",
        "which",
        "why",
        "how",
        "there",
        "here",
        "one",
        "two",
        "three",
        "some",
        "many",
        "most",
        "all",
        "both",
        "each",
        "every",
        "no",
        "not",
        "also",
        "then",
        "now",
        "yet",
        "still",
        "more",
        "than",
        "just",
        "even",
        "according",
        "mr",
        "mrs",
        "ms",
        "dr",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "aug",
        "sept",
        "oct",
        "nov",
        "dec",
        "spring",
        "summer",
        "autumn",
        "winter",
        "anniversary",
        "because",
        "although",
        "though",
        "however",
        "meanwhile",
        "under",
        "over",
        "between",
        "against",
        "through",
        "near",
        "about",
        "so",
        "do",
        "did",
        "does",
        "is",
        "are",
        "was",
        "were",
        "will",
        "would",
        "could",
        "should",
        "may",
        "might",
        "must",
        "has",
        "have",
        "had",
        "let",
        "last",
        "next",
        "earlier",
        "later",
        "today",
        "yesterday",
        "tomorrow",
        "photo",
        "image",
        "file",
        "updated",
        "published",
    ]
)
NAME = re.compile(
    r"\b(?:[A-Z][\w’'.-]*[\w.]|[A-Z])(?:\s(?:(?:of|the|de|al|bin|van|von|da)\s(?:the\s)?)?(?:[A-Z][\w’'.-]*\w|[A-Z]\.?(?=\s[A-Z])))*"
)
PLACE_BEFORE = re.compile(
    r"\b(?:in|at|near|outside|inside|across|off|from)\s(?:the\s)?(?:(?:northern|southern|eastern|western|central|downtown)\s)?$"
)
