"""The words that carry what a text says, cut to their stems. A language is data; this is English."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_FUNCTION_WORDS = frozenset(
    """
    a about above according across after again against ago all almost along already also although always am amid among
    an and another any are around as at away back be became because become been before began behind being below
    between both but by came can cannot could d did do does doing done down during each either else even ever every
    few first for from further get go going got had has have having he her here hers him his how however i if in
    including instead into is it its itself just last late later latest least less like ll m made make many may me
    might more most much must my near never new next no nor not now of off often on once one only or other others our
    out over own part per quite rather re recent recently s said same say saying says second see seen several shall
    she should since so some soon still such t take taken than that the their them themselves then there these they
    third this those though three through thus to today together told tomorrow tonight too took toward towards two
    under until up upon us very was we well went were what when where whether which while who whom whose why will with
    within without would year years yesterday yet you your monday tuesday wednesday thursday friday saturday sunday
    day days week weeks month months morning afternoon evening night january february march april june july august
    september october november december lrb rrb
    """.split()  # noqa: SIM905 - words are read more easily as words
)
_ENDINGS = ("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e")
_SHORTEST = 3  # letters that a stem keeps, or "red" would be "r"


def content(text: str) -> list[str]:
    """The stems of the words that carry what the text says, in order; function words and words of time left out.

    >>> content("On Friday the bridges were closed by 40 engineers.")
    ['bridg', 'clos', '40', 'engineer']
    """
    words = (match[0] for match in _WORD.finditer(text.lower()))
    return [stem(word) for word in words if word not in _FUNCTION_WORDS and (len(word) > 1 or word.isdigit())]


def stem(word: str) -> str:
    """A word without its ending, so that "closing" and "closed" are the same word.

    >>> stem("closing"), stem("closed"), stem("red")
    ('clos', 'clos', 'red')
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


def rarity(texts: Iterable[Collection[str]]) -> Mapping[str, float]:
    """How much each word says: the rarer among the texts, the more (inverse document frequency).

    >>> weight = rarity([{"bridg", "clos"}, {"bridg"}])
    >>> weight["clos"] > weight["bridg"]
    True
    """
    counts: Counter[str] = Counter()
    number = 0
    for words in texts:
        number += 1
        counts.update(words)
    return {word: math.log(1 + number / count) for word, count in counts.items()}
