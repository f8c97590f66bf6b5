"""A clause of a sentence, and its role in the clause it belongs to."""

from dataclasses import dataclass
from enum import StrEnum


class ClauseRole(StrEnum):
    """The role of a clause in the clause it belongs to."""

    MAIN = "main"
    COORDINATE = "second verb of the same subject"
    REPORTED = "statement"
    REPORTING = "reporting clause, parenthetical or final"
    CONTENT = "what a noun says, or what a verb asks or shows: the likelihood that it failed, described how it failed"
    RELATIVE = "relative clause"
    SUBORDINATE = "subordinate clause"
    SIMULTANEOUS = "subordinate clause of the same time"
    PHRASE = "verb without a tense"
    COMPARISON = "standard of comparison"
    PARENTHESIS = "part in brackets"
    GAPPED = "coordinate clause without its verb"


SHARING = frozenset([ClauseRole.COORDINATE, ClauseRole.SIMULTANEOUS, ClauseRole.PHRASE])
"""Clauses that share one time with the clause they belong to, unless both have their own."""


@dataclass(slots=True)
class Clause:
    """A clause of a sentence; words are known by their place in it.

    Attributes:
        role: its role in its parent.
        parent: the place of the clause it belongs to; its own for the first.
        first: its first word.
        verb: its finite verb, if it has one.
        after_comma: whether it begins after a comma, and so ends with one.
    """

    role: ClauseRole
    parent: int
    first: int
    verb: int | None = None
    after_comma: bool = False
