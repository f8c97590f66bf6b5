"""A short headline of what a time dates: the words that tell it, without the time, cut where they read best."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline.extracting.headline.compress import kept_words
from timeline.extracting.pos import Pos, Word
from timeline.extracting.scope import Passage
from timeline.languages.en import clause_words as english

LONGEST = 60  # characters
_FOLD = re.compile(r"\s+")
_LOOSE = re.compile(r"\s+(?=[,.;:%)’'])|(?<=[($£€#])\s+|,(?=\s?[,.;:])")
_EDGES = ' ,;:-–—_"“”.'
_CLOSED = re.compile(r"\s?(?:[.,;:!?]|$)")


def headline(text: str, passage: Passage) -> str:
    """What a passage says, in at most 60 characters.

    >>> from timeline.extracting.scope import passages
    >>> text = "On Monday the envoy met Park, and Lee resigned the next day."
    >>> [headline(text, each) for each in passages(text, (0, len(text)), [(3, 9), (47, 59)])]
    ['The envoy met Park', 'Lee resigned']
    """
    kept = _trimmed(kept_words(passage), text)
    said = _told(text, kept[: 2 * LONGEST])  # of words, more than a headline can hold
    if len(said) > LONGEST:
        said = _cut(text, _with_short_subject(text, kept, passage.verb))
    said = said.strip(_EDGES)
    if len(said.split()) < 2:  # "We", of "We're no closer than in 1953": the sentence tells it
        start, end = passage.sentence
        said = shortened(_FOLD.sub(" ", text[start:end]).strip(_EDGES)) or said
    return said[:1].upper() + said[1:]


def shortened(words: str) -> str:
    """A phrase, cut at a word where it is too long.

    >>> shortened("the bridge of boats " * 4)
    'the bridge of boats the bridge of boats the bridge of boats…'
    """
    if len(words) <= LONGEST:
        return words
    head = words[:LONGEST].rpartition(" ")[0] or words[: LONGEST - 1]
    return head.rstrip(_EDGES)[: LONGEST - 1] + "…"


def _told(text: str, kept: Sequence[Word]) -> str:
    """Words with what stands between them in the text, where they are neighbours there."""
    parts: list[str] = []
    for before, word in zip([None, *kept], kept, strict=False):
        if before is not None:
            between = text[before.end : word.start]
            parts.append(" " if between.strip() or len(between) > 3 or word.start < before.end else between)
        parts.append(text[word.start : word.end])
    return _LOOSE.sub("", _FOLD.sub(" ", "".join(parts)))


_LEADING = frozenset(
    [
        Pos.COMMA,
        Pos.STOP,
        Pos.COORDINATOR,
        Pos.SUBORDINATOR,
        Pos.RELATIVE,
        Pos.POSSESSIVE,
    ]
)
_TRAILING = frozenset([Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.PREPOSITION, Pos.TO])
_ARTICLES = frozenset(["the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "every", "such", "other"])


def _trimmed(kept: Sequence[Word], text: str | None = None) -> list[Word]:
    """The words without connectives at either edge; where the text is given, a particle that ends a clause stays: "was over"."""
    first, last = 0, len(kept)
    while first < last - 1 and _leads(kept, first):
        first += 1
    last = _end_of_verbs(kept, last) if text is None else last
    while last > first + 1 and _trails(kept, last - 1, text):
        last -= 1
    return list(kept[first:last])


_CONNECTIVES = frozenset(["when", "where", "who", "which", "while", "because"])


def _end_of_verbs(kept: Sequence[Word], last: int) -> int:
    """The end, without a clause whose verb is not there: "is not expected[, when new rules]"."""
    verbs = [i for i in range(last) if kept[i].part is Pos.VERB]
    clauses = [i for i in range(last) if kept[i].lower in _CONNECTIVES]
    return clauses[-1] if verbs and clauses and verbs[-1] < clauses[-1] else last


def _leads(kept: Sequence[Word], i: int) -> bool:
    """Whether a word at the start is no part of what happened: a connective, "in" before nothing but a noun phrase."""
    word = kept[i]
    if word.part is Pos.PREPOSITION:
        return not any(w.part is Pos.VERB for w in kept)
    if word.part is Pos.TO:
        return kept[i + 1].part is not Pos.BARE or (i + 2 < len(kept) and kept[i + 2].part is Pos.PREPOSITION)
    if word.part is Pos.OTHER:
        return not word.lower.isalnum() and word.lower not in "$£€#%"
    return word.part in _LEADING or word.lower in ("then", "too", "meanwhile", "however", "also", "so", "been")


def _trails(kept: Sequence[Word], i: int, text: str | None) -> bool:
    """Whether a word at the end leads to something that is not there."""
    word = kept[i]
    if word.part is Pos.PREPOSITION and text is not None:
        return word.lower not in ("over", "off", "through") and _CLOSED.match(text, word.end) is None
    if word.part is Pos.ADVERB and " " in word.lower and text is not None:  # "three days", of "three days after"
        return _CLOSED.match(text, word.end) is None
    again = word.lower == "again" and kept[i - 1].part is Pos.COORDINATOR
    return word.part in _TRAILING or again or word.lower in _ARTICLES or word.lower in (".", "less", "more", "least")


def _with_short_subject(text: str, kept: list[Word], told_by: Word | None) -> list[Word]:
    """The words without what stands between subject and verb, where only so the verb has room.

    "The chaplain, [who came from Rome,] left", "the war [between the cities] ended".
    """
    verb = next((i for i, word in enumerate(kept) if word is told_by and word.part is Pos.VERB), 0)
    if not verb or kept[0].part is Pos.PREPOSITION or _fits(text, kept, min(verb + 3, len(kept))):
        return kept
    while verb and kept[verb - 1].part is Pos.ADVERB and " " not in kept[verb - 1].lower:
        verb -= 1
    first = _end_of_subject(kept[:verb], kept[verb].start - kept[verb - 1].end > 1)
    between = kept[first:verb]
    return kept if first == 0 or any(word.part in _APART for word in between) else [*kept[:first], *kept[verb:]]


_APART = frozenset([Pos.STOP, Pos.OTHER, Pos.SUBJECT])


def _end_of_subject(before: Sequence[Word], apart: bool) -> int:
    """Where a subject ends to which something is added: between commas, or by a preposition other than "of"; or 0.

    The second comma may be left out, with what stood `apart` there.
    """
    commas = [i for i, word in enumerate(before) if word.part is Pos.COMMA and i]
    verbs = [i for i, word in enumerate(before) if word.part is Pos.VERB]
    closed = len(commas) > 1 and commas[-1] == len(before) - 1
    if closed or (len(commas) == 1 and apart and _adds(before[commas[0] + 1 :])):
        relative = before[commas[0] + 1].part is Pos.RELATIVE
        return commas[0] if relative or not verbs else 0
    first = next((i for i, word in enumerate(before) if word.part is Pos.PREPOSITION and word.lower != "of"), 0)
    joined = [i for i in range(first + 1, len(before)) if before[i].part is Pos.COORDINATOR]
    relative = any(word.part is Pos.RELATIVE for word in before)
    if verbs or commas or relative or any(before[i - 1].part is not Pos.NAME for i in joined):
        return 0  # a second subject may stand there
    return first - (first > 0 and before[first - 1].part is Pos.PARTICIPLE)


def _adds(behind: Sequence[Word]) -> bool:
    """Whether words behind a comma tell more of the noun before it, and are not the second of a list."""
    if not behind:
        return False
    listed = any(word.part is Pos.COORDINATOR for word in behind)
    return behind[0].part is Pos.RELATIVE or behind[0].lower in ("a", "an") or (behind[0].lower == "the" and not listed)


def _cut(text: str, kept: Sequence[Word]) -> str:
    """The longest beginning that ends before a phrase and has a verb; else as many words as there is room for, and "…"."""
    room = list(takewhile(lambda n: _fits(text, kept, n), range(1, len(kept))))
    if len(room) == len(kept) - 1 and _fits(text, kept, len(kept)):
        return _told(text, kept)
    told = [n for n in room if _ends_phrase(kept, n)]
    if told and told[-1] * 2 > len(room):
        return _told(text, kept[: told[-1]])
    cut = _trimmed(kept[: room[-1]]) if room else []
    return (_told(text, cut) if cut else _told(text, kept[:1])[: LONGEST - 1]).rstrip(_EDGES) + "…"


def _fits(text: str, kept: Sequence[Word], n: int) -> bool:
    """Whether so many words are short enough; joined they are never longer than where they stand in the text."""
    if kept[n - 1].end - kept[0].start < LONGEST and all(a.end <= b.start for a, b in pairwise(kept[:n])):
        return True
    return len(_told(text, kept[:n])) < LONGEST


_UNFINISHED = _TRAILING | {Pos.DETERMINER, Pos.ADVERB, Pos.PARTICIPLE}
_BEGINS = frozenset([Pos.COMMA, Pos.STOP, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.PREPOSITION, Pos.GERUND])


def _ends_phrase(kept: Sequence[Word], n: int) -> bool:
    """Whether the words before a place are a sentence by themselves: a verb with something behind it, then a new phrase."""
    verb = next((i for i, w in enumerate(kept[:n]) if w.part is Pos.VERB), None)
    if verb is None or n - verb < 3 or kept[n - 1].part in _UNFINISHED:
        return False
    if kept[n].part not in _BEGINS and kept[n].lower != "but":
        return False
    last = max((i for i in range(n) if kept[i].lower in _CLAUSAL), default=verb)
    open_clause = not any(word.part is Pos.VERB for word in kept[last:n])
    goes_on = kept[n].lower == "of" or (kept[n].part is Pos.GERUND and kept[n - 1].lower in _BEING)
    return not open_clause and not goes_on and kept[verb].lower not in english.REPORTING


_CLAUSAL = frozenset(
    ["but", "that", *_CONNECTIVES]
)  # behind it a clause begins, which is cut before it or behind its verb
_BEING = frozenset(["is", "are", "was", "were", "be", "been", "'s", "'re", "not"])
