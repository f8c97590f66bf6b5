"""The words of one language, each with the categories it may have and a value for each."""

from collections.abc import Mapping
from typing import NamedTuple

from timeline.languages.locale_data import locale_data
from timeline.model.grain import Grain

Values = dict[str, object]
"""The categories of one token, each with its value: {"day": 12, "int": 12, "mm": 12, "yy": 12}."""

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Unit(NamedTuple):
    """The value of a word for a unit: a multiple of a grain, as a fortnight is two weeks."""

    grain: Grain
    multiple: int = 1


class Lexicon(dict[str, Values]):
    """Words in lower case, each with the categories it may have.

    >>> words = Lexicon()
    >>> words.add("ordinal", {"second": 2})
    >>> words.add("unit", {"second": "s"})
    >>> words["second"]
    {'ordinal': 2, 'unit': 's'}
    """

    def add(self, category: str, words: Mapping[str, object]) -> None:
        """Give each word the category, with its value."""
        for word, value in words.items():
            self.setdefault(word, {})[category] = value


def calendar_names(language: str, *, shortest: int = 1) -> dict[str, dict[str, int]]:
    """Month names (1 to 12) and weekday names (Monday is 0) of one language, by category.

    Args:
        language: ISO 639-1.
        shortest: how many letters a name has at least; shorter ones may be words of running text.
    """
    data = locale_data(language)

    def names(keys: tuple[str, ...], first: int) -> dict[str, int]:
        return {word.lower(): i for i, key in enumerate(keys, first) for word in data[key] if len(word) >= shortest}

    return {"month": names(MONTHS, 1), "weekday": names(WEEKDAYS, 0)}
