"""Find when a text says it was published: weigh every date in its head and tail by its surroundings.

A wrong date is worse than none: a date without a reason is not used.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

from timeline.datelines.date_candidates import HEAD, TAIL, DateCandidate, KnownDays, TextDates, weigh
from timeline.datelines.dates_in_text import DateInText, has_year, written_dates
from timeline.datelines.day_order import day_first_in, has_figures_in
from timeline.datelines.features import Prose
from timeline.datelines.folding import with_ascii_digits
from timeline.datelines.ranking import LEAST_WEIGHT, publication_and_update, reranked
from timeline.datelines.relative_bylines import relative_dates
from timeline.model import Stamp

_SEEN_AT_MOST = 60  # a page with more dates is an archive
_NOTHING_KNOWN = KnownDays()

IsWeighed = Callable[[DateInText], bool]
"""Whether a date in the text makes weighing all of them worthwhile."""


@dataclass(frozen=True, slots=True)
class Bylines:
    """The dates of publication and of the last change; None where none is clear.

    Attributes:
        rejected: the other candidates.
        ambiguous: both readings of figures such as 5/7/2023 where nothing settles which is the day.
    """

    published: DateCandidate | None = None
    updated: DateCandidate | None = None
    rejected: tuple[DateCandidate, ...] = ()
    ambiguous: tuple[DateCandidate, ...] = ()


_NO_BYLINES = Bylines()


@dataclass(frozen=True, slots=True)
class _Text:
    """A text, the stretches of it to search, and what is known about it."""

    text: str
    lang: str | None
    now: Stamp | None
    known: KnownDays
    stretches: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str, lang: str | None, known: KnownDays, now: Stamp | None) -> "_Text":
        """A text with its digits in ASCII."""
        text = with_ascii_digits(text)
        return cls(text, lang, now, known, _stretches(text))

    @property
    def head_end(self) -> int:
        """Where the head ends."""
        return self.stretches[0][1]

    def may_hold_dates(self) -> bool:
        """A quick look for years, which spares most texts the search."""
        return self.now is not None or any(has_year(self.text, start, end) for start, end in self.stretches)

    def with_relative(self, dates: list[DateInText]) -> list[DateInText]:
        """The dates and those of the head that count from the moment of reading, in order."""
        if self.now is None:
            return dates
        relative = relative_dates(self.text, 0, self.head_end, self.now)
        return sorted((*dates, *relative), key=lambda date: date.start)

    def dates(self, day_first: bool | None) -> list[DateInText]:
        """All dates; ambiguous figures only with a given order of day and month."""
        found = (
            date
            for start, end in self.stretches
            for date in written_dates(self.text, start, end, lang=self.lang, day_first=day_first)
        )
        return list(islice(found, _SEEN_AT_MOST))

    def weighed(self, dates: list[DateInText]) -> list[DateCandidate]:
        """The candidates with their weights."""
        prose = Prose(self.text, self.stretches, dates[-1].end)
        all_dates = TextDates(self.text, dates, self.known)
        return reranked([weigh(self.text, date, all_dates, prose, self.known) for date in dates], prose)


def find_bylines(
    text: str,
    lang: str | None = None,
    *,
    known: KnownDays = _NOTHING_KNOWN,
    now: Stamp | None = None,
    is_weighed: IsWeighed | None = None,
) -> Bylines:
    r"""The publication and change dates that a text states in words.

    Args:
        text: the document's text.
        lang: the document's language, if known.
        known: days known from outside the text.
        now: the moment of reading, for "2 hours ago"; without it such words are not read.
        is_weighed: of the dates of a text, one at least must be; otherwise there is no result. Without it, all are weighed.

    >>> find_bylines("Joined May 1, 2009\nBy ANN ROEJULY 30, 2023\nRain fell.").published.written.day.isoformat()
    '2023-07-30'
    """
    searched = _Text.of(text, lang, known, now)
    if not searched.may_hold_dates():
        return _NO_BYLINES  # most stories: their years belong to other things
    plain = searched.dates(None)
    has_figures = has_figures_in(searched.text, searched.head_end)
    day_first = _day_first(searched, plain) if has_figures else None
    dates = searched.with_relative(plain if day_first is None else searched.dates(day_first))
    if is_weighed is not None and not any(map(is_weighed, dates)):
        return _NO_BYLINES
    found = searched.weighed(dates) if dates else []
    published, updated = publication_and_update(found)
    rejected = tuple(c for c in found if c is not published and c is not updated)
    is_open = has_figures and published is None and day_first is None
    return Bylines(published, updated, rejected, _ambiguous(searched, plain) if is_open else ())


def _stretches(text: str) -> tuple[tuple[int, int], ...]:
    """The head of a text, and the tail of a longer one."""
    length = len(text)
    return ((0, length),) if length <= HEAD else ((0, HEAD), (max(HEAD, length - TAIL), length))


def _day_first(searched: _Text, plain: list[DateInText]) -> bool | None:
    known = {date.day for date in plain} | ({searched.known.url_day} if searched.known.url_day else set())
    order = day_first_in(searched.text, searched.head_end, searched.lang, frozenset(known))
    return order if order is not None else _by_last_day(searched, plain)


def _by_last_day(searched: _Text, plain: list[DateInText]) -> bool | None:
    """The order whose dates are all past at the moment of reading, if only one is."""
    if searched.known.reading_day is None:
        return None
    past = {
        order: all(searched.known.is_possible(date.day) for date in searched.dates(order) if date not in plain)
        for order in (True, False)
    }
    return None if past[True] == past[False] else past[True]


def _ambiguous(searched: _Text, plain: list[DateInText]) -> tuple[DateCandidate, ...]:
    """Both readings of a date in figures that would be the publication if its order were known."""
    readings = []
    for order in (True, False):
        dates = searched.dates(order)
        if len(dates) == len(plain):
            return ()
        best = max(searched.weighed(dates), key=lambda candidate: candidate.weight)
        if best.weight >= LEAST_WEIGHT and best.written not in plain:
            readings.append(best)
    return tuple(readings) if len({reading.written.start for reading in readings}) == 1 < len(readings) else ()
