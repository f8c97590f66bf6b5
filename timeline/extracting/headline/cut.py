"""Cut the words of a headline to its length, between phrases where that can be."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.extracting.grammar.word import Word
from timeline.extracting.headline.edges import without_edges_of_cut
from timeline.extracting.headline.whole_clause import longest_whole
from timeline.languages.word_classes import Pos, WordClass

LONGEST = 100
"""Characters of a headline."""
LONGEST_CLAUSE = 150
"""Characters of one whose clause would be cut in the middle otherwise."""
EDGES = ' ,;:-–—_"“”.'
# A space before a closing sign or after an opening one, a comma before another sign. One set of characters comes first, so
# that letters are passed over in one step.
_LOOSE = re.compile(r"[ ,](?:(?<= )(?=[,.;:%)]|[’'](?!\d))|(?<=[($£€#] )|(?<=,)(?=\s?[,.;:]))")
LONGEST_GAP = 3
"""Characters between two words, written as they are; more are words that were left out."""


def shortened(words: str, most: int = LONGEST) -> str:
    """A phrase, cut at a word where it is longer than so many characters.

    >>> shortened("the bridge of boats " * 6)
    'the bridge of boats the bridge of boats the bridge of boats the bridge of boats the bridge of boats…'
    """
    if len(words) <= most:
        return words
    head = words[:most].rpartition(" ")[0] or words[: most - 1]
    return head.rstrip(EDGES)[: most - 1] + "…"


def with_capital(words: str) -> str:
    """Words that begin like a sentence.

    >>> with_capital("the ferry left")
    'The ferry left'
    """
    return words[:1].upper() + words[1:]


def joined(text: str, words: Sequence[Word]) -> str:
    """Words with the signs between them, where they are neighbours in the text."""
    at = next((i for i, word in enumerate(words) if word.written), None)
    if at is not None:
        noun, rest = joined(text, words[:at]), joined(text, words[at + 1 :])
        return " ".join(each for each in (noun, words[at].written, without_capital(rest, words[at + 1 :])) if each)
    if not words:
        return ""
    parts: list[str] = []
    first = before = words[0]  # of the words so far that are neighbours
    is_moved = False  # from before the words that precede it now
    for word in words[1:]:
        if not 0 <= word.start - before.end <= LONGEST_GAP or text[before.end : word.start].strip():
            follows_comma = word.part is Pos.GERUND and text[word.start - 2 : word.start] == ", "
            comma = "," if follows_comma and before.part is not Pos.PREPOSITION else ""
            parts.append(_run(first, _up_to_gap(text, first.start, before, word) + comma, is_moved=is_moved))
            first, is_moved = word, word.start < before.start
        before = word
    parts.append(_run(first, text[first.start : before.end], is_moved=is_moved))
    return _LOOSE.sub("", " ".join(" ".join(parts).split()))


def without_capital(written: str, words: Sequence[Word]) -> str:
    """Words inside a headline without the capital of the sentence that they began; a name keeps its own."""
    keeps = not words or words[0].part in (Pos.NAME, Pos.TIME)
    return written if keeps else written[:1].lower() + written[1:]


def _run(first: Word, written: str, *, is_moved: bool) -> str:
    """Neighbouring words, without the capital of a sentence that they begin where they follow others now."""
    has_capital = is_moved and first.part is not Pos.NAME and first.lower != "i"
    return written[:1].lower() + written[1:] if has_capital else written


def _up_to_gap(text: str, start: int, last: Word, following: Word) -> str:
    """Neighbours up to the word before a gap, which becomes the article of the word after it."""
    if not last.is_a(WordClass.INDEFINITE):
        return text[start : last.end]
    article = text[last.start] + ("n" if following.is_a(WordClass.VOWEL_SOUND) else "")
    return text[start : last.start] + article  # "an agreement", of "a 2016 agreement"


def cut(text: str, words: Sequence[Word], room: int = LONGEST) -> str:
    """The longest beginning that is a whole clause; else as many words as there is room for, and "…".

    Args:
        text: the document.
        words: of a headline.
        room: the most characters.
    """
    fitting = _fitting(text, words, room)
    if fitting == len(words):
        return joined(text, words)
    end = longest_whole(words, fitting)
    if end is not None:
        return joined(text, words[:end])
    beginning = without_edges_of_cut(words[:fitting])
    found = joined(text, beginning) if beginning else joined(text, words[:1])[: room - 1]
    return found.rstrip(EDGES) + "…"


def cut_whole(text: str, words: Sequence[Word], room: int = LONGEST) -> str:
    """The longest beginning that is a whole clause in the room that there is; else the beginning of a longer headline.

    Args:
        text: the document.
        words: of a headline.
        room: the most characters of one that has a whole clause in them.
    """
    found = cut(text, words, room)
    if not found.endswith("…"):
        return found
    return cut(text, words, room + LONGEST_CLAUSE - LONGEST)


def _fitting(text: str, words: Sequence[Word], room: int) -> int:
    """How many words have room."""
    in_order = next((i for i, (a, b) in enumerate(pairwise(words), 1) if a.end > b.start), len(words))
    added = sum(len(word.written) + 1 for word in words if word.written)
    in_text = (n for n in range(in_order, 0, -1) if words[n - 1].end - words[0].start < room - added)
    n = next(in_text, 0)
    while n < len(words) and len(joined(text, words[: n + 1])) < room:
        n += 1
    return n


def fits(text: str, words: Sequence[Word], n: int, room: int = LONGEST) -> bool:
    """Whether the first n words are short enough; joined they are never longer than in the text."""
    if words[n - 1].end - words[0].start < room and all(a.end <= b.start for a, b in pairwise(words[:n])):
        return True
    return len(joined(text, words[:n])) < room
