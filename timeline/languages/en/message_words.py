"""How messages are written in English: the words and marks of chats and posts."""

import re

from timeline.languages.time_words import MessageWords
from timeline.text.lazy_patterns import deferred

MESSAGES = MessageWords(
    ways=re.compile(
        r"https?://|(?:^|\s)[@#]\w|[:;]-?[)(DPp](?:\s|$)|!|\?{2}|\.\.(?:\s|$)|(?-i:\bI\b|^\s*[a-z])"
        r"|\b(?:lol|omg|wtf|my|me|u|ur|im|lah|la|haha\w*|haiz|meh|pls|rt|btw|gg|abt|tdy|tmr|tmrw|wanna|gonna|gotta|dunno|didnt|dont|cant|yall|thx|cos|coz|omw|otw)\b|[\u2600-\u27bf\U0001f300-\U0001faff]",
        re.IGNORECASE,
    ),
    narrator=deferred(r"\bI\b|\b(?:[Mm]y|me|[Ww]e|us|[Oo]ur)\b"),
)
