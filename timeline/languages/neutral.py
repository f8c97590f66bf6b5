"""Any language without rules of its own: dates in figures that state day, month and year, and nothing else.

A year or a month alone may be the end of a date in words ("3 de mayo de 1998"), and a clock time alone may belong to a day
in words ("ayer a las 18:30"): to read only that part would give a wrong date.
"""

from timeline.languages import base
from timeline.languages.language import Language
from timeline.languages.lexicon import Lexicon

_WHOLE = (
    base.iso_moment,
    base.iso_day,
    base.numeric_date,
    base.dashed_date,
)


def language() -> Language:
    """The rules that need no words, ready for `recognizer(None)`."""
    rules = tuple(rule for rule in base.RULES if rule.build in _WHOLE)
    return Language("", Lexicon(), rules)
