"""Score tagged time expressions against annotated documents, by the measures of TempEval-3 (2013).

strict: equal spans; relaxed: overlapping spans, paired one to one; type and value: relaxed F1 times the share of pairs that
agree in it. Values are compared as strings, ignoring case.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from timeline.errors import FormatError, UnreadableError
from timeline.exports.lines import separate_timexes
from timeline.model import Document, Timex
from timeline.pipeline import tag_timexes
from timeline.reading import parse_stamp


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated time expression: half-open character offsets, TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over documents, and the measures computed from them.

    >>> Score(documents=1, gold=2, found=2, strict=1, relaxed=2, type=2, value=1).measures
    {'strict': 50.0, 'relaxed': 100.0, 'type': 100.0, 'value': 50.0}
    """

    documents: int = 0
    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    type: int = 0
    value: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))

    @property
    def measures(self) -> dict[str, float]:
        """Strict, relaxed, type and value F1, in percent."""
        return {name: self._f1(getattr(self, name)) for name in ("strict", "relaxed", "type", "value")}

    def _f1(self, correct: int) -> float:
        """F1 of a number of correct pairs; for type and value equal to relaxed F1 times the share that agrees."""
        total = self.gold + self.found
        return 200 * correct / total if total else 100.0


def score(path: str | Path) -> Score:
    """Tag annotated documents and score the result.

    Args:
        path: JSON Lines with `text`, `timexes` (`start`, `end`, `type`, `value`) and the publication date as `dct`
            or `published`.

    Raises:
        UnreadableError: the file cannot be read.
        FormatError: a line is not an annotated document.
    """
    try:
        with Path(path).open(encoding="utf-8") as lines:
            return sum((_scored(line, f"{path}, line {n}") for n, line in enumerate(lines, 1) if line.strip()), Score())
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableError(f"{path} cannot be read: {error}", hint="give a JSON Lines file in UTF-8") from error


def _scored(line: str, where: str) -> Score:
    try:
        record = json.loads(line)
        gold = [
            Gold(int(t["start"]), int(t["end"]), str(t["type"]), str(t.get("value") or "")) for t in record["timexes"]
        ]
        published = record.get("dct") or record.get("published")
        document = Document(where, record["text"], published=parse_stamp(published) if published else None)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise FormatError(
            f"{where} is not an annotated document: {error!r}", hint="write text and timexes in every line"
        ) from error
    return compare(gold, list(separate_timexes(tag_timexes(document).timexes)))


def compare(gold: Sequence[Gold], found: Sequence[Timex]) -> Score:
    """Score one document."""
    pairs = _pairs(gold, found)
    return Score(
        documents=1,
        gold=len(gold),
        found=len(found),
        strict=sum((g.start, g.end) == (f.mention.start, f.mention.end) for g, f in pairs),
        relaxed=len(pairs),
        type=sum(_same(g.type, f.type) for g, f in pairs),
        value=sum(_same(g.value, f.value) for g, f in pairs),
    )


def _same(a: str, b: str) -> bool:
    return a.strip().upper() == b.strip().upper()


def _pairs(gold: Sequence[Gold], found: Sequence[Timex]) -> list[tuple[Gold, Timex]]:
    """Pair overlapping spans one to one: equal spans first, then the largest overlaps."""
    overlaps = sorted(_overlaps(gold, found), key=lambda o: (not o[0], -o[1], o[2], o[3]))
    free_gold, free_found = set(range(len(gold))), set(range(len(found)))
    pairs = []
    for _, _, g, f in overlaps:
        if g in free_gold and f in free_found:
            free_gold.remove(g)
            free_found.remove(f)
            pairs.append((gold[g], found[f]))
    return pairs


def _overlaps(gold: Sequence[Gold], found: Sequence[Timex]) -> Iterable[tuple[bool, int, int, int]]:
    """Equal spans or not, shared characters, index in gold and index in found, for every overlap."""
    for g, annotated in enumerate(gold):
        for f, when in enumerate(found):
            start, end = when.mention.start, when.mention.end
            shared = min(annotated.end, end) - max(annotated.start, start)
            if shared > 0:
                yield (annotated.start, annotated.end) == (start, end), shared, g, f
