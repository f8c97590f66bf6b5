"""The signal words of English: prepositions before a time that relate it to what it dates."""

import re

from timeline.languages.time_words import SignalWords
from timeline.model import Relation
from timeline.text.lazy_patterns import deferred

_RELATIONS = {
    "since": Relation.SINCE,
    "until": Relation.UNTIL,
    "till": Relation.UNTIL,
    "on or before": Relation.UNTIL,
    "on or after": Relation.SINCE,
    "before": Relation.BEFORE,
    "by": Relation.BEFORE,
    "after": Relation.AFTER,
    "following": Relation.AFTER,
    "during": Relation.DURING,
    "throughout": Relation.DURING,
    "over": Relation.DURING,
    "between": Relation.BETWEEN,
    "from": Relation.BETWEEN,
    "about": Relation.ABOUT,
    "concerning": Relation.ABOUT,
    "regarding": Relation.ABOUT,
}

SIGNALS = SignalWords(
    before=deferred(rf"\b({'|'.join(_RELATIONS)})\s{{1,2}}(?:the\s)?$", re.IGNORECASE),
    relations=_RELATIONS,
    opening=frozenset({"on or before", "on or after", "since", "until", "till", "before", "after"}),
    ranging=frozenset({"from"}),
    closing=deferred(
        r"[.,;:)!?\]\n\"”—]|\Z|\s(?:the|a|an|his|her|its|their|this|that|he|she|it|they|we|I|you|there|no|for|in|on|at|by|with|to|and|but|or"
        r"|when|while|where|which|who|because|as|after|before|if|under|was|were|is|are|had|has|have|did|would|will|could|said|says"
        r"|near|from|of|across|around|along|into|over|through|throughout|against|between|among|amid|within|inside|outside|despite|without"
        r"|due|owing|thanks|alone|[–-])(?![\w-])"
    ),
    compound=deferred(
        r"\s(?:[a-z]+\s)?(?:accords?|agreement|attacks?|bombings?|coup|crash|crisis|elections?|election|invasion|levels?|peak|polls?|quake"
        r"|referendum|revolution|strikes?|talks|treaty|truce|uprising|vote|war)\b"
    ),
    negated=deferred(r"(?:\b(?:not|never|no|nor)\b|n['’]t\b)(?![^.!?]*[.!?]\s)", re.IGNORECASE),
)
