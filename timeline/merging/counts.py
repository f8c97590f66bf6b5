"""Counts that later reports of an event correct: 12 killed, then 14."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from timeline.merging.event_mention import EventMention
from timeline.merging.merged_event import CountReading
from timeline.merging.stems import concept

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_PEOPLE = "people"
_BETWEEN = 1  # words between a number and its noun: "12 more people", "five young men"


def count_readings(mentions: Sequence[EventMention]) -> tuple[CountReading, ...]:
    """The counts of one kind of thing where the mentions give different ones, each with its documents, the earliest first."""
    found: defaultdict[str, dict[str, CountReading]] = defaultdict(dict)
    for mention in mentions:
        for noun, number, words in _counts(mention):
            known = found[noun].get(number, CountReading(words, ()))
            documents = tuple(dict.fromkeys((*known.documents, mention.event.document.id)))
            found[noun][number] = CountReading(known.words, documents)
    return tuple(reading for counts in found.values() if _differ(counts.values()) for reading in counts.values())


def _differ(readings: Iterable[CountReading]) -> bool:
    """Whether there are several counts, and no document gives them all."""
    each = [set(reading.documents) for reading in readings]
    return len(each) > 1 and not set.intersection(*each)


def _counts(mention: EventMention) -> Iterator[tuple[str, str, str]]:
    """The kind of thing, the number, and the words of each count in a clause."""
    content, words = mention.content, list(_WORD.finditer(mention.clause))
    for at, word in enumerate(words):
        number = concept(word[0].lower(), content)
        if not number.isdigit():
            continue
        for noun in words[at + 1 : at + 2 + _BETWEEN]:
            kind = noun[0].lower()
            if kind in content.function_words or not kind.isalpha():
                break
            if kind.endswith("s") or kind in content.people or concept(kind, content) == "kill":
                yield _kind(kind, mention), number, mention.clause[word.start() : noun.end()]
                break


def _kind(noun: str, mention: EventMention) -> str:
    content = mention.content
    return _PEOPLE if noun in content.people or concept(noun, content) == "kill" else concept(noun, content)
