"""The order of day and month in numeric dates: "7/12" is in July or in December."""

import re
from collections.abc import Sequence

from timeline.model import TimeMention
from timeline.model.expressions import Ambiguous

_NUMERIC = frozenset({"shared.numeric_date", "shared.dashed_date"})
_MONTH_FIRST = frozenset({"US"})
_EITHER_ORDER = frozenset({"CA", "PH", "KE", "GH"})  # countries that write both 7/12 and 12/7


def day_order(mentions: Sequence[TimeMention], country: str | None) -> tuple[bool | None, str]:
    """Whether the day comes first, and how that is known: from unmistakable dates of the document, else from its country."""
    for mention in mentions:
        if mention.rule in _NUMERIC and "." not in mention.text and not isinstance(mention.expression, Ambiguous):
            first, second = (int(n) for n in re.findall(r"\d+", mention.text)[:2])
            if max(first, second) > 12 and first < 32:
                return first > 12, f"as in {mention.text!r} elsewhere in the text"
    if country is None or country in _EITHER_ORDER:
        return None, ""
    return country not in _MONTH_FIRST, f"as is usual in {country}, where it was written"
