"""Date ranking by document votes: one for each day that a document names, and one for the day of its publication.

To count documents and not mentions is a strong simple baseline of timeline summarisation (Ghalandari and Ifrim, ACL
2020). A day that a document still names a week later is remembered, and counts for more than a day in the news.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

_NAMED = 1
_REMEMBERED = 3
_LONG_AFTER = 7  # days from the day named to publication


class DateVotes:
    """The votes of documents for days, which are numbers; copies of one text have one vote.

    >>> votes = DateVotes()
    >>> votes.add(0, [10, 12], published=12)
    >>> votes.add(1, [10], published=17)
    >>> votes.add(1, [10], published=18)
    >>> votes.total()
    {10: 4, 12: 1, 17: 1, 18: 1}
    """

    def __init__(self) -> None:
        self._of_voice: defaultdict[int, dict[int, int]] = defaultdict(dict)

    def add(self, voice: int, days: Iterable[int], *, published: int | None) -> None:
        """Add the votes of a document; `voice` is the number of the first document with its text."""
        mine = self._of_voice[voice]
        for day in days:
            mine[day] = max(mine.get(day, 0), _vote(day, published))
        if published is not None:
            mine.setdefault(published, _NAMED)

    def total(self) -> Mapping[int, int]:
        """The votes for every day."""
        votes: Counter[int] = Counter()
        for mine in self._of_voice.values():
            votes.update(mine)
        return dict(sorted(votes.items()))


def _vote(day: int, published: int | None) -> int:
    return _REMEMBERED if published is not None and published - day >= _LONG_AFTER else _NAMED
