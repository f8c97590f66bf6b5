"""A language made of invented words: a lexicon and one rule, and nothing of what events need beyond dates."""

from timeline.languages.language import Language
from timeline.languages.lexicon import Lexicon
from timeline.languages.rules import RuleBook
from timeline.model.expressions import Calendar

CODE = "qtx"
book = RuleBook(CODE)


@book.rule("{day} vo {month} vo {year}", examples={"3 vo zolum vo 1998": Calendar(1998, 5, 3)})
def day_month_year(day: int, month: int, year: int) -> Calendar:
    return Calendar(year, month, day)


@book.rule("{day} vo {month}", examples={"3 vo zolum": Calendar(month=5, day=3)})
def day_month(day: int, month: int) -> Calendar:
    return Calendar(None, month, day)


def language() -> Language:
    """The language, found by its code like any other."""
    lexicon = Lexicon()
    lexicon.add("month", {"zolum": 5, "brakum": 6})
    return Language(CODE, lexicon, tuple(book.rules))
