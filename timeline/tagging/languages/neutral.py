"""Any language without rules of its own: dates in figures that state day, month and year, and nothing else.

A year or a month alone may be the end of a date in words ("3 de mayo de 1998"), and a clock time alone may belong to a day
in words ("ayer a las 18:30"): to read only that part would give a wrong date.
"""

from timeline.tagging.language import Language, Words
from timeline.tagging.languages import shared
from timeline.tagging.lexicon import Lexicon

_WHOLE = (
    shared.iso_moment,
    shared.iso_moment_east,
    shared.iso_moment_west,
    shared.iso_day,
    shared.numeric_date,
    shared.dashed_date,
)
_NO_PHRASE = "(?!)"


def language() -> Language:
    """The rules that need no words, ready for `machine(None)`."""
    rules = tuple(rule for rule in shared.RULES if rule.build in _WHOLE)
    return Language("", Lexicon(), _NO_PHRASE, (), rules, Words())
