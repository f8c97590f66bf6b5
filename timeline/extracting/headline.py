"""A short headline of a clause: what it says without its time, cut where it reads best."""

import re

from timeline.extracting.words import (
    ADVERBIAL,
    CONNECTIVE,
    DETERMINER,
    NOT_A_NOUN,
    NOUN_PHRASE_END,
    PREPOSITION,
    RELATIVE,
    REPORTED_THAT,
    TAIL,
    VERB,
)

LONGEST = 60
_FOLD = re.compile(r"\s+")
_ASIDE = re.compile(r"\s*(?:\([^()]{0,200}\)|\[[^\[\]]{0,200}\])")
_LOOSE = re.compile(r"\s+(?=[,.;:])|,(?=\s?[,.;:])")
_EDGES = ' ,;:-–—"“”'
# "SEOUL --", "PARIS (AP) —": a dateline is not part of what happened.
_DATELINE = re.compile(
    r"^(?:\([A-Z]{2,12}\)\s?)?[A-Z][A-Z .,'/-]{2,60}(?:,\s[A-Z][a-z]{2,8}\.?\s\d{1,2}\s?)?(?:\([^)]{2,40}\)\s?)?\s?(?:--|—|–|-)\s"
)


def headline(clause: str, time: tuple[int, int]) -> str:
    """What a clause says, without the time at `time` (offsets within it).

    >>> headline("and Park resigned on Tuesday.", (21, 28))
    'Park resigned'
    >>> headline("He saluted during a July 26 ceremony at the base.", (20, 27))
    'Ceremony at the base'
    """
    before, words, after = clause[: time[0]], clause[time[0] : time[1]], clause[time[1] :].removeprefix(" alone")
    if reported := REPORTED_THAT.search(before):
        before = before[reported.end() :]
    named = _named_by_time(before, after)
    text = named or _without_time(before, words, after)
    if relative := RELATIVE.match(text):
        text = relative["noun"] + " " + text[relative.end() :]
    text = _LOOSE.sub("", _FOLD.sub(" ", _ASIDE.sub("", text)))
    text = CONNECTIVE.sub("", _DATELINE.sub("", text.strip())).strip(_EDGES).rstrip(".").strip(_EDGES)
    return shortened(text[:1].upper() + text[1:])


def _named_by_time(before: str, after: str) -> str | None:
    """What a time names that stands before a noun: "a July 26 [ceremony]", "the 1950-53 [Korean War]"."""
    if not DETERMINER.search(before) or not re.match(r"\s\w", after) or NOT_A_NOUN.match(after):
        return None
    end = NOUN_PHRASE_END.search(after)
    phrase = after[: end.start()] if end else after
    return phrase.strip(" .!?") or None


def _without_time(before: str, words: str, after: str) -> str:
    """The clause without its time where that leaves a sentence; a time that is its subject or object stays."""
    if PREPOSITION.search(before):
        return PREPOSITION.sub("", before).rstrip(" ,") + " " + after.lstrip(" ,")
    if not before.strip() or ADVERBIAL.match(words):
        return before.rstrip(" ,") + " " + after.lstrip(" ,")
    return before + words + after


def shortened(text: str, longest: int = LONGEST) -> str:
    """The text, cut before a subordinate phrase or else at a word, with an ellipsis where a word is cut off.

    >>> shortened("one two three", 9)
    'one two…'
    """
    if len(text) <= longest:
        return text
    tails = [match.start() for match in TAIL.finditer(text, longest // 2, longest + 1)]
    if tails and VERB.search(text[: tails[-1]]):
        return text[: tails[-1]].rstrip(_EDGES)
    head = text[: longest - 1]
    cut = head.rfind(" ")
    return (head[:cut] if cut > longest // 2 else head).rstrip(_EDGES) + "…"
