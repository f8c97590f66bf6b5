"""The articles of weekdays and months in English."""

import re

from timeline.languages.event_words import words
from timeline.languages.join_words import ArticleWords
from timeline.text.lazy_patterns import deferred

OF_DAY = words(
    """
    cold hot warm wet dry rainy sunny dark grey gray bright clear crisp hazy misty foggy snowy stormy windy frosty freezing
    chilly humid muggy damp drizzly dull quiet busy typical recent certain single fine
    """
)
"""Adjectives of a day: "a hazy Monday"."""

ARTICLES = ArticleWords(
    opening=deferred(r"(?:^|[.!?;:]\s|\n)(?:[Oo]n|[Bb]y)\sthe\s$"),
    definite=deferred(r"\b(?:on|in|by|until|till|since|from|before|after)[\s>]{1,4}the\s$", re.IGNORECASE),
    indefinite=deferred(
        rf"\b(?:a|one|some)\s(?:(?:{'|'.join(sorted(OF_DAY))})\s)?$",
        re.IGNORECASE,
    ),
    apposed=deferred(r",\s(?:(?:it|which|that)\swas\s)?(?:a|the)\s", re.IGNORECASE),
    closing=deferred(
        r"(?:\s(?:morning|afternoon|evening|night))?\s?(?=[.,:;)—–\n]|$|\s-\s)"
        r"|\s(?:and|or|but|he|she|it|they|we|i|you|who|when|while|as|the|a|an|his|her|its|their|our|my|in|at|on|to|with|from|of\sthat|last|this|early|late)\b",
        re.IGNORECASE,
    ),
)
