"""The reasons why two mentions are not of one event."""

from enum import StrEnum


class Difference(StrEnum):
    """Why two mentions are not of one event, in words for people."""

    UNDATED = "one of them has no date"
    TIMES = "their times differ"
    CERTAINTY = "only one is stated as a fact"
    ACTIONS = "they report different actions"
    WORDS = "they share too few words"
    OPPOSITES = "they state opposites"
    CANCELLED = "only one is cancelled"
    LABELS = "they name different ones of several"
    NAMES = "each names somebody or a place that the other document does not mention"
    NAMESAKES = "they name different people or places that share a name"
    OBJECTS = "the same is done to different things"
    SUBJECTS = "only the subjects differ"
    ROLES = "subject and object are the other way round"
    PRONOUNS = "their pronouns refer to different names"
