"""Who wrote it: the name behind "By", or before a date that is glued to it."""
# ruff: noqa: SIM905 - word lists are read more easily as words

import re

from timeline.datelines.candidates import Candidate
from timeline.model import Evidence

_LOOKED_AT = 3_000
_PART = r"(?:[^\W\d_a-zß-ÿ][^\W\d_]{0,20}|[^\W\d_a-zß-ÿ]\.|(?:de|del|la|van|von|der|den|bin|al|el|di|da|dos|ter|ten)\b)"
_NAME = rf"{_PART}(?:[ '’\-]{{1,2}}{_PART}){{1,4}}"
_NAMES = rf"{_NAME}(?:(?:,| and| und| et| y| AND) {_NAME}){{0,3}}"
_CUES = ("By ", "BY ", "Von ", "VON ", "Par ", "PAR ", "Por ", "POR ", "Written by ", "Autor: ", "Author: ", "Text: ")
_LEADING_NAMES = re.compile(rf" {{0,2}}(?P<name>{_NAMES})")
_BEFORE_DATE = re.compile(rf"(?:^|(?<=\n))(?P<name>{_NAME})(?:, [^\n,]{{3,40}})?[ ,|\-–—•·]{{0,3}}\Z")
# The date's own month may be glued to the name: "JANE ROEJULY 30".
_NOT_NAMES = frozenset("photo photos staff last first updated published posted the new home read".split())


def byline_name(text: str, published: Candidate | None) -> Evidence | None:
    r"""The author as the head of a text states it, with the place of the words.

    >>> byline_name("Rain falls\nBy Ann Roe\nJuly 30, 2023", None).text
    'Ann Roe'
    """
    if published is not None:
        start = published.written.start
        low = text.rfind("\n", max(0, start - 120), start) + 1 or max(0, start - 120)
        found = _BEFORE_DATE.search(text[low:start])
        if found and found["name"].split()[0].lower() not in _NOT_NAMES and "By " not in found["name"]:
            return Evidence("byline", found["name"], low + found.start("name"), "stands before the date")
    return _behind_cue(text)


def _behind_cue(text: str) -> Evidence | None:
    for cue in _CUES:
        at = text.find(cue, 0, _LOOKED_AT)
        while at >= 0:
            begins = at == 0 or text[at - 1] in "\n|•·\t"
            found = _LEADING_NAMES.match(text, at + len(cue)) if begins else None
            if found and found["name"].split()[0].lower() not in _NOT_NAMES:
                return Evidence("byline", found["name"], found.start("name"), f"stands behind {cue.strip()!r}")
            at = text.find(cue, at + 1, _LOOKED_AT)
    return None
