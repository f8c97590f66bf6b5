"""Text of articles as it is shown."""

import re

_UNDRAWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 600  # characters of a sentence; beyond, it is a text without full stops
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


def excerpt(sentence: str, words: str) -> str:
    """A sentence; of one that is far too long, the part around its time words.

    >>> len(excerpt("rain and wind " * 100 + "on Friday", "Friday"))
    307
    """
    if len(sentence) <= _LONGEST:
        return sentence
    at = max(sentence.find(words), 0)
    first, last = max(at - _LONGEST // 2, 0), at + len(words) + _LONGEST // 2
    start, end = _ELLIPSIS if first else "", _ELLIPSIS if last < len(sentence) else ""
    return f"{start}{sentence[first:last].strip()}{end}"


def truncated(text: str, length: int) -> str:
    """The text, cut to a number of characters.

    >>> truncated("The bridge was opened", 10), truncated("Flood", 10)
    ('The bridg…', 'Flood')
    """
    return text if len(text) <= length else text[: length - 1] + _ELLIPSIS


def drawable(text: str) -> str:
    """Text that no page takes for markup and every picture can hold, wherever a chart is shown.

    Altair's pages and notebook output put data into a script unescaped; without "<" nothing can end that script or open
    a comment in it. SVG is XML, which has no place for control characters. The table and the CSV have the original text.

    >>> drawable("</script>")
    '‹/script>'
    """
    if text.isprintable() and "<" not in text:
        return text
    replaced = _UNDRAWABLE.sub("\N{REPLACEMENT CHARACTER}", text)
    return replaced.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
