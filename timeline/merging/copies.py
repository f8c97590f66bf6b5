"""Copies of documents: a wire story printed by five papers is one voice.

A copy may be cut short, have another first line and some words changed. Two documents are copies if most words of the
shorter one occur in the other in the same order (longest common subsequence of words, computed by RapidFuzz). Only
documents that share some runs of words are compared, so that the time grows with the number of documents and not with
its square.

RapidFuzz and not datasketch: MinHash estimates how alike two whole texts are, and a wire story cut to its first
paragraphs is not very like the whole; the exact share costs next to nothing once few pairs are left; and it brings no
SciPy along.
"""

import re
from array import array
from collections import Counter
from collections.abc import Hashable, Sequence
from zlib import crc32

from rapidfuzz.distance import LCSseq

_WORD = re.compile(r"[^\W_]+")
_BEGINNING = 400  # words of a document that are compared: copies are cut at the end
_RUN = 4  # words
_SAMPLED = 4  # one run of words in four, chosen by its hash
_COMPARED = 3  # earlier documents at most, those with the most runs in common
_COPIED = 0.7  # of the words of the shorter one; independent reports of one event share about a third
_COPIED_SENTENCE = 0.88  # of its words; two reporters choose other words or another order
_LONG_SENTENCE = 15  # words; all words of a shorter one may be in another report by chance
_SHORT = 30  # words; shorter texts are alike by nature, and copies only where they are the same


class Copies:
    """Finds the original of one document after another.

    >>> copies = Copies()
    >>> wire = " ".join(f"word{n}" for n in range(60))
    >>> copies.original(wire), copies.original("Something else altogether"), copies.original("Our reporter. " + wire)
    (0, 1, 0)
    """

    def __init__(self) -> None:
        self._beginnings: dict[int, array[int]] = {}  # hashes of words: a tenth of the memory of the words
        self._first_with: dict[int, int] = {}
        self._seen = 0

    def original(self, text: str) -> int:
        """The number of the first document with this text or nearly this text; that of the document itself if it is new."""
        number, words = self._seen, _beginning(text)
        self._seen += 1
        runs, hashes = _runs(words), array("I", (crc32(word.encode("utf-8", "surrogatepass")) for word in words))
        found = self._copied(hashes, runs)
        if found is not None:
            return found
        self._beginnings[number] = hashes
        for run in runs:
            self._first_with.setdefault(run, number)
        return number

    def _copied(self, hashes: "array[int]", runs: set[int]) -> int | None:
        shared = Counter(self._first_with[run] for run in runs if run in self._first_with)
        for number, _ in shared.most_common(_COMPARED):
            if is_copy(hashes, self._beginnings[number]):
                return number
        return None


def sampled_runs(text: str) -> list[int]:
    """Hashes of some runs of words at the beginning of a text: texts that share none are no copies of each other.

    >>> sampled_runs("Rain fell.") == sampled_runs("rain FELL"), sampled_runs("Rain fell.") == sampled_runs("Snow fell.")
    (True, False)
    """
    return sorted(_runs(_beginning(text)))


def is_copy(words: Sequence[Hashable], others: Sequence[Hashable]) -> bool:
    """Whether most words of the shorter text occur in the other in the same order.

    >>> is_copy(["tug", "sank"] * 20, ["late", "news"] + ["tug", "sank"] * 18)
    True
    >>> is_copy(["tug", "sank"], ["tug", "sank", "off"])
    False
    """
    shorter = min(len(words), len(others))
    return words == others if shorter < _SHORT else LCSseq.similarity(words, others) >= _COPIED * shorter


def is_copied_sentence(one: str, other: str) -> bool:
    """Whether nearly all words of the longer sentence occur in the other in the same order; of a long one, a part suffices.

    >>> is_copied_sentence("Four men were freed by their captors in Sapele.", "Four men were freed by captors in Sapele.")
    True
    >>> is_copied_sentence("Four men were freed by their captors in Sapele.", "Captors in Sapele freed four men, the police said.")
    False
    """
    words, others = _beginning(one), _beginning(other)
    shorter, longer = sorted((len(words), len(others)))
    copied = shorter if shorter >= _LONG_SENTENCE else longer
    return words == others or LCSseq.similarity(words, others) >= _COPIED_SENTENCE * copied


def _beginning(text: str) -> list[str]:
    found = _WORD.finditer(text)
    return [match[0].lower() for _, match in zip(range(_BEGINNING), found, strict=False)]


def _runs(words: list[str]) -> set[int]:
    """A sample of the runs of words, the same in every document; a short text is one run."""
    if len(words) < _SHORT:
        return {crc32(" ".join(words).encode())}
    runs = (crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1))
    return {run for run in runs if run % _SAMPLED == 0}
