"""The protagonist of a document: the one person whom it names far more often than anybody else."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_LEAST_NAMED = 3  # times
_LEAD = 2  # times as often as the next person, and as her or his pronoun the other one
_PRONOUNS = {
    "she": re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE),
    "he": re.compile(r"\b(?:he|his|him|himself)\b", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class Protagonist:
    """The person that a document is about.

    Attributes:
        name: its first form, in full.
        pronoun: the one that the document uses by far the most.
    """

    name: str
    pronoun: str

    def is_named(self, name: str) -> bool:
        """Whether a name is that of the protagonist, in full or by its last word alone; not that of a relative."""
        return name in (self.name, self.name.split()[-1])


def protagonist_of(text: str, names: Iterable[str]) -> Protagonist | None:
    """The protagonist of a text in which people are named; None where there is no such person.

    >>> text = "Ann Lee ran a mill. Lee sold it. Roe left her. She said Lee had paid; she wept."
    >>> protagonist_of(text, ["Ann Lee", "Lee", "Roe", "Lee"])
    Protagonist(name='Ann Lee', pronoun='she')
    """
    forms = [name for name in names if name]
    counts = Counter(name.split()[-1] for name in forms).most_common(2)
    if not counts or not _leads([count for _, count in counts], _LEAST_NAMED):
        return None
    uses = sorted(((len(each.findall(text)), pronoun) for pronoun, each in _PRONOUNS.items()), reverse=True)
    if not _leads([count for count, _ in uses], 1):
        return None
    last = counts[0][0]
    name = next((form for form in forms if form.split()[-1] == last and form != last), last)
    return Protagonist(name, uses[0][1])


def _leads(counts: Sequence[int], least: int) -> bool:
    return counts[0] >= least and (len(counts) == 1 or counts[0] >= _LEAD * counts[1])
