"""Names of people, streets, papers and works that begin like a time or have one in them."""

import re

from timeline.languages.join_words import JoinWords, NamesakeWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, ClockTime, Count

_LONGEST = 64  # characters of a name before its last word
_LONGEST_TITLE = 80  # characters of the title of a work on each side of a time in it
_CLOSING = re.compile('["”]')


def leave_names(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "June Carter" is a person, "in June Carter" is a month; "1600 Elm Street" is an address, "Harbour Today" a paper.

    "Spring Valley" is a place.
    """
    names = words.namesakes
    pairs = zip([None, *mentions], mentions, strict=False)
    return [
        mention
        for before, mention in pairs
        if not (_is_name(mention, before, text, words) or _is_in_title(mention, text, names))
    ]


def _is_name(mention: TimeMention, before: TimeMention | None, text: str, words: JoinWords) -> bool:
    names = words.namesakes
    if mention.text in names.last_words:
        return names.titled.search(text[max(0, mention.start - _LONGEST) : mention.start]) is not None
    found = names.seasonal.match(text, mention.start)
    if found is not None and found.end() > mention.end:
        return True
    match mention.expression:
        case ClockTime(of=None):
            return names.named.match(text, mention.start) is not None
        case Count():  # "the Hundred Days"
            definite = words.modifiers.definite.match(mention.text)
            return definite is not None and mention.text[definite.end() :].istitle()
        case Calendar(year=year, day=None) if names.named.match(text, mention.start):
            return year is not None or not _is_placed(mention, before, text, words)
    return False


def _is_placed(mention: TimeMention, before: TimeMention | None, text: str, words: JoinWords) -> bool:
    """Whether a month has a word before it that no name has, or goes on with a list of months."""
    if words.namesakes.placed.search(text, max(0, mention.start - 10), mention.start):
        return True
    return before is not None and words.gaps.lists.fullmatch(text, before.end, mention.start) is not None


def _is_in_title(mention: TimeMention, text: str, words: NamesakeWords) -> bool:
    """Whether a time is in quotation marks with nothing but other words of a title, each with its capital."""
    low = max(0, mention.start - _LONGEST_TITLE)
    opening = max(text.rfind('"', low, mention.start), text.rfind("“", low, mention.start))
    if opening < 0 or not words.title.fullmatch(text, opening + 1, mention.start):
        return False
    closing = _CLOSING.search(text, mention.end, mention.end + _LONGEST_TITLE)
    if closing is None or not words.title.fullmatch(text, mention.end, closing.start()):
        return False
    others = f"{text[opening + 1 : mention.start]} {text[mention.end : closing.start()]}".split()
    has_capital = any(word[0].isupper() for word in others)  # not '"on the 28th of December 1693"'
    return has_capital and (opening == 0 or text[opening - 1].isspace() or text[opening - 1] in "([")
