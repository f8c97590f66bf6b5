"""The articles of weekdays and months in English."""

import re

from timeline.languages.join_words import ArticleWords
from timeline.text.lazy_patterns import deferred

ARTICLES = ArticleWords(
    opening=deferred(r"(?:^|[.!?;:]\s|\n)(?:[Oo]n|[Bb]y)\sthe\s$"),
    definite=deferred(r"\b(?:on|in|by|until|till|since|from|before|after)[\s>]{1,4}the\s$", re.IGNORECASE),
    indefinite=deferred(
        r"\b(?:a|one|some)\s(?:(?:cold|hot|warm|wet|rainy|sunny|dark|grey|gray|quiet|certain|single|fine)\s)?$",
        re.IGNORECASE,
    ),
    apposed=deferred(r",\s(?:(?:it|which|that)\swas\s)?(?:a|the)\s", re.IGNORECASE),
    closing=deferred(
        r"(?:\s(?:morning|afternoon|evening|night))?\s?(?=[.,:;)—–\n]|$|\s-\s)"
        r"|\s(?:and|or|but|he|she|it|they|we|i|you|who|when|while|as|the|a|an|his|her|its|their|our|my|in|at|on|to|with|from|of\sthat)\b",
        re.IGNORECASE,
    ),
)
