"""The order of day and month in numeric dates: "7/12" is in July or in December."""

import re
from collections.abc import Sequence

from timeline.model import TimeMention
from timeline.text.lazy_patterns import deferred

_NUMERIC = deferred(r"(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])")
_LAST_MONTH, _LAST_DAY = 12, 31
_MONTH_FIRST = frozenset({"US"})
_EITHER_ORDER = frozenset({"CA", "PH", "KE", "GH"})  # countries that write both 7/12 and 12/7


def day_order(mentions: Sequence[TimeMention], country: str | None) -> tuple[bool | None, str]:
    """Whether the day comes first, and how that is known: from unmistakable dates of the document, else from its country."""
    for mention in mentions:
        found = _NUMERIC.search(mention.text)
        first = _unmistakable(found) if found else None
        if found and first is not None:
            return first, f"as in {found[0]!r} elsewhere in the text"
    if country is None or country in _EITHER_ORDER:
        return None, ""
    return country not in _MONTH_FIRST, f"as is usual in {country}, where it was written"


def _unmistakable(date: re.Match[str]) -> bool | None:
    """Whether the day comes first in a date in which only one of both numbers can be a month; None in others."""
    first, second = int(date[1]), int(date[3])
    if (first > _LAST_MONTH) == (second > _LAST_MONTH) or max(first, second) > _LAST_DAY:
        return None
    return first > _LAST_MONTH
