"""Cells that a spreadsheet shows unchanged, and their original text.

A spreadsheet guesses the type of every cell of a CSV, quoted or not: "December 2019" becomes the first of that month,
"9/11" a day of this year, "0044" the number 44, "FALSE" a truth value, "=1+1" a formula. A `'` before such a text
prevents this. The guess depends on the language of the spreadsheet, so the names of months and weekdays of all languages
that dateparser knows well are considered. Each control character and line break becomes a visible sign. Every step is
reversible.
"""
# ruff: noqa: SIM905 - word lists are read more easily as words

import re
import unicodedata
from functools import cache

from timeline.datelines.months import FULL_ENGLISH, LANGUAGES, WEEKDAYS
from timeline.languages.locale_data import locale_data

_INVISIBLE = r"\s'\"\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
_FORMULA = r"[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]"
_LIVE = re.compile(rf"(^|;)(?=[{_INVISIBLE}]*{_FORMULA})")
_MARKED = re.compile(rf"(^|;)'(?=[{_INVISIBLE}]*{_FORMULA})")

# The signs for C0 controls are a Unicode block in the same order; the code of any other character is between two U+2426.
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u2400-\u241f\u2426]")
_SIGN = re.compile(r"([\u2400-\u241f])|\u2426([0-9a-f]{1,6})\u2426")
_FIRST_SIGN = 0x2400

_IGNORED = re.compile(rf"^[{_INVISIBLE}]+|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
# A letter alone comes after a digit ("1e5", "5 p.m."): "e5" and "T5" are names.
_OF_A_VALUE = re.compile(r"(?![a-z](?![a-z]))[\s\w+\-\u2212(),.:/%'\u2019\u066a-\u066c$\u00a2-\u00a5\u20a0-\u20bf]*")
_ISO_INTERVAL = re.compile(r"(\d{4}(-\d\d){0,2}|\.\.|)/(\d{4}(-\d\d){0,2}|\.\.|)")
_TRUTH = frozenset(
    "true false wahr falsch vrai faux verdadero falso verdadeiro vero waar onwaar sant sann falskt falsk tosi epätosi "
    "prawda fałsz pravda nepravda igaz hamis doğru yanlış истина ложь".split()
)
_ERRORS = frozenset("#n/a #name? #null! #num! #ref! #value! #div/0!".split())
# Of clocks, dates, exponents and amounts, in any language, without accents.
_OTHER_WORDS = frozenset(
    "am pm a p m e t z h uhr de 年 月 日 時 时 分 秒 년 월 일 시 분 초 eur usd gbp chf kr kc zł ft lei".split()
)
_LETTERS = 2
_SECTIONS = (*FULL_ENGLISH, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def quoted(text: str) -> str:
    """The text with a `'` wherever a spreadsheet would take it for a formula, a date, a time, a number or a truth value.

    >>> quoted("=1+1"), quoted("July 27"), quoted("2024-03"), quoted("Ann; =cmd()"), quoted("opened on July 27")
    ("'=1+1", "'July 27", "'2024-03", "Ann;' =cmd()", 'opened on July 27')
    """
    return f"'{text}" if is_misread(text) else unformulated(text)


def unquoted(text: str) -> str:
    """The text that `quoted` was given.

    >>> unquoted("'=1+1"), unquoted("'July 27"), unquoted("'tis the season")
    ('=1+1', 'July 27', "'tis the season")
    """
    return text[1:] if text.startswith("'") and is_misread(text[1:]) else _MARKED.sub(r"\1", text)


def unformulated(text: str) -> str:
    """The text with a `'` wherever a spreadsheet would take it for a formula; dates are unchanged.

    >>> unformulated("-0043-03-15"), unformulated("1998-05-03")
    ("'-0043-03-15", '1998-05-03')
    """
    return _LIVE.sub(r"\1'", text)


def is_misread(text: str) -> bool:
    """Whether a spreadsheet in some language takes the text for a date, a time, a number, a truth value or an error.

    >>> [is_misread(text) for text in ("27. Juli", "5 pm", "50%", "#N/A", "1950/1953", "Route 66", "The third")]
    [True, True, True, True, False, False, False]
    """
    # A leading `'` makes no difference, otherwise `unquoted` could not know whether to remove it.
    bare = _IGNORED.sub("", _folded(text)).rstrip()
    if not _DIGIT.search(bare) or bare.startswith("#"):
        return bare in _TRUTH or bare in _ERRORS
    spelt = _without_marks(bare)
    if not _OF_A_VALUE.fullmatch(spelt) or _ISO_INTERVAL.fullmatch(spelt):
        return False
    return all(word[0] in _words_of_values() for word in _WORD.finditer(spelt))


def escape_controls(text: str) -> str:
    r"""The text on one line, with a visible sign for each control character and line break.

    >>> escape_controls("May\n3"), escape_controls("one\u2028two")
    ('May␊3', 'one␦2028␦two')
    """
    return _UNPRINTABLE.sub(lambda found: _sign(found[0]), text)


def unescape_controls(text: str) -> str:
    r"""The text that `escape_controls` was given.

    >>> unescape_controls("May␊3"), unescape_controls("one␦2028␦two")
    ('May\n3', 'one\u2028two')
    """
    return _SIGN.sub(lambda found: chr(ord(found[1]) - _FIRST_SIGN if found[1] else int(found[2], 16)), text)


def _sign(character: str) -> str:
    code = ord(character)
    return chr(_FIRST_SIGN + code) if code < ord(" ") else f"\u2426{code:x}\u2426"


def _without_marks(text: str) -> str:
    """Without accents and vowel signs, which are no letters to `re`."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.category(c).startswith("M"))


@cache
def _words_of_values() -> frozenset[str]:
    """The words that a date, a time or a number can contain."""
    data = [locale_data(language) for language in ("en", *LANGUAGES)]
    names = (*WEEKDAYS, *(name for words in data for section in _SECTIONS for name in words.get(section, ())))
    spelt = {word for name in names for word in _WORD.findall(_without_marks(_folded(name)))}
    # One or two Latin letters are too few: "PT" is Polish for Friday, and "s" may be Saturday.
    return frozenset(word for word in spelt if len(word) > _LETTERS or not word.isascii()) | _OTHER_WORDS


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
