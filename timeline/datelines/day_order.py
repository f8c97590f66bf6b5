"""Whether 3/4/2023 is in April or March: what the text itself shows, or its language; otherwise nobody knows."""

import re

_FIGURES = re.compile(r"(\d{1,2})([/\-])(\d{1,2})\2(?:19|20)\d\d")
_SIGNS = ("/20", "/19", "-20", "-19")
_NAMES = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_MONTH_NAMED_FIRST = re.compile(rf"{_NAMES}\.? \d{{1,2}}, (?:19|20)\d\d")
_DAY_BEFORE_NAME = re.compile(rf"\d{{1,2}} {_NAMES}\.?,? (?:19|20)\d\d")
_AMERICAN = re.compile(r"\b(?:EST|EDT|CDT|MDT|PST|PDT|[ECMP]T)\b")
_DAY_FIRST_TAGS = ("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za")
# Small words that no English text repeats.
_FOREIGN = re.compile(
    r"\s(?:der|und|die|das|le|les|et|des|el|los|que|il|che|het|een|och|med|не|на|от|или|w|że|ve|bir)\s"
)
_FOREIGN_ENOUGH = 6


def day_first_in(text: str, end: int, lang: str | None) -> bool | None:
    """True where figures are day first, False where month first, None where it cannot be told.

    Args:
        text: the document's text.
        end: where its head ends.
        lang: the document's language, if known.

    >>> day_first_in("Posted 3/4/2023, edited 3/28/2023", 40, None)
    False
    >>> day_first_in("am 3/4/2023", 11, "de"), day_first_in("3/4/2023", 8, None)
    (True, None)
    """
    if not any(text.find(sign, 0, end) >= 0 for sign in _SIGNS):
        return None
    head = text[:end]
    seen = [(int(first), int(second)) for first, _, second in _FIGURES.findall(head)]
    if not seen:
        return None
    if any(first > 12 >= second for first, second in seen):
        return True
    if any(second > 12 >= first for first, second in seen):
        return False
    tag = (lang or "").lower()
    if tag:
        return _by_language(tag, head)
    if _AMERICAN.search(head):
        return False
    by_names = _by_named_dates(head)
    if by_names is not None:
        return by_names
    return True if len(_FOREIGN.findall(head)) >= _FOREIGN_ENOUGH else None


def _by_language(tag: str, head: str) -> bool | None:
    if not tag.startswith("en"):
        return True
    if tag == "en-us":
        return False
    if tag.startswith(_DAY_FIRST_TAGS):
        return True
    return False if _AMERICAN.search(head) else _by_named_dates(head)


def _by_named_dates(head: str) -> bool | None:
    """Who writes "Nov. 3, 2023" writes 11/3/2023, and who writes "3 November 2023" writes 3/11/2023."""
    month_first, day_first = _MONTH_NAMED_FIRST.search(head), _DAY_BEFORE_NAME.search(head)
    return None if bool(month_first) == bool(day_first) else bool(day_first)
