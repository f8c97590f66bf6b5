"""Text to typed tokens: a list of strings, and a string with one character for each.

A token's character stands for the *set* of categories the token may have, so rules match on a short string instead of
on text. Every distinct spelling is looked at once and kept. Tokens carry the white space behind them, so they cover
the text without gaps and their lengths give every offset.
"""

import re
from itertools import accumulate

from timeline.tagging.lexicon import Lexicon, Values
from timeline.tagging.numerals import numeral

PLAIN = "x"  # the character of a token with no category
_INNER, _STARTING = 0x100, 0x1000  # first characters of tokens that can only continue a phrase, or can begin one

# A word is cut where lower case turns to upper case ("writerJuly") or capitals meet a capitalised word ("JSTUpdated").
# White space is bounded so that a run of it costs its length once; what is left of it is a token of its own.
_SPACE = r"(?: (?!\s)|[^\S\n]{0,3}(?:\n[^\S\n]{0,3}(?!\s))?)"
_NUMBER = r"\d{1,4}/\d{1,2}/\d{2,4}(?!\d)|\d+(?:[.,:h]\d+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH)\b|(?<=0)['’]?s\b)?"
# Most words are plain and begin with a letter that no joined phrase of any language begins with: they are cut first.
_PLAIN_WORD = r"[b-dg-mo-ru-z][a-z]+(?![^\W\d_])"
_WORD = r"[A-Z](?:[A-Z]*(?![^\W\d_A-Z])|[^\W\d_A-Z]*)|[^\W\d_A-Z]+"

MEMO_LIMIT = 200_000  # distinct spellings kept; hostile text could otherwise fill the memory


class Lexer(dict[str, str]):
    """The lexer of one language: calling it cuts a text; as a dict it is the memo from spelling to character.

    Args:
        lexicon: the words of the language.
        joined: a pattern of phrases that are one token (spelled numbers, "a.m.").
        literals: words and marks that rules name as they are; each gets a category "=word".
        starts: categories that can begin a phrase.
    """

    def __init__(self, lexicon: Lexicon, joined: str, literals: frozenset[str], starts: frozenset[str]) -> None:
        super().__init__()
        pieces = f"{_PLAIN_WORD}|{joined}|{_NUMBER}|{_WORD}|[^\\w\\s]|_"
        self._pattern = re.compile(rf"(?:{pieces}){_SPACE}|\s{{1,64}}")
        self._lexicon = lexicon
        self._literals = literals
        self._starts = starts
        self._characters: dict[frozenset[str], str] = {frozenset(): PLAIN}
        self.categories: dict[str, frozenset[str]] = {PLAIN: frozenset()}
        self._values: dict[str, Values] = {}

    def __call__(self, text: str) -> tuple[list[str], str]:
        """Cut a text into tokens, and give the character of each."""
        if len(self) > MEMO_LIMIT:
            self.clear()
            self._values.clear()
        tokens = self._pattern.findall(text)
        return tokens, "".join([self[token] for token in tokens])

    def __missing__(self, token: str) -> str:
        categories = frozenset(self.values_of(token))
        character = self._characters.get(categories)
        if character is None:
            first = _STARTING if categories & self._starts else _INNER
            character = chr(first + len(self._characters))
            self._characters[categories] = character
            self.categories[character] = categories
        self[token] = character
        return character

    def values_of(self, token: str) -> Values:
        """The categories of a token and its value in each."""
        values = self._values.get(token)
        if values is None:
            values = self._values[token] = self._classify(token.strip())
        return values

    def _classify(self, token: str) -> Values:
        if not token:
            return {}
        values = dict(self._lexicon.get(token) or {})  # spelled in one case only, such as "May"
        word = " ".join(token.lower().replace("’", "'").replace("-", " ").split()) if len(token) > 1 else token.lower()
        values |= self._lexicon.get(word) or {}
        if token[0].isdigit():
            values |= numeral(token)
        if word in self._literals:
            values["=" + word] = word
        return values


def offsets(tokens: list[str]) -> list[int]:
    """The offset of every token, and the length of the text at the end."""
    return list(accumulate(map(len, tokens), initial=0))
