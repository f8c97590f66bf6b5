"""The grain of a time: how precisely it is known."""

from enum import IntEnum


class Grain(IntEnum):
    """How precisely a time is known, from fine to coarse.

    >>> Grain.DAY < Grain.MONTH
    True
    >>> Grain.PART_OF_DAY.word
    'part of day'
    """

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    PART_OF_DAY = 4
    DAY = 5
    WEEKEND = 6
    WEEK = 7
    MONTH = 8
    QUARTER = 9
    SEASON = 10
    HALF = 11
    YEAR = 12
    DECADE = 13
    CENTURY = 14
    MILLENNIUM = 15

    @property
    def word(self) -> str:
        """The name in words."""
        return self.name.lower().replace("_", " ")
