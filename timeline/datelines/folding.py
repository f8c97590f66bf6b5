"""Names without the accidents of writing: case, accents, points, hyphens."""

import unicodedata
from functools import lru_cache

_STROKES = str.maketrans({"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})


@lru_cache(maxsize=4096)  # the same few hundred names stand in most datelines
def fold(name: str) -> str:
    """A name as it is looked up.

    >>> fold("ST. LOUIS"), fold("Xi'an"), fold("São Paulo"), fold("Port-au-Prince")
    ('st louis', 'xian', 'sao paulo', 'port au prince')
    """
    plain = unicodedata.normalize("NFKD", name.lower()).translate(_STROKES)
    kept = (" " if letter in "-/ \t\n" else letter for letter in plain if letter not in ".'’ʻʼ`")
    return " ".join("".join(letter for letter in kept if not unicodedata.combining(letter)).split())
