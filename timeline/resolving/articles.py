"""The article of a weekday or month: "the Monday" counts from a time before, "a Thursday" may be any."""

from enum import StrEnum

from timeline.languages.join_words import ArticleWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, ClockTime, DayPart, Expression, Weekday

_BEFORE = 32  # characters of "until the " and "on a bitterly cold "


class Article(StrEnum):
    """Whether a weekday or month is one that the text has led up to, or one of many."""

    DEFINITE = "definite"
    INDEFINITE = "indefinite"


def read_article(mention: TimeMention, text: str, words: ArticleWords) -> Article | None:
    """The article before a weekday or month that is the name of nothing longer: "the Monday", not "the Monday meeting".

    >>> from timeline.languages.en.articles import ARTICLES
    >>> from timeline.tagging.tagger import find_mentions
    >>> for text in ("They stayed until the Monday.", "It was on a Thursday.", "It closed on Friday."):
    ...     (day,) = find_mentions(text, "en")
    ...     print(read_article(day, text, ARTICLES))
    definite
    indefinite
    None
    """
    if not _takes_article(mention.expression):
        return None
    start = max(0, mention.start - _BEFORE)
    if words.opening.search(text, start, mention.start):
        return Article.DEFINITE
    for article, pattern in ((Article.DEFINITE, words.definite), (Article.INDEFINITE, words.indefinite)):
        if pattern.search(text, start, mention.start):
            return article if words.closing.match(text, mention.end) else None
    return None


def _takes_article(expression: Expression) -> bool:
    match expression:
        case Weekday(step=None) | Calendar(year=None, month=int(), day=None):
            return True
        case DayPart(of=Expression() as of) | ClockTime(of=Expression() as of):
            return _takes_article(of)
    return False
