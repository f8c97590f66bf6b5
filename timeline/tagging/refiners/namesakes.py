"""Names of people and streets that begin like a time."""

from timeline.languages.time_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar

_LONGEST = 64  # characters of a name before its last word


def leave_names(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "June Carter" is a person, "in June Carter" is a month; "1600 Elm Street" is an address, "Harbour Today" a paper."""

    def is_name(mention: TimeMention) -> bool:
        if mention.text in words.namesakes.last_words:
            return words.namesakes.titled.search(text[max(0, mention.start - _LONGEST) : mention.start]) is not None
        match mention.expression:
            case Calendar(year=said_year, day=None):
                placed = words.namesakes.placed.search(text[max(0, mention.start - 10) : mention.start])
                return bool(words.namesakes.named.match(text, mention.start)) and (said_year is not None or not placed)
        return False

    return [mention for mention in mentions if not is_name(mention)]
