"""Who tells an event, and on which day they disagree."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from timeline.resolving.calendar import DAY_SECONDS, day_number, is_day

Row = dict[str, Any]

_READING = re.compile(r"(?:^| / )([+-]?\d{4,6})-(\d{2})-(\d{2}) \(")


@dataclass(frozen=True, slots=True)
class Reading:
    """One of the days given for an event.

    Attributes:
        day: its first wall-clock second.
        documents: the ids of those that give it.
    """

    day: int
    documents: tuple[str, ...]


def readings(contested: object) -> list[Reading]:
    """The days that are given, that of most voices first; none where the column holds anything else.

    >>> [(reading.day, reading.documents) for reading in readings("1970-01-01 (a, b) / 1970-01-02 (c)")]
    [(0, ('a', 'b')), (86400, ('c',))]
    >>> readings(True), readings("some say so")
    ([], [])
    """
    text = contested if isinstance(contested, str) else ""
    found = [match for match in _READING.finditer(text) if is_day(*map(int, match.groups()))]
    ends = [*(match.start() for match in found[1:]), len(text)]
    told_by = (text[match.end() : end].removesuffix(")") for match, end in zip(found, ends, strict=False))
    return [
        Reading(day_number(*map(int, match.groups())) * DAY_SECONDS, tuple(documents.split(", ")))
        for match, documents in zip(found, told_by, strict=True)
    ]


def told(record: Row) -> int:
    """How many independent documents tell it; 0 where a table does not say.

    >>> told({"corroboration": 3}), told({"corroboration": ""})
    (3, 0)
    """
    number = record.get("corroboration")
    return int(number) if isinstance(number, int | float) and 0 < number < 1e6 else 0


def sources(record: Row) -> list[str]:
    """The ids of all documents that tell it.

    >>> sources({"sources": "a; b"}), sources({"document_id": "a"})
    (['a', 'b'], ['a'])
    """
    known = str(record.get("sources") or record.get("document_id") or "")
    return [name for name in known.split("; ") if name]


def names_of(records: list[Row]) -> dict[str, str]:
    """What each document is called: its headline, else its id.

    >>> names_of([{"document_id": "a", "title": ""}, {"document_id": "b", "title": "Flood"}])
    {'a': 'a', 'b': 'Flood'}
    """
    return {record["document_id"]: record.get("title") or record["document_id"] for record in records}


_LONGEST = 600  # characters of a sentence; beyond, it is a text without full stops


def excerpt(sentence: str, words: str) -> str:
    """A sentence; of one that is far too long, what stands around its time words.

    >>> len(excerpt("rain and wind " * 100 + "on Friday", "Friday"))
    307
    """
    if len(sentence) <= _LONGEST:
        return sentence
    at = max(sentence.find(words), 0)
    first, last = max(at - _LONGEST // 2, 0), at + len(words) + _LONGEST // 2
    more = "\N{HORIZONTAL ELLIPSIS}"
    return f"{more if first else ''}{sentence[first:last].strip()}{more if last < len(sentence) else ''}"


def told_by(record: Row, names: Mapping[str, str]) -> str:
    """All who tell it in words; empty where it is one document.

    >>> told_by({"sources": "a; b", "corroboration": 1}, {"a": "Flood"})
    '2 articles, copies of one text: Flood; b'
    """
    ids = sources(record)
    if len(ids) < 2:
        return ""
    voices = told(record)
    copies = "" if voices >= len(ids) else ", copies of one text" if voices == 1 else f", {voices} of them independent"
    return f"{len(ids)} articles{copies if voices else ''}: {'; '.join(names.get(one, one) for one in ids)}"


def dispute(record: Row, names: Mapping[str, str], day_words: Callable[[int], str]) -> str:
    """Each day that is given, with those that give it; empty where all agree.

    >>> dispute({"contested": "1970-01-01 (a, b) / 1970-01-02 (c)"}, {}, str)
    '0 (a; b), or 86400 (c)'
    """
    return ", or ".join(
        f"{day_words(one.day)} ({'; '.join(names.get(each, each) for each in one.documents)})"
        for one in readings(record.get("contested"))
    )
