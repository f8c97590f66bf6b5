"""Quotations: in them a speaker counts from the moment of speaking, not the author."""

import re
from collections.abc import Iterator

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


def without_quotations(text: str, start: int, end: int) -> str:
    """The words between two places that stand in no quotation; one goes on to the end of its paragraph at most.

    >>> without_quotations('He left. "It is late," she said.', 3, 32)
    'left.  she said.'
    """
    told: list[str] = []
    for paragraph in _paragraphs(text, start, end):
        inside, at = False, paragraph[0]
        for mark in _MARK.finditer(text, *paragraph):
            if not inside:
                told.append(text[max(at, start) : max(mark.start(), start)])
            inside = mark[0] == "“" or (mark[0] == '"' and not inside)
            at = mark.end()
        if not inside:
            told.append(text[max(at, start) : paragraph[1]])
    return "".join(told)


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines around and between two places, the last one up to its place."""
    at = text.rfind("\n", max(0, start - _LONGEST), start) + 1
    while at < end:
        stop = text.find("\n", at, end)
        yield at, end if stop < 0 else stop
        at = end if stop < 0 else stop + 1
