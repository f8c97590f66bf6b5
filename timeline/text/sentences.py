"""Sentences: where they end, in the whole of a text or around one place in it.

A line ends a sentence unless the text is wrapped there; a full stop ends one unless it belongs to an abbreviation.
Whether a sentence ends at a place depends on the few characters around it only, so every stage sees the same sentences.
"""

import re
from collections.abc import Iterator

from timeline.text.sentence_words import SentenceWords

# One set of characters comes first, so that most letters are passed over in one step.
# Asterisks close a heading in the line of its text ("**Departure.** She left"), and numbers of notes may follow a full stop.
_BREAK = re.compile(r"[.!?…\n](?:(?<=\n)|[.!?…]{0,2}[\"”’')\]*]{0,2}(?:\[\d{1,3}\]){0,3}(?=\s))")
_CLOSED = re.compile(r"[.!?…]\s?[\"”’')\]]{1,3}\s?$")
_ENDS = frozenset(".!?…")
_MARKS = 6  # characters of a full stop and the quotation marks after it
_SPACED = re.compile(r"\S+\s*")
_WRAPPED = 50  # a line at least this long may go on in the next line
_ABBREVIATED = 12  # characters before a full stop in which its abbreviation is
_LONGEST = 2_000  # characters; longer text without an end is cut
_MOST_WORDS = 300
BEFORE, AFTER = 160, 80  # characters on either side of a place that its sentence is looked for in


def sentences(text: str, words: SentenceWords) -> Iterator[tuple[int, int]]:
    """The half-open spans of the sentences, without the white space around them.

    >>> from timeline.languages.en.sentences import SENTENCES
    >>> text = "Mr. Lee left on Jan. 3. He came back."
    >>> [text[a:b] for a, b in sentences(text, SENTENCES)]
    ['Mr. Lee left on Jan. 3.', 'He came back.']
    >>> text = "It closed at 4 p.m. Barges left at 5 p.m. Friday."
    >>> [text[a:b] for a, b in sentences(text, SENTENCES)]
    ['It closed at 4 p.m.', 'Barges left at 5 p.m. Friday.']
    """
    start = 0
    for match in _BREAK.finditer(text):
        if match.end() - start >= _LONGEST or _ends_sentence(text, match, words):
            yield from _pieces(text, start, match.end())
            start = match.end()
    yield from _pieces(text, start, len(text))


def sentence_around(text: str, start: int, end: int, words: SentenceWords) -> tuple[int, int]:
    """The sentence around a span, as far as `BEFORE` and `AFTER` reach.

    >>> from timeline.languages.en.sentences import SENTENCES
    >>> text = "It rained. Gov. Lee left on Friday, he said. It rained."
    >>> first, last = sentence_around(text, 28, 34, SENTENCES)
    >>> text[first:last]
    ' Gov. Lee left on Friday, he said'
    """
    low = max(0, start - BEFORE)
    breaks = reversed([*_BREAK.finditer(text, low, start)])
    first = next((match.end() for match in breaks if _ends_sentence(text, match, words)), low)
    after = _BREAK.finditer(text, _before_marks(text, end), end + AFTER)
    stop = next((match.start() for match in after if _ends_sentence(text, match, words)), min(len(text), end + AFTER))
    return first, max(stop, end)


def _before_marks(text: str, end: int) -> int:
    """A place before all of the full stops that it is among: "wait.[.]"."""
    while 0 < end < len(text) and text[end] in _ENDS and text[end - 1] in _ENDS:
        end -= 1
    return end


def sentence_end(text: str, low: int, high: int, words: SentenceWords) -> int | None:
    """The first end of a sentence between two places."""
    found = _BREAK.finditer(text, low, high)
    return next((match.end() for match in found if _ends_sentence(text, match, words)), None)


def _ends_sentence(text: str, match: re.Match[str], words: SentenceWords) -> bool:
    if match[0] == "\n":
        return _line_ends(text, match.start())
    end = match.end()
    gap = text[end : end + 8]
    ahead = gap.lstrip()
    goes_on = ahead[:1].islower()
    if match[0] != ".":
        return not goes_on
    found = words.abbreviations.search(text, max(0, end - 1 - _ABBREVIATED), end)
    if found is None:
        return not goes_on or "\n" in gap[: -len(ahead)]
    if goes_on:
        return False
    if words.clocks.fullmatch(found[1]):
        return words.after_clock.match(text, end) is None
    return words.titles.fullmatch(found[1]) is None and words.openers.match(text, end) is not None


def _line_ends(text: str, end: int) -> bool:
    """Whether a sentence ends with its line: it goes on in small letters, or from a long line to one that is not empty."""
    following = text[end + 1 : end + 3]
    if following[:1] == "\n" or not following.strip() or _CLOSED.search(text, max(0, end - _MARKS), end):
        return True
    if following.lstrip()[:1].islower():
        return False
    return text.rfind("\n", max(0, end - _WRAPPED), end) >= 0 or end < _WRAPPED


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence; one with too many words in pieces."""
    if end - start > _LONGEST:
        for count, word in enumerate(_SPACED.finditer(text, start, end), 1):
            if count % _MOST_WORDS == 0:
                yield from _trimmed(text, start, word.end())
                start = word.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
