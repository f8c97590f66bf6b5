"""The words of a language that decide where its sentences end."""

import re
from dataclasses import dataclass
from re import Pattern

_NEVER = re.compile(r"(?!)")
_INITIALS = r"[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]"


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Words that decide whether a full stop ends a sentence; by default only initials do not.

    Attributes:
        abbreviations: ends with a full stop; group 1 is the abbreviation.
        titles: those after which no sentence ends: "Mr".
        openers: after the others, the words with a capital that a sentence begins with: "in Buffalo, N.Y. [His] name".
        clocks: those that end a clock time: "p.m".
        after_clock: goes on after such a one: "10 a.m. Friday"; any other capital begins a sentence.
    """

    abbreviations: Pattern[str] = re.compile(rf"(?:^|[\s(])({_INITIALS})\.$")
    titles: Pattern[str] = re.compile(r"[A-Z]")
    openers: Pattern[str] = _NEVER
    clocks: Pattern[str] = _NEVER
    after_clock: Pattern[str] = _NEVER
