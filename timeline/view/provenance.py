"""Provenance in words: the documents that report an event, and the days on which they disagree."""

import functools
from collections.abc import Callable, Iterable, Mapping

from timeline.resolving.calendar import DAY_SECONDS
from timeline.view.records import Record
from timeline.view.words import say, say_count

_LARGEST_COUNT = 1e6


def corroboration(record: Record) -> int:
    """The number of independent documents; 0 where a table does not say.

    >>> corroboration({"corroboration": 3}), corroboration({"corroboration": ""})
    (3, 0)
    """
    number = record.get("corroboration")
    return int(number) if isinstance(number, int | float) and 0 < number < _LARGEST_COUNT else 0


def document_names(records: Iterable[Record]) -> dict[str, str]:
    """The name of each document: its headline, otherwise its id.

    >>> document_names([{"document_id": "a", "title": ""}, {"document_id": "b", "title": "Flood"}])
    {'a': 'a', 'b': 'Flood'}
    """
    return {record["document_id"]: record.get("title") or record["document_id"] for record in records}


def listed(documents: Iterable[str], names: Mapping[str, str]) -> str:
    """The names of documents in a list; a name that contains a semicolon is in quotation marks.

    >>> print(listed(["a", "b"], {"a": "Flood", "b": "Rain; wind"}))
    Flood; “Rain; wind”
    """
    known = (names.get(document, document) for document in documents)
    return "; ".join(
        f"\N{LEFT DOUBLE QUOTATION MARK}{name}\N{RIGHT DOUBLE QUOTATION MARK}" if ";" in name else name
        for name in known
    )


def article_count(record: Record) -> str:
    """The number of articles that report an event, and of independent ones among them; empty for a single article.

    >>> article_count({"sources": ("a", "b"), "corroboration": 1})
    '2 articles, copies of one text'
    """
    articles, independent = len(record["sources"]), corroboration(record)
    if articles < 2:
        return ""
    words = say_count("articles", articles)
    if not 0 < independent < articles:
        return words
    return say("articles_copies" if independent == 1 else "articles_of_which", articles=words, count=independent)


def sources_in_words(record: Record, names: Mapping[str, str]) -> str:
    """All articles that report an event; empty for a single article.

    >>> sources_in_words({"sources": ("a", "b"), "corroboration": 2}, {"a": "Flood"})
    '2 articles: Flood; b'
    """
    count = article_count(record)
    return f"{count}: {listed(record['sources'], names)}" if count else ""


def contested_days(record: Record) -> list[int]:
    """The first second of each day that documents give for an event, the best corroborated day first.

    >>> from timeline.merging.merged_event import DateReading
    >>> contested_days({"readings": (DateReading(0, ("a",)), DateReading(1, ("b",)))})
    [0, 86400]
    """
    return [reading.day * DAY_SECONDS for reading in record["readings"]]


def readings_in_words(record: Record, names: Mapping[str, str], day_words: Callable[[int], str]) -> str:
    """Each contested day with its documents; empty where all agree.

    Args:
        record: a row of the table.
        names: of the documents.
        day_words: puts a day, given by its first second, into words.

    >>> from timeline.merging.merged_event import DateReading
    >>> readings_in_words({"readings": (DateReading(0, ("a", "b")), DateReading(1, ("c",)))}, {}, str)
    '0 (a; b) or 86400 (c)'
    """
    days = [
        f"{day_words(reading.day * DAY_SECONDS)} ({listed(reading.documents, names)})" for reading in record["readings"]
    ]
    return functools.reduce(_or, days) if days else ""


def _or(one: str, other: str) -> str:
    return say("note_or", one=one, other=other)
