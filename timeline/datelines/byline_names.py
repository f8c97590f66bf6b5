"""The author: the name after "By", or right before the publication date."""

from timeline.datelines.date_candidates import DateCandidate
from timeline.languages.bylines import any_language
from timeline.model import Evidence
from timeline.text.lazy_patterns import deferred

_ANY = any_language()
_LOOKED_AT = 3_000
_PART = rf"(?:[^\W\d_a-zß-ÿ][^\W\d_]{{0,20}}|[^\W\d_a-zß-ÿ]\.|(?:{_ANY.particles})\b)"
_NAME = rf"{_PART}(?:[ '’\-]{{1,2}}{_PART}){{1,4}}"
_NAMES = rf"{_NAME}(?:(?:,| (?:{_ANY.conjunction}|AND)) {_NAME}){{0,3}}"
_CUES = f"{_ANY.by}|{_ANY.author.replace('|', ':|')}:"
_AFTER_CUE = deferred(rf"(?<![^\n|•·\t])(?P<cue>{_CUES}) {{1,3}}(?P<name>{_NAMES})")
# Searched first: most stories have no cue, and the long pattern stops at every letter.
_CUE = deferred(rf"(?:{_CUES}) ")
_BEFORE_DATE = deferred(rf"(?:^|(?<=\n))(?P<name>{_NAME})(?:, [^\n,]{{3,40}})?[ ,|\-–—•·]{{0,3}}\Z")
_NOT_NAMES = frozenset(_ANY.not_names.split("|"))


def byline_name(text: str, published: DateCandidate | None) -> Evidence | None:
    r"""The author named in the head of a text.

    >>> byline_name("Rain falls\nBy Ann Roe\nJuly 30, 2023", None).text
    'Ann Roe'
    """
    if published is not None:
        start = published.written.start
        low = text.rfind("\n", max(0, start - 120), start) + 1 or max(0, start - 120)
        found = _BEFORE_DATE.search(text[low:start])
        if found and found["name"].split()[0].lower() not in _NOT_NAMES and "By " not in found["name"]:
            return Evidence("byline", found["name"], low + found.start("name"), "before the date")
    return _after_cue(text)


def _after_cue(text: str) -> Evidence | None:
    if not _CUE.search(text, 0, _LOOKED_AT):
        return None
    for found in _AFTER_CUE.finditer(text, 0, _LOOKED_AT):
        if found["name"].split()[0].lower() not in _NOT_NAMES:
            return Evidence("byline", found["name"], found.start("name"), f"after {found['cue']!r}")
    return None
