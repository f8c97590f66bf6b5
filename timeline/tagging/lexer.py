"""Text to typed tokens, and a string with one character for each.

A token's character stands for the *set* of categories the token may have, so rules match on a short string instead of
on text. A text is cut at its blanks first, which is fast; each distinct piece is cut into tokens once and cached. Tokens
carry the white space after them, so they cover the text without gaps and their lengths give every offset.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate, chain

from timeline.languages.language import Language
from timeline.languages.lexicon import Lexicon, Values
from timeline.languages.phrases import words_of
from timeline.tagging.numerals import misread, numeral, zone_offset

PLAIN = "x"  # the character of a token with no category
# First characters of tokens that can only continue a phrase, that can begin one, and that can be one alone.
_INNER, _STARTING, _ALONE = 0x100, 0x1000, 0x4000
RUN = re.compile(f"[{chr(_ALONE)}-\uffff][^{PLAIN}]*|[{chr(_STARTING)}-{chr(_ALONE - 1)}][^{PLAIN}]+")
"""Tokens with no plain one among them, from the first that can begin a phrase on: every phrase is in such a run."""

# White space is bounded so that a run of it costs its length once; the rest of it is a separate token. The marks before a
# line of a quoted mail belong to it: "a week\n>> later".
_SPACE = r"(?: (?!\s)|[^\S\n]{0,3}(?:\n(?:>[> ]{0,7}(?=\w|\Z)|[^\S\n]{0,3})(?!\s))?)"
_PIECE = re.compile(rf"\S{{1,128}}{_SPACE}|\s{{1,64}}")
_PIECE_OVER_LINES = re.compile(rf"\S{{1,128}}(?:(?<=-)\n(?=[a-z])\S{{1,64}})?{_SPACE}|\s{{1,64}}")
# A word is cut where lower case turns to upper case ("writerJuly") or capitals meet a capitalised word ("JSTUpdated").
_DATE = r"\d{1,4}/\d{1,2}/\d{2,4}(?!\d)"
_FIGURES = r"\d+(?:[.,:h]\d+)*"
_OFFSET = r"[GU](?:MT|TC)[+\-−]\d{1,2}(?::?\d{2})?(?!\d)"  # glued, or it might be a range: "18:00 GMT - 20:00 GMT"
_MISREAD = r"[lI][\dO][\dlIO]{0,2}(?![^\W_])|\d{1,3}[lIO][\dlIO]?(?![^\W_])"  # "l7", "2O", "19O5", "l9O5"
# A month or weekday that the end of a line, or a soft hyphen, breaks.
_BREAK = r"(?:-\n|\u00ad\n?)"
_BROKEN = rf"[A-Z][a-z]{{0,7}}{_BREAK}[a-z]{{1,8}}"
_WORD = r"[A-Z](?:[A-Z]*(?![^\W\d_A-Z])|[^\W\d_A-Z]*)|[^\W\d_A-Z]+"

_NOTHING: Values = {}
MEMO_LIMIT = 100_000  # distinct spellings cached; hostile text could otherwise fill the memory
JOINT_WORDS = 6  # how many words a phrase that is one token has at most: "two thousand and twenty five", and one before
LONGEST_JOINED = 60  # words that such phrases, one after the other, are at most


class Lexer(dict[str, str]):
    """The lexer of one language: calling it cuts a text; as a dict it is the memo from a piece to its characters.

    Args:
        language: its words, and the phrases that are one token (spelled numbers, "a.m.").
        literals: words and marks that rules name, "word" or "one|other"; each word gets the category "=word" or "=one|other".
        starts: categories that can begin a phrase.
        alone: the ones among them that can be a phrase alone.
    """

    def __init__(
        self,
        language: Language,
        literals: frozenset[str],
        starts: frozenset[str],
        alone: frozenset[str],
    ) -> None:
        super().__init__()
        endings = language.numerals
        number = (
            rf"\d{{4}}[A-IK-Y](?![^\W_])|{_DATE}|{_FIGURES}(?:(?:{endings.ordinals})\b|(?<=0)(?:{endings.decades})\b)?"
        )
        self._token = re.compile(
            rf"(?:{language.joined}|{_OFFSET}|{_MISREAD}|{number}|{_WORD}|[^\w\s]|_){_SPACE}|\s{{1,64}}"
        )
        self._broken_token = re.compile(rf"{_BROKEN}{_SPACE}|{self._token.pattern}")
        self._joints = frozenset(
            form + mark + space
            for word in language.joints
            for form in (word, word.capitalize())
            for mark in ("", ".", ",", ";", ")")
            for space in ("", " ", "\n")
        )
        self._numerals = language.numerals
        self._lexicon = lexicon = language.lexicon
        self._words = lexicon | _with_literals(lexicon, literals)
        self._starts = starts
        self._alone = alone
        self._characters: dict[frozenset[str], str] = {}
        self.categories: dict[str, frozenset[str]] = {}
        self._values: dict[str, Values] = {}
        self._tokens: dict[str, list[str]] = {}

    def __call__(self, text: str, start: int = 0) -> "Tokens":
        """Cut a text into tokens; their offsets count from `start`."""
        if len(self) > MEMO_LIMIT:
            self.clear()
            self._values.clear()
            self._tokens.clear()
        pieces = (_PIECE_OVER_LINES if "-\n" in text else _PIECE).findall(text)
        if not self._joints.isdisjoint(pieces):
            pieces = self._with_joints(pieces)
        return Tokens(pieces, list(map(self.__getitem__, pieces)), self._tokens, start)

    def _with_joints(self, pieces: list[str]) -> list[str]:
        """The pieces, with those around words such as "twenty" left together: "twenty five" is one token."""
        joined: list[str] = []
        start = at = 0
        for i in [i for i, piece in enumerate(pieces) if piece in self._joints]:
            if i > at or not at:
                if at:
                    joined.append("".join(pieces[start:at]))
                joined += pieces[at : max(at, i - 1)]
                start = max(at, i - 1)
                at = i + JOINT_WORDS
            elif (
                at - start < LONGEST_JOINED
            ):  # "two thousand, two thousand and five": the next phrase goes on with them
                at = i + JOINT_WORDS
        return [*joined, "".join(pieces[start:at]), *pieces[at:]]

    def __missing__(self, piece: str) -> str:
        if self._is_plain_word(piece.rstrip()):
            self._tokens[piece] = [piece]
            self[piece] = PLAIN
            return PLAIN
        broken = "-\n" in piece or "\u00ad" in piece
        tokens = self._tokens[piece] = (self._broken_token if broken else self._token).findall(piece)
        characters = self[piece] = "".join([self._character(token) for token in tokens])
        return characters

    def _is_plain_word(self, word: str) -> bool:
        """Whether a piece is one word without a category, as most are: no pattern divides "rain" or "Rain"."""
        if not word.isalpha() or not (word.islower() or word[1:].islower()):
            return False
        return word.lower() not in self._words and word not in self._words

    def _character(self, token: str) -> str:
        values = self.values_of(token)
        if not values:
            return PLAIN
        categories = frozenset(values)
        character = self._characters.get(categories)
        if character is None:
            first = _ALONE if categories & self._alone else _STARTING if categories & self._starts else _INNER
            character = chr(first + len(self._characters))
            self._characters[categories] = character
            self.categories[character] = categories
        return character

    def values_of(self, token: str) -> Values:
        """The categories of a token and its value in each."""
        values = self._values.get(token)
        if values is None:
            values = self._values[token] = self._classify(token.strip())
        return values

    def _classify(self, token: str) -> Values:
        if "\n" in token or "\u00ad" in token:
            token = re.sub(_BREAK, "", token.partition("\n>")[0])
        word = token.lower()
        if len(word) > 1 and not word.isalpha():
            word = " ".join(word.replace("’", "'").replace("-", " ").split())
        values = self._words.get(word, _NOTHING)
        if token != word and token in self._lexicon:  # spelled in one case only, such as "May"
            values = self._lexicon[token] | values
        if token[:1].isdigit():
            return values | numeral(token, self._numerals)
        return values or (zone_offset(token) or misread(token) if token[:1] in "GUlI" else _NOTHING)


def _with_literals(lexicon: Lexicon, literals: Iterable[str]) -> dict[str, Values]:
    """The words that rules name, with their categories in the lexicon and those of the literals that they belong to."""
    words: dict[str, Values] = {}
    for literal in literals:
        for word in words_of(literal):
            words.setdefault(word, {**lexicon.get(word, _NOTHING)})["=" + literal] = word
    return words


class Tokens:
    """The tokens of a text; those that nobody asks for are never made.

    Attributes:
        characters: one for each token.
    """

    __slots__ = ("_begin", "_cut", "_ends", "_pieces", "_reached", "_written", "characters")

    def __init__(self, pieces: list[str], written: list[str], cut: dict[str, list[str]], start: int) -> None:
        self.characters = "".join(written)
        self._pieces, self._written, self._cut = pieces, written, cut
        self._ends: list[int] = []
        self._begin = self._reached = (0, start)

    def stretch(self, first: int, end: int) -> tuple[list[str], list[int]]:
        """The tokens from one place up to another, each with the white space after it, and their offsets.

        There is one offset more than there are tokens: the end of the last one.
        """
        if not self._ends:
            self._ends = list(accumulate(map(len, self._written)))
        piece = bisect_right(self._ends, first)
        start, skipped = self._start(piece), first - (self._ends[piece - 1] if piece else 0)
        tokens = list(self._cut[self._pieces[piece]])
        while len(tokens) < skipped + end - first:
            piece += 1
            tokens += self._cut[self._pieces[piece]]
        offsets = list(accumulate(map(len, tokens), initial=start))
        return tokens[skipped : skipped + end - first], offsets[skipped : skipped + end - first + 1]

    def _start(self, piece: int) -> int:
        """The offset of a piece, counted on from the one asked for last; joining the pieces between is faster than a sum."""
        reached, offset = self._reached if self._reached[0] <= piece else self._begin
        self._reached = piece, offset + len("".join(self._pieces[reached:piece]))
        return self._reached[1]

    def all(self) -> list[str]:
        """Every token, in order."""
        return list(chain.from_iterable(self._cut[piece] for piece in self._pieces))
