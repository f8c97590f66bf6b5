"""The grain of a time: how finely it is known. It travels with every value from tag to chart."""

from enum import IntEnum


class Grain(IntEnum):
    """How finely a time is known, from fine to coarse.

    >>> Grain.DAY < Grain.MONTH
    True
    >>> Grain.PART_OF_DAY.word
    'part of day'
    """

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    PART_OF_DAY = 3
    DAY = 4
    WEEKEND = 5
    WEEK = 6
    MONTH = 7
    QUARTER = 8
    SEASON = 9
    HALF = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13
    MILLENNIUM = 14

    @property
    def word(self) -> str:
        """The name as people write it."""
        return self.name.lower().replace("_", " ")
