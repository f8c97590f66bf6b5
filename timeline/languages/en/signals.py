"""The signal words of English."""

import re

from timeline.languages.time_words import SignalWords

SIGNALS = SignalWords(
    since=re.compile(r"\bsince\s{1,2}(?:the\s)?$", re.IGNORECASE),
)
