"""Quotations: in them a speaker counts from the moment of speaking, not the author."""

import re

_MARK = re.compile('["“”]')
_LONGEST = 1_000  # characters; a mark farther back opens something else


def quotation_start(text: str, paragraph: int, position: int) -> int:
    """Where the quotation around a position begins; 0 outside quotations.

    Args:
        text: any text.
        paragraph: where the paragraph of the position begins; no quotation goes on from the paragraph before.
        position: an offset in the paragraph.

    >>> quotation_start('He said: "I left on Friday."', 0, 20), quotation_start('He "left" on Friday.', 0, 13)
    (9, 0)
    """
    start = paragraph
    inside = False
    for mark in _MARK.finditer(text, max(paragraph, position - _LONGEST), position):
        inside = mark[0] == "“" or (mark[0] == '"' and not inside)
        start = mark.start()
    return start if inside else 0
