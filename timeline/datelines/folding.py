"""Names without the accidents of writing: case, accents, points, hyphens."""

import unicodedata
from functools import lru_cache

from timeline.text.lazy_patterns import deferred

_STROKES = str.maketrans({"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
_ZEROS = "٠۰०০૦௦๐０"
_OTHER_DIGITS = deferred(f"[{''.join(f'{zero}-{chr(ord(zero) + 9)}' for zero in _ZEROS)}]")
_TO_ASCII = {ord(zero) + figure: str(figure) for zero in _ZEROS for figure in range(10)}


def with_ascii_digits(text: str) -> str:
    """The text with the digits of other scripts in ASCII, one for one, so that offsets stay valid.

    >>> with_ascii_digits("٣٠ يوليو ٢٠٢٣")
    '30 يوليو 2023'
    """
    return text if text.isascii() or not _OTHER_DIGITS.search(text) else text.translate(_TO_ASCII)


@lru_cache(maxsize=4096)  # most datelines have the same few hundred names
def fold(name: str) -> str:
    """Fold a name for look-up: lower case, without accents and punctuation.

    >>> fold("ST. LOUIS"), fold("Xi'an"), fold("São Paulo"), fold("Port-au-Prince")
    ('st louis', 'xian', 'sao paulo', 'port au prince')
    """
    plain = unicodedata.normalize("NFKD", name.lower()).translate(_STROKES)
    letters = (" " if letter in "-/ \t\n" else letter for letter in plain if letter not in ".'’ʻʼ`")
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())
