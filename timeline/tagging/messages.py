"""Whether a text is a message: short, and written in the ways of chats and posts."""

import re

from timeline.model import Genre

LONGEST = 300  # characters of a message
_WAYS = re.compile(
    r"https?://|(?:^|\s)[@#]\w|[:;]-?[)(DPp](?:\s|$)|!|\?{2}|\.\.(?:\s|$)|(?-i:\bI\b|^\s*[a-z])"
    r"|\b(?:lol|omg|wtf|my|me|u|ur|im|lah|la|haha\w*|haiz|meh|pls|rt|btw|gg|abt|tdy|tmr|tmrw|wanna|gonna|gotta|dunno|didnt|dont|cant|yall|thx|cos|coz|omw|otw)\b|[\u2600-\u27bf\U0001f300-\U0001faff]",
    re.IGNORECASE,
)


def genre_of(text: str) -> Genre | None:
    """The kind of a text as far as it shows before its dates are read: a message, or not known.

    >>> genre_of("Late for morning class haha :)"), genre_of("The bridge was opened in the morning.")
    (<Genre.MESSAGE: 'message'>, None)
    """
    if len(text) > LONGEST:
        return None
    return Genre.MESSAGE if _WAYS.search(text) else None
