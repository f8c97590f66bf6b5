"""Date ranking by document votes: one for each day that a document names, and half a vote for the day of its publication.

To count documents and not mentions is a strong simple baseline of timeline summarisation (Ghalandari and Ifrim, ACL
2020). A day that a document still names a week later is remembered, and counts for more than a day in the news.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

_NAMED = 1.0
_PUBLISHED = 0.5  # an article is published on some day; that it names none speaks less for that day
_REMEMBERED = 3.0
_LONG_AFTER = 7  # days from the day named to publication


class DateVotes:
    """The votes of documents for days, which are numbers; copies of one text have one vote.

    >>> votes = DateVotes()
    >>> votes.add(0, [10, 12], published=12)
    >>> votes.add(1, [10], published=17)
    >>> votes.add(1, [10], published=18)
    >>> votes.total()
    {10: 4.0, 12: 1.0, 17: 0.5, 18: 0.5}
    """

    def __init__(self) -> None:
        self._of_voice: defaultdict[int, dict[int, float]] = defaultdict(dict)

    def add(self, voice: int, days: Iterable[int], *, published: int | None) -> None:
        """Add the votes of a document; `voice` is the number of the first document with its text."""
        mine = self._of_voice[voice]
        for day in days:
            mine[day] = max(mine.get(day, 0), _vote(day, published))
        if published is not None:
            mine.setdefault(published, _PUBLISHED)

    def total(self) -> Mapping[int, float]:
        """The votes for every day."""
        votes: defaultdict[int, float] = defaultdict(float)
        for mine in self._of_voice.values():
            for day, vote in mine.items():
                votes[day] += vote
        return dict(sorted(votes.items()))


def _vote(day: int, published: int | None) -> float:
    return _REMEMBERED if published is not None and published - day >= _LONG_AFTER else _NAMED
